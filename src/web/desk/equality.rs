//! What the team may know of who was heard: where writers said they stand, and each answer to each equality question,
//! counted alone and after the gate, as of the last release. No two of these can be crossed.

use crate::domain::staff::Duty;
use crate::publish::counted::{Shown, together};
use crate::publish::edition::Edition;
use crate::render::Page;
use crate::store::{StoreError, equality};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct EqualityFiguresPage {
    /// Relation and region, as far as released voices told them.
    pub heard: Vec<AnsweredQuestion>,
    pub questions: Vec<AnsweredQuestion>,
    /// The public page that compares them with who there is.
    pub participation_href: String,
    /// The day of deletion; empty where nothing is asked.
    pub deleted_on: String,
    pub over: bool,
}

#[derive(Serialize)]
pub struct AnsweredQuestion {
    /// Of an equality question its words; of what writers told `relation` or `region`.
    pub title: String,
    pub rows: Vec<AnswerRow>,
}

#[derive(Serialize)]
pub struct AnswerRow {
    pub answer: String,
    /// After the gate; -1 is too few to say.
    pub count: i64,
}

impl Page for EqualityFiguresPage {
    const TEMPLATE: &'static str = "desk/equality.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let rows = || {
            [("16 to 24", 25), ("25 to 34", -1), ("Prefer not to say", 0)]
                .into_iter()
                .map(|(answer, count)| AnswerRow {
                    answer: answer.into(),
                    count,
                })
                .collect()
        };
        let titled = |title: &str| AnsweredQuestion {
            title: title.into(),
            rows: rows(),
        };
        let question = || titled("How old are you?");
        let page = |questions: Vec<AnsweredQuestion>, deleted_on: &str, over| EqualityFiguresPage {
            heard: if questions.is_empty() {
                Vec::new()
            } else {
                vec![titled("relation"), titled("region")]
            },
            questions,
            participation_href: "/ahp-strategy/participation".into(),
            deleted_on: deleted_on.into(),
            over,
        };
        vec![
            ("figures", page(vec![question()], "2027-11-20", false)),
            ("deleted", page(vec![], "2027-11-20", true)),
            ("nothing is asked", page(vec![], "", false)),
        ]
    }
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::SeeFigures]).await?;
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let (term, tallies) = view
        .store
        .read(move |c| Ok::<_, StoreError>((equality::find_term(c, &asked)?, equality::list(c, &asked)?)))
        .await?;
    let over = term.is_some_and(|day| day <= view.face.day());
    let page = EqualityFiguresPage {
        heard: heard(&edition),
        questions: if over || term.is_none() {
            Vec::new()
        } else {
            questions(&edition, &tallies)
        },
        participation_href: if edition.entries("benchmark").is_empty() {
            String::new()
        } else {
            view.paths.participation(&slug)
        },
        deleted_on: term.map(|day| day.to_string()).unwrap_or_default(),
        over,
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}

fn heard(edition: &Edition) -> Vec<AnsweredQuestion> {
    ["relation", "region"]
        .into_iter()
        .filter_map(|list| {
            let rows = edition.heard.get(list).filter(|rows| !rows.is_empty())?;
            Some(AnsweredQuestion {
                title: list.to_owned(),
                rows: rows
                    .iter()
                    .map(|(code, shown)| AnswerRow {
                        answer: edition.text(&format!("list.{list}.{code}"), "en").0.to_owned(),
                        count: number(*shown),
                    })
                    .collect(),
            })
        })
        .collect()
}

fn questions(
    edition: &Edition,
    tallies: &[(String, String, crate::domain::count::Count)],
) -> Vec<AnsweredQuestion> {
    let text = |key: String| edition.text(&key, "en").0.to_owned();
    edition
        .entries("equality")
        .iter()
        .map(|question| {
            let list = format!("equality-{}", question.code);
            let of = |lists: &str| -> Vec<(String, String)> {
                edition
                    .entries(lists)
                    .iter()
                    .map(|entry| (entry.code.clone(), text(format!("list.{lists}.{}", entry.code))))
                    .collect()
            };
            let offered = [of(&list), of("equality-any")].concat();
            let counts: Vec<_> = offered
                .iter()
                .map(|(code, _)| {
                    tallies
                        .iter()
                        .find(|(known, answer, _)| *known == question.code && answer == code)
                        .map(|(_, _, count)| *count)
                        .unwrap_or_default()
                })
                .collect();
            AnsweredQuestion {
                title: text(format!("list.equality.{}", question.code)),
                rows: offered
                    .into_iter()
                    .zip(together(&counts))
                    .map(|((_, answer), shown)| AnswerRow {
                        answer,
                        count: number(shown),
                    })
                    .collect(),
            }
        })
        .collect()
}

fn number(shown: Shown) -> i64 {
    shown
        .number()
        .and_then(|number| i64::try_from(number).ok())
        .unwrap_or(-1)
}
