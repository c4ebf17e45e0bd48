//! A lead writes, is called away for a day, and sends what was typed: it comes back on every page that refuses it, until
//! it is kept. And a line goes for good only when somebody is sure.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{PASSWORD, SLUG, Service};
use crate::on_both_engines;

const LINE: &str = "We will ask <first> what matters.\n\nوقت دیں۔";

async fn sign_in(lead: &mut Browser) {
    lead.go("/desk/sign-in").await;
    lead.fill("Email address", "ruth@example.org");
    lead.fill("Password", PASSWORD);
    lead.press("Sign in").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
}

on_both_engines!(nothing_typed_at_the_desk_is_lost, away);

async fn away(database: Database) {
    let service = Service::start(database).await;
    let mut lead = service.citizen();
    sign_in(&mut lead).await;
    let strategy = format!("/desk/{SLUG}/strategy");
    lead.go(&strategy).await;
    // A title that could as well be a code of ours.
    lead.fill("Title of the section", "time");
    let section = lead.form("Add section");
    let approval = lead.form("Approve the strategy");
    service.next_day().await;
    service.next_day().await;

    // The session is over: a form that holds nothing leads to signing in, one that does is given back.
    lead.send(&approval).await;
    assert_eq!(lead.path, "/desk/sign-in");
    lead.send(&section).await;
    assert_eq!(lead.status, 403);
    lead.sees("What you typed is not lost");
    let again = lead.form("Send again");
    sign_in(&mut lead).await;
    // Signed in again, the form itself has lain open too long; its ticket is made anew.
    lead.send(&again).await;
    assert_eq!(lead.status, 422);
    lead.sees("This page was open for too long");
    lead.press("Send again").await;
    assert_eq!(lead.status, 200, "{}", lead.whole());
    lead.sees("1. time");

    lead.follow("Add a line").await;
    lead.fill("Line of the strategy", LINE);
    let line = lead.form("Save line");
    service.next_day().await;
    service.next_day().await;
    sign_in(&mut lead).await;
    lead.send(&line).await;
    assert_eq!(lead.status, 422);
    assert_eq!(lead.value("What you typed (1 of 1)").trim(), LINE);
    lead.press("Send again").await;
    lead.follow("Edit line 1.1").await;
    assert_eq!(lead.value("Line of the strategy").trim(), LINE);

    // Someone else took the line away meanwhile: there is nothing to send it to, but the words are there.
    let revised = lead.form("Save line");
    lead.press("Remove line").await;
    assert_eq!(lead.status, 422);
    assert_eq!(lead.errors(), ["Tick the box if you are sure"]);
    assert_eq!(lead.value("Line of the strategy").trim(), LINE);
    lead.choose("Yes, remove it for good");
    lead.press("Remove line").await;
    lead.does_not_see("Edit line 1.1");
    lead.send(&revised).await;
    assert_eq!(lead.status, 404);
    assert_eq!(lead.value("What you typed (1 of 1)").trim(), LINE);
    lead.does_not_see("Send again");
}

on_both_engines!(a_password_is_given_back_on_no_page, secret);

async fn secret(database: Database) {
    let service = Service::start(database).await;
    let mut stranger = service.citizen();
    stranger.go("/desk/sign-in").await;
    stranger.fill("Email address", "ruth@example.org");
    stranger.fill("Password", "Not the right words at all");
    let wrong = stranger.form("Sign in");
    let mut last = 0;
    for _ in 0..40 {
        stranger.send(&wrong).await;
        last = stranger.status;
        assert!(!stranger.body.contains("Not the right words at all"));
    }
    assert_eq!(last, 429);
}
