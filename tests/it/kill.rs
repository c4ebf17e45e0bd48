//! The service is killed again and again while people send their words. Nobody who was given a receipt is lost or
//! doubled, and whoever was cut off may send the same form again.

use crate::commands::{Running, binary, done};
use crate::kit::browser::encode;
use crate::kit::engines::{Database, Engine};
use crate::kit::html::{select, text};
use crate::on_both_engines;
use crate::store::{SLUG, connect, execute, lines};
use ahpslisten::actions::open_phase::open_phase;
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::receipt::ReceiptCode;
use ahpslisten::keys::{hash, hex};
use ahpslisten::store::{phases, prompts};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

/// How often the service is killed, on each engine.
const ROUNDS: u32 = 50;
const CLIENTS: usize = 8;

/// Between 50 and 400 milliseconds, the same in every run.
fn lifetime(round: u32) -> Duration {
    let [a, b, ..] = hash(&round.to_be_bytes());
    Duration::from_millis(50 + u64::from(u16::from_be_bytes([a, b])) % 351)
}

/// What all clients share.
struct Crowd {
    origin: String,
    form: String,
    /// No new forms; what is under way is brought to its end.
    closing: AtomicBool,
    /// The test has failed already.
    abandoned: AtomicBool,
    cut_off: AtomicUsize,
    said_again: AtomicUsize,
    ledger: Mutex<File>,
    refused: Mutex<Vec<String>>,
}

/// Lets the clients go home when the test fails.
struct Home<'a>(&'a Crowd);

impl Drop for Home<'_> {
    fn drop(&mut self) {
        self.0.abandoned.store(true, SeqCst);
    }
}

/// One form as its author filled it in.
struct Form {
    ticket: String,
    words: String,
}

impl Crowd {
    /// The whole page, unless the line breaks.
    fn page(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Option<(u16, String)> {
        let mut answer = answer.ok()?;
        let status = answer.status().as_u16();
        Some((status, answer.body_mut().read_to_string().ok()?))
    }

    fn fetch(&self, agent: &ureq::Agent, words: String) -> Option<Form> {
        let (status, page) = Self::page(agent.get(format!("{}{}", self.origin, self.form)).call())?;
        let html = Html::parse_document(&page);
        let field = select(&html, "input[type=hidden][name=ticket]").pop();
        match field.and_then(|field| field.attr("value")) {
            Some(ticket) => Some(Form {
                ticket: ticket.to_owned(),
                words,
            }),
            None => {
                self.refused
                    .lock()
                    .unwrap()
                    .push(format!("no form: {status} {page}"));
                None
            }
        }
    }

    /// Sends a form; true once it has been answered.
    fn send(&self, agent: &ureq::Agent, form: &Form) -> bool {
        let fields = [("words", &form.words), ("ticket", &form.ticket)];
        let body = encode(&fields.map(|(name, value)| (name.to_owned(), value.clone())));
        let answer = agent
            .post(format!("{}{}", self.origin, self.form))
            .header("origin", &self.origin)
            .header("content-type", "application/x-www-form-urlencoded")
            .send(&body[..]);
        let Some((status, page)) = Self::page(answer) else {
            self.cut_off.fetch_add(1, SeqCst);
            return false;
        };
        let html = Html::parse_document(&page);
        let receipt: Vec<String> = select(&html, ".app-receipt__group")
            .into_iter()
            .map(text)
            .collect();
        match (status, receipt.len()) {
            (200, 7) => {
                let line = format!("{}\t{}\t{}\n", receipt.join(" "), form.ticket, form.words);
                self.ledger.lock().unwrap().write_all(line.as_bytes()).unwrap();
                self.said_again
                    .fetch_add(usize::from(page.contains("You sent this form before")), SeqCst);
                true
            }
            // Too much at once is said honestly, and the form stays good.
            (503, _) => false,
            _ => {
                self.refused
                    .lock()
                    .unwrap()
                    .push(format!("{status}: {}", text(html.root_element())));
                true
            }
        }
    }

    /// Someone who writes and writes, and sends again what was not answered.
    fn writes(&self, client: usize) {
        let (agent, mut number, mut open) = (agent(), 0, None);
        while !self.abandoned.load(SeqCst) {
            if open.is_none() {
                if self.closing.load(SeqCst) {
                    return;
                }
                number += 1;
                open = self.fetch(
                    &agent,
                    format!("Client {client} says what matters, number {number}."),
                );
            }
            if open.as_ref().is_some_and(|form| self.send(&agent, form)) {
                open = None;
            } else {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    }
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0);
    config
        .timeout_global(Some(Duration::from_secs(10)))
        .build()
        .into()
}

fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string()
}

/// An engagement made by the command, its first phase opened, and the address of its first form.
fn opened(database: &Database) -> String {
    done(database, &["create-engagement"]);
    let mut c = connect(&database.address);
    let phase = phases::list(&mut c, SLUG).unwrap()[0].id;
    open_phase(&mut c, SLUG, phase, jiff::Timestamp::now(), [1; 16]).unwrap();
    let prompt = prompts::list(&mut c, SLUG).unwrap()[0].id;
    format!("/{SLUG}/prompts/{}/contribution", Key(prompt.0))
}

/// Words by the hash of the receipt under which they were acknowledged.
fn acknowledged(ledger: &Path) -> (BTreeMap<String, String>, usize) {
    let (mut words, mut tickets) = (BTreeMap::new(), BTreeSet::new());
    for line in std::fs::read_to_string(ledger).unwrap().lines() {
        let [receipt, ticket, said] = <[&str; 3]>::try_from(line.split('\t').collect::<Vec<_>>()).unwrap();
        let code = ReceiptCode::parse(receipt).unwrap_or_else(|error| panic!("{receipt}: {error:?}"));
        words.insert(hex(&hash(code.secret())), said.to_owned());
        assert!(tickets.insert(ticket.to_owned()), "a form was acknowledged twice");
    }
    (words, tickets.len())
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
                 JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace";
            assert!(lines(&database.address, checked).len() > 10);
        }
    }
}

on_both_engines!(
    no_acknowledged_voice_is_lost_or_doubled_when_the_service_is_killed,
    async |database| {
        let form = opened(&database);
        let (address, ledger) = (free_address(), database.folder.path().join("ledger"));
        let crowd = Crowd {
            origin: format!("http://{address}"),
            form,
            closing: AtomicBool::new(false),
            abandoned: AtomicBool::new(false),
            cut_off: AtomicUsize::new(0),
            said_again: AtomicUsize::new(0),
            ledger: Mutex::new(
                OpenOptions::new()
                    .create_new(true)
                    .append(true)
                    .open(&ledger)
                    .unwrap(),
            ),
            refused: Mutex::new(Vec::new()),
        };
        let start = || {
            Running::started(
                binary(&database)
                    .args(["serve", "--listen", &address])
                    .env("AHPSLISTEN_LOG", "off"),
            )
        };
        std::thread::scope(|scope| {
            let home = Home(&crowd);
            let mut running = start();
            let clients: Vec<_> = (0..CLIENTS)
                .map(|client| {
                    scope.spawn({
                        let crowd = &crowd;
                        move || crowd.writes(client)
                    })
                })
                .collect();
            for round in 0..ROUNDS {
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
        let (words, tickets) = acknowledged(&ledger);
        let hexed = if database.engine() == Engine::Sqlite {
            "lower(hex(receipt_hash))"
        } else {
            "encode(receipt_hash, 'hex')"
        };
        let kept = lines(
            &database.address,
            &format!("SELECT {hexed} || ' ' || words AS line FROM contribution"),
        );
        let kept_once: BTreeMap<String, String> = kept
            .iter()
            .map(|line| line.split_once(' ').unwrap())
            .map(|(hash, said)| (hash.into(), said.into()))
            .collect();
        let lost: Vec<_> = words
            .iter()
            .filter(|(hash, said)| kept_once.get(*hash) != Some(*said))
            .collect();
        assert!(
            lost.is_empty(),
            "{} acknowledged and lost or changed: {lost:?}",
            lost.len()
        );
        assert_eq!(
            (kept.len(), kept_once.len()),
            (tickets, tickets),
            "one row a form, and no row without one"
        );
        let said: BTreeSet<&String> = kept_once.values().collect();
        assert_eq!(said.len(), tickets, "nothing is there twice");
        sound(&database);
        let (cut_off, again) = (crowd.cut_off.into_inner(), crowd.said_again.into_inner());
        println!("{ROUNDS} kills, {tickets} acknowledged, {cut_off} cut off, of which {again} had been kept");
        assert!(
            tickets > 200 && cut_off > 50,
            "too little happened: {tickets} acknowledged, {cut_off} cut off"
        );
    }
);
