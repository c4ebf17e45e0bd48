//! A reader asks what people thought of each other's words, once nobody can say so any more: two camps are found
//! and told of in rounded figures, words that are taken back are left out, and of few answers nothing is made.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::take_stance::{device, device_token};
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::domain::stance::{Judge, Stance};
use ahpslisten::jobs::group_opinions;
use ahpslisten::store::{StoreError, contributions, phases, prompts, shelves, stances};

const PAGE: &str = "/ahp-strategy/opinions/listen";

/// A service with so many voices public, which nobody has judged yet, in the order of their words.
async fn public(database: Database, voices: usize) -> (Service, Vec<ContributionId>) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    for nth in 0..voices {
        contribute(
            &mut service.citizen(),
            &prompt,
            &format!("Voice {nth} asks for something."),
            None,
        )
        .await;
    }
    clear_the_queue(&mut service.moderator().await).await;
    release(&service).await;
    let all = service.ask(|c| {
        let mut all = Vec::new();
        for prompt in prompts::list(c, SLUG)? {
            all.extend(shelves::list_public(c, prompt.id, i64::MAX, 100)?);
        }
        Ok(all)
    });
    let mut all = all.await;
    all.sort_by(|a, b| a.words.cmp(&b.words));
    (service, all.into_iter().map(|voice| voice.id).collect())
}

async fn release(service: &Service) {
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/releases")).await;
    lead.press("Cut a release").await;
}

/// People judge everything, past the pages: the choice is of a person and a voice.
async fn judge(service: &Service, ids: &[ContributionId], people: usize, choice: fn(usize, usize) -> Stance) {
    let phase = service.ask(|c| phases::list(c, SLUG)).await[0].id;
    let keys = service.app.keys.clone();
    let judges: Vec<Judge> = (0..people)
        .map(|_| device_token(&keys, phase, &ahpslisten::chance::bytes()))
        .map(|token| device(&keys, phase, &token).unwrap())
        .collect();
    let ids = ids.to_vec();
    let taken = service.app.store.write(move |c| {
        for (person, judge) in judges.iter().enumerate() {
            for (voice, id) in ids.iter().enumerate() {
                stances::put(c, *id, judge, choice(person, voice))?;
            }
        }
        Ok::<_, StoreError>(())
    });
    taken.await.unwrap();
}

/// Two camps agree on the first voice and are divided about all others; one in eight thinks for themselves.
fn camps(person: usize, voice: usize) -> Stance {
    let own_mind = (person / 2 + voice * 3).is_multiple_of(8);
    match (voice, person % 2) {
        (0, _) => Stance::Agree,
        (voice, camp) if (voice % 2 == camp) != own_mind => Stance::Agree,
        _ => Stance::Disagree,
    }
}

/// The phase is over, its opinions are reckoned, and a release tells them.
async fn over(service: &Service) {
    service.at("2027-02-20T10:00:01Z").await;
    group_opinions(&service.app).await.unwrap();
    release(service).await;
}

on_both_engines!(two_camps_are_told_of, told);

async fn told(database: Database) {
    let (service, ids) = public(database, 8).await;
    judge(&service, &ids, 60, camps).await;
    let mut reader = service.citizen();
    reader.go(PAGE).await;
    assert_eq!(reader.status, 404, "not while anybody can still say so");
    over(&service).await;
    reader.go(&format!("/{SLUG}")).await;
    reader.follow("What people thought of what others said").await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader.sees("At least 58 people said whether they agree");
    reader.sees("found 2 groups");
    reader.sees("Voice 0 asks for something.");
    reader.sees("All together: 100 in 100 agree");
    reader.sees("What sets group A apart");
    reader.sees("Group A: between 76 and 97 in 100");
    reader.sees("Everyone else: between 3 and 24 in 100");
    reader.does_not_see("No stable groups");
    // At rest is what the page tells, and nobody's place.
    assert_eq!(rows(&service.database.address, "opinion"), 1);
    let kept = lines(&service.database.address, "SELECT figures AS line FROM opinion").remove(0);
    for hidden in ["mark", "device", "points", "members"] {
        assert!(!kept.contains(hidden), "{kept}");
    }

    // Once more changes nothing; and words that are gone are told of no more, before any release.
    group_opinions(&service.app).await.unwrap();
    let id = ids[0];
    let place = service
        .ask(move |c| contributions::find(c, id))
        .await
        .unwrap()
        .position;
    assert!(place.is_some());
    let forgotten = service
        .app
        .store
        .write(move |c| ahpslisten::actions::withdraw::withdraw_again(c, id));
    assert!(forgotten.await.is_ok());
    service.app.forget_pages();
    reader.go(PAGE).await;
    reader.does_not_see("Voice 0 asks");
    reader.sees("What sets group A apart");
}

on_both_engines!(few_answers_make_no_groups, few);

async fn few(database: Database) {
    let (service, ids) = public(database, 7).await;
    judge(&service, &ids, 12, camps).await;
    over(&service).await;
    let mut reader = service.citizen();
    reader.go(PAGE).await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader.sees("Too few people gave enough answers to look for groups");
    reader.sees("There are too few answers to say what most people think");
    reader.go("/ahp-strategy/opinions/respond").await;
    assert_eq!(reader.status, 404);
    reader.go("/ahp-strategy/opinions/nonsense").await;
    assert_eq!(reader.status, 404);
}
