//! Someone writes of danger. Those named are told by mail at the next beat, without the words; a moderator shows where there
//! is help and answers on the receipt, the named lead closes the case, and the ledger tells who did what.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{execute, lines, rows};
use ahpslisten::actions::change_words::{Change, Changed, change_words};
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::jobs;
use ahpslisten::keys::hash;

const WORDS: &str = "I want to kill myself tonight, nobody helps.";

/// Message, recipient and facts of what waits in the outbox.
fn mails(service: &Service) -> Vec<String> {
    let sql =
        "SELECT message || ' ' || recipient || ' ' || facts AS line FROM outbox ORDER BY message, recipient";
    lines(&service.database.address, sql)
}

async fn opened(service: &Service, receipt: &str) -> Browser {
    let mut citizen = service.citizen();
    citizen.go("/receipt").await;
    citizen.fill("Receipt code", receipt);
    citizen.press("Continue").await;
    citizen
}

on_both_engines!(those_named_are_told_and_the_author_is_answered, looked_after);

async fn looked_after(database: Database) {
    let service = listening(database).await;
    let page = format!("/desk/{SLUG}/safeguarding");
    let mut lead = service.lead().await;
    lead.go(&page).await;
    lead.sees("No case is open.");
    lead.fill("Email addresses", "no address");
    lead.press("Save addresses").await;
    assert_eq!(lead.status, 422);
    lead.fill("Email addresses", "named@example.org\nduty@example.org");
    lead.press("Save addresses").await;
    lead.sees("Addresses saved.");
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let receipt = contribute(&mut citizen, &prompt, WORDS, None).await;
    contribute(&mut citizen, &prompt, "A ramp at the door.", None).await;
    for _ in 0..3 {
        jobs::raise_cases(&service.app).await.unwrap();
    }
    let told = mails(&service);
    assert_eq!(told.len(), 2, "each once: {told:?}");
    for (mail, address) in told.iter().zip(["duty@example.org", "named@example.org"]) {
        assert!(mail.starts_with(&format!("safeguarding {address} ")), "{mail}");
        assert!(mail.contains(&page) && !mail.contains("kill"), "{mail}");
    }
    for mut stranger in [service.analyst().await, service.facilitator().await] {
        stranger.go(&page).await;
        assert_eq!(stranger.status, 403);
    }
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}")).await;
    moderator.sees("1 person may be in danger");
    moderator.go(&page).await;
    moderator.sees("44 characters");
    moderator.does_not_see("kill myself");
    let name = lines(&service.database.address, "SELECT concern AS line FROM care_case");
    assert_eq!(name, ["self-harm"]);
    let case = moderator.link("Urgent: self-harm or suicide");
    moderator.go(&case).await;
    moderator.press("Show where there is help").await;
    moderator.sees("The receipt now shows where there is help.");
    opened(&service, &receipt)
        .await
        .sees("read your words and thought of you");
    moderator.go(&case).await;
    let twice = moderator.form("Close the case");
    moderator.press("Send answer").await;
    assert_eq!(moderator.status, 422);
    moderator.fill(
        "Your answer to the author",
        "Please call 999. We are thinking of you.",
    );
    moderator.press("Send answer").await;
    opened(&service, &receipt).await.sees("Please call 999.");
    both_answer(&service, &case).await;
    moderator.go(&case).await;
    moderator.press("Escalate to the named lead").await;
    assert!(
        mails(&service)
            .iter()
            .any(|mail| mail.starts_with("safeguarding_lead named@example.org "))
    );
    lead.go(&case).await;
    lead.press("Close the case").await;
    lead.sees("No case is open.");
    moderator.send(&twice).await;
    assert_eq!(moderator.status, 409, "a colleague was first");
    let acts =
        "SELECT act AS line FROM ledger WHERE act LIKE 'case-%' OR act LIKE 'safeguarding%' ORDER BY place";
    assert_eq!(
        lines(&service.database.address, acts),
        [
            "safeguarding-named",
            "case-signposted",
            "case-replied",
            "case-replied",
            "case-escalated",
            "case-closed"
        ]
    );
    let left = "SELECT COALESCE(concern, 'nothing') || ' ' || state AS line FROM care_case";
    assert_eq!(lines(&service.database.address, left), ["nothing closed"]);
    worries_again(&service, &receipt).await;
    let mut author = opened(&service, &receipt).await;
    author.choose("Yes, delete my words");
    author.press("Take my words back").await;
    assert_eq!(
        rows(&service.database.address, "care_case"),
        0,
        "it goes with the words"
    );
}

async fn both_answer(service: &Service, case: &str) {
    let mut colleagues = [service.moderator().await, service.other_moderator().await];
    for colleague in &mut colleagues {
        colleague.go(case).await;
        colleague.fill("Your answer to the author", "Has someone come to you?");
    }
    let [mut first, mut second] = colleagues;
    first.press("Send answer").await;
    assert_eq!(first.status, 200);
    second.press("Send answer").await;
    assert_eq!(
        second.status, 409,
        "nobody answers unread what a colleague has answered"
    );
    assert_eq!(
        second.value("Your answer to the author"),
        "Has someone come to you?"
    );
}

async fn worries_again(service: &Service, receipt: &str) {
    // The author writes anew, and there is reason to worry again: those named are told again, though the case was closed.
    execute(&service.database.address, "DELETE FROM outbox");
    let change = Change {
        receipt_hash: hash(ReceiptCode::parse(receipt).unwrap().secret()),
        words: "I have had enough. I want to kill myself now.".into(),
        language: "en".into(),
    };
    let now = service.app.clock.now();
    let changed = service.app.store.write(move |c| change_words(c, &change, now));
    assert_eq!(changed.await, Ok(Changed::SentAnew));
    for _ in 0..2 {
        jobs::raise_cases(&service.app).await.unwrap();
    }
    assert_eq!(mails(service).len(), 2);
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT concern || ' ' || state AS line FROM care_case"
        ),
        ["self-harm waiting"]
    );
    opened(service, receipt).await.sees("Please call 999.");
}
