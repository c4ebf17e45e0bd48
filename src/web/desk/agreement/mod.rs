//! How far coders agree: all shares that are coded twice in `overview`, one of them in `double`.
//! The blind coding is in `blind`, what is settled where two differ in `difference`. The bench itself is `bench`.

pub mod blind;
pub mod difference;
pub mod double;
pub mod double_page;
pub mod overview;
pub mod overview_page;

use crate::actions::code_twice::TwiceError;
use crate::actions::code_words::CodeError;
use crate::domain::ids::Key;
use crate::publish::coding::{CodeAgreement, Worded};
use crate::publish::edition::Edition;
use crate::store::codebook::Code;
use crate::store::doubles::Double;
use crate::web::desk::bench::names;
use crate::web::error::PageError;
use crate::web::paths::desk::bench as paths;
use crate::web::public::engagement::prompt_title;
use actix_web::web::{ServiceConfig, get, post, resource};
use serde::Serialize;
use std::collections::BTreeSet;

pub fn map(at: &mut ServiceConfig) {
    at.service(
        resource("/agreement")
            .route(get().to(overview::get))
            .route(post().to(overview::post)),
    )
    .service(resource("/agreement/{id}").route(get().to(double::get)))
    .service(resource("/agreement/{id}/end").route(post().to(double::end)))
    .service(
        resource("/agreement/{id}/next")
            .route(get().to(blind::get))
            .route(post().to(blind::post)),
    )
    .service(
        resource("/agreement/{id}/difference")
            .route(get().to(difference::get))
            .route(post().to(difference::post)),
    );
}

/// What no form of these pages can mend.
fn refused(error: TwiceError) -> PageError {
    match error {
        TwiceError::NoSuchCoding | TwiceError::NoSuchQuestion => PageError::NotFound,
        TwiceError::NotYours => PageError::NotAllowed,
        TwiceError::Over | TwiceError::StillOpen | TwiceError::Done | TwiceError::Agreed => {
            PageError::Conflict
        }
        TwiceError::Words(CodeError::Store(error)) => error.into(),
        TwiceError::NoSuchShare
        | TwiceError::NoSuchColleague
        | TwiceError::NothingToDraw
        | TwiceError::Reason(_)
        | TwiceError::Words(_) => PageError::Malformed,
    }
}

/// What a double coding is about: a question, or the name of a phase.
fn asked(edition: &Edition, double: &Double) -> String {
    let phase = edition.phases.iter().find(|phase| phase.id == double.phase);
    match (double.prompt.and_then(|id| edition.prompt(id.0)), phase) {
        (Some((_, prompt)), _) => prompt_title(edition, prompt, "en").0,
        (None, Some(phase)) => phase_name(edition, &phase.kind),
        (None, None) => String::new(),
    }
}

fn phase_name(edition: &Edition, kind: &str) -> String {
    edition.text(&format!("phase.{kind}.name"), "en").0.to_owned()
}

/// The names of codes, in the order of the codebook.
fn titles(codes: &[Code], wanted: &BTreeSet<Key>) -> Vec<String> {
    let named = names(codes);
    codes
        .iter()
        .filter(|code| wanted.contains(&code.id))
        .filter_map(|code| named.get(&code.id).cloned())
        .collect()
}

/// How far coders agreed on a code, as a row of a table.
#[derive(Debug, Clone, Serialize)]
pub struct CodeRow {
    pub name: String,
    pub href: String,
    /// Contributions that all, some and none of their readers gave it.
    pub all: usize,
    pub some: usize,
    pub none: usize,
    pub only_first: usize,
    pub only_second: usize,
    pub few: bool,
    /// Two decimals, with the ends of the interval; empty where there is nothing to say.
    pub kappa: String,
    pub kappa_low: String,
    pub kappa_high: String,
    pub alpha: String,
    pub alpha_low: String,
    pub alpha_high: String,
}

/// Rows in the order of the codebook.
fn rows(slug: &str, codes: &[Code], agreed: &[CodeAgreement]) -> Vec<CodeRow> {
    let named = names(codes);
    codes
        .iter()
        .filter_map(|code| agreed.iter().find(|it| it.code == code.id))
        .map(|it| {
            let worded = Worded::of(it.kappa, it.alpha);
            CodeRow {
                name: named.get(&it.code).cloned().unwrap_or_default(),
                href: paths::code(slug, it.code),
                all: it.all,
                some: it.some,
                none: it.none,
                only_first: it.only_first,
                only_second: it.only_second,
                few: it.few,
                kappa: worded.kappa,
                kappa_low: worded.kappa_low,
                kappa_high: worded.kappa_high,
                alpha: worded.alpha,
                alpha_low: worded.alpha_low,
                alpha_high: worded.alpha_high,
            }
        })
        .collect()
}

impl CodeRow {
    /// One of each kind: with all figures, without intervals, where nothing varies, where there are too few.
    pub fn samples() -> Vec<Self> {
        let row = |name: &str, few, kappa: &str, low: &str, alpha: &str| CodeRow {
            name: format!("Being <{name}>"),
            href: "/desk/ahp-strategy/codebook/00000000".into(),
            all: 12,
            some: 3,
            none: 35,
            only_first: 2,
            only_second: 1,
            few,
            kappa: kappa.into(),
            kappa_low: low.into(),
            kappa_high: if low.is_empty() { low.into() } else { "0.91".into() },
            alpha: alpha.into(),
            alpha_low: low.into(),
            alpha_high: if low.is_empty() { low.into() } else { "0.92".into() },
        };
        vec![
            row("heard", false, "0.81", "0.66", "0.81"),
            row("asked", false, "1.00", "", "1.00"),
            row("there", false, "", "", ""),
            row("rare", true, "", "", ""),
            row("read by three", false, "", "0.41", "0.63"),
        ]
    }
}
