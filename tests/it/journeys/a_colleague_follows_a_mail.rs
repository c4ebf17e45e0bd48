//! A colleague opens an address of a mail while signed out: they are asked to sign in and come where they wanted to go,
//! and nowhere that is not a page of the desk. A refusal there stands in the desk's own frame.

use crate::kit::authenticator::Authenticator;
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{PASSWORD, SLUG, Service};
use crate::on_both_engines;
use jiff::SignedDuration;

const RUTH: &str = "ruth@example.org";

async fn password(browser: &mut Browser) {
    browser.fill("Email address", RUTH);
    browser.fill("Password", PASSWORD);
    browser.press("Sign in").await;
}

on_both_engines!(the_page_that_was_asked_for_follows, followed);

async fn followed(database: Database) {
    let service = Service::start_with(database, |config| config.second_step = None).await;
    let mut ruth = service.citizen();
    ruth.go("/desk/sign-in").await;
    ruth.does_not_see("the page that you asked for");
    password(&mut ruth).await;
    let app = Authenticator::of_page(&ruth);
    ruth.fill("Code that the app shows now", &app.code(service.app.clock.now()));
    ruth.press("Use this authenticator").await;
    ruth.go("/desk").await;
    ruth.press("Sign out").await;

    let wanted = format!("/desk/{SLUG}/safeguarding?done=named");
    ruth.go(&wanted).await;
    assert_eq!(ruth.status, 303);
    ruth.redirected().await;
    ruth.sees("Sign in to go on to the page that you asked for.");
    ruth.fill("Email address", RUTH);
    ruth.fill("Password", "not the password");
    ruth.press("Sign in").await;
    assert_eq!(ruth.status, 422);
    password(&mut ruth).await;
    let clock = &service.app.clock;
    clock.set(clock.now() + SignedDuration::from_secs(30));
    ruth.fill("Enter the code from your authenticator", &app.code(clock.now()));
    ruth.press("Sign in").await;
    assert_eq!((ruth.status, ruth.path.as_str()), (200, wanted.as_str()));

    ruth.go(&format!("/desk/{SLUG}/people")).await;
    assert_eq!(ruth.status, 403);
    ruth.sees("Sign out");
    ruth.does_not_see("Your receipt");
}

on_both_engines!(no_other_place_follows_a_sign_in, elsewhere);

async fn elsewhere(database: Database) {
    let service = Service::start(database).await;
    for to in [
        "https://evil.example/desk",
        "//evil.example",
        "/desk.evil.example",
        "/receipt",
        // The way in leads back to itself, and a header takes no line break.
        "/desk/sign-in/code",
        "/desk/sign-in?to=/desk",
        "/desk/%0A",
        "",
    ] {
        let mut ruth = service.citizen();
        ruth.go(&format!("/desk/sign-in?to={to}")).await;
        password(&mut ruth).await;
        assert_eq!((ruth.status, ruth.path.as_str()), (200, "/desk"), "{to}");
    }
}
