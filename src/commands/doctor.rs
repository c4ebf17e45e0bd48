//! `doctor`: looks at settings, key, database, ledger and mail; with `--url`, whether a running service answers. The
//! exit status is what a health check reads, so what takes long is done with `--integrity` only.

use crate::actions::publish_keys::count_closed;
use crate::actions::verify::{verify, verify_recent};
use crate::commands::verify::tell;
use crate::commands::{CommandError, Data, Workbench, is_there, say, stop, wait};
use crate::config::{Config, MailRoute};
use crate::mail::Mailer;
use crate::store::{Store, outbox, releases};
use clap::Args;
use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

#[derive(Args)]
pub struct Options {
    /// Ask a running service, such as http://127.0.0.1:8080
    #[arg(long)]
    url: Option<String>,
    /// Also let the database look for damage in its files, and read the ledger from its first line; takes long
    #[arg(long)]
    integrity: bool,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    if let Some(url) = &options.url {
        return ask(url);
    }
    let config = Config::read(None, options.data.data.as_deref()).map_err(stop)?;
    is_there(&config)?;
    let waiting = Store::pending(&config.database)?;
    if waiting > 0 {
        return Err(CommandError(format!(
            "{waiting} migrations wait: run `ahpslisten migrate`."
        )));
    }
    let bench = Workbench::open(None, &options.data, false)?;
    Mailer::new(
        &bench.config,
        bench.config.origin.as_deref().unwrap_or_default(),
        bench.renderer()?,
    )
    .map_err(|error| CommandError(format!("The mail settings cannot be used: {error}.")))?;
    let (version, mails, latest) = wait(async {
        let version = bench.store.version().await?;
        let mails = bench.store.read(outbox::count).await?;
        let latest = bench.store.read(releases::list_latest).await?;
        Ok((version, mails, latest))
    })?;
    say(&format!("database   {version}, schema up to date"))?;
    let whole = options.integrity;
    let (damage, ledger) = wait(async {
        let damage = if whole {
            bench.store.faults().await?
        } else {
            Vec::new()
        };
        let look = if whole { verify } else { verify_recent };
        Ok((damage, bench.store.read(look).await?))
    })?;
    if let Some(first) = damage.first() {
        return Err(CommandError(format!("The database is damaged: {first}.")));
    }
    if whole {
        say("files      no damage found")?;
    }
    if !ledger.faults.is_empty() {
        return tell(&ledger);
    }
    say(&format!("ledger     {} lines, {}", ledger.lines, ledger.hash))?;
    say(&format!("key        {}", bench.config.secret_file.display()))?;
    let keys = bench.keys.clone();
    let closed = wait(async { Ok(bench.store.read(move |c| count_closed(c, &keys)).await?) })?;
    if closed > 0 {
        say(&format!(
            "voices     {closed} keys were sealed under another key than this: in their phases no token is signed or taken"
        ))?;
    }
    say(if bench.config.needs_second_step() {
        "desk       a password and a second step"
    } else {
        "desk       a password is enough: AHPSLISTEN_SECOND_STEP=required asks for an authenticator as well"
    })?;
    say(&match &bench.config.mail {
        MailRoute::Smtp(_) => format!("mail       by SMTP, {mails} waiting"),
        MailRoute::Folder(folder) => {
            format!(
                "mail       into {}, {mails} waiting (set AHPSLISTEN_SMTP_URL to send it)",
                folder.display()
            )
        }
    })?;
    for (slug, number) in latest {
        say(&format!("engagement {slug}, release {number}"))?;
    }
    say("all is well")
}

/// One plain HTTP request over loopback or the container's network: no client library for a health check.
fn ask(url: &str) -> Result<(), CommandError> {
    let host = url
        .strip_prefix("http://")
        .map(|rest| rest.trim_end_matches('/'))
        .filter(|host| !host.is_empty() && !host.contains('/'))
        .ok_or_else(|| CommandError("--url must be of the form http://HOST:PORT.".into()))?;
    let away = |error: std::io::Error| CommandError(format!("Nothing answers at {url}: {error}."));
    let patience = Duration::from_secs(4);
    let address = host
        .to_socket_addrs()
        .map_err(away)?
        .next()
        .ok_or_else(|| CommandError(format!("Nothing answers at {url}.")))?;
    let mut stream = TcpStream::connect_timeout(&address, patience).map_err(away)?;
    stream.set_read_timeout(Some(patience))?;
    stream
        .write_all(format!("GET /health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())
        .map_err(away)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(away)?;
    if answer.starts_with("HTTP/1.1 200") {
        say("all is well")
    } else {
        Err(CommandError(format!(
            "The service at {url} is not well: {}.",
            answer.lines().last().unwrap_or("")
        )))
    }
}
