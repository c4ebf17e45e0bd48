//! Every setting, read once, from the command line and the environment. Not here: what may change while running.

use crate::store::Address;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// More would take an old telephone minutes.
const MOST_PROOF_BITS: u32 = 22;

/// Where mail goes.
#[derive(Clone, PartialEq, Eq)]
pub enum MailRoute {
    /// `smtp://HOST:PORT`, or `smtps://USER:PASSWORD@HOST:PORT`.
    Smtp(String),
    /// Files in this folder: for trying out, never for a real engagement.
    Folder(PathBuf),
}

/// Whether a password alone opens the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondStep {
    Required,
    /// Asked of those only who have set one up: for trying out.
    Optional,
}

/// Why nothing is written: each is worded by `read-only-NAME`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// Somebody works on the installation.
    Maintenance,
    /// Everything moves to another machine.
    Move,
    /// What was said and decided stays to be read.
    Over,
}

impl ReadOnly {
    pub fn as_str(self) -> &'static str {
        match self {
            ReadOnly::Maintenance => "maintenance",
            ReadOnly::Move => "move",
            ReadOnly::Over => "over",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [ReadOnly::Maintenance, ReadOnly::Move, ReadOnly::Over]
            .into_iter()
            .find(|why| why.as_str() == text)
    }
}

/// The settings of one installation.
#[derive(Clone)]
pub struct Config {
    pub listen: SocketAddr,
    /// Folder of the SQLite file, the key and all else that is written.
    pub data: PathBuf,
    pub database: Address,
    /// Public origin such as `https://listen.example.nhs.uk`; without it, the address we listen on.
    pub origin: Option<String>,
    pub mail: MailRoute,
    pub mail_from: String,
    pub organisation: Option<String>,
    pub site_name: Option<String>,
    pub secret_file: PathBuf,
    /// Where words that were taken back are remembered, outside the database and its backups.
    pub tombstone_file: PathBuf,
    /// Whether the team signs in with a second step; not said means that it does.
    pub second_step: Option<SecondStep>,
    /// A proxy of ours stands in front and says who asks (the last address of `X-Forwarded-For`).
    pub behind_proxy: bool,
    /// Megabytes of rendered pages kept; 0 renders each page anew.
    pub page_cache_mb: u64,
    /// Contributions from one address and minute before they are slowed down; 0 never slows.
    pub sends_per_minute: u32,
    /// Leading zero bits of the sum that a browser's script does while someone writes; 0, the default, asks for none.
    pub proof_bits: u32,
    /// Everything can be read, and nothing is written.
    pub read_only: Option<ReadOnly>,
}

/// A setting that cannot be used, in one plain sentence.
#[derive(Debug)]
pub struct ConfigError(String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

/// The environment, asked here only.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// What the log shows, in the filter language of `tracing`.
pub fn log_filter() -> String {
    setting("AHPSLISTEN_LOG").unwrap_or_else(|| "info".into())
}

impl Config {
    /// Whether nobody of the team enters by a password alone.
    pub fn needs_second_step(&self) -> bool {
        self.second_step != Some(SecondStep::Optional)
    }

    /// Flags win over the environment, the environment over defaults. Makes the data folder.
    pub fn read(listen: Option<&str>, data: Option<&Path>) -> Result<Self, ConfigError> {
        let listen_text = listen
            .map(str::to_owned)
            .or_else(|| setting("AHPSLISTEN_LISTEN"))
            .unwrap_or_else(|| "127.0.0.1:8080".into());
        let listen = listen_text.parse().map_err(|_| {
            ConfigError(format!("The listening address {listen_text:?} is not of the form ADDRESS:PORT, such as 127.0.0.1:8080."))
        })?;
        let data = data
            .map(Path::to_path_buf)
            .or_else(|| setting("AHPSLISTEN_DATA").map(PathBuf::from))
            .unwrap_or_else(|| "data".into());
        std::fs::create_dir_all(&data).map_err(|error| {
            ConfigError(format!(
                "The data folder {} cannot be made: {error}.",
                data.display()
            ))
        })?;
        let database = match setting("DATABASE_URL") {
            None => Address::Sqlite(data.join("ahpslisten.sqlite")),
            Some(url) => Address::parse(&url).ok_or_else(|| {
                ConfigError(
                    "DATABASE_URL must be a path, sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME."
                        .into(),
                )
            })?,
        };
        let origin = setting("AHPSLISTEN_ORIGIN").map(|origin| origin.trim_end_matches('/').to_owned());
        if let Some(origin) = &origin
            && !(origin.starts_with("https://") || origin.starts_with("http://"))
        {
            return Err(ConfigError(
                "AHPSLISTEN_ORIGIN must begin with https:// (or http:// on a test machine).".into(),
            ));
        }
        let page_cache_mb = match setting("AHPSLISTEN_PAGE_CACHE_MB") {
            None => 8,
            Some(text) => text.parse().map_err(|_| {
                ConfigError("AHPSLISTEN_PAGE_CACHE_MB must be a whole number of megabytes.".into())
            })?,
        };
        let second_step = match setting("AHPSLISTEN_SECOND_STEP").as_deref() {
            None => None,
            Some("required") => Some(SecondStep::Required),
            Some("optional") => Some(SecondStep::Optional),
            Some(_) => {
                return Err(ConfigError(
                    "AHPSLISTEN_SECOND_STEP must be required or optional.".into(),
                ));
            }
        };
        let sends_per_minute = match setting("AHPSLISTEN_SENDS_PER_MINUTE") {
            None => 60,
            Some(text) => text.parse().map_err(|_| {
                ConfigError("AHPSLISTEN_SENDS_PER_MINUTE must be a whole number; 0 means without end.".into())
            })?,
        };
        let proof_bits = match setting("AHPSLISTEN_PROOF_BITS") {
            None => 0,
            Some(text) => text
                .parse()
                .ok()
                .filter(|bits| *bits <= MOST_PROOF_BITS)
                .ok_or_else(|| {
                    ConfigError("AHPSLISTEN_PROOF_BITS must be 0 (off) to 22; 16 is about a second.".into())
                })?,
        };
        let read_only = match setting("AHPSLISTEN_READ_ONLY") {
            None => None,
            Some(text) => Some(ReadOnly::parse(&text).ok_or_else(|| {
                ConfigError("AHPSLISTEN_READ_ONLY must be maintenance, move or over, or not be set.".into())
            })?),
        };
        Ok(Self {
            listen,
            database,
            origin,
            mail: match setting("AHPSLISTEN_SMTP_URL") {
                Some(url) => MailRoute::Smtp(url),
                None => MailRoute::Folder(data.join("mail")),
            },
            mail_from: setting("AHPSLISTEN_MAIL_FROM").unwrap_or_else(|| "ahpslisten@localhost".into()),
            organisation: setting("AHPSLISTEN_ORGANISATION"),
            site_name: setting("AHPSLISTEN_SITE_NAME"),
            secret_file: setting("AHPSLISTEN_SECRET_FILE")
                .map_or_else(|| data.join("secret.key"), PathBuf::from),
            tombstone_file: setting("AHPSLISTEN_TOMBSTONE_FILE")
                .map_or_else(|| data.join("tombstones.txt"), PathBuf::from),
            second_step,
            behind_proxy: setting("AHPSLISTEN_BEHIND_PROXY").is_some_and(|value| value == "yes"),
            page_cache_mb,
            sends_per_minute,
            proof_bits,
            read_only,
            data,
        })
    }
}
