//! A file beside the database that remembers which words were taken back, so that no older copy of the database brings
//! them back. Each line is a hash of a contribution's id, and lines stand in the order of the hashes: the file names no
//! words and nobody, nor does it tell which words were taken back together. Not part of any backup.

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

    /// Adds stones in their places, on the disk before it returns. The file is replaced as a whole, so a power cut leaves
    /// the earlier one; of several processes that add, one waits for the other.
    pub fn add(&self, stones: &[Stone]) -> io::Result<()> {
        if stones.is_empty() {
            return Ok(());
        }
        let lock = private(&self.beside(".lock"))?;
        lock.lock()?;
        let mut all = self.read()?;
        all.extend(stones.iter().cloned());
        let lines: String = all.iter().map(|stone| format!("{stone}\n")).collect();
        let part = self.beside(".part");
        let mut file = private(&part)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &self.path)?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(ending);
        name.into()
    }
}

/// A new or emptied file that nobody else may read.
fn private(path: &Path) -> io::Result<fs::File> {
    fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
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

    #[test]
    fn the_file_does_not_tell_what_was_taken_back_together() {
        let folder = tempfile::tempdir().unwrap();
        let file = Tombstones::at(folder.path().join("tombstones.txt"));
        for byte in [9, 3, 7, 1] {
            file.add(&[stone_of(ContributionId([byte; 16]))]).unwrap();
        }
        let text = fs::read_to_string(file.path()).unwrap();
        assert_eq!(text.lines().count(), 4);
        assert!(text.lines().is_sorted());
    }
}
