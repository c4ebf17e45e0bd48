//! People who write and write, through the real forms, and keep what they were given: the receipts of a crowd.

use crate::kit::browser::encode;
use crate::kit::html::{select, text};
use scraper::Html;
use std::fs::File;
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

/// What all clients share.
pub struct Crowd {
    pub origin: String,
    pub form: String,
    /// No new forms; what is under way is brought to its end.
    pub closing: AtomicBool,
    /// The test has failed already.
    pub abandoned: AtomicBool,
    pub acknowledged: AtomicUsize,
    pub cut_off: AtomicUsize,
    pub said_again: AtomicUsize,
    pub ledger: Mutex<File>,
    pub refused: Mutex<Vec<String>>,
}

/// Lets the clients go home when the test fails.
pub struct Home<'a>(pub &'a Crowd);

impl Crowd {
    /// People who will write at this origin and in this form, and note their receipts here.
    pub fn new(origin: String, form: String, ledger: File) -> Self {
        Crowd {
            origin,
            form,
            closing: AtomicBool::new(false),
            abandoned: AtomicBool::new(false),
            acknowledged: AtomicUsize::new(0),
            cut_off: AtomicUsize::new(0),
            said_again: AtomicUsize::new(0),
            ledger: Mutex::new(ledger),
            refused: Mutex::new(Vec::new()),
        }
    }
}

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
                self.acknowledged.fetch_add(1, SeqCst);
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

    /// Waits until someone more has been given a receipt than before, however busy the machine is.
    pub fn is_heard(&self, before: usize) {
        let patience = std::time::Instant::now() + Duration::from_secs(30);
        while self.acknowledged.load(SeqCst) <= before {
            assert!(std::time::Instant::now() < patience, "nobody is given a receipt");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Someone who writes and writes, and sends again what was not answered.
    pub fn writes(&self, client: usize) {
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
