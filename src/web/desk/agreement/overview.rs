//! All that is coded twice in an engagement, what it says together, and how a new double coding begins.
//! One of them is `double`.

use crate::actions::code_twice::{TwiceError, Wish, start};
use crate::chance;
use crate::clock::london_day;
use crate::domain::double_coding::SHARES;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::publish::coding::{Step, Twice, agreed_in_all, list_twice, saturation};
use crate::publish::edition::Edition;
use crate::store::codebook::{self, Code};
use crate::store::doubles::{self, Double};
use crate::store::{StoreError, staff};
use crate::web::desk::agreement::overview_page::{DoubleRow, OverviewPage, StepRow};
use crate::web::desk::agreement::{asked, phase_name, refused, rows};
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, enter, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::public::engagement::prompt_title;
use crate::web::view::View;
use crate::web::{answer, chart};
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::BTreeMap;

/// What a phase is in the form: this and its number.
const PHASE: &str = "phase.";

/// What was chosen in the form, where it comes back.
#[derive(Default)]
struct Chosen {
    asked: String,
    share: String,
    second: String,
    errors: Vec<FieldError>,
}

struct Found {
    codes: Vec<Code>,
    doubles: Vec<(Double, Vec<Twice>)>,
    steps: Vec<Step>,
    /// Everyone on the team, and those who may code.
    names: BTreeMap<i64, String>,
    analysts: Vec<(i64, String)>,
}

fn purpose(slug: &str) -> String {
    format!("agreement:{slug}")
}

async fn find(view: &View, slug: &str) -> Result<Found, PageError> {
    let slug = slug.to_owned();
    let found = view.store.read(move |c| {
        let codes = codebook::list(c, &slug)?;
        let mut laid = Vec::new();
        for double in doubles::list(c, &slug)? {
            let share = list_twice(c, double.id, &codes)?;
            laid.push((double, share));
        }
        let team = staff::list_team(c, &slug)?;
        Ok::<_, StoreError>(Found {
            doubles: laid,
            steps: saturation(c, &slug)?,
            analysts: team
                .iter()
                .filter(|member| member.roles.iter().any(|role| Duty::Analyse.allowed_to(*role)))
                .map(|member| (member.staff.id, member.staff.name.clone()))
                .collect(),
            names: team
                .into_iter()
                .map(|member| (member.staff.id, member.staff.name))
                .collect(),
            codes,
        })
    });
    Ok(found.await?)
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    chosen: Chosen,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let found = find(view, slug).await?;
    let ended: Vec<Vec<Twice>> = found
        .doubles
        .iter()
        .filter(|(double, _)| double.ended_on.is_some())
        .map(|(_, share)| share.clone())
        .collect();
    let together = if ended.len() > 1 {
        let seed = found
            .doubles
            .iter()
            .fold(0, |seed, (double, _)| seed ^ double.seed);
        let agreed = web::block(move || agreed_in_all(&ended, seed)).await;
        rows(
            slug,
            &found.codes,
            &agreed.map_err(|error| PageError::broken(&error))?,
        )
    } else {
        Vec::new()
    };
    let counts: Vec<i64> = found
        .steps
        .iter()
        .map(|step| i64::try_from(step.new).unwrap_or(i64::MAX))
        .collect();
    let page = OverviewPage {
        doubles: found
            .doubles
            .iter()
            .map(|(double, share)| row(slug, person, &edition, &found.names, (double, share)))
            .collect(),
        rows: together,
        line: chart::line(&counts),
        steps: steps(&found.steps),
        step: found.steps.first().map_or(0, |step| step.coded),
        phases: phases(&edition, &chosen.asked),
        questions: questions(&edition, &chosen.asked),
        shares: SHARES
            .map(|share| choice(share.to_string(), share.to_string(), &chosen.share))
            .into(),
        colleagues: found
            .analysts
            .into_iter()
            .map(|(id, name)| choice(Key(id).to_string(), name, &chosen.second))
            .collect(),
        codebook_href: paths::codebook(slug),
        action: paths::agreement(slug),
        ticket: ticket_for(view, &purpose(slug)),
        errors: chosen.errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

fn choice(value: String, label: String, chosen: &str) -> Choice {
    Choice {
        checked: value == chosen,
        value,
        label,
    }
}

/// The phases that ask anything.
fn phases(edition: &Edition, chosen: &str) -> Vec<Choice> {
    let asking = edition.phases.iter().filter(|phase| !phase.prompts.is_empty());
    asking
        .map(|phase| {
            let value = format!("{PHASE}{}", phase.id);
            choice(value, phase_name(edition, &phase.kind), chosen)
        })
        .collect()
}

fn questions(edition: &Edition, chosen: &str) -> Vec<Choice> {
    let prompts = edition.phases.iter().flat_map(|phase| &phase.prompts);
    prompts
        .map(|prompt| {
            let title = prompt_title(edition, prompt, "en").0;
            choice(Key(prompt.id).to_string(), title, chosen)
        })
        .collect()
}

fn row(
    slug: &str,
    person: &Colleague,
    edition: &Edition,
    names: &BTreeMap<i64, String>,
    (double, share): (&Double, &[Twice]),
) -> DoubleRow {
    let mine = double.second == person.id && double.ended_on.is_none() && person.may(slug, Duty::Analyse);
    DoubleRow {
        href: paths::double(slug, double.id),
        asked: asked(edition, double),
        whole_phase: double.prompt.is_none(),
        second: names.get(&double.second).cloned().unwrap_or_default(),
        started_on: double.started_on.to_string(),
        ended_on: double.ended_on.map(|day| day.to_string()).unwrap_or_default(),
        drawn: share.len(),
        coded: share.iter().filter(|twice| twice.unit.coded).count(),
        next_href: if mine {
            paths::double_step(slug, double.id, "next")
        } else {
            String::new()
        },
    }
}

fn steps(steps: &[Step]) -> Vec<StepRow> {
    let mut before = 0;
    steps
        .iter()
        .map(|step| {
            let from = before + 1;
            before += step.coded;
            StepRow {
                from,
                to: before,
                new: step.new,
            }
        })
        .collect()
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::CompareCoders]).await?;
    show(&view, &person, &slug, Chosen::default()).await
}

/// Which phase, and which of its questions if only one.
fn scope(edition: &Edition, asked: &str) -> Option<(i64, Option<Key>)> {
    if let Some(number) = asked.strip_prefix(PHASE) {
        return Some((number.parse().ok()?, None));
    }
    let prompt = Key::parse(asked)?;
    let (phase, _) = edition.prompt(prompt.0)?;
    Some((phase.id, Some(prompt)))
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::CompareCoders]).await?;
    let id = honour(&view, &fields, &purpose(&slug))?;
    let edition = view.edition(&slug)?;
    let mut chosen = Chosen {
        asked: fields.text("asked").to_owned(),
        share: fields.text("share").to_owned(),
        second: fields.text("second").to_owned(),
        errors: Vec::new(),
    };
    let scope = scope(&edition, &chosen.asked);
    let (share, second) = (chosen.share.parse().ok(), Key::parse(&chosen.second));
    let wrong = |field, key| FieldError::new(field, key);
    let (Some((phase, prompt)), Some(percent), Some(second)) = (scope, share, second) else {
        let missing = [
            (scope.is_none(), wrong("asked", "desk-error-twice-asked")),
            (share.is_none(), wrong("share", "desk-error-twice-share")),
            (second.is_none(), wrong("second", "desk-error-twice-second")),
        ];
        let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
        chosen.errors = missing.map(|(_, error)| error).collect();
        return show(&view, &person, &slug, chosen).await;
    };
    let wish = Wish {
        slug: slug.clone(),
        phase,
        prompt,
        percent,
        second: second.0,
        seed: u64::from_be_bytes(chance::bytes()),
        by: person.id,
        on: london_day(view.clock.now()),
    };
    let error = match view.store.write(move |c| start(c, id, &wish)).await {
        Ok(_) => return Ok(answer::see_other(&paths::double(&slug, id))),
        Err(TwiceError::NoSuchQuestion) => wrong("asked", "desk-error-twice-asked"),
        Err(TwiceError::NoSuchShare) => wrong("share", "desk-error-twice-share"),
        Err(TwiceError::NoSuchColleague) => wrong("second", "desk-error-twice-second"),
        Err(TwiceError::NothingToDraw) => wrong("second", "desk-error-twice-nothing"),
        Err(other) => return Err(refused(other)),
    };
    chosen.errors.push(error);
    show(&view, &person, &slug, chosen).await
}
