//! Where two coders differ, somebody says which of their codes stand, and why. One contribution at a time.
//! How far they agree is `double`.

use crate::actions::code_twice::{REASON_LIMIT, TwiceError, settle_difference};
use crate::actions::code_words::{At, CodeError, fingerprint};
use crate::clock::london_day;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Duty;
use crate::publish::coding::{Twice, list_twice};
use crate::render::Page;
use crate::store::bench::{self, Lying};
use crate::store::codebook::{self, Code};
use crate::store::doubles::{self, Double};
use crate::store::{Connection, StoreError};
use crate::web::answer;
use crate::web::desk::agreement::{refused, titles};
use crate::web::desk::around;
use crate::web::desk::bench::names;
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
pub struct DifferencePage {
    /// None where all are settled, else one.
    pub cards: Vec<DifferenceCard>,
    /// Differences that are left, this one among them.
    pub left: usize,
    /// Every code that either gave.
    pub codes: Vec<Choice>,
    /// The reason that could not be kept, where a colleague was faster.
    pub typed: String,
    pub because: String,
    pub limit: usize,
    pub back_href: String,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// `gone` or `settled` where it is no longer what was read.
    pub conflict: &'static str,
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct DifferenceCard {
    pub id: String,
    pub asked: String,
    pub words: String,
    /// Language tag; empty where it is not known.
    pub lang: String,
    /// Names the words as they were read.
    pub fingerprint: String,
    pub both: Vec<String>,
    pub only_first: Vec<String>,
    pub only_second: Vec<String>,
}

impl Page for DifferencePage {
    const TEMPLATE: &'static str = "desk/agreement/difference.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |cards, errors, conflict: &'static str, done| DifferencePage {
            cards,
            left: 3,
            codes: ["heard", "asked"]
                .map(|name| Choice {
                    value: name.into(),
                    label: format!("Being <{name}>"),
                    checked: name == "heard",
                })
                .into(),
            typed: if conflict.is_empty() {
                String::new()
            } else {
                "Nobody <spoke>.".into()
            },
            because: "Nobody <spoke>.".into(),
            limit: REASON_LIMIT,
            back_href: "/desk/ahp-strategy/agreement/00000000".into(),
            action: "/desk/ahp-strategy/agreement/00000000/difference".into(),
            ticket: "ticket".into(),
            errors,
            conflict,
            done,
        };
        let card = |both: &[&str]| {
            vec![DifferenceCard {
                id: "0".into(),
                asked: "What <matters>?".into(),
                words: "میری بات سنی جائے۔".into(),
                lang: "ur".into(),
                fingerprint: "0123456789abcdef".into(),
                both: both.iter().map(|name| (*name).to_owned()).collect(),
                only_first: vec!["Being <asked>".into()],
                only_second: vec![],
            }]
        };
        let error = |field, key| vec![FieldError::new(field, key)];
        vec![
            ("one", page(card(&["Being <heard>"]), vec![], "", "")),
            ("the next", page(card(&[]), vec![], "", "settled")),
            ("nothing left", page(vec![], vec![], "", "settled")),
            (
                "no reason",
                page(card(&[]), error("because", "desk-error-because-empty"), "", ""),
            ),
            (
                "closed code",
                page(card(&[]), error("code", "desk-error-code-closed"), "", ""),
            ),
            ("gone", page(card(&[]), vec![], "gone", "")),
            ("settled meanwhile", page(card(&[]), vec![], "settled", "")),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

/// What was chosen and typed, where a form comes back.
#[derive(Default)]
struct Extras {
    /// The words that the form was about.
    on: Option<ContributionId>,
    ticked: Vec<Key>,
    because: String,
    errors: Vec<FieldError>,
    conflict: &'static str,
}

struct Found {
    double: Double,
    codes: Vec<Code>,
    left: usize,
    next: Option<(Twice, Lying)>,
}

fn purpose(slug: &str, id: Key) -> String {
    format!("difference:{slug}:{id}")
}

/// The next difference, or the one that a form was about, as long as it is open. Words that this colleague is to code blind in
/// another share wait until that is over.
fn find(
    c: &mut Connection,
    (slug, id): (&str, Key),
    staff: i64,
    on: Option<ContributionId>,
) -> Result<Option<Found>, StoreError> {
    let Some(double) = doubles::find(c, id)?.filter(|double| double.engagement == slug) else {
        return Ok(None);
    };
    let codes = codebook::list(c, slug)?;
    let mut open: Vec<Twice> = list_twice(c, id, &codes)?
        .into_iter()
        .filter(|twice| twice.differs() && twice.unit.settled.is_none())
        .collect();
    let ids: Vec<ContributionId> = open.iter().map(|twice| twice.unit.contribution).collect();
    let hidden = doubles::list_hidden(c, &ids, staff)?;
    open.retain(|twice| !hidden.contains(&twice.unit.contribution));
    let left = open.len();
    let at = on
        .and_then(|on| open.iter().position(|twice| twice.unit.contribution == on))
        .unwrap_or_default();
    let next = if open.is_empty() {
        None
    } else {
        let twice = open.swap_remove(at);
        bench::list_lying(c, &[twice.unit.contribution])?
            .pop()
            .map(|lying| (twice, lying))
    };
    Ok(Some(Found {
        double,
        codes,
        left,
        next,
    }))
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: Key,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let (edition, asked, staff, on) = (view.edition(slug)?, slug.to_owned(), person.id, extras.on);
    let found = view
        .store
        .read(move |c| find(c, (&asked, id), staff, on))
        .await?
        .ok_or(PageError::NotFound)?;
    if found.double.ended_on.is_none() {
        return Ok(answer::see_other(&paths::double(slug, id)));
    }
    let shown = found.next.as_ref().map(|(twice, _)| twice.unit.contribution);
    let same = on.is_none() || on == shown;
    let named = names(&found.codes);
    let compared = found.next.as_ref().map(|(twice, _)| twice.compared());
    let all = compared.as_ref().map(|it| it.all()).unwrap_or_default();
    let both = compared.as_ref().map(|it| it.both.clone()).unwrap_or_default();
    let ticked = |code: Key| {
        if on.is_some() && same {
            extras.ticked.contains(&code)
        } else {
            both.contains(&code)
        }
    };
    let codes = found.codes.iter().filter(|code| all.contains(&code.id));
    let card = |(twice, lying): (Twice, Lying)| {
        let compared = twice.compared();
        DifferenceCard {
            id: lying.id.to_string(),
            asked: edition
                .prompt(lying.prompt.0)
                .map(|(_, prompt)| prompt_title(&edition, prompt, "en").0)
                .unwrap_or_default(),
            fingerprint: fingerprint(&lying.words),
            both: titles(&found.codes, &compared.both),
            only_first: titles(&found.codes, &compared.only_first),
            only_second: titles(&found.codes, &compared.only_second),
            lang: known_language(lying.lang),
            words: lying.words,
        }
    };
    let typed = if extras.conflict.is_empty() {
        String::new()
    } else {
        extras.because.clone()
    };
    let page = DifferencePage {
        typed,
        left: found.left,
        codes: codes
            .map(|code| Choice {
                value: code.id.to_string(),
                label: named.get(&code.id).cloned().unwrap_or_default(),
                checked: ticked(code.id),
            })
            .collect(),
        cards: found.next.map(card).into_iter().collect(),
        because: if same { extras.because } else { String::new() },
        limit: REASON_LIMIT,
        back_href: paths::double(slug, id),
        action: paths::double_step(slug, id, "difference"),
        ticket: ticket_for(view, &purpose(slug, id)),
        errors: if same { extras.errors } else { Vec::new() },
        conflict: extras.conflict,
        done: done(view, &["settled"]),
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
    let (standing, because) = (keys(&fields, "code")?, fields.text("because").to_owned());
    let at = At {
        slug: slug.clone(),
        id: of,
        read: fields.text("read").to_owned(),
        by: person.id,
        on: london_day(view.clock.now()),
    };
    let extras = Extras {
        on: Some(of),
        ticked: standing.clone(),
        because: because.clone(),
        ..Extras::default()
    };
    let settled = view
        .store
        .write(move |c| settle_difference(c, &at, id, &standing, &because))
        .await;
    let extras = match settled {
        Ok(()) => {
            let next = paths::double_step(&slug, id, "difference");
            return Ok(answer::see_other(&format!("{next}?done=settled")));
        }
        Err(TwiceError::Reason(error)) => Extras {
            errors: vec![FieldError::of_text("because", error, "desk-error-because-empty")],
            ..extras
        },
        Err(TwiceError::Words(CodeError::NoSuchCode)) => Extras {
            errors: vec![FieldError::new("code", "desk-error-code-closed")],
            ..extras
        },
        Err(TwiceError::Done | TwiceError::Agreed) => Extras {
            conflict: "settled",
            ..extras
        },
        Err(TwiceError::Words(CodeError::NotOnBench | CodeError::WordsChanged)) => Extras {
            conflict: "gone",
            ..extras
        },
        Err(error) => return Err(refused(error)),
    };
    show(&view, &person, &slug, id, extras).await
}
