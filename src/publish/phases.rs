//! The phases as a release shows them: where each stands, its days and moments, what it asks. Only `cut` calls it.

use crate::analysis::disclosure;
use crate::clock::{last_day, london_day, time_of_day};
use crate::domain::contribution::Verdict;
use crate::domain::count::Count;
use crate::domain::ids::Key;
use crate::domain::phase::{PhaseKind, PhaseState};
use crate::publish::edition::{PhaseEdition, PromptEdition, Shown};
use crate::publish::judged::judged;
use crate::store::prompts::{Asks, Prompt};
use crate::store::shelves::Judgement;
use crate::store::{Connection, StoreError, engagements, phases, prompts, published_sets, shelves};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// When a phase opens and closes, as far as that is known.
#[derive(Default)]
struct Moments {
    opens_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
}

impl Moments {
    fn of(state: &PhaseState) -> Self {
        match state {
            PhaseState::Draft => Self::default(),
            PhaseState::Scheduled { opens_at, closes_at } => Self {
                opens_at: Some(*opens_at),
                closes_at: Some(*closes_at),
            },
            PhaseState::Open { closes_at, .. } => Self {
                opens_at: None,
                closes_at: Some(*closes_at),
            },
            PhaseState::Closing { closed_at }
            | PhaseState::Closed { closed_at }
            | PhaseState::Analysed { closed_at, .. }
            | PhaseState::Published { closed_at, .. } => Self {
                opens_at: None,
                closes_at: Some(*closed_at),
            },
        }
    }
}

pub(super) fn phase_editions(c: &mut Connection, slug: &str) -> Result<Vec<PhaseEdition>, StoreError> {
    let counts = shelves::count_shelved(c, slug)?;
    let judgements = shelves::count_judgements(c, slug)?;
    let effects = effects(c, slug)?;
    let set_days: BTreeMap<String, String> = published_sets::list_days(c)?.into_iter().collect();
    let all_prompts = prompts::list(c, slug)?;
    Ok(phases::list(c, slug)?
        .into_iter()
        .map(|phase| {
            let moments = Moments::of(&phase.state);
            let (paused, set) = match &phase.state {
                PhaseState::Open { paused, .. } => (paused.as_ref(), None),
                PhaseState::Analysed { set, .. } | PhaseState::Published { set, .. } => {
                    (None, Some(set.clone()))
                }
                _ => (None, None),
            };
            PhaseEdition {
                id: phase.id,
                ordinal: phase.ordinal,
                kind: phase.kind.as_str().to_owned(),
                state: phase.state.name().to_owned(),
                opens_on: moments.opens_at.map(|at| london_day(at).to_string()),
                last_day: moments.closes_at.map(|at| last_day(at).to_string()),
                opens_time: moments.opens_at.and_then(time_of_day),
                last_time: moments.closes_at.and_then(time_of_day),
                opens_at: moments.opens_at.map(Timestamp::as_millisecond),
                closes_at: moments.closes_at.map(Timestamp::as_millisecond),
                paused: paused.map(Into::into),
                extended: phase.extended.as_ref().map(Into::into),
                set_on: set.as_ref().and_then(|set| set_days.get(set).cloned()),
                set,
                audiences: phase
                    .audiences
                    .iter()
                    .map(|audience| audience.as_str().to_owned())
                    .collect(),
                prompts: all_prompts
                    .iter()
                    .filter(|prompt| prompt.phase_id == phase.id)
                    .map(|prompt| PromptEdition {
                        effects: effects.get(&prompt.id).cloned().unwrap_or_default(),
                        ..prompt_edition(prompt, phase.kind, &counts, &judgements)
                    })
                    .collect(),
            }
        })
        .collect())
}

/// By prompt, in the order of the list, through the gate together; prompts about which nobody said it are left out.
fn effects(c: &mut Connection, slug: &str) -> Result<BTreeMap<Key, Vec<(String, Shown)>>, StoreError> {
    let counts = shelves::count_effects(c, slug)?;
    let entries = engagements::list_entries(c, slug)?;
    let codes: Vec<&str> = entries
        .iter()
        .filter(|entry| entry.list == "effect")
        .map(|entry| entry.code.as_str())
        .collect();
    let row = |prompt: Key| -> Vec<(String, Shown)> {
        let count = |code: &&str| {
            let found = counts
                .iter()
                .find(|(of, known, _)| *of == prompt && known == code);
            found.map_or_else(Count::default, |(_, _, count)| *count)
        };
        let shown = disclosure::publish_row(&codes.iter().map(count).collect::<Vec<Count>>(), None).cells;
        let named = codes.iter().zip(shown);
        named
            .map(|(code, shown)| ((*code).to_owned(), Shown::from(shown)))
            .collect()
    };
    Ok(counts
        .iter()
        .map(|(prompt, ..)| (*prompt, row(*prompt)))
        .collect())
}

fn prompt_edition(
    prompt: &Prompt,
    kind: PhaseKind,
    counts: &[(Key, Option<Verdict>, Count)],
    judgements: &[Judgement],
) -> PromptEdition {
    let of_verdict = |wanted: Option<Verdict>| {
        let total = counts
            .iter()
            .filter(|(id, verdict, _)| *id == prompt.id && (wanted.is_none() || *verdict == wanted))
            .map(|(_, _, count)| count.exact())
            .sum();
        Count::new(total)
    };
    // Sums stand beside the verdicts, and verdicts beside words: all of it is of words that everyone can count.
    let (verdicts, judged) = if kind == PhaseKind::Challenge {
        let row = Verdict::ALL.map(|verdict| of_verdict(Some(verdict)));
        let cells = disclosure::publish_row(&row, None).cells;
        let verdicts = Verdict::ALL.iter().zip(cells);
        let named = verdicts.map(|(verdict, shown)| (verdict.as_str().to_owned(), Shown::from(shown)));
        (named.collect(), judged(prompt.id, judgements))
    } else {
        (Vec::new(), Vec::new())
    };
    let (question, theme, finding) = match &prompt.asks {
        Asks::Question(key) => (Some(key.clone()), None, None),
        Asks::Theme(key) => (None, Some(key.0), None),
        Asks::Finding(key) => (None, None, Some(key.0)),
    };
    PromptEdition {
        id: prompt.id.0,
        question,
        theme,
        finding,
        voices: disclosure::publish(of_verdict(None)).into(),
        verdicts,
        judged,
        effects: Vec::new(),
    }
}
