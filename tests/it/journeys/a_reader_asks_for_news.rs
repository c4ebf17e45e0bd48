//! A reader leaves an address to be told of news: confirmed by mail, told when something opens, deleted by one press,
//! and forgotten when there is no more to tell.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::service::{SLUG, Service};
use crate::on_both_engines;
use crate::store::{lines, rows};
use ahpslisten::actions::ask_for_news::{Request, ask_for_news, stop_news};
use ahpslisten::actions::create_engagement::create_engagement;
use ahpslisten::actions::plan_phase::extend_phase;
use ahpslisten::actions::tell::{News, tell};
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::public_reason::PublicReason;
use ahpslisten::jobs;
use ahpslisten::store::{StoreError, phases};

/// The first link of a mail that leads to such a page, as its path.
fn link(service: &Service, mail: &str, page: &str) -> String {
    let found = mail
        .split_whitespace()
        .find(|word| word.starts_with("http") && word.contains(page));
    let found = found.unwrap_or_else(|| panic!("no link to {page} in {mail}"));
    found.strip_prefix(&service.origin).unwrap().to_owned()
}

async fn ask(service: &Service, email: &str, reading: &str) -> Browser {
    let mut reader = service.citizen();
    reader.go(&format!("{reading}/{SLUG}/notices")).await;
    let html = scraper::Html::parse_document(&reader.body);
    let label = crate::kit::html::select(&html, "label[for='email']");
    let label = crate::kit::html::text(label[0]);
    reader.fill(&label, email);
    let html = scraper::Html::parse_document(&reader.body);
    let button = crate::kit::html::select(&html, "main form button");
    reader.press(&crate::kit::html::text(button[0])).await;
    assert_eq!(reader.status, 200, "{}", reader.whole());
    reader
}

async fn confirmed(service: &Service, email: &str) {
    ask(service, email, "").await;
    let mail = service
        .mails()
        .await
        .into_iter()
        .find(|mail| mail.contains(email))
        .unwrap();
    let mut reader = service.citizen();
    reader.go(&link(service, &mail, "/notices/confirmation")).await;
    reader.press("Yes, tell me").await;
    reader.sees("Your address is confirmed");
}

on_both_engines!(an_address_is_confirmed_told_and_deleted_by_one_press, told);

async fn told(database: Database) {
    let service = Service::start(database).await;
    confirmed(&service, "reader@example.org").await;
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT email AS line FROM notice_address WHERE asked_on IS NULL"
        ),
        ["reader@example.org"]
    );
    // Somebody who never confirmed is told nothing.
    ask(&service, "silent@example.org", "").await;
    let before = service.mails().await.len();
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    let mails = service.mails().await;
    assert_eq!(mails.len(), before + 1);
    let mail = mails
        .iter()
        .find(|mail| mail.contains("The next part is open"))
        .unwrap();
    assert!(mail.contains("To: reader@example.org"), "{mail}");
    assert!(mail.contains("Listen"), "{mail}");
    assert!(
        mail.contains("The strategy team sent you this email through the website"),
        "{mail}"
    );
    assert!(mail.lines().any(|line| line.trim() == service.origin), "{mail}");
    assert!(
        mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{mail}"
    );
    assert_eq!(link(&service, mail, &format!("/{SLUG}")), format!("/{SLUG}"));
    let way_out = link(&service, mail, "/notices/deletion");
    let mut reader = service.citizen();
    for _ in 0..3 {
        reader.go(&way_out).await;
    }
    assert_eq!(
        rows(&service.database.address, "notice_address"),
        2,
        "following a link deletes nothing"
    );
    reader.press("Delete my address").await;
    reader.sees("Your address is deleted");
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT email AS line FROM notice_address"
        ),
        ["silent@example.org"]
    );
    // A mail program's own button: one post to the link, without a ticket.
    confirmed(&service, "other@example.org").await;
    ask(&service, "other@example.org", "").await;
    let mail = service
        .mails()
        .await
        .into_iter()
        .find(|mail| mail.contains("already"))
        .unwrap();
    let way_out = link(&service, &mail, "/notices/deletion");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = Some(b"List-Unsubscribe=One-Click".to_vec());
    reader.request("POST", &way_out, body, &form).await;
    assert_eq!(reader.status, 200);
    assert_eq!(rows(&service.database.address, "notice_address"), 1);
    // As RFC 8058 would rather have it: the one field as one part of several.
    ask(&service, "other@example.org", "").await;
    let form = [("content-type", "multipart/form-data; boundary=x")];
    let part =
        "--x\r\ncontent-disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    reader
        .request("POST", &way_out, Some(part.as_bytes().to_vec()), &form)
        .await;
    assert_eq!(reader.status, 200);
    assert_eq!(rows(&service.database.address, "notice_address"), 1);
}

on_both_engines!(
    who_stops_the_news_of_one_engagement_still_gets_those_of_another,
    stops
);

async fn stops(database: Database) {
    let service = Service::start(database).await;
    let mut template = read_template("ahp-strategy").unwrap();
    template.rename("another").unwrap();
    let (now, keys) = (service.app.clock.now(), service.app.keys.clone());
    let created = service
        .app
        .store
        .write(move |c| create_engagement(c, &keys, &template, now));
    created.await.unwrap();
    for slug in [SLUG, "another"] {
        let keys = service.app.keys.clone();
        let request = Request {
            slug: slug.into(),
            email: "reader@example.org".into(),
            reading: "en".into(),
            news_link: format!("https://listen.example/{slug}"),
            confirmation_page: "https://listen.example/notices/confirmation?token=".into(),
            deletion_page: "https://listen.example/notices/deletion?token=".into(),
        };
        let asked = service
            .app
            .store
            .write(move |c| ask_for_news(c, &keys, request, now));
        assert_eq!(asked.await, Ok(true));
    }
    let address = service.database.address.clone();
    let links = |table: &str, column: &str| {
        lines(
            &address,
            &format!("SELECT {column} AS line FROM {table} ORDER BY {column}"),
        )
    };
    assert_eq!(rows(&address, "outbox"), 2, "both ask for a confirmation");
    let stopped = links("notice_address", "deletion_link").remove(0);
    let token = stopped.rsplit('=').next().unwrap().to_owned();
    let stop = service.app.store.write(move |c| stop_news(c, &token));
    stop.await.unwrap();
    let left = links("notice_address", "deletion_link");
    let mails = links("outbox", "facts");
    assert_eq!((left.len(), mails.len()), (1, 1));
    assert!(mails[0].contains(&left[0]), "{mails:?}");
}

on_both_engines!(
    reminders_follow_the_moments_of_the_phase_and_are_told_once,
    reminded
);

async fn reminded(database: Database) {
    let service = Service::start(database).await;
    confirmed(&service, "reader@example.org").await;
    let mut lead = service.lead().await;
    lead.go(&format!("/desk/{SLUG}/phases")).await;
    lead.press("Open listening").await;
    // 38 days from 20 November: to the midnight after 27 December.
    let told = async |now: &str| {
        service.app.clock.set(now.parse().unwrap());
        for _ in 0..2 {
            jobs::remind(&service.app).await.unwrap();
        }
        let mails = service.mails().await;
        [
            "Half of the time is over",
            "The last day is",
            "takes no more words",
        ]
        .map(|words| mails.iter().filter(|mail| mail.contains(words)).count())
    };
    assert_eq!(told("2026-12-09T07:59:00Z").await, [0, 0, 0]);
    assert_eq!(told("2026-12-09T08:00:00Z").await, [1, 0, 0]);
    let mail = service.mails().await.pop().unwrap();
    assert!(mail.contains("until the end of 27 December 2026"), "{mail}");
    // A paused phase is spoken of when it goes on.
    let phase = service.ask(|c| phases::list(c, SLUG)).await[0].id;
    let pause = |paused: &str| {
        let sql = format!("UPDATE phase SET paused_because = {paused} WHERE id = {phase}");
        crate::store::execute(&service.database.address, &sql);
    };
    pause("'other'");
    assert_eq!(told("2026-12-27T09:00:00Z").await, [1, 0, 0]);
    pause("NULL");
    assert_eq!(told("2026-12-27T09:01:00Z").await, [1, 1, 0]);
    // Later than was said: what was told is not told again.
    let until: jiff::Timestamp = "2027-01-11T00:00:00Z".parse().unwrap();
    let now = service.app.clock.now();
    let why = PublicReason {
        code: "more-voices".into(),
        note: String::new(),
    };
    let extended = service.app.store.write(move |c| {
        extend_phase(c, (SLUG, phase), until, &why, Hand::Operator, (now, [7; 16]))
            .map_err(|_| StoreError::Conflict)
    });
    extended.await.unwrap();
    assert_eq!(told("2027-01-10T10:00:00Z").await, [1, 1, 0]);
    service.at("2027-01-11T00:00:00Z").await;
    assert_eq!(told("2027-01-11T00:00:01Z").await, [1, 1, 1]);
}

on_both_engines!(the_last_news_takes_the_addresses_with_it, last);

async fn last(database: Database) {
    let service = Service::start(database).await;
    confirmed(&service, "reader@example.org").await;
    let now = service.app.clock.now();
    let told = service
        .app
        .store
        .write(move |c| tell(c, SLUG, News::Published, now));
    let told = told.await.unwrap();
    assert_eq!(rows(&service.database.address, "notice_address"), 0);
    let certificate = told.unwrap();
    assert_eq!(
        (
            certificate.act.as_str(),
            certificate.subject.as_str(),
            certificate.detail.as_str()
        ),
        ("addresses-deleted", "told", "few")
    );
    let mails = service.mails().await;
    let last = mails.iter().find(|mail| mail.contains("our last email"));
    assert!(
        last.is_some_and(|mail| mail.contains("To: reader@example.org")),
        "{mails:?}"
    );
}

on_both_engines!(
    a_stranger_learns_nothing_and_what_is_not_confirmed_is_forgotten,
    forgotten
);

async fn forgotten(database: Database) {
    let service = Service::start(database).await;
    confirmed(&service, "known@example.org").await;
    let known = ask(&service, "known@example.org", "").await;
    let unknown = ask(&service, "unknown@example.org", "").await;
    assert_eq!(known.text(), unknown.text());
    assert!(unknown.cookies.is_empty());
    // What waits for a mail server does not say when it was asked for.
    let due = lines(
        &service.database.address,
        "SELECT CAST(due_at AS TEXT) AS line FROM outbox",
    );
    assert!(due.iter().all(|due| due == "1795132800000"), "{due:?}");
    for (token, page) in [("0", "confirmation"), ("zzzz", "confirmation"), ("0", "deletion")] {
        let mut guesser = service.citizen();
        guesser.go(&format!("/notices/{page}?token={token}")).await;
        let html = scraper::Html::parse_document(&guesser.body);
        let button = crate::kit::html::select(&html, "main form button");
        guesser.press(&crate::kit::html::text(button[0])).await;
        assert_eq!(guesser.status, 200);
    }
    assert_eq!(rows(&service.database.address, "notice_address"), 2);
    let mut typo = service.citizen();
    typo.go(&format!("/{SLUG}/notices")).await;
    typo.fill("Email address", "nobody");
    typo.press("Send me").await;
    assert_eq!(typo.status, 422);
    assert_eq!(typo.value("Email address"), "nobody");
    service.app.clock.set("2026-11-23T10:00:00Z".parse().unwrap());
    jobs::forget_due(&service.app).await.unwrap();
    assert_eq!(
        lines(
            &service.database.address,
            "SELECT email AS line FROM notice_address"
        ),
        ["known@example.org"]
    );
}

on_both_engines!(the_mails_speak_the_language_of_the_page, in_urdu);

async fn in_urdu(database: Database) {
    let service = Service::start(database).await;
    ask(&service, "reader@example.org", "/ur").await;
    let mail = service.mails().await.pop().unwrap();
    // Not a letter of it is English, so the whole mail travels as base64.
    assert!(mail.contains("Content-Transfer-Encoding: base64"), "{mail}");
    let kept = "SELECT reading || ' ' || news_link || ' ' || deletion_link AS line FROM notice_address";
    let kept = lines(&service.database.address, kept);
    assert!(
        kept[0].starts_with(&format!("ur {}/ur/{SLUG} ", service.origin)),
        "{kept:?}"
    );
    assert!(kept[0].contains("/ur/notices/deletion?token="), "{kept:?}");
}
