//! Codes on words: what bears a theme's code is its evidence, what is merged moves and is looked at again, and words that
//! change or go take their codes with them.

use super::themes::theme;
use super::{SLUG, connect, contribution, engaged, id};
use crate::on_both_engines;
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::code_words::{
    At, CodeError, Done, Together, Touch, code_passage, code_several, code_whole, fingerprint, touch, undo,
};
use ahpslisten::actions::gather::link_evidence;
use ahpslisten::actions::keep_codebook::{
    CodeWording, CodebookError, Fate, draft_code, find_code, move_code, reword_code, settle_code,
};
use ahpslisten::domain::codebook::{CodeState, Doubt, NoPlace};
use ahpslisten::domain::contribution::{ContributionState, Withdrawer};
use ahpslisten::domain::ids::Key;
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::passage::Passage;
use ahpslisten::store::bench::{self, Queue, Wanted};
use ahpslisten::store::codebook::{self, CodeText};
use ahpslisten::store::themes::{find as find_theme, mark as mark_theme};
use ahpslisten::store::{Connection, codings, contributions, evidence};
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 22);

/// Published words under these numbers, of one question; the colleague who codes.
fn published(c: &mut Connection, numbers: std::ops::Range<u32>) -> (Key, i64) {
    let prompt = engaged(c).prompts[0];
    for number in numbers {
        contributions::insert(c, &contribution(number, prompt)).unwrap();
        contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
    }
    let analyst = Colleague {
        name: "Bethan Ridley".into(),
        email: "bethan@example.org".into(),
        password_hash: String::new(),
        engagements: Vec::new(),
        roles: Vec::new(),
    };
    (
        prompt,
        add_staff(c, &analyst, Hand::Operator, super::now()).unwrap(),
    )
}

fn code(c: &mut Connection, number: i64, theme: Option<Key>, by: i64) -> Key {
    let wording = wording(&format!("Code {number}"), None, theme);
    draft_code(c, SLUG, Key(number), &wording, (by, ON)).unwrap()
}

fn wording(name: &str, parent: Option<Key>, theme: Option<Key>) -> CodeWording {
    CodeWording {
        text: CodeText {
            name: name.into(),
            definition: "What it means".into(),
            ..CodeText::default()
        },
        parent,
        theme,
    }
}

fn at(c: &mut Connection, number: u32, by: i64) -> At {
    let words = contributions::find(c, id(number)).unwrap().unwrap().words;
    At {
        slug: SLUG.into(),
        id: id(number),
        read: fingerprint(&words),
        by,
        on: ON,
    }
}

fn behind(c: &mut Connection, theme: Key) -> usize {
    evidence::list_links(c, &[theme]).unwrap().len()
}

fn lies(c: &mut Connection, prompt: Key, queue: Queue) -> usize {
    let wanted = Wanted {
        queue,
        prompts: vec![prompt],
        ..Wanted::default()
    };
    bench::list(c, &wanted, None, 100).unwrap().len()
}

on_both_engines!(what_bears_a_themes_code_is_its_evidence, async |database| {
    let mut c = connect(&database.address);
    let (prompt, by) = published(&mut c, 0..4);
    let heard = theme(&mut c, 40);
    let (one, two) = (
        code(&mut c, 50, Some(heard), by),
        code(&mut c, 51, Some(heard), by),
    );
    let here = at(&mut c, 0, by);
    assert_eq!(lies(&mut c, prompt, Queue::Uncoded), 4);
    assert_eq!(lies(&mut c, prompt, Queue::Unread(by)), 4);
    let done = code_whole(&mut c, &here, &[], &[one, two]).unwrap();
    assert_eq!(done.given, [(one, Passage::WHOLE), (two, Passage::WHOLE)]);
    assert_eq!(
        (behind(&mut c, heard), lies(&mut c, prompt, Queue::Uncoded)),
        (1, 3)
    );
    assert_eq!(lies(&mut c, prompt, Queue::Unread(by)), 3);
    // One code of the theme remains, then none; an undone step brings it back.
    code_whole(&mut c, &here, &[one, two], &[two]).unwrap();
    assert_eq!(behind(&mut c, heard), 1);
    let done = touch(&mut c, &here, (two, Passage::WHOLE), Touch::TakeAway).unwrap();
    assert_eq!(
        (behind(&mut c, heard), lies(&mut c, prompt, Queue::Uncoded)),
        (0, 4)
    );
    undo(&mut c, &here, &done).unwrap();
    assert_eq!(behind(&mut c, heard), 1);
    let nothing = touch(&mut c, &here, (one, Passage::WHOLE), Touch::TakeAway);
    assert_eq!(nothing, Err(CodeError::NotBorne));
    // What a colleague ticked meanwhile stays: only what differs from what was shown is touched.
    let other = code_whole(&mut c, &here, &[], &[]).unwrap();
    assert_eq!((other, behind(&mut c, heard)), (Done::default(), 1));
    // Linked by hand, it stays without any code; what a code links cannot be unlinked by hand.
    link_evidence(&mut c, SLUG, heard, &[id(1)], true).unwrap();
    link_evidence(&mut c, SLUG, heard, &[id(0), id(1)], false).unwrap();
    assert_eq!(evidence::list_links(&mut c, &[heard]).unwrap(), [(heard, id(0))]);
    // A code that moves to another theme takes its evidence along; a frozen theme keeps what it had.
    let other = theme(&mut c, 41);
    let moved = wording("Code 51", None, Some(other));
    reword_code(&mut c, SLUG, (two, 1), &moved, true, (by, ON)).unwrap();
    assert_eq!((behind(&mut c, heard), behind(&mut c, other)), (0, 1));
    let state = find_theme(&mut c, other).unwrap().unwrap().state;
    let frozen = state.agree().unwrap().publish("abc".into()).unwrap();
    mark_theme(&mut c, other, "draft", &frozen).unwrap();
    touch(&mut c, &here, (two, Passage::WHOLE), Touch::TakeAway).unwrap();
    assert_eq!(behind(&mut c, other), 1);
});

on_both_engines!(a_passage_is_verbatim_and_goes_with_the_words, async |database| {
    let mut c = connect(&database.address);
    let (prompt, by) = published(&mut c, 0..2);
    let heard = theme(&mut c, 40);
    let one = code(&mut c, 50, Some(heard), by);
    let here = at(&mut c, 0, by);
    let words = contributions::find(&mut c, id(0)).unwrap().unwrap().words;
    let part: String = words.chars().take(5).collect();
    let invented = code_passage(&mut c, &here, one, "nobody wrote this");
    assert_eq!(invented, Err(CodeError::NotVerbatim));
    let done = code_passage(&mut c, &here, one, &part).unwrap();
    assert_eq!(done.given[0].1.of(&words), Some(part.trim()));
    touch(&mut c, &here, done.given[0], Touch::Quote(true)).unwrap();
    let stale = At {
        read: fingerprint("other words"),
        ..here.clone()
    };
    assert_eq!(
        code_whole(&mut c, &stale, &[], &[one]),
        Err(CodeError::WordsChanged)
    );
    // The words change and stay public: the code waits, and is no evidence until somebody has looked.
    evidence::unlink_everywhere(&mut c, id(0)).unwrap();
    let left = codings::list_of(&mut c, id(0)).unwrap();
    assert_eq!(
        (left[0].passage, left[0].doubt, left[0].quote),
        (Passage::WHOLE, Some(Doubt::Words), false)
    );
    assert_eq!(
        (behind(&mut c, heard), lies(&mut c, prompt, Queue::Again)),
        (0, 1)
    );
    touch(&mut c, &here, (one, Passage::WHOLE), Touch::Settle).unwrap();
    assert_eq!(
        (behind(&mut c, heard), lies(&mut c, prompt, Queue::Again)),
        (1, 0)
    );
    // They are taken back: nothing is left.
    let by_author = ContributionState::Withdrawn {
        by: Withdrawer::Author,
    };
    contributions::mark(&mut c, id(0), "published", &by_author).unwrap();
    evidence::unlink_everywhere(&mut c, id(0)).unwrap();
    assert_eq!(codings::list_of(&mut c, id(0)).unwrap(), []);
    assert_eq!(codings::list_read(&mut c, &[id(0)], by).unwrap(), []);
    assert_eq!(code_whole(&mut c, &here, &[], &[one]), Err(CodeError::NotOnBench));
    assert_eq!(lies(&mut c, prompt, Queue::All), 1);
});

on_both_engines!(
    what_is_merged_split_or_retired_is_looked_at_again,
    async |database| {
        let mut c = connect(&database.address);
        let (prompt, by) = published(&mut c, 0..3);
        let (heard, seen) = (theme(&mut c, 40), theme(&mut c, 41));
        let (one, two) = (
            code(&mut c, 50, Some(heard), by),
            code(&mut c, 51, Some(seen), by),
        );
        let ats: Vec<At> = (0..3).map(|number| at(&mut c, number, by)).collect();
        code_several(&mut c, &ats, one, Together::Give).unwrap();
        code_several(&mut c, &ats[..1], two, Together::Give).unwrap();
        assert_eq!((behind(&mut c, heard), behind(&mut c, seen)), (3, 1));
        let (into, itself) = (Fate::Merge { into: two }, Fate::Merge { into: one });
        let refused = move_code(&mut c, SLUG, (one, 1), &itself, (by, ON));
        assert_eq!(refused, Err(CodebookError::NoTarget));
        move_code(&mut c, SLUG, (one, 1), &into, (by, ON)).unwrap();
        assert_eq!((behind(&mut c, heard), behind(&mut c, seen)), (0, 3));
        // What bore both is in no doubt: it bore the other code already.
        assert_eq!(lies(&mut c, prompt, Queue::Again), 2);
        assert_eq!(find_code(&mut c, SLUG, one).unwrap().merged_into, Some(two));
        let closed = code_whole(&mut c, &ats[0], &[], &[one]);
        assert_eq!(closed, Err(CodeError::NoSuchCode));
        code_several(&mut c, &ats, two, Together::Settle).unwrap();
        assert_eq!(lies(&mut c, prompt, Queue::Again), 0);
        // Two changes of one wording: the second is told.
        let late = reword_code(
            &mut c,
            SLUG,
            (two, 1),
            &wording("Late", None, None),
            true,
            (by, ON),
        );
        assert!(matches!(late, Err(CodebookError::Store(_))), "{late:?}");
        let mut meant = wording("Code 51", None, Some(seen));
        meant.text.definition = "Something else".into();
        reword_code(&mut c, SLUG, (two, 2), &meant, false, (by, ON)).unwrap();
        assert_eq!(lies(&mut c, prompt, Queue::Again), 3);
        settle_code(&mut c, SLUG, two).unwrap();
        assert_eq!(lies(&mut c, prompt, Queue::Again), 0);
        let names = |names: &str| Fate::Split { names: names.into() };
        let few = move_code(&mut c, SLUG, (two, 3), &names("Only one"), (by, ON));
        assert_eq!(few, Err(CodebookError::Parts));
        move_code(&mut c, SLUG, (two, 3), &names("Wide\n\nNarrow"), (by, ON)).unwrap();
        let parts = codebook::list(&mut c, SLUG).unwrap();
        let parts: Vec<_> = parts
            .iter()
            .filter(|code| code.state == CodeState::Open)
            .collect();
        assert_eq!(
            parts
                .iter()
                .map(|code| code.text.name.as_str())
                .collect::<Vec<_>>(),
            ["Narrow", "Wide"]
        );
        assert!(parts.iter().all(|code| code.theme == Some(seen)));
        assert_eq!(lies(&mut c, prompt, Queue::Again), 3);
        let (narrow, wide) = (parts[0].id, parts[1].id);
        let below = wording("Narrow", Some(wide), None);
        reword_code(&mut c, SLUG, (narrow, 1), &below, true, (by, ON)).unwrap();
        let retired = move_code(&mut c, SLUG, (wide, 1), &Fate::Retire, (by, ON));
        assert_eq!(retired, Err(CodebookError::HasOthers));
        let deeper = draft_code(
            &mut c,
            SLUG,
            Key(60),
            &wording("Deep", Some(narrow), None),
            (by, ON),
        );
        assert_eq!(deeper, Err(CodebookError::Place(NoPlace::TooDeep)));
        let taken = draft_code(&mut c, SLUG, Key(61), &wording("wide", None, None), (by, ON));
        assert_eq!(taken, Err(CodebookError::NameTaken));
        let causes: Vec<String> = codebook::list_wordings(&mut c, two)
            .unwrap()
            .into_iter()
            .map(|it| it.cause)
            .collect();
        assert_eq!(causes, ["split", "reworded", "joined", "made"]);
    }
);
