//! Thousands of voices come in, and are decided, in an order that the test knows. After the release nothing in the
//! database tells it: no place in a list, no key, no physical place of a row, no transaction number, no day.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::store::{SLUG, colleague, connect, engaged, lines, try_lines};
use ahpslisten::actions::contribute::{ContributeError, Draft, contribute};
use ahpslisten::actions::decide::{DecideError, Ruling, decide};
use ahpslisten::domain::context::Context;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::keys::{Keys, hash};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::{Store, StoreError, shelves};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// Spearman by chance has a standard error of 1/sqrt(n - 1): 0.02 here, so the limit of 0.1 is no matter of luck.
const VOICES: u32 = 2_500;

fn at(second: u32) -> Timestamp {
    crate::store::now() + SignedDuration::from_secs(i64::from(second))
}

/// Each speaks in a transaction of their own, one after the other; each is decided in one of its own, in the given order.
async fn spoken(database: &Database, decided: &[u32], ruling: fn(u32) -> Ruling) -> Store {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 3);
    drop(c);
    let (store, keys) = (
        Store::open(database.address.clone()).unwrap(),
        Keys::from_secret([7; 32]),
    );
    let mut ids = BTreeMap::new();
    for number in 0..VOICES {
        let keys = keys.clone();
        let received = store.write(move |c| {
            // As long as people are: what an update moves depends on it.
            let sighs = usize::try_from(1 + number * 7 % 13).unwrap();
            let words = format!("{number} {}", "is what matters to me. ".repeat(sighs));
            let (nonce, language) = (crate::store::id(number).0, "en".into());
            let draft = Draft {
                prompt,
                nonce,
                words,
                verdict: None,
                language,
                voice: None,
                context: Context::default(),
                about: None,
            };
            contribute(c, &keys, draft, at(number)).map(|received| received.id)
        });
        let id = received
            .await
            .map_err(|error: ContributeError| format!("{error:?}"))
            .unwrap();
        ids.insert(number, id);
    }
    for (second, number) in (VOICES..).zip(decided) {
        let (id, ruling) = (ids[number], ruling(*number));
        let done = store.write(move |c| decide(c, SLUG, id, &ruling, 3, at(second)));
        done.await
            .map_err(|error: DecideError| format!("{error:?}"))
            .unwrap();
    }
    store
}

/// All numbers, in an order that follows from nothing.
fn shuffled() -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..VOICES).collect();
    numbers.sort_by_key(|number| hash(&number.to_be_bytes()));
    numbers
}

async fn release(store: &Store) {
    let cut = store.write(|c| cut(c, SLUG, Hand::Timer, at(90_000), [5; 16]).map(drop));
    cut.await.map_err(|error: StoreError| error).unwrap();
    store.tidy_after_release().await.unwrap();
}

/// 0, 1, 2… as numbers to reckon with.
fn counted() -> impl Iterator<Item = f64> {
    (0_u32..).map(f64::from)
}

/// Ranks with ties at their mean.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut by_value: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
    for (rank, value) in counted().zip(&sorted) {
        let (sum, count) = by_value.entry(value.to_bits()).or_default();
        (*sum, *count) = (*sum + rank, *count + 1.0);
    }
    let mean = |value: &f64| by_value[&value.to_bits()];
    values.iter().map(|value| mean(value).0 / mean(value).1).collect()
}

/// Spearman's rank correlation between 0, 1, 2… and `values`; 0 where they are all alike.
fn correlation(values: &[f64]) -> f64 {
    let mean = |of: &[f64]| of.iter().sum::<f64>() / counted().nth(of.len()).unwrap();
    let order: Vec<f64> = counted().take(values.len()).collect();
    let ranked = ranks(values);
    let (middle, centre) = (mean(&order), mean(&ranked));
    let both: f64 = order
        .iter()
        .zip(&ranked)
        .map(|(a, b)| (a - middle) * (b - centre))
        .sum();
    let spread: f64 = order.iter().map(|a| (a - middle).powi(2)).sum();
    let own: f64 = ranked.iter().map(|b| (b - centre).powi(2)).sum();
    if own == 0.0 {
        0.0
    } else {
        both / (own * spread).sqrt()
    }
}

/// The number that begins each line.
fn numbers(lines: &[String]) -> Vec<f64> {
    lines
        .iter()
        .map(|line| line.split(' ').next().unwrap().parse().unwrap())
        .collect()
}

/// How closely the order of a query's rows follows the order in which they came in.
fn followed(database: &Database, sql: &str) -> f64 {
    let rows = lines(&database.address, sql);
    assert!(rows.len() >= 500, "{} rows: {sql}", rows.len());
    correlation(&numbers(&rows))
}

/// How closely a whole number beside the words follows that order.
fn noted(database: &Database, expression: &str) -> f64 {
    let sql = format!("SELECT words || ' =' || {expression} AS line FROM contribution");
    let mut rows = lines(&database.address, &sql);
    assert!(rows.len() >= 500, "{} rows: {sql}", rows.len());
    rows.sort_by_key(|row| row.split(' ').next().unwrap().parse::<u32>().unwrap());
    let values: Vec<f64> = rows
        .iter()
        .map(|row| row.rsplit_once('=').unwrap().1.parse().unwrap())
        .collect();
    correlation(&values)
}

on_both_engines!(
    a_release_keeps_nothing_of_the_order_in_which_people_spoke,
    async |database| {
        let in_order: Vec<u32> = (0..VOICES).collect();
        let store = spoken(&database, &in_order, |_| Ruling::Publish).await;
        // The measure sees an order where there is one: staff decide in the open, with the time.
        let decided = "SELECT c.words AS line FROM contribution c JOIN decision d ON d.contribution_id = c.id \
         ORDER BY d.decided_at";
        assert!(followed(&database, decided) > 0.999);
        release(&store).await;

        let listed = listed(&store).await;
        assert_eq!(
            u32::try_from(listed.len()),
            Ok(VOICES),
            "the public list is complete"
        );
        let mut told: BTreeMap<&str, f64> = BTreeMap::new();
        told.insert("public list", correlation(&numbers(&listed)));
        for column in ["position", "id", "receipt_hash"] {
            let sql = format!("SELECT words AS line FROM contribution ORDER BY {column}");
            told.insert(column, followed(&database, &sql));
        }
        told.insert("received_on", noted(&database, "replace(received_on, '-', '')"));
        match database.engine() {
            Engine::Sqlite => {
                let rowid = try_lines(
                    &database.address,
                    "SELECT CAST(rowid AS TEXT) AS line FROM contribution",
                );
                assert!(rowid.is_err(), "there are row numbers");
                let stored = "SELECT words AS line FROM contribution NOT INDEXED";
                told.insert("as stored", followed(&database, stored));
            }
            Engine::Postgres => {
                let stored = "SELECT words AS line FROM contribution ORDER BY ctid";
                told.insert("ctid", followed(&database, stored));
                told.insert("xmin", noted(&database, "xmin::text"));
                told.insert("xmax", noted(&database, "xmax::text"));
            }
        }
        let telling: Vec<_> = told.iter().filter(|(_, rho)| rho.abs() >= 0.1).collect();
        assert!(
            telling.is_empty(),
            "these tell who came first: {telling:?}; all: {told:?}"
        );
    }
);

/// The words of a public list as a reader turns its pages.
async fn listed(store: &Store) -> Vec<String> {
    let all = store.read(|c| {
        let mut all = Vec::new();
        for (prompt, ..) in shelves::count_shelved(c, SLUG)? {
            let mut before = i64::MAX;
            loop {
                let page = shelves::list_public(c, prompt, before, 20)?;
                let Some(last) = page.last() else { break };
                before = last.position;
                all.extend(page.into_iter().map(|row| row.words));
            }
        }
        Ok::<_, StoreError>(all)
    });
    all.await.unwrap()
}

on_both_engines!(
    voices_that_were_declined_keep_nothing_of_it_either,
    async |database| {
        let ruling = |number: u32| match number % 2 {
            0 => Ruling::Publish,
            _ => Ruling::Decline {
                reason: "not-about-this".into(),
            },
        };
        let store = spoken(&database, &shuffled(), ruling).await;
        release(&store).await;
        let sql = match database.engine() {
            Engine::Sqlite => "SELECT words AS line FROM contribution NOT INDEXED WHERE state = 'declined'",
            Engine::Postgres => {
                "SELECT words AS line FROM contribution WHERE state = 'declined' ORDER BY ctid"
            }
        };
        let rho = followed(&database, sql);
        assert!(
            rho.abs() < 0.1,
            "the place of a declined voice tells when it came: {rho}"
        );
    }
);

#[test]
fn the_measure_knows_order_reverse_and_chance() {
    let counted: Vec<f64> = (0..VOICES).map(f64::from).collect();
    assert!((correlation(&counted) - 1.0).abs() < 1e-9);
    let back: Vec<f64> = counted.iter().rev().copied().collect();
    assert!((correlation(&back) + 1.0).abs() < 1e-9);
    let steps: Vec<f64> = counted.iter().map(|n| (n / 100.0).floor()).collect();
    assert!(correlation(&steps) > 0.98, "coarse order is order");
    assert!(correlation(&counted.iter().map(|_| 4.0).collect::<Vec<f64>>()).abs() < 1e-9);
    let shuffled: Vec<f64> = shuffled().into_iter().map(f64::from).collect();
    assert!(correlation(&shuffled).abs() < 0.1);
}
