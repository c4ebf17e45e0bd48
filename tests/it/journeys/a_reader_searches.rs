//! A reader looks for what others said: by words, by who said it, without script and without an account; and learns what
//! to do when nothing is found. Nothing is found before it is released or after it is withdrawn.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{contribute, first_prompt};
use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::html::{faults, select, text};
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use ahpslisten::actions::decide::{Ruling, decide};
use ahpslisten::store::contributions;
use scraper::Html;

/// Publishes everything that waits, and releases it.
pub async fn all_released(service: &Service) {
    let waiting = service.ask(|c| contributions::list_waiting(c, SLUG, 1_000)).await;
    let staff = service
        .ask(|c| ahpslisten::store::staff::find_by_email(c, "nasreen@example.org"))
        .await
        .unwrap()
        .id;
    let now = service.app.clock.now();
    for row in waiting {
        service
            .app
            .store
            .write(move |c| decide(c, SLUG, row.id, &Ruling::Publish, staff, now))
            .await
            .unwrap();
    }
    service.next_day().await;
}

/// Sends a form that asks by address.
async fn look(reader: &mut Browser, button: &str) {
    let sent = reader.form(button);
    let asked: Vec<String> = sent
        .fields
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
        .collect();
    reader.go(&format!("{}?{}", sent.action, asked.join("&"))).await;
}

on_both_engines!(finds_words_and_is_helped_where_there_are_none, finds);

async fn finds(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    contribute(&mut citizen, &prompt, "Nobody listened to me", None).await;
    let receipt = contribute(&mut citizen, &prompt, "Listening takes time, says the café", None).await;
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}/search?q=listening")).await;
    reader.does_not_see("Nobody listened");
    all_released(&service).await;
    reader.go(&prompt).await;
    reader.fill("Search these voices", "LISTENS");
    look(&mut reader, "Search").await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader.sees("Nobody listened to me");
    reader.sees("Listening takes time");
    assert!(faults(&reader.body).is_empty(), "{:?}", faults(&reader.body));
    reader.fill("Words to look for", "cafe listen");
    look(&mut reader, "Search").await;
    reader.sees("Listening takes time");
    reader.does_not_see("Nobody listened");
    assert_eq!(reader.header("cache-control"), Some("no-store"));
    assert!(reader.cookies.is_empty());
    reader.fill("Words to look for", "helicopter");
    look(&mut reader, "Search").await;
    assert_eq!(reader.status, 200);
    reader.sees("Nothing found");
    reader.sees("look at the spelling");
    // What was asked stands in the form.
    let html = Html::parse_document(&reader.body);
    assert_eq!(select(&html, "#q[value=helicopter]").len(), 1);
    assert_eq!(select(&html, "#prompt option[selected]").len(), 1);
    // The same in another reading.
    let urdu = reader.link("اردو");
    reader.go(&urdu).await;
    assert_eq!(
        select(&Html::parse_document(&reader.body), "#q[value=helicopter]").len(),
        1
    );
    drop(receipt);
}

on_both_engines!(made_up_addresses_are_answered_plainly, made_up);

async fn made_up(database: Database) {
    let service = listening(database).await;
    let mut reader = service.citizen();
    let long = "a".repeat(201);
    for (query, status) in [
        ("", 200),
        ("?q=", 200),
        ("?q=%20%20", 200),
        ("?q=%22*%22", 200),
        ("?q=%F0%9F%98%80", 200),
        ("?q=NEAR(a+b)", 200),
        ("?who=ahp-physiotherapists&q=a", 200),
        ("?after=99999999&q=time", 200),
        (&format!("?q={long}"), 422),
        ("?q=%ff", 400),
        ("?who=queen", 404),
        ("?who=ahp-knitters", 404),
        ("?verdict=perhaps", 404),
        ("?prompt=00000000", 404),
        ("?order=oldest&q=a", 404),
        ("?after=x&q=a", 404),
    ] {
        reader.go(&format!("/{SLUG}/search{query}")).await;
        assert_eq!(reader.status, status, "{query}: {}", reader.whole());
    }
    reader.go(&format!("/{SLUG}/search?q={long}")).await;
    assert_eq!(reader.errors().len(), 1);
    assert!(reader.body.contains(&long), "what was typed must come back");
}

on_both_engines!(reads_every_voice_once_whatever_the_day_and_order, every_voice);

async fn every_voice(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    for number in 0..45 {
        contribute(&mut citizen, &prompt, &format!("Voice number {number}."), None).await;
    }
    all_released(&service).await;
    let mut firsts = std::collections::BTreeSet::new();
    for _ in 0..4 {
        let mut reader = service.citizen();
        for order in ["", "?order=newest"] {
            let (mut next, mut read) = (format!("{prompt}{order}"), Vec::new());
            while !next.is_empty() {
                reader.go(&next).await;
                assert_eq!(reader.status, 200, "{next}");
                let html = Html::parse_document(&reader.body);
                read.extend(select(&html, ".app-words__text").iter().map(|words| text(*words)));
                next = select(&html, "a[rel=next]")
                    .first()
                    .map(|link| link.attr("href").unwrap().to_owned())
                    .unwrap_or_default();
            }
            if order.is_empty() {
                firsts.insert(read[0].clone());
            }
            assert_eq!(read.len(), 45);
            read.sort();
            read.dedup();
            assert_eq!(read.len(), 45, "each voice once");
        }
        service.next_day().await;
    }
    assert!(firsts.len() > 2, "the list begins elsewhere each day: {firsts:?}");
}

on_both_engines!(follows_a_question_by_feed_and_prints_it, follows);

async fn follows(database: Database) {
    let service = listening(database).await;
    let prompt = first_prompt(&service, "listen").await;
    let mut citizen = service.citizen();
    contribute(
        &mut citizen,
        &prompt,
        "Being <believed> & heard\nthe first time",
        None,
    )
    .await;
    let mut reader = service.citizen();
    reader.go(&prompt).await;
    let html = Html::parse_document(&reader.body);
    let alternate = "link[rel=alternate][type='application/atom+xml']";
    let feed = select(&html, alternate)[0].attr("href").unwrap().to_owned();
    reader.go(&feed).await;
    reader.does_not_see("believed");
    all_released(&service).await;
    let first = entries(&mut reader, &feed).await;
    assert_eq!(
        reader.header("content-type"),
        Some("application/atom+xml; charset=utf-8")
    );
    assert_eq!(first.len(), 1);
    assert_eq!(first[0][1], "Being <believed> & heard\nthe first time");
    let day = service.app.clock.now().to_string()[..10].to_owned();
    assert_eq!(first[0][2], format!("{day}T00:00:00Z"), "a day and nothing finer");
    // Another release adds, and leaves what was there as it was.
    contribute(&mut citizen, &prompt, "A second voice", None).await;
    all_released(&service).await;
    let second = entries(&mut reader, &feed).await;
    assert_eq!(second.len(), 2);
    assert_eq!(
        second[1], first[0],
        "the newest release comes first, and an entry stays the same"
    );
    let etag = reader.header("etag").unwrap().to_owned();
    reader
        .request("GET", &feed, None, &[("if-none-match", &etag)])
        .await;
    assert_eq!(reader.status, 304);
    reader.go(&prompt).await;
    let print = reader.link("Read or print many voices on one page");
    reader.go(&print).await;
    reader.sees("A second voice");
    assert!(faults(&reader.body).is_empty(), "{:?}", faults(&reader.body));
    for nonsense in ["?after=0", "?after=x", "?order=newest", "?q=1"] {
        reader.go(&format!("{print}{nonsense}")).await;
        assert_eq!(reader.status, 404, "{nonsense}");
    }
}

/// Id, words and date of each entry of a feed.
async fn entries(reader: &mut Browser, feed: &str) -> Vec<[String; 3]> {
    reader.go(feed).await;
    assert_eq!(reader.status, 200);
    let xml = roxmltree::Document::parse(&reader.body).unwrap();
    let text = |node: roxmltree::Node<'_, '_>, name: &str| {
        let child = node
            .children()
            .find(|child| child.has_tag_name(("http://www.w3.org/2005/Atom", name)));
        child.and_then(|child| child.text()).unwrap().to_owned()
    };
    // What Atom demands of every feed (RFC 4287, 4.1.1).
    for name in ["id", "title", "updated"] {
        text(xml.root_element(), name);
    }
    xml.descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "entry")))
        .map(|entry| ["id", "content", "updated"].map(|name| text(entry, name)))
        .collect()
}
