//! Cases of people who may be in danger: everyone who is named is told for each engagement, and a step counts only for what
//! the colleague had read.

use super::{SLUG, colleague, connect, contribution, engaged, engaged_as, id, lines, now, receipt_hash};
use crate::on_both_engines;
use ahpslisten::actions::change_words::{Change, change_words};
use ahpslisten::actions::safeguard::{Measure, SafeguardError, find_file, raise_cases, take_step};
use ahpslisten::domain::safeguarding::CaseStep;
use ahpslisten::store::{Connection, Store, StoreError, cases, contributions, reports};

fn page(slug: &str) -> String {
    format!("https://listen.example/desk/{slug}/safeguarding")
}

/// Words that someone is worried about come in.
fn worry(c: &mut Connection, number: u32, prompt: ahpslisten::domain::ids::Key) {
    let mut new = contribution(number, prompt);
    new.concern = Some("self-harm");
    contributions::insert(c, &new).unwrap();
}

on_both_engines!(
    who_looks_after_two_engagements_is_told_of_each,
    async |database| {
        let mut c = connect(&database.address);
        let here = engaged(&mut c).prompts[0];
        let there = engaged_as(&mut c, "another").prompts[0];
        for slug in [SLUG, "another"] {
            cases::put_addresses(&mut c, slug, &["named@example.org".to_owned()]).unwrap();
        }
        let told = || {
            lines(
                &database.address,
                "SELECT facts AS line FROM outbox ORDER BY facts",
            )
        };
        worry(&mut c, 1, here);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(1));
        assert_eq!(told().len(), 1);
        // That mail still waits when there is reason to worry elsewhere.
        worry(&mut c, 2, there);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(1));
        let of = |slug: &str| format!("{{\"link\":\"{}\"}}", page(slug));
        assert_eq!(told(), [of(SLUG), of("another")]);
        // Each mail leads to a list, so nobody needs a second one before the first has left.
        worry(&mut c, 3, here);
        worry(&mut c, 4, there);
        assert_eq!(raise_cases(&mut c, page, now()), Ok(2));
        assert_eq!(told().len(), 2);
        assert!(cases::find(&mut c, id(4)).unwrap().is_some());
    }
);

/// What a colleague does who has read the case as it is now.
fn measure(c: &mut Connection, step: CaseStep, words: &str) -> Measure {
    Measure {
        step,
        words: words.into(),
        read: find_file(c, SLUG, id(1)).unwrap().unwrap().fingerprint(),
        link: page(SLUG),
    }
}

/// One open case, and colleagues 1 and 2.
fn one_case(c: &mut Connection) {
    let prompt = engaged(c).prompts[0];
    for number in [1, 2] {
        colleague(c, number);
    }
    worry(c, 1, prompt);
    raise_cases(c, page, now()).unwrap();
}

const CONFLICT: Result<(), SafeguardError> = Err(SafeguardError::Store(StoreError::Conflict));

on_both_engines!(of_two_answers_at_once_one_reaches_the_author, async |database| {
    let mut c = connect(&database.address);
    one_case(&mut c);
    let store = Store::open(database.address.clone()).unwrap();
    let answers = [(1, "Please call 999."), (2, "Please call 116 123.")];
    let sent = answers.map(|(staff, words)| {
        let measure = measure(&mut c, CaseStep::Reply, words);
        store.write(move |c| take_step(c, SLUG, id(1), &measure, staff, now()))
    });
    let taken = futures_util::future::join_all(sent).await;
    let won: Vec<usize> = (0..2).filter(|at| taken[*at].is_ok()).collect();
    assert_eq!(won.len(), 1, "{taken:?}");
    assert_eq!(taken[1 - won[0]], CONFLICT);
    let said = cases::find(&mut c, id(1)).unwrap().unwrap().words;
    assert_eq!(said, answers[won[0]].1);
    // Who has read the first answer may add to it.
    let more = measure(&mut c, CaseStep::Reply, "We think of you.");
    assert_eq!(take_step(&mut c, SLUG, id(1), &more, 1, now()), Ok(()));
    assert_eq!(
        take_step(&mut c, SLUG, id(1), &more, 1, now()),
        CONFLICT,
        "sent twice"
    );
});

on_both_engines!(
    a_case_is_not_closed_over_words_that_nobody_has_read,
    async |database| {
        let mut c = connect(&database.address);
        one_case(&mut c);
        let closing = measure(&mut c, CaseStep::Close, "");
        let change = Change {
            receipt_hash: receipt_hash(1),
            words: "Tonight I want to kill myself.".into(),
            language: "en".into(),
        };
        change_words(&mut c, &change, now()).unwrap();
        assert_eq!(take_step(&mut c, SLUG, id(1), &closing, 1, now()), CONFLICT);
        let elsewhere = take_step(&mut c, "another", id(1), &closing, 1, now());
        assert_eq!(elsewhere, Err(SafeguardError::NoSuchCase));
        let closing = measure(&mut c, CaseStep::Close, "");
        assert_eq!(take_step(&mut c, SLUG, id(1), &closing, 1, now()), Ok(()));
    }
);

on_both_engines!(
    a_reader_who_writes_on_keeps_no_colleague_from_acting,
    async |database| {
        let mut c = connect(&database.address);
        one_case(&mut c);
        let prompt = contributions::find(&mut c, id(1)).unwrap().unwrap().prompt;
        let read = measure(&mut c, CaseStep::Signpost, "");
        reports::insert(&mut c, &crate::store::reports::report(11, 1, prompt.0)).unwrap();
        let file = find_file(&mut c, SLUG, id(1)).unwrap().unwrap();
        assert_eq!(file.reported.len(), 1, "it is shown");
        assert_eq!(take_step(&mut c, SLUG, id(1), &read, 1, now()), Ok(()));
    }
);
