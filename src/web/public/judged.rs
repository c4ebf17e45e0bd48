//! How everyone judged a finding: by audience first, then by profession, from the release, with a sentence for each
//! audience that says no more than its numbers do.

use crate::publish::edition::{Edition, JudgedEdition, PromptEdition, Shown};
use crate::web::chart::lengths;
use crate::web::public::engagement::shown;
use crate::web::said::said;
use crate::web::view::View;
use serde::Serialize;

/// Empty where nobody has answered.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Judged {
    /// Names of the verdicts: the heads of the columns.
    pub verdicts: Vec<String>,
    pub audiences: Vec<Row>,
    /// Professions of AHPs, and of others, in the order of their lists.
    pub groups: Vec<Row>,
    /// What it would do to the services of others; empty where nobody said it.
    pub effects: Vec<Bar>,
}

/// Counts are after the gate: -1 where one is not told.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// `citizen`, `ahp` or `other`.
    pub audience: String,
    /// Name of the profession; empty for the audience as a whole.
    pub group: String,
    pub counts: Vec<i64>,
    /// The same as bars, each with the name of its verdict.
    pub bars: Vec<Bar>,
    pub all: i64,
    /// What may be said for certain: `most`, `mixed`, `few` or `nobody`; for `most` the name of the verdict.
    pub says: &'static str,
    pub most: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    pub name: String,
    pub count: i64,
    /// As `web::chart` measures it.
    pub length: i64,
}

fn bars<'a>(names: impl Iterator<Item = &'a str>, counts: &[i64]) -> Vec<Bar> {
    names
        .zip(counts.iter().zip(lengths(counts)))
        .map(|(name, (count, length))| Bar {
            name: name.to_owned(),
            count: *count,
            length,
        })
        .collect()
}

/// Furthest that rounding moves a number.
const OFF: u64 = 2;

/// Whether a verdict was given by more than half, whatever the numbers were before they were rounded.
fn is_most(count: Shown, all: u64) -> bool {
    count
        .number()
        .is_some_and(|count| count.saturating_sub(OFF) * 2 > all + OFF)
}

fn row(edition: &Edition, reading: &str, judged: &JudgedEdition) -> Row {
    let verdict = |code: &str| said(edition, &format!("list.verdict.{code}"), reading);
    let most = judged.all.number().and_then(|all| {
        let found = judged.verdicts.iter().find(|(_, count)| is_most(*count, all));
        found.map(|(code, _)| verdict(code))
    });
    let list = if judged.audience == "other" {
        "discipline"
    } else {
        "voice_group"
    };
    let names: Vec<String> = judged.verdicts.iter().map(|(code, _)| verdict(code)).collect();
    let counts: Vec<i64> = judged.verdicts.iter().map(|(_, count)| shown(*count)).collect();
    Row {
        audience: judged.audience.clone(),
        group: match judged.group.as_str() {
            "" => String::new(),
            code => said(edition, &format!("list.{list}.{code}"), reading),
        },
        bars: bars(names.iter().map(String::as_str), &counts),
        all: shown(judged.all),
        says: match (judged.all.number(), &most) {
            (Some(0), _) => "nobody",
            (Some(_), Some(_)) => "most",
            // What is not told may be what most of them said.
            (Some(_), None) if counts.iter().all(|count| *count >= 0) => "mixed",
            (None, _) | (Some(_), None) => "few",
        },
        most: most.unwrap_or_default(),
        counts,
    }
}

fn effects(edition: &Edition, prompt: &PromptEdition, reading: &str) -> Vec<Bar> {
    let name = |code: &str| said(edition, &format!("list.effect.{code}"), reading);
    let names: Vec<String> = prompt.effects.iter().map(|(code, _)| name(code)).collect();
    let counts: Vec<i64> = prompt.effects.iter().map(|(_, count)| shown(*count)).collect();
    bars(names.iter().map(String::as_str), &counts)
}

impl Judged {
    pub fn of(view: &View, edition: &Edition, prompt: &PromptEdition) -> Self {
        let reading = view.reading.code();
        let rows = |wanted: &dyn Fn(&&JudgedEdition) -> bool| -> Vec<Row> {
            let found = prompt.judged.iter().filter(wanted);
            found.map(|judged| row(edition, &reading, judged)).collect()
        };
        let mut groups = Vec::new();
        for (audience, list) in [("ahp", "voice_group"), ("other", "discipline")] {
            for entry in edition.entries(list) {
                groups.extend(rows(&|it| it.audience == audience && it.group == entry.code));
            }
        }
        let audiences = rows(&|it| it.group.is_empty());
        Self {
            verdicts: prompt
                .verdicts
                .iter()
                .filter(|_| !audiences.is_empty())
                .map(|(code, _)| said(edition, &format!("list.verdict.{code}"), &reading))
                .collect(),
            audiences,
            groups,
            effects: effects(edition, prompt, &reading),
        }
    }

    pub fn sample() -> Self {
        let verdicts = ["Right", "Nearly right", "Not right", "Something is missing"];
        let row = |audience: &str, group: &str, counts: [i64; 4], all, says, most: &str| Row {
            audience: audience.into(),
            group: group.into(),
            counts: counts.to_vec(),
            bars: bars(verdicts.into_iter(), &counts),
            all,
            says,
            most: most.into(),
        };
        Self {
            verdicts: verdicts.map(str::to_owned).to_vec(),
            audiences: vec![
                row("citizen", "", [20, 20, 0, 0], 40, "mixed", ""),
                row("citizen", "", [40, 10, 0, 0], 50, "most", "Right"),
                row("ahp", "", [10, 10, -1, -1], 25, "few", ""),
                row("other", "", [-1, 0, 0, 0], -1, "few", ""),
            ],
            groups: vec![
                row("ahp", "Physiotherapists", [10, -1, -1, 0], 15, "few", ""),
                row("other", "<Nurse>", [-1, 0, 0, 0], -1, "few", ""),
            ],
            effects: bars(["It would <help>", "Harder"].into_iter(), &[15, -1]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::count::Count;
    use crate::publish::counted::together;

    #[test]
    fn more_than_half_is_said_only_where_no_rounding_can_undo_it() {
        for (count, all) in (8..60).flat_map(|all| (0..=all).map(move |count| (count, all))) {
            let [told, whole] = [count, all].map(|n| together(&[Count::new(n)])[0]);
            let said = is_most(told, whole.number().unwrap());
            assert!(!said || count * 2 > all, "{count} of {all}");
        }
        assert!(is_most(together(&[Count::new(40)])[0], 50));
    }
}
