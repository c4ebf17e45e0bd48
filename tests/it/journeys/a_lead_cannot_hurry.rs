//! A strategy lead wants to hand over too early: the page lists what is missing, and the action refuses.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use ahpslisten::store::phases;

on_both_engines!(a_hand_over_waits_for_every_decision_and_a_theme, too_early);

async fn too_early(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Nobody has read me yet", None).await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.follow("Hand this phase over").await;
    lead.fill("Why? For the team", "I am in a hurry.");
    lead.press("Propose this step").await;
    assert!(lead.status == 422, "{}: {}", lead.status, lead.whole());
    let states: Vec<String> = service
        .ask(|c| phases::list(c, SLUG))
        .await
        .iter()
        .map(|phase| phase.state.name().to_owned())
        .collect();
    assert_eq!(states, ["open", "draft", "draft"]);
}

on_both_engines!(a_phase_stops_taking_words_at_its_moment, midnight);

async fn midnight(database: Database) {
    let service = listening(database).await;
    // 38 days from 20 November: the last day is 27 December, until midnight in London.
    service.at("2026-12-27T23:59:59Z").await;
    assert!(service.ask(|c| phases::list(c, SLUG)).await[0].state.is_open());
    service.at("2026-12-28T00:00:00Z").await;
    assert_eq!(
        service.ask(|c| phases::list(c, SLUG)).await[0].state.name(),
        "closing"
    );
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    citizen.go(&prompt).await;
    let html = scraper::Html::parse_document(&citizen.body);
    let write = crate::kit::html::select(&html, &format!("main a[href='{prompt}/contribution']"));
    assert!(write.is_empty(), "a closed phase still invites to write");
}

on_both_engines!(each_role_sees_its_own_rooms_only, rooms);

async fn rooms(database: Database) {
    let service = listening(database).await;
    let rooms = ["queue", "coding", "themes", "phases", "strategy", "releases"];
    let expected = [
        ("moderator", [200, 403, 403, 403, 403, 403]),
        ("analyst", [403, 200, 200, 403, 403, 403]),
        ("lead", [403, 403, 403, 200, 200, 200]),
        ("administrator", [403, 403, 403, 403, 403, 200]),
        ("nobody", [303, 303, 303, 303, 303, 303]),
    ];
    for (role, statuses) in expected {
        let mut person = match role {
            "moderator" => service.moderator().await,
            "analyst" => service.analyst().await,
            "lead" => service.lead().await,
            "administrator" => service.administrator().await,
            _ => service.citizen(),
        };
        for (room, status) in rooms.iter().zip(statuses) {
            person.go(&format!("/desk/{SLUG}/{room}")).await;
            assert_eq!(person.status, status, "{role} in {room}");
            person.go(&format!("/desk/no-such-engagement/{room}")).await;
            assert_eq!(
                person.status,
                if role == "nobody" { 303 } else { 403 },
                "{role} elsewhere in {room}"
            );
        }
    }
}
