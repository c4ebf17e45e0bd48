//! A file beside the database that remembers which words were taken back, so that no older copy of the database brings
//! them back. Each line is a hash of a contribution's id: it names no words and nobody. Not part of any backup.

use crate::domain::ids::ContributionId;
use crate::keys::{hash, hex};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Lower-case hexadecimal of a SHA-256.
pub type Stone = String;

/// The file; cheap to clone.
#[derive(Debug, Clone)]
pub struct Tombstones {
    path: PathBuf,
}

/// What stands for a contribution in the file.
pub fn stone_of(id: ContributionId) -> Stone {
    hex(&hash(&[b"taken back:".as_slice(), &id.0].concat()))
}

impl Tombstones {
    pub fn at(path: PathBuf) -> Self {
        Self { path }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All stones; none where there is no file yet. A line that a power cut left half written is passed over: its words
    /// are still marked in the database, and the next start writes it anew.
    pub fn read(&self) -> io::Result<BTreeSet<Stone>> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error),
        };
        let whole = |line: &&str| line.len() == 64 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
        Ok(text.lines().filter(whole).map(str::to_owned).collect())
    }

    /// Adds stones at the end, on the disk before it returns.
    pub fn add(&self, stones: &[Stone]) -> io::Result<()> {
        if stones.is_empty() {
            return Ok(());
        }
        let mut file = fs::OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(&self.path)?;
        // The line break comes first, so that a torn last line does not swallow this one; one write, so that two
        // processes do not mix theirs.
        let lines: String = stones.iter().map(|stone| format!("\n{stone}")).collect();
        file.write_all(format!("{lines}\n").as_bytes())?;
        file.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stones_stay_and_a_torn_line_harms_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = Tombstones::at(folder.path().join("tombstones.txt"));
        assert!(file.read().unwrap().is_empty());
        let [first, second] = [1, 2].map(|byte| stone_of(ContributionId([byte; 16])));
        file.add(std::slice::from_ref(&first)).unwrap();
        let torn: String = second.chars().take(20).collect();
        let mut raw = fs::OpenOptions::new().append(true).open(file.path()).unwrap();
        raw.write_all(torn.as_bytes()).unwrap();
        file.add(std::slice::from_ref(&second)).unwrap();
        assert_eq!(file.read().unwrap(), BTreeSet::from([first, second]));
    }
}
