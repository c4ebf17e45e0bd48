//! `verify`: checks the ledger of what the team did, and says what was changed, taken away or slipped in. With a hash
//! that someone noted from a public page, whether it is still in the ledger.

use crate::actions::verify::{Fault, Report, verify};
use crate::commands::{CommandError, Data, Workbench, is_there, say, stop, wait};
use crate::config::Config;
use crate::store::ledger;
use clap::Args;

#[derive(Args)]
pub struct Options {
    /// A hash that a release stated, as noted from the page on moderation
    #[arg(long, value_name = "HASH")]
    noted: Option<String>,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    is_there(&Config::read(None, options.data.data.as_deref()).map_err(stop)?)?;
    let bench = Workbench::open(None, &options.data, false)?;
    let report = wait(async { Ok(bench.store.read(verify).await?) })?;
    tell(&report)?;
    match &options.noted {
        Some(noted) => find(&bench, noted.trim()),
        None => Ok(()),
    }
}

/// Says what a check found; an error where something is wrong.
pub(super) fn tell(report: &Report) -> Result<(), CommandError> {
    for fault in &report.faults {
        say(&words(fault))?;
    }
    if report.older > 0 {
        say(&format!(
            "{} decisions are older than the ledger, so no line tells of them.",
            report.older
        ))?;
    }
    if !report.faults.is_empty() {
        return Err(CommandError(format!(
            "The ledger is not what it was: {} faults in {} lines.",
            report.faults.len(),
            report.lines
        )));
    }
    say(&format!(
        "{} lines follow from one another; the hash of the last is {}",
        report.lines, report.hash
    ))
}

fn find(bench: &Workbench, noted: &str) -> Result<(), CommandError> {
    let no_hash = || CommandError("A hash has 64 hexadecimal digits.".into());
    let hash = data_encoding::HEXLOWER_PERMISSIVE
        .decode(noted.as_bytes())
        .ok()
        .filter(|bytes| bytes.len() == 32)
        .ok_or_else(no_hash)?;
    // What a release states before there is any line.
    if hash.iter().all(|byte| *byte == 0) {
        return say("That hash stands before the first line");
    }
    let place = wait(async { Ok(bench.store.read(move |c| ledger::find_place(c, &hash)).await?) })?;
    match place {
        Some(place) => say(&format!("That hash is the hash of line {place}")),
        None => Err(CommandError(
            "That hash is not in the ledger: lines were changed or taken away since it was noted, or it was mistyped."
                .into(),
        )),
    }
}

fn words(fault: &Fault) -> String {
    match fault {
        Fault::Missing { from, to } if from == to => format!("line {from} is not there"),
        Fault::Missing { from, to } => format!("lines {from} to {to} are not there"),
        Fault::Unlinked { place } => format!("line {place} does not follow from the line before it"),
        Fault::Changed { place } => format!("line {place} was changed"),
        Fault::Head { says, last } if says == last => {
            format!("the hash of line {last} is not the one that the head of the ledger has")
        }
        Fault::Head { says, last } => {
            format!("there should be {says} lines and the last one is line {last}")
        }
        Fault::Release { engagement, number } => {
            format!(
                "release {number} of {engagement} was changed, or states a head that is not in the ledger"
            )
        }
        Fault::ReleaseWithoutLine { engagement, number } => {
            format!("release {number} of {engagement} is not the one that a line tells of")
        }
        Fault::ReleaseGone { place } => format!("the release that line {place} tells of is not there"),
        Fault::Decision { place } => {
            format!("the decision that line {place} tells of was changed or taken away")
        }
        Fault::DecisionWithoutLine { contribution } => {
            format!("no line tells of a decision on contribution {contribution}")
        }
        Fault::SetWithoutLine { hash } => format!("no line tells of the published set {hash}"),
        Fault::Set { hash } => format!("the published set {hash} was changed"),
        Fault::SetGone { place } => format!("the published set that line {place} tells of is not there"),
        Fault::VoiceKeys { place } => {
            format!("the keys of voices are not those whose list line {place} tells of")
        }
    }
}
