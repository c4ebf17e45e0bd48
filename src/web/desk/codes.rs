//! Codes that an organiser prints and hands out, for people who use no account or no script: each becomes one voice.
//! Shown once, in the answer to the form; kept as keyed hashes. How many were used is told when the phase is over, so
//! that nobody can watch one being used.

use crate::actions::print_codes::{PrintError, groups, may_print, print_codes};
use crate::domain::audience::Audience;
use crate::domain::ids::Key;
use crate::domain::printed_code::{BatchSize, FEWEST, MOST};
use crate::domain::reading::{Reading, direction};
use crate::domain::staff::Duty;
use crate::publish::counted::together;
use crate::publish::edition::{Edition, Shown};
use crate::render::Page;
use crate::store::phases::Phase;
use crate::store::printed_codes::{self, Speakers, Tally};
use crate::store::{StoreError, engagements, phases};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::forms::{Choice, enter, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::{Paths, desk as paths};
use crate::web::said::said;
use crate::web::view::View;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct CodesPage {
    pub action: String,
    /// Groups of phases that are open or ahead.
    pub groups: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub how_many: String,
    pub fewest: usize,
    pub most: usize,
    pub printed: Vec<PrintedRow>,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct PrintedRow {
    /// Phase and group.
    pub of: String,
    pub made: u64,
    /// After the gate; -1 is too few to say.
    pub used: i64,
    /// The phase is over: only then is it told how many were used.
    pub over: bool,
}

#[derive(Serialize)]
pub struct CodeSlipsPage {
    pub back_href: String,
    pub slips: Vec<CodeSlip>,
}

/// One slip, in the language that was asked for.
#[derive(Serialize, Clone)]
pub struct CodeSlip {
    pub speaks: String,
    pub dir: &'static str,
    pub engagement: String,
    pub phase: String,
    pub group: String,
    pub code: Vec<String>,
    /// Address of the page where the code is typed; the code is no part of it.
    pub site: String,
}

impl Page for CodesPage {
    const TEMPLATE: &'static str = "desk/codes.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let choice = |value: &str, label: &str, checked| Choice {
            value: value.into(),
            label: label.into(),
            checked,
        };
        let row = |of: &str, used, over| PrintedRow {
            of: of.into(),
            made: 24,
            used,
            over,
        };
        let page = |groups: Vec<Choice>, errors| CodesPage {
            action: "/desk/ahp-strategy/codes".into(),
            printed: if groups.is_empty() {
                Vec::new()
            } else {
                vec![
                    row("Respond: Paramedics", 0, false),
                    row("Respond: <Dietitians>", 15, true),
                    row("Respond: Podiatrists", -1, true),
                ]
            },
            groups,
            languages: vec![choice("en", "English", true), choice("ur", "اردو", false)],
            how_many: "24".into(),
            fewest: FEWEST,
            most: MOST,
            ticket: "ticket".into(),
            errors,
        };
        let group = || vec![choice("0:ahp:paramedics", "Respond: Paramedics", true)];
        vec![
            ("nothing to print", page(vec![], vec![])),
            ("some printed", page(group(), vec![])),
            ("wrong", page(group(), wrong(&["for", "how-many"]))),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl Page for CodeSlipsPage {
    const TEMPLATE: &'static str = "desk/code_slips.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let slip = |speaks: &str, dir| CodeSlip {
            speaks: speaks.into(),
            dir,
            engagement: "What should the strategy say?".into(),
            phase: "Respond".into(),
            group: "Smaller <professions>".into(),
            code: ["7K3M", "9QWE", "0000", "1111"].map(str::to_owned).to_vec(),
            site: "https://listen.example.org/ahp-strategy/voice".into(),
        };
        vec![(
            "two",
            CodeSlipsPage {
                back_href: "/desk/ahp-strategy/codes".into(),
                slips: vec![slip("en", "ltr"), slip("ur", "rtl")],
            },
        )]
    }
}

fn wrong(fields: &[&'static str]) -> Vec<FieldError> {
    let error = |field: &&'static str| FieldError {
        field,
        key: if *field == "for" {
            "desk-printed-error-for"
        } else {
            "desk-printed-error-how-many"
        },
        limit: MOST,
        got: FEWEST,
    };
    fields.iter().map(error).collect()
}

fn purpose(slug: &str) -> String {
    format!("codes:{slug}")
}

fn value(of: &Speakers) -> String {
    format!("{}:{}:{}", Key(of.phase), of.audience.as_str(), of.group)
}

fn parse(value: &str) -> Option<Speakers> {
    let mut parts = value.splitn(3, ':');
    Some(Speakers {
        phase: Key::parse(parts.next()?)?.0,
        audience: Audience::parse(parts.next()?)?,
        group: parts.next()?.to_owned(),
    })
}

/// Name of a group in a reading.
fn group_name(edition: &Edition, of: &Speakers, reading: &str) -> String {
    let list = if of.audience == Audience::Ahp {
        "voice_group"
    } else {
        "discipline"
    };
    said(edition, &format!("list.{list}.{}", of.group), reading)
}

fn name(edition: &Edition, phases: &[Phase], of: &Speakers) -> String {
    let phase = phases.iter().find(|phase| phase.id == of.phase);
    let phase = phase.map(|phase| said(edition, &format!("phase.{}.name", phase.kind.as_str()), "en"));
    format!("{}: {}", phase.unwrap_or_default(), group_name(edition, of, "en"))
}

async fn form(
    view: &View,
    person: &Colleague,
    slug: &str,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let edition = view.edition(slug)?;
    let asked = slug.to_owned();
    let (phases, entries, tallies) = view
        .store
        .read(move |c| {
            let phases = phases::list(c, &asked)?;
            let ids: Vec<i64> = phases.iter().map(|phase| phase.id).collect();
            let entries = engagements::list_entries(c, &asked)?;
            Ok::<_, StoreError>((phases, entries, printed_codes::list(c, &ids)?))
        })
        .await?;
    let today = view.face.day();
    let chosen = |of: &Speakers| Choice {
        checked: fields.text("for") == value(of),
        value: value(of),
        label: name(&edition, &phases, of),
    };
    let current = phases.iter().filter(|phase| may_print(phase));
    let page = CodesPage {
        action: paths::codes(slug),
        groups: current
            .flat_map(|phase| groups(phase, &entries, today))
            .map(|of| chosen(&of))
            .collect(),
        languages: languages(view, &edition, fields.text("language"))?,
        how_many: fields.text("how-many").to_owned(),
        fewest: FEWEST,
        most: MOST,
        printed: printed(&edition, &phases, &tallies),
        ticket: ticket_for(view, &purpose(slug)),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

/// The languages of the engagement that pages can speak.
fn languages(view: &View, edition: &Edition, chosen: &str) -> Result<Vec<Choice>, PageError> {
    let known = view.renderer.languages();
    let offered = edition.languages.iter().filter(|tag| known.has(tag));
    let choice = |tag: &String| {
        let label = known.own_name(tag).map_err(|error| PageError::broken(&error))?;
        Ok(Choice {
            value: tag.clone(),
            label: label.to_owned(),
            checked: tag == chosen,
        })
    };
    offered.map(choice).collect()
}

fn printed(edition: &Edition, phases: &[Phase], tallies: &[Tally]) -> Vec<PrintedRow> {
    let counts: Vec<_> = tallies.iter().map(|tally| tally.used).collect();
    let row = |(tally, used): (&Tally, Shown)| {
        let phase = phases.iter().find(|phase| phase.id == tally.of.phase);
        let over = phase.is_some_and(|phase| !may_print(phase));
        let used = used.number().and_then(|n| i64::try_from(n).ok()).unwrap_or(-1);
        PrintedRow {
            of: name(edition, phases, &tally.of),
            made: tally.made,
            used: if over { used } else { 0 },
            over,
        }
    };
    tallies.iter().zip(together(&counts)).map(row).collect()
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::HandOutCodes]).await?;
    form(&view, &person, &slug, &Fields::default(), Vec::new()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::HandOutCodes]).await?;
    let nonce = honour(&view, &fields, &purpose(&slug))?;
    let edition = view.edition(&slug)?;
    let (of, size) = (
        parse(fields.text("for")),
        BatchSize::parse(fields.text("how-many")),
    );
    let (Some(of), Some(size)) = (of.clone(), size) else {
        let missing = [("for", of.is_none()), ("how-many", size.is_none())];
        let fields_at_fault: Vec<_> = missing
            .iter()
            .filter(|(_, it)| *it)
            .map(|(field, _)| *field)
            .collect();
        return form(&view, &person, &slug, &fields, wrong(&fields_at_fault)).await;
    };
    let (keys, asked, now, staff) = (view.keys.clone(), slug.clone(), view.clock.now(), person.id);
    let speakers = of.clone();
    let made = view
        .store
        .write(move |c| print_codes(c, &keys, (&asked, &speakers), size, nonce, staff, now))
        .await;
    let codes = match made {
        Ok(codes) => codes,
        Err(PrintError::NoSuchGroup | PrintError::Over) => {
            return form(&view, &person, &slug, &fields, wrong(&["for"])).await;
        }
        Err(PrintError::Store(error)) => return Err(error.into()),
    };
    let known = languages(&view, &edition, fields.text("language"))?;
    let speaks = known
        .iter()
        .find(|choice| choice.checked)
        .or_else(|| known.first())
        .map_or_else(|| "en".to_owned(), |choice| choice.value.clone());
    let kind = edition.phases.iter().find(|phase| phase.id == of.phase);
    let slip = CodeSlip {
        dir: direction(&speaks),
        engagement: said(&edition, "name", &speaks),
        phase: kind
            .map(|phase| said(&edition, &format!("phase.{}.name", phase.kind), &speaks))
            .unwrap_or_default(),
        group: group_name(&edition, &of, &speaks),
        code: Vec::new(),
        site: format!(
            "{}{}",
            view.origin,
            Paths::new(&Reading::standard(&speaks)).voice(&slug)
        ),
        speaks,
    };
    let page = CodeSlipsPage {
        back_href: paths::codes(&slug),
        slips: codes
            .iter()
            .map(|code| CodeSlip {
                code: code.groups(),
                ..slip.clone()
            })
            .collect(),
    };
    answer::private(&view, StatusCode::OK, &page, &around(&view, &person, &slug)?)
}
