//! An attacker tries: posts from other sites, malformed forms, bodies too large, stolen addresses. Each gets a clear
//! refusal and every answer carries the same protection.

use crate::journeys::a_citizen_contributes::{at_the_form, listening, waiting};
use crate::journeys::the_whole_relay::fill_words;
use crate::kit::browser::encode;
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use ahpslisten::store::{phases, proposals};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; manifest-src 'self'; \
     object-src 'none'; require-trusted-types-for 'script'";

on_both_engines!(every_answer_is_protected, protected);

async fn protected(database: Database) {
    let service = listening(database).await;
    let mut anyone = service.citizen();
    let css = format!("/assets/{}", service.app.assets.css);
    let paths = [
        "/",
        "/ahp-strategy",
        "/nothing-here",
        "/receipt",
        "/desk",
        "/desk/sign-in",
        "/health",
        &css,
        "/robots.txt",
    ];
    for path in paths
        .into_iter()
        .chain(["/ahp-strategy/prompts/zzzz", "/%00", "/..%2f..%2fetc/passwd"])
    {
        // Twice: the second answer may come from the page cache.
        for _ in 0..2 {
            anyone.go(path).await;
            assert_eq!(anyone.header("content-security-policy"), Some(POLICY), "{path}");
            assert_eq!(anyone.header("x-content-type-options"), Some("nosniff"), "{path}");
            assert_eq!(anyone.header("referrer-policy"), Some("no-referrer"), "{path}");
            assert_eq!(
                anyone.header("cross-origin-opener-policy"),
                Some("same-origin"),
                "{path}"
            );
            assert!(anyone.header("permissions-policy").is_some(), "{path}");
            assert!(anyone.header("server").is_none(), "{path}");
            assert!(anyone.header("set-cookie").is_none(), "{path} sets a cookie");
        }
    }
    anyone.go("/nothing-here").await;
    assert_eq!(anyone.status, 404);
    assert!(!anyone.heading().is_empty());
}

on_both_engines!(posts_from_elsewhere_are_refused, cross_site);

async fn cross_site(database: Database) {
    let service = listening(database).await;
    let mut person = service.citizen();
    at_the_form(&service, &mut person).await;
    fill_words(&mut person, "Sent from where?");
    let sent = person.form("Continue");
    let own = service.origin.clone();
    let form = ("content-type", "application/x-www-form-urlencoded");
    type Case<'a> = (Vec<(&'a str, &'a str)>, u16, u16);
    let cases: Vec<Case<'_>> = vec![
        // Headers, status on a public form, status at the desk (303: the desk asks who you are).
        (vec![("sec-fetch-site", "same-origin")], 200, 303),
        (vec![("origin", &own)], 200, 303),
        (vec![], 200, 403),
        (vec![("origin", "null")], 200, 403),
        (vec![("sec-fetch-site", "cross-site"), ("origin", &own)], 403, 403),
        (vec![("sec-fetch-site", "same-site")], 403, 403),
        (vec![("sec-fetch-site", "none")], 403, 403),
        (vec![("origin", "https://elsewhere.example")], 403, 403),
    ];
    for (mut headers, public, desk) in cases {
        let named = format!("{headers:?}");
        headers.push(form);
        let body = encode(&sent.fields);
        person.request("POST", &sent.action, Some(body), &headers).await;
        assert_eq!(person.status, public, "{named} on a public form");
        let button = Some(b"ticket=AAAA".to_vec());
        person
            .request("POST", &format!("/desk/{SLUG}/releases"), button, &headers)
            .await;
        assert_eq!(person.status, desk, "{named} at the desk");
    }
    assert_eq!(waiting(&service).await, 0);
}

on_both_engines!(malformed_bodies_get_a_clear_answer, malformed);

async fn malformed(database: Database) {
    let service = listening(database).await;
    let mut person = service.citizen();
    at_the_form(&service, &mut person).await;
    let action = person.form("Continue").action;
    let own = service.origin.clone();
    let form = "application/x-www-form-urlencoded";
    let huge = format!("words={}", "a".repeat(300 * 1024)).into_bytes();
    let cases: Vec<(&str, Vec<u8>, u16)> = vec![
        (form, b"words=%ff%fe&ticket=x".to_vec(), 400),
        (form, vec![0xff, 0xfe, 0x00], 400),
        ("application/json", b"{}".to_vec(), 400),
        ("multipart/form-data; boundary=x", b"--x--".to_vec(), 400),
        (form, huge, 413),
        (form, b"".to_vec(), 422),
        (form, b"ticket=AAAA&words=hello".to_vec(), 422),
    ];
    for (kind, body, status) in cases {
        let named = format!("{kind} {} bytes", body.len());
        person
            .request(
                "POST",
                &action,
                Some(body),
                &[("content-type", kind), ("origin", &own)],
            )
            .await;
        assert_eq!(person.status, status, "{named}");
        assert!(!person.heading().is_empty(), "{named}");
        for secret in ["panicked", "src/", "SELECT", "diesel", "sqlite", "postgres"] {
            person.does_not_see(secret);
        }
    }
    for method in ["PUT", "DELETE", "PATCH", "TRACE"] {
        person.request(method, "/", None, &[("origin", &own)]).await;
        assert!(matches!(person.status, 404 | 405), "{method}: {}", person.status);
    }
}

on_both_engines!(a_head_is_a_get_without_a_body, heads);

async fn heads(database: Database) {
    let service = listening(database).await;
    let mut person = service.citizen();
    for path in ["/", "/ahp-strategy", "/receipt"] {
        for _ in 0..2 {
            person.request("HEAD", path, None, &[]).await;
            assert_eq!((person.status, person.body.len()), (200, 0), "{path}");
            assert!(
                person
                    .header("content-length")
                    .is_some_and(|length| length != "0"),
                "{path}"
            );
        }
    }
}

on_both_engines!(a_get_changes_nothing, gets);

async fn gets(database: Database) {
    let service = listening(database).await;
    let mut person = service.lead().await;
    // The first two are pages on which a step is proposed.
    for (path, status) in [
        ("phases/1/closure", 200),
        ("phases/1/handover", 200),
        ("phases/1/opening", 404),
        ("strategy/publication", 404),
        ("strategy/approval", 404),
    ] {
        person.go(&format!("/desk/{SLUG}/{path}")).await;
        assert_eq!(person.status, status, "{path}");
    }
    let (state, proposed) = service
        .ask(|c| {
            let phase = phases::list(c, SLUG)?.remove(0);
            Ok((phase.state, proposals::list(c, phase.id)?.len()))
        })
        .await;
    assert!(state.is_open() && proposed == 0, "a GET proposed or closed");
    person.go("/desk/sign-out").await;
    assert_eq!(person.status, 404);
    person.go("/desk").await;
    assert_eq!(person.status, 200, "a GET signed someone out");
}

on_both_engines!(a_session_ends_when_it_should, sessions);

async fn sessions(database: Database) {
    let service = listening(database).await;
    let mut person = service.moderator().await;
    let stolen = person.cookies.clone();
    person.press("Sign out").await;
    let mut thief = service.citizen();
    thief.cookies = stolen;
    thief.go("/desk").await;
    assert_eq!(thief.status, 303, "signing out did not end the session");
    let mut idle = service.moderator().await;
    service.app.clock.set("2026-11-20T10:31:00Z".parse().unwrap());
    idle.go("/desk").await;
    assert_eq!(idle.status, 303, "an idle session lives on");
}
