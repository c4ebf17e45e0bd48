//! What people leave beside their words tells no more than the words do who came when: not by a row number, not by a
//! place on the disk, not by the number of the transaction that wrote a row. `order` asks the same of the words.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::store::{SLUG, connect, contribution, engaged, id, lines, now, receipt_hash, rows, try_lines};
use crate::worlds::walls::{self, World};
use ahpslisten::actions::answer_equality::answer_equality;
use ahpslisten::actions::change_words::{Change, change_words};
use ahpslisten::actions::withdraw::withdraw;
use ahpslisten::domain::concern::Concern;
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::stance::{Judge, Stance};
use ahpslisten::keys::{Keys, hash};
use ahpslisten::publish::cut::cut;
use ahpslisten::store::notices::{self, NoticeAddress};
use ahpslisten::store::reports::{self, NewReport};
use ahpslisten::store::{
    Connection, Store, StoreError, appeals, cases, contributions, engagements, stances, voice_translations,
};
use diesel::connection::SimpleConnection;

/// Enough to fill several pages of the disk.
const PEOPLE: u32 = 300;

async fn written<T: Send + 'static>(
    store: &Store,
    act: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
) -> T {
    store.write(act).await.unwrap()
}

/// The first question about oneself with two of its answers.
fn a_question(c: &mut Connection) -> (String, [String; 2]) {
    let entries = engagements::list_entries(c, SLUG).unwrap();
    let question = entries
        .iter()
        .find(|entry| entry.list == "equality")
        .unwrap()
        .code
        .clone();
    let list = format!("equality-{question}");
    let mut answers = entries
        .iter()
        .filter(|entry| entry.list == list)
        .map(|entry| entry.code.clone());
    let pair = [answers.next().unwrap(), answers.next().unwrap()];
    (question, pair)
}

fn report(number: u32, prompt: Key) -> NewReport {
    NewReport {
        id: id(number).0.to_vec(),
        prompt_id: prompt.0,
        contribution_id: id(0).0.to_vec(),
        reason: "other".into(),
        words: format!("Look at this {number}"),
        state: "open",
        told: "",
        raised_on: "2026-11-20".into(),
        receipt_hash: receipt_hash(number * 2 + 1).to_vec(),
        doubt: None,
    }
}

/// Each person in a transaction of their own, one after the other.
async fn came(database: &Database, people: u32) -> Store {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    let (question, answers) = a_question(&mut c);
    contributions::insert(&mut c, &contribution(0, prompt)).unwrap();
    contributions::mark(&mut c, id(0), "received", &ContributionState::Published).unwrap();
    drop(c);
    let store = Store::open(database.address.clone()).unwrap();
    let keys = Keys::from_secret([7; 32]);
    for number in 1..=people {
        written(&store, move |c| {
            contributions::insert(c, &contribution(number * 2, prompt))
        })
        .await;
        written(&store, move |c| {
            reports::insert(c, &report(number, prompt)).map(drop)
        })
        .await;
        written(&store, move |c| {
            let judge = Judge {
                mark: hash(&number.to_be_bytes()),
                audience: ahpslisten::domain::audience::Audience::Citizen,
            };
            stances::put(c, id(0), &judge, Stance::Agree)
        })
        .await;
        written(&store, move |c| {
            let change = Change {
                receipt_hash: receipt_hash(number * 2),
                words: format!("Said better {number}"),
                language: "en".into(),
            };
            change_words(c, &change, now())
                .map(drop)
                .map_err(|_| StoreError::Conflict)
        })
        .await;
        written(&store, move |c| {
            let address = NoticeAddress {
                id: id(number).0.to_vec(),
                engagement: SLUG.into(),
                email: format!("{number}@example.org"),
                reading: "en".into(),
                news_link: String::new(),
                deletion_link: String::new(),
                asked_on: None,
            };
            notices::insert(c, &address)
        })
        .await;
        differs(&store, number).await;
        let (keys, question, chosen) = (
            keys.clone(),
            question.clone(),
            answers[usize::from(number % 2 == 0)].clone(),
        );
        written(&store, move |c| {
            let nonce = id(number).0;
            answer_equality(c, &keys, SLUG, &question, &[chosen], &nonce, now())
                .map_err(|_| StoreError::Conflict)
        })
        .await;
    }
    store
}

/// What becomes of the words and what hangs on them, each in a transaction of its own: they wait with a translation and a
/// show of hands, are worried about, are declined with an appeal, or are taken back.
async fn differs(store: &Store, number: u32) {
    let own = id(number * 2);
    match number % 4 {
        0 => {
            let reason = "unclear".to_owned();
            let declined = ContributionState::Declined { reason };
            written(store, move |c| contributions::mark(c, own, "received", &declined)).await;
            written(store, move |c| appeals::insert(c, own, "Read it again", today())).await;
        }
        1 => written(store, move |c| cases::insert(c, own, Concern::Danger, today())).await,
        2 => {
            let receipt = receipt_hash(number * 2);
            written(store, move |c| {
                withdraw(c, &receipt).map(drop).map_err(|_| StoreError::Conflict)
            })
            .await;
        }
        _ => {
            written(store, move |c| voice_translations::put(c, own, "ur", "…")).await;
            let room = i64::from(number);
            written(store, move |c| {
                stances::put_group(c, own, room, &[(Stance::Agree, 3)])
            })
            .await;
        }
    }
}

fn today() -> jiff::civil::Date {
    "2026-11-20".parse().unwrap()
}

const TABLES: [(&str, &str); 10] = [
    ("report", "id"),
    ("appeal", "contribution_id"),
    ("care_case", "contribution_id"),
    ("voice_translation", "contribution_id, lang"),
    ("group_stance", "contribution_id, session, choice"),
    ("stance", "contribution_id, device_mark"),
    ("contribution_version", "contribution_id, version"),
    ("notice_address", "id"),
    ("equality_form", "form"),
    ("equality_tally", "engagement, question, answer"),
];

/// Tables of what people leave that PostgreSQL need not lay: the first four are the team's work on words and what a
/// release says of them; those of accounts tell when someone joined or signed in anyway, or are gone in hours.
const NOT_LAID: [&str; 9] = [
    "evidence",
    "finding_response",
    "stance_figure",
    "audience_figure",
    "equality_term",
    "account",
    "account_confirmation",
    "account_session",
    "outbox",
];

/// All that hold something of people, and the index of their words.
fn to_be_laid() -> Vec<&'static str> {
    let mut tables: Vec<&str> = walls::TABLES
        .iter()
        .filter(|(world, _)| [World::Voices, World::People, World::Equality, World::Notices].contains(world))
        .flat_map(|(_, tables)| tables.iter().copied())
        .filter(|table| !NOT_LAID.contains(table))
        .chain(["__search_1"])
        .collect();
    tables.sort_unstable();
    tables
}

on_both_engines!(what_people_leave_keeps_no_order, async |database| {
    let store = came(&database, PEOPLE).await;
    if database.engine() == Engine::Postgres {
        // Also before any release: of whom the last answers are must not stand beside them.
        let numbers = "SELECT DISTINCT xmin::text AS line FROM equality_tally";
        assert_eq!(lines(&database.address, numbers).len(), 1);
    }
    written(&store, |c| cut(c, SLUG, Hand::Timer, now(), [5; 16]).map(drop)).await;
    store.tidy_after_release().await.unwrap();
    if database.engine() == Engine::Postgres {
        let numbers = "SELECT DISTINCT xmin::text AS line FROM contribution WHERE position IS NULL";
        assert_eq!(
            lines(&database.address, numbers).len(),
            1,
            "words that wait, were declined or taken back"
        );
        let states = "SELECT DISTINCT state AS line FROM contribution WHERE position IS NULL ORDER BY state";
        assert_eq!(
            lines(&database.address, states),
            ["declined", "received", "withdrawn"]
        );
        let laid = "SELECT relname::text AS line FROM pg_index JOIN pg_class ON pg_class.oid = indrelid \
                    WHERE indisclustered";
        let mut laid = lines(&database.address, laid);
        laid.sort_unstable();
        assert_eq!(laid, to_be_laid());
    }
    for (table, key) in TABLES {
        assert!(
            rows(&database.address, table) > 2,
            "{table} holds nothing to compare"
        );
        match database.engine() {
            Engine::Sqlite => {
                let rowid = format!("SELECT CAST(rowid AS TEXT) AS line FROM {table}");
                assert!(
                    try_lines(&database.address, &rowid).is_err(),
                    "{table} has row numbers"
                );
            }
            Engine::Postgres => {
                let numbers = format!("SELECT DISTINCT xmin::text AS line FROM {table}");
                assert_eq!(lines(&database.address, &numbers).len(), 1, "{table}");
                let places = format!("SELECT ctid::text AS line FROM {table} ORDER BY {key}");
                let stored = format!("SELECT ctid::text AS line FROM {table} ORDER BY ctid");
                assert_eq!(
                    lines(&database.address, &places),
                    lines(&database.address, &stored),
                    "{table} lies in another order than that of its keys"
                );
            }
        }
    }
});

/// A file is tidied by nobody, so there is nothing to wait for.
#[actix_web::test]
async fn tidying_and_deciding_wait_for_each_other_in_turn() {
    let database = Engine::Postgres.fresh();
    let store = came(&database, 8).await;
    let mut colleague = connect(&database.address);
    // As a decision on a change does: the wordings first, then what others thought of the earlier words.
    colleague.batch_execute("BEGIN").unwrap();
    colleague
        .batch_execute("UPDATE contribution_version SET state = state")
        .unwrap();
    let deciding = async {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(300)).await;
        colleague.batch_execute("DELETE FROM stance; COMMIT").unwrap();
    };
    let (tidied, ()) = futures_util::future::join(store.tidy_after_release(), deciding).await;
    assert_eq!(tidied, Ok(()));
}
