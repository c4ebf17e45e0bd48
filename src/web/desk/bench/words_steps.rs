//! What the forms of the bench do to one contribution: give, take away, settle, flag, and undo.
//! Which words are shown is in `words`.

use crate::actions::code_words::{At, CodeError, Done, Touch, code_passage, code_whole, touch, undo};
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::store::{Connection, codebook};
use crate::web::answer;
use crate::web::desk::bench::list::{List, having_done};
use crate::web::desk::bench::words::{Extras, Which, purpose, show, spell, unspell};
use crate::web::desk::forms::{arrive, honour, keys};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// Who sent a form of the bench, about which words, from which list.
struct Sent {
    person: Colleague,
    slug: String,
    id: ContributionId,
    list: List,
    query: String,
    at: At,
}

async fn receive(
    view: &View,
    req: &HttpRequest,
    path: web::Path<(String, String)>,
    fields: &Fields,
) -> Result<Sent, PageError> {
    let (person, slug, id) = arrive(view, req, path, &[Duty::Analyse], ContributionId::parse).await?;
    honour(view, fields, &purpose(&slug))?;
    let (edition, asked) = (view.edition(&slug)?, slug.clone());
    let codes = view.store.read(move |c| codebook::list(c, &asked)).await?;
    let query = fields.text("list").to_owned();
    Ok(Sent {
        list: List::read(&query, &edition, &codes)?,
        query,
        at: At {
            slug: slug.clone(),
            id,
            read: fields.text("read").to_owned(),
            by: person.id,
            on: london_day(view.clock.now()),
        },
        person,
        slug,
        id,
    })
}

impl Sent {
    /// An address that says what was done and can undo it.
    fn back(&self, address: &str, word: &str, done: &Done) -> String {
        let mut back = having_done(address, word);
        for (name, places) in [("given", &done.given), ("taken", &done.taken)] {
            for place in places {
                back.push_str(&format!("&{name}={}", spell(*place)));
            }
        }
        if done.given.is_empty() && done.taken.is_empty() {
            back
        } else {
            format!("{back}&of={}", self.id)
        }
    }

    /// The same words again.
    fn here(&self) -> String {
        self.list.at(&paths::words(&self.slug, self.id))
    }

    /// The next words of the list.
    fn onward(&self) -> String {
        self.list.after(self.id).at(&paths::bench(&self.slug))
    }

    async fn mend(&self, view: &View, error: CodeError, extras: Extras) -> Result<HttpResponse, PageError> {
        let (which, extras) = match error {
            CodeError::NotOnBench => (
                Which::Next,
                Extras {
                    conflict: "gone",
                    ..Extras::default()
                },
            ),
            CodeError::WordsChanged => (
                Which::One(self.id),
                Extras {
                    conflict: "changed",
                    ..extras
                },
            ),
            CodeError::NotVerbatim => (
                Which::One(self.id),
                wrong(extras, "passage", "desk-error-passage"),
            ),
            CodeError::NoSuchCode => (
                Which::One(self.id),
                wrong(extras, "code", "desk-error-code-closed"),
            ),
            CodeError::Covered => (
                Which::One(self.id),
                wrong(extras, "borne", "desk-error-quote-covered"),
            ),
            // A colleague took it away: the page shows what is there now.
            CodeError::NotBorne => return Ok(answer::see_other(&self.here())),
            CodeError::Store(error) => return Err(error.into()),
        };
        show(view, &self.person, &self.slug, (which, &self.query), extras).await
    }

    async fn write<T: Send + 'static>(
        &self,
        view: &View,
        step: impl FnOnce(&mut Connection, &At) -> Result<T, CodeError> + Send + 'static,
    ) -> Result<T, CodeError> {
        let at = self.at.clone();
        view.store.write(move |c| step(c, &at)).await
    }
}

fn wrong(extras: Extras, field: &'static str, key: &'static str) -> Extras {
    Extras {
        errors: vec![FieldError::new(field, key)],
        ..extras
    }
}

/// The codes of all of the words.
pub async fn whole(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let sent = receive(&view, &req, path, &fields).await?;
    let (shown, ticked) = (keys(&fields, "shown")?, keys(&fields, "code")?);
    let chosen = ticked.clone();
    match sent
        .write(&view, move |c, at| code_whole(c, at, &shown, &ticked))
        .await
    {
        Ok(done) => {
            let onward = if fields.text("then") == "stay" {
                sent.here()
            } else {
                sent.onward()
            };
            Ok(answer::see_other(&sent.back(&onward, "coded", &done)))
        }
        Err(error) => {
            let extras = Extras {
                ticked: Some(chosen),
                ..Extras::default()
            };
            sent.mend(&view, error, extras).await
        }
    }
}

/// `passage`, `coding` or `undo`.
pub async fn step(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id, name) = path.into_inner();
    let sent = receive(&view, &req, (slug, id).into(), &fields).await?;
    match name.as_str() {
        "passage" => passage(&view, &sent, &fields).await,
        "coding" => coding(&view, &sent, &fields).await,
        "undo" => take_back(&view, &sent, &fields).await,
        _ => Err(PageError::NotFound),
    }
}

async fn passage(view: &View, sent: &Sent, fields: &Fields) -> Result<HttpResponse, PageError> {
    let typed = fields.text("passage").to_owned();
    let extras = Extras {
        passage: typed.clone(),
        passage_code: fields.text("passage_code").to_owned(),
        ..Extras::default()
    };
    let Some(code) = Key::parse(fields.text("passage_code")) else {
        let extras = wrong(extras, "passage_code", "desk-error-passage-code");
        return show(
            view,
            &sent.person,
            &sent.slug,
            (Which::One(sent.id), &sent.query),
            extras,
        )
        .await;
    };
    match sent
        .write(view, move |c, at| code_passage(c, at, code, &typed))
        .await
    {
        Ok(done) => Ok(answer::see_other(&sent.back(&sent.here(), "passage", &done))),
        Err(error) => sent.mend(view, error, extras).await,
    }
}

/// A button names what is done and to which coding: `away`, `fits`, `quote` or `unquote`.
async fn coding(view: &View, sent: &Sent, fields: &Fields) -> Result<HttpResponse, PageError> {
    let steps = [
        ("away", Touch::TakeAway, "taken"),
        ("fits", Touch::Settle, "settled"),
        ("quote", Touch::Quote(true), "flagged"),
        ("unquote", Touch::Quote(false), "flagged"),
    ];
    let pressed = steps
        .into_iter()
        .find_map(|(name, step, word)| Some((unspell(fields.text(name))?, step, word)));
    let (place, step, word) = pressed.ok_or(PageError::Malformed)?;
    match sent.write(view, move |c, at| touch(c, at, place, step)).await {
        Ok(done) => Ok(answer::see_other(&sent.back(&sent.here(), word, &done))),
        Err(error) => sent.mend(view, error, Extras::default()).await,
    }
}

async fn take_back(view: &View, sent: &Sent, fields: &Fields) -> Result<HttpResponse, PageError> {
    let places = |name: &str| -> Result<Vec<_>, PageError> {
        let named = fields.all(name).into_iter();
        named
            .map(|place| unspell(place).ok_or(PageError::Malformed))
            .collect()
    };
    let done = Done {
        given: places("given")?,
        taken: places("taken")?,
    };
    match sent.write(view, move |c, at| undo(c, at, &done)).await {
        Ok(()) => Ok(answer::see_other(&having_done(&sent.here(), "undone"))),
        Err(error) => sent.mend(view, error, Extras::default()).await,
    }
}
