//! Hostile words: markup, scripts, odd Unicode, formulas. Shown as typed on every page they reach, never run.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{clear_the_queue, contribute, first_prompt};
use crate::kit::engines::Database;
use crate::kit::html::{faults, select};
use crate::kit::service::SLUG;
use crate::on_both_engines;
use scraper::Html;

/// Our own collection; each kind of trick once.
const HOSTILE: [&str; 24] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">click</a>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<!-- <script>alert(1)</script> -->",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ 7 * 7 }} {% include \"base.html\" %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "' OR '1'='1'; DROP TABLE contribution; --",
    "\\'; UPDATE staff SET name='x'; --",
    "=cmd|' /C calc'!A0",
    "Robert'); DELETE FROM release;--",
    "../../../../etc/passwd%00.html",
    "\u{202E}evil\u{202C} text\u{200B}with\u{FEFF} tricks",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "👩‍👩‍👧‍👦 🏳️‍⚧️ 🇬🇧",
    "الكل في المجمو عة ﷽ \u{0627}\u{0301}",
    "CON PRN AUX NUL COM1",
    "Content-Type: text/html\r\nSet-Cookie: a=b",
    "[link](javascript:alert(1)) ![img](x)",
    "<style>body{display:none}</style><base href=//evil.example><meta http-equiv=refresh content=0>",
];

on_both_engines!(hostile_words_are_shown_as_typed_and_never_run, hostile);

async fn hostile(database: Database) {
    let service = listening(database).await;
    let mut citizen = service.citizen();
    let prompt = first_prompt(&service, "listen").await;
    let mut codes = Vec::new();
    for words in HOSTILE {
        codes.push(contribute(&mut citizen, &prompt, words, None).await);
    }
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    harmless(&moderator.body, "the queue");
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    for path in [
        prompt.clone(),
        format!("{prompt}?after=6"),
        format!("/ur{prompt}"),
    ] {
        citizen.go(&path).await;
        assert_eq!(citizen.status, 200, "{path}");
        harmless(&citizen.body, &path);
    }
    for code in codes {
        citizen.go("/receipt").await;
        citizen.fill("Receipt code", &code);
        citizen.press("Continue").await;
        harmless(&citizen.body, "a receipt");
    }
    citizen.go(&prompt).await;
    let mut seen = citizen.whole();
    citizen.follow("Next page").await;
    seen.push_str(&citizen.whole());
    assert!(
        seen.contains("DROP TABLE contribution"),
        "words are not shown as typed: {seen}"
    );
    assert!(
        service
            .ask(|c| ahpslisten::store::releases::list(c, SLUG, 1))
            .await
            .len()
            == 1
    );
}

/// No element that words of the public could have made. The one script is the site's own, named in the head.
fn harmless(page: &str, place: &str) {
    let html = Html::parse_document(page);
    for css in [
        "script:not([src^='/assets/'])",
        "body script",
        "style",
        "base",
        "meta[http-equiv]",
        "svg",
        "math",
        "iframe",
        "main img",
        "a[href^=javascript]",
    ] {
        assert!(select(&html, css).is_empty(), "{place} holds {css}");
    }
    let wrong: Vec<String> = faults(page)
        .into_iter()
        .filter(|fault| !fault.starts_with("two links"))
        .collect();
    assert!(wrong.is_empty(), "{place}: {wrong:?}");
}
