//! `backup`: a safety copy of an SQLite database while the service runs, checked and with its checksum beside it. The
//! key and the tombstones are not in it: see ARCHITECTURE.md.

use crate::commands::{CommandError, Data, say, stop};
use crate::config::Config;
use crate::keys::hex;
use crate::store::{Address, Store};
use clap::Args;
use sha2::{Digest, Sha256};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Options {
    /// The new file; its checksum goes into FILE.sha256
    file: PathBuf,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let config = Config::read(None, options.data.data.as_deref()).map_err(stop)?;
    let Address::Sqlite(source) = &config.database else {
        return Err(CommandError(
            "DATABASE_URL names a PostgreSQL server, which has its own tool: pg_dump --format=custom --file=FILE \
             \"$DATABASE_URL\"."
                .into(),
        ));
    };
    if !source.exists() {
        return Err(CommandError(format!(
            "There is no database at {}.",
            source.display()
        )));
    }
    let file = &options.file;
    let taken = [file.clone(), beside(file, ".sha256"), beside(file, ".part")]
        .into_iter()
        .find(|path| path.exists());
    if let Some(taken) = taken {
        return Err(CommandError(format!(
            "{} exists already: name another file, or move it away.",
            taken.display()
        )));
    }
    // A copy that broke off never stands under the name of a whole one.
    let part = beside(file, ".part");
    let sound = copy(source, &part);
    let Ok((contributions, sum)) = sound else {
        drop(fs::remove_file(&part));
        return sound.map(drop);
    };
    fs::rename(&part, file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    fs::write(beside(file, ".sha256"), format!("{sum}  {name}\n"))?;
    say(&format!(
        "{} contributions in {}, sha256 {sum}",
        contributions,
        file.display()
    ))?;
    say(&format!(
        "Keep {} and {} too, apart from the copies.",
        config.secret_file.display(),
        config.tombstone_file.display()
    ))
}

fn copy(source: &Path, part: &Path) -> Result<(u64, String), CommandError> {
    // Made empty first: nobody else may read it while it fills.
    drop(private(part)?);
    Store::copy_file(source, part)?;
    let contributions = Store::check_file(part)?;
    File::open(part)?.sync_all()?;
    Ok((contributions, checksum(part)?))
}

/// A new file that nobody else may read.
pub(super) fn private(path: &Path) -> io::Result<File> {
    File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
}

/// A file of the same name with an ending more.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// SHA-256 in lower-case hexadecimal, as `sha256sum` prints it.
pub(super) fn checksum(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut sum = Sha256::new();
    let mut chunk = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(hex(&sum.finalize()));
        }
        sum.update(chunk.get(..read).unwrap_or_default());
    }
}
