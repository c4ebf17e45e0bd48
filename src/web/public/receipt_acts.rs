//! What an author does with a receipt: change the words, ask for a second opinion, take the words back. Each answer is
//! the receipt page again, since the code may stand in no address; sent twice, each does the same as once.

use crate::actions::appeal::{AppealError, appeal};
use crate::actions::change_words::{Change, ChangeError, Changed, change_words};
use crate::actions::contribute::ContributeError;
use crate::actions::notice::notice;
use crate::actions::withdraw::{WithdrawError, withdraw};
use crate::domain::concern::Concern;
use crate::domain::receipt::ReceiptCode;
use crate::keys::hash;
use crate::publish::edition::Edition;
use crate::store::StoreError;
use crate::tombstones::stone_of;
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::marked::pieces;
use crate::web::public::help;
use crate::web::public::receipt::{open_again, show};
use crate::web::public::receipt_page::ReceiptPage;
use crate::web::public::receipt_view::{Found, look_up, purpose, receipt_page};
use crate::web::ticket;
use crate::web::view::View;
use actix_web::HttpResponse;

fn checked(view: &View, code: &ReceiptCode, fields: &Fields) -> Result<(), PageError> {
    ticket::check(
        &view.keys,
        &purpose(code),
        fields.text("ticket"),
        view.clock.now(),
    )
    .map(drop)
    .map_err(|_| PageError::Stale { purpose: None })
}

/// The page as it is after something was done.
async fn after(view: &View, code: &ReceiptCode, done: &'static str) -> Result<HttpResponse, PageError> {
    let found = look_up(view, code).await?.ok_or(PageError::NotFound)?;
    let page = ReceiptPage {
        done,
        ..receipt_page(view, code, &found)
    };
    let page = match done {
        "changed" => noticing(view, &found.edition, &page.words.clone(), page),
        "waits" => noticing(view, &found.edition, &page.change.waiting.clone(), page),
        "appealed" => noticing(view, &found.edition, &page.appeal.words.clone(), page),
        _ => page,
    };
    show(view, page, &found.edition)
}

/// The page with what a careful reader notices in what has just been sent, as when it was sent for the first time.
fn noticing(view: &View, edition: &Edition, sent: &str, page: ReceiptPage) -> ReceiptPage {
    let noticed = notice(sent);
    // Of an appeal nothing becomes public.
    let marks = page.done != "appealed" && !noticed.personal.is_empty();
    ReceiptPage {
        concern: noticed.concern.map_or("", Concern::as_str),
        help: noticed
            .concern
            .map_or_else(Vec::new, |concern| help::lines_for(view, edition, concern)),
        pieces: if marks {
            pieces(sent, &noticed.personal)
        } else {
            Vec::new()
        },
        ..page
    }
}

/// Declined words may have stood in the public list of them: it must not show them for a moment longer.
fn leave_the_list(view: &View, code: &ReceiptCode, found: &Found) {
    if receipt_page(view, code, found).state == "declined" {
        view.app.forget_pages();
    }
}

pub async fn words(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let (code, found) = match open_again(&view, &fields, fields.text("words")).await? {
        Err(answer) => return Ok(answer),
        Ok(found) => found,
    };
    let change = Change {
        receipt_hash: hash(code.secret()),
        words: fields.text("words").to_owned(),
        language: view.reading.language.clone(),
    };
    let mend = |error| {
        let mut page = receipt_page(&view, &code, &found);
        page.change.words = fields.text("words").to_owned();
        page.errors.push(error);
        show(&view, page, &found.edition)
    };
    if checked(&view, &code, &fields).is_err() {
        return mend(FieldError::new("words", "error-receipt-stale"));
    }
    let now = view.clock.now();
    match view.store.write(move |c| change_words(c, &change, now)).await {
        Ok(Changed::SentAnew) => {
            leave_the_list(&view, &code, &found);
            after(&view, &code, "changed").await
        }
        Ok(Changed::Waits) => after(&view, &code, "waits").await,
        Ok(Changed::Same) => after(&view, &code, "same").await,
        Err(ChangeError::Words(ContributeError::Words(error))) => {
            mend(FieldError::of_text("words", error, "error-words-empty"))
        }
        Err(ChangeError::Store(StoreError::Busy | StoreError::Away(_))) => {
            mend(FieldError::new("words", "error-receipt-busy"))
        }
        // Decided meanwhile, or the page lay open until the days were over: the page says so, and keeps what was typed.
        Err(
            ChangeError::NotEditable(_) | ChangeError::TooOften | ChangeError::Store(StoreError::Conflict),
        ) => moved_on(&view, &code, &fields, "words").await,
        Err(ChangeError::Words(_) | ChangeError::Unknown) => Err(PageError::NotFound),
        Err(ChangeError::Store(error)) => Err(error.into()),
    }
}

/// The receipt as it stands now, with what was typed for nothing.
async fn moved_on(
    view: &View,
    code: &ReceiptCode,
    fields: &Fields,
    field: &'static str,
) -> Result<HttpResponse, PageError> {
    let found = look_up(view, code).await?.ok_or(PageError::NotFound)?;
    let mut page = receipt_page(view, code, &found);
    if field == "words" {
        page.change.words = fields.text(field).to_owned();
    } else {
        page.appeal.words = fields.text(field).to_owned();
    }
    // Words that are gone leave nothing to say more about.
    if page.state != "withdrawn" {
        page.errors.push(FieldError::new(field, "error-receipt-moved-on"));
    }
    show(view, page, &found.edition)
}

pub async fn appeal_post(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let (code, found) = match open_again(&view, &fields, fields.text("appeal")).await? {
        Err(answer) => return Ok(answer),
        Ok(found) => found,
    };
    let mend = |error| {
        let mut page = receipt_page(&view, &code, &found);
        page.appeal.words = fields.text("appeal").to_owned();
        page.errors.push(error);
        show(&view, page, &found.edition)
    };
    if checked(&view, &code, &fields).is_err() {
        return mend(FieldError::new("appeal", "error-receipt-stale"));
    }
    let (receipt, typed) = (hash(code.secret()), fields.text("appeal").to_owned());
    let now = view.clock.now();
    match view.store.write(move |c| appeal(c, &receipt, &typed, now)).await {
        Ok(()) => {
            leave_the_list(&view, &code, &found);
            after(&view, &code, "appealed").await
        }
        Err(AppealError::Words(error)) => mend(FieldError::of_text("appeal", error, "error-appeal-empty")),
        Err(AppealError::Store(StoreError::Busy | StoreError::Away(_))) => {
            mend(FieldError::new("appeal", "error-receipt-busy"))
        }
        Err(AppealError::NoAppeal(_) | AppealError::Store(StoreError::Conflict)) => {
            moved_on(&view, &code, &fields, "appeal").await
        }
        Err(AppealError::Unknown) => Err(PageError::NotFound),
        Err(AppealError::Store(error)) => Err(error.into()),
    }
}

pub async fn withdrawal(view: View, fields: Fields) -> Result<HttpResponse, PageError> {
    let (code, found): (ReceiptCode, Found) = match open_again(&view, &fields, "").await? {
        Err(answer) => return Ok(answer),
        Ok(found) => found,
    };
    checked(&view, &code, &fields)?;
    if fields.text("sure") != "yes" {
        let mut page = receipt_page(&view, &code, &found);
        page.errors.push(FieldError::new("sure", "error-sure-empty"));
        return show(&view, page, &found.edition);
    }
    let receipt = hash(code.secret());
    match view.store.write(move |c| withdraw(c, &receipt)).await {
        Ok(gone) => {
            let (file, stone) = (view.tombstones.clone(), stone_of(gone.id));
            let kept = actix_web::web::block(move || file.add(&[stone])).await;
            // The database knows; the next beat or start brings the file up to it.
            if !matches!(kept, Ok(Ok(()))) {
                tracing::error!("a tombstone could not be written and will be tried again");
            }
        }
        // Asked twice: the answer is the same.
        Err(WithdrawError::Gone(_)) => {}
        Err(WithdrawError::Unknown) => return Err(PageError::NotFound),
        Err(WithdrawError::Store(error)) => return Err(error.into()),
    }
    // The words must not be on any page for a moment longer.
    view.app.forget_pages();
    after(&view, &code, "withdrawn").await
}
