//! A citizen says how they meet services and in which region: if they want, as coarsely as it goes, and beside their
//! words only where enough people say the same. The postcode is nowhere.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::first_prompt;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::lines;
use ahpslisten::actions::contribute::{Draft, contribute};
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::chance;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ids::Key;

const KEPT: &str = "SELECT COALESCE(relation, '-') || ' ' || COALESCE(region, '-') || ' ' || COALESCE(context_for, '-') \
                    AS line FROM contribution ORDER BY 1";

on_both_engines!(a_postcode_becomes_a_region_at_once, region);

async fn region(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.fill("When you need help", "A bus that comes.");
    citizen.pick("Which of these fits you?", "I look after someone, without pay");
    citizen.fill("First half of your postcode", "nowhere");
    citizen.choose("Show this beside my words");
    citizen.press("Continue").await;
    assert_eq!(citizen.status, 422);
    citizen.sees("Enter the first half of a postcode");
    assert_eq!(citizen.value("First half of your postcode"), "nowhere");
    // A whole postcode is too much, and goes no further than the first half of it would.
    citizen.fill("First half of your postcode", "s42 5xy");
    citizen.press("Continue").await;
    citizen.sees("Midlands");
    citizen.sees("I look after someone, without pay");
    citizen.sees("Yes, once enough people have said the same");
    assert!(!citizen.body.to_lowercase().contains("s42"), "{}", citizen.body);
    citizen.press("Change").await;
    assert_eq!(citizen.value("First half of your postcode"), "");
    citizen.press("Continue").await;
    citizen.press("Send").await;
    assert_eq!(citizen.status, 200);
    // Someone who would rather only be counted, and someone who says nothing.
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.fill("When you need help", "A bench.");
    citizen.pick("Or choose your region", "London");
    citizen.press("Continue").await;
    citizen.sees("No, we only count it");
    citizen.press("Send").await;
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.fill("When you need help", "A chair.");
    citizen.press("Continue").await;
    citizen.does_not_see("Beside your words");
    citizen.press("Send").await;
    assert_eq!(
        lines(&service.database.address, KEPT),
        ["- - -", "- london team", "carer midlands public"]
    );
    // Codes that nobody offered are dropped, and the words are taken.
    citizen.go(&format!("{prompt}/contribution")).await;
    citizen.fill("When you need help", "A lamp.");
    citizen.press("Continue").await;
    let mut odd = citizen.form("Send");
    odd.fields
        .retain(|(name, _)| name != "relation" && name != "region");
    odd.fields.push(("relation".into(), "king".into()));
    odd.fields.push(("region".into(), "S42 5XY".into()));
    citizen.send(&odd).await;
    assert_eq!(citizen.status, 200);
    assert_eq!(
        lines(&service.database.address, KEPT),
        ["- - -", "- - -", "- london team", "carer midlands public"]
    );
}

/// Published voices that say where they stand, or nothing of it.
async fn said(service: &Service, prompt: &str, relation: &'static str, region: &'static str, voices: usize) {
    let prompt = Key::parse(prompt.rsplit('/').next().unwrap()).unwrap();
    let staff = lines(
        &service.database.address,
        "SELECT CAST(MIN(id) AS TEXT) AS line FROM staff",
    );
    let staff: i64 = staff[0].parse().unwrap();
    let now = service.app.clock.now();
    for number in 0..voices {
        let keys = service.app.keys.clone();
        let draft = Draft {
            prompt,
            nonce: chance::bytes(),
            words: format!("{relation} of {region}, number {number}"),
            verdict: None,
            language: "en".into(),
            voice: None,
            context: Context {
                relation: (!relation.is_empty()).then(|| relation.to_owned()),
                region: (!region.is_empty()).then(|| region.to_owned()),
                shown: true,
                effect: None,
            },
            about: None,
        };
        let said = service.app.store.write(move |c| contribute(c, &keys, draft, now));
        let id = said.await.map_err(|error| format!("{error:?}")).unwrap().id;
        let decided = service
            .app
            .store
            .write(move |c| decide(c, SLUG, id, &Ruling::Publish, staff, now));
        decided.await.map_err(|error| format!("{error:?}")).unwrap();
    }
}

on_both_engines!(a_rare_label_is_shown_coarser_or_not_at_all, rare);

async fn rare(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    said(&service, &prompt, "carer", "london", 8).await;
    said(&service, &prompt, "carer", "midlands", 8).await;
    said(&service, &prompt, "carer", "south-west", 7).await;
    said(&service, &prompt, "group", "south-west", 1).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    let pages = [format!("{prompt}/print"), prompt.clone()];
    for page in pages {
        let mut reader = service.citizen();
        reader.go(&page).await;
        reader.sees("They say: “I look after someone, without pay”. Region: London.");
        // Seven carers and one group share a region: that much eight of them bear, and no more is said.
        reader.sees("From a member of the public. Region: South West.");
        reader.does_not_see("without pay”. Region: South West.");
        reader.does_not_see("We are a group answering together");
    }
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.sees("What people told with their words");
    // Eight of each region. Of relations one is too rare; as everyone can count that 24 spoke, nothing of them is told.
    lead.sees("About 10 voices");
    lead.does_not_see("About 25 voices");
}

on_both_engines!(one_more_voice_moves_no_figure, one_more);

async fn one_more(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut lead = service.lead().await;
    said(&service, &prompt, "carer", "london", 22).await;
    said(&service, &prompt, "", "", 5).await;
    // The next one would be rounded up; then so many come that nobody can tell who they are.
    for (carers, others, figure) in [(0, 0, "20"), (1, 0, "20"), (30, 10, "55")] {
        said(&service, &prompt, "carer", "london", carers).await;
        said(&service, &prompt, "", "", others).await;
        lead.go(&format!("/desk/{SLUG}/releases")).await;
        lead.press("Cut a release").await;
        lead.go(&format!("/desk/{SLUG}/equality")).await;
        lead.sees(&format!("About {figure} voices"));
    }
}

on_both_engines!(a_reader_sees_which_region_is_missing, missing);

async fn missing(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut lead = service.lead().await;
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}/participation")).await;
    reader.sees("Too few people have said where they stand");
    // Nobody speaks for the Midlands, where nearly one in five lives; three for the North West.
    for (region, voices) in [
        ("london", 40),
        ("south-east", 20),
        ("east-of-england", 15),
        ("north-west", 3),
        ("", 22),
    ] {
        said(&service, &prompt, "", region, voices).await;
    }
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
    reader.go(&format!("/{SLUG}")).await;
    reader.follow("See who took part").await;
    assert_eq!(reader.heading(), "Who took part, and who is missing");
    reader.sees("London");
    reader.sees("Office for National Statistics");
    reader.sees("Too few to give a number");
    let missing: Vec<String> = reader
        .body
        .split("<li><span")
        .skip(1)
        .filter_map(|row| Some(row.split_once('>')?.1.split_once('<')?.0.to_owned()))
        .collect();
    assert_eq!(
        missing.first().map(String::as_str),
        Some("Midlands"),
        "{missing:?}"
    );
    assert!(!missing.contains(&"London".to_owned()), "{missing:?}");
    lead.go(&format!("/desk/{SLUG}/equality")).await;
    lead.follow("See who took part").await;
    assert_eq!(lead.heading(), "Who took part, and who is missing");
}
