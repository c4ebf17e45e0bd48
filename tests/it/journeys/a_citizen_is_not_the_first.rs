//! A citizen is about to say what others said already: they are offered it after writing and never before, agree with it
//! or not, and can send their own words in any case. Nothing typed is lost on the way.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::a_reader_searches::all_released;
use crate::journeys::the_whole_relay::{contribute, fill_words, first_prompt, receipt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::html::faults;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};

const OFFER: &str = "Others have said something like this";
const AGREE: &str = "I agree with this";
const BACK: &str = "Go back and send my own words";
const MINE: &str = "Waiting lists for physiotherapists are <too> long";

const SAID: [&str; 4] = [
    "The waiting list for physiotherapy is far too long",
    "Parking at the hospital costs too much",
    "Somebody should tell me who rings me back",
    "Ask my mother, not me, about her own legs",
];

/// A service with these words public.
async fn public(database: Database) -> Service {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    for said in SAID {
        contribute(&mut service.citizen(), &prompt, said, None).await;
    }
    all_released(&service).await;
    service
}

/// Someone whose words lie on the check page.
async fn checking(service: &Service, words: &str) -> Browser {
    let mut citizen = service.citizen();
    at_the_form(service, &mut citizen).await;
    citizen.does_not_see(OFFER);
    fill_words(&mut citizen, words);
    citizen.press("Continue").await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    citizen
}

on_both_engines!(agrees_and_may_still_speak, agrees);

async fn agrees(database: Database) {
    let service = public(database).await;
    let mut citizen = checking(&service, MINE).await;
    citizen.sees(OFFER);
    citizen.sees(SAID[0]);
    citizen.does_not_see(SAID[1]);
    citizen.sees("one cookie");
    assert!(
        citizen.cookies.is_empty(),
        "being offered something sets no cookie"
    );
    citizen.press(AGREE).await;
    assert_eq!(citizen.status, 200, "{}", citizen.whole());
    assert_eq!(citizen.heading(), "You said that you agree");
    citizen.sees(SAID[0]);
    citizen.sees(MINE);
    assert!(faults(&citizen.body).is_empty(), "{:?}", faults(&citizen.body));
    assert_eq!(citizen.cookies.len(), 1);
    let taken = || lines(&service.database.address, "SELECT choice AS line FROM stance");
    assert_eq!(taken(), ["agree"]);
    // What one has judged is not offered again; the words are as they were, and go on as one contribution.
    citizen.press(BACK).await;
    citizen.sees(MINE);
    citizen.does_not_see(OFFER);
    citizen.press("Send").await;
    assert_eq!(receipt(&citizen).len(), 34);
    assert_eq!(waiting(&service).await, 1);
    assert_eq!(taken(), ["agree"]);
}

on_both_engines!(sends_without_agreeing_and_the_same_form_twice_is_one, anyway);

async fn anyway(database: Database) {
    let service = public(database).await;
    let mut citizen = checking(&service, MINE).await;
    let agreement = citizen.form(AGREE);
    citizen.press("Send").await;
    assert_eq!(receipt(&citizen).len(), 34);
    assert!(citizen.cookies.is_empty());
    assert_eq!(rows(&service.database.address, "stance"), 0);
    for _ in 0..2 {
        let mut twice = service.citizen();
        twice.send(&agreement).await;
        assert_eq!(twice.status, 200);
    }
    assert_eq!(
        rows(&service.database.address, "stance"),
        1,
        "one form is one device"
    );
}

on_both_engines!(nothing_like_it_means_nothing_more_on_the_page, unlike);

async fn unlike(database: Database) {
    let service = public(database).await;
    for words in ["A helicopter for every village", "xyzzy", "۔"] {
        checking(&service, words).await.does_not_see(OFFER);
    }
    // What is not released is not known, however alike.
    let prompt = first_prompt(&service, "listen").await;
    contribute(
        &mut service.citizen(),
        &prompt,
        "A helicopter for each village",
        None,
    )
    .await;
    checking(&service, "A helicopter for every village")
        .await
        .does_not_see(OFFER);
    all_released(&service).await;
    let citizen = checking(&service, "A helicopter for every village").await;
    citizen.sees("A helicopter for each village");
    // What was known before is still known.
    checking(&service, MINE).await.sees(SAID[0]);
}

on_both_engines!(withdrawn_words_are_offered_no_more, withdrawn);

async fn withdrawn(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let code = contribute(&mut service.citizen(), &prompt, SAID[0], None).await;
    contribute(&mut service.citizen(), &prompt, SAID[1], None).await;
    all_released(&service).await;
    let mut citizen = checking(&service, MINE).await;
    citizen.sees(SAID[0]);
    let mut author = service.citizen();
    author.go("/receipt").await;
    author.fill("Receipt code or words", &code);
    author.press("Continue").await;
    author.choose("Yes, delete my words");
    author.press("Take my words back").await;
    assert_eq!(author.status, 200, "{}", author.whole());
    checking(&service, MINE).await.does_not_see(OFFER);
    citizen.press(AGREE).await;
    assert_eq!(citizen.status, 409);
    citizen.sees("taken back in the meantime");
    citizen.does_not_see(SAID[0]);
    citizen.sees(MINE);
    citizen.press(BACK).await;
    citizen.press("Send").await;
    assert_eq!(receipt(&citizen).len(), 34);
}

on_both_engines!(a_form_that_is_not_ours_takes_nothing_and_keeps_the_words, odd);

async fn odd(database: Database) {
    let service = public(database).await;
    let mut citizen = checking(&service, MINE).await;
    let ours = citizen.form(AGREE);
    let value = |name: &str| {
        let field = ours.fields.iter().find(|(known, _)| known == name);
        field.unwrap().1.clone()
    };
    // The ticket of the words is none for agreeing, and the other way round.
    for (name, changed, status) in [
        ("agree", String::new(), 422),
        ("agree", value("ticket"), 422),
        ("of", "0".repeat(26), 409),
        ("of", "nobody".into(), 409),
        ("of", String::new(), 409),
    ] {
        let mut form = ours.clone();
        form.fields.retain(|(known, _)| known != name);
        form.fields.push((name.into(), changed));
        citizen.send(&form).await;
        assert_eq!(citizen.status, status, "{name}: {}", citizen.whole());
        assert_eq!(citizen.heading(), "We could not take your answer");
        citizen.sees(MINE);
        assert!(faults(&citizen.body).is_empty(), "{:?}", faults(&citizen.body));
    }
    service.app.clock.set("2027-02-20T10:00:00Z".parse().unwrap());
    citizen.send(&ours).await;
    assert_eq!(citizen.status, 422, "a page of last year");
    assert_eq!(rows(&service.database.address, "stance"), 0);
    citizen.go(&format!("/{SLUG}")).await;
    assert_eq!(citizen.status, 200);
}
