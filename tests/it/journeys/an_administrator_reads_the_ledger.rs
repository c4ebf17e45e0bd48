//! An administrator reads what the team did, page by page; a moderator may not. Anyone can note the last fingerprint from
//! the page on moderation, and the command finds it again later.

use crate::commands::{ahpslisten, done, sentence};
use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::execute;
use scraper::Html;

/// What stands on the page about moderation, hash by hash.
async fn noted(service: &Service) -> String {
    let mut citizen = service.citizen();
    citizen.go("/information/moderation").await;
    citizen.sees("A record that nobody can change unnoticed");
    let html = Html::parse_document(&citizen.body);
    text(*select(&html, "main li code").first().expect("no fingerprint"))
}

on_both_engines!(an_administrator_reads_and_an_outsider_notes, read);

async fn read(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Write to me plainly", None).await;
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Write to me plainly").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    moderator.go(&format!("/desk/{SLUG}/ledger")).await;
    assert_eq!(moderator.status, 403);
    let mut administrator = service.administrator().await;
    administrator.go(&format!("/desk/{SLUG}")).await;
    administrator.follow("Ledger: what the team did").await;
    administrator.sees("Contribution published");
    administrator.sees("Nasreen Holloway");
    administrator.sees("Trusted with a role: moderator");
    administrator.does_not_see("Write to me plainly");
    administrator.go(&format!("/desk/{SLUG}/ledger?before=3")).await;
    administrator.does_not_see("Contribution published");
    administrator.follow("Newest lines").await;
    administrator.go(&format!("/desk/{SLUG}/ledger?before=x")).await;
    assert_eq!(administrator.status, 400);
    let hash = noted(&service).await;
    service.next_day().await;
    assert_ne!(noted(&service).await, hash, "another release states another line");
    let found = done(&service.database, &["verify", "--noted", &hash]);
    assert!(found.contains("That hash is the hash of line"), "{found}");
    let doctor = done(&service.database, &["doctor", "--integrity"]);
    assert!(
        doctor.contains("no damage found") && doctor.contains("ledger"),
        "{doctor}"
    );
    let other = sentence_after(&service.database, &["verify", "--noted", &"ab".repeat(32)]);
    assert!(other.contains("not in the ledger"), "{other}");
    execute(
        &service.database.address,
        "UPDATE decision SET outcome = 'declined'",
    );
    let broken = ahpslisten(&service.database, &["verify"]);
    assert_eq!(broken.status, Some(1));
    assert!(broken.out.contains("was changed or taken away"), "{}", broken.out);
}

/// The sentence with which a command refuses after it has said something else.
fn sentence_after(database: &Database, args: &[&str]) -> String {
    let mut ran = ahpslisten(database, args);
    ran.out.clear();
    sentence(&ran)
}
