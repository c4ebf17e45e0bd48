//! An administrator invites people, says what each may do and takes them off the team; passwords are chosen by links of
//! mails, which work once. No answer tells a stranger who is on a team.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::{PASSWORD, SLUG, Service};
use crate::on_both_engines;
use crate::store::rows;
use ahpslisten::domain::staff::Role;
use jiff::SignedDuration;
use scraper::Html;
use std::time::Duration;

const IMOGEN: &str = "imogen@example.org";
const CHOSEN: &str = "a quiet heron at dusk";

/// The mails to an address; a link that was asked for is sent a moment after the answer.
async fn mails_to(service: &Service, email: &str, least: usize) -> Vec<String> {
    for _ in 0..100 {
        let found: Vec<String> = service
            .mails()
            .await
            .into_iter()
            .filter(|mail| mail.contains(&format!("To: {email}")))
            .collect();
        if found.len() >= least {
            return found;
        }
        actix_web::rt::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("fewer than {least} mails to {email}")
}

/// The path that a mail leads to.
fn link(service: &Service, mail: &str) -> String {
    let start = mail.find(&format!("{}/desk", service.origin)).expect("a link");
    let rest = mail.get(start + service.origin.len()..).unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn people(browser: &mut Browser) {
    browser.go(&format!("/desk/{SLUG}/people")).await;
    assert_eq!(browser.status, 200);
}

async fn invite(browser: &mut Browser, name: &str, email: &str, roles: &[&str]) {
    people(browser).await;
    browser.follow("Invite someone").await;
    browser.fill("Name", name);
    browser.fill("Email address", email);
    for role in roles {
        browser.choose(role);
    }
    browser.press("Send the invitation").await;
}

async fn sign_in(service: &Service, email: &str, password: &str) -> Browser {
    let mut browser = service.citizen();
    browser.go("/desk/sign-in").await;
    browser.fill("Email address", email);
    browser.fill("Password", password);
    browser.press("Sign in").await;
    browser
}

async fn choose(browser: &mut Browser, password: &str) {
    browser.fill("New password", password);
    browser.press("Save this password").await;
}

/// Invites Imogen and lets her choose a password.
async fn imogen_joins(service: &Service, roles: &[&str]) -> Browser {
    let mut ada = service.administrator().await;
    invite(&mut ada, "Imogen Vale", IMOGEN, roles).await;
    ada.sees("Invited. An email is on its way.");
    let mail = mails_to(service, IMOGEN, 1).await.pop().unwrap();
    let mut imogen = service.citizen();
    assert!(
        mail.contains("Subject: You are invited to the team of AHPs Listen"),
        "{mail}"
    );
    imogen.go(&link(service, &mail)).await;
    choose(&mut imogen, CHOSEN).await;
    sign_in(service, IMOGEN, CHOSEN).await
}

on_both_engines!(someone_is_invited_and_chooses_a_password_once, invited);

async fn invited(database: Database) {
    let service = Service::start(database).await;
    let mut ada = service.administrator().await;
    invite(&mut ada, "", "nobody", &[]).await;
    assert_eq!(ada.status, 422);
    assert_eq!(
        ada.errors(),
        [
            "Enter a name",
            "Enter an email address in the right form, such as name@example.com",
            "Choose at least one role"
        ]
    );
    invite(
        &mut ada,
        "Imogen Vale",
        "Imogen@Example.org",
        &["Observer", "Critical friend"],
    )
    .await;
    ada.sees("Invited, no password yet");
    let mail = mails_to(&service, IMOGEN, 1).await.pop().unwrap();
    let path = link(&service, &mail);

    let before = sign_in(&service, IMOGEN, "").await;
    assert_eq!(before.errors().len(), 1, "nobody enters without a password");
    let mut imogen = service.citizen();
    // A scanner follows links; it changes nothing.
    for _ in 0..3 {
        imogen.go(&path).await;
        assert_eq!(
            (imogen.status, imogen.heading().as_str()),
            (200, "Choose your password")
        );
    }
    choose(&mut imogen, "short").await;
    assert_eq!(imogen.status, 422);
    choose(&mut imogen, CHOSEN).await;
    imogen.sees("Your password is saved.");
    assert_eq!(
        mails_to(&service, IMOGEN, 1).await.len(),
        1,
        "a first password is no change"
    );
    imogen.go(&path).await;
    choose(&mut imogen, "another long password").await;
    assert_eq!(imogen.status, 422);
    imogen.sees("This link works no longer");
    let mut imogen = sign_in(&service, IMOGEN, CHOSEN).await;
    assert_eq!(imogen.path, "/desk");
    imogen.go(&format!("/desk/{SLUG}/findings")).await;
    assert_eq!(imogen.status, 200);
    imogen.go(&format!("/desk/{SLUG}/people")).await;
    assert_eq!(imogen.status, 403);
    people(&mut ada).await;
    ada.sees("Password, no authenticator yet");
}

on_both_engines!(an_invitation_that_was_lost_is_sent_again, again);

async fn again(database: Database) {
    let service = Service::start(database).await;
    let mut ada = service.administrator().await;
    invite(&mut ada, "Imogen Vale", IMOGEN, &["Observer"]).await;
    let first = link(&service, &mails_to(&service, IMOGEN, 1).await.pop().unwrap());
    people(&mut ada).await;
    ada.follow("Imogen Vale").await;
    ada.press("Send a new link").await;
    ada.sees("The earlier one works no longer.");
    let mails = mails_to(&service, IMOGEN, 2).await;
    let second = mails
        .iter()
        .map(|mail| link(&service, mail))
        .find(|path| *path != first)
        .unwrap();
    let mut imogen = service.citizen();
    imogen.go(&first).await;
    choose(&mut imogen, CHOSEN).await;
    imogen.sees("This link works no longer");
    service
        .app
        .clock
        .set(service.app.clock.now() + SignedDuration::from_hours(73));
    imogen.go(&second).await;
    choose(&mut imogen, CHOSEN).await;
    imogen.sees("This link works no longer");
}

on_both_engines!(other_roles_end_every_session_at_once, roles_change);

async fn roles_change(database: Database) {
    let service = Service::start(database).await;
    let mut imogen = imogen_joins(&service, &["Observer"]).await;
    let mut ada = service.administrator().await;
    people(&mut ada).await;
    ada.follow("Imogen Vale").await;
    let mut sent = ada.form("Save the roles");
    sent.fields.retain(|(name, _)| name != "role");
    ada.send(&sent).await;
    assert_eq!(ada.errors(), ["Choose at least one role"]);
    ada.choose("Moderator");
    ada.press("Save the roles").await;
    ada.sees("Saved. They sign in anew.");
    imogen.go("/desk").await;
    assert_eq!(imogen.status, 303, "the session of the earlier roles has ended");
    let mut imogen = sign_in(&service, IMOGEN, CHOSEN).await;
    imogen.go(&format!("/desk/{SLUG}/queue")).await;
    assert_eq!(imogen.status, 200);
}

on_both_engines!(
    someone_who_leaves_is_out_at_once_and_comes_back_by_invitation,
    leaves
);

async fn leaves(database: Database) {
    let service = Service::start(database).await;
    let mut imogen = imogen_joins(&service, &["Moderator"]).await;
    let mut ada = service.administrator().await;
    people(&mut ada).await;
    ada.follow("Imogen Vale").await;
    ada.press("Take them off the team").await;
    assert_eq!(ada.errors(), ["Confirm that they are to be taken off the team"]);
    ada.choose("Yes, take them off the team");
    ada.press("Take them off the team").await;
    ada.sees("They are off the team and signed out.");
    ada.does_not_see("Imogen Vale");
    imogen.go("/desk").await;
    assert_eq!(imogen.status, 303);
    let refused = sign_in(&service, IMOGEN, CHOSEN).await;
    let unknown = sign_in(&service, "nobody@example.org", CHOSEN).await;
    assert_eq!((refused.status, refused.errors()), (422, unknown.errors()));
    // Nor by a link.
    let sent = mails_to(&service, IMOGEN, 1).await.len();
    let mut imogen = service.citizen();
    ask_for_link(&mut imogen, IMOGEN).await;
    actix_web::rt::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(mails_to(&service, IMOGEN, 1).await.len(), sent);
    invite(&mut ada, "Imogen", IMOGEN, &["Observer"]).await;
    people(&mut ada).await;
    ada.sees("Imogen Vale");
    ada.sees("Invited, no password yet");
}

on_both_engines!(an_engagement_keeps_an_administrator, keeps_one);

async fn keeps_one(database: Database) {
    let service = Service::start(database).await;
    let mut ada = service.administrator().await;
    let id = service
        .ask(|c| {
            Ok(ahpslisten::store::staff::find_by_email(c, "ada@example.org")?
                .unwrap()
                .id)
        })
        .await;
    ada.go(&format!(
        "/desk/{SLUG}/people/{}",
        ahpslisten::domain::ids::Key(id)
    ))
    .await;
    ada.sees("This is you");
    ada.choose("Yes, take them off the team");
    ada.press("Take them off the team").await;
    assert_eq!(
        ada.errors(),
        ["An engagement needs an administrator: make someone else one first"]
    );
    let mut sent = ada.form("Save the roles");
    for (name, value) in &mut sent.fields {
        if name == "role" {
            "lead".clone_into(value);
        }
    }
    ada.send(&sent).await;
    assert_eq!(
        ada.errors(),
        ["An engagement needs an administrator: make someone else one first"]
    );
    // Two who take each other off at one moment: one of them stays.
    service
        .add_colleague("Bea Admin", "bea@example.org", Role::Administrator, SLUG)
        .await;
    let mut bea = service.colleague("bea@example.org").await;
    for (browser, other) in [(&mut ada, "Bea Admin"), (&mut bea, "Ada Admin")] {
        people(browser).await;
        browser.follow(other).await;
        browser.choose("Yes, take them off the team");
    }
    let (one, other) = (
        ada.form("Take them off the team"),
        bea.form("Take them off the team"),
    );
    futures_util::future::join(ada.send(&one), bea.send(&other)).await;
    let left = crate::store::lines(
        &service.database.address,
        "SELECT engagement AS line FROM staff_role WHERE role = 'administrator'",
    );
    assert_eq!(left, [SLUG]);
}

async fn ask_for_link(browser: &mut Browser, email: &str) {
    browser.go("/desk/sign-in").await;
    browser.follow("Choose a new password by email").await;
    browser.fill("Email address", email);
    browser.press("Send me a link").await;
}

/// A page without what is drawn by lot.
fn plain(browser: &Browser) -> String {
    let html = Html::parse_document(&browser.body);
    select(&html, "body").into_iter().map(text).collect()
}

on_both_engines!(a_forgotten_password_tells_nobody_who_is_on_a_team, forgotten);

async fn forgotten(database: Database) {
    let service = Service::start(database).await;
    let mut ruth = service.lead().await;
    let (mut known, mut unknown) = (service.citizen(), service.citizen());
    ask_for_link(&mut known, "Ruth@example.org").await;
    ask_for_link(&mut unknown, "nobody@example.org").await;
    assert_eq!((known.status, plain(&known)), (200, plain(&unknown)));
    assert_eq!(known.body.len(), unknown.body.len());
    assert_eq!(known.headers.len(), unknown.headers.len());
    let mails = mails_to(&service, "ruth@example.org", 1).await;
    assert_eq!(service.mails().await.len(), 1, "nobody else hears of it");
    // Whoever asks again at once fills no mailbox.
    ask_for_link(&mut unknown, "ruth@example.org").await;
    actix_web::rt::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(service.mails().await.len(), 1);
    ruth.go("/desk").await;
    assert_eq!(ruth.status, 200, "asking alone ends nothing");

    known.go(&link(&service, &mails[0])).await;
    choose(&mut known, "ruth@example.org").await;
    assert_eq!(known.status, 422, "an address is no password");
    choose(&mut known, CHOSEN).await;
    known.sees("Your password is saved.");
    ruth.go("/desk").await;
    assert_eq!(ruth.status, 303, "every session has ended");
    assert_eq!(sign_in(&service, "ruth@example.org", PASSWORD).await.status, 422);
    assert_eq!(sign_in(&service, "ruth@example.org", CHOSEN).await.path, "/desk");
    let told = mails_to(&service, "ruth@example.org", 2).await;
    assert!(told.iter().any(|mail| mail.contains("was changed")));
    assert_eq!(rows(&service.database.address, "staff_link"), 0);
    // A made-up link.
    known
        .go("/desk/sign-in/password?token=00112233445566778899aabbccddeeff")
        .await;
    assert_eq!(known.status, 200);
    choose(&mut known, CHOSEN).await;
    known.sees("This link works no longer");
}

on_both_engines!(a_password_is_changed_at_the_desk, changed);

async fn changed(database: Database) {
    let service = Service::start(database).await;
    let (mut here, mut there) = (service.lead().await, service.lead().await);
    here.go("/desk/account").await;
    here.follow("Change your password").await;
    here.fill("Your present password", "not the password");
    here.fill("New password", "aaaaaaaaaaaaaaaa");
    here.press("Save this password").await;
    assert_eq!(
        here.errors(),
        [
            "This is not your password",
            "Choose a password that is harder to guess"
        ]
    );
    here.fill("Your present password", PASSWORD);
    here.fill("New password", CHOSEN);
    here.press("Save this password").await;
    here.sees("Your password is changed.");
    there.go("/desk").await;
    assert_eq!(there.status, 303);
    assert_eq!(sign_in(&service, "ruth@example.org", CHOSEN).await.path, "/desk");
    assert_eq!(mails_to(&service, "ruth@example.org", 1).await.len(), 1);
}

on_both_engines!(an_administrator_helps_whoever_lost_an_authenticator, lost);

async fn lost(database: Database) {
    let service = Service::start(database).await;
    let id = service
        .ask(|c| {
            Ok(ahpslisten::store::staff::find_by_email(c, "ruth@example.org")?
                .unwrap()
                .id)
        })
        .await;
    let factor = move |c: &mut ahpslisten::store::Connection| {
        ahpslisten::store::second_factors::insert(
            c,
            &ahpslisten::store::second_factors::SecondFactor {
                staff_id: id,
                sealed_secret: vec![0; 60],
                last_step: ahpslisten::domain::second_factor::Step(1),
                since_on: "2026-11-20".parse().unwrap(),
            },
        )
    };
    let mut ruth = service.lead().await;
    service.app.store.write(factor).await.unwrap();
    let mut ada = service.administrator().await;
    people(&mut ada).await;
    ada.follow("Ruth Lowe").await;
    let press = "Let them set up a new authenticator";
    // Someone who also works elsewhere is not this administrator's alone.
    let template = ahpslisten::commands::create_engagement::read_template("ahp-strategy").unwrap();
    let mut other = template;
    other.rename("other").unwrap();
    let keys = service.app.keys.clone();
    service
        .app
        .store
        .write(move |c| {
            let now = "2026-11-20T10:00:00Z".parse().unwrap();
            ahpslisten::actions::create_engagement::create_engagement(c, &keys, &other, now)?;
            ahpslisten::store::staff::grant(c, id, "other", Role::Lead)
        })
        .await
        .unwrap();
    ada.press(press).await;
    ada.sees("They also work on an engagement that you do not administer.");
    service
        .app
        .store
        .write(move |c| ahpslisten::store::staff::replace_roles(c, id, "other", &[]))
        .await
        .unwrap();
    ada.press(press).await;
    ada.sees("set up a new authenticator at the next sign-in");
    ruth.go("/desk").await;
    assert_eq!(ruth.status, 303);
    assert_eq!(rows(&service.database.address, "second_factor"), 0);
}
