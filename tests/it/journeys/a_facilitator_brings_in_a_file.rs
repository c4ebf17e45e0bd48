//! A facilitator brings in a thousand answers as a file, ten of them bad: they are named by row and reason, nothing comes
//! in before the confirmation, the rest does after it, and all of it can be taken back until it is public.

use crate::journeys::a_citizen_contributes::waiting;
use crate::journeys::a_facilitator_types_a_batch::at_work;
use crate::kit::browser::{Browser, Sent};
use crate::kit::engines::Database;
use crate::kit::html::{select, text};
use crate::kit::service::SLUG;
use crate::on_both_engines;
use crate::store::rows;
use scraper::Html;

/// Row, and the beginning of the reason that must be given.
const BAD: [(usize, &str); 10] = [
    (1, "It has no words"),
    (17, "Its letters are not UTF-8"),
    (100, "It has 3001 characters"),
    (101, "Its question is not a number from 1 to 4"),
    (333, "Its letters are not UTF-8"),
    (500, "It has no words"),
    (501, "It has 3001 characters"),
    (777, "Its question is not a number from 1 to 4"),
    (999, "Its question is not a number from 1 to 4"),
    (1000, "It has no words"),
];

fn file() -> Vec<u8> {
    let mut file = b"\xEF\xBB\xBFquestion,language,words\r\n".to_vec();
    for number in 1..=1_000_usize {
        let why = BAD.iter().find(|(bad, _)| *bad == number).map(|(_, why)| *why);
        let question = match why {
            Some(why) if why.starts_with("Its question") => ["9", "", "first"][number % 3],
            _ => ["1", "2", " 3 "][number % 3],
        };
        file.extend(format!("{question},ur,\"").bytes());
        file.extend(match why {
            Some("It has no words") => b" \t ".to_vec(),
            Some("Its letters are not UTF-8") => b"caf\xE9".to_vec(),
            Some("It has 3001 characters") => vec![b'x'; 3_001],
            _ => format!("Voice {number} says \"\"yes\"\" & <b>\nmore").into_bytes(),
        });
        file.extend(b"\"\r\n");
    }
    file
}

/// Sends a form as a browser does that has a file to send.
async fn send(browser: &mut Browser, sent: &Sent, file: Option<&[u8]>) {
    let mut body = Vec::new();
    for (name, value) in sent.fields.iter().filter(|(name, _)| name != "file") {
        let part = format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.bytes());
    }
    if let Some(file) = file {
        body.extend(b"--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n");
        body.extend(b"Content-Type: text/csv\r\n\r\n");
        body.extend(file);
        body.extend(b"\r\n");
    }
    body.extend(b"--B--\r\n");
    let headers = [
        ("content-type", "multipart/form-data; boundary=B"),
        ("sec-fetch-site", "same-origin"),
    ];
    browser.request("POST", &sent.action, Some(body), &headers).await;
    browser.redirected().await;
}

async fn choose(browser: &mut Browser, file: &[u8]) {
    browser.go(&format!("/desk/{SLUG}/assisted")).await;
    browser.follow("Bring in a file of answers").await;
    browser.fill("What do you call this batch?", "Library");
    let sent = browser.form("Check the file");
    send(browser, &sent, Some(file)).await;
}

on_both_engines!(a_thousand_rows_of_which_ten_are_bad, thousand);

async fn thousand(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    choose(&mut facilitator, &file()).await;
    assert_eq!(facilitator.status, 200, "{}", facilitator.whole());
    facilitator.sees("990 rows can be brought in.");
    let html = Html::parse_document(&facilitator.body);
    let told: Vec<String> = select(&html, "tbody tr").into_iter().map(text).collect();
    assert_eq!(told.len(), BAD.len(), "{told:?}");
    for (line, (number, why)) in told.iter().zip(BAD) {
        assert!(line.starts_with(&format!("{number} {why}")), "{line}");
    }
    assert_eq!(waiting(&service).await, 0, "nothing comes in unasked");
    let unsure = facilitator.form("Bring in 990 rows");
    send(&mut facilitator, &unsure, None).await;
    assert_eq!(facilitator.status, 422, "nobody asked whether they agreed");
    assert_eq!(rows(&service.database.address, "contribution"), 0);
    facilitator.choose("Everyone whose words are in this file agreed");
    let sure = facilitator.form("Bring in 990 rows");
    send(&mut facilitator, &sure, None).await;
    facilitator.sees("Brought in.");
    facilitator.sees("990 entries are in it.");
    assert_eq!(waiting(&service).await, 990);
    // Sent twice, it is brought in once.
    send(&mut facilitator, &sure, None).await;
    assert_eq!(waiting(&service).await, 990);
    let first = service
        .ask(|c| ahpslisten::store::contributions::list_waiting(c, SLUG, 1))
        .await
        .remove(0);
    assert!(
        first.words.ends_with("says \"yes\" & <b>\nmore"),
        "{:?}",
        first.words
    );
    assert_eq!((first.lang.as_str(), first.channel.as_str()), ("ur", "imported"));
    facilitator.press("Take all of it back").await;
    facilitator.sees("Taken back.");
    assert_eq!(rows(&service.database.address, "contribution"), 0);
    assert_eq!(rows(&service.database.address, "batch_entry"), 0);
}

on_both_engines!(what_a_release_has_shown_stays, shown);

async fn shown(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    choose(&mut facilitator, b"question,language,words\n1,en,One\n2,,Two\n").await;
    facilitator.choose("Everyone whose words are in this file agreed");
    let sure = facilitator.form("Bring in 2 rows");
    send(&mut facilitator, &sure, None).await;
    let back = facilitator.form("Take all of it back");
    let mut moderator = service.moderator().await;
    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.sees("Brought in from a file.");
    moderator.follow("One").await;
    moderator.choose("Publish");
    moderator.press("Record decision").await;
    service.next_day().await;
    let mut facilitator = service.facilitator().await;
    facilitator.go(&format!("/desk/{SLUG}/assisted")).await;
    assert!(!facilitator.body.contains("Take all of it back"));
    let ticket = facilitator.form("Close this batch").fields.remove(0);
    let late = Sent {
        fields: vec![ticket],
        ..back
    };
    facilitator.send(&late).await;
    assert_eq!(facilitator.status, 409);
    assert_eq!(rows(&service.database.address, "contribution"), 2);
}

on_both_engines!(what_is_no_file_of_answers_is_said_to_be_none, no_file);

async fn no_file(database: Database) {
    let (service, mut facilitator) = at_work(database).await;
    for (file, said) in [
        (&b""[..], "Choose a file"),
        (b"words,language\nOne,en\n", "must name the columns"),
        (b"\x89PNG\r\n\x1A\n\0\0", "must name the columns"),
        (b"question,language,words\n", "has no row"),
    ] {
        choose(&mut facilitator, file).await;
        assert_eq!(facilitator.status, 422);
        assert!(
            facilitator.errors()[0].contains(said),
            "{:?}",
            facilitator.errors()
        );
        assert_eq!(facilitator.value("What do you call this batch?"), "Library");
    }
    let mut many = b"question,language,words\n".to_vec();
    many.extend(b"1,en,One\n".repeat(5_001));
    choose(&mut facilitator, &many).await;
    assert!(
        facilitator.errors()[0].contains("5000"),
        "{:?}",
        facilitator.errors()
    );
    choose(&mut facilitator, &vec![b'x'; 5 * 1024 * 1024]).await;
    assert_eq!(facilitator.status, 413);
    // What a page did not send cannot be made up.
    choose(&mut facilitator, b"question,language,words\n1,en,One\n").await;
    facilitator.choose("Everyone whose words are in this file agreed");
    let sure = facilitator.form("Bring in 1 row");
    for rows in [
        "",
        "[]",
        "[[9,\"en\",\"One\"]]",
        "[[0,\"en\",\"One\"]]",
        "[[1,\"EN-x\",\"One\"]]",
        "[[1,\"en\",\" \"]]",
    ] {
        let mut changed = sure.clone();
        changed.fields.retain(|(name, _)| name != "rows");
        changed.fields.push(("rows".into(), rows.into()));
        send(&mut facilitator, &changed, None).await;
        assert_eq!(facilitator.status, 400, "{rows}");
    }
    facilitator
        .go(&format!("/desk/{SLUG}/assisted/file/template"))
        .await;
    assert_eq!(
        facilitator.header("content-type"),
        Some("text/csv; charset=utf-8")
    );
    assert_eq!(waiting(&service).await, 0);
}
