//! The commands of the binary: what an operator can do. Each ends with a plain sentence and a telling exit status.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match ahpslisten::commands::run(ahpslisten::commands::Line::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            use std::io::Write;
            // If standard error is gone there is nobody left to tell.
            drop(writeln!(std::io::stderr(), "{error}"));
            ExitCode::FAILURE
        }
    }
}
