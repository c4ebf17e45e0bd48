//! A professional has a token signed, as their browser's script would, signs out, and turns it into a voice: once, not
//! while they are signed in, and not before enough of their group have one.

use crate::journeys::a_professional_speaks_once::responding;
use crate::journeys::the_whole_relay::{contribute, join, sign_in};
use crate::kit::browser::{Browser, Sent};
use crate::kit::engines::Database;
use crate::kit::html::select;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use crate::store::{execute, lines, rows};
use ahpslisten::actions::spend_token::{self, SpendError};
use ahpslisten::tokens::{Asker, Signed, Token, TokenKey};
use data_encoding::HEXLOWER;

/// What the account page offers: the form, and which key the public list has for it.
async fn offered(person: &mut Browser) -> (Sent, Vec<u8>) {
    person.go("/account").await;
    let (group, list, id) = {
        let html = scraper::Html::parse_document(&person.body);
        let form = *select(&html, "form[data-group]").first().expect(&person.body);
        let fact = |name: &str| form.value().attr(name).unwrap().to_owned();
        (fact("data-group"), fact("data-keys"), fact("data-id"))
    };
    let sent = person.form("Get your token");
    person.go(&list).await;
    assert_eq!(person.status, 200, "{}", person.whole());
    let html = scraper::Html::parse_document(&person.body);
    let place = select(&html, "[data-voice-key]")
        .into_iter()
        .find(|place| place.value().attr("data-voice-key") == Some(&group))
        .expect("the key of the group is not published");
    let key = HEXLOWER
        .decode(place.text().collect::<String>().trim().as_bytes())
        .unwrap();
    assert_eq!(ahpslisten::keys::hex(&ahpslisten::keys::hash(&key)), id);
    (sent, key)
}

/// Sends what is blinded; the answer, where it is one.
async fn ask(person: &mut Browser, mut sent: Sent, blinded: &[u8]) -> Option<Signed> {
    for (name, value) in &mut sent.fields {
        if name == "blinded" {
            *value = HEXLOWER.encode(blinded);
        }
    }
    person.send(&sent).await;
    let answer: serde_json::Value = serde_json::from_str(&person.body).ok()?;
    let part = |name: &str| {
        HEXLOWER
            .decode(answer[name].as_str().unwrap().as_bytes())
            .unwrap()
    };
    Some(Signed {
        evaluated: part("evaluated"),
        proof: part("proof"),
    })
}

/// The token of whoever is signed in here.
pub async fn get_token(person: &mut Browser) -> String {
    let (sent, key) = offered(person).await;
    let asker = Asker::new(&key).unwrap();
    let signed = ask(person, sent, &asker.blinded)
        .await
        .expect("nothing was signed");
    asker.finish(&key, &signed).expect("the proof does not hold")
}

/// Signs out and turns the token into a voice.
pub async fn spend_token(person: &mut Browser, token: &str) {
    person.go("/account").await;
    person.press("Sign out").await;
    person.redirected().await;
    type_in(person, token).await;
    assert_eq!(person.status, 200, "{}", person.whole());
    assert!(
        person.cookies.keys().any(|name| name.starts_with("voice-")),
        "{:?}",
        person.cookies
    );
}

async fn type_in(person: &mut Browser, token: &str) {
    person.go(&format!("/{SLUG}/voice")).await;
    person.fill("What is your code?", token);
    person.press("Continue").await;
}

on_both_engines!(
    a_token_is_signed_once_and_spent_once_by_nobody_in_particular,
    once
);

async fn once(database: Database) {
    let (service, prompt) = responding(database).await;
    let mut person = join(&service, "ortho@example.org", "Orthoptists").await;
    let (sent, key) = offered(&mut person).await;
    let asker = Asker::new(&key).unwrap();
    assert_eq!(
        ask(&mut person, sent.clone(), &[2; 49]).await,
        None,
        "no point of the curve"
    );
    let signed = ask(&mut person, sent.clone(), &asker.blinded).await.unwrap();
    // A lost answer can be had again; another question is never answered.
    let again = ask(&mut person, sent.clone(), &asker.blinded).await.unwrap();
    assert_eq!(again.evaluated, signed.evaluated);
    let greedy = Asker::new(&key).unwrap();
    assert_eq!(ask(&mut person, sent, &greedy.blinded).await, None);
    assert_eq!(person.status, 409);
    let issued = lines(
        &service.database.address,
        "SELECT CAST(issued AS TEXT) AS line FROM voice_key WHERE voice_group = 'smaller' ORDER BY issued",
    );
    assert_eq!(issued, ["20", "21"]);
    person.go("/account").await;
    person.sees("Your token for this phase was given to you.");

    // Another key of the same list did not sign it.
    let other = TokenKey::from_seed(&[7; 32]).unwrap().public();
    assert_eq!(asker.finish(&other, &signed), None);
    let token = asker.finish(&key, &signed).unwrap();
    // Whoever has an account's cookie finds no form; one that was open before is refused.
    let mut nobody = service.citizen();
    nobody.go(&format!("/{SLUG}/voice")).await;
    nobody.fill("What is your code?", &token);
    let open = nobody.form("Continue");
    person.send(&open).await;
    assert_eq!(person.status, 422);
    person.go(&format!("/{SLUG}/voice")).await;
    person.sees("You are signed in");
    person.does_not_see("name=\"code\"");
    // Also where the session is over, and only the cookie is left.
    execute(&service.database.address, "DELETE FROM account_session");
    person.press("Sign out").await;
    person.go(&format!("/{SLUG}/voice")).await;
    person.does_not_see("You are signed in");
    execute(&service.database.address, "UPDATE voice_key SET issued = 19");
    type_in(&mut nobody, &token).await;
    assert_eq!(nobody.status, 422);
    assert!(nobody.errors().join(" ").contains("Too few people"));
    execute(&service.database.address, "UPDATE voice_key SET issued = 20");
    spend_token(&mut nobody_at_first(&service).await, &token).await;
    assert_eq!(rows(&service.database.address, "spent_token"), 1);
    type_in(&mut nobody, &token).await;
    assert!(nobody.errors().join(" ").contains("has been used already"));
    type_in(&mut nobody, &token.replace('A', "B")).await;
    assert!(nobody.errors().join(" ").contains("We do not know this code"));

    // Erasing the account leaves what was said with another voice untouched.
    let mut dietitian = join(&service, "diet@example.org", "Dietitians").await;
    let token = get_token(&mut dietitian).await;
    spend_token(&mut dietitian, &token).await;
    contribute(&mut dietitian, &prompt, "We can ask first.", None).await;
    execute(
        &service.database.address,
        "DELETE FROM account WHERE email = 'diet@example.org'",
    );
    assert_eq!(rows(&service.database.address, "contribution"), 1);
    contribute(
        &mut dietitian,
        &prompt,
        "And once more, without an account.",
        None,
    )
    .await;
}

/// Someone signed in as another, who signs out before the token is typed.
async fn nobody_at_first(service: &crate::kit::service::Service) -> Browser {
    join(service, "else@example.org", "Orthoptists").await;
    sign_in(service, "else@example.org").await
}

on_both_engines!(of_fifty_who_spend_one_token_at_once_one_gets_a_voice, at_once);

async fn at_once(database: Database) {
    let (service, _) = responding(database).await;
    let mut person = join(&service, "para@example.org", "Paramedics").await;
    let token = Token::parse(&get_token(&mut person).await).unwrap();
    let tries: Vec<_> = (0..50_u8)
        .map(|form| {
            let (app, token) = (service.app.clone(), token.clone());
            let keys = app.keys.clone();
            let today = "2026-11-20".parse().unwrap();
            actix_web::rt::spawn(async move {
                let spend =
                    move |c: &mut _| spend_token::spend_token(c, &keys, SLUG, &token, &[form; 16], today);
                app.store.write(spend).await
            })
        })
        .collect();
    let mut answers = Vec::new();
    for one in tries {
        answers.push(one.await.unwrap());
    }
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    let refused = |answer: &&Result<_, _>| **answer == Err(SpendError::SpentBefore);
    assert_eq!(answers.iter().filter(refused).count(), 49);
    // The same form again, and again, gets what it got, at one moment as well.
    let first = answers.iter().position(Result::is_ok).unwrap();
    let form = [u8::try_from(first).unwrap(); 16];
    for _ in 0..2 {
        let (keys, token, today) = (
            service.app.keys.clone(),
            token.clone(),
            "2026-11-20".parse().unwrap(),
        );
        let again = service
            .app
            .store
            .write(move |c| spend_token::spend_token(c, &keys, SLUG, &token, &form, today));
        assert_eq!(again.await, answers[first]);
    }
    assert_eq!(rows(&service.database.address, "spent_token"), 1);
}
