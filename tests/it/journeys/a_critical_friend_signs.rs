//! Before a phase opens a critical friend signs its texts, moderators promise to come, and a lead locks the rules. What is
//! missing keeps it closed, by hand, by the timer, and for whoever wants to write.

use crate::journeys::the_whole_relay::{fill_words, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{execute, lines};
use ahpslisten::actions::prepare::{PrepareError, Reading, sign};
use ahpslisten::actions::trust::trust;
use ahpslisten::actions::word_text::{TextWording, WordError, word_text};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::keys::{hash, hex};
use ahpslisten::store::{StoreError, ledger, phases, preparations, staff, wordings};

/// A team that has prepared nothing.
async fn unprepared(database: Database) -> Service {
    let service = Service::start(database).await;
    for table in ["phase_signature", "phase_rota", "rules_lock"] {
        execute(&service.database.address, &format!("DELETE FROM {table}"));
    }
    service
}

async fn state(service: &Service) -> &'static str {
    service.ask(|c| phases::list(c, SLUG)).await[0].state.name()
}

on_both_engines!(a_phase_opens_when_everything_is_signed, signed);

async fn signed(database: Database) {
    let service = unprepared(database).await;
    let (mut lead, mut friend) = (service.lead().await, service.critical_friend().await);
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(lead.status, 422);
    lead.sees("This phase cannot open yet: see what is still to do");
    lead.sees("To do A critical friend has signed the texts as they are now.");
    assert_eq!(state(&service).await, "draft");

    // She reads them in another reading, forgets to say why, objects.
    friend.go(&format!("/desk/{SLUG}/readiness")).await;
    friend.sees("Nobody has promised yet.");
    let texts = friend.link("Read the texts, and sign or object");
    friend.go(&texts).await;
    friend.sees("phase.listen.summary");
    friend.press("Record my word").await;
    assert_eq!(friend.status, 422);
    friend.sees("Say whether you sign or object");
    friend.choose("No, I object");
    friend.press("Record my word").await;
    assert_eq!(friend.status, 422);
    friend.sees("Say why you object");
    friend.choose("No, I object");
    friend.fill("If you object: why?", "Nobody <understands> the second question.");
    friend.press("Record my word").await;
    friend.sees("Your objection stands.");
    friend.sees("Nobody <understands> the second question.");

    // Two moderators promise; one was too hasty.
    for mut moderator in [service.moderator().await, service.other_moderator().await] {
        moderator.go(&format!("/desk/{SLUG}/readiness")).await;
        moderator.press("I will moderate in this phase").await;
        moderator.sees("Thank you. You are on the rota.");
    }
    let mut hasty = service.other_moderator().await;
    hasty.go(&format!("/desk/{SLUG}/readiness")).await;
    hasty.press("I cannot moderate in this phase").await;
    hasty.sees("You are off the rota.");
    hasty.press("I will moderate in this phase").await;

    // The lead locks the rules, once sure.
    lead.go(&format!("/desk/{SLUG}/readiness")).await;
    lead.press("Lock the rules").await;
    assert_eq!(lead.status, 422);
    lead.choose("Yes, these are the rules by which we decide");
    let again = lead.form("Lock the rules");
    lead.send(&again).await;
    lead.sees("The rules are locked, and a release shows them.");
    lead.send(&again).await;
    assert_eq!(lead.status, 409, "once is enough");

    // Only the objection is left, and she takes it back by signing.
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(lead.status, 422);
    lead.sees("To do A critical friend objects to the texts.");
    lead.sees("Done Enough people have promised to moderate.");
    friend.go(&texts).await;
    friend.choose("Yes, I sign them");
    friend.press("Record my word").await;
    friend.sees("Signed.");
    lead.press("Open listening").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    assert_eq!(state(&service).await, "open");

    // All of it is in the ledger, and the public can work the hash out.
    let acts: Vec<String> = service
        .ask(|c| ledger::list_after(c, 0, 100))
        .await
        .into_iter()
        .map(|kept| kept.line.act)
        .filter(|act| act.starts_with("texts") || act.starts_with("moderation") || act.starts_with("rules"))
        .collect();
    assert_eq!(
        acts,
        [
            "texts-objected",
            "moderation-promised",
            "moderation-promised",
            "moderation-promise-withdrawn",
            "moderation-promised",
            "rules-locked",
            "texts-signed"
        ]
    );
    let lock = service.ask(|c| preparations::find_lock(c, SLUG)).await.unwrap();
    assert_eq!(lock.rules_hash, hex(&hash(lock.rules.as_bytes())));
    assert!(lock.rules.contains("list.reason.advert: It advertises something"));
    let mut citizen = service.citizen();
    citizen.go(&format!("/{SLUG}/moderation")).await;
    citizen.sees(&lock.rules_hash);
    let page = scraper::Html::parse_document(&citizen.body);
    let shown: String = crate::kit::html::select(&page, "pre")[0].text().collect();
    assert_eq!(hex(&hash(shown.as_bytes())), lock.rules_hash, "{shown}");
    citizen.sees("It advertises something");

    cannot_be_changed(&service).await;
}

/// While people are judged by it, a rule stays as it is.
async fn cannot_be_changed(service: &Service) {
    let (app, now) = (service.app.clone(), service.app.clock.now());
    let changed = app
        .store
        .write(move |c| {
            let lead = staff::find_by_email(c, "ruth@example.org")?.unwrap().id;
            let source = wordings::load(c, SLUG)?.source("list.reason.advert").to_owned();
            let wording = TextWording {
                key: "list.reason.advert".into(),
                reading: "en".into(),
                words: "We do not like it".into(),
                seen: Some(source.clone()),
                source,
            };
            Ok::<_, StoreError>(word_text(c, SLUG, &wording, lead, now))
        })
        .await
        .unwrap();
    assert_eq!(changed, Err(WordError::Locked));
}

on_both_engines!(a_signature_is_of_certain_texts, certain);

async fn certain(database: Database) {
    let service = Service::start(database).await;
    let mut friend = service.critical_friend().await;
    friend.go(&format!("/desk/{SLUG}/readiness/1/en-easy")).await;
    friend.choose("Yes, I sign them");
    let signing = friend.form("Record my word");
    // A text changes while she reads.
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/texts/en/who_decides")).await;
    lead.fill("Words", "Somebody else decides.");
    lead.press("Save the text").await;
    assert!(lead.status < 400, "{}", lead.whole());
    friend.send(&signing).await;
    assert_eq!(friend.status, 409);
    friend.sees("A text has changed while you read.");
    let signatures = "SELECT word || ' ' || texts_hash AS line FROM phase_signature ORDER BY texts_hash";
    let before = lines(&service.database.address, signatures);
    friend.go(&format!("/desk/{SLUG}/readiness")).await;
    friend.sees("but a text has changed since.");
    let stale = |friend: &Browser| friend.text().matches("but a text has changed since.").count();
    let stale_before = stale(&friend);
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    assert_eq!(lead.status, 422);
    lead.sees("This phase cannot open yet");

    // Read anew, the word is of the new texts, and of no others.
    friend.go(&format!("/desk/{SLUG}/readiness/1/en-easy")).await;
    friend.choose("Yes, I sign them");
    friend.press("Record my word").await;
    assert_eq!(friend.status, 200, "{}", friend.whole());
    friend.go(&format!("/desk/{SLUG}/readiness")).await;
    assert_eq!(stale(&friend), stale_before - 1, "of this phase");
    let after = lines(&service.database.address, signatures);
    assert_eq!(before.len(), after.len(), "{before:?} {after:?}");
    assert_ne!(before, after);

    // Whoever is no critical friend any more cannot sign, and what they signed counts no more.
    let (app, now) = (service.app.clone(), service.app.clock.now());
    let refused = app
        .store
        .write(move |c| {
            let frida = staff::find_by_email(c, "frida@example.org")?.unwrap().id;
            trust(c, SLUG, frida, &[Role::Observer], (Hand::Operator, now)).unwrap();
            let reading = Reading {
                phase: phases::list(c, SLUG)?[0].id,
                staff: frida,
                read: String::new(),
                objection: None,
            };
            Ok::<_, StoreError>(sign(c, SLUG, &reading, now))
        })
        .await
        .unwrap();
    assert_eq!(refused, Err(PrepareError::NotTheirs));
}

on_both_engines!(no_timer_opens_what_is_not_prepared, timer);

async fn timer(database: Database) {
    let service = unprepared(database).await;
    let mut lead = service.lead().await;
    let plan = async |lead: &mut crate::kit::browser::Browser| {
        lead.go(&format!("/desk/{SLUG}/phases/1/schedule")).await;
        lead.fill("Day on which it opens", "21 11 2026");
        lead.fill("Last day", "30 11 2026");
        lead.press("Set these moments").await;
    };
    plan(&mut lead).await;
    assert_eq!(lead.status, 422, "{}", lead.whole());
    lead.sees("This phase cannot open yet");
    service.ready().await;
    plan(&mut lead).await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    assert_eq!(state(&service).await, "scheduled");
    // The night before, a moderator falls ill.
    let falls_ill =
        "DELETE FROM phase_rota WHERE staff_id = (SELECT id FROM staff WHERE email = 'callum@example.org')";
    execute(&service.database.address, falls_ill);
    service.at("2026-11-21T12:00:00Z").await;
    assert_eq!(state(&service).await, "scheduled");
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.sees("This has not opened yet");
    // He is well again, and ill when somebody who has begun sends.
    service.ready().await;
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.does_not_see("This has not opened yet");
    fill_words(&mut citizen, "I came when it was announced");
    citizen.press("Continue").await;
    execute(&service.database.address, falls_ill);
    citizen.press("Send").await;
    assert_eq!(citizen.status, 409, "{}", citizen.whole());
    citizen.sees("I came when it was announced");
    // The leads are told once, however often the timer looks.
    service.at("2026-11-21T12:00:00.5Z").await;
    let warned = |mails: &[String]| {
        mails
            .iter()
            .filter(|mail| mail.contains("is due and cannot open"))
            .count()
    };
    let told = warned(&service.mails().await);
    assert!(told >= 1, "nobody was told");
    service.at("2026-11-21T12:00:00.7Z").await;
    assert_eq!(warned(&service.mails().await), told);
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}")).await;
    lead.sees("A phase is due and cannot open: something that it needs is missing.");
    service.ready().await;
    service.at("2026-11-21T12:00:01Z").await;
    assert_eq!(state(&service).await, "open");
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.does_not_see("This has not opened yet");
    lead.go(&format!("/desk/{SLUG}")).await;
    lead.does_not_see("A phase is due");
}
