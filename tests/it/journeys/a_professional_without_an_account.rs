//! A professional without an account, and without script, is handed a printed code: typed once it becomes a voice of
//! their group, and neither the organiser's copy nor a second try leads to it.

use crate::journeys::a_professional_speaks_once::responding;
use crate::journeys::the_whole_relay::contribute;
use crate::kit::engines::Database;
use crate::kit::html::select;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::print_codes::{UseError, groups, print_codes, use_code};
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::printed_code::{BatchSize, PrintedCode};
use ahpslisten::keys::{Keys, hash};
use ahpslisten::store::{StoreError, engagements, phases, printed_codes, staff};

/// The voice that a page shows.
fn voice_of(html: &str) -> String {
    let html = scraper::Html::parse_document(html);
    let shown = select(&html, "main .app-receipt");
    shown.first().unwrap().text().collect()
}

/// Codes as they stand on the slips of a page.
fn codes_of(html: &str) -> Vec<String> {
    let html = scraper::Html::parse_document(html);
    select(&html, "li.app-slips__item .app-receipt")
        .iter()
        .map(|slip| slip.text().collect::<String>().trim().to_owned())
        .collect()
}

on_both_engines!(
    a_printed_code_becomes_one_voice_and_nobody_knows_whose,
    handed_out
);

async fn handed_out(database: Database) {
    let (service, prompt) = responding(database).await;
    let mut facilitator = service.facilitator().await;
    facilitator.go(&format!("/desk/{SLUG}")).await;
    facilitator
        .follow("Print codes that become voices, for people without an account or without script")
        .await;
    facilitator.fill("How many", "3");
    facilitator.press("Make the codes").await;
    assert_eq!(facilitator.status, 422, "neither a group nor enough");
    facilitator.sees("Choose whom the codes are for");
    facilitator.sees("Say how many codes to make, from 8 to 200");
    facilitator.pick(
        "Who the codes are for",
        "Respond: Smaller professions, shown together",
    );
    facilitator.fill("How many", "9");
    let form = facilitator.form("Make the codes");
    facilitator.send(&form).await;
    assert_eq!(facilitator.status, 200, "{}", facilitator.whole());
    let codes = codes_of(&facilitator.body);
    assert_eq!(codes.len(), 9);
    // The same form once more is the same page, and adds nothing.
    facilitator.send(&form).await;
    assert_eq!(codes_of(&facilitator.body), codes);
    assert_eq!(rows(&service.database.address, "printed_code"), 9);
    assert_eq!(acts(&service), ["smaller"]);
    // A bare hash of eighty bits could be found by trying; what is kept is keyed.
    let kept = service
        .ask({
            let bare: Vec<[u8; 32]> = codes
                .iter()
                .map(|code| hash(PrintedCode::parse(code).unwrap().bytes()))
                .collect();
            move |c| printed_codes::find(c, &bare)
        })
        .await;
    assert_eq!(kept, None);

    let mut person = service.citizen();
    person.go(&format!("/{SLUG}")).await;
    person.follow("I have a code").await;
    person.fill("What is your code?", "7K3M 9QWE 0000 1111");
    person.press("Continue").await;
    assert_eq!(person.status, 422);
    person.fill("What is your code?", &codes[3].to_lowercase());
    let typed = person.form("Continue");
    person.send(&typed).await;
    assert_eq!(person.status, 200, "{}", person.whole());
    person.does_not_see("sign out");
    person.does_not_see("sign out");
    // Pressed twice, or the answer was lost: the same form gets the same voice.
    let voice = voice_of(&person.body);
    person.send(&typed).await;
    assert_eq!((person.status, voice_of(&person.body)), (200, voice));
    contribute(&mut person, &prompt, "We can ask first.", None).await;
    let said = lines(
        &service.database.address,
        "SELECT voice_group AS line FROM contribution WHERE voice_mark IS NOT NULL",
    );
    assert_eq!(said, ["smaller"]);
    // The organiser's copy of the slip opens nothing any more.
    let mut organiser = service.citizen();
    organiser.go(&format!("/{SLUG}/voice")).await;
    organiser.fill("What is your code?", &codes[3]);
    organiser.press("Continue").await;
    assert_eq!(organiser.status, 422);
    assert!(organiser.errors().join(" ").contains("has been used already"));
    // While the phase is open nobody watches a code being used.
    facilitator.go(&format!("/desk/{SLUG}/codes")).await;
    facilitator.sees("Told when the phase is over");
}

fn acts(service: &Service) -> Vec<String> {
    lines(
        &service.database.address,
        "SELECT detail AS line FROM ledger WHERE act = 'codes-printed'",
    )
}

on_both_engines!(of_fifty_who_use_one_code_at_once_one_gets_a_voice, at_once);

async fn at_once(database: Database) {
    let (service, _) = responding(database).await;
    let keys = Keys::from_secret([5; 32]);
    let (own, now) = (keys.clone(), service.app.clock.now());
    let staff = service
        .ask(|c| staff::find_by_email(c, "farah@example.org"))
        .await
        .unwrap()
        .id;
    let (code, larger) = service
        .app
        .store
        .write(move |c| {
            let phase = phases::list(c, SLUG)?.remove(1);
            let entries = engagements::list_entries(c, SLUG)?;
            let of = groups(&phase, &entries, "2026-11-20".parse().unwrap()).remove(0);
            let size = BatchSize::parse("8").unwrap();
            let made = print_codes(c, &own, (SLUG, &of), size, Key(77), staff, now);
            let made = made.map_err(|_| StoreError::Conflict)?;
            // The same form with another number makes other codes, none of them twice.
            let size = BatchSize::parse("9").unwrap();
            let larger = print_codes(c, &own, (SLUG, &of), size, Key(77), staff, now);
            let larger = larger.map_err(|_| StoreError::Conflict)?;
            assert!(larger.iter().all(|code| !made.contains(code)));
            Ok::<_, StoreError>((made[5], larger.len()))
        })
        .await
        .unwrap();
    assert_eq!(larger, 9);
    let tries: Vec<_> = (0..50_u8)
        .map(|form| {
            let (app, keys) = (service.app.clone(), keys.clone());
            actix_web::rt::spawn(async move {
                app.store
                    .write(move |c| {
                        let today = "2026-11-20".parse().unwrap();
                        use_code(c, &keys, SLUG, &code, &[form; 16], today)
                    })
                    .await
            })
        })
        .collect();
    let mut answers = Vec::new();
    for one in tries {
        answers.push(one.await.unwrap());
    }
    let given = answers.iter().filter(|answer| answer.is_ok()).count();
    assert_eq!(given, 1);
    assert!(
        answers
            .iter()
            .all(|answer| answer.is_ok() || *answer == Err(UseError::UsedBefore))
    );
    let phase = service.ask(|c| phases::list(c, SLUG)).await.remove(1);
    let tallies = service.ask(move |c| printed_codes::list(c, &[phase.id])).await;
    assert_eq!((tallies.len(), tallies[0].made), (1, 17));
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT CAST(used AS TEXT) AS line FROM printed_tally"
        ),
        ["1"]
    );
    // No account stands behind it.
    assert_eq!(rows(&service.database.address, "account_voice"), 0);
    assert_eq!(tallies[0].of.audience, Audience::Ahp);
}
