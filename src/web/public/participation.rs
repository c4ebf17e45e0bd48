//! Who took part, against who there is, and where voices are missing: bars with a table and a sentence, made from a
//! release alone. The team reads the same page; nobody sees figures that are finer or newer.

use crate::domain::reading::direction;
use crate::publish::edition::Edition;
use crate::publish::participation::{Part, Standing, parts};
use crate::render::Page;
use crate::web::chart::{FULL, NOTHING};
use crate::web::error::PageError;
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct ParticipationPage {
    pub back_href: String,
    /// The release that all of it is from.
    pub number: i64,
    pub cut_on: String,
    pub parts: Vec<Compared>,
}

#[derive(Serialize, Clone)]
pub struct Compared {
    /// Worded by `participation-LIST`.
    pub list: &'static str,
    /// Whose numbers these are compared with, with its language.
    pub source: String,
    pub lang: String,
    pub dir: &'static str,
    /// Of 100, how many did not say; -1 where that is not asked, or too little is shown.
    pub silent: i64,
    pub rows: Vec<ComparedRow>,
    pub missing: Vec<MissingRow>,
}

/// Shares in whole hundredths; -1 is too few to say.
#[derive(Serialize, Clone)]
pub struct ComparedRow {
    pub name: String,
    pub lang: String,
    pub share: i64,
    pub low: i64,
    pub high: i64,
    pub benchmark: i64,
    /// Of the bar and its mark, in units of the chart.
    pub length: i64,
    pub mark: i64,
}

#[derive(Serialize, Clone)]
pub struct MissingRow {
    pub name: String,
    pub lang: String,
    pub dir: &'static str,
    pub more: u64,
}

impl Page for ParticipationPage {
    const TEMPLATE: &'static str = "public/participation.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |name: &str, share, length| ComparedRow {
            name: name.into(),
            lang: "en".into(),
            share,
            low: 8,
            high: 19,
            benchmark: 16,
            length,
            mark: 400,
        };
        let part = |list, silent, missing: &[(&str, u64)]| Compared {
            list,
            source: "A <census> of 2021".into(),
            lang: "en".into(),
            dir: "ltr",
            silent,
            rows: vec![
                row("London", 12, 300),
                row("South <West>", -1, -1),
                row("Midlands", 0, 0),
            ],
            missing: missing
                .iter()
                .map(|(name, more)| MissingRow {
                    name: (*name).into(),
                    lang: "en".into(),
                    dir: "ltr",
                    more: *more,
                })
                .collect(),
        };
        let page = |parts| ParticipationPage {
            back_href: "/ahp-strategy".into(),
            number: 4,
            cut_on: "2026-11-20".into(),
            parts,
        };
        vec![
            ("nothing yet", page(vec![])),
            (
                "some are missing",
                page(vec![
                    part("region", 40, &[("Midlands", 12), ("South <West>", 1)]),
                    part("voice-group", -1, &[]),
                ]),
            ),
        ]
    }
}

/// A share of one in whole hundredths.
fn percent(share: f64) -> i64 {
    format!("{:.0}", share * 100.0).parse().unwrap_or(-1)
}

fn units(share: f64, top: f64) -> i64 {
    let full = f64::from(i32::try_from(FULL).unwrap_or(i32::MAX));
    format!("{:.0}", share / top * full).parse().unwrap_or(NOTHING)
}

fn compared(edition: &Edition, part: &Part, reading: &str) -> Compared {
    let name = |code: &str| {
        let (name, lang) = edition.text(&format!("list.{}.{code}", part.list), reading);
        (name.to_owned(), lang.to_owned())
    };
    let longest =
        |top: f64, standing: &Standing| top.max(standing.benchmark).max(standing.share.unwrap_or(0.0));
    let top = part
        .groups
        .iter()
        .fold(0.01, |top, (_, standing)| longest(top, standing));
    let key = format!("list.benchmark.{}", part.benchmark);
    let (_, lang) = edition.text(&key, reading);
    Compared {
        list: part.benchmark,
        source: said(edition, &key, reading),
        lang: lang.to_owned(),
        dir: direction(lang),
        silent: part.silent_percent.unwrap_or(-1),
        rows: part
            .groups
            .iter()
            .map(|(code, standing)| {
                let (name, lang) = name(code);
                ComparedRow {
                    name,
                    lang,
                    share: standing.share.map_or(-1, percent),
                    low: percent(standing.low),
                    high: percent(standing.high),
                    benchmark: percent(standing.benchmark),
                    length: standing.share.map_or(NOTHING, |share| units(share, top)),
                    mark: units(standing.benchmark, top),
                }
            })
            .collect(),
        missing: part
            .missing
            .iter()
            .filter_map(|place| part.groups.get(*place))
            .map(|(code, standing)| {
                let (name, lang) = name(code);
                MissingRow {
                    name,
                    dir: direction(&lang),
                    lang,
                    more: standing.wanting,
                }
            })
            .collect(),
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let edition = view.edition(&slug)?;
    // An engagement that names nothing to compare with has no such page.
    if edition.entries("benchmark").is_empty() {
        return Err(PageError::NotFound);
    }
    let reading = view.reading.code();
    let page = ParticipationPage {
        back_href: view.paths.engagement(&slug),
        number: edition.number,
        cut_on: edition.cut_on.clone(),
        parts: parts(&edition)
            .iter()
            .map(|part| compared(&edition, part, &reading))
            .collect(),
    };
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}
