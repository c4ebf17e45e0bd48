//! Where the time goes: the parts of a start, of a rendered page and of a written contribution, each by itself.

use crate::kit::raw;
use crate::kit::report::Report;
use crate::kit::stage::{Engine, SLUG, Stage};
use ahpslisten::actions::contribute::{ContributeError, Draft, contribute};
use ahpslisten::analysis::likeness::{Sketch, likest, worth_comparing};
use ahpslisten::app::App;
use ahpslisten::chance;
use ahpslisten::clock::Clock;
use ahpslisten::config::Config;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::reading::Reading;
use ahpslisten::keys::Keys;
use ahpslisten::languages::Languages;
use ahpslisten::mail::Mailer;
use ahpslisten::render::{Asked, Frame, Page, Renderer, Shell};
use ahpslisten::store::{Connection, Store, StoreError};
use ahpslisten::web::assets::Assets;
use ahpslisten::web::public::prompt::PromptPage;
use ahpslisten::web::public::voices::Voice;
use ahpslisten::web::squeeze::squeeze;
use ahpslisten::web::ticket;
use diesel::Connection as _;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

/// The least milliseconds of several runs: a busy neighbour only ever adds.
pub fn time<T>(times: usize, mut work: impl FnMut() -> T) -> f64 {
    let mut all: Vec<f64> = (0..times)
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[0]
}

pub fn measure(report: &mut Report) {
    report.note("\n== parts, in this process");
    let stage = Stage::load(Engine::Sqlite, 1_000, "");
    starting(&stage, report);
    rendering(report);
    comparing(report);
    contributing(&stage, report);
}

fn starting(stage: &Stage, report: &mut Report) {
    let key = stage.folder.path().join("secret.key");
    let renderer = Renderer::load().expect("templates");
    report.figure(
        "start: read the key",
        time(9, || Keys::load(&key).is_ok()),
        "ms",
        None,
    );
    report.figure(
        "start: find nothing to migrate",
        time(9, || Store::migrate(&stage.address)),
        "ms",
        None,
    );
    report.figure(
        "start: open the store",
        time(9, || Store::open(stage.address.clone()).is_ok()),
        "ms",
        None,
    );
    report.figure(
        "start: load the languages",
        time(9, || Languages::load().is_ok()),
        "ms",
        None,
    );
    report.figure(
        "start: load templates and languages",
        time(9, || Renderer::load().is_ok()),
        "ms",
        None,
    );
    report.figure("start: load the assets", time(9, Assets::load), "ms", None);
    let config = Config::read(Some("127.0.0.1:0"), Some(stage.folder.path())).expect("settings");
    let mailer = time(9, || {
        Mailer::new(&config, "http://bench", renderer.clone()).is_ok()
    });
    report.figure("start: make the mailer", mailer, "ms", None);
    let store = Store::open(stage.address.clone()).expect("the store");
    let ready = || {
        let app = App::new(
            config.clone(),
            "http://bench".into(),
            Clock::System,
            stage.keys.clone(),
            store.clone(),
            renderer.clone(),
        );
        actix_web::rt::System::new().block_on(app.catch_up())
    };
    report.figure(
        "start: the app with its first edition",
        time(9, ready),
        "ms",
        None,
    );
}

/// A page as full as pages get, in a frame like the real one.
fn page() -> PromptPage {
    let (_, mut page) = PromptPage::samples()
        .into_iter()
        .find(|(name, _)| *name == "listening")
        .expect("a sample");
    page.voices = (0..20)
        .map(|_| Voice {
            words: raw::WORDS.into(),
            ..Voice::samples().remove(0)
        })
        .collect();
    page
}

fn rendering(report: &mut Report) {
    let renderer = Renderer::load().expect("templates");
    let (page, reading) = (page(), Reading::standard("en"));
    let shell = Shell {
        site_name: "Listen".into(),
        organisation: "NHS".into(),
        home: "/".into(),
        ..Shell::default()
    };
    let frame = Frame::of(&shell).expect("a frame");
    let asked = Asked {
        reading: &reading,
        here: "/",
        bare: "/",
    };
    let html = renderer.page(&page, &frame, asked).expect("a page");
    let rendered = time(501, || renderer.page(&page, &frame, asked).is_ok());
    report.figure(
        &format!("page: render twenty voices ({} bytes)", html.len()),
        rendered * 1e3,
        "µs",
        None,
    );
    let context = time(501, || tera::Context::from_serialize(&page).is_ok());
    report.figure("page: of that, make the context", context * 1e3, "µs", None);
    let none = PromptPage {
        voices: Vec::new(),
        next_href: String::new(),
        ..self::page()
    };
    let around = time(501, || renderer.page(&none, &frame, asked).is_ok());
    report.figure("page: render no voices", around * 1e3, "µs", None);
    let squeezed = time(51, || squeeze(html.clone().into_bytes()));
    report.figure("page: compress", squeezed * 1e3, "µs", None);
    let now = Clock::System.now();
    let keys = Keys::from_secret([1; 32]);
    let ticket = time(1001, || {
        ticket::issue(&keys, "contribute:1", chance::bytes(), now)
    });
    report.figure("page: issue a ticket", ticket * 1e3, "µs", None);
}

/// So many voices are compared with a draft, in sketches of the size that the service makes.
const COMPARED: u32 = 100_000;
const SKETCHED: usize = 4_000;

/// What the check page of a draft costs beyond the page. The limit is to compare the few texts that come out of it: no
/// way of choosing them can cost less.
fn comparing(report: &mut Report) {
    let words: Vec<&str> = raw::WORDS.split(' ').collect();
    let said = |number: u32| -> String {
        let word = |turn: u32| {
            let drawn = (number + 1).wrapping_mul(2_654_435_761).rotate_left(turn * 5) ^ turn;
            let word = words[usize::try_from(drawn).unwrap_or(0) % words.len()];
            format!("{word}{}", drawn % 97)
        };
        (0..30).map(word).collect::<Vec<_>>().join(" ")
    };
    let texts: Vec<(u32, String)> = (0..COMPARED).map(|number| (number, said(number))).collect();
    let sketch = |part: &[(u32, String)]| {
        Arc::new(Sketch::of(
            part.iter().map(|(place, words)| (*place, words.as_str())),
        ))
    };
    let sketched = time(3, || sketch(&texts[..SKETCHED]));
    report.figure(
        "similar: sketch 4,000 voices, one beat's share",
        sketched,
        "ms",
        None,
    );
    let all: Vec<Arc<Sketch>> = texts.chunks(SKETCHED).map(sketch).collect();
    let draft = said(COMPARED / 2);
    let named = |places: &[u32]| -> Vec<&str> {
        let at = |place: &u32| usize::try_from(*place).ok();
        places
            .iter()
            .filter_map(at)
            .map(|place| texts[place].1.as_str())
            .collect()
    };
    let found = named(&worth_comparing(&draft, &all));
    let bare = time(51, || likest(&draft, &found, 3));
    report.figure(
        "similar: compare a draft with 32 voices, the limit",
        bare,
        "ms",
        None,
    );
    let whole = time(51, || likest(&draft, &named(&worth_comparing(&draft, &all)), 3));
    report.figure(
        "similar: find them among 100,000, and compare",
        whole,
        "ms",
        Some(20.0),
    );
    report.figure(
        "similar: that is, so many times the limit",
        whole / bare,
        "×",
        None,
    );
}

/// How many are written in one transaction, so that the commit does not count; timed by the hundred.
const HUNDREDS: usize = 20;

/// Microseconds of one write inside one transaction that is rolled back.
fn inside(c: &mut Connection, mut write: impl FnMut(&mut Connection)) -> f64 {
    let mut least = f64::MAX;
    let undone = c.transaction(|c| {
        least = time(HUNDREDS, || (0..100).for_each(|_| write(c)));
        Err::<(), Failed>(Failed)
    });
    assert!(undone.is_err());
    least * 1e3 / 100.0
}

/// What a failed transaction is told by.
#[derive(Debug)]
struct Failed;

impl From<diesel::result::Error> for Failed {
    fn from(_: diesel::result::Error) -> Self {
        Failed
    }
}

impl From<ContributeError> for Failed {
    fn from(_: ContributeError) -> Self {
        Failed
    }
}

impl From<StoreError> for Failed {
    fn from(_: StoreError) -> Self {
        Failed
    }
}

fn contributing(stage: &Stage, report: &mut Report) {
    let mut c = raw::open(&stage.address);
    let prompt = stage.prompts[0];
    let now = Clock::System.now();
    let draft = || Draft {
        prompt,
        nonce: chance::bytes(),
        words: raw::WORDS.into(),
        verdict: None,
        language: "en".into(),
        voice: None,
        context: Context::default(),
        about: None,
    };
    let bare = inside(&mut c, |c| raw::insert(c, &raw::Row::new(prompt)));
    report.figure("write: a bare insert, SQLite, no commit", bare, "µs", None);
    let action = inside(&mut c, |c| {
        contribute(c, &stage.keys, draft(), now)
            .map(|_| ())
            .expect("it goes in");
    });
    report.figure("write: the action contribute, no commit", action, "µs", None);
    let saved = inside(&mut c, |c| {
        c.transaction(|c| contribute(c, &stage.keys, draft(), now).map_err(Failed::from))
            .map(drop)
            .expect("it goes in");
    });
    report.figure("write: the same in a savepoint", saved, "µs", None);
    report.note(&format!("   (on a table of {} at /{SLUG})", stage.size));
}
