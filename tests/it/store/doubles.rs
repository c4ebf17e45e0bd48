//! What is coded twice: nobody sees it before both are done, a third act settles where they differ, and words that go take
//! everything with them.

use super::{SLUG, connect, contribution, engaged, id, now};
use crate::on_both_engines;
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::code_twice::{TwiceError, Wish, code_blind, end, settle_difference, start};
use ahpslisten::actions::code_words::{At, CodeError, code_whole, fingerprint};
use ahpslisten::actions::keep_codebook::{CodeWording, Fate, draft_code, move_code};
use ahpslisten::domain::contribution::ContributionState;
use ahpslisten::domain::ids::{ContributionId, Key};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::domain::words::TextError;
use ahpslisten::publish::coding::{agreed, list_twice, saturation};
use ahpslisten::store::bench::{self, Queue, Wanted};
use ahpslisten::store::codebook::CodeText;
use ahpslisten::store::{Connection, codebook, codings, contributions, doubles, evidence};
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 22);
const DOUBLE: Key = Key(900);

struct Team {
    phase: i64,
    prompt: Key,
    first: i64,
    second: i64,
    codes: [Key; 2],
}

fn colleague(c: &mut Connection, name: &str, role: Role) -> i64 {
    let new = Colleague {
        name: name.into(),
        email: format!("{name}@example.org"),
        password_hash: "set".into(),
        engagements: vec![SLUG.into()],
        roles: vec![role],
    };
    add_staff(c, &new, Hand::Operator, now()).unwrap()
}

fn code(c: &mut Connection, number: i64, by: i64) -> Key {
    let wording = CodeWording {
        text: CodeText {
            name: format!("Code {number}"),
            definition: "What it means".into(),
            ..CodeText::default()
        },
        parent: None,
        theme: None,
    };
    draft_code(c, SLUG, Key(number), &wording, (by, ON)).unwrap()
}

/// Thirty published contributions; the first analyst has given one code to every second of them and read the others.
fn coded(c: &mut Connection) -> Team {
    let at = engaged(c);
    let first = colleague(c, "bethan", Role::Analyst);
    let team = Team {
        phase: at.phase,
        prompt: at.prompts[0],
        first,
        second: colleague(c, "tariq", Role::Analyst),
        codes: [code(c, 50, first), code(c, 51, first)],
    };
    for number in 0..30 {
        contributions::insert(c, &contribution(number, team.prompt)).unwrap();
        contributions::mark(c, id(number), "received", &ContributionState::Published).unwrap();
        let given: &[Key] = if number % 2 == 0 { &team.codes[..1] } else { &[] };
        let at = read(c, id(number), first);
        code_whole(c, &at, &[], given).unwrap();
    }
    team
}

fn read(c: &mut Connection, id: ContributionId, by: i64) -> At {
    let words = contributions::find(c, id).unwrap().unwrap().words;
    At {
        slug: SLUG.into(),
        id,
        read: fingerprint(&words),
        by,
        on: ON,
    }
}

fn wish(team: &Team, percent: i32) -> Wish {
    Wish {
        slug: SLUG.into(),
        phase: team.phase,
        prompt: Some(team.prompt),
        percent,
        second: team.second,
        seed: 7,
        by: team.first,
        on: ON,
    }
}

fn lies(c: &mut Connection, prompt: Key, staff: i64) -> usize {
    let wanted = Wanted {
        queue: Queue::All,
        prompts: vec![prompt],
        not_blind_of: Some(staff),
        ..Wanted::default()
    };
    bench::list(c, &wanted, None, 100).unwrap().len()
}

fn bears(c: &mut Connection, id: ContributionId) -> Vec<Key> {
    codings::list_of(c, id)
        .unwrap()
        .iter()
        .map(|it| it.code)
        .collect()
}

on_both_engines!(a_share_is_coded_blind_and_settled, async |database| {
    let mut c = connect(&database.address);
    let team = coded(&mut c);
    let (first, second, [one, two]) = (team.first, team.second, team.codes);
    let refused = |c: &mut Connection, change: fn(&mut Wish)| {
        let mut wish = wish(&team, 10);
        change(&mut wish);
        start(c, Key(1), &wish).unwrap_err()
    };
    assert_eq!(refused(&mut c, |it| it.phase = 1), TwiceError::NoSuchQuestion);
    assert_eq!(refused(&mut c, |it| it.percent = 11), TwiceError::NoSuchShare);
    assert_eq!(refused(&mut c, |it| it.second = 1), TwiceError::NoSuchColleague);
    let first_again = start(
        &mut c,
        Key(1),
        &Wish {
            second: first,
            ..wish(&team, 10)
        },
    );
    assert_eq!(first_again, Err(TwiceError::NothingToDraw));

    // A tenth of thirty is too few to say anything, so twenty are drawn; the same form sent twice draws no others.
    assert_eq!(start(&mut c, DOUBLE, &wish(&team, 10)), Ok(20));
    assert_eq!(start(&mut c, DOUBLE, &wish(&team, 10)), Ok(20));
    assert_eq!(
        (
            lies(&mut c, team.prompt, second),
            lies(&mut c, team.prompt, first)
        ),
        (10, 30)
    );
    let next = |c: &mut Connection| doubles::find_next(c, DOUBLE).unwrap().unwrap();
    let unit = next(&mut c);
    let peeking = read(&mut c, unit, second);
    assert_eq!(
        code_whole(&mut c, &peeking, &[], &[two]),
        Err(CodeError::NotOnBench)
    );
    let other = read(&mut c, unit, first);
    assert_eq!(
        code_blind(&mut c, &other, DOUBLE, &[two]),
        Err(TwiceError::NotYours)
    );
    let early = settle_difference(&mut c, &other, DOUBLE, &[], "Early.");
    assert_eq!(early, Err(TwiceError::StillOpen));

    // The second gives what the first gave, but to one nothing and to another one code more.
    let mut differ = Vec::new();
    for number in 0..20 {
        let unit = next(&mut c);
        let at = read(&mut c, unit, second);
        let mut given = bears(&mut c, unit);
        if given == [one] && differ.is_empty() {
            differ.push(unit);
            given.clear();
        } else if given.is_empty() && differ.len() == 1 {
            differ.push(unit);
            given = vec![one, two];
        }
        assert_eq!(code_blind(&mut c, &at, DOUBLE, &given), Ok(number == 19));
        let again = code_blind(&mut c, &at, DOUBLE, &given);
        assert_eq!(
            again,
            Err(if number == 19 {
                TwiceError::Over
            } else {
                TwiceError::Done
            })
        );
    }
    assert_eq!(lies(&mut c, team.prompt, second), 30, "the bench is whole again");
    let known = codebook::list(&mut c, SLUG).unwrap();
    let share = list_twice(&mut c, DOUBLE, &known).unwrap();
    let mut differing: Vec<ContributionId> = share
        .iter()
        .filter(|twice| twice.differs())
        .map(|twice| twice.unit.contribution)
        .collect();
    differing.sort_by_key(|id| differ.iter().position(|it| it == id));
    assert_eq!(differing, differ);
    let figures = agreed(&share, 7);
    assert_eq!((figures[0].only_first, figures[0].only_second), (1, 1));
    assert!(figures[0].kappa.is_some_and(|it| it.kappa > 0.5) && figures[1].few);

    // Settled: nothing stands of one, the second's word of the other.
    let at = read(&mut c, differ[0], first);
    let without = settle_difference(&mut c, &at, DOUBLE, &[], " ");
    assert_eq!(without, Err(TwiceError::Reason(TextError::Empty)));
    let foreign = settle_difference(&mut c, &at, DOUBLE, &[two], "Why not.");
    assert_eq!(foreign, Err(TwiceError::Words(CodeError::NoSuchCode)));
    settle_difference(&mut c, &at, DOUBLE, &[], "It is about cars.").unwrap();
    assert_eq!(bears(&mut c, differ[0]), []);
    let twice = settle_difference(&mut c, &at, DOUBLE, &[], "It is about cars.");
    assert_eq!(twice, Err(TwiceError::Done));
    let at = read(&mut c, differ[1], first);
    settle_difference(&mut c, &at, DOUBLE, &[one, two], "Both are there.").unwrap();
    assert_eq!(bears(&mut c, differ[1]), [one, two]);
    let units = doubles::list_units(&mut c, DOUBLE).unwrap();
    assert_eq!(units.iter().filter(|unit| unit.settled.is_some()).count(), 2);

    // What was drawn is not drawn again for the same colleague; the rest is.
    assert_eq!(start(&mut c, Key(901), &wish(&team, 100)), Ok(10));
    end(&mut c, SLUG, Key(901), ON).unwrap();
    assert_eq!(end(&mut c, SLUG, Key(901), ON), Err(TwiceError::Done));
    assert_eq!(
        end(&mut c, "elsewhere", Key(901), ON),
        Err(TwiceError::NoSuchCoding)
    );
});

on_both_engines!(words_that_go_are_not_compared, async |database| {
    let mut c = connect(&database.address);
    let team = coded(&mut c);
    start(&mut c, DOUBLE, &wish(&team, 100)).unwrap();
    let unit = doubles::find_next(&mut c, DOUBLE).unwrap().unwrap();
    evidence::unlink_everywhere(&mut c, unit).unwrap();
    assert_eq!(doubles::list_units(&mut c, DOUBLE).unwrap().len(), 29);
    let given = doubles::list_given(&mut c, DOUBLE).unwrap();
    assert!(given.iter().all(|(id, ..)| *id != unit));

    // A code that is merged meanwhile stands for what it was merged into, on both sides.
    let at = given[0].0;
    let blind = read(&mut c, at, team.second);
    code_blind(&mut c, &blind, DOUBLE, &[team.codes[1]]).unwrap();
    let seen = codebook::find(&mut c, team.codes[0]).unwrap().unwrap().number;
    move_code(
        &mut c,
        SLUG,
        (team.codes[0], seen),
        &Fate::Merge { into: team.codes[1] },
        (team.first, ON),
    )
    .unwrap();
    let known = codebook::list(&mut c, SLUG).unwrap();
    let share = list_twice(&mut c, DOUBLE, &known).unwrap();
    let twice = share.iter().find(|twice| twice.unit.contribution == at).unwrap();
    assert!(twice.unit.coded && !twice.differs(), "{twice:?}");
    // One code, in the first step of all.
    let steps = saturation(&mut c, SLUG).unwrap();
    assert_eq!((steps.len(), steps[0].new), (1, 1));
});
