//! The command line: its words, and which file carries each command out. Command output is the one place where Rust
//! speaks to a person, the operator.

mod add_staff;
mod backup;
pub mod create_engagement;
mod demo;
mod doctor;
mod export;
mod forget_second_step;
mod import;
mod migrate;
mod restore;
mod serve;
mod verify;

use crate::clock::Clock;
use crate::config::Config;
use crate::keys::{KeyError, Keys};
use crate::render::Renderer;
use crate::store::{Address, Store, StoreError};
use clap::{Args, Parser, Subcommand};
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;

/// A health service and its public write a strategy together.
#[derive(Parser)]
#[command(
    name = "ahpslisten",
    version,
    about,
    after_help = "Settings come from flags, then from the environment \
(DATABASE_URL, AHPSLISTEN_DATA, AHPSLISTEN_LISTEN, AHPSLISTEN_ORIGIN, AHPSLISTEN_SMTP_URL, AHPSLISTEN_MAIL_FROM, \
AHPSLISTEN_ORGANISATION, AHPSLISTEN_SITE_NAME, AHPSLISTEN_SECRET_FILE, AHPSLISTEN_TOMBSTONE_FILE, AHPSLISTEN_SECOND_STEP, AHPSLISTEN_BEHIND_PROXY, AHPSLISTEN_PAGE_CACHE_MB, AHPSLISTEN_SENDS_PER_MINUTE, AHPSLISTEN_PROOF_BITS, \
AHPSLISTEN_READ_ONLY, AHPSLISTEN_LOG)."
)]
pub struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the engagements of this installation until SIGTERM
    Serve(Place),
    /// Serve a lived-in demonstration with invented voices; prints staff sign-ins
    Demo(Place),
    /// Bring the database schema up to date
    Migrate(Data),
    /// Create an engagement from a template file (built in: ahp-strategy, conversation)
    CreateEngagement(create_engagement::Options),
    /// Add a member of the strategy team; the password is read from standard input
    AddStaff(add_staff::Options),
    /// Take the authenticator of a member of the team away, who then sets up a new one at the next sign-in
    ForgetSecondStep(forget_second_step::Options),
    /// Import contributions from CSV or JSON lines; a dry run unless --apply
    Import(import::Options),
    /// Export the released contributions of an engagement as CSV or JSON lines
    Export(export::Options),
    /// Write a safety copy of the SQLite database into a new file, while the service runs
    Backup(backup::Options),
    /// Put a safety copy back, without what was taken back since
    Restore(restore::Options),
    /// Check the ledger of what the team did: that nothing in it was changed, taken away or slipped in
    Verify(verify::Options),
    /// Check settings, database, ledger, key and mail; with --url, whether a running service answers
    Doctor(doctor::Options),
}

/// Where to listen and where the data is.
#[derive(Args)]
pub struct Place {
    /// Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    #[command(flatten)]
    data: Data,
}

/// Where the data is.
#[derive(Args)]
pub struct Data {
    /// Folder of the SQLite file and all else that is written [default: data]
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
}

/// Why a command stopped, in one plain sentence.
#[derive(Debug)]
pub struct CommandError(pub String);

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CommandError {}

/// A database that a command only reads is never made by it: the folder may be mistyped.
fn is_there(config: &Config) -> Result<(), CommandError> {
    match &config.database {
        Address::Sqlite(path) if !path.exists() => Err(CommandError(format!(
            "There is no database at {}: run `ahpslisten migrate`.",
            path.display()
        ))),
        _ => Ok(()),
    }
}

/// `?` for every error that explains itself.
fn stop(error: impl fmt::Display) -> CommandError {
    CommandError(error.to_string())
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        CommandError(format!("This cannot be done: {error}."))
    }
}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        stop(error)
    }
}

/// One line on standard output.
fn say(line: &str) -> Result<(), CommandError> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}

pub fn run(line: Line) -> Result<(), CommandError> {
    tracing_subscriber::fmt()
        .with_env_filter(crate::config::log_filter())
        .with_writer(io::stderr)
        .with_target(false)
        .init();
    match line.command {
        Command::Serve(place) => serve::run(&place),
        Command::Demo(place) => demo::run(&place),
        Command::Migrate(data) => migrate::run(&data),
        Command::CreateEngagement(options) => create_engagement::run(&options),
        Command::AddStaff(options) => add_staff::run(&options),
        Command::ForgetSecondStep(options) => forget_second_step::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Export(options) => export::run(&options),
        Command::Backup(options) => backup::run(&options),
        Command::Restore(options) => restore::run(&options),
        Command::Verify(options) => verify::run(&options),
        Command::Doctor(options) => doctor::run(&options),
    }
}

/// What most commands need: settings, an up-to-date store, the key, the time.
pub struct Workbench {
    pub config: Config,
    pub store: Store,
    pub keys: Keys,
    pub clock: Clock,
}

impl Workbench {
    /// Opens the store; `migrate` says whether an old schema is brought up to date or refused.
    pub fn open(listen: Option<&str>, data: &Data, migrate: bool) -> Result<Self, CommandError> {
        let config = Config::read(listen, data.data.as_deref()).map_err(stop)?;
        let keys = Keys::load(&config.secret_file).map_err(|error| {
            let file = config.secret_file.display();
            CommandError(match error {
                KeyError::TooOpen => {
                    format!("The key file {file} can be read by others: run chmod 600 on it.")
                }
                KeyError::Malformed => format!("The key file {file} does not hold 32 bytes."),
                KeyError::Io(error) => format!("The key file {file} cannot be used: {error}."),
            })
        })?;
        if migrate {
            Store::migrate(&config.database)?;
        } else if Store::pending(&config.database)? > 0 || !Store::is_searchable(&config.database)? {
            return Err(CommandError(
                "The database schema is not up to date: run `ahpslisten migrate` first.".into(),
            ));
        }
        let store = Store::open(config.database.clone())?;
        Ok(Self {
            config,
            store,
            keys,
            clock: Clock::System,
        })
    }

    pub fn renderer(&self) -> Result<Renderer, CommandError> {
        Renderer::load().map_err(stop)
    }
}

/// Runs something that waits, on this thread.
fn wait<T>(work: impl Future<Output = Result<T, CommandError>>) -> Result<T, CommandError> {
    actix_web::rt::System::new().block_on(work)
}
