//! `demo`: a lived-in installation with invented voices, one engagement at each stage, so that a newcomer can walk
//! from the first contribution to a published strategy, and sit at the desk, within a minute.

mod content;
mod crowd;
mod play;

use crate::actions::password::Password;
use crate::chance;
use crate::commands::create_engagement::read_template;
use crate::commands::{CommandError, Place, Workbench, say, serve, stop, wait};
use crate::config::SecondStep;
use crate::domain::audience::Audience;
use crate::domain::code;
use crate::domain::ids::Key;
use crate::store::accounts::{self, Account};
use crate::store::{StoreError, engagements};
use content::{Codebook, Content, Stages};
use play::{Play, Stage};
use std::fs;

pub fn run(place: &Place) -> Result<(), CommandError> {
    let mut bench = Workbench::open(place.listen.as_deref(), &place.data, true)?;
    let known = bench.config.data.join(PASSWORD_FILE).exists();
    let made = wait(async { Ok(bench.store.read(engagements::list).await?) })?;
    if !made.is_empty() && !known {
        return Err(CommandError(
            "This database holds engagements that no demonstration made, and a demonstration lets people in with a \
             password alone: name another folder with --data, or another DATABASE_URL."
                .into(),
        ));
    }
    // Whoever looks around has the printed password and no authenticator; each page of the desk says that this is so.
    bench.config.second_step.get_or_insert(SecondStep::Optional);
    wait(async move {
        let password = password(&bench)?;
        let content = Content::load().map_err(stop)?;
        if made.is_empty() {
            make(&bench, &content, &password).await?;
        }
        say("Invented voices, four stages. Sign in at /desk with:")?;
        for person in &content.staff {
            say(&format!(
                "  {}  {}  {}  {password}",
                person.roles.join("+"),
                person.name,
                person.email
            ))?;
        }
        say(
            "  A password is enough here, as each page of the desk says; AHPSLISTEN_SECOND_STEP=required asks for an authenticator.",
        )?;
        say("Professionals sign in at /sign-in with:")?;
        for account in &content.account {
            say(&format!(
                "  {}  {}  {password}",
                account.profession, account.email
            ))?;
        }
        let renderer = bench.renderer()?;
        serve::serve(bench, renderer).await
    })
}

/// Lies beside the data of a demonstration, and of nothing else.
const PASSWORD_FILE: &str = "demo-password.txt";

/// One password for all invented people, made on the first start and kept beside the data.
fn password(bench: &Workbench) -> Result<String, CommandError> {
    let file = bench.config.data.join(PASSWORD_FILE);
    if let Ok(known) = fs::read_to_string(&file) {
        return Ok(known.trim().to_owned());
    }
    let made = code::grouped(&code::spell(&chance::bytes::<10>()))
        .join("-")
        .to_lowercase();
    fs::write(&file, format!("{made}\n"))?;
    Ok(made)
}

async fn make(bench: &Workbench, content: &Content, password: &str) -> Result<(), CommandError> {
    let hashed = Password::parse(password, "")
        .and_then(|password| password.hash())
        .map_err(|error| CommandError(format!("The demonstration password cannot be used: {error:?}.")))?;
    let now = bench.clock.now();
    let stages = Stages::load().map_err(stop)?;
    let codebook = Codebook::load().map_err(stop)?;
    let (people, hash) = (content.clone(), hashed.clone());
    let begin = now - play::LONGEST;
    let team = bench
        .store
        .write(move |c| play::insert_team(c, &people, &hash, begin))
        .await?;
    for stage in stages.stage {
        let mut template = read_template("ahp-strategy")?;
        template.rename(&stage.slug).map_err(stop)?;
        template.retitle(stage.name);
        let until =
            Stage::parse(&stage.until).ok_or_else(|| stop("a stage of the demonstration is unknown"))?;
        let play = Play {
            template,
            content: content.clone(),
            codebook: codebook.clone(),
            team: team.clone(),
            keys: bench.keys.clone(),
            until,
            now,
        };
        bench
            .store
            .write(move |c| play.run(c))
            .await
            .map_err(|error| stop(format!("{error:?}")))?;
    }
    let accounts = content.account.clone();
    bench
        .store
        .write(move |c| {
            crowd::gather(c)?;
            for person in accounts {
                accounts::insert(
                    c,
                    &Account {
                        id: Key::from_random(chance::bytes()).0,
                        email: person.email,
                        password_hash: hashed.clone(),
                        audience: Audience::Ahp,
                        profession: person.profession,
                        confirmed: true,
                    },
                )?;
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    Ok(())
}
