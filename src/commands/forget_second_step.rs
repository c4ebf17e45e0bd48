//! `forget-second-step`: for someone of the team who lost both authenticator and recovery codes.

use crate::actions::second_step::forget;
use crate::commands::{CommandError, Data, Workbench, say, wait};
use crate::domain::ledger::Hand;
use crate::store::staff;
use clap::Args;

#[derive(Args)]
pub struct Options {
    #[arg(long)]
    email: String,
    #[command(flatten)]
    data: Data,
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let bench = Workbench::open(None, &options.data, true)?;
    let email = options.email.trim().to_lowercase();
    let asked = email.clone();
    let now = bench.clock.now();
    let found = wait(async {
        Ok(bench
            .store
            .write(move |c| match staff::find_by_email(c, &asked)? {
                Some(person) => forget(c, person.id, Hand::Operator, now).map(|()| true),
                None => Ok::<_, crate::store::StoreError>(false),
            })
            .await?)
    })?;
    if !found {
        return Err(CommandError(format!(
            "Nobody on the team has the address {email}."
        )));
    }
    say(&format!(
        "{email} sets up a new authenticator at the next sign-in. All their sessions have ended."
    ))
}
