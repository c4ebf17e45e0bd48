//! The moderators' queue with ten thousand waiting: what the service does for one page of it, part by part. No limit
//! stands beside it but the promise of 50 ms.

use crate::kit::parts::time;
use crate::kit::raw;
use crate::kit::report::Report;
use crate::kit::stage::{Engine, SLUG, Stage};
use ahpslisten::actions::contribute::{ContributeError, Draft, contribute};
use ahpslisten::actions::decide::{MOST_TOGETHER, gather_copies};
use ahpslisten::chance;
use ahpslisten::clock::Clock;
use ahpslisten::domain::audience::Channel;
use ahpslisten::domain::context::Context;
use ahpslisten::domain::reading::Reading;
use ahpslisten::render::{Asked, Frame, Page, Renderer, Shell};
use ahpslisten::store::waiting::{Wanted, list_wanted};
use ahpslisten::store::{Connection, StoreError, moderation};
use ahpslisten::web::desk::queue::{QueuePage, card_sample};
use diesel::Connection as _;

const WAITING: u32 = 10_000;

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

/// Ten thousand that wait, no two of them alike.
fn fill(stage: &Stage, c: &mut Connection) {
    let now = Clock::System.now();
    let filled = c.transaction(|c| {
        for number in 0..WAITING {
            let draft = Draft {
                prompt: stage.prompts[0],
                nonce: chance::bytes(),
                words: format!("{} w{number}", raw::WORDS),
                verdict: None,
                language: "en".into(),
                voice: None,
                context: Context::default(),
                about: None,
            };
            contribute(c, &stage.keys, draft, now)?;
        }
        Ok::<_, Failed>(())
    });
    filled.expect("they go in");
}

pub fn measure(report: &mut Report) {
    report.note("\n== the moderators' queue, 10,000 waiting, SQLite, in this process");
    let stage = Stage::load(Engine::Sqlite, 1_000, "");
    let mut c = raw::open(&stage.address);
    fill(&stage, &mut c);
    let mut read = |wanted: &Wanted| list_wanted(&mut c, SLUG, wanted, MOST_TOGETHER).expect("a list");
    let all = Wanted::default();
    let paper = Wanted {
        channel: Some(Channel::Paper),
        ..Wanted::default()
    };
    let listed = time(21, || read(&all).len());
    report.figure("queue: read the first thousand", listed, "ms", None);
    let narrowed = time(21, || read(&paper).len());
    report.figure("queue: the same, narrowed to paper", narrowed, "ms", Some(50.0));
    let first = read(&all);
    let gathered = time(21, || gather_copies(first.clone()).len());
    report.figure("queue: find copies among them", gathered, "ms", None);
    let counted = time(21, || {
        moderation::count_open(&mut c, SLUG)
            .map(|_| ())
            .map_err(|_: StoreError| ())
    });
    report.figure("queue: how old the oldest is", counted, "ms", None);
    let rendered = rendering();
    report.figure("queue: render twenty-five", rendered, "ms", None);
    let whole = listed + gathered + counted + rendered;
    report.figure("queue: all of that", whole, "ms", Some(50.0));
}

fn rendering() -> f64 {
    let renderer = Renderer::load().expect("templates");
    let (_, mut page) = QueuePage::samples().into_iter().next().expect("a sample");
    page.waiting = (0..25).map(|_| card_sample()).collect();
    let frame = Frame::of(&Shell::default()).expect("a frame");
    let reading = Reading::standard("en");
    let asked = Asked {
        reading: &reading,
        here: "/",
        bare: "/",
    };
    time(51, || renderer.page(&page, &frame, asked).is_ok())
}
