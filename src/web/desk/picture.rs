//! The live picture of an engagement: what came by day, region, group and channel, and how the queue stands.
//! Figures have passed the gate. What no figure can tell, because nothing is kept of it, stands there too.

use crate::clock::london_day;
use crate::domain::audience::Audience;
use crate::domain::count::Count;
use crate::domain::staff::Duty;
use crate::publish::counted::{Shown, together};
use crate::publish::edition::Edition;
use crate::publish::moderation::target_days;
use crate::render::Page;
use crate::store::{Connection, StoreError, ledger, moderation, tallies};
use crate::web::answer;
use crate::web::chart::{self, Line};
use crate::web::desk::around;
use crate::web::desk::forms::enter;
use crate::web::error::PageError;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use serde::Serialize;

/// How many days the line shows.
const DAYS: i64 = 28;

#[derive(Serialize)]
pub struct PicturePage {
    /// In order, without a gap; -1 is too few to say.
    pub days: Vec<DayRow>,
    pub line: Line,
    pub charts: Vec<Chart>,
    /// None or one: only for whoever is told what waits.
    pub queue: Vec<Queue>,
}

#[derive(Serialize)]
pub struct DayRow {
    pub day: String,
    pub count: i64,
}

#[derive(Serialize)]
pub struct Chart {
    /// Worded by `desk-picture-NAME`, `desk-picture-NAME-about` and `desk-picture-NAME-head`.
    pub name: &'static str,
    pub rows: Vec<BarRow>,
}

#[derive(Serialize)]
pub struct BarRow {
    /// Words of the engagement; of a channel its code, which is worded by `desk-picture-channel-CODE`.
    pub name: String,
    pub count: i64,
    pub length: i64,
}

#[derive(Serialize)]
pub struct Queue {
    pub waiting: u64,
    pub oldest_days: i64,
    pub target_days: i64,
    /// First decisions of the team in the last 24 hours.
    pub decided: u64,
}

impl PicturePage {
    fn of(days: Vec<DayRow>, charts: Vec<Chart>, queue: Option<Queue>) -> Self {
        let counts: Vec<i64> = days.iter().map(|row| row.count).collect();
        PicturePage {
            line: chart::line(&counts),
            days,
            charts,
            queue: queue.into_iter().collect(),
        }
    }
}

impl Chart {
    fn of(name: &'static str, rows: Vec<(String, Shown)>) -> Self {
        let counts: Vec<i64> = rows.iter().map(|(_, shown)| number(*shown)).collect();
        let lengths = chart::lengths(&counts);
        Chart {
            name,
            rows: rows
                .into_iter()
                .zip(counts.into_iter().zip(lengths))
                .map(|((name, _), (count, length))| BarRow { name, count, length })
                .collect(),
        }
    }
}

impl Page for PicturePage {
    const TEMPLATE: &'static str = "desk/picture.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let days = |counts: &[i64]| -> Vec<DayRow> {
            (1..)
                .zip(counts)
                .map(|(day, count)| DayRow {
                    day: format!("2026-11-{day:02}"),
                    count: *count,
                })
                .collect()
        };
        let row = |name: &str, n| {
            let shown = together(&[Count::new(n)]).into_iter().next();
            (name.to_owned(), shown.unwrap_or(Shown::NONE))
        };
        let charts = |empty: bool| -> Vec<Chart> {
            let rows = |rows: Vec<(String, Shown)>| if empty { Vec::new() } else { rows };
            vec![
                Chart::of("region", rows(vec![row("London", 120), row("<North> West", 3)])),
                Chart::of("ahp", rows(vec![row("Physiotherapists", 40), row("Others", 0)])),
                Chart::of("other", rows(vec![row("Nursing", 12)])),
                Chart::of("channel", rows(vec![row("online", 150), row("paper", 8)])),
            ]
        };
        let queue = |oldest_days| Queue {
            waiting: 12,
            oldest_days,
            target_days: 3,
            decided: 40,
        };
        vec![
            (
                "nothing yet",
                Self::of(days(&[0, 0, 0]), charts(true), Some(queue(0))),
            ),
            (
                "for whoever is not told what waits",
                Self::of(days(&[0, 25, -1, 40]), charts(false), None),
            ),
            (
                "some wait too long",
                Self::of(days(&[10, 25, 30, -1]), charts(false), Some(queue(5))),
            ),
        ]
    }
}

fn number(shown: Shown) -> i64 {
    shown
        .number()
        .and_then(|number| i64::try_from(number).ok())
        .unwrap_or(-1)
}

/// The last days up to today, each with its figure after the gate.
fn days(c: &mut Connection, slug: &str, today: Date) -> Result<Vec<DayRow>, StoreError> {
    let from = today.saturating_sub(Span::new().days(DAYS - 1));
    let counted = tallies::list_by_day(c, slug, from)?;
    let all: Vec<Date> = from
        .series(Span::new().days(1))
        .take_while(|day| *day <= today)
        .collect();
    let counts: Vec<Count> = all
        .iter()
        .map(|day| {
            let found = counted.iter().find(|(known, _)| known == day);
            found.map_or(Count::default(), |(_, count)| *count)
        })
        .collect();
    Ok(all
        .into_iter()
        .zip(together(&counts))
        .map(|(day, shown)| DayRow {
            day: day.to_string(),
            count: number(shown),
        })
        .collect())
}

/// Every entry of a list with what was counted of it, in the order of the list.
fn of_list(edition: &Edition, list: &str, counted: &[(String, Count)]) -> Vec<(String, Shown)> {
    let entries = edition.entries(list);
    let counts: Vec<Count> = entries
        .iter()
        .map(|entry| {
            let found = counted.iter().find(|(code, _)| *code == entry.code);
            found.map_or(Count::default(), |(_, count)| *count)
        })
        .collect();
    entries
        .iter()
        .map(|entry| {
            edition
                .text(&format!("list.{list}.{}", entry.code), "en")
                .0
                .to_owned()
        })
        .zip(together(&counts))
        .collect()
}

fn charts(c: &mut Connection, edition: &Edition) -> Result<Vec<Chart>, StoreError> {
    let slug = edition.engagement.as_str();
    let regions = edition.heard.get("region").into_iter().flatten();
    let regions = regions
        .map(|(code, shown)| {
            let name = edition.text(&format!("list.region.{code}"), "en").0;
            (name.to_owned(), *shown)
        })
        .collect();
    let ahp = tallies::list_by_group(c, slug, Audience::Ahp)?;
    let other = tallies::list_by_group(c, slug, Audience::Other)?;
    let (channels, counts): (Vec<_>, Vec<_>) = tallies::list_by_channel(c, slug)?.into_iter().unzip();
    let channels = channels
        .into_iter()
        .map(|channel| channel.as_str().to_owned())
        .zip(together(&counts));
    Ok(vec![
        Chart::of("region", regions),
        Chart::of("ahp", of_list(edition, "voice_group", &ahp)),
        Chart::of("other", of_list(edition, "discipline", &other)),
        Chart::of("channel", channels.collect()),
    ])
}

fn queue(c: &mut Connection, edition: &Edition, now: Timestamp) -> Result<Queue, StoreError> {
    let (waiting, oldest) = moderation::count_open(c, &edition.engagement)?;
    let since = now - SignedDuration::from_hours(24);
    Ok(Queue {
        waiting: waiting.exact(),
        oldest_days: oldest.map_or(0, |day| i64::from((london_day(now) - day).get_days())),
        target_days: target_days(edition.entries("rule")),
        decided: ledger::count_first_decisions(c, &edition.engagement, since)?,
    })
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::SeeFigures]).await?;
    let edition = view.edition(&slug)?;
    let tells = person.may(&slug, Duty::Lead) || person.may(&slug, Duty::Analyse);
    let (release, now) = (edition.clone(), view.clock.now());
    let page = view
        .store
        .read(move |c| {
            let queue = if tells {
                Some(queue(c, &release, now)?)
            } else {
                None
            };
            let days = days(c, &release.engagement, london_day(now))?;
            Ok::<_, StoreError>(PicturePage::of(days, charts(c, &release)?, queue))
        })
        .await?;
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}
