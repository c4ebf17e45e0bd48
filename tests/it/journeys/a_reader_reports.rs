//! A reader reports public words without an account, and follows the report with its receipt. Nothing of it is ever
//! public, and whoever wrote the words learns of no report that changes nothing.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{execute, lines, rows};
use ahpslisten::jobs;

/// Words that are public, the prompt they answer, their page and their author's receipt. The first moderator accepted
/// them.
pub struct Public {
    pub prompt: String,
    pub page: String,
    pub author: String,
}

pub async fn public(service: &Service, words: &str) -> Public {
    let mut citizen = service.citizen();
    let prompt = first_prompt(service, "listen").await;
    let author = contribute(&mut citizen, &prompt, words, None).await;
    clear_the_queue(&mut service.moderator().await).await;
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees(words);
    let page = citizen.link(words);
    Public { prompt, page, author }
}

/// Reports words as a reader does; returns the receipt of the report.
pub async fn report(service: &Service, page: &str, reason: &str, words: &str) -> String {
    let mut reader = service.citizen();
    reader.go(page).await;
    reader.follow("Report these words").await;
    reader.choose(reason);
    reader.fill("What else should we know?", words);
    reader.press("Send report").await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader.sees("We have your report");
    receipt(&reader)
}

pub async fn opened(service: &Service, code: &str) -> Browser {
    let mut reader = service.citizen();
    reader.go("/receipt").await;
    reader.fill("Receipt code", code);
    reader.press("Continue").await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader
}

on_both_engines!(a_report_is_taken_followed_and_seen_by_nobody_else, followed);

async fn followed(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "Ask the tall man at the ramp.").await;
    let mut reader = service.citizen();
    reader.go(&here.page).await;
    reader.follow("Report these words").await;
    reader.sees("Ask the tall man at the ramp.");
    reader.sees("within 4 working hours");
    reader.fill("What else should we know?", "That is my brother <Bo>.");
    reader.press("Send report").await;
    assert_eq!(reader.status, 422);
    assert_eq!(reader.errors(), ["Choose why we should look at these words"]);
    assert!(
        reader
            .value("What else should we know?")
            .contains("my brother <Bo>")
    );
    reader.choose("It shows who someone is");
    let sent = reader.form("Send report");
    reader.send(&sent).await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    assert_eq!(reader.header("cache-control"), Some("no-store"));
    assert!(reader.cookies.is_empty(), "a reader has no cookie");
    let code = receipt(&reader);
    assert!(!reader.path.contains(&code.replace(' ', "")));
    reader.send(&sent).await;
    reader.sees("We have this report already.");
    assert_eq!(receipt(&reader), code, "one form is one report");
    assert_eq!(rows(&service.database.address, "report"), 1);

    let mut reader = opened(&service, &code).await;
    reader.sees("Nobody has decided yet.");
    reader.sees("It shows who someone is");
    reader.sees("That is my brother <Bo>.");
    // The receipt of a report opens nothing but the report.
    for act in ["words", "appeal", "withdrawal"] {
        let mut form = sent.clone();
        form.action = format!("/receipt/{act}");
        form.fields = vec![("code".into(), code.clone()), ("sure".into(), "yes".into())];
        reader.send(&form).await;
        reader.sees("Your report");
    }
    // Nobody else sees it: no public page, and not the author.
    let mut anyone = service.citizen();
    for page in [
        here.page.clone(),
        here.prompt.clone(),
        format!("{}/feed", here.prompt),
        format!("{}/print", here.prompt),
        format!("/{SLUG}"),
        format!("/{SLUG}/search?q=brother"),
        format!("{}/report", here.page),
    ] {
        anyone.go(&page).await;
        assert_eq!(anyone.status, 200, "{page}");
        anyone.does_not_see("brother &lt;Bo");
        anyone.does_not_see("brother <Bo");
    }
    opened(&service, &here.author).await.does_not_see("brother");
}

on_both_engines!(what_is_not_public_cannot_be_reported, not_public);

async fn not_public(database: Database) {
    let service = listening(database).await;
    let other = public(&service, "A lift as well.").await;
    let here = public(&service, "A ramp at the door.").await;
    let mut reader = service.citizen();
    reader.go(&format!("{}/report", here.page)).await;
    reader.choose("Something else");
    reader.fill("What else should we know?", "I kept this sentence.");
    let sent = reader.form("Send report");
    // A ticket of one form is none of another.
    let mut forged = sent.clone();
    forged.action = format!("{}/report", other.page);
    reader.send(&forged).await;
    assert_eq!(reader.status, 422);
    reader.sees("Nothing was sent");
    // The author takes the words back while the form lies open: nothing is lost and nothing is stored.
    let mut author = opened(&service, &here.author).await;
    author.choose("Yes, delete my words");
    author.press("Take my words back").await;
    reader.send(&sent).await;
    assert_eq!(reader.status, 409);
    reader.sees("These words are no longer public");
    reader.sees("I kept this sentence.");
    reader.go(&format!("{}/report", here.page)).await;
    assert_eq!(reader.status, 404);
    reader
        .go(&format!(
            "/{SLUG}/contributions/00000000000000000000000000/report"
        ))
        .await;
    assert_eq!(reader.status, 404);
    assert_eq!(rows(&service.database.address, "report"), 0);
}

on_both_engines!(words_that_go_close_their_reports_with_notice, gone);

async fn gone(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "Everyone knows whom I mean.").await;
    let code = report(&service, &here.page, "It is about me", "It is me.").await;
    let mut author = opened(&service, &here.author).await;
    author.choose("Yes, delete my words");
    author.press("Take my words back").await;
    let reader = opened(&service, &code).await;
    reader.sees("The words left our pages before anyone had to decide");
    reader.sees("Whatever else you wrote has been deleted.");
    reader.does_not_see("It is me.");
    let left = lines(
        &service.database.address,
        "SELECT state || ':' || words AS line FROM report",
    );
    assert_eq!(left, ["gone:"]);
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("Nothing waits for a decision.");
}

on_both_engines!(a_report_of_danger_tells_those_named, danger);

async fn danger(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "He waits for me at the bus stop.").await;
    let mut reader = service.citizen();
    reader.go(&format!("{}/report", here.page)).await;
    reader.choose("Someone may be in danger");
    reader.fill("What else should we know?", "I know this man.");
    reader.press("Send report").await;
    reader.sees("please call 999");
    jobs::raise_cases(&service.app).await.unwrap();
    let told = lines(&service.database.address, "SELECT message AS line FROM outbox");
    assert_eq!(told, ["safeguarding"]);
    let mut moderator = service.other_moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Answer the reports of words 1").await;
    moderator.sees("Someone may be in danger");
    moderator.follow("Look after the person first").await;
    moderator.sees("He waits for me at the bus stop.");
    moderator.sees("I know this man.");
    // Worrying words are noticed whatever the reason.
    let other = public(&service, "Nobody answers the phone.").await;
    let mut reader = service.citizen();
    reader.go(&format!("{}/report", other.page)).await;
    reader.choose("Something else");
    reader.fill("What else should we know?", "I want to kill myself tonight.");
    reader.press("Send report").await;
    reader.sees("You can talk to someone now");
    assert_eq!(rows(&service.database.address, "care_case"), 2);
}

on_both_engines!(one_reader_cannot_call_out_the_team_again_and_again, called_once);

async fn called_once(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "He waits for me at the bus stop.").await;
    let database = &service.database.address;
    let state = "SELECT state || ':' || concern || ':' || COALESCE(alerted, 'no') AS line FROM care_case";
    report(
        &service,
        &here.page,
        "Someone may be in danger",
        "I know this man.",
    )
    .await;
    jobs::raise_cases(&service.app).await.unwrap();
    execute(
        database,
        "UPDATE care_case SET state = 'replied'; DELETE FROM outbox",
    );
    for words in ["I know this man.", "I want to kill myself.", "I know him well."] {
        report(&service, &here.page, "Someone may be in danger", words).await;
        jobs::raise_cases(&service.app).await.unwrap();
    }
    assert_eq!(
        lines(database, state),
        ["replied:danger:yes"],
        "what was done stays done"
    );
    assert_eq!(rows(database, "outbox"), 0, "nobody is called twice");
    // A closed case is raised anew.
    execute(database, "UPDATE care_case SET state = 'closed', concern = NULL");
    report(&service, &here.page, "Someone may be in danger", "").await;
    jobs::raise_cases(&service.app).await.unwrap();
    assert_eq!(lines(database, state), ["waiting:danger:yes"]);
    assert_eq!(rows(database, "outbox"), 1);
}

on_both_engines!(a_program_that_ticks_danger_calls_nobody, ticked);

async fn ticked(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "The lift is slow.").await;
    let mut program = service.citizen();
    program.go(&format!("{}/report", here.page)).await;
    program.choose("Someone may be in danger");
    let mut form = program.form("Send report");
    let trap = form.fields.iter_mut().find(|(name, _)| name == "subject");
    trap.expect("no trap").1 = "https://example.org".into();
    program.send(&form).await;
    program.sees("We have your report");
    program.sees("please call 999");
    assert_eq!(rows(&service.database.address, "care_case"), 0);
    let mut moderator = service.other_moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("Someone may be in danger");
    moderator.sees("Perhaps sent by a program");
    moderator.follow("Answer the reports of words 1").await;
    moderator.sees("Perhaps sent by a program");
    // Words that worry are another thing than a box that is ticked.
    form.fields
        .iter_mut()
        .find(|(name, _)| name == "words")
        .unwrap()
        .1 = "I want to kill myself tonight.".into();
    let mut again = service.citizen();
    again.go(&format!("{}/report", here.page)).await;
    let fresh = again.form("Send report");
    let ticket = fresh
        .fields
        .iter()
        .find(|(name, _)| name == "ticket")
        .unwrap()
        .1
        .clone();
    form.fields
        .iter_mut()
        .find(|(name, _)| name == "ticket")
        .unwrap()
        .1 = ticket;
    again.send(&form).await;
    assert_eq!(rows(&service.database.address, "care_case"), 1);
}
