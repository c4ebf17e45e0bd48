//! What the forms of a code do: change it, note something on it, close it, open it again, settle doubts.
//! Which code is shown is in `code`.

use crate::actions::keep_codebook::{CodebookError, Fate, move_code, note_on_code, reword_code, settle_code};
use crate::clock::london_day;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::store::StoreError;
use crate::web::answer;
use crate::web::desk::bench::list::having_done;
use crate::web::desk::codebook::code::{Extras, purpose, show};
use crate::web::desk::codebook::{mend, typed};
use crate::web::desk::forms::{arrive, honour};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

pub(super) fn refusal(error: CodebookError) -> PageError {
    match error {
        CodebookError::NoSuchCode => PageError::NotFound,
        CodebookError::Store(error) => error.into(),
        _ => PageError::Conflict,
    }
}

/// What was done, or the page with what must be mended and all that was typed.
async fn answer_to(
    view: &View,
    (person, slug, id): (&Colleague, &str, Key),
    done: Result<&'static str, CodebookError>,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let error = match done {
        Ok(word) => return Ok(answer::see_other(&having_done(&paths::code(slug, id), word))),
        Err(error) => error,
    };
    let extras = match (mend(&error), error) {
        (Some(wrong), _) => Extras {
            errors: vec![wrong],
            ..extras
        },
        (None, CodebookError::Step(_) | CodebookError::Store(StoreError::Conflict)) => Extras {
            conflict: true,
            ..extras
        },
        (None, error) => return Err(refusal(error)),
    };
    show(view, person, slug, id, extras).await
}

/// Number of the wording that was read.
fn seen(fields: &Fields) -> Result<i32, PageError> {
    fields.text("seen").parse().map_err(|_| PageError::Malformed)
}

pub async fn reword(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    honour(&view, &fields, &purpose(&slug, id))?;
    let (wording, seen, same) = (typed(&fields)?, seen(&fields)?, fields.text("same") == "yes");
    let (asked, new, by) = (
        slug.clone(),
        wording.clone(),
        (person.id, london_day(view.clock.now())),
    );
    let done = view
        .store
        .write(move |c| reword_code(c, &asked, (id, seen), &new, same, by))
        .await;
    let extras = Extras {
        typed: Some(wording),
        ..Extras::default()
    };
    answer_to(&view, (&person, &slug, id), done.map(|()| "reworded"), extras).await
}

/// `memo`, `retirement`, `reopening`, `merger`, `split` or `settlement`.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, name) = path.into_inner();
    let (person, slug, id) = arrive(&view, &req, (slug, id).into(), &[Duty::Analyse], Key::parse).await?;
    let nonce = honour(&view, &fields, &purpose(&slug, id))?;
    let by = (person.id, london_day(view.clock.now()));
    let (memo, names) = (fields.text("memo").to_owned(), fields.text("names").to_owned());
    let into = Key::parse(fields.text("into"));
    let extras = Extras {
        into,
        names: names.clone(),
        memo: memo.clone(),
        ..Extras::default()
    };
    let asked = slug.clone();
    let (fate, word) = match name.as_str() {
        "memo" => {
            let noted = view
                .store
                .write(move |c| note_on_code(c, &asked, (id, nonce), &memo, by))
                .await;
            return answer_to(&view, (&person, &slug, id), noted.map(|()| "memo"), extras).await;
        }
        "settlement" => {
            let settled = view.store.write(move |c| settle_code(c, &asked, id)).await;
            return answer_to(&view, (&person, &slug, id), settled.map(|()| "settled"), extras).await;
        }
        "retirement" => (Fate::Retire, "retired"),
        "reopening" => (Fate::Reopen, "reopened"),
        "merger" => match into {
            Some(into) => (Fate::Merge { into }, "merged"),
            None => {
                let wrong = Err(CodebookError::NoTarget);
                return answer_to(&view, (&person, &slug, id), wrong, extras).await;
            }
        },
        "split" => (Fate::Split { names }, "split"),
        _ => return Err(PageError::NotFound),
    };
    let seen = seen(&fields)?;
    let moved = view
        .store
        .write(move |c| move_code(c, &asked, (id, seen), &fate, by))
        .await;
    answer_to(&view, (&person, &slug, id), moved.map(|()| word), extras).await
}
