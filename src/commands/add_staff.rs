//! `add-staff`: the password comes from standard input, never from an argument that others on the machine could see.

use crate::actions::add_staff::{Colleague, add_staff};
use crate::actions::password::{Password, PasswordError};
use crate::commands::{CommandError, Data, Workbench, say, wait};
use crate::domain::ledger::Hand;
use crate::domain::staff::Role;
use crate::mail::is_address;
use crate::store::{StoreError, engagements};
use clap::Args;
use std::io::{self, BufRead};

#[derive(Args)]
pub struct Options {
    /// Name as colleagues know it
    #[arg(long)]
    name: String,
    #[arg(long)]
    email: String,
    /// facilitator, moderator, senior-moderator, analyst, editor, lead, critical-friend, observer or administrator; may be
    /// given several times
    #[arg(long = "role", required = true)]
    roles: Vec<String>,
    /// Engagements they work on; all of them by default
    #[arg(long = "engagement")]
    engagements: Vec<String>,
    #[command(flatten)]
    data: Data,
}

/// In the words of the command line.
fn password_refused(error: PasswordError) -> CommandError {
    CommandError(match error {
        PasswordError::TooShort { least } => format!("The password must have at least {least} characters."),
        PasswordError::TooLong { limit } => format!("The password must have at most {limit} characters."),
        PasswordError::Guessable => "The password is too easy to guess.".into(),
        PasswordError::Broken => "The password could not be hashed.".into(),
    })
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    if !is_address(&options.email) {
        return Err(CommandError(format!(
            "{:?} is not an e-mail address.",
            options.email
        )));
    }
    let roles = options
        .roles
        .iter()
        .map(|name| Role::parse(name).ok_or_else(|| CommandError(format!("There is no role {name:?}."))))
        .collect::<Result<Vec<_>, _>>()?;
    let mut typed = String::new();
    io::stdin().lock().read_line(&mut typed)?;
    let password =
        Password::parse(typed.trim_end_matches(['\r', '\n']), &options.email).map_err(password_refused)?;
    let password_hash = password.hash().map_err(password_refused)?;
    let bench = Workbench::open(None, &options.data, true)?;
    let chosen = options.engagements.clone();
    let (name, email) = (options.name.clone(), options.email.clone());
    wait(async {
        let known: Vec<String> = bench
            .store
            .read(engagements::list)
            .await?
            .into_iter()
            .map(|e| e.slug)
            .collect();
        if let Some(missing) = chosen.iter().find(|slug| !known.contains(slug)) {
            return Err(CommandError(format!("There is no engagement named {missing}.")));
        }
        let engagements = if chosen.is_empty() { known } else { chosen };
        if engagements.is_empty() {
            return Err(CommandError(
                "There is no engagement yet: run `ahpslisten create-engagement` first.".into(),
            ));
        }
        let colleague = Colleague {
            name,
            email,
            password_hash,
            engagements,
            roles,
        };
        let now = bench.clock.now();
        match bench
            .store
            .write(move |c| add_staff(c, &colleague, Hand::Operator, now))
            .await
        {
            Ok(_) => Ok(()),
            Err(StoreError::Conflict) => Err(CommandError(
                "Someone with this address is on the team already.".into(),
            )),
            Err(error) => Err(error.into()),
        }
    })?;
    say(&format!("{} can sign in at /desk.", options.name))
}
