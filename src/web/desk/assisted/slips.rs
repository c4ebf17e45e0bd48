//! Slips to cut and hand out: the receipts of what one sitting has saved, in the language of each entry. Made from the
//! tickets that the page carried; nothing here is stored, and the page cannot be had again once they are lost.

use crate::actions::contribute::receipt_of;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::reading::direction;
use crate::render::Page;
use crate::store::contributions::{self, Contribution};
use crate::web::desk::around;
use crate::web::desk::assisted::at_work;
use crate::web::desk::assisted::sitting::purpose;
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::paths::desk::assisted as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::slip::Slip;
use crate::web::view::View;
use crate::web::{answer, ticket};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct SlipsPage {
    pub back_href: String,
    pub slips: Vec<Handout>,
    pub contact: String,
}

#[derive(Serialize)]
pub struct Handout {
    /// The language that the slip speaks, and its direction.
    pub speaks: String,
    pub dir: &'static str,
    pub question: String,
    pub question_lang: String,
    pub words: String,
    pub words_lang: String,
    pub receipt: Slip,
}

impl Page for SlipsPage {
    const TEMPLATE: &'static str = "desk/assisted/slips.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let slip = |speaks: &str, dir, words: &str| Handout {
            speaks: speaks.into(),
            dir,
            question: "What matters most?".into(),
            question_lang: "en".into(),
            words: words.into(),
            words_lang: speaks.into(),
            receipt: Slip::sample(),
        };
        let page = |slips| SlipsPage {
            back_href: "/desk/ahp-strategy/assisted/batches/0".into(),
            slips,
            contact: "listening@example.org".into(),
        };
        vec![
            (
                "two",
                page(vec![
                    slip("en", "ltr", "Being <believed>"),
                    slip("ur", "rtl", "میری بات سنی جائے۔"),
                ]),
            ),
            ("none", page(vec![])),
        ]
    }
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (person, batch) = at_work(&view, &req, &slug, &id).await?;
    let edition = view.edition(&slug)?;
    let now = view.clock.now();
    let nonces: Vec<[u8; 16]> = fields
        .all("slip")
        .into_iter()
        .filter_map(|slip| ticket::check(&view.keys, &purpose(batch.id), slip, now).ok())
        .map(|held| held.nonce)
        .collect();
    let ids: Vec<ContributionId> = nonces
        .iter()
        .map(|nonce| ContributionId(view.keys.mac16("contribution", &[nonce])))
        .collect();
    let found: Vec<Option<Contribution>> = view
        .store
        .read(move |c| ids.into_iter().map(|id| contributions::find(c, id)).collect())
        .await?;
    let languages = view.renderer.languages();
    let slips = nonces
        .iter()
        .zip(found)
        // What was taken back meanwhile has no slip.
        .filter_map(|(nonce, entry)| {
            let entry = entry?;
            let speaks = if languages.has(&entry.lang) {
                entry.lang.clone()
            } else {
                "en".to_owned()
            };
            let Key(prompt) = entry.prompt;
            let (_, prompt) = edition.prompt(prompt)?;
            let (question, question_lang) = prompt_title(&edition, prompt, &speaks);
            Some(Handout {
                dir: direction(&speaks),
                speaks,
                question,
                question_lang,
                words: entry.words,
                words_lang: if entry.lang == "und" {
                    String::new()
                } else {
                    entry.lang
                },
                receipt: Slip::of(&view, &receipt_of(&view.keys, nonce)),
            })
        })
        .collect();
    let page = SlipsPage {
        back_href: paths::batch(&slug, batch.id),
        slips,
        contact: edition.contact.clone(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}
