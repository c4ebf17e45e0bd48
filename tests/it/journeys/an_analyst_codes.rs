//! An analyst makes a code, gives it to what somebody said and to a passage of it, undoes a step, and finds again what a
//! merger made doubtful. A lead reads the codebook and changes nothing.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;

const WORDS: &str = "Nobody asked me what I had tried. Then one of them did.";

async fn with_words(database: Database) -> Service {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut service.citizen(), &prompt, WORDS, None).await;
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Nobody asked me").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    service
}

async fn add_code(analyst: &mut Browser, name: &str) {
    analyst.go(&format!("/desk/{SLUG}/codebook")).await;
    analyst.fill("Short name", name);
    analyst.fill("What it means", "Somebody was asked, or was not.");
    analyst.press("Add code").await;
    assert_eq!(analyst.status, 200, "{}", analyst.whole());
    analyst.sees("Added. You can code with it now.");
}

on_both_engines!(an_analyst_codes_what_somebody_said, codes);

async fn codes(database: Database) {
    let service = with_words(database).await;
    let mut analyst = service.analyst().await;
    let bench = format!("/desk/{SLUG}/bench");
    analyst.go(&bench).await;
    analyst.sees(WORDS);
    analyst.sees("There is no code yet.");
    analyst.go(&format!("/desk/{SLUG}/codebook")).await;
    analyst.press("Add code").await;
    assert_eq!(analyst.status, 422);
    analyst.sees("Enter a short name");
    add_code(&mut analyst, "Being asked").await;
    add_code(&mut analyst, "Trying things").await;

    // All of it, then a passage that is not there, then one that is.
    analyst.go(&bench).await;
    analyst.choose("Being asked");
    analyst.press("Save and stay").await;
    analyst.sees("Saved.");
    analyst.sees("(all of it)");
    analyst.fill("Words of the passage", "what I have tried");
    analyst.pick("Code", "Trying things");
    analyst.press("Code this passage").await;
    assert_eq!(analyst.status, 422);
    analyst.sees("Enter words that stand in the contribution exactly so");
    analyst.fill("Words of the passage", "what I had tried");
    analyst.press("Code this passage").await;
    analyst.sees("The passage bears the code.");
    analyst.press("Good evidence for “Trying things”").await;
    analyst.sees("Could be quoted");
    analyst.press("Take “Being asked” away").await;
    analyst.does_not_see("(all of it)");
    analyst.press("Undo the last step").await;
    analyst.sees("(all of it)");
    analyst.press("Save and go on").await;
    analyst.sees("Nothing is left in this list.");

    // The two are one: what bore the first must be looked at again.
    analyst.go(&format!("/desk/{SLUG}/codebook")).await;
    analyst.follow("Being asked").await;
    analyst.fill("Add a memo", "Always together with trying things.");
    analyst.press("Add memo").await;
    analyst.sees("Always together with trying things.");
    analyst.pick("The other code", "Trying things");
    analyst.press("Merge codes").await;
    analyst.sees("Merged into:");
    analyst.follow("Trying things").await;
    analyst.sees("One of them must be looked at again.");
    analyst.follow("Look at them one at a time").await;
    analyst.sees("It bore a code that was merged into this one.");
    analyst.press("“Trying things” fits").await;
    analyst.does_not_see("Look at again");

    // As a table, and by search after a release.
    analyst.go(&format!("{bench}/table?queue=all")).await;
    analyst.press("Give this code").await;
    assert_eq!(analyst.status, 422);
    analyst.choose(WORDS);
    analyst.pick("Code", "Trying things");
    analyst.press("Take this code away").await;
    analyst.sees("Those you chose no longer bear the code.");
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    analyst.go(&format!("{bench}/table?sought=tried")).await;
    analyst.sees(WORDS);
    analyst.go(&format!("{bench}/table?sought=elephant")).await;
    analyst.does_not_see(WORDS);
    analyst.go(&format!("{bench}?queue=nonsense")).await;
    assert_eq!(analyst.status, 404);

    // A lead reads.
    lead.go(&format!("/desk/{SLUG}/codebook")).await;
    lead.sees("Trying things");
    lead.does_not_see("Add a code");
    lead.follow("Trying things").await;
    lead.does_not_see("Save code");
    lead.go(&bench).await;
    assert_eq!(lead.status, 403);
}
