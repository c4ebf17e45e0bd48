//! A moderator decides on several at once, where a colleague is first with one; takes decisions back before a release and
//! not after it; puts words aside, and under another question.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_moderator_clears_a_queue::many;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::{Browser, Sent};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::lines;
use ahpslisten::actions::verify::verify;

fn queue() -> String {
    format!("/desk/{SLUG}/queue")
}

/// The form below the queue with the first so many ticked.
fn ticked(moderator: &Browser, count: usize) -> Sent {
    let html = scraper::Html::parse_document(&moderator.body);
    let boxes = crate::kit::html::select(&html, "input[name=one]");
    let mut sent = moderator.form("Look at what is ticked");
    sent.fields.retain(|(name, _)| name != "one");
    for one in boxes.iter().take(count) {
        sent.fields
            .push(("one".into(), one.attr("value").unwrap().into()));
    }
    sent
}

fn told(service: &Service, act: &str) -> usize {
    let sql = format!("SELECT subject AS line FROM ledger WHERE act = '{act}'");
    lines(&service.database.address, &sql).len()
}

async fn whole(service: &Service) {
    let faults = service.ask(|c| Ok(verify(c)?.faults)).await;
    assert_eq!(faults, []);
}

on_both_engines!(several_are_decided_at_once_and_taken_back, several);

async fn several(database: Database) {
    let service = listening(database).await;
    many(&service).await;
    let (mut moderator, mut colleague) = (service.moderator().await, service.other_moderator().await);
    moderator.go(&queue()).await;
    let none = ticked(&moderator, 0);
    moderator.send(&none).await;
    moderator.sees("Nothing that is ticked can be decided on here");
    moderator.go(&queue()).await;
    let four = ticked(&moderator, 4);
    moderator.send(&four).await;
    moderator.sees("4 contributions are ticked. Nothing is decided yet");
    moderator.press("Record 4 decisions").await;
    assert_eq!(moderator.status, 422, "no outcome");
    moderator.choose("Decline");
    moderator.press("Record 4 decisions").await;
    assert_eq!(moderator.status, 422, "no reason");
    // A colleague is first with one of them.
    colleague.go(&queue()).await;
    colleague.follow("Voice 99").await;
    colleague.choose("Publish");
    colleague.press("Record decision").await;
    assert_eq!(colleague.status, 200);
    moderator.choose("Publish");
    moderator.fill("Private reply to each author", "Thank you.");
    let sent = moderator.form("Record 4 decisions");
    moderator.send(&sent).await;
    moderator.sees("You decided on 3 contributions");
    moderator.sees("Left as they are: somebody was first");
    moderator.sees("Callum Obafemi");
    assert_eq!(told(&service, "contribution-published"), 4);
    assert_eq!(
        lines(&service.database.address, "SELECT words AS line FROM reply").len(),
        3,
        "one to each author"
    );
    whole(&service).await;

    // Taken back, all three, and once only.
    let back = moderator.form("Take all 3 decisions back");
    moderator.send(&back).await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees("Taken back. The words wait for a decision again.");
    assert_eq!(told(&service, "decision-taken-back"), 3);
    moderator.send(&back).await;
    assert_eq!(moderator.status, 409, "taken back twice");
    moderator.sees("The decision stands");
    // Nobody takes back what a colleague decided.
    let mut stolen = back.clone();
    let colleagues = lines(
        &service.database.address,
        "SELECT subject AS line FROM ledger WHERE act = 'contribution-published' ORDER BY place LIMIT 1",
    );
    stolen.fields.retain(|(name, _)| name != "one");
    stolen.fields.push(("one".into(), colleagues[0].clone()));
    moderator.send(&stolen).await;
    assert_eq!(moderator.status, 409, "a colleague's");
    assert_eq!(told(&service, "decision-taken-back"), 3);
    whole(&service).await;
}

/// A lead cuts a release without waiting for the night, so that nobody's session ends meanwhile.
async fn release(service: &Service, mut lead: Browser) {
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    let html = scraper::Html::parse_document(&lead.body);
    let button = crate::kit::html::select(&html, "main form button");
    let label = crate::kit::html::text(*button.first().unwrap());
    lead.press(&label).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    service.app.catch_up().await.unwrap();
}

on_both_engines!(a_decision_is_taken_back_until_a_release, taken_back);

async fn taken_back(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "The lift is broken.", None).await;
    let mut moderator = service.moderator().await;
    let decide = async |moderator: &mut Browser| {
        moderator.go(&queue()).await;
        moderator.follow("The lift is broken.").await;
        moderator.choose("Publish");
        moderator.press("Record decision").await;
        assert_eq!(moderator.status, 200, "{}", moderator.whole());
        let now = service.app.clock.now();
        service.app.clock.set(now + jiff::SignedDuration::from_secs(60));
    };
    decide(&mut moderator).await;
    moderator
        .follow("Look at what you decided, or take it back")
        .await;
    moderator.press("Take my decision back").await;
    moderator.sees("Taken back.");
    let later = service.app.clock.now() + jiff::SignedDuration::from_secs(60);
    service.app.clock.set(later);
    citizen.go("/receipt").await;
    citizen.fill("Receipt code", &code);
    citizen.press("Continue").await;
    citizen.sees("a moderator took the decision back");
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.does_not_see("The lift is broken.");
    let mut moderator = service.moderator().await;
    decide(&mut moderator).await;
    moderator
        .follow("Look at what you decided, or take it back")
        .await;
    let back = moderator.form("Take my decision back");
    let lead = service.lead().await;
    release(&service, lead).await;
    moderator.send(&back).await;
    assert_eq!(moderator.status, 409, "it is public");
    citizen.go(&prompt).await;
    citizen.sees("The lift is broken.");
    whole(&service).await;
}

on_both_engines!(words_are_put_aside_and_under_another_question, put_off);

async fn put_off(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "Buses stop at six.", None).await;
    let mut moderator = service.moderator().await;
    moderator.go(&queue()).await;
    moderator.follow("Buses stop at six.").await;
    moderator.press("Put aside").await;
    assert_eq!(moderator.status, 422, "no reason");
    moderator.pick("Why they are put aside", "A colleague should look at it");
    moderator.press("Put aside").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees("Put aside.");
    moderator.go(&queue()).await;
    moderator.sees("Nothing waits for a decision");
    let mut colleague = service.other_moderator().await;
    colleague.go(&format!("/desk/{SLUG}")).await;
    colleague.sees("1 decision waits");
    colleague.go(&format!("{}?aside=held", queue())).await;
    colleague.follow("Buses stop at six.").await;
    colleague.sees("A colleague should look at it");
    colleague.sees("Nasreen Holloway");
    colleague.press("Move").await;
    assert_eq!(colleague.status, 422, "nowhere");
    let face = service.app.face();
    let edition = face.edition(SLUG).unwrap();
    let other = edition.phase("listen").unwrap().prompts[1]
        .question
        .clone()
        .unwrap();
    let title = edition
        .text(&format!("question.{other}.title"), "en")
        .0
        .to_owned();
    colleague.pick("Question, theme or finding", &title);
    colleague.press("Move").await;
    assert_eq!(colleague.status, 200, "{}", colleague.whole());
    citizen.go("/receipt").await;
    citizen.fill("Receipt code", &code);
    citizen.press("Continue").await;
    citizen.sees(&title);
    citizen.sees("put the words under another question");
    citizen.does_not_see("A colleague should look at it");
    colleague.go(&format!("{}?aside=held", queue())).await;
    colleague.follow("Buses stop at six.").await;
    colleague.choose("Publish");
    colleague.press("Record decision").await;
    assert_eq!(colleague.status, 200, "{}", colleague.whole());
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.does_not_see("Buses stop at six.");
    whole(&service).await;
}

on_both_engines!(
    what_worries_is_not_put_aside_and_a_change_holds_a_decision,
    stands_fast
);

/// Opens a receipt and sends other words.
async fn change(citizen: &mut Browser, code: &str, words: &str) {
    citizen.go("/receipt").await;
    citizen.fill("Receipt code", code);
    citizen.press("Continue").await;
    citizen.fill("Your words, changed", words);
    citizen.press("Send the changed words").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
}

async fn stands_fast(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "The ramp is too steep.", None).await;
    let mut moderator = service.moderator().await;
    // A page that lay open while its author wrote something that worries.
    moderator.go(&queue()).await;
    moderator.follow("The ramp is too steep.").await;
    moderator.pick(
        "Why they are put aside",
        "We are asking for advice, for example legal",
    );
    moderator.press("Put aside").await;
    change(&mut citizen, &code, "I want to end my life.").await;
    moderator.go(&queue()).await;
    moderator.sees("Show the words of contribution 1");
    moderator.go(&format!("{}?aside=held", queue())).await;
    moderator.does_not_see("I want to end my life.");
    let mut other = service.citizen();
    let code = contribute(&mut other, &prompt, "The bus stop has no bench.", None).await;
    moderator.go(&queue()).await;
    moderator.follow("The bus stop has no bench.").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    moderator
        .follow("Look at what you decided, or take it back")
        .await;
    let back = moderator.form("Take my decision back");
    // The author answers the decision before it can be taken back: somebody reads that answer first.
    change(&mut other, &code, "The bus stop has no bench and no light.").await;
    moderator.send(&back).await;
    assert_eq!(moderator.status, 409, "its author has answered");
    assert_eq!(told(&service, "decision-taken-back"), 0);
    whole(&service).await;
}
