//! The second colleague codes the words of a share, one at a time, without seeing what the first gave.
//! Only all of the words are coded here, since only that is compared.

use crate::actions::code_twice::{TwiceError, code_blind};
use crate::actions::code_words::{At, CodeError, fingerprint};
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::bench::{self, Lying};
use crate::store::codebook::{self, Code};
use crate::store::doubles::{self, Double};
use crate::store::{Connection, StoreError};
use crate::web::answer;
use crate::web::desk::agreement::refused;
use crate::web::desk::around;
use crate::web::desk::bench::{names, open};
use crate::web::desk::forms::{Choice, arrive, done, honour, keys, known_language, status_after, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct BlindCodingPage {
    /// None where all are coded, else one.
    pub cards: Vec<BlindCard>,
    pub codes: Vec<Choice>,
    pub drawn: usize,
    pub coded: usize,
    pub back_href: String,
    pub codebook_href: String,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// `gone` where the words that were sent are no longer to be coded.
    pub conflict: &'static str,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct BlindCard {
    pub id: String,
    pub asked: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    /// Names the words as they were read.
    pub fingerprint: String,
}

impl Page for BlindCodingPage {
    const TEMPLATE: &'static str = "desk/agreement/blind.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |cards, errors, conflict, done| BlindCodingPage {
            cards,
            codes: vec![Choice {
                value: "00000000".into(),
                label: "Being heard › <asked>".into(),
                checked: false,
            }],
            drawn: 40,
            coded: 12,
            back_href: "/desk/ahp-strategy/agreement/00000000".into(),
            codebook_href: "/desk/ahp-strategy/codebook".into(),
            action: "/desk/ahp-strategy/agreement/00000000/next".into(),
            ticket: "ticket".into(),
            errors,
            conflict,
            done,
        };
        let card = || {
            vec![BlindCard {
                id: "0".into(),
                asked: "What <matters>?".into(),
                words: "Being <believed>.\nThe first time.".into(),
                lang: "en".into(),
                fingerprint: "0123456789abcdef".into(),
            }]
        };
        let closed = vec![FieldError::new("code", "desk-error-code-closed")];
        vec![
            ("one", page(card(), vec![], "", "")),
            ("the next", page(card(), vec![], "", "coded")),
            ("nothing left", page(vec![], vec![], "", "")),
            ("closed code", page(card(), closed, "", "")),
            ("gone", page(card(), vec![], "gone", "")),
            (
                "no code yet",
                BlindCodingPage {
                    codes: vec![],
                    ..page(card(), vec![], "", "")
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// What is shown besides the words.
#[derive(Default)]
struct Extras {
    /// The words that a form was about: a choice is never shown beside others.
    on: Option<ContributionId>,
    ticked: Vec<Key>,
    errors: Vec<FieldError>,
    conflict: &'static str,
}

struct Found {
    double: Double,
    codes: Vec<Code>,
    lying: Option<Lying>,
    drawn: usize,
    coded: usize,
}

fn purpose(slug: &str, id: Key) -> String {
    format!("twice:{slug}:{id}")
}

fn find(c: &mut Connection, slug: &str, id: Key) -> Result<Option<Found>, StoreError> {
    let Some(double) = doubles::find(c, id)?.filter(|double| double.engagement == slug) else {
        return Ok(None);
    };
    let units = doubles::list_units(c, id)?;
    let next: Vec<ContributionId> = doubles::find_next(c, id)?.into_iter().collect();
    Ok(Some(Found {
        double,
        codes: codebook::list(c, slug)?,
        lying: bench::list_lying(c, &next)?.pop(),
        drawn: units.len(),
        coded: units.iter().filter(|unit| unit.coded).count(),
    }))
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: Key,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let (edition, asked) = (view.edition(slug)?, slug.to_owned());
    let found = view.store.read(move |c| find(c, &asked, id)).await?;
    let found = found.ok_or(PageError::NotFound)?;
    if found.double.second != person.id {
        return Err(PageError::NotAllowed);
    }
    if found.double.ended_on.is_some() {
        return Ok(answer::see_other(&paths::double(slug, id)));
    }
    // What was ticked is kept beside the same words only.
    let same = extras.on.is_none() || found.lying.as_ref().map(|lying| lying.id) == extras.on;
    let named = names(&found.codes);
    let choice = |code: &Code| Choice {
        value: code.id.to_string(),
        label: named.get(&code.id).cloned().unwrap_or_default(),
        checked: same && extras.ticked.contains(&code.id),
    };
    let page = BlindCodingPage {
        codes: open(&found.codes).map(choice).collect(),
        cards: found
            .lying
            .map(|lying| BlindCard {
                id: lying.id.to_string(),
                asked: edition
                    .prompt(lying.prompt.0)
                    .map(|(_, prompt)| prompt_title(&edition, prompt, "en").0)
                    .unwrap_or_default(),
                fingerprint: fingerprint(&lying.words),
                lang: known_language(lying.lang),
                words: lying.words,
            })
            .into_iter()
            .collect(),
        drawn: found.drawn,
        coded: found.coded,
        back_href: paths::double(slug, id),
        codebook_href: paths::codebook(slug),
        action: paths::double_step(slug, id, "next"),
        ticket: ticket_for(view, &purpose(slug, id)),
        errors: if same { extras.errors } else { Vec::new() },
        conflict: if same { extras.conflict } else { "gone" },
        done: done(view, &["coded"]),
    };
    let status = status_after(!page.conflict.is_empty(), &page.errors);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    show(&view, &person, &slug, id, Extras::default()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    honour(&view, &fields, &purpose(&slug, id))?;
    let of = ContributionId::parse(fields.text("contribution")).ok_or(PageError::Malformed)?;
    let codes = keys(&fields, "code")?;
    let at = At {
        slug: slug.clone(),
        id: of,
        read: fields.text("read").to_owned(),
        by: person.id,
        on: london_day(view.clock.now()),
    };
    let chosen = codes.clone();
    let extras = |errors, conflict| Extras {
        on: Some(of),
        ticked: chosen,
        errors,
        conflict,
    };
    match view.store.write(move |c| code_blind(c, &at, id, &codes)).await {
        Ok(true) => Ok(answer::see_other(&format!(
            "{}?done=over",
            paths::double(&slug, id)
        ))),
        Ok(false) => {
            let next = paths::double_step(&slug, id, "next");
            Ok(answer::see_other(&format!("{next}?done=coded")))
        }
        Err(TwiceError::Words(CodeError::NoSuchCode)) => {
            let errors = vec![FieldError::new("code", "desk-error-code-closed")];
            show(&view, &person, &slug, id, extras(errors, "")).await
        }
        // Coded already in another window, or others are the words now: the page shows what is next.
        Err(TwiceError::Done | TwiceError::Over)
        | Err(TwiceError::Words(CodeError::NotOnBench | CodeError::WordsChanged)) => {
            show(&view, &person, &slug, id, extras(Vec::new(), "gone")).await
        }
        Err(error) => Err(refused(error)),
    }
}
