//! `restore`: puts a safety copy of an SQLite database back. It is checked first, what is there is kept under another
//! name, and words that were taken back since the copy was made are taken back again before anything is served.

use crate::actions::publish_keys::count_closed;
use crate::commands::backup::{beside, checksum, private};
use crate::commands::{CommandError, Data, Workbench, say, stop, wait};
use crate::config::Config;
use crate::jobs::honour_tombstones;
use crate::store::{Address, Store};
use crate::tombstones::{Stone, Tombstones, stone_of};
use clap::Args;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Options {
    /// The safety copy that `backup` made
    file: PathBuf,
    /// Put it in the place of a database that is there; that one is kept under another name
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let config = Config::read(None, options.data.data.as_deref()).map_err(stop)?;
    let Address::Sqlite(target) = config.database.clone() else {
        return Err(CommandError(
            "DATABASE_URL names a PostgreSQL server, which has its own tool: pg_restore --clean --if-exists \
             --dbname=\"$DATABASE_URL\" FILE, then start the service, which takes back again what was taken back."
                .into(),
        ));
    };
    let contributions = checked(&options.file)?;
    is_free(&target, options.replace)?;
    learn(&target, &Tombstones::at(config.tombstone_file.clone()))?;
    // Whole and on the disk before anything moves: a disk that is full leaves the database where it was.
    let part = beside(&target, ".part");
    let copied = copied(&options.file, &part);
    if copied.is_err() {
        drop(fs::remove_file(&part));
    }
    copied?;
    let kept = set_aside(&target)?;
    fs::rename(&part, &target)?;
    let had_key = config.secret_file.exists();
    let bench = Workbench::open(None, &options.data, true)?;
    let file = Tombstones::at(bench.config.tombstone_file.clone());
    let remembered = file.read()?.len();
    let again = wait(async { Ok(honour_tombstones(&bench.store, &file).await?) })?;
    say(&format!(
        "{contributions} contributions are back in {}",
        target.display()
    ))?;
    say(&format!(
        "{again} of them had been taken back since: their words are gone again ({remembered} tombstones in {})",
        file.path().display()
    ))?;
    if !had_key {
        say(&format!(
            "There was no key in {}, so a new one was made: no authenticator of the team, no voice of a professional, no \
             token and no printed code fits any more. If you have the old key, put it there and start again.",
            config.secret_file.display()
        ))?;
    }
    let keys = bench.keys.clone();
    let closed = wait(async { Ok(bench.store.read(move |c| count_closed(c, &keys)).await?) })?;
    if closed > 0 {
        say(&format!(
            "{closed} keys of voices cannot be opened with the key in {}: in their phases no token is signed or taken. \
             Printed codes that are made from now on become voices.",
            config.secret_file.display()
        ))?;
    }
    if let Some(kept) = kept {
        say(&format!(
            "What was there before is in {}: delete it when you no longer need it.",
            kept.display()
        ))?;
    }
    Ok(())
}

/// How many contributions a sound copy holds. Its checksum is compared where one lies beside it.
fn checked(file: &Path) -> Result<u64, CommandError> {
    if !file.is_file() {
        return Err(CommandError(format!("There is no file {}.", file.display())));
    }
    if let Ok(written) = fs::read_to_string(beside(file, ".sha256"))
        && written.split_whitespace().next() != Some(checksum(file)?.as_str())
    {
        return Err(CommandError(format!(
            "{} is not as it was when it was made: its checksum differs.",
            file.display()
        )));
    }
    Store::check_file(file).map_err(|error| {
        CommandError(format!(
            "{} is no sound copy of an ahpslisten database: {error}.",
            file.display()
        ))
    })
}

fn copied(from: &Path, to: &Path) -> io::Result<()> {
    let mut part = private(to)?;
    io::copy(&mut File::open(from)?, &mut part)?;
    part.sync_all()
}

/// Refuses where a database is in the way that nobody asked to replace, or that a service works with.
fn is_free(target: &Path, replace: bool) -> Result<(), CommandError> {
    if !target.exists() {
        return Ok(());
    }
    if !replace {
        return Err(CommandError(format!(
            "There is a database at {}: use --replace to put the copy in its place.",
            target.display()
        )));
    }
    if Store::is_in_use(target) {
        return Err(CommandError(format!(
            "{} is in use: stop the service first.",
            target.display()
        )));
    }
    Ok(())
}

/// What was taken back in the database that is about to go: its service may have stopped before it wrote that down. One
/// that cannot be read any more is the reason to restore, and stops nothing.
fn learn(target: &Path, file: &Tombstones) -> Result<(), CommandError> {
    if !target.exists() {
        return Ok(());
    }
    match Store::withdrawn_in(target) {
        Ok(gone) => {
            let known = file.read()?;
            let new: Vec<Stone> = gone.into_iter().map(stone_of).collect();
            Ok(file.add(
                &new.into_iter()
                    .filter(|stone| !known.contains(stone))
                    .collect::<Vec<_>>(),
            )?)
        }
        Err(error) => say(&format!(
            "What was taken back in {} cannot be read ({error}): only what {} remembers is taken back again.",
            target.display(),
            file.path().display()
        )),
    }
}

/// Moves a database that is in the way aside; returns where to.
fn set_aside(target: &Path) -> Result<Option<PathBuf>, CommandError> {
    if !target.exists() {
        return Ok(None);
    }
    let free = (1_u32..)
        .map(|number| beside(target, &format!(".replaced-{number}")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| beside(target, ".replaced"));
    fs::rename(target, &free)?;
    for ending in ["-wal", "-shm"] {
        let log = beside(target, ending);
        if log.exists() {
            fs::rename(&log, beside(&free, ending))?;
        }
    }
    Ok(Some(free))
}
