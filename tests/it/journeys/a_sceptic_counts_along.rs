//! A sceptic reads what moderators decided and how long people waited; a second moderator reads blind; an observer sees
//! whether words fare alike. Nobody learns from it how the first moderator decided.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{contribution, id, lines};
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::actions::read_blind::{is_drawn, read_blind};
use ahpslisten::domain::ids::ContributionId;
use ahpslisten::domain::staff::Role;
use ahpslisten::store::{StoreError, contributions, prompts, staff};

/// Ten voices that are drawn to be read again, of which the moderator Nasreen declined two.
async fn decided(service: &Service) {
    let keys = service.app.keys.clone();
    let now = service.app.clock.now();
    service
        .app
        .store
        .write(move |c| {
            let prompt = prompts::list(c, SLUG)?[0].id;
            let nasreen = staff::find_by_email(c, "nasreen@example.org")?.unwrap().id;
            let drawn = (1..).filter(|number| is_drawn(&keys, id(*number)));
            for (nth, number) in drawn.take(10).enumerate() {
                contributions::insert(c, &contribution(number, prompt))?;
                let ruling = match nth {
                    0 | 1 => Ruling::Decline {
                        reason: "unclear".into(),
                    },
                    _ => Ruling::Publish,
                };
                decide(c, SLUG, id(number), &ruling, nasreen, now).unwrap();
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

on_both_engines!(a_sceptic_counts_along, counts_along);

async fn counts_along(database: Database) {
    let service = listening(database).await;
    let mut sceptic = service.citizen();
    sceptic.go("/information/moderation").await;
    sceptic.follow("What should the next").await;
    sceptic.sees("What moderators decided");
    sceptic.sees("No contribution waits for a decision.");
    sceptic.does_not_see("Decisions take too long at the moment");
    decided(&service).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    contribute(&mut citizen, &prompt, "Nobody ever answers.", None).await;
    service.next_day().await;
    sceptic.go(&format!("/{SLUG}/moderation")).await;
    let told = sceptic.text();
    assert!(told.contains("Published1010"), "{told}");
    assert!(
        told.contains("Not published: We could not understand itToo fewToo few"),
        "{told}"
    );
    assert!(told.contains("In allThe same dayThe same day"), "{told}");
    sceptic.sees("too few to give a number");
    sceptic.sees("Too few contributions have been read twice to say.");
    sceptic.go(&format!("/ur/{SLUG}/moderation")).await;
    sceptic.sees("نگرانوں نے کیا فیصلے کیے");
    reads_blind(&service).await;
    // One voice has waited for five days, so the page says by itself that decisions take too long.
    for _ in 0..4 {
        service.next_day().await;
    }
    sceptic.go(&format!("/{SLUG}/moderation")).await;
    sceptic.sees("Decisions take too long at the moment");
    sceptic.sees("Of about 10 contributions that were read twice, both decided the same on about 80 in 100.");
    sceptic.sees("no better than chance");
    // Declined at last, there is nothing to publish, and still the page takes back that decisions are late.
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("Nobody ever answers.").await;
    moderator.choose("Decline");
    moderator.pick("Reason, if you decline", "We could not understand it");
    moderator.press("Record decision").await;
    service.next_day().await;
    sceptic.go(&format!("/{SLUG}/moderation")).await;
    sceptic.does_not_see("Decisions take too long at the moment");
    // A week after they were declined, words that may be seen join the public list of them.
    service.next_day().await;
    // Where nothing has changed, no release says so.
    let last = "SELECT CAST(MAX(number) AS TEXT) AS line FROM release";
    let before = lines(&service.database.address, last);
    service.next_day().await;
    assert_eq!(lines(&service.database.address, last), before);
}

on_both_engines!(a_blind_reading_stays_with_its_words, stays_with_its_words);

async fn stays_with_its_words(database: Database) {
    let service = listening(database).await;
    decided(&service).await;
    let page = format!("/desk/{SLUG}/blind-readings");
    let mut callum = service.other_moderator().await;
    callum.go(&page).await;
    callum.choose("Decline");
    let sent = callum.form("Note my reading");
    let read: ContributionId = {
        let mut parts = sent.action.split(['/', '#']);
        parts.find_map(ContributionId::parse).expect("no id")
    };
    let words = service
        .ask(move |c| contributions::find(c, read))
        .await
        .unwrap()
        .words;
    callum.sees(&words);
    // A colleague decides meanwhile, and the newest decision would be the next to read.
    let keys = service.app.keys.clone();
    let later = service.app.clock.now() + jiff::SignedDuration::from_secs(60);
    let decide_one = move |c: &mut _| {
        let prompt = prompts::list(c, SLUG)?[0].id;
        let nasreen = staff::find_by_email(c, "nasreen@example.org")?.unwrap().id;
        let number = (5_000..).find(|number| is_drawn(&keys, id(*number))).unwrap();
        contributions::insert(c, &contribution(number, prompt))?;
        decide(c, SLUG, id(number), &Ruling::Publish, nasreen, later).unwrap();
        Ok::<_, StoreError>(())
    };
    service.app.store.write(decide_one).await.unwrap();
    callum.send(&sent).await;
    assert_eq!(callum.status, 422, "no reason");
    callum.sees(&words);
    assert_eq!(callum.form("Note my reading").action, sent.action);
    assert!(callum.body.contains("checked"), "what was chosen is kept");
    // Somebody else reads these words blind: the decision on them is not shown beside others.
    let keys = service.app.keys.clone();
    let read_it = move |c: &mut _| {
        let ruth = staff::find_by_email(c, "ruth@example.org")?.unwrap().id;
        read_blind(c, &keys, SLUG, read, Ruling::Publish, ruth, later).unwrap();
        Ok::<_, StoreError>(())
    };
    service.app.store.write(read_it).await.unwrap();
    callum.send(&sent).await;
    assert_eq!(callum.status, 409);
    assert_ne!(callum.form("Note my reading").action, sent.action);
    assert!(!callum.body.contains("checked"), "{}", callum.body);
}

/// Callum reads all that is drawn and would publish everything.
async fn reads_blind(service: &Service) {
    let mut nasreen = service.moderator().await;
    let page = format!("/desk/{SLUG}/blind-readings");
    nasreen.go(&page).await;
    nasreen.sees("Nothing is drawn for you");
    let mut callum = service.other_moderator().await;
    for nth in 0..10 {
        callum.go(&page).await;
        callum.sees("Voice ");
        callum.does_not_see("Nasreen");
        if nth == 0 {
            callum.press("Note my reading").await;
            assert_eq!(callum.status, 422);
            callum.choose("Decline");
            callum.press("Note my reading").await;
            assert_eq!(callum.status, 422, "no reason");
        }
        callum.choose("Publish");
        let sent = callum.form("Note my reading");
        callum.send(&sent).await;
        assert_eq!(callum.status, 200, "{}", callum.whole());
        callum.sees("Noted: you would publish the words.");
        if nth == 0 {
            callum.send(&sent).await;
            assert_eq!(callum.status, 409, "read twice");
        }
    }
    callum.sees("Nothing is drawn for you");
    service
        .add_colleague("Imogen Vale", "imogen@example.org", Role::Observer, SLUG)
        .await;
    let mut imogen = service.colleague("imogen@example.org").await;
    imogen.go(&format!("/desk/{SLUG}")).await;
    imogen.follow("Fairness: how alike").await;
    imogen.sees("both decided the same on about 80 in 100");
    imogen.sees("There is nothing to compare yet.");
    imogen.does_not_see("Nasreen");
    imogen.does_not_see("Voice ");
}
