//! What one receipt gives access to, read from the store and put into words by the engagement. Not here: who may see
//! it; whoever has the code.

use crate::actions::change_words::{edit_days, may_change};
use crate::actions::redact::is_covered;
use crate::chance;
use crate::clock::london_day;
use crate::domain::appeal::{AppealState, NoAppeal, Stand, may_be_raised};
use crate::domain::contribution::ContributionState;
use crate::domain::declined::Hidden;
use crate::domain::ids::Key;
use crate::domain::receipt::ReceiptCode;
use crate::domain::revision::{MOST_VERSIONS, NotEditable, RevisionState};
use crate::domain::words::{CONTRIBUTION_LIMIT, LETTER_LIMIT};
use crate::keys::{hash, hex};
use crate::publish::declined::standing;
use crate::publish::edition::Edition;
use crate::store::appeals::{self, Appeal};
use crate::store::cases::{self, Case};
use crate::store::contributions::{self, Contribution};
use crate::store::decisions::{self, Decision};
use crate::store::phases::{self, Phase};
use crate::store::versions::{self, Version};
use crate::store::{StoreError, declined, engagements, evidence, findings, prompts, sealed_originals};
use crate::web::error::PageError;
use crate::web::public::contribution::Trace;
use crate::web::public::engagement::prompt_title;
use crate::web::public::receipt_page::{AppealOffer, ChangeOffer, ReceiptPage, Told};
use crate::web::said::said;
use crate::web::ticket;
use crate::web::view::View;
use jiff::civil::Date;
use std::sync::Arc;

/// Everything that a receipt gives access to.
pub struct Found {
    pub edition: Arc<Edition>,
    facts: Facts,
}

struct Facts {
    contribution: Contribution,
    /// What it is a comment on.
    about: Option<Contribution>,
    phase: Phase,
    /// Days in which decided words may be changed.
    days: i32,
    decided: Vec<Decision>,
    wordings: Vec<Version>,
    appeal: Option<Appeal>,
    case: Option<Case>,
    themes: Vec<Key>,
    direct: Vec<Key>,
    /// Parts are covered, and the rest is kept until this day.
    covered: bool,
    sealed_until: Option<Date>,
    /// From which day declined words may be listed, or why not; none where nothing is to be said.
    listed_from: Option<Result<Date, Hidden>>,
    /// The release that listed them.
    listed_in: Option<i64>,
}

/// What the ticket of an opened receipt's page is for: acts of whoever opened it.
pub fn purpose(code: &ReceiptCode) -> String {
    format!("receipt:{}", hex(&hash(code.secret())))
}

pub async fn look_up(view: &View, code: &ReceiptCode) -> Result<Option<Found>, PageError> {
    let receipt = hash(code.secret());
    let today = london_day(view.clock.now());
    let found = view
        .store
        .read(move |c| {
            let Some(contribution) = contributions::find_by_receipt(c, &receipt)? else {
                return Ok(None);
            };
            let lost = StoreError::BadRow("prompt");
            let prompt = prompts::find(c, contribution.prompt)?.ok_or(lost.clone())?;
            let phase = phases::find(c, prompt.phase_id)?.ok_or(lost)?;
            Ok::<_, StoreError>(Some(Facts {
                days: edit_days(c, &phase.engagement, today)?,
                decided: decisions::list(c, contribution.id)?,
                wordings: versions::list(c, contribution.id)?,
                appeal: appeals::find(c, contribution.id)?,
                case: cases::find(c, contribution.id)?,
                themes: evidence::list_themes(c, contribution.id)?,
                direct: findings::list_by_response(c, contribution.id)?,
                covered: is_covered(c, &contribution)?,
                listed_from: {
                    let entries = engagements::list_entries(c, &phase.engagement)?;
                    standing(c, &entries, &contribution, today)?
                },
                listed_in: declined::find(c, contribution.id)?,
                sealed_until: sealed_originals::find(c, contribution.id)?.map(|sealed| sealed.kept_until),
                about: match contribution.about {
                    Some(about) => contributions::find(c, about)?,
                    None => None,
                },
                contribution,
                phase,
            }))
        })
        .await?;
    match found {
        None => Ok(None),
        Some(facts) => Ok(Some(Found {
            edition: view.edition(&facts.phase.engagement)?,
            facts,
        })),
    }
}

pub fn receipt_page(view: &View, code: &ReceiptCode, found: &Found) -> ReceiptPage {
    let Found { edition, facts } = found;
    let contribution = &facts.contribution;
    let reading = view.reading.code();
    let slug = edition.engagement.as_str();
    let is_shown = |voice: &Contribution| voice.position.is_some_and(|place| place <= edition.last_position);
    let shown = is_shown(contribution);
    let published = contribution.state == ContributionState::Published;
    let text = |key: String| said(edition, &key, &reading);
    let (title, lang) = edition
        .prompt(contribution.prompt.0)
        .map(|(_, prompt)| prompt_title(edition, prompt, &reading))
        .unwrap_or_default();
    ReceiptPage {
        state: contribution.state.name(),
        waits_for_release: published && !shown,
        told: facts
            .decided
            .iter()
            // An author is told of no report that changed nothing.
            .filter(|decision| decision.outcome != "report-kept")
            .scan("", |contested, decision| {
                let told = told(edition, decision, contested, &reading);
                if let Some(about) = decisions::REFUSALS.iter().find(|it| **it == decision.outcome) {
                    *contested = about;
                }
                Some(told)
            })
            .chain(facts.case.as_ref().and_then(care))
            .collect(),
        cares: facts.case.as_ref().is_some_and(|case| case.told_on.is_some()),
        sealed_until: facts.sealed_until.map(|day| day.to_string()).unwrap_or_default(),
        listing: match facts.listed_from {
            None => "",
            Some(_) if facts.listed_in.is_some() => "listed",
            Some(Ok(_)) => "soon",
            Some(Err(Hidden::Contested)) => "contested",
            Some(Err(Hidden::Never)) => "hidden",
        },
        listed_from: match facts.listed_from {
            Some(Ok(day)) => day.to_string(),
            _ => String::new(),
        },
        listing_href: view.paths.declined(slug),
        received_on: contribution.received_on.to_string(),
        words: contribution.words.clone(),
        words_lang: if contribution.lang == "und" {
            String::new()
        } else {
            contribution.lang.clone()
        },
        verdict: contribution
            .verdict
            .map(|v| text(format!("list.verdict.{}", v.as_str())))
            .unwrap_or_default(),
        prompt_href: view.paths.prompt(slug, contribution.prompt.0),
        prompt_title: title,
        prompt_dir: crate::domain::reading::direction(&lang),
        prompt_lang: lang,
        public_href: if shown {
            view.paths.contribution(slug, contribution.id)
        } else {
            String::new()
        },
        // Words that were taken back have no page any more.
        about_href: facts
            .about
            .as_ref()
            .filter(|voice| is_shown(voice) && voice.state == ContributionState::Published)
            .map_or_else(String::new, |voice| view.paths.contribution(slug, voice.id)),
        trace: Trace::of(view, edition, &facts.themes, &facts.direct),
        help_href: view.paths.help(slug),
        withdraw_href: view.paths.withdrawal(),
        change: change_offer(view, facts),
        appeal: appeal_offer(view, facts),
        code: code.groups().join(" "),
        ticket: ticket::issue(&view.keys, &purpose(code), chance::bytes(), view.clock.now()),
        concern: "",
        help: Vec::new(),
        pieces: Vec::new(),
        errors: Vec::new(),
        done: "",
    }
}

/// What the team says to someone it worries about.
fn care(case: &Case) -> Option<Told> {
    Some(Told {
        what: "care",
        reason: String::new(),
        reason_plain: String::new(),
        on: case.told_on.clone()?,
        reply: case.words.clone(),
    })
}

/// A decision in the words of the engagement.
/// `contested` is what was decided against the words before.
fn told(edition: &Edition, decision: &Decision, contested: &str, reading: &str) -> Told {
    let list = match decision.outcome.as_str() {
        "redacted" => "cover",
        "comments-closed" => "closing",
        _ => "reason",
    };
    let text = |part: &str| {
        decision
            .reason
            .as_ref()
            // What a colleague worried about, or puts words aside for, is the team's own word.
            .filter(|_| !["escalated", "held"].contains(&decision.outcome.as_str()))
            .map(|code| said(edition, &format!("list.{list}.{code}{part}"), reading))
            .unwrap_or_default()
    };
    Told {
        what: match decision.outcome.as_str() {
            "published" => "published",
            "redacted" => "redacted",
            "declined" => "declined",
            "change-published" => "change-published",
            "change-declined" => "change-declined",
            "appeal-allowed" if contested == "redacted" => "uncovered",
            "appeal-upheld" if contested == "redacted" => "stays-covered",
            "appeal-allowed" => "appeal-allowed",
            "appeal-upheld" => "appeal-upheld",
            "taken-down" => "taken-down",
            "unlisted" => "unlisted",
            "comments-closed" => "comments-closed",
            "comments-reopened" => "comments-reopened",
            "held" => "held",
            "moved" => "moved",
            "decision-taken-back" => "decision-taken-back",
            _ => "other",
        },
        reason: text(""),
        reason_plain: text(".plain"),
        on: london_day(decision.decided_at).to_string(),
        reply: decision.reply.clone(),
    }
}

fn change_offer(view: &View, facts: &Facts) -> ChangeOffer {
    let contribution = &facts.contribution;
    let (allowed, last_day) = may_change(
        contribution,
        &facts.phase,
        facts.appeal.as_ref().map(|appeal| &appeal.state),
        facts.days,
        view.clock.now(),
    );
    let waiting = facts
        .wordings
        .iter()
        .find(|version| version.state == RevisionState::Waiting);
    let worn = facts
        .wordings
        .last()
        .is_some_and(|last| last.number >= MOST_VERSIONS);
    ChangeOffer {
        why: match allowed {
            Ok(()) if worn => "often",
            Ok(()) => "yes",
            Err(NotEditable::PhaseOver) => "over",
            Err(NotEditable::Paused) => "paused",
            Err(NotEditable::TooLate) => "late",
            Err(NotEditable::Escalated) => "escalated",
            Err(NotEditable::Withdrawn) => "withdrawn",
            Err(NotEditable::UnderAppeal) => "appeal",
        },
        last_day: if contribution.state == ContributionState::Received {
            String::new()
        } else {
            last_day.to_string()
        },
        href: view.paths.receipt_words(),
        words: waiting.map_or_else(|| contribution.words.clone(), |version| version.words.clone()),
        limit: CONTRIBUTION_LIMIT,
        waiting: waiting.map(|version| version.words.clone()).unwrap_or_default(),
        waiting_on: waiting
            .map(|version| version.written_on.to_string())
            .unwrap_or_default(),
    }
}

fn appeal_offer(view: &View, facts: &Facts) -> AppealOffer {
    let stand = decisions::stand(&facts.decided);
    let raised = facts.appeal.as_ref();
    let may = may_be_raised(
        &facts.contribution.state,
        facts.covered,
        stand,
        raised.is_some(),
        &facts.phase.state,
    );
    // What was decided of an appeal says nothing of words that were refused or taken down since.
    let counts = stand == Stand::Appealed;
    let state = match (raised.map(|appeal| &appeal.state), may) {
        (Some(AppealState::Open), _) => "open",
        (_, Ok(())) => "offered",
        (Some(AppealState::Allowed), _) if counts => "allowed",
        (Some(AppealState::Upheld { .. }), _) if counts => "upheld",
        (Some(_), _) => "",
        (None, Err(NoAppeal::TooLate)) => "late",
        (None, Err(NoAppeal::NotDeclined | NoAppeal::Raised)) => "",
    };
    let shown = raised.filter(|_| state != "offered");
    AppealOffer {
        state,
        href: view.paths.appeal(),
        words: shown.map(|appeal| appeal.words.clone()).unwrap_or_default(),
        limit: LETTER_LIMIT,
        raised_on: shown
            .map(|appeal| appeal.raised_on.to_string())
            .unwrap_or_default(),
    }
}
