//! Opinion groups beside what Polis recorded, and at the largest published size. Needs nothing of the service.
//!
//! `cargo bench --bench opinion -- --math FOLDER --open FOLDER`: FOLDER of `--math` holds conversations with `votes.json`
//! and `math-pca2.json` (Polis's full output, MPL-2.0, as red-dwarf's fixtures have it), that of `--open` ones with
//! `comments.csv` and `participants-votes.csv` (Polis open data, CC BY 4.0). Neither is ours, so neither is here; without
//! them only the made-up size is measured. Ends with a failure where a figure is missed.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measure needs clocks and files, and stops at once when something is not as it must be"
)]

use ahpslisten::analysis::lots::Lots;
use ahpslisten::analysis::opinion::components::Components;
use ahpslisten::analysis::opinion::groups::Groups;
use ahpslisten::analysis::opinion::tallies::{Side, agreed_by_all, consensus, representative, tallies};
use ahpslisten::analysis::opinion::votes::{Cell, Votes};
use ahpslisten::analysis::opinion::{held_back, stability};
use ahpslisten::domain::stance::Stance;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// What the open conversations must reach: the adjusted Rand index against the groups that Polis recorded.
const REACHED: [(&str, f64); 4] = [
    ("austria-climate.5twd2jsnkf", 0.90),
    ("canadian-electoral-reform", 0.90),
    ("scoop-hivemind.taxes", 0.90),
    ("vtaiwan.uberx", 0.80),
];

fn stance(vote: i64) -> Stance {
    match vote {
        1 => Stance::Agree,
        -1 => Stance::Disagree,
        _ => Stance::NotSure,
    }
}

fn cell(statement: usize, stance: Stance) -> Cell {
    Cell {
        statement: u16::try_from(statement).unwrap(),
        stance,
    }
}

/// Polis reads what was declined as votes that say nothing.
fn masked(votes: &Votes, out: &[bool]) -> Votes {
    let mut masked = Votes::new(votes.statements());
    for row in votes.rows() {
        masked.add(row.iter().map(|cell| match out[usize::from(cell.statement)] {
            true => Cell {
                stance: Stance::NotSure,
                ..*cell
            },
            false => *cell,
        }));
    }
    masked
}

/// Agreement of two groupings beyond chance, 1 for the same (L. Hubert, P. Arabie, "Comparing partitions", Journal of
/// Classification 2, 1985).
fn adjusted_rand(one: &[Option<usize>], other: &[Option<usize>]) -> f64 {
    let (mut both, mut rows, mut columns) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut all = 0.0;
    for (a, b) in one.iter().zip(other).filter_map(|(a, b)| a.zip(*b)) {
        *both.entry((a, b)).or_insert(0.0) += 1.0;
        *rows.entry(a).or_insert(0.0) += 1.0;
        *columns.entry(b).or_insert(0.0) += 1.0;
        all += 1.0;
    }
    let pairs = |n: &f64| n * (n - 1.0) / 2.0;
    let same: f64 = both.values().map(pairs).sum();
    let (a, b): (f64, f64) = (rows.values().map(pairs).sum(), columns.values().map(pairs).sum());
    let expected = a * b / pairs(&all);
    (same - expected) / ((a + b) / 2.0 - expected)
}

fn folders(of: &Path, with: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(of)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.join(with).exists())
        .collect();
    found.sort();
    found
}

fn integers(value: &Value) -> Vec<i64> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n.as_i64().unwrap())
        .collect()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// One conversation with everything that Polis worked out.
struct Recorded {
    math: Value,
    tids: Vec<i64>,
    out: Vec<bool>,
    people: Vec<i64>,
    votes: Votes,
}

impl Recorded {
    fn read(folder: &Path) -> Self {
        let math = json(&folder.join("math-pca2.json"));
        let votes = json(&folder.join("votes.json"));
        let number =
            |row: &Value, names: [&str; 2]| names.iter().find_map(|name| row.get(*name)?.as_i64()).unwrap();
        let moment = |row: &Value| match &row["modified"] {
            Value::String(text) => text.parse().unwrap(),
            other => other.as_f64().unwrap(),
        };
        let mut rows: Vec<&Value> = votes.as_array().unwrap().iter().collect();
        rows.sort_by(|a, b| moment(a).total_cmp(&moment(b)));
        let mut by_person: BTreeMap<i64, BTreeMap<i64, Stance>> = BTreeMap::new();
        for row in rows {
            let person = by_person
                .entry(number(row, ["pid", "participant_id"]))
                .or_default();
            person.insert(
                number(row, ["tid", "statement_id"]),
                stance(row["vote"].as_i64().unwrap()),
            );
        }
        let (tids, out) = (integers(&math["tids"]), integers(&math["mod-out"]));
        let mut table = Votes::new(tids.len());
        for row in by_person.values() {
            let at = |tid: &i64| tids.iter().position(|known| known == tid).unwrap();
            table.add(row.iter().map(|(tid, stance)| cell(at(tid), *stance)));
        }
        Self {
            out: tids.iter().map(|tid| out.contains(tid)).collect(),
            people: by_person.keys().copied().collect(),
            votes: table,
            math,
            tids,
        }
    }

    /// The groups of Polis, by person.
    fn groups(&self) -> (Vec<Option<usize>>, usize) {
        let base = &self.math["base-clusters"];
        let ids = integers(&base["id"]);
        let mut of = BTreeMap::new();
        let groups = self.math["group-clusters"].as_array().unwrap();
        for (group, cluster) in groups.iter().enumerate() {
            for member in integers(&cluster["members"]) {
                let at = ids.iter().position(|id| *id == member).unwrap();
                of.extend(
                    integers(&base["members"][at])
                        .into_iter()
                        .map(|person| (person, group)),
                );
            }
        }
        let labels = self.people.iter().map(|person| of.get(person).copied()).collect();
        (labels, groups.len())
    }

    /// Compares; true where everything is as Polis has it.
    fn compare(&self, name: &str) -> bool {
        let votes = masked(&self.votes, &self.out);
        let axes = Components::of(&votes, 1).axes;
        let mut right = true;
        for (nth, axis) in axes.iter().enumerate() {
            let theirs: Vec<f64> = self.math["pca"]["comps"][nth]
                .as_array()
                .unwrap()
                .iter()
                .map(|x| x.as_f64().unwrap())
                .collect();
            let dot: f64 = theirs.iter().zip(axis).map(|(a, b)| a * b).sum();
            let cosine = dot.abs() / theirs.iter().map(|x| x * x).sum::<f64>().sqrt();
            println!("{name}: |cosine| of component {nth} {cosine:.9}");
            right &= cosine > 1.0 - 1e-6;
        }
        let (labels, many) = self.groups();
        let by_group = tallies(&self.votes, &labels, many);
        let mut worst: f64 = 0.0;
        for (at, tid) in self.tids.iter().enumerate() {
            let theirs = self.math["group-aware-consensus"][tid.to_string()]
                .as_f64()
                .unwrap();
            worst = worst.max((theirs - agreed_by_all(&by_group, at)).abs());
        }
        println!("{name}: group-aware consensus differs by at most {worst:e}");
        right &= worst < 1e-9;
        for (group, mine) in representative(&by_group, |_, at| !self.out[at])
            .iter()
            .enumerate()
        {
            let theirs = self.math["repness"][group.to_string()].as_array().unwrap();
            let mut same = theirs.len() == mine.len();
            for (theirs, mine) in theirs.iter().zip(mine) {
                let side = if mine.side == Side::Agree {
                    "agree"
                } else {
                    "disagree"
                };
                let near =
                    |name: &str, value: f64, by: f64| (theirs[name].as_f64().unwrap() - value).abs() < by;
                same &= theirs["tid"].as_i64() == Some(self.tids[mine.statement])
                    && theirs["repful-for"].as_str() == Some(side)
                    && near("p-success", mine.share, 1e-9)
                    && near("p-test", mine.share_test, 1e-9)
                    && near("repness", mine.ratio, 1e-9)
                    && near("repness-test", mine.ratio_test, 1e-6);
            }
            println!(
                "{name}: what stands for group {group} is {}",
                if same { "the same" } else { "NOT the same" }
            );
            right &= same;
        }
        let everyone = tallies(&self.votes, &vec![Some(0); self.people.len()], 1).remove(0);
        for (side, mine) in ["agree", "disagree"]
            .iter()
            .zip(consensus(&everyone, |at| !self.out[at]))
        {
            let theirs = self.math["consensus"][side].as_array().unwrap();
            let tids: Vec<i64> = theirs.iter().map(|it| it["tid"].as_i64().unwrap()).collect();
            let same = tids == mine.iter().map(|it| self.tids[it.statement]).collect::<Vec<_>>();
            println!(
                "{name}: consensus ({side}) is {}",
                if same { "the same" } else { "NOT the same" }
            );
            right &= same;
        }
        right
    }
}

/// Lines of fields; quotes may hold commas and line breaks.
fn fields(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    for symbol in text.chars() {
        match symbol {
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            other => field.push(other),
        }
    }
    lines
}

/// One open conversation: its table and the groups that Polis recorded.
fn open(folder: &Path) -> (Votes, Vec<Option<usize>>) {
    let read = |name: &str| fields(&fs::read_to_string(folder.join(name)).unwrap());
    let (comments, votes) = (read("comments.csv"), read("participants-votes.csv"));
    let at = |head: &[String], name: &str| head.iter().position(|column| column.trim() == name).unwrap();
    let (id, moderated) = (at(&comments[0], "comment-id"), at(&comments[0], "moderated"));
    let declined = |name: &str| {
        comments.iter().skip(1).any(|line| {
            line.get(id).map(String::as_str) == Some(name)
                && line.get(moderated).is_some_and(|it| it.trim() == "-1")
        })
    };
    let (group, first) = (at(&votes[0], "group-id"), at(&votes[0], "n-disagree") + 1);
    let out: Vec<bool> = votes[0][first..]
        .iter()
        .map(|name| declined(name.trim()))
        .collect();
    let mut table = Votes::new(out.len());
    let mut labels = Vec::new();
    for line in votes.iter().skip(1) {
        labels.push(line[group].trim().parse::<f64>().ok().map(|group| group as usize));
        let given =
            |(at, vote): (usize, &String)| Some(cell(at, stance(vote.trim().parse::<f64>().ok()? as i64)));
        table.add(line[first..].iter().enumerate().filter_map(given));
    }
    (masked(&table, &out), labels)
}

/// Three camps among 33,422 people who judge 783 statements two million times.
fn made_up() -> Votes {
    let (people, statements, mean) = (33_422, 783, 60.4);
    let mut lots = Lots::new(7);
    let lean: Vec<[f64; 3]> = (0..statements)
        .map(|_| [lots.share(), lots.share(), lots.share()])
        .collect();
    let mut votes = Votes::new(statements);
    for person in 0..people {
        let many = (-(1.0 - lots.share()).ln() * mean) as usize;
        let judged = lots.choose(many.clamp(1, statements), statements);
        let row: Vec<Cell> = judged
            .into_iter()
            .map(|statement| {
                let (agrees, drawn) = (lean[statement][person % 3] * 0.85, lots.share());
                let stance = match drawn {
                    drawn if drawn < agrees => Stance::Agree,
                    drawn if drawn < 0.85 => Stance::Disagree,
                    _ => Stance::NotSure,
                };
                cell(statement, stance)
            })
            .collect();
        votes.add(row);
    }
    votes
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = |flag: &str| {
        let at = arguments.iter().position(|argument| argument == flag)?;
        arguments.get(at + 1).map(PathBuf::from)
    };
    let mut right = true;
    for path in folder("--math")
        .iter()
        .flat_map(|of| folders(of, "math-pca2.json"))
    {
        right &= Recorded::read(&path).compare(&path.file_name().unwrap().to_string_lossy());
    }
    for path in folder("--open")
        .iter()
        .flat_map(|of| folders(of, "participants-votes.csv"))
    {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (votes, labels) = open(&path);
        let begun = Instant::now();
        let Some(groups) = Groups::of(&votes, None, 1) else {
            continue;
        };
        let took = begun.elapsed();
        let index = adjusted_rand(&groups.by_person(votes.people()), &labels);
        let verdict = stability::judge(&votes, &groups, 1).verdict();
        println!(
            "{name}: adjusted Rand index {index:.3}, {verdict:?}, sizes {:?}, in {took:.1?}",
            groups.sizes()
        );
        let must = REACHED.iter().find(|(known, _)| name.starts_with(known));
        right &= must.is_none_or(|(_, must)| index >= *must);
    }
    let votes = made_up();
    let begun = Instant::now();
    let groups = Groups::of(&votes, None, 1).expect("three camps");
    println!(
        "made up: {} people, {} stances, grouped in {:.2?}",
        votes.people(),
        votes.filled(),
        begun.elapsed()
    );
    let begun = Instant::now();
    let verdict = stability::judge(&votes, &groups, 1).verdict();
    let stood = held_back::stood(&held_back::test(&votes, &groups, 1)).len();
    println!(
        "made up: {verdict:?}, {stood} sides set groups apart, judged in {:.2?}",
        begun.elapsed()
    );
    if right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
