//! The commands of the binary as an operator meets them: the real program, run on a database of the test's own. Each
//! ends with a plain sentence and a telling exit status.

mod backup;
mod export;
mod import;
mod people;
mod start;
mod templates;

use crate::kit::engines::Database;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a command said, and how it ended.
pub struct Ran {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The binary with these settings and no others from outside.
pub fn binary(database: &Database) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ahpslisten"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AHPSLISTEN_")) {
        command.env_remove(name);
    }
    command
        .env("DATABASE_URL", database.url())
        .env("AHPSLISTEN_DATA", database.folder.path().join("data"));
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command, input: &str) -> Ran {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that refuses before it reads is gone already.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let done = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran {
        status: done.status.code(),
        out: text(done.stdout),
        err: text(done.stderr),
    }
}

pub fn ahpslisten(database: &Database, args: &[&str]) -> Ran {
    run(binary(database).args(args), "")
}

/// What a command that must succeed said.
#[track_caller]
pub fn done(database: &Database, args: &[&str]) -> String {
    let ran = ahpslisten(database, args);
    assert_eq!(ran.status, Some(0), "{args:?}: {}", ran.err);
    ran.out
}

/// The one plain sentence with which a command refused, having said nothing else.
#[track_caller]
pub fn sentence(ran: &Ran) -> String {
    assert_eq!(ran.status, Some(1), "{}{}", ran.out, ran.err);
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), 1, "not one sentence: {}", ran.err);
    let plain = said[0].ends_with('.') && !said[0].contains("panicked") && !said[0].contains("::");
    assert!(plain, "not a plain sentence: {}", said[0]);
    said[0].to_owned()
}

/// A service in a process of its own, killed when dropped.
pub struct Running {
    pub child: Child,
    pub origin: String,
}

impl Running {
    /// Starts and waits for the line that says where it listens; else how it ended.
    pub fn start(command: &mut Command) -> Result<Running, Ran> {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        match line.trim_end().strip_prefix("listening on ") {
            Some(origin) => Ok(Running {
                origin: origin.to_owned(),
                child,
            }),
            None => {
                let mut err = String::new();
                child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
                Err(Ran {
                    status: child.wait().unwrap().code(),
                    out: line,
                    err,
                })
            }
        }
    }

    /// The same, of a service that must start.
    #[track_caller]
    pub fn started(command: &mut Command) -> Running {
        Running::start(command).unwrap_or_else(|ran| panic!("it does not start: {}{}", ran.out, ran.err))
    }

    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args(["-s", name, &self.child.id().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
    }

    /// The exit status, if it comes in time.
    pub fn ended_within(&mut self, patience: Duration) -> Option<Option<i32>> {
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Some(status.code());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn every_command_explains_itself() {
    let explain = |args: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_ahpslisten"))
            .args(args)
            .output()
            .unwrap();
        (done.status.code(), String::from_utf8(done.stdout).unwrap())
    };
    let (status, help) = explain(&["--help"]);
    assert_eq!(status, Some(0));
    let list = help
        .split("Commands:\n")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let known: Vec<&str> = list
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let expected = [
        "serve",
        "demo",
        "migrate",
        "create-engagement",
        "add-staff",
        "forget-second-step",
        "import",
        "export",
        "backup",
        "restore",
        "verify",
        "doctor",
        "help",
    ];
    assert_eq!(known, expected);
    for command in expected.iter().filter(|command| **command != "help") {
        let (status, help) = explain(&[command, "--help"]);
        assert_eq!(status, Some(0), "{command}");
        assert!(
            help.contains(&format!("Usage: ahpslisten {command}")) && help.contains("--data"),
            "{command}: {help}"
        );
    }
    assert_eq!(explain(&[]).0, Some(2), "nothing asked, nothing done");
    assert_eq!(explain(&["frobnicate"]).0, Some(2));
}
