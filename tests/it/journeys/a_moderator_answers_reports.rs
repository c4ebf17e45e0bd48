//! A moderator answers what readers reported: the words stay, with an answer to each reader, or they leave the public
//! pages at once and their author may appeal. Nobody confirms their own acceptance where a colleague can judge.

use crate::journeys::a_citizen_contributes::{futures, listening};
use crate::journeys::a_reader_reports::{Public, opened, public, report};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::reports::report as reported;
use crate::store::{contribution, execute, id, lines, rows};
use ahpslisten::actions::answer_reports::answer_reports;
use ahpslisten::actions::decide::{DecideError, Judgement, Ruling, decide};
use ahpslisten::actions::verify::verify;
use ahpslisten::domain::count::Count;
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::store::reports::NewReport;
use ahpslisten::store::{StoreError, contributions, prompts, reports, staff};
use jiff::SignedDuration;

const LAST: &str = "SELECT act AS line FROM ledger WHERE place = (SELECT MAX(place) FROM ledger)";

async fn at_the_reports(moderator: &mut Browser) {
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Answer the reports of words 1").await;
}

async fn is_sound(service: &Service) {
    let found = service.ask(verify).await;
    assert!(found.faults.is_empty(), "{:?}", found.faults);
}

on_both_engines!(words_stay_and_each_reader_reads_why, stay);

async fn stay(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "The tall man at the desk was kind.").await;
    let first = report(&service, &here.page, "It is about me", "I am tall.").await;
    let second = report(&service, &here.page, "It shows who someone is", "").await;
    // Who accepted the words is told that somebody else decides whether they stay, with or without a form.
    let (mut nasreen, mut callum) = (service.moderator().await, service.other_moderator().await);
    at_the_reports(&mut nasreen).await;
    nasreen.sees("2 reports");
    nasreen.sees("I am tall.");
    nasreen.sees("You accepted these words, so somebody else decides");
    assert!(!nasreen.body.contains("value=\"keep\""));
    at_the_reports(&mut callum).await;
    callum.choose("The words stay");
    callum.press("Record decision").await;
    assert_eq!(callum.status, 422, "readers are told why");
    callum.fill("Your answer to all who reported", "Many are tall.");
    callum.fill("Private reply to the author", "Not for the author.");
    let sent = callum.form("Record decision");
    nasreen.send(&sent).await;
    assert_eq!(nasreen.status, 409, "an own acceptance was confirmed");
    nasreen.sees("You accepted these words yourself.");
    callum.send(&sent).await;
    assert_eq!(callum.status, 200, "{}", callum.whole());
    callum.sees("The words stay.");
    callum.sees("Nothing waits for a decision.");
    callum.send(&sent).await;
    assert_eq!(callum.status, 409, "decided twice");
    callum.sees("Callum Obafemi");
    assert_eq!(lines(&service.database.address, LAST), ["report-kept"]);
    is_sound(&service).await;
    for code in [&first, &second] {
        let mut reader = opened(&service, code).await;
        reader.sees("left them on our pages");
        reader.sees("Many are tall.");
        reader.does_not_see("I am tall.");
        reader.does_not_see("Callum");
        reader.follow("Read the words on their page").await;
        reader.sees("The tall man at the desk was kind.");
    }
    let left = "SELECT DISTINCT state || ':' || words AS line FROM report";
    assert_eq!(lines(&service.database.address, left), ["kept:"]);
    let author = opened(&service, &here.author).await;
    for words in ["report", "tall.", "Not for the author.", "dealt with"] {
        author.does_not_see(words);
    }
    // Reported again, it is looked at again.
    report(&service, &here.page, "Something else", "").await;
    at_the_reports(&mut callum).await;
    callum.sees("Readers reported these words. They stay.");
}

on_both_engines!(words_are_taken_down_at_once_and_their_author_appeals, taken_down);

async fn taken_down(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "Doctor Quill never listens.").await;
    let code = report(
        &service,
        &here.page,
        "It shows who someone is",
        "There is one Quill.",
    )
    .await;
    let reason = {
        let face = service.app.face();
        let edition = face.edition(SLUG).unwrap();
        edition.text("list.reason.identifies-someone", "en").0.to_owned()
    };
    let mut callum = service.other_moderator().await;
    at_the_reports(&mut callum).await;
    callum.choose("Take the words down");
    callum.press("Record decision").await;
    assert_eq!(callum.status, 422, "without a reason");
    callum.pick("Reason, if you take the words down", &reason);
    callum.fill("Private reply to the author", "Please leave out the name.");
    callum.press("Record decision").await;
    assert_eq!(callum.status, 200, "{}", callum.whole());
    callum.sees("Taken down.");
    assert_eq!(
        lines(&service.database.address, LAST),
        ["contribution-taken-down"]
    );
    // At once, on every page, and before any release.
    let mut anyone = service.citizen();
    anyone.go(&here.page).await;
    assert_eq!(anyone.status, 404);
    for page in [
        here.prompt.clone(),
        format!("{}/feed", here.prompt),
        format!("{}/print", here.prompt),
        format!("/{SLUG}/search?q=Quill"),
    ] {
        anyone.go(&page).await;
        anyone.does_not_see("never listens");
    }
    let reader = opened(&service, &code).await;
    reader.sees("took them off our pages");
    reader.sees(&reason);
    reader.does_not_see("Please leave out the name.");
    reader.does_not_see("Read the words on their page");

    // The author reads the reason and appeals once; who took the words down does not decide on it.
    let now = service.app.clock.now();
    service.app.clock.set(now + SignedDuration::from_secs(60));
    let mut author = opened(&service, &here.author).await;
    author.sees("took them off our pages");
    author.sees(&reason);
    author.sees("Please leave out the name.");
    author.does_not_see("There is one Quill.");
    author.fill("Why should your words be published?", "Quill is a kind of bird.");
    author.press("Ask another moderator").await;
    assert_eq!(author.status, 200, "{}", author.whole());
    let list = format!("/desk/{SLUG}/second-looks");
    callum.go(&list).await;
    callum.follow("Doctor Quill").await;
    assert!(!callum.body.contains("Allow the appeal"));
    let mut nasreen = service.moderator().await;
    nasreen.go(&list).await;
    nasreen.follow("Doctor Quill").await;
    nasreen.choose("Allow the appeal");
    let sent = nasreen.form("Record decision");
    callum.send(&sent).await;
    assert_eq!(callum.status, 409, "decided on an own refusal");
    nasreen.send(&sent).await;
    assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
    is_sound(&service).await;
    service.next_day().await;
    anyone.go(&here.prompt).await;
    anyone.sees("Doctor Quill never listens.");
    taken_down_again(&service, &here, &reason).await;
}

/// Taken down once more, long after the phase handed over, the author may ask once more, in the same words, and is not told
/// of the first appeal as if it counted.
async fn taken_down_again(service: &Service, here: &Public, reason: &str) {
    report(service, &here.page, "Something else", "").await;
    execute(
        &service.database.address,
        "UPDATE phase SET state = 'analysed', closed_at = 1763632800000, set_hash = 'abc' WHERE kind = 'listen'",
    );
    let now = service.app.clock.now();
    service.app.clock.set(now + SignedDuration::from_secs(60));
    let mut callum = service.other_moderator().await;
    at_the_reports(&mut callum).await;
    callum.choose("Take the words down");
    callum.pick("Reason, if you take the words down", reason);
    callum.press("Record decision").await;
    assert_eq!(callum.status, 200, "{}", callum.whole());
    let mut author = opened(service, &here.author).await;
    author.does_not_see("and the words were accepted");
    author.does_not_see("brought together already");
    author.does_not_see("What you wrote to the second moderator");
    author.fill("Why should your words be published?", "Quill is a kind of bird.");
    author.press("Ask another moderator").await;
    assert_eq!(author.status, 200, "{}", author.whole());
    author.sees("Another moderator has not decided yet");
    assert!(!author.body.contains("Ask another moderator"));
    let now = service.app.clock.now();
    service.app.clock.set(now + SignedDuration::from_secs(60));
    let mut nasreen = service.moderator().await;
    nasreen.go(&format!("/desk/{SLUG}/second-looks")).await;
    nasreen.follow("Doctor Quill").await;
    nasreen.choose("Turn the appeal down");
    nasreen.pick("Reason, if the decision stands", reason);
    nasreen.press("Record decision").await;
    assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
    let author = opened(service, &here.author).await;
    author.sees("and the decision stands");
    assert!(
        !author.body.contains("Ask another moderator"),
        "once for each time"
    );
    is_sound(service).await;
}

on_both_engines!(who_is_alone_decides_and_a_change_is_read_first, alone);

async fn alone(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "The blue door sticks.").await;
    report(&service, &here.page, "Something else", "").await;
    execute(
        &service.database.address,
        "DELETE FROM staff_role WHERE role = 'moderator' AND staff_id = (SELECT id FROM staff WHERE email = 'callum@example.org')",
    );
    let mut nasreen = service.moderator().await;
    at_the_reports(&mut nasreen).await;
    nasreen.sees("nobody else on the team can decide");
    nasreen.choose("The words stay");
    nasreen.fill("Your answer to all who reported", "It is a door.");
    // The author changes the words meanwhile: nobody decides on what they have not read.
    let mut author = opened(&service, &here.author).await;
    author.fill("Your words, changed", "The green door sticks.");
    author.press("Send the changed words").await;
    author.sees("We have your change.");
    nasreen.press("Record decision").await;
    assert_eq!(nasreen.status, 409);
    nasreen.sees("The author changed the words");
    nasreen.follow("The author wants to change these words").await;
    nasreen.sees("The green door sticks.");
    at_the_reports(&mut nasreen).await;
    nasreen.choose("Take the words down");
    nasreen.pick("Reason, if you take the words down", "We could not understand it");
    nasreen.press("Record decision").await;
    assert_eq!(nasreen.status, 200, "{}", nasreen.whole());
    // The change ends with the words it would have changed, and holds nothing up.
    nasreen.go(&format!("/desk/{SLUG}/second-looks")).await;
    nasreen.sees("No change of public words waits.");
    let mut author = opened(&service, &here.author).await;
    author.fill("Your words, changed", "The green door sticks, please mend it.");
    author.press("Send the changed words").await;
    author.sees("Your words have been changed.");
}

on_both_engines!(
    a_change_that_is_accepted_ends_what_was_reported_of_the_old_words,
    reworded
);

async fn reworded(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "Mr Quill at the desk was rude.").await;
    let code = report(
        &service,
        &here.page,
        "It shows who someone is",
        "There is one Quill.",
    )
    .await;
    let mut author = opened(&service, &here.author).await;
    author.fill("Your words, changed", "Somebody at the desk was rude.");
    author.press("Send the changed words").await;
    let mut callum = service.other_moderator().await;
    at_the_reports(&mut callum).await;
    let reports = callum.path.clone();
    callum.follow("The author wants to change these words").await;
    callum.choose("Accept the new words");
    callum.press("Record decision").await;
    assert_eq!(callum.status, 200, "{}", callum.whole());
    // Nobody answers reports of words beside others that no page shows yet.
    callum.go(&format!("/desk/{SLUG}/queue")).await;
    callum.sees("Nothing waits for a decision.");
    callum.go(&reports).await;
    callum.does_not_see("There is one Quill.");
    assert!(!callum.body.contains("take-down"));
    let reader = opened(&service, &code).await;
    reader.sees("before anyone had to decide");
    reader.does_not_see("There is one Quill.");
}

on_both_engines!(who_accepted_much_still_sees_what_others_accepted, own_and_others);

async fn own_and_others(database: Database) {
    let service = listening(database).await;
    let now = service.app.clock.now();
    let insert = move |c: &mut _| {
        let prompt = prompts::list(c, SLUG)?[0].id;
        let nasreen = staff::find_by_email(c, "nasreen@example.org")?.unwrap().id;
        let callum = staff::find_by_email(c, "callum@example.org")?.unwrap().id;
        for number in 1..=28 {
            contributions::insert(c, &contribution(number, prompt))?;
            let by = if number <= 26 { nasreen } else { callum };
            decide(c, SLUG, id(number), &Ruling::Publish, by, now).unwrap();
        }
        // The first has more reports than anybody reads; the day is the same, or later.
        let about = [1].repeat(1_001).into_iter().chain(2..=28);
        for (nth, about) in (1_000..).zip(about) {
            reports::insert(
                c,
                &NewReport {
                    doubt: (about == 28).then_some("program"),
                    raised_on: if about > 26 { "2026-11-20" } else { "2026-11-19" }.into(),
                    ..reported(nth, about, prompt.0)
                },
            )?;
        }
        Ok::<_, StoreError>(())
    };
    service.app.store.write(insert).await.unwrap();
    let queue = format!("/desk/{SLUG}/queue");
    let mut nasreen = service.moderator().await;
    nasreen.go(&queue).await;
    nasreen.sees("1001 reports");
    nasreen.sees("Voice 27");
    nasreen.sees("Voice 28");
    nasreen.sees("More words are reported than are listed here.");
    let told = nasreen.text();
    let tag = told.find("Perhaps sent by a program").expect("no tag");
    assert!(told.find("Voice 27").unwrap() < tag && told.find("Voice 26") < Some(tag));
    // Callum may keep 26 of them and sees 25, and the two of his own.
    let mut callum = service.other_moderator().await;
    callum.go(&queue).await;
    assert_eq!(callum.body.matches("app-voices__item").count(), 27);
    callum.sees("More words are reported than are listed here.");
}

on_both_engines!(of_two_who_answer_one_wins, races);

async fn races(database: Database) {
    let service = listening(database).await;
    let ids = service.ask(|c| {
        Ok((
            staff::find_by_email(c, "callum@example.org")?.unwrap().id,
            staff::find_by_email(c, "nasreen@example.org")?.unwrap().id,
        ))
    });
    let (callum, nasreen) = ids.await;
    for round in 0..4 {
        let here = public(&service, &format!("Race {round}")).await;
        for _ in 0..2 {
            report(&service, &here.page, "Something else", "").await;
        }
    }
    let open = service.ask(|c| reports::list_gathered(c, SLUG, 100)).await;
    let reported: Vec<[u8; 16]> = open.iter().map(|it| it.contribution.0).collect();
    assert!(open.iter().all(|it| it.count == Count::new(2)));
    assert_eq!(reported.len(), 4);
    for id in reported {
        let contestants = (0..25).map(|number| {
            let store = service.app.store.clone();
            let now = service.app.clock.now();
            // Who accepted the words can only take them down.
            let (person, ruling) = if number % 2 == 0 {
                (callum, Ruling::Publish)
            } else {
                (
                    nasreen,
                    Ruling::Decline {
                        reason: "unclear".into(),
                    },
                )
            };
            let judgement = Judgement {
                ruling,
                reply: String::new(),
                read: 0,
            };
            async move {
                store
                    .write(move |c| {
                        let id = ContributionId(id);
                        answer_reports(c, SLUG, id, (&judgement, "So it is."), person, now)
                    })
                    .await
            }
        });
        let outcomes = futures(contestants).await;
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1);
        for outcome in outcomes {
            match outcome {
                Ok(()) => {}
                Err(DecideError::AlreadyDecided(Some(first))) => assert!(first.staff_name.contains(' ')),
                Err(other) => panic!("{other:?}"),
            }
        }
    }
    let answered = "SELECT DISTINCT told AS line FROM report WHERE state <> 'open'";
    assert_eq!(lines(&service.database.address, answered), ["So it is."]);
    assert_eq!(rows(&service.database.address, "report"), 8);
    is_sound(&service).await;
}
