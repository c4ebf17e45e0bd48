//! What people thought of what others said in a phase that is over: by audience first, then whether there are
//! groups of people who judge alike. Made from the release; words that were taken back since are left out.

use crate::domain::ids::ContributionId;
use crate::publish::edition::Edition;
use crate::publish::opinions::{Group, Grouping, Opinions, Told};
use crate::store::shelves::{self, Shelved};
use crate::web::error::PageError;
use crate::web::public::opinions_page::{GroupCard, OpinionsPage, Share, StatementRow};
use crate::web::public::voices::Voice;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::BTreeMap;

/// Every contribution that the opinions name.
fn named(opinions: &Opinions) -> Vec<ContributionId> {
    let mut lists = vec![&opinions.agreed, &opinions.disagreed, &opinions.divided];
    if let Grouping::Groups { groups, shared } = &opinions.groups {
        lists.push(shared);
        lists.extend(groups.iter().map(|group| &group.apart));
    }
    lists
        .into_iter()
        .flatten()
        .filter_map(|told| ContributionId::parse(&told.contribution))
        .collect()
}

struct Words<'a> {
    view: &'a View,
    edition: &'a Edition,
    shelved: BTreeMap<String, Shelved>,
}

impl Words<'_> {
    /// Rows of what still stands.
    fn rows(&self, told: &[Told]) -> Vec<StatementRow> {
        told.iter()
            .filter_map(|told| {
                let shelved = self.shelved.get(&told.contribution)?;
                if shelved.position != told.place {
                    return None;
                }
                let shares = told.shares.iter().map(|range| {
                    range.map_or(Share { low: -1, high: -1 }, |range| Share {
                        low: range.low,
                        high: range.high,
                    })
                });
                Some(StatementRow {
                    voice: Voice::of(self.view, self.edition, shelved.clone()),
                    side: told.side.clone(),
                    shares: shares.collect(),
                })
            })
            .collect()
    }

    fn group(&self, letter: char, group: &Group) -> GroupCard {
        GroupCard {
            letter,
            people: group.people,
            comes_back: group.comes_back,
            apart: self.rows(&group.apart),
        }
    }
}

fn page(words: &Words<'_>, kind: &str, opinions: &Opinions) -> OpinionsPage {
    let (found, groups, shared) = match &opinions.groups {
        Grouping::Few => ("few", &[][..], &[][..]),
        Grouping::Cloud => ("cloud", &[][..], &[][..]),
        Grouping::Unsteady => ("unsteady", &[][..], &[][..]),
        Grouping::Small => ("small", &[][..], &[][..]),
        Grouping::Groups { groups, shared } => ("groups", groups.as_slice(), shared.as_slice()),
    };
    OpinionsPage {
        back_href: words.view.paths.engagement(&words.edition.engagement),
        kind: kind.to_owned(),
        people: opinions.people,
        audiences: opinions.audiences.clone(),
        agreed: words.rows(&opinions.agreed),
        disagreed: words.rows(&opinions.disagreed),
        divided: words.rows(&opinions.divided),
        found,
        groups: ('A'..)
            .zip(groups)
            .map(|(letter, group)| words.group(letter, group))
            .collect(),
        shared: words.rows(shared),
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (slug, kind) = path.into_inner();
    let edition = view.edition(&slug)?;
    let opinions = edition
        .phase(&kind)
        .and_then(|phase| edition.opinions_of(phase))
        .ok_or(PageError::NotFound)?;
    let ids = named(opinions).into_iter().map(|id| id.0.to_vec()).collect();
    let found = view.store.read(move |c| shelves::list_shelved(c, ids)).await?;
    let words = Words {
        view: &view,
        edition: &edition,
        shelved: found
            .into_iter()
            .filter(|shelved| shelved.position <= edition.last_position)
            .map(|shelved| (shelved.id.to_string(), shelved))
            .collect(),
    };
    let page = page(&words, &kind, opinions);
    answer::public(&view, req.headers(), &page, &shell::of_edition(&view, &edition)?)
}
