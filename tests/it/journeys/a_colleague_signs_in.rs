//! A colleague signs in with a second step: sets an authenticator up once, shows a code each time, and has recovery
//! codes for the day when it is lost. No code counts twice, and nobody enters with a password alone.

use crate::kit::authenticator::{Authenticator, recovery_codes};
use crate::kit::browser::Browser;
use crate::kit::engines::{Database, Engine};
use crate::kit::service::{PASSWORD, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::second_step::forget;
use ahpslisten::store::{StoreError, staff};
use jiff::SignedDuration;

const RUTH: &str = "ruth@example.org";

/// A service as it is for a real engagement.
async fn strict(database: Database) -> Service {
    Service::start_with(database, |config| config.second_step = None).await
}

fn wait(service: &Service, seconds: i64) {
    let clock = &service.app.clock;
    clock.set(clock.now() + SignedDuration::from_secs(seconds));
}

/// Shows the password; what follows is the second step, or setting it up.
async fn with_password(browser: &mut Browser) {
    browser.go("/desk/sign-in").await;
    browser.fill("Email address", RUTH);
    browser.fill("Password", PASSWORD);
    browser.press("Sign in").await;
    assert_eq!(browser.status, 200);
    assert!(browser.path.starts_with("/desk/") && browser.path != "/desk/sign-in");
}

/// The first sign-in of all; returns the authenticator and the recovery codes.
async fn set_up(service: &Service, browser: &mut Browser) -> (Authenticator, Vec<String>) {
    with_password(browser).await;
    assert_eq!(browser.heading(), "Set up an authenticator");
    let app = Authenticator::of_page(browser);
    browser.fill("Code that the app shows now", &app.code(service.app.clock.now()));
    browser.press("Use this authenticator").await;
    assert_eq!(browser.heading(), "Your recovery codes are ready");
    (app, recovery_codes(browser))
}

async fn show(browser: &mut Browser, code: &str) {
    browser.fill("Enter the code from your authenticator", code);
    browser.press("Sign in").await;
}

async fn is_in(browser: &mut Browser) -> bool {
    browser.go("/desk").await;
    browser.status == 200
}

on_both_engines!(nobody_enters_with_a_password_alone, password_alone);

async fn password_alone(database: Database) {
    let service = strict(database).await;
    let mut ruth = service.citizen();
    with_password(&mut ruth).await;
    for path in [
        "/desk",
        "/desk/account",
        "/desk/ahp-strategy",
        "/desk/ahp-strategy/phases",
        "/desk/account/recovery-codes",
    ] {
        ruth.go(path).await;
        assert_eq!(ruth.status, 303, "{path}");
        let to = ruth.header("location").unwrap();
        assert!(
            to == "/desk/sign-in" || to.starts_with("/desk/sign-in?to="),
            "{path}: {to}"
        );
    }
    assert_eq!(rows(&service.database.address, "staff_session"), 0);
    // The doorstep does not last.
    wait(&service, 16 * 60);
    ruth.go("/desk/account/authenticator").await;
    assert_eq!(ruth.status, 303);
}

on_both_engines!(an_authenticator_is_set_up_once_and_asked_for_each_time, each_time);

async fn each_time(database: Database) {
    let service = strict(database).await;
    let mut ruth = service.citizen();
    with_password(&mut ruth).await;
    let app = Authenticator::of_page(&ruth);
    ruth.fill("Code that the app shows now", "000000");
    ruth.press("Use this authenticator").await;
    assert_eq!(ruth.status, 422);
    ruth.sees("This code does not fit the authenticator");
    assert_eq!(
        Authenticator::of_page(&ruth).code(service.app.clock.now()),
        app.code(service.app.clock.now()),
        "the same key"
    );
    ruth.fill("Code that the app shows now", &app.code(service.app.clock.now()));
    let sent = ruth.form("Use this authenticator");
    ruth.send(&sent).await;
    assert_eq!(recovery_codes(&ruth).len(), 10);
    assert!(is_in(&mut ruth).await);
    ruth.does_not_see("a password alone");
    // The same form again draws nothing new and shows nothing.
    ruth.send(&sent).await;
    assert_eq!((ruth.status, recovery_codes(&ruth).len()), (422, 0));
    assert_eq!(rows(&service.database.address, "recovery_code"), 10);

    let mut elsewhere = service.citizen();
    with_password(&mut elsewhere).await;
    assert_eq!(elsewhere.heading(), "Enter the code from your authenticator");
    for (code, said) in [
        (app.code(service.app.clock.now()), "This code does not fit"),
        ("12 34 5".into(), "Enter the six digits"),
        (String::new(), "Enter the six digits"),
    ] {
        show(&mut elsewhere, &code).await;
        assert_eq!(elsewhere.status, 422);
        elsewhere.sees(said);
    }
    wait(&service, 30);
    let code = app.code(service.app.clock.now());
    let (first, second) = code.split_at(3);
    show(&mut elsewhere, &format!(" {first} {second} ")).await;
    assert_eq!(elsewhere.path, "/desk");
    // Whoever looked over the shoulder is too late.
    let mut thief = service.citizen();
    with_password(&mut thief).await;
    show(&mut thief, &code).await;
    thief.sees("This code does not fit");
    assert!(!is_in(&mut thief).await);
}

on_both_engines!(of_two_who_show_one_code_one_enters, a_race);

async fn a_race(database: Database) {
    let service = strict(database).await;
    let (app, _) = set_up(&service, &mut service.citizen()).await;
    wait(&service, 30);
    let code = app.code(service.app.clock.now());
    let mut browsers = Vec::new();
    for _ in 0..4 {
        let mut browser = service.citizen();
        with_password(&mut browser).await;
        browsers.push(browser);
    }
    let shown = browsers.into_iter().map(|mut browser| {
        let code = code.clone();
        async move {
            show(&mut browser, &code).await;
            browser.path == "/desk"
        }
    });
    let entered = futures_util::future::join_all(shown).await;
    assert_eq!(entered.iter().filter(|entered| **entered).count(), 1);
}

on_both_engines!(a_recovery_code_works_once_and_new_ones_replace_the_old, recovery);

async fn recovery(database: Database) {
    let service = strict(database).await;
    let (app, codes) = set_up(&service, &mut service.citizen()).await;
    let mut ruth = service.citizen();
    with_password(&mut ruth).await;
    ruth.follow("My authenticator is not at hand").await;
    let typed = codes[0].to_lowercase().replace('-', " ");
    ruth.fill("Enter a recovery code", &typed);
    ruth.press("Sign in").await;
    assert_eq!(ruth.path, "/desk");
    ruth.follow("Ruth Lowe").await;
    ruth.sees("You have 9 recovery codes left.");

    let mut again = service.citizen();
    with_password(&mut again).await;
    again.follow("My authenticator is not at hand").await;
    again.fill("Enter a recovery code", &codes[0]);
    again.press("Sign in").await;
    assert_eq!(again.status, 422);
    again.sees("does not fit, or it was used already");

    ruth.follow("Get new recovery codes").await;
    ruth.fill("Your password", "not the password");
    ruth.fill("A code from the authenticator", &codes[1]);
    ruth.press("Show new recovery codes").await;
    ruth.sees("This is not your password");
    wait(&service, 60);
    ruth.fill("Your password", PASSWORD);
    ruth.fill(
        "A code from the authenticator",
        &app.code(service.app.clock.now()),
    );
    ruth.press("Show new recovery codes").await;
    let renewed = recovery_codes(&ruth);
    assert_eq!(renewed.len(), 10);
    again.fill("Enter a recovery code", &codes[1]);
    again.press("Sign in").await;
    assert_eq!(again.status, 422, "the old ones are gone");
    again.fill("Enter a recovery code", &renewed[9]);
    again.press("Sign in").await;
    assert_eq!(again.path, "/desk");
}

on_both_engines!(another_authenticator_ends_every_other_session, another);

async fn another(database: Database) {
    let service = strict(database).await;
    let (mut here, mut there) = (service.citizen(), service.citizen());
    let (app, codes) = set_up(&service, &mut here).await;
    with_password(&mut there).await;
    wait(&service, 30);
    show(&mut there, &app.code(service.app.clock.now())).await;
    assert!(is_in(&mut there).await);

    here.go("/desk/account").await;
    here.follow("Set up another authenticator").await;
    let new = Authenticator::of_page(&here);
    wait(&service, 30);
    here.fill("Code that the app shows now", &new.code(service.app.clock.now()));
    here.fill("Your password", PASSWORD);
    here.fill("A code from the authenticator that you have now", "999999");
    here.press("Use this authenticator").await;
    assert_eq!(here.status, 422);
    here.fill("Code that the app shows now", &new.code(service.app.clock.now()));
    here.fill("Your password", PASSWORD);
    here.fill("A code from the authenticator that you have now", &codes[3]);
    here.press("Use this authenticator").await;
    assert_eq!(recovery_codes(&here).len(), 10);
    assert!(is_in(&mut here).await, "this session stays");
    assert!(!is_in(&mut there).await, "the other one has ended");
    with_password(&mut there).await;
    wait(&service, 30);
    show(&mut there, &app.code(service.app.clock.now())).await;
    assert_eq!(there.status, 422, "the old authenticator is of no use");
    show(&mut there, &new.code(service.app.clock.now())).await;
    assert_eq!(there.path, "/desk");
}

on_both_engines!(sessions_are_listed_and_can_be_ended, listed);

async fn listed(database: Database) {
    let service = Service::start(database).await;
    let (mut here, mut there, mut third) = (service.lead().await, service.lead().await, service.lead().await);
    let mut stranger = service.moderator().await;
    here.go("/desk").await;
    here.sees("a password alone opens the desk");
    here.follow("Ruth Lowe").await;
    assert_eq!(
        here.text()
            .matches("Signed in on 20 November 2026 at 10:00.")
            .count(),
        3 + 2
    );
    here.press("End this session").await;
    here.sees("Ended.");
    let open = [
        is_in(&mut here).await,
        is_in(&mut there).await,
        is_in(&mut third).await,
    ];
    assert_eq!(open.iter().filter(|open| **open).count(), 2);
    assert!(open[0], "one of the others has ended");
    here.go("/desk/account").await;
    let sent = here.form("End this session");
    here.press("End all sessions but this").await;
    assert!(is_in(&mut here).await && !is_in(&mut there).await && !is_in(&mut third).await);
    // A session of someone else cannot be named; first hers, while the stranger can still send.
    let mut forged = sent.clone();
    for email in [RUTH, "nasreen@example.org"] {
        let hash = open_session_of(&service.database, email);
        for (name, value) in &mut forged.fields {
            if name == "session" {
                value.clone_from(&hash);
            }
        }
        assert!(is_in(&mut stranger).await, "{email}");
        stranger.send(&forged).await;
        assert!(is_in(&mut here).await, "{email}");
    }
    assert!(!is_in(&mut stranger).await, "only its own");
}

/// The hash of the one session of someone, as the form names it.
fn open_session_of(database: &Database, email: &str) -> String {
    let hash = match database.engine() {
        Engine::Sqlite => "lower(hex(token_hash))",
        Engine::Postgres => "encode(token_hash, 'hex')",
    };
    let sql = format!(
        "SELECT {hash} AS line FROM staff_session JOIN staff ON staff.id = staff_id WHERE email = '{email}'"
    );
    let mut open = lines(&database.address, &sql);
    assert_eq!(open.len(), 1);
    open.remove(0)
}

on_both_engines!(whoever_guesses_codes_does_not_shut_the_owner_out, guessing);

async fn guessing(database: Database) {
    let service = strict(database).await;
    let mut ruth = service.citizen();
    let (app, codes) = set_up(&service, &mut ruth).await;
    ruth.follow("I have kept them").await;
    ruth.press("Sign out").await;
    let mut guesser = service.citizen();
    with_password(&mut guesser).await;
    for n in 0..6 {
        show(&mut guesser, &format!("00000{n}")).await;
        assert_eq!(guesser.status, 422);
    }
    show(&mut guesser, "000006").await;
    assert_eq!(guesser.status, 429);
    guesser.sees("Too many codes were tried");
    // On the device where she signed in before, the owner has tries of her own.
    with_password(&mut ruth).await;
    wait(&service, 30);
    show(&mut ruth, &app.code(service.app.clock.now())).await;
    assert_eq!(ruth.path, "/desk");
    // On a new one, a recovery code helps.
    let mut new = service.citizen();
    with_password(&mut new).await;
    new.follow("My authenticator is not at hand").await;
    new.fill("Enter a recovery code", &codes[0]);
    new.press("Sign in").await;
    assert_eq!(new.path, "/desk");
}

on_both_engines!(the_operator_can_take_an_authenticator_away, taken_away);

async fn taken_away(database: Database) {
    let service = strict(database).await;
    let mut ruth = service.citizen();
    set_up(&service, &mut ruth).await;
    let now = service.app.clock.now();
    service
        .app
        .store
        .write(move |c| {
            let person = staff::find_by_email(c, RUTH)?.unwrap();
            forget(c, person.id, ahpslisten::domain::ledger::Hand::Operator, now)
        })
        .await
        .unwrap_or_else(|error: StoreError| panic!("{error}"));
    assert!(!is_in(&mut ruth).await);
    assert_eq!(rows(&service.database.address, "recovery_code"), 0);
    set_up(&service, &mut ruth).await;
}

on_both_engines!(
    a_session_from_before_is_not_enough_where_a_second_step_is_wanted,
    from_before
);

async fn from_before(database: Database) {
    let service = strict(database).await;
    let token = service
        .app
        .store
        .write(|c| {
            let person = staff::find_by_email(c, RUTH)?.unwrap();
            let now = "2026-11-20T10:00:00Z".parse().unwrap();
            ahpslisten::actions::sign_in::open_session(
                c,
                ahpslisten::store::sessions::World::Staff,
                person.id,
                now,
            )
        })
        .await
        .unwrap();
    let mut ruth = service.citizen();
    ruth.cookies.insert("desk".into(), token);
    assert!(!is_in(&mut ruth).await);
    // Nor does it wake up when an authenticator is set up elsewhere.
    let mut elsewhere = service.citizen();
    with_password(&mut elsewhere).await;
    set_up(&service, &mut elsewhere).await;
    assert!(is_in(&mut elsewhere).await);
    assert!(!is_in(&mut ruth).await);
}
