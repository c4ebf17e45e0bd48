//! Plain pages: how moderation works, privacy, cookies, terms, contact. Their words are in the locale files.
//! The reasons that a moderator may give are each engagement's own list.

use crate::domain::promise::Promise;
use crate::domain::reading::direction;
use crate::render::{Frame, Page};
use crate::web::desk::promises::days_of;
use crate::web::error::PageError;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct InformationPage {
    /// Chooses the words: `information-NAME-…`.
    pub name: &'static str,
    /// How many paragraphs or list items the page has, by part.
    pub parts: Vec<Part>,
    pub receipt_href: String,
    /// Contacts of the engagements.
    pub contacts: Vec<String>,
    /// The fixed list of reasons for not publishing words; only where moderation is explained.
    pub reasons: Vec<ReasonRow>,
    /// What moderators decided so far, by engagement; only where moderation is explained.
    pub accounts: Vec<AccountLink>,
    /// What is deleted by itself; only where privacy is explained.
    pub promises: Vec<PromiseLine>,
    /// Where the ledger of the team stood before the latest release of each engagement; only where moderation is explained.
    pub ledger: Vec<HeadRow>,
}

/// One promise of `domain::promise`.
#[derive(Serialize)]
pub struct PromiseLine {
    /// Key of its words.
    pub key: String,
    /// Where each engagement says for how long.
    pub terms: Vec<TermRow>,
}

#[derive(Serialize)]
pub struct TermRow {
    pub engagement: String,
    pub lang: String,
    pub dir: &'static str,
    pub days: i64,
}

/// Where an engagement's decisions are accounted for.
#[derive(Serialize)]
pub struct AccountLink {
    pub href: String,
    pub engagement: String,
    pub lang: String,
    pub dir: &'static str,
}

/// What a release states of the ledger, for others to note.
#[derive(Serialize)]
pub struct HeadRow {
    pub engagement: String,
    pub lang: String,
    pub dir: &'static str,
    pub release: i64,
    pub hash: String,
}

/// One reason of an engagement's list, as its receipts name it.
#[derive(Serialize, PartialEq)]
pub struct ReasonRow {
    pub name: String,
    pub plain: String,
    /// The picture beside it in Easy Read, or empty.
    pub picture: String,
    pub lang: String,
    pub dir: &'static str,
}

#[derive(Serialize)]
pub struct Part {
    /// Key stem of the part: heading at `STEM-heading`, paragraphs at `STEM-1`, `STEM-2` ….
    pub stem: String,
    pub paragraphs: usize,
}

/// The part that the law wants, at the end of the privacy notice.
const LEGAL: &str = "legal";

/// Name, and the number of paragraphs of each part.
const PAGES: [(&str, &[usize]); 5] = [
    ("contact", &[2]),
    ("moderation", &[4, 5, 3, 4]),
    ("privacy", &[8, 4, 3, 2, 2, 2]),
    ("cookies", &[4, 3]),
    ("terms", &[2, 3, 3]),
];

impl InformationPage {
    fn of(name: &str, contacts: Vec<String>, receipt_href: String) -> Option<Self> {
        let (name, parts) = PAGES.iter().find(|(known, _)| *known == name)?;
        let own = (1..).zip(parts.iter()).map(|(number, paragraphs)| Part {
            stem: format!("information-{name}-part{number}"),
            paragraphs: *paragraphs,
        });
        // What the law wants said comes last: most people read for the other parts.
        let legal = (*name == "privacy").then(|| Part {
            stem: format!("privacy-{LEGAL}"),
            paragraphs: 5,
        });
        Some(InformationPage {
            name,
            parts: own.chain(legal).collect(),
            receipt_href,
            contacts,
            reasons: Vec::new(),
            accounts: Vec::new(),
            promises: Vec::new(),
            ledger: Vec::new(),
        })
    }
}

/// The reasons of all engagements, each once.
fn reasons(view: &View) -> Vec<ReasonRow> {
    let reading = view.reading.code();
    let mut rows: Vec<ReasonRow> = Vec::new();
    for edition in view.face.editions() {
        for entry in edition.entries("reason") {
            let key = format!("list.reason.{}", entry.code);
            let (name, lang) = edition.text(&key, &reading);
            let plain_key = format!("{key}.plain");
            let (picture, plain, _) = edition.idea(&plain_key, &reading);
            let row = ReasonRow {
                name: name.to_owned(),
                plain: plain.to_owned(),
                picture: picture.to_owned(),
                lang: lang.to_owned(),
                dir: direction(lang),
            };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows
}

fn accounts(view: &View) -> Vec<AccountLink> {
    let reading = view.reading.code();
    view.face
        .editions()
        .filter(|edition| edition.moderation.is_some())
        .map(|edition| {
            let (name, lang) = edition.text("name", &reading);
            AccountLink {
                href: view.paths.moderation(&edition.engagement),
                engagement: name.to_owned(),
                lang: lang.to_owned(),
                dir: direction(lang),
            }
        })
        .collect()
}

fn promises(view: &View) -> Vec<PromiseLine> {
    let reading = view.reading.code();
    Promise::ALL
        .into_iter()
        .map(|promise| {
            let terms = view
                .face
                .editions()
                .map(|edition| (edition, days_of(edition, promise)))
                .filter(|(_, days)| *days > 0)
                .map(|(edition, days)| {
                    let (name, lang) = edition.text("name", &reading);
                    TermRow {
                        engagement: name.to_owned(),
                        lang: lang.to_owned(),
                        dir: direction(lang),
                        days,
                    }
                })
                .collect();
            PromiseLine {
                key: format!("promise-{}", promise.as_str()),
                terms,
            }
        })
        .collect()
}

fn heads(view: &View) -> Vec<HeadRow> {
    let reading = view.reading.code();
    view.face
        .editions()
        .filter_map(|edition| {
            // How many lines there are would tell, from one release to the next, how often the team refused words or
            // looked after somebody: too small a number to publish. Before the first line there is nothing to note.
            let head = edition.ledger.as_ref().filter(|head| head.lines > 0)?;
            let (name, lang) = edition.text("name", &reading);
            Some(HeadRow {
                engagement: name.to_owned(),
                lang: lang.to_owned(),
                dir: direction(lang),
                release: edition.number,
                hash: head.hash.clone(),
            })
        })
        .collect()
}

impl Page for InformationPage {
    const TEMPLATE: &'static str = "public/information.html";

    fn samples() -> Vec<(&'static str, Self)> {
        PAGES
            .iter()
            .filter_map(|(name, _)| {
                let contacts = vec!["team@example.org".to_owned()];
                let reason = ReasonRow {
                    name: "It <advertises> something".into(),
                    plain: "Please leave the offer out.".into(),
                    picture: "no".into(),
                    lang: "en".into(),
                    dir: "ltr",
                };
                let page = InformationPage::of(name, contacts, "/receipt".into())?;
                let head = HeadRow {
                    engagement: "What <should> it say?".into(),
                    lang: "en".into(),
                    dir: "ltr",
                    release: 3,
                    hash: "0123456789abcdef".repeat(4),
                };
                let account = AccountLink {
                    href: "/ahp-strategy/moderation".into(),
                    engagement: "What <should> it say?".into(),
                    lang: "en".into(),
                    dir: "ltr",
                };
                let (reasons, accounts, ledger) = if *name == "moderation" {
                    (vec![reason], vec![account], vec![head])
                } else {
                    Default::default()
                };
                let promises = Promise::ALL.into_iter().map(|promise| PromiseLine {
                    key: format!("promise-{}", promise.as_str()),
                    terms: vec![TermRow {
                        engagement: "What <should> it say?".into(),
                        lang: "en".into(),
                        dir: "ltr",
                        days: 180,
                    }],
                });
                let promises = promises.filter(|_| *name == "privacy").collect();
                let page = InformationPage {
                    promises,
                    reasons,
                    accounts,
                    ledger,
                    ..page
                };
                Some((*name, page))
            })
            .collect()
    }
}

pub async fn get(view: View, req: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut contacts: Vec<String> = view
        .face
        .editions()
        .map(|edition| edition.contact.clone())
        .collect();
    contacts.sort();
    contacts.dedup();
    let mut page = InformationPage::of(&name, contacts, view.paths.receipt()).ok_or(PageError::NotFound)?;
    if page.name == "moderation" {
        page.reasons = reasons(&view);
        page.accounts = accounts(&view);
        page.ledger = heads(&view);
    }
    if page.name == "privacy" {
        page.promises = promises(&view);
    }
    let mut shell = shell::plain(&view)?;
    shell.private = false;
    answer::public(&view, req.headers(), &page, &Frame::of(&shell)?)
}
