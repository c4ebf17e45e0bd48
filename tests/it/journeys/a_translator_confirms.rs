//! A colleague who knows Urdu checks the translation at the desk: texts are drafts until then, a changed source makes them
//! out of date, and a phase waits for the readings that it needs.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::actions::open_phase::{PhaseError, open_phase};
use ahpslisten::actions::word_text::{TextWording, WordError, word_text};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::phase::PhaseKind;
use ahpslisten::store::{phases, wordings};

const DRAFT: &str = "یہ ترجمہ ابھی مسودہ ہے";

async fn amend(lead: &mut Browser, reading: &str, key: &str, words: Option<&str>) {
    lead.go(&format!("/desk/{SLUG}/texts/{reading}/{key}")).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    if let Some(words) = words {
        lead.fill("Words", words);
    }
    let button = if reading == "en" {
        "Save the text"
    } else {
        "Save and confirm"
    };
    lead.press(button).await;
    lead.redirected().await;
    lead.sees("Saved. It becomes public with the next release.");
}

on_both_engines!(a_confirmed_translation_goes_stale_with_its_source, stale);

async fn stale(database: Database) {
    let service = Service::start(database).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/texts/ur/name")).await;
    lead.sees("Draft");
    amend(&mut lead, "ur", "name", Some("ہماری حکمتِ عملی")).await;
    lead.go(&format!("/desk/{SLUG}/texts/ur/name")).await;
    lead.sees("Confirmed by Ruth Lowe");
    let old = "What should the next strategy for allied health professions say?";
    amend(&mut lead, "en", "name", Some("What should our strategy say?")).await;
    lead.go(&format!("/desk/{SLUG}/texts/ur/name")).await;
    lead.sees("Out of date");
    lead.sees(old);
    // The easy text was never confirmed: it goes out of date as well, and the phase waits for both.
    lead.go(&format!("/desk/{SLUG}/texts/en-easy/name")).await;
    lead.sees("Out of date");
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.sees("See which texts are missing or out of date");
    lead.press("Open listening").await;
    assert_eq!(lead.status, 422, "{}", lead.whole());
    lead.sees("This phase cannot open yet");
    amend(&mut lead, "ur", "name", None).await;
    amend(&mut lead, "en-easy", "name", Some("team | Help us with our plan")).await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    lead.sees("This phase cannot open yet");
    // The critical friend had signed other texts, and is asked again.
    service.ready().await;
    lead.press("Open listening").await;
    lead.redirected().await;
    lead.sees("open");
    let states = service.ask(|c| phases::list(c, SLUG)).await;
    assert!(states[0].state.is_open());
    let mut reader = service.citizen();
    reader.go(&format!("/ur/{SLUG}")).await;
    reader.sees("ہماری حکمتِ عملی");
    assert!(reader.whole().contains(DRAFT), "other texts are still drafts");
    reader.go(&format!("/en-easy/{SLUG}")).await;
    assert_eq!(
        reader.heading(),
        "Help us with our plan",
        "the picture's name is not said"
    );
}

on_both_engines!(a_reading_that_is_confirmed_as_a_whole_is_no_draft, confirmed);

async fn confirmed(database: Database) {
    let service = Service::start(database).await;
    let mut lead = service.lead().await;
    let texts = service.ask(|c| wordings::load(c, SLUG)).await;
    let now = service.app.clock.now();
    let staff = service
        .ask(|c| ahpslisten::store::staff::find_by_email(c, "ruth@example.org"))
        .await
        .unwrap()
        .id;
    for key in texts.words.keys() {
        let wording = TextWording {
            key: key.clone(),
            reading: "ur".into(),
            words: texts
                .words(key, "ur")
                .unwrap_or_else(|| panic!("{key} is missing in Urdu"))
                .into(),
            seen: texts.words(key, "ur").map(str::to_owned),
            source: texts.source(key).into(),
        };
        let saved = service
            .app
            .store
            .write(move |c| word_text(c, SLUG, &wording, staff, now))
            .await;
        saved.unwrap();
    }
    for sheet in ahpslisten::languages::sheets::names("ur") {
        lead.go(&format!("/desk/{SLUG}/sheets/ur/{sheet}")).await;
        lead.press("Confirm all messages of this sheet").await;
        lead.redirected().await;
        lead.sees("Confirmed. Pages say so from the next release on.");
    }
    let mut reader = service.citizen();
    reader.go(&format!("/ur/{SLUG}")).await;
    assert!(reader.whole().contains(DRAFT), "no release says so yet");
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release now").await;
    reader.go(&format!("/ur/{SLUG}")).await;
    assert!(!reader.whole().contains(DRAFT), "everything was confirmed");
    reader.go(&format!("/en-easy/{SLUG}")).await;
    reader.go(&format!("/ur-large/{SLUG}")).await;
    assert_eq!(reader.status, 200);
    assert!(!reader.whole().contains(DRAFT), "large print has the same words");
    reader.go(&format!("/ur-easy/{SLUG}")).await;
    assert_eq!(reader.status, 404, "there is no Easy Read in Urdu");
}

on_both_engines!(a_phase_waits_for_a_missing_text_and_nobody_is_overwritten, gate);

async fn gate(database: Database) {
    let service = Service::start(database).await;
    crate::store::execute(
        &service.database.address,
        "DELETE FROM wording WHERE reading = 'en-easy' AND key = 'question.help.title'",
    );
    let now = service.app.clock.now();
    let phase = service.ask(|c| phases::list(c, SLUG)).await[0].id;
    let opened = service
        .app
        .store
        .write(move |c| open_phase(c, SLUG, phase, Hand::Timer, now, [1; 16]))
        .await;
    let Err(PhaseError::NotReady(list)) = opened else {
        panic!("{opened:?}");
    };
    let lacking: Vec<&str> = list
        .iter()
        .filter(|condition| !condition.met)
        .map(|condition| condition.what.as_str())
        .collect();
    // The friend had signed other texts than these.
    assert_eq!(lacking, ["texts-ready", "friend-signed"]);
    let gaps = service
        .ask(|c| wordings::load(c, SLUG))
        .await
        .gaps(PhaseKind::Listen);
    assert_eq!(gaps.len(), 1);
    assert_eq!(
        (gaps[0].key.as_str(), gaps[0].reading.as_str()),
        ("question.help.title", "en-easy")
    );
    let wording = |reading: &str, key: &str, seen: Option<&str>, source: &str| TextWording {
        key: key.into(),
        reading: reading.into(),
        words: "heart | What helps you?".into(),
        seen: seen.map(str::to_owned),
        source: source.into(),
    };
    let source = service.ask(|c| wordings::load(c, SLUG)).await;
    let source = source.source("question.help.title").to_owned();
    let tries = [
        (
            wording("en-easy", "question.help.title", Some("old"), &source),
            WordError::Changed,
        ),
        (
            wording("en-easy", "question.help.title", None, "old"),
            WordError::Changed,
        ),
        (
            wording("en-easy", "question.none.title", None, ""),
            WordError::NoSuchText,
        ),
        (
            wording("xx", "question.help.title", None, &source),
            WordError::NoSuchText,
        ),
    ];
    let staff = service
        .ask(|c| ahpslisten::store::staff::find_by_email(c, "ruth@example.org"))
        .await
        .unwrap()
        .id;
    for (wording, expected) in tries {
        let refused = service
            .app
            .store
            .write(move |c| word_text(c, SLUG, &wording, staff, now))
            .await;
        assert_eq!(refused, Err(expected));
    }
    let good = wording("en-easy", "question.help.title", None, &source);
    let saved = service
        .app
        .store
        .write(move |c| word_text(c, SLUG, &good, staff, now))
        .await;
    assert_eq!(saved, Ok(()));
    let opened = service
        .app
        .store
        .write(move |c| open_phase(c, SLUG, phase, Hand::Timer, now, [1; 16]))
        .await;
    assert!(
        matches!(opened, Err(PhaseError::NotReady(_))),
        "the critical friend signed other texts: {opened:?}"
    );
    service.ready().await;
    let opened = service
        .app
        .store
        .write(move |c| open_phase(c, SLUG, phase, Hand::Timer, now, [1; 16]))
        .await;
    assert!(opened.is_ok(), "{opened:?}");
}
