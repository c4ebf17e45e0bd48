//! The service is killed again and again while people send their words. Nobody who was given a receipt is lost or
//! doubled, and whoever was cut off may send the same form again.

mod crowd;

use crate::commands::{Running, binary, done};
use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::store::{SLUG, connect, execute, lines};
use ahpslisten::actions::open_phase::open_phase;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::keys::{hash, hex};
use ahpslisten::store::{phases, prompts};
use crowd::{Crowd, Home};
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::net::TcpListener;
use std::path::Path;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

/// How often the service is killed, on each engine.
const ROUNDS: u32 = 50;
const CLIENTS: usize = 8;

/// Between 50 and 400 milliseconds after the first receipt, the same in every run.
fn lifetime(round: u32) -> Duration {
    let [a, b, ..] = hash(&round.to_be_bytes());
    Duration::from_millis(50 + u64::from(u16::from_be_bytes([a, b])) % 351)
}

pub fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string()
}

/// An engagement made by the command, its first phase opened, and the address of its first form.
pub fn opened(database: &Database) -> String {
    done(database, &["create-engagement"]);
    let mut c = connect(&database.address);
    execute(
        &database.address,
        "DELETE FROM list_entry WHERE list = 'rule' AND code IN ('signatures', 'moderators', 'locked-rules')",
    );
    let phase = phases::list(&mut c, SLUG).unwrap()[0].id;
    open_phase(&mut c, SLUG, phase, Hand::Timer, jiff::Timestamp::now(), [1; 16]).unwrap();
    let prompt = prompts::list(&mut c, SLUG).unwrap()[0].id;
    format!("/{SLUG}/prompts/{}/contribution", Key(prompt.0))
}

/// What was acknowledged: the hash of each receipt with the words it was given for, and the ticket of the form.
fn acknowledged(ledger: &Path) -> Vec<[String; 3]> {
    let text = std::fs::read_to_string(ledger).unwrap();
    let rows = text
        .lines()
        .map(|line| <[&str; 3]>::try_from(line.split('\t').collect::<Vec<_>>()).unwrap());
    rows.map(|[receipt, ticket, words]| {
        let code = ReceiptCode::parse(receipt).unwrap_or_else(|error| panic!("{receipt}: {error:?}"));
        [hex(&hash(code.secret())), words.to_owned(), ticket.to_owned()]
    })
    .collect()
}

/// The hash of the receipt and the words of every contribution.
fn kept(database: &Database) -> Vec<[String; 2]> {
    let hexed = match database.engine() {
        Engine::Sqlite => "lower(hex(receipt_hash))",
        Engine::Postgres => "encode(receipt_hash, 'hex')",
    };
    let rows = lines(
        &database.address,
        &format!("SELECT {hexed} || ' ' || words AS line FROM contribution"),
    );
    rows.iter()
        .map(|row| row.split_once(' ').unwrap())
        .map(|(hash, words)| [hash.into(), words.into()])
        .collect()
}

/// What is lost, changed, there twice, or there without an acknowledgement.
fn faults(acknowledged: &[[String; 3]], kept: &[[String; 2]]) -> Vec<String> {
    let count = |mut values: Vec<&String>| {
        values.sort();
        values.dedup();
        values.len()
    };
    let mut faults = Vec::new();
    let by_hash: BTreeMap<&String, &String> = kept.iter().map(|[hash, words]| (hash, words)).collect();
    for [hash, words, _] in acknowledged {
        if by_hash.get(hash) != Some(&words) {
            faults.push(format!("acknowledged, and lost or changed: {words}"));
        }
    }
    let forms = count(acknowledged.iter().map(|[_, _, ticket]| ticket).collect());
    for (what, number) in [
        ("acknowledgements", acknowledged.len()),
        ("rows", kept.len()),
        ("receipts", count(kept.iter().map(|[hash, _]| hash).collect())),
        (
            "different words",
            count(kept.iter().map(|[_, words]| words).collect()),
        ),
    ] {
        if number != forms {
            faults.push(format!("{number} {what} for {forms} forms"));
        }
    }
    faults
}

/// Whether the engine itself finds its files sound.
fn sound(database: &Database) {
    match database.engine() {
        Engine::Sqlite => {
            let checked = lines(
                &database.address,
                "SELECT integrity_check AS line FROM pragma_integrity_check",
            );
            assert_eq!(checked, ["ok"]);
        }
        Engine::Postgres => {
            execute(&database.address, "CREATE EXTENSION amcheck");
            let checked = "SELECT bt_index_check(i.indexrelid, true)::text AS line FROM pg_index i \
                 JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam \
                 WHERE c.relnamespace = 'public'::regnamespace AND a.amname = 'btree'";
            assert!(lines(&database.address, checked).len() > 10);
        }
    }
}

on_both_engines!(
    no_acknowledged_voice_is_lost_or_doubled_when_the_service_is_killed,
    async |database| {
        let form = opened(&database);
        let (address, ledger) = (free_address(), database.folder.path().join("ledger"));
        let file = OpenOptions::new()
            .create_new(true)
            .append(true)
            .open(&ledger)
            .unwrap();
        let crowd = Crowd::new(format!("http://{address}"), form, file);
        let start = || {
            let args = ["serve", "--listen", &address];
            Running::started(binary(&database).args(args).env("AHPSLISTEN_LOG", "off"))
        };
        std::thread::scope(|scope| {
            let home = Home(&crowd);
            let mut running = start();
            let crowd = &crowd;
            let clients: Vec<_> = (0..CLIENTS)
                .map(|client| scope.spawn(move || crowd.writes(client)))
                .collect();
            for round in 0..ROUNDS {
                let heard = crowd.acknowledged.load(SeqCst);
                crowd.is_heard(heard);
                std::thread::sleep(lifetime(round));
                running.signal("KILL");
                running.ended_within(Duration::from_secs(5)).unwrap();
                running = start();
            }
            crowd.closing.store(true, SeqCst);
            for client in clients {
                client.join().unwrap();
            }
            running.signal("TERM");
            assert_eq!(running.ended_within(Duration::from_secs(5)), Some(Some(0)));
            drop(home);
        });
        let refused = crowd.refused.into_inner().unwrap();
        assert!(
            refused.is_empty(),
            "{} falsely refused: {}",
            refused.len(),
            refused[0]
        );
        let acknowledged = acknowledged(&ledger);
        assert_eq!(faults(&acknowledged, &kept(&database)), [""; 0]);
        sound(&database);
        let (cut_off, again) = (crowd.cut_off.into_inner(), crowd.said_again.into_inner());
        let sum = format!(
            "{} acknowledged, {cut_off} cut off, of which {again} had been kept",
            acknowledged.len()
        );
        assert!(
            acknowledged.len() > 100 && cut_off > 50 && again > 0,
            "too little happened: {sum}"
        );
    }
);

#[test]
fn a_lost_a_changed_and_a_doubled_voice_are_found() {
    let row = |hash: &str, words: &str| [hash.to_owned(), words.to_owned()];
    let acknowledged = [["1", "one", "a"], ["2", "two", "b"]].map(|line| line.map(str::to_owned));
    assert_eq!(
        faults(&acknowledged, &[row("1", "one"), row("2", "two")]),
        [""; 0]
    );
    assert!(!faults(&acknowledged, &[row("1", "one")]).is_empty(), "lost");
    assert!(
        !faults(&acknowledged, &[row("1", "one"), row("2", "too")]).is_empty(),
        "changed"
    );
    assert!(
        !faults(
            &acknowledged,
            &[row("1", "one"), row("2", "two"), row("3", "two")]
        )
        .is_empty(),
        "doubled"
    );
    assert!(
        !faults(
            &acknowledged,
            &[row("1", "one"), row("2", "two"), row("3", "three")]
        )
        .is_empty(),
        "from nowhere"
    );
    let twice = [["1", "one", "a"], ["1", "one", "a"]].map(|line| line.map(str::to_owned));
    assert!(
        !faults(&twice, &[row("1", "one")]).is_empty(),
        "a form acknowledged twice by its own author"
    );
}
