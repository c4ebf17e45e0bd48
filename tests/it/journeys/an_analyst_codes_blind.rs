//! A lead has a colleague code blind what an analyst coded; neither sees more than they should meanwhile, and where the two
//! differ the analyst settles it with a reason.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::domain::staff::Role;

const WORDS: [&str; 2] = [
    "Nobody asked me what I had tried.",
    "The bus does not stop there any more.",
];

on_both_engines!(two_analysts_differ_and_settle_it, differ);

/// Two published contributions, two codes, two analysts.
async fn with_codes(database: Database) -> Service {
    let service = listening(database).await;
    service
        .add_colleague("Tariq Olsen", "tariq@example.org", Role::Analyst, SLUG)
        .await;
    let prompt = first_prompt(&service, "listen").await;
    let mut moderator = service.moderator().await;
    for words in WORDS {
        contribute(&mut service.citizen(), &prompt, words, None).await;
        moderator.go(&format!("/desk/{SLUG}/queue")).await;
        moderator.follow(words).await;
        moderator.choose("Publish");
        moderator.press("Record decision").await;
        assert_eq!(moderator.status, 200, "{}", moderator.whole());
    }
    let mut analyst = service.analyst().await;
    for name in ["Being asked", "Getting there"] {
        analyst.go(&format!("/desk/{SLUG}/codebook")).await;
        analyst.fill("Short name", name);
        analyst.fill("What it means", "Somebody says so.");
        analyst.press("Add code").await;
        analyst.sees("Added. You can code with it now.");
    }
    service
}

async fn differ(database: Database) {
    let service = with_codes(database).await;
    let mut analyst = service.analyst().await;
    let (agreement, table) = (
        format!("/desk/{SLUG}/agreement"),
        format!("/desk/{SLUG}/bench/table?queue=all"),
    );
    let mut lead = service.lead().await;
    lead.go(&agreement).await;
    lead.sees("Nothing is coded yet.");
    lead.press("Begin").await;
    assert_eq!(lead.status, 422);
    for wrong in [
        "Choose what is coded twice",
        "Choose how much of it",
        "Choose an analyst of this team",
    ] {
        lead.sees(wrong);
    }
    lead.pick("What is coded twice", "All of: Listen");
    lead.choose("All of it");
    lead.pick("Who codes it a second time", "Tariq Olsen");
    lead.press("Begin").await;
    assert_eq!(lead.status, 422);
    lead.sees("nothing is coded here that this analyst has not read yet");

    // The first gives one code to both.
    analyst.go(&table).await;
    for words in WORDS {
        analyst.choose(words);
    }
    analyst.pick("Code", "Being asked");
    analyst.press("Give this code").await;
    analyst.sees("Those you chose bear the code.");
    lead.press("Begin").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("0 of 2");
    lead.sees("What was given is shown here once all are coded");
    lead.does_not_see("Being asked");
    lead.does_not_see("Code the next one");
    let double = lead.path.clone();
    lead.go(&format!("{double}/next")).await;
    assert_eq!(lead.status, 403);
    analyst.go(&format!("{double}/next")).await;
    assert_eq!(analyst.status, 403, "it is Tariq's");

    // The second cannot look anywhere else, and gives each its own code.
    let mut second = service.colleague("tariq@example.org").await;
    second.go(&table).await;
    second.sees("Nothing is left in this list.");
    for words in WORDS {
        second.does_not_see(words);
    }
    second.go(&agreement).await;
    second.follow("Code the next one: Listen").await;
    for _ in WORDS {
        second.does_not_see("Being asked, Getting there");
        let is_asked = second.whole().contains(WORDS[0]);
        second.choose(if is_asked { "Being asked" } else { "Getting there" });
        second.press("Save and go on").await;
        assert_eq!(second.status, 200, "{}", second.whole());
    }
    second.sees("That was the last one.");
    second.sees("Too few to say");
    second.sees("They differ in one contribution. None of them is settled.");
    second.go(&table).await;
    second.sees(WORDS[1]);

    // Whoever codes settles it; a lead reads what was settled.
    lead.go(&double).await;
    lead.does_not_see("Settle the next one");
    lead.go(&format!("{double}/difference")).await;
    assert_eq!(lead.status, 403);
    analyst.go(&double).await;
    analyst.follow("Settle the next one").await;
    analyst.sees(WORDS[1]);
    analyst.sees("Only on the bench: Being asked");
    analyst.choose("Getting there");
    analyst.press("Settle it").await;
    assert_eq!(analyst.status, 422);
    analyst.sees("Enter why");
    analyst.fill("Why", "It is about the way there.");
    analyst.press("Settle it").await;
    analyst.sees("All differences are settled.");
    lead.go(&double).await;
    lead.sees("It is about the way there.");
    lead.sees("Stands: Getting there");
    analyst.go(&format!("/desk/{SLUG}/bench?queue=all")).await;
    analyst.go(&agreement).await;
    analyst.sees("Only 2 contributions are coded, with 2 codes.");
}
