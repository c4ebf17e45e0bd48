//! Servers as child processes, so that their processor time and memory are their own: the real binary, and the bare one.

use crate::kit::stage::{SLUG, Stage};
use crate::kit::{bare, load};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From the spawn to the first page.
    pub boot: Duration,
    /// Held open, since a server that writes to a closed pipe stops.
    _out: BufReader<ChildStdout>,
}

impl Server {
    /// `serve` on the stage's data, with `cache_mb` megabytes of kept pages.
    pub fn product(stage: &Stage, cache_mb: u32) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ahpslisten"));
        command
            .env_clear()
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(stage.folder.path())
            .env("DATABASE_URL", stage.url())
            .env("AHPSLISTEN_PAGE_CACHE_MB", cache_mb.to_string())
            // The clients say who they are: of one visitor nobody takes thousands of anything.
            .env("AHPSLISTEN_BEHIND_PROXY", "yes")
            // What is timed is the decision; the walk of a second step has tests of its own.
            .env("AHPSLISTEN_SECOND_STEP", "optional")
            .env("AHPSLISTEN_LOG", "warn");
        Self::start(command, &format!("/{SLUG}"))
    }

    /// The bare server on the same data; `bytes` is the page that it serves as it is.
    pub fn bare(stage: &Stage, bytes: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().expect("this binary has a path"));
        command.env_clear().arg(bare::MODE).arg(stage.url()).arg(bytes);
        Self::start(command, "/")
    }

    fn start(mut command: Command, first: &str) -> Self {
        let begun = Instant::now();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a server does not start");
        let mut out = BufReader::new(child.stdout.take().expect("its output is piped"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            assert!(
                out.read_line(&mut line).expect("its output is text") > 0,
                "the server ended before it listened"
            );
            if let Some(address) = line.trim().strip_prefix("listening on http://") {
                break address.parse().expect("it says where it listens");
            }
        };
        let (status, body) = load::once(address, &load::get(first));
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
        Self {
            child,
            address,
            boot: begun.elapsed(),
            _out: out,
        }
    }

    /// Milliseconds of processor time so far.
    pub fn cpu(&self) -> f64 {
        cpu_of(&self.child.id().to_string())
    }

    /// Megabytes of a line of /proc/PID/status, such as `VmRSS`.
    pub fn megabytes(&self, name: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
            .unwrap_or("0");
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Milliseconds of processor time of a process (`self` is this one). The kernel counts in ticks of ten.
pub fn cpu_of(pid: &str) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // The name in parentheses may hold spaces; user and system time are the 12th and 13th field after it.
    let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        * 10.0
}
