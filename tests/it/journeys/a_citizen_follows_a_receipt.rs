//! A citizen comes back with the receipt: sees the decision and its reason, takes words back; others who guess learn
//! nothing.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::keys::hash;
use ahpslisten::store::contributions;

pub async fn show(person: &mut Browser, code: &str) {
    person.go("/receipt").await;
    person.fill("Receipt code", code);
    person.press("Continue").await;
}

on_both_engines!(a_declined_author_reads_the_reason, declined);

async fn declined(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "My neighbour did this and that.", None).await;
    show(&mut citizen, &code).await;
    citizen.sees("My neighbour did this and that.");
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("My neighbour").await;
    moderator.choose("Decline");
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 422, "a refusal without a reason");
    moderator.choose("Decline");
    let reason = service
        .app
        .face()
        .edition(SLUG)
        .unwrap()
        .text("list.reason.identifies-someone", "en")
        .0
        .to_owned();
    moderator.pick("Reason, if you decline", &reason);
    moderator.press("Record decision").await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    show(&mut citizen, &code.to_lowercase().replace(' ', "-")).await;
    citizen.sees(&reason);
    let plain = service
        .app
        .face()
        .edition(SLUG)
        .unwrap()
        .text("list.reason.identifies-someone.plain", "en")
        .0
        .to_owned();
    citizen.sees(&plain);
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.does_not_see("My neighbour");
}

on_both_engines!(withdrawn_words_are_gone_everywhere, withdrawn);

async fn withdrawn(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut citizen, &prompt, "I want this back later.", None).await;
    contribute(&mut citizen, &prompt, "This one stays.", None).await;
    let mut moderator = service.moderator().await;
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    citizen.go(&prompt).await;
    citizen.sees("I want this back later.");
    show(&mut citizen, &code).await;
    let public = citizen.link("See your words where they are public");
    citizen.press("Take my words back").await;
    assert_eq!(citizen.status, 422, "withdrawn without being sure");
    citizen.choose("Yes, delete my words");
    citizen.press("Take my words back").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    citizen.does_not_see("I want this back later.");
    citizen.go(&prompt).await;
    citizen.does_not_see("I want this back later.");
    citizen.sees("This one stays.");
    citizen.go(&public).await;
    assert_eq!(citizen.status, 404);
    let receipt = hash(ReceiptCode::parse(&code).ok().unwrap().secret());
    let row = service
        .ask(move |c| contributions::find_by_receipt(c, &receipt))
        .await
        .unwrap();
    assert_eq!((row.words.as_str(), row.position), ("", None));
    // The receipt still answers, and withdrawing again is the same answer.
    show(&mut citizen, &code).await;
    assert_eq!(citizen.status, 200);
}

on_both_engines!(a_receipt_is_read_aloud_and_typed_as_words, spoken);

async fn spoken(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Read me back by my words.", None).await;
    citizen.sees("we send you nothing");
    citizen.sees(&format!("{}/receipt", service.origin));
    let html = scraper::Html::parse_document(&citizen.body);
    let words: Vec<String> = crate::kit::html::select(&html, ".app-slip__words li")
        .into_iter()
        .map(crate::kit::html::text)
        .collect();
    assert_eq!(words.len(), 14);
    assert_eq!(
        crate::kit::html::select(&html, ".app-slip svg[role=img]").len(),
        1
    );
    // Capitals, commas, one word cut short and one misspelt.
    let mut said = words.clone();
    said[2] = said[2].chars().take(4).collect();
    said[6].push('x');
    show(&mut citizen, &said.join(", ").to_uppercase()).await;
    citizen.sees("Read me back by my words.");
    said.pop();
    show(&mut citizen, &said.join(" ")).await;
    assert_eq!(citizen.status, 422);
    citizen.sees("You entered 13");
    said.push("xylem".into());
    show(&mut citizen, &said.join(" ")).await;
    citizen.sees("Check word number 14");
}

on_both_engines!(wrong_codes_are_answered_alike_and_limited, guessing);

async fn guessing(database: Database) {
    let service = listening(database).await;
    let mut guesser = service.citizen();
    show(&mut guesser, "hello").await;
    assert_eq!(guesser.status, 422);
    assert!(
        guesser.value("Receipt code").contains("hello"),
        "what was typed comes back"
    );
    let unknown = ReceiptCode::from_random([7; 16]).groups().join(" ");
    let mut statuses = Vec::new();
    for _ in 0..30 {
        show_raw(&service, &mut guesser, &unknown).await;
        statuses.push(guesser.status);
    }
    assert!(
        statuses.contains(&422) && statuses.last() == Some(&429),
        "{statuses:?}"
    );
    assert_eq!(guesser.header("retry-after"), Some("5"));
}

async fn show_raw(_service: &Service, person: &mut Browser, code: &str) {
    let sent = crate::kit::browser::Sent {
        action: "/receipt".into(),
        fields: vec![("code".into(), code.into())],
    };
    person.send(&sent).await;
}
