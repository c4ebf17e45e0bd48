//! An administrator reads what the team did, page by page; a moderator may not, a critical friend nothing of danger.
//! Anyone can note the last fingerprint from the page on moderation, and the command finds it again later.

use crate::commands::{ahpslisten, done, sentence};
use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::execute;
use ahpslisten::domain::ledger::{Act, Entry, Hand};
use ahpslisten::domain::staff::Role;
use ahpslisten::store::ledger::append;
use ahpslisten::store::{StoreError, contributions};
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
    administrator.sees("Trusted with a role: Moderator – Nasreen Holloway");
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

on_both_engines!(a_critical_friend_reads_nothing_of_danger, nothing_of_danger);

async fn nothing_of_danger(database: Database) {
    let service = listening(database).await;
    let friend = "imogen@example.org";
    service
        .add_colleague("Imogen Vale", friend, Role::CriticalFriend, SLUG)
        .await;
    let prompt = first_prompt(&service, "listen").await;
    contribute(
        &mut service.citizen(),
        &prompt,
        "The dog and I are out by six.",
        None,
    )
    .await;
    let id = service.ask(|c| contributions::list_waiting(c, SLUG, 1)).await[0].id;
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue/{id}")).await;
    moderator.choose("Raise a worry");
    moderator.pick("What you worry about", "abuse or neglect");
    moderator.press("Record decision").await;
    let (mut lead, mut friend) = (service.lead().await, service.colleague(friend).await);
    let page = format!("/desk/{SLUG}/ledger");
    lead.go(&page).await;
    lead.sees("Worry raised about a contribution");
    lead.sees(&id.to_string());
    friend.go(&page).await;
    friend.sees("Trusted with a role: Critical friend – Imogen Vale");
    friend.does_not_see("Worry raised");
    friend.does_not_see(&id.to_string());
    // A whole page of such lines is empty for her, and still says what she may note.
    let now = service.app.clock.now();
    let closed = move |number| Entry::new(SLUG, Act::CaseClosed, number, Hand::Timer, now);
    let many = service.app.store.write(move |c| {
        let lines: Vec<Entry> = (0..60).map(closed).collect();
        append(c, &lines)
    });
    many.await.unwrap_or_else(|error: StoreError| panic!("{error}"));
    friend.go(&page).await;
    friend.sees("All lines of this page are left out for you.");
    friend.sees("The fingerprint of the last one is");
    friend.follow("Older lines").await;
    friend.sees("Trusted with a role: Critical friend – Imogen Vale");
    friend.go(&format!("{page}?before=1")).await;
    friend.sees("There is no line here.");
}

/// The sentence with which a command refuses after it has said something else.
fn sentence_after(database: &Database, args: &[&str]) -> String {
    let mut ran = ahpslisten(database, args);
    ran.out.clear();
    sentence(&ran)
}
