//! One finding: its wording, themes and responses while it is a draft; what was decided about it and why after the
//! challenge. Analysts draft, leads decide, both may look. The decision form is read in `finding_decision`, and what the
//! page shows stands in `finding_page`.

use crate::actions::answer_challenge::is_owed;
use crate::actions::draft_finding::{DraftError, Which, draft_finding};
use crate::clock::london_day;
use crate::domain::challenge::Threshold;
use crate::domain::finding::{FindingState, Outcome};
use crate::domain::ids::{ContributionId, Key};
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::domain::staff::Duty;
use crate::domain::words::{CONTRIBUTION_LIMIT, TITLE_LIMIT};
use crate::publish::dissent::{challenged, threshold};
use crate::store::findings::Finding;
use crate::store::prompts::Asks;
use crate::store::themes::Theme;
use crate::store::{Connection, StoreError, contributions, evidence, findings, phases, prompts};
use crate::web::answer::{private, see_other};
use crate::web::desk::around;
use crate::web::desk::finding_decision::Typed;
pub use crate::web::desk::finding_decision::{answer, decision};
use crate::web::desk::finding_page::DONE;
pub use crate::web::desk::finding_page::FindingPage;
use crate::web::desk::findings::{draft_error, draft_of, published_themes, theme_choices};
use crate::web::desk::forms::{
    Choice, Way, WordsChoice, arrive, contribution_ids, done, honour, known_language, status_after,
    ticket_for,
};
use crate::web::error::PageError;
use crate::web::fields::Fields;
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// How many responses can be chosen from.
const SHOWN: usize = 50;

/// What the store knows of a finding and its neighbours.
struct Found {
    finding: Finding,
    all: Vec<Finding>,
    themes: Vec<Key>,
    published: Vec<Theme>,
    responses: Vec<WordsChoice>,
    /// Nobody can answer any more.
    answered: bool,
    /// Audiences whose challenge reached the threshold, and whether they still wait for an answer.
    challenged_by: Vec<&'static str>,
    owed: bool,
    threshold: Option<Threshold>,
}

/// Outcome and reason, once decided.
pub fn decided(state: &FindingState) -> Option<(&Outcome, &str)> {
    match state {
        FindingState::Decided { outcome, reason } | FindingState::Published { outcome, reason } => {
            Some((outcome, reason))
        }
        FindingState::Draft | FindingState::OpenToChallenge => None,
    }
}

/// Responses behind a finding; while it is a draft also those to its themes that could be.
fn responses_of(
    c: &mut Connection,
    slug: &str,
    finding: &Finding,
    from: &[Key],
    published: &[Theme],
) -> Result<Vec<WordsChoice>, StoreError> {
    let chosen = findings::list_responses(c, finding.id)?;
    let title = |id: Key| {
        published
            .iter()
            .find(|theme| theme.id == id)
            .map(|theme| theme.title.clone())
    };
    let asked: Vec<(Key, Key)> = prompts::list(c, slug)?
        .into_iter()
        .filter_map(|prompt| match prompt.asks {
            Asks::Theme(theme) => Some((prompt.id, theme)),
            Asks::Question(_) | Asks::Finding(_) => None,
        })
        .collect();
    let mut responses: Vec<WordsChoice> = Vec::new();
    for id in &chosen {
        let Some(found) = contributions::find(c, *id)? else {
            continue;
        };
        let theme = asked
            .iter()
            .find(|(prompt, _)| *prompt == found.prompt)
            .map(|(_, theme)| *theme);
        responses.push(WordsChoice {
            value: id.to_string(),
            words: found.words,
            lang: known_language(found.lang),
            checked: true,
            themes: theme.and_then(title).into_iter().collect(),
        });
    }
    if finding.state != FindingState::Draft {
        return Ok(responses);
    }
    for (prompt, theme) in asked.iter().filter(|(_, theme)| from.contains(theme)) {
        let most = i64::try_from(SHOWN).unwrap_or(i64::MAX);
        for (id, lang, words, _) in evidence::list_for_coding(c, &[prompt.0], false, &[], most)? {
            if responses.len() < SHOWN && !chosen.contains(&id) {
                responses.push(WordsChoice {
                    value: id.to_string(),
                    words,
                    lang: known_language(lang),
                    checked: false,
                    themes: title(*theme).into_iter().collect(),
                });
            }
        }
    }
    Ok(responses)
}

async fn find(view: &View, slug: &str, id: Key) -> Result<Found, PageError> {
    let (asked, today) = (slug.to_owned(), london_day(view.clock.now()));
    let found = view
        .store
        .read(move |c| {
            let all = findings::list(c, &asked)?;
            let Some(finding) = all.iter().find(|finding| finding.id == id).cloned() else {
                return Ok(None);
            };
            let links = findings::list_theme_links(c, &asked)?;
            let themes: Vec<Key> = links
                .into_iter()
                .filter(|(finding, _)| *finding == id)
                .map(|(_, theme)| theme)
                .collect();
            let published = published_themes(c, &asked)?;
            let responses = responses_of(c, &asked, &finding, &themes, &published)?;
            let challenge = phases::list(c, &asked)?
                .into_iter()
                .find(|phase| phase.kind == PhaseKind::Challenge);
            let answered = challenge.is_some_and(|phase| {
                matches!(
                    phase.state,
                    PhaseState::Closing { .. } | PhaseState::Closed { .. }
                )
            });
            let challenged = challenged(c, &asked, today)?;
            let audiences = challenged.get(&id).into_iter().flatten();
            Ok::<_, StoreError>(Some(Found {
                challenged_by: audiences.map(|audience| audience.as_str()).collect(),
                owed: is_owed(&finding, &challenged),
                threshold: threshold(c, &asked, today)?,
                finding,
                all,
                themes,
                published,
                responses,
                answered,
            }))
        })
        .await?;
    found.ok_or(PageError::NotFound)
}

/// What this person may do with the finding now.
fn may(person: &Colleague, slug: &str, found: &Found) -> &'static str {
    let leads = person.may(slug, Duty::Lead);
    match &found.finding.state {
        FindingState::Draft if person.may(slug, Duty::Analyse) => "edit",
        FindingState::OpenToChallenge if !leads => "read",
        FindingState::OpenToChallenge if found.answered => "decide",
        FindingState::OpenToChallenge => "wait",
        FindingState::Decided { .. } if found.owed && leads => "answer",
        FindingState::Draft | FindingState::Decided { .. } | FindingState::Published { .. } => "read",
    }
}

/// Shows the finding with what was typed, if anything was.
pub async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: Key,
    typed: Typed,
) -> Result<HttpResponse, PageError> {
    let found = find(view, slug, id).await?;
    let finding = &found.finding;
    let chosen_themes = typed.themes.unwrap_or_else(|| found.themes.clone());
    let may = may(person, slug, &found);
    let mut responses = found.responses;
    if let Some(ticked) = &typed.responses {
        for response in &mut responses {
            response.checked = ticked.iter().any(|id| id.to_string() == response.value);
        }
    }
    let way = |other: &Finding| Way::new(&other.title, desk::finding(slug, other.id));
    let outcome = decided(&finding.state);
    let goes_into = |state: &FindingState| match decided(state) {
        Some((Outcome::Merge { into }, _)) => Some(*into),
        _ => None,
    };
    let may_carry = |other: &Finding| {
        other.id != id && (other.state == FindingState::OpenToChallenge || other.state.stands())
    };
    let edition = view.edition(slug)?;
    let asking = edition
        .phase("challenge")
        .and_then(|phase| phase.prompts.iter().find(|prompt| prompt.finding == Some(id.0)))
        .map(|prompt| view.paths.prompt(slug, prompt.id));
    let page = FindingPage {
        name: finding.title.clone(),
        wording: finding.statement.clone(),
        state: finding.state.name(),
        outcome: outcome.map(|(outcome, _)| outcome.name()).unwrap_or_default(),
        reason_given: outcome.map(|(_, reason)| reason.to_owned()).unwrap_or_default(),
        earlier_statement: match outcome {
            Some((Outcome::Change { earlier }, _)) => earlier.clone(),
            _ => String::new(),
        },
        into: found
            .all
            .iter()
            .filter(|other| goes_into(&finding.state) == Some(other.id))
            .map(way)
            .collect(),
        merged: found
            .all
            .iter()
            .filter(|other| goes_into(&other.state) == Some(id))
            .map(way)
            .collect(),
        back_href: desk::findings(slug),
        challenges_href: asking.unwrap_or_default(),
        may,
        drawn_from: found
            .published
            .iter()
            .filter(|theme| found.themes.contains(&theme.id))
            .map(|theme| theme.title.clone())
            .collect(),
        responses,
        challenged_by: found.challenged_by,
        percent: found.threshold.map_or(0, |threshold| threshold.percent),
        answer_given: finding.answer.clone().unwrap_or_default(),
        answer: typed.answer,
        answer_action: desk::finding_answer(slug, id),
        action: desk::finding(slug, id),
        decision_action: desk::finding_decision(slug, id),
        title: typed.title.unwrap_or_else(|| finding.title.clone()),
        statement: typed.statement.unwrap_or_else(|| finding.statement.clone()),
        themes: theme_choices(&found.published, &chosen_themes),
        title_limit: TITLE_LIMIT,
        statement_limit: CONTRIBUTION_LIMIT,
        chosen: typed.chosen,
        targets: found
            .all
            .iter()
            .filter(|other| may_carry(other))
            .map(|other| {
                let value = other.id.to_string();
                Choice {
                    label: other.title.clone(),
                    checked: value == typed.into,
                    value,
                }
            })
            .collect(),
        reason: typed.reason,
        ticket: ticket_for(view, &format!("finding:{slug}:{id}")),
        errors: typed.errors,
        conflict: typed.conflict,
        done: done(view, &DONE),
    };
    private(
        view,
        status_after(page.conflict, &page.errors),
        &page,
        &around(view, person, slug)?,
    )
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::ReadFindings], Key::parse).await?;
    show(&view, &person, &slug, id, Typed::default()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::Analyse], Key::parse).await?;
    honour(&view, &fields, &format!("finding:{slug}:{id}"))?;
    let responses: Vec<ContributionId> = contribution_ids(&fields, "response")?;
    let draft = draft_of(&fields, responses)?;
    let (engagement, wish) = (slug.clone(), draft.clone());
    let error = match view
        .store
        .write(move |c| draft_finding(c, &engagement, Which::Known(id), &wish))
        .await
    {
        Ok(_) => {
            return Ok(see_other(&format!("{}?done=reworded", desk::finding(&slug, id))));
        }
        Err(error) => error,
    };
    let kept = Typed {
        title: Some(draft.title),
        statement: Some(draft.statement),
        themes: Some(draft.themes),
        responses: Some(draft.responses),
        ..Typed::default()
    };
    let typed = match (draft_error(&error), error) {
        (Some(mend), _) => Typed {
            errors: vec![mend],
            ..kept
        },
        (None, DraftError::Step(_) | DraftError::Store(StoreError::Conflict)) => Typed {
            conflict: true,
            ..kept
        },
        (None, DraftError::Store(error)) => return Err(error.into()),
        (None, _) => return Err(PageError::NotFound),
    };
    show(&view, &person, &slug, id, typed).await
}
