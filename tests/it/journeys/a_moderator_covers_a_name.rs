//! A moderator covers a name and publishes the rest; what was written lies sealed, is opened for a reason that the ledger
//! keeps, comes back where the decision is taken back or an appeal is allowed, and goes on its day or with its author.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_reader_reports::opened;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::lines;
use ahpslisten::actions::verify::verify;
use ahpslisten::domain::staff::Role;
use ahpslisten::jobs;

const WORDS: &str = "Penhallow was kind. I wrote to penhallow@example.com about Ward 7, and ward 7 answered.";
const LEFT: &str = "[name removed] was kind. I wrote to [email address removed] about [words removed], and [words removed] answered.";
const REASON: &str = "These parts could show who someone is.";

fn queue() -> String {
    format!("/desk/{SLUG}/queue")
}

/// Everything at rest that holds the name in clear.
fn in_clear(service: &Service) -> Vec<String> {
    [
        "SELECT words AS line FROM contribution WHERE words LIKE '%enhallow%'",
        "SELECT words AS line FROM contribution_version WHERE words LIKE '%enhallow%'",
        "SELECT words AS line FROM voice_translation WHERE words LIKE '%enhallow%'",
    ]
    .iter()
    .flat_map(|sql| lines(&service.database.address, sql))
    .collect()
}

fn told(service: &Service, act: &str) -> usize {
    let sql = format!("SELECT subject AS line FROM ledger WHERE act = '{act}'");
    lines(&service.database.address, &sql).len()
}

async fn whole(service: &Service) {
    let faults = service.ask(|c| Ok(verify(c)?.faults)).await;
    assert_eq!(faults, []);
}

/// Opens the page on which it is said what is covered.
async fn begin(moderator: &mut Browser) {
    moderator.go(&queue()).await;
    moderator.follow("Penhallow was kind.").await;
    moderator.follow("Choose what is covered").await;
}

/// Says what is covered, up to the page that shows what is left.
async fn say(moderator: &mut Browser) {
    moderator.fill("Names to cover", "penhallow");
    moderator.fill("Other words to cover", "Ward 7");
    moderator.pick("Reason", REASON);
    moderator.fill("Private reply to the author", "We covered a name.");
    moderator.press("Look at what the public will read").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees(LEFT);
}

on_both_engines!(a_name_is_covered_and_nobody_reads_it, covered);

async fn covered(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut service.citizen(), &prompt, WORDS, None).await;
    let mut moderator = service.moderator().await;
    begin(&mut moderator).await;
    moderator.fill("Names to cover", "Penhallow\nHartley");
    moderator.press("Look at what the public will read").await;
    assert_eq!(moderator.status, 422, "no such name, and no reason");
    moderator.sees("Line 2 does not stand in the words like this");
    moderator.sees("Choose why these parts are covered");
    moderator.fill("Names to cover", WORDS);
    moderator.press("Look at what the public will read").await;
    moderator.sees("Nothing would be left to read");
    say(&mut moderator).await;
    moderator.does_not_see("penhallow@example.com");
    moderator.press("Cover something else").await;
    say(&mut moderator).await;
    let publish = moderator.form("Publish it like this");
    assert_eq!(in_clear(&service).len(), 1, "nothing is covered yet");
    moderator.send(&publish).await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees("Published with parts covered.");
    assert_eq!(in_clear(&service), [""; 0]);
    moderator.send(&publish).await;
    assert_eq!(moderator.status, 409, "pressed twice");
    assert_eq!(told(&service, "contribution-redacted"), 1);
    let sealed = lines(
        &service.database.address,
        "SELECT kept_until AS line FROM sealed_original",
    );
    assert_eq!(sealed.len(), 1);

    // The author reads what became of it; the public what is left.
    let author = opened(&service, &code).await;
    author.sees(LEFT);
    author.sees("covered some parts of them");
    author.sees(REASON);
    author.sees("We covered a name.");
    author.sees("your words as you wrote them lie sealed");
    author.does_not_see("enhallow");
    service.next_day().await;
    let mut anyone = service.citizen();
    anyone.go(&prompt).await;
    anyone.sees("[name removed] was kind.");
    anyone.does_not_see("enhallow");
    anyone.go(&format!("/{SLUG}/search?q=Penhallow")).await;
    anyone.does_not_see("was kind");

    // Who may not open it does not; who may says why.
    let list = format!("/desk/{SLUG}/originals");
    let mut moderator = service.moderator().await;
    moderator.go(&list).await;
    assert_eq!(moderator.status, 403);
    let mut lead = service.lead().await;
    lead.go(&list).await;
    lead.does_not_see("enhallow");
    lead.follow("What was covered in contribution 1").await;
    lead.press("Read the words as they were written").await;
    assert_eq!(lead.status, 422, "no reason");
    lead.does_not_see("enhallow");
    lead.pick("Why do you need to read them?", "To answer a complaint");
    lead.press("Read the words as they were written").await;
    lead.sees(WORDS);
    assert_eq!(told(&service, "original-opened"), 1);
    whole(&service).await;

    // It goes on its day, with a line.
    let later = service.app.clock.now() + jiff::SignedDuration::from_hours(24 * 181);
    service.app.clock.set(later);
    jobs::forget_due(&service.app).await.unwrap();
    assert_eq!(told(&service, "original-deleted"), 1);
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT kept_until AS line FROM sealed_original"
        ),
        [""; 0]
    );
    whole(&service).await;
    let author = opened(&service, &code).await;
    author.sees(LEFT);
    author.does_not_see("lie sealed");
    author.does_not_see("Ask another moderator");
}

on_both_engines!(what_was_covered_comes_back, comes_back);

async fn comes_back(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut service.citizen(), &prompt, WORDS, None).await;
    let mut moderator = service.moderator().await;
    begin(&mut moderator).await;
    say(&mut moderator).await;
    let stale = moderator.form("Publish it like this");
    moderator.send(&stale).await;
    moderator
        .follow("Look at what you decided, or take it back")
        .await;
    moderator.sees("These words are sealed");
    moderator.press("Take my decision back").await;
    moderator.sees("Taken back.");
    assert_eq!(
        in_clear(&service).iter().filter(|words| *words == WORDS).count(),
        in_clear(&service).len()
    );
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT kept_until AS line FROM sealed_original"
        ),
        [""; 0]
    );
    moderator.send(&stale).await;
    assert_eq!(moderator.status, 409, "another wording stands now");
    begin(&mut moderator).await;
    say(&mut moderator).await;
    moderator.press("Publish it like this").await;
    assert_eq!(in_clear(&service), [""; 0], "no wording is left in clear");
    service.next_day().await;

    // An appeal: for someone else, who has read what was covered.
    let mut author = opened(&service, &code).await;
    author.fill(
        "Why should the covered parts be published?",
        "She asked me to name her.",
    );
    author.press("Ask another moderator").await;
    assert_eq!(author.status, 200, "{}", author.whole());
    let looks = format!("/desk/{SLUG}/second-looks");
    let mut other = service.other_moderator().await;
    other.go(&looks).await;
    other.follow("[name removed] was kind.").await;
    other.sees("for a senior moderator or a lead to decide");
    other.does_not_see("Publish them as they were written");
    let mut lead = service.lead().await;
    lead.go(&looks).await;
    lead.follow("[name removed] was kind.").await;
    lead.choose("Publish them as they were written");
    lead.press("Record decision").await;
    assert_eq!(lead.status, 409, "unread");
    lead.sees("read what was covered before you publish it");
    lead.follow("Read what was covered").await;
    lead.pick("Why do you need to read them?", "To decide on an appeal");
    lead.press("Read the words as they were written").await;
    lead.sees(WORDS);
    lead.follow("Go to the appeal").await;
    lead.choose("Publish them as they were written");
    let allow = lead.form("Record decision");
    lead.send(&allow).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.send(&allow).await;
    assert_eq!(lead.status, 409, "decided twice");
    let author = opened(&service, &code).await;
    author.sees("All of your words are published.");
    let mut anyone = service.citizen();
    anyone.go(&prompt).await;
    anyone.does_not_see("was kind");
    service.next_day().await;
    anyone.go(&prompt).await;
    anyone.sees(WORDS);
    whole(&service).await;
}

on_both_engines!(who_takes_words_back_takes_back_what_was_covered, goes);

async fn goes(database: Database) {
    let service = listening(database).await;
    service
        .add_colleague("Sunita Rao", "sunita@example.org", Role::SeniorModerator, SLUG)
        .await;
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut service.citizen(), &prompt, WORDS, None).await;
    let mut moderator = service.moderator().await;
    begin(&mut moderator).await;
    say(&mut moderator).await;
    let late = moderator.form("Publish it like this");
    // A senior colleague covers it first.
    let mut senior = service.colleague("sunita@example.org").await;
    begin(&mut senior).await;
    say(&mut senior).await;
    senior.press("Publish it like this").await;
    moderator.send(&late).await;
    assert_eq!(moderator.status, 409, "a colleague was first");
    moderator.sees("Sunita Rao");
    let mut author = opened(&service, &code).await;
    author.fill("Why should the covered parts be published?", "She asked me to.");
    author.press("Ask another moderator").await;
    senior.go(&format!("/desk/{SLUG}/second-looks")).await;
    senior.follow("[name removed] was kind.").await;
    senior.sees("somebody else decides on the appeal");
    // Kept past its day while the appeal is open.
    let later = service.app.clock.now() + jiff::SignedDuration::from_hours(24 * 181);
    let now = service.app.clock.now();
    service.app.clock.set(later);
    jobs::forget_due(&service.app).await.unwrap();
    service.app.clock.set(now);
    assert_eq!(told(&service, "original-deleted"), 0, "an appeal is open");
    // Half a year later her session was long forgotten.
    let mut senior = service.colleague("sunita@example.org").await;
    senior.go(&format!("/desk/{SLUG}/originals")).await;
    senior.follow("What was covered in contribution 1").await;
    senior.pick("Why do you need to read them?", "Someone may be in danger");
    let open = senior.form("Read the words as they were written");
    let mut author = opened(&service, &code).await;
    author.choose("Yes, delete my words for good");
    author.press("Take my words back").await;
    assert_eq!(author.status, 200, "{}", author.whole());
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT kept_until AS line FROM sealed_original"
        ),
        [""; 0]
    );
    senior.send(&open).await;
    assert_eq!(senior.status, 404, "gone");
    assert_eq!(told(&service, "original-opened"), 0);
    whole(&service).await;
}
