//! What asks for a second look: appeals of authors, and changes of words that are public. One of them with its
//! decision is in `second_look`.

use crate::actions::notice::notice_concern;
use crate::domain::concern::Concern;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::{StoreError, appeals, contributions, versions};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{done, enter, known_language};
use crate::web::desk::queue::{WaitingCard, card, card_sample};
use crate::web::error::PageError;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How many of each kind the page shows at once.
const SHOWN: usize = 25;
/// How far down the list words that worry are looked for, to be shown first.
const READ: i64 = 1000;

#[derive(Serialize)]
pub struct SecondLooksPage {
    /// The declined words of each open appeal, oldest day first.
    pub appeals: Vec<WaitingCard>,
    /// The new words of each change; none for whoever decides on appeals alone.
    pub changes: Vec<WaitingCard>,
    /// Who reads this decides on changes too.
    pub may_moderate: bool,
    /// What has just been decided: `change-published`, `appeal-upheld` and so on, or empty.
    pub done: &'static str,
}

impl Page for SecondLooksPage {
    const TEMPLATE: &'static str = "desk/second_looks.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |appeals, changes, done| SecondLooksPage {
            appeals,
            changes,
            may_moderate: true,
            done,
        };
        let lead = SecondLooksPage {
            may_moderate: false,
            ..page(vec![card_sample()], vec![], "")
        };
        vec![
            ("none", page(vec![], vec![], "appeal-allowed")),
            ("of a lead", lead),
            ("appeals", page(vec![card_sample()], vec![], "change-published")),
            (
                "changes",
                page(
                    vec![],
                    vec![
                        card_sample(),
                        WaitingCard {
                            concern: "self-harm",
                            ..card_sample()
                        },
                    ],
                    "change-declined",
                ),
            ),
            (
                "both",
                page(vec![card_sample()], vec![card_sample()], "appeal-upheld"),
            ),
        ]
    }
}

/// What makes one worry about its author comes first, the rest in its order; cut to size.
fn worrying_first<T>(all: Vec<T>, words: impl Fn(&T) -> &str) -> Vec<(Option<Concern>, T)> {
    let mut all: Vec<(Option<Concern>, T)> = all
        .into_iter()
        .map(|it| (notice_concern(words(&it)), it))
        .collect();
    all.sort_by_key(|(concern, _)| concern.is_none());
    all.truncate(SHOWN);
    all
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::DecideAppeals]).await?;
    let may_moderate = person.may(&slug, Duty::Moderate);
    let edition = view.edition(&slug)?;
    let asked = slug.clone();
    let (raised, changed) = view
        .store
        .read(move |c| {
            let mut raised = Vec::new();
            for (concern, appeal) in worrying_first(appeals::list_open(c, &asked, READ)?, |it| &it.words) {
                let of = contributions::find(c, appeal.contribution)?;
                raised.extend(of.map(|it| (it, appeal, concern)));
            }
            let mut changed = Vec::new();
            let waiting = if may_moderate {
                versions::list_waiting(c, &asked, READ)?
            } else {
                Vec::new()
            };
            for (concern, version) in worrying_first(waiting, |it| &it.words) {
                let of = contributions::find(c, version.contribution)?;
                changed.extend(of.map(|it| (it, version, concern)));
            }
            Ok::<_, StoreError>((raised, changed))
        })
        .await?;
    let page = SecondLooksPage {
        appeals: raised
            .into_iter()
            .map(|(contribution, appeal, concern)| WaitingCard {
                href: desk::second_look(&slug, contribution.id),
                received_on: appeal.raised_on.to_string(),
                concern: concern.map_or("", Concern::as_str),
                ..card(&edition, &contribution)
            })
            .collect(),
        changes: changed
            .into_iter()
            .map(|(contribution, version, concern)| WaitingCard {
                href: desk::second_look(&slug, contribution.id),
                received_on: version.written_on.to_string(),
                concern: concern.map_or("", Concern::as_str),
                words: version.words,
                lang: known_language(version.lang),
                ..card(&edition, &contribution)
            })
            .collect(),
        may_moderate,
        done: done(
            &view,
            &[
                "change-published",
                "change-declined",
                "appeal-allowed",
                "appeal-upheld",
            ],
        ),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}
