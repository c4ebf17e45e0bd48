//! A moderator closes the comments below public words and opens them again: whoever is writing one keeps their words and
//! reads why, what stands there stays, and the author is told.

use crate::journeys::a_citizen_comments::{comment, release};
use crate::journeys::a_citizen_contributes::listening;
use crate::journeys::a_reader_reports::{opened, public};
use crate::journeys::the_whole_relay::{clear_the_queue, fill_words};
use crate::kit::engines::Database;
use crate::kit::service::SLUG;
use crate::on_both_engines;
use crate::store::rows;
use ahpslisten::actions::verify::verify;

const WHY: &str = "The comments were no longer about these words.";

on_both_engines!(comments_are_closed_and_opened_again, closed);

async fn closed(database: Database) {
    let service = listening(database).await;
    let here = public(&service, "The bus comes too late.").await;
    comment(&mut service.citizen(), &here.page, "Ours too.").await;
    let mut moderator = service.moderator().await;
    clear_the_queue(&mut moderator).await;
    release(&service).await;
    comment(&mut service.citizen(), &here.page, "And cats are nice.").await;
    // Two are writing when the comments are closed: one has the form open, the other the check page.
    let (mut early, mut late) = (service.citizen(), service.citizen());
    for writer in [&mut early, &mut late] {
        writer.go(&here.page).await;
        writer.follow("Write a comment").await;
        fill_words(writer, "Dogs are nice as well.");
    }
    late.press("Continue").await;

    moderator.go(&format!("/desk/{SLUG}/queue")).await;
    moderator.follow("This is a comment. See what it is about").await;
    moderator.sees("The bus comes too late.");
    moderator.press("Take no more comments").await;
    assert_eq!(moderator.status, 422, "without a reason");
    moderator.pick("Why", WHY);
    let sent = moderator.form("Take no more comments");
    moderator.send(&sent).await;
    assert_eq!(moderator.status, 200, "{}", moderator.whole());
    moderator.sees("No more comments are taken below these words.");
    let mut callum = service.other_moderator().await;
    let list = moderator.path.split('?').next().unwrap().to_owned();
    callum.go(&list).await;
    callum.sees(WHY);

    let before = rows(&service.database.address, "contribution");
    early.press("Continue").await;
    assert_eq!(early.status, 409);
    late.press("Send").await;
    assert_eq!(late.status, 409);
    for writer in [&early, &late] {
        writer.sees("No more comments are taken here");
        writer.sees(WHY);
        assert!(
            writer.body.contains("Dogs are nice as well."),
            "typed words are lost"
        );
    }
    assert_eq!(rows(&service.database.address, "contribution"), before);
    // What waited is decided on, and what stands there stays; the page says why with the release.
    clear_the_queue(&mut moderator).await;
    service.next_day().await;
    let mut reader = service.citizen();
    reader.go(&here.page).await;
    for words in ["Ours too.", "And cats are nice.", WHY] {
        reader.sees(words);
    }
    reader.does_not_see("Write a comment");
    reader.go(&format!("/ur{}", here.page)).await;
    reader.sees("تبصرے اب ان الفاظ کے بارے میں نہیں تھے۔");
    opened(&service, &here.author)
        .await
        .sees("decided to take no more comments below your words");

    let mut moderator = service.moderator().await;
    moderator.go(&list).await;
    moderator.press("Take comments again").await;
    moderator.sees("Comments are taken again.");
    service.next_day().await;
    comment(&mut service.citizen(), &here.page, "The bus is later still.").await;
    let found = service.ask(verify).await;
    assert!(found.faults.is_empty(), "{:?}", found.faults);
}
