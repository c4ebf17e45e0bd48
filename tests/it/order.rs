//! A thousand voices come in, and are decided, in an order that the test knows. After the release nothing in the
//! database tells it: no place in a list, no key, no physical place of a row, no transaction number, no day.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::store::{SLUG, colleague, connect, engaged, lines, try_lines};
use ahpslisten::actions::contribute::{ContributeError, Draft, contribute};
use ahpslisten::actions::decide::{DecideError, Ruling, decide};
use ahpslisten::domain::ids::Key;
use ahpslisten::keys::{Keys, hash};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::{Store, StoreError, contributions};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

const VOICES: usize = 1_000;

fn at(second: usize) -> Timestamp {
    crate::store::now() + SignedDuration::from_secs(i64::try_from(second).unwrap())
}

/// Each in a transaction of its own: one after the other they speak, and are published in the order they spoke.
async fn speak(store: &Store, prompt: Key) {
    let keys = Keys::from_secret([7; 32]);
    for number in 0..VOICES {
        let keys = keys.clone();
        let received = store.write(move |c| {
            let mut nonce = [0; 16];
            nonce.copy_from_slice(&hash(&number.to_be_bytes())[..16]);
            // As long as people are: what an update moves depends on it.
            let words = format!(
                "{number} {}",
                "is what matters to me. ".repeat(1 + number * 7 % 13)
            );
            let draft = Draft {
                prompt,
                nonce,
                words,
                verdict: None,
                language: "en".into(),
                voice: None,
            };
            contribute(c, &keys, draft, at(number)).map(|received| received.id)
        });
        let id = received
            .await
            .map_err(|error: ContributeError| format!("{error:?}"))
            .unwrap();
        let decided = store.write(move |c| decide(c, SLUG, id, &Ruling::Publish, 3, at(number)));
        decided
            .await
            .map_err(|error: DecideError| format!("{error:?}"))
            .unwrap();
    }
}

async fn spoken(database: &Database) -> Store {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    colleague(&mut c, 3);
    drop(c);
    let store = Store::open(database.address.clone()).unwrap();
    speak(&store, prompt).await;
    store
}

async fn release(store: &Store) {
    store
        .write(|c| cut(c, SLUG, at(90_000), [5; 16]).map(drop))
        .await
        .map_err(|error: StoreError| error)
        .unwrap();
    store.tidy_after_release().await.unwrap();
}

/// Ranks with ties at their mean.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut by_value: Vec<usize> = (0..values.len()).collect();
    by_value.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < by_value.len() {
        let equal = by_value[start..]
            .iter()
            .take_while(|i| values[**i] == values[by_value[start]])
            .count();
        let mean = (start as f64) + (equal as f64 - 1.0) / 2.0;
        for index in &by_value[start..start + equal] {
            ranks[*index] = mean;
        }
        start += equal;
    }
    ranks
}

/// Spearman's rank correlation between 0, 1, 2… and `values`; 0 where they are all alike.
fn correlation(values: &[f64]) -> f64 {
    let ranked = ranks(values);
    let n = values.len() as f64;
    let mean = (n - 1.0) / 2.0;
    let (mut both, mut own) = (0.0, 0.0);
    for (place, rank) in ranked.iter().enumerate() {
        both += (place as f64 - mean) * (rank - mean);
        own += (rank - mean).powi(2);
    }
    let time = n * (n * n - 1.0) / 12.0;
    if own == 0.0 {
        0.0
    } else {
        both / (own * time).sqrt()
    }
}

/// How closely the order of a query's rows follows the order in which they came in.
fn followed(database: &Database, sql: &str) -> f64 {
    let numbers: Vec<f64> = lines(&database.address, sql)
        .iter()
        .map(|words| words.split(' ').next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(numbers.len(), VOICES, "{sql}");
    correlation(&numbers)
}

/// How closely a whole number beside the words follows that order.
fn noted(database: &Database, expression: &str) -> f64 {
    let sql = format!("SELECT words || ' =' || {expression} AS line FROM contribution");
    let mut by_number: BTreeMap<usize, f64> = BTreeMap::new();
    for line in lines(&database.address, &sql) {
        let (words, value) = line.rsplit_once('=').unwrap();
        by_number.insert(
            words.split(' ').next().unwrap().parse().unwrap(),
            value.parse().unwrap(),
        );
    }
    assert_eq!(by_number.len(), VOICES, "{expression}");
    correlation(&by_number.into_values().collect::<Vec<f64>>())
}

on_both_engines!(
    a_release_keeps_nothing_of_the_order_in_which_people_spoke,
    async |database| {
        let store = spoken(&database).await;
        // The measure sees an order where there is one: staff decide in the open, with the time.
        let decided = "SELECT c.words AS line FROM contribution c JOIN decision d ON d.contribution_id = c.id \
         ORDER BY d.decided_at";
        assert!(followed(&database, decided) > 0.999);
        release(&store).await;

        let mut told: BTreeMap<&str, f64> = BTreeMap::new();
        told.insert(
            "place in the lists",
            followed(
                &database,
                "SELECT words AS line FROM contribution ORDER BY position",
            ),
        );
        told.insert(
            "primary key",
            followed(&database, "SELECT words AS line FROM contribution ORDER BY id"),
        );
        told.insert(
            "receipt hash",
            followed(
                &database,
                "SELECT words AS line FROM contribution ORDER BY receipt_hash",
            ),
        );
        told.insert("day", noted(&database, "replace(received_on, '-', '')"));
        match database.engine() {
            Engine::Sqlite => {
                let rowid = try_lines(
                    &database.address,
                    "SELECT CAST(rowid AS TEXT) AS line FROM contribution",
                );
                assert!(rowid.is_err(), "there are row numbers");
                told.insert(
                    "as stored",
                    followed(&database, "SELECT words AS line FROM contribution NOT INDEXED"),
                );
            }
            Engine::Postgres => {
                told.insert(
                    "ctid",
                    followed(&database, "SELECT words AS line FROM contribution ORDER BY ctid"),
                );
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

on_both_engines!(
    a_public_list_keeps_nothing_of_the_order_in_which_people_spoke,
    async |database| {
        let store = spoken(&database).await;
        release(&store).await;
        let listed = store.read(|c| {
            let mut all = Vec::new();
            let prompts: Vec<Key> = contributions::count_shelved(c, SLUG)?
                .into_iter()
                .map(|(prompt, ..)| prompt)
                .collect();
            for prompt in prompts {
                let mut before = i64::MAX;
                loop {
                    let page = contributions::list_public(c, prompt, before, 20)?;
                    let Some(last) = page.last() else { break };
                    before = last.position;
                    all.extend(page.into_iter().map(|row| row.words));
                }
            }
            Ok::<_, StoreError>(all)
        });
        let listed = listed.await.unwrap();
        assert_eq!(listed.len(), VOICES);
        let numbers: Vec<f64> = listed
            .iter()
            .map(|words| words.split(' ').next().unwrap().parse().unwrap())
            .collect();
        let rho = correlation(&numbers);
        assert!(rho.abs() < 0.1, "{rho}");
    }
);

#[test]
fn the_measure_knows_order_reverse_and_chance() {
    let counted: Vec<f64> = (0..VOICES).map(|n| n as f64).collect();
    assert!((correlation(&counted) - 1.0).abs() < 1e-9);
    let back: Vec<f64> = counted.iter().rev().copied().collect();
    assert!((correlation(&back) + 1.0).abs() < 1e-9);
    let steps: Vec<f64> = counted.iter().map(|n| (n / 100.0).floor()).collect();
    assert!(correlation(&steps) > 0.98, "coarse order is order");
    assert_eq!(correlation(&vec![4.0; VOICES]), 0.0);
    let mut shuffled: Vec<usize> = (0..VOICES).collect();
    shuffled.sort_by_key(|n| hash(&n.to_be_bytes()));
    let shuffled: Vec<f64> = shuffled.into_iter().map(|n| n as f64).collect();
    assert!(correlation(&shuffled).abs() < 0.1);
}
