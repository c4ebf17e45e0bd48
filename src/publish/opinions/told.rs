//! What a release tells of opinions, made of figures alone: no count comes here.
//! They are those that the release settled, and those of groups, which passed the gate when the phase closed. Whoever has them
//! can make this page, so it tells no more of anyone than they do. Quick, and called while a release is cut.

use crate::analysis::disclosure::{self, Bounds, Published};
use crate::analysis::opinion::held_back::{Spans, differing};
use crate::analysis::opinion::tallies::{Side, Tally, agreed_by_all, consensus, representative};
use crate::domain::audience::Audience;
use crate::domain::ids::ContributionId;
use crate::publish::edition::Shown;
use crate::publish::opinions::reckoned::{ByGroup, Found, Reckoned};
use crate::publish::opinions::{Group, Grouping, Opinions, Range, Told};
use crate::publish::stances::kept;
use crate::store::StoreError;
use crate::store::opinions::Settled;

/// So many contributions are told of in each list.
const MOST: usize = 5;
/// Of fewer answers nobody is told what most people think.
const FEWEST: u64 = 16;
/// What a hidden figure counts as where lists are put in order, and only there: the middle of 1 to 7.
const MIDDLE: u64 = 4;

type Row = [Published; 3];

fn span(figure: Published) -> (u64, u64) {
    figure.interval()
}

/// The share of a side among people whose figures are these, each list of them one group.
fn share(rows: &[Row], side: Side) -> Option<Bounds> {
    let nth = match side {
        Side::Agree => 0,
        Side::Disagree => 1,
    };
    let sum = |is_own: bool| {
        rows.iter()
            .flat_map(|row| row.iter().enumerate())
            .filter(|(at, _)| (*at == nth) == is_own)
            .map(|(_, figure)| span(*figure))
            .fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
    };
    disclosure::share_between(sum(true), sum(false))
}

/// The same of figures that are kept.
pub(super) fn interval_share(rows: &[[Shown; 3]], side: Side) -> Option<Bounds> {
    let rows: Option<Vec<Row>> = rows.iter().map(row).collect();
    share(&rows?, side)
}

fn row(cells: &[Shown; 3]) -> Option<Row> {
    let figures: Option<Vec<Published>> = cells.iter().map(|cell| cell.kept()).collect();
    figures?.try_into().ok()
}

fn whole(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

fn middle(row: &Row) -> Tally {
    let [agree, disagree, not_sure] = row.map(|figure| whole(figure.number().unwrap_or(MIDDLE)));
    Tally {
        agree,
        disagree,
        all: agree + disagree + not_sure,
    }
}

fn least(row: &Row) -> u64 {
    row.iter().map(|figure| span(*figure).0).sum()
}

fn of_code(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// One contribution with its figures.
struct Statement<'a> {
    settled: &'a Settled,
    all: Row,
    audiences: Option<[Row; 3]>,
}

impl Statement<'_> {
    fn told(&self, side: Side, shares: Vec<Option<Bounds>>) -> Told {
        Told {
            contribution: self.settled.id.to_string(),
            place: self.settled.place,
            side: side.as_str().to_owned(),
            shares: shares.into_iter().map(|it| it.map(Range::from)).collect(),
        }
    }
}

fn read(settled: &[Settled]) -> Result<Vec<Statement<'_>>, StoreError> {
    settled
        .iter()
        .map(|it| {
            let audiences = match it.by_audience {
                None => None,
                Some([citizens, ahps, others]) => Some([kept(citizens)?, kept(ahps)?, kept(others)?]),
            };
            Ok(Statement {
                settled: it,
                all: kept(it.figures)?,
                audiences,
            })
        })
        .collect()
}

/// Tells of a phase that closed at `of_closing`.
pub fn tell(
    phase: i64,
    of_closing: &str,
    reckoned: &Reckoned,
    settled: &[Settled],
) -> Result<Opinions, StoreError> {
    let statements = read(settled)?;
    // An audience is there where a figure of it is shown.
    let present: Vec<usize> = (0..Audience::ALL.len())
        .filter(|at| {
            let rows = statements.iter().filter_map(|it| it.audiences?.get(*at).copied());
            rows.flatten().any(|figure| figure.number() > Some(0))
        })
        .collect();
    let present = if present.len() > 1 { present } else { Vec::new() };
    let shares = |statement: &Statement<'_>, side| {
        let of_audience = |at: &usize| share(&[*statement.audiences.as_ref()?.get(*at)?], side);
        let all = share(&[statement.all], side);
        statement.told(
            side,
            [all].into_iter().chain(present.iter().map(of_audience)).collect(),
        )
    };
    let most = |told: &Told| {
        told.shares
            .first()
            .copied()
            .flatten()
            .is_some_and(|it| it.low >= 50)
    };
    let tallies: Vec<Tally> = statements.iter().map(|it| middle(&it.all)).collect();
    let enough = |at: usize| statements.get(at).is_some_and(|it| least(&it.all) >= FEWEST);
    let [agreed, disagreed] = consensus(&tallies, enough).map(|list| {
        list.iter()
            .filter_map(|it| Some(shares(statements.get(it.statement)?, it.side)))
            .filter(most)
            .collect()
    });
    let least_people = statements.iter().map(|it| least(&it.all)).max().unwrap_or(0);
    Ok(Opinions {
        phase,
        of_closing: of_closing.to_owned(),
        people: of_code(least_people),
        audiences: present
            .iter()
            .filter_map(|at| Some(Audience::ALL.get(*at)?.as_str().to_owned()))
            .collect(),
        agreed,
        disagreed,
        divided: divided(&statements, &present)
            .into_iter()
            .map(|(statement, side)| shares(statement, side))
            .collect(),
        groups: grouping(reckoned, &statements),
    })
}

/// Where audiences differ by more than chance and rounding explain.
fn divided<'a>(statements: &'a [Statement<'a>], present: &[usize]) -> Vec<(&'a Statement<'a>, Side)> {
    let compared: Vec<(&Statement<'_>, [Row; 3])> = statements
        .iter()
        .filter_map(|it| Some((it, it.audiences?)))
        .collect();
    let spans = |row: &Row| row.map(span).map(|(least, most)| (whole(least), whole(most)));
    let rows: Vec<Vec<Spans>> = present
        .iter()
        .map(|at| {
            compared
                .iter()
                .filter_map(|(_, rows)| rows.get(*at))
                .map(spans)
                .collect()
        })
        .collect();
    differing(&rows)
        .iter()
        .filter_map(|test| Some((compared.get(test.statement)?.0, test.side)))
        .take(MOST)
        .collect()
}

/// How each group judged one contribution.
struct Divided<'a> {
    statement: &'a Statement<'a>,
    by_group: &'a ByGroup,
    rows: Vec<Row>,
}

/// What may be told of a contribution by group: it stands as it did, and nothing follows of what is hidden, there or
/// beside the contribution.
fn of_groups<'a>(by_group: &'a ByGroup, statements: &'a [Statement<'a>]) -> Option<Divided<'a>> {
    let id = ContributionId::parse(&by_group.contribution)?;
    // They come in the order of their names.
    let at = statements.binary_search_by_key(&id, |it| it.settled.id).ok()?;
    let statement = statements
        .get(at)
        .filter(|it| it.settled.place == by_group.place)?;
    let rows: Vec<Row> = by_group.cells.iter().map(row).collect::<Option<_>>()?;
    let column = |rows: &[Row], at: usize| -> Vec<Published> {
        rows.iter().filter_map(|row| row.get(at)).copied().collect()
    };
    let may = statement.all.iter().enumerate().all(|(at, all)| {
        let parts = statement.audiences.map(|rows| column(&rows, at));
        disclosure::may_stand_beside(*all, parts.as_deref(), &column(&rows, at))
    });
    may.then_some(Divided {
        statement,
        by_group,
        rows,
    })
}

fn grouping(reckoned: &Reckoned, statements: &[Statement<'_>]) -> Grouping {
    match reckoned.found {
        Found::Few => return Grouping::Few,
        Found::Cloud => return Grouping::Cloud,
        Found::Unsteady => return Grouping::Unsteady,
        Found::Small => return Grouping::Small,
        Found::Groups => {}
    }
    let told: Vec<Divided<'_>> = reckoned
        .statements
        .iter()
        .filter_map(|it| of_groups(it, statements))
        .collect();
    let many = reckoned.comes_back.len();
    let by_group: Vec<Vec<Tally>> = (0..many)
        .map(|group| {
            let cells = told.iter().filter_map(|it| it.rows.get(group));
            cells.map(middle).collect()
        })
        .collect();
    let apart = apart(&told, &by_group);
    let shared = shared(&told, &by_group);
    let groups = reckoned
        .comes_back
        .iter()
        .zip(apart)
        .enumerate()
        .map(|(group, (comes_back, apart))| Group {
            people: people(&told, group, [&apart, &shared]),
            comes_back: *comes_back,
            apart: apart.into_iter().map(|(_, told)| told).collect(),
        })
        .collect();
    Grouping::Groups {
        groups,
        shared: shared.into_iter().map(|(_, told)| told).collect(),
    }
}

type Listed = Vec<(usize, Told)>;

/// At least so many people are in a group: as many as judged one of the contributions that are told of.
fn people(told: &[Divided<'_>], group: usize, lists: [&Listed; 2]) -> i64 {
    let of = |at: &usize| told.get(*at).and_then(|it| it.rows.get(group)).map(least);
    let most = lists.into_iter().flatten().filter_map(|(at, _)| of(at)).max();
    of_code(most.unwrap_or(0))
}

/// What sets each group apart, on the very side that its held-back test confirmed: its own share, then everyone else's.
fn apart(told: &[Divided<'_>], by_group: &[Vec<Tally>]) -> Vec<Listed> {
    let stood = |group: usize, at: usize| {
        told.get(at)
            .map_or(&[][..], |it| it.by_group.apart.as_slice())
            .iter()
            .filter(move |(of, _)| *of == group)
            .filter_map(|(_, side)| Side::parse(side))
            .collect::<Vec<Side>>()
    };
    representative(by_group, |group, at| !stood(group, at).is_empty())
        .into_iter()
        .enumerate()
        .map(|(group, standings)| {
            standings
                .iter()
                .filter(|it| stood(group, it.statement).contains(&it.side))
                .filter_map(|it| {
                    let found = told.get(it.statement)?;
                    let own = *found.rows.get(group)?;
                    let mut others = found.rows.clone();
                    others.remove(group);
                    let shares = vec![share(&[own], it.side), share(&others, it.side)];
                    Some((it.statement, found.statement.told(it.side, shares)))
                })
                .filter(|(_, told)| told.shares.iter().all(Option::is_some))
                .collect()
        })
        .collect()
}

/// What most of every group agree with, by how likely all of them are to.
fn shared(told: &[Divided<'_>], by_group: &[Vec<Tally>]) -> Listed {
    let mut found: Vec<(f64, usize, Told)> = told
        .iter()
        .enumerate()
        .map(|(at, it)| {
            let shares = it.rows.iter().map(|row| share(&[*row], Side::Agree)).collect();
            (
                agreed_by_all(by_group, at),
                at,
                it.statement.told(Side::Agree, shares),
            )
        })
        .filter(|(.., told)| told.shares.iter().all(|it| it.is_some_and(|it| it.low >= 50)))
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found
        .into_iter()
        .take(MOST)
        .map(|(_, at, told)| (at, told))
        .collect()
}

#[cfg(test)]
mod tests;
