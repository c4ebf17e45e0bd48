//! A reader in Urdu: the whole public side from right to left, by address alone, without a cookie.

use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::the_whole_relay::{first_prompt, receipt};
use crate::kit::engines::Database;
use crate::kit::html::{faults, select, text};
use crate::kit::service::SLUG;
use crate::on_both_engines;
use scraper::Html;

on_both_engines!(reads_and_writes_from_right_to_left, urdu);

async fn urdu(database: Database) {
    let service = listening(database).await;
    let mut reader = service.citizen();
    reader.go(&format!("/{SLUG}")).await;
    let switch = reader.link("اردو");
    reader.go(&switch).await;
    assert_eq!(reader.status, 200);
    let html = Html::parse_document(&reader.body);
    assert_eq!(select(&html, "html[lang=ur][dir=rtl]").len(), 1);
    for link in select(&html, "main a[href^='/'], header a[href^='/']") {
        let href = link.attr("href").unwrap();
        assert!(
            href.starts_with("/ur/"),
            "{} leads out of Urdu: {href}",
            text(link)
        );
    }
    let prompt = first_prompt(&service, "listen").await;
    reader.go(&format!("/ur{prompt}/contribution")).await;
    assert!(faults(&reader.body).is_empty(), "{:?}", faults(&reader.body));
    let html = Html::parse_document(&reader.body);
    let label = text(*select(&html, "label[for=words]").first().unwrap());
    reader.fill(&label, "میری بات پہلی بار سنی جائے۔");
    let button = text(*select(&html, "main form button").first().unwrap());
    reader.press(&button).await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    let html = Html::parse_document(&reader.body);
    let action = format!("/ur{prompt}/contribution");
    let send = text(
        *select(&html, &format!("main form[action='{action}'] button"))
            .first()
            .unwrap(),
    );
    reader.press(&send).await;
    receipt(&reader);
    assert!(reader.cookies.is_empty());
    let row = service
        .ask(|c| ahpslisten::store::contributions::list_waiting(c, SLUG, 5))
        .await
        .remove(0);
    assert_eq!(
        (row.lang.as_str(), row.words.as_str()),
        ("ur", "میری بات پہلی بار سنی جائے۔")
    );
}
