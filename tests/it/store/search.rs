//! The full-text index: both engines find the same, only what is released, and nothing of what was withdrawn, not even
//! on the disk.

use crate::kit::engines::{Database, Engine};
use crate::on_both_engines;
use crate::store::{SLUG, connect, contribution, engaged, execute, id, lines};
use ahpslisten::domain::audience::Audience;
use ahpslisten::domain::contribution::{ContributionState, Verdict, Withdrawer};
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::rotation::{Order, Reached, Stretch, to_read};
use ahpslisten::domain::terms::asked;
use ahpslisten::publish::cut::cut;
use ahpslisten::store::search::{Wanted, find, is_there, rebuild};
use ahpslisten::store::{Connection, Store, contributions};
use jiff::civil::Date;

const ALL: Stretch = Stretch {
    below: i64::MAX,
    from: 0,
};

fn publish(c: &mut Connection, number: u32, prompt: Key, words: &str) {
    let mut new = contribution(number, prompt);
    new.words = words.into();
    if number >= 100 {
        new.audience = "ahp";
        new.voice_group = Some("speech-and-language-therapists".into());
    }
    contributions::insert(c, &new).unwrap();
    contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
}

fn release(c: &mut Connection) -> i64 {
    cut(c, SLUG, Hand::Timer, crate::store::now(), [9; 16])
        .unwrap()
        .last_position
}

/// Words found, sorted: their order is a matter of places.
fn found(c: &mut Connection, wanted: &Wanted) -> Vec<String> {
    let mut words: Vec<String> = find(c, SLUG, wanted, &[ALL], 1_000)
        .unwrap()
        .into_iter()
        .map(|voice| voice.words)
        .collect();
    words.sort();
    words
}

fn of(words: &str) -> Wanted {
    Wanted {
        terms: asked(words),
        ..Wanted::default()
    }
}

const SAID: [(u32, usize, &str); 8] = [
    (1, 0, "Being believed the first time"),
    (2, 0, "I believe that waiting times are too long"),
    (3, 1, "We waited at the café"),
    (4, 1, "میری بات پہلی بار سنی جائے"),
    (5, 0, "আমার কথা শুনুন"),
    (100, 0, "Listening takes time; it's not in the plan"),
    (
        101,
        1,
        "_pabc \"quoted\" AND (brackets) OR * NEAR 'single' \\ & | ! <-> :*",
    ),
    (102, 1, "zażółć gęślą jaźń"),
];

on_both_engines!(
    released_words_are_found_whatever_their_endings_and_script,
    async |database| {
        let mut c = connect(&database.address);
        let prompts = engaged(&mut c).prompts;
        for (number, prompt, words) in SAID {
            publish(&mut c, number, prompts[prompt], words);
        }
        assert_eq!(
            found(&mut c, &of("believing")),
            [""; 0],
            "nothing before the release"
        );
        release(&mut c);
        let of_all = |numbers: &[u32]| -> Vec<String> {
            let mut words: Vec<String> = SAID
                .iter()
                .filter(|(number, ..)| numbers.contains(number))
                .map(|(.., words)| (*words).to_owned())
                .collect();
            words.sort();
            words
        };
        for (words, numbers) in [
            ("believing", vec![1, 2]),
            ("WAITS", vec![2, 3]),
            ("wait time", vec![2]),
            ("time", vec![1, 2, 100]),
            ("Cafe", vec![3]),
            ("بات", vec![4]),
            ("কথা", vec![5]),
            ("zazolc JAZN", vec![102]),
            ("quoted", vec![101]),
            ("\"quoted\" 'single' \\ & | !", vec![101]),
            ("believe OR café", vec![]),
            ("pabc", vec![101]),
            ("absent", vec![]),
            ("plan'; DROP TABLE contribution; --", vec![]),
        ] {
            assert_eq!(found(&mut c, &of(words)), of_all(&numbers), "{words}");
        }
        let narrowed = |change: &dyn Fn(&mut Wanted)| {
            let mut wanted = of("");
            change(&mut wanted);
            wanted
        };
        for (wanted, numbers) in [
            (narrowed(&|w| w.prompt = Some(prompts[1])), vec![3, 4, 101, 102]),
            (
                narrowed(&|w| w.audience = Some(Audience::Ahp)),
                vec![100, 101, 102],
            ),
            (narrowed(&|w| w.audience = Some(Audience::Other)), vec![]),
            (
                narrowed(&|w| w.verdict = Some(Verdict::Nearly)),
                vec![1, 3, 5, 101],
            ),
            (
                narrowed(&|w| {
                    w.audience = Some(Audience::Ahp);
                    w.group = Some("speech-and-language-therapists".into());
                    w.prompt = Some(prompts[0]);
                    w.terms = asked("time");
                }),
                vec![100],
            ),
            (narrowed(&|_| ()), vec![]),
        ] {
            assert_eq!(found(&mut c, &wanted), of_all(&numbers), "{wanted:?}");
        }
        assert_eq!(
            find(&mut c, "elsewhere", &of("time"), &[ALL], 9).unwrap().len(),
            0
        );
        rebuild(&mut c).unwrap();
        assert_eq!(
            found(&mut c, &of("wait time")),
            of_all(&[2]),
            "made anew it finds the same"
        );
    }
);

on_both_engines!(a_long_list_is_read_page_by_page_in_any_order, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    for number in 1..=60 {
        publish(
            &mut c,
            number,
            prompt,
            if number % 3 == 0 { "a rare bird" } else { "a bird" },
        );
    }
    let mut last = release(&mut c);
    for number in 61..=75 {
        publish(&mut c, number, prompt, "a later bird");
    }
    last = last.max(release(&mut c));
    let day = Date::constant(2026, 11, 21);
    for order in Order::ALL {
        for (words, expected) in [("bird", 75), ("rare", 20), ("later bird", 15)] {
            let (mut places, mut after) = (Vec::new(), None);
            loop {
                let page = find(&mut c, SLUG, &of(words), &to_read(order, day, last, after), 7).unwrap();
                places.extend(page.iter().map(|voice| voice.position));
                match page.last() {
                    Some(end) => {
                        after = Some(Reached {
                            after: end.position,
                            first: None,
                        })
                    }
                    None => break,
                }
            }
            if order == Order::Newest {
                assert!(places.is_sorted_by(|one, next| one > next), "{places:?}");
            }
            places.sort_unstable();
            places.dedup();
            assert_eq!(places.len(), expected, "{words} in {order:?}");
        }
    }
});

on_both_engines!(withdrawn_words_leave_the_index_at_once, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    publish(&mut c, 1, prompt, "My neighbour Quillfeather did not listen");
    publish(&mut c, 2, prompt, "Nobody did listen");
    release(&mut c);
    assert!(contains(&database, "quillfeath"), "the test would see it");
    let withdrawn = ContributionState::Withdrawn {
        by: Withdrawer::Author,
    };
    // Through the store's own door, whose connections overwrite what they delete.
    let store = Store::open(database.address.clone()).unwrap();
    store
        .write(move |c| {
            contributions::mark(c, id(1), "published", &withdrawn)?;
            contributions::erase_words(c, id(1))
        })
        .await
        .unwrap();
    assert_eq!(found(&mut c, &of("quillfeather")), [""; 0]);
    assert_eq!(found(&mut c, &of("listen")), ["Nobody did listen"]);
    if database.engine() == Engine::Postgres {
        // The bytes go with the next release, as those of the contribution itself do.
        store.tidy_after_release().await.unwrap();
    }
    drop(c);
    assert!(!contains(&database, "quillfeath") && !contains(&database, "Quillfeath"));
});

/// Whether a word stands anywhere in the database: in the file of SQLite, in the index of PostgreSQL.
fn contains(database: &Database, word: &str) -> bool {
    match &database.address {
        ahpslisten::store::Address::Sqlite(path) => {
            execute(&database.address, "PRAGMA wal_checkpoint(TRUNCATE)");
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(word.len()).any(|window| window == word.as_bytes())
        }
        ahpslisten::store::Address::Postgres(_) => {
            let sql = format!(
                "SELECT word AS line FROM ts_stat('SELECT terms FROM __search_1') WHERE word = '{word}'"
            );
            !lines(&database.address, &sql).is_empty()
        }
    }
}

on_both_engines!(
    an_index_that_is_missing_is_made_at_the_next_start,
    async |database| {
        let mut c = connect(&database.address);
        let prompt = engaged(&mut c).prompts[0];
        publish(&mut c, 1, prompt, "Being believed");
        release(&mut c);
        execute(&database.address, "DROP TABLE __search_1");
        assert_eq!(is_there(&mut c), Ok(false));
        assert_eq!(Store::is_searchable(&database.address), Ok(false));
        assert_eq!(Store::migrate(&database.address), Ok(0));
        assert_eq!(Store::is_searchable(&database.address), Ok(true));
        assert_eq!(found(&mut c, &of("believe")), ["Being believed"]);
    }
);

on_both_engines!(the_index_numbers_nothing_by_arrival, async |database| {
    let mut c = connect(&database.address);
    let prompt = engaged(&mut c).prompts[0];
    for number in 1..=9 {
        publish(&mut c, number, prompt, "A voice");
    }
    release(&mut c);
    let place = if database.engine() == Engine::Sqlite {
        "rowid"
    } else {
        "place"
    };
    let id_of = if database.engine() == Engine::Sqlite {
        "lower(hex(id))"
    } else {
        "encode(id, 'hex')"
    };
    let of_index = format!("SELECT {id_of} AS line FROM __search_1 ORDER BY {place}");
    let of_lists = format!("SELECT {id_of} AS line FROM contribution ORDER BY position");
    assert_eq!(
        lines(&database.address, &of_index),
        lines(&database.address, &of_lists),
        "a row of the index is known by its shuffled place"
    );
});
