//! Where a facilitator begins: their batches, open ones first, and the form that opens another. Also the two ends of a
//! batch: closing it, and taking it back as a whole.

use crate::actions::enter_on_behalf::{BatchError, NewBatch, close_batch, open_batch, undo_batch};
use crate::domain::audience::Channel;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::domain::words::TITLE_LIMIT;
use crate::render::Page;
use crate::store::batches::{self, Batch};
use crate::store::{StoreError, batch_checks};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::assisted::{at_work, refused};
use crate::web::desk::forms::{Way, done, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::{Colleague, colleague};
use crate::web::paths::desk::assisted as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

const PURPOSE: &str = "open-batch";

#[derive(Serialize)]
pub struct RoomPage {
    pub open: Vec<BatchCard>,
    pub closed: Vec<BatchCard>,
    /// Batches of colleagues who asked that a sample be compared with the paper.
    pub to_check: Vec<Way>,
    pub action: String,
    pub file_href: String,
    pub paper_href: String,
    /// Worded by `desk-channel-CHANNEL`; the one chosen stands in `channel`.
    pub channels: Vec<&'static str>,
    pub channel: String,
    pub label: String,
    pub label_limit: usize,
    pub ticket: String,
    pub errors: Vec<FieldError>,
    /// `closed`, `reversed`, `imported`, `checked` or empty.
    pub done: &'static str,
}

#[derive(Serialize, Clone)]
pub struct BatchCard {
    pub href: String,
    pub label: String,
    pub channel: &'static str,
    pub opened_on: String,
    pub entries: i64,
    pub closure_href: String,
    /// Empty once a release has shown some of it.
    pub reversal_href: String,
    pub ticket: String,
}

impl RoomPage {
    fn sample() -> Self {
        let card = |label: &str, channel, reversal: &str| BatchCard {
            href: "/desk/ahp-strategy/assisted/batches/0".into(),
            label: label.into(),
            channel,
            opened_on: "2026-11-20".into(),
            entries: 30,
            closure_href: "/desk/ahp-strategy/assisted/batches/0/closure".into(),
            reversal_href: reversal.into(),
            ticket: "ticket".into(),
        };
        RoomPage {
            open: vec![
                card(
                    "Lunch <club>",
                    "paper",
                    "/desk/ahp-strategy/assisted/batches/0/reversal",
                ),
                card("Monday calls", "phone", ""),
            ],
            closed: vec![card("Library", "imported", "")],
            to_check: vec![Way::new(
                "Market <stall>",
                "/desk/ahp-strategy/assisted/checks/0".into(),
            )],
            action: "/desk/ahp-strategy/assisted/batches".into(),
            file_href: "/desk/ahp-strategy/assisted/file".into(),
            paper_href: "/ahp-strategy/paper".into(),
            channels: Channel::ON_BEHALF.map(Channel::as_str).to_vec(),
            channel: String::new(),
            label: String::new(),
            label_limit: TITLE_LIMIT,
            ticket: "ticket".into(),
            errors: Vec::new(),
            done: "",
        }
    }
}

impl Page for RoomPage {
    const TEMPLATE: &'static str = "desk/assisted/room.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let errors = vec![
            FieldError::new("channel", "desk-error-channel-empty"),
            FieldError::new("label", "desk-error-label-empty"),
        ];
        let none = RoomPage {
            open: Vec::new(),
            closed: Vec::new(),
            to_check: Vec::new(),
            ..RoomPage::sample()
        };
        let done = |done| RoomPage {
            done,
            ..RoomPage::sample()
        };
        vec![
            ("some", RoomPage::sample()),
            ("none", none),
            ("closed", done("closed")),
            ("reversed", done("reversed")),
            ("imported", done("imported")),
            ("checked", done("checked")),
            (
                "mistakes",
                RoomPage {
                    errors,
                    ..RoomPage::sample()
                },
            ),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn purpose_of(id: Key) -> String {
    format!("batch:{id}")
}

fn card(view: &View, batch: Batch) -> BatchCard {
    let slug = batch.engagement.as_str();
    BatchCard {
        href: paths::batch(slug, batch.id),
        closure_href: paths::batch_step(slug, batch.id, "closure"),
        reversal_href: if batch.released || batch.entries == 0 {
            String::new()
        } else {
            paths::batch_step(slug, batch.id, "reversal")
        },
        channel: batch.channel.as_str(),
        opened_on: batch.opened_on.to_string(),
        entries: batch.entries,
        ticket: ticket_for(view, &purpose_of(batch.id)),
        label: batch.label,
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let (asked, staff) = (slug.to_owned(), person.id);
    let (all, to_check) = view
        .store
        .read(move |c| {
            let own = batches::list_of(c, &asked, staff)?;
            Ok::<_, StoreError>((own, batch_checks::list_asked(c, &asked, staff)?))
        })
        .await?;
    let (open, closed): (Vec<Batch>, Vec<Batch>) = all.into_iter().partition(Batch::is_open);
    let cards = |batches: Vec<Batch>| batches.into_iter().map(|batch| card(view, batch)).collect();
    let page = RoomPage {
        open: cards(open),
        closed: cards(closed),
        to_check: to_check
            .iter()
            .map(|batch| Way::new(&batch.label, paths::check(slug, batch.id)))
            .collect(),
        action: paths::batches(slug),
        file_href: paths::file(slug, ""),
        paper_href: view.paths.paper(slug, ""),
        channels: Channel::ON_BEHALF.map(Channel::as_str).to_vec(),
        channel: fields.text("channel").to_owned(),
        label: fields.text("label").to_owned(),
        label_limit: TITLE_LIMIT,
        ticket: ticket_for(view, PURPOSE),
        done: done(view, &["closed", "reversed", "imported", "checked"]),
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Facilitate)?;
    show(&view, &person, &slug, &Fields::default(), Vec::new()).await
}

/// Opens a batch.
pub async fn open(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = colleague(&req, &view).await?;
    person.needs(&slug, Duty::Facilitate)?;
    let id = honour(&view, &fields, PURPOSE)?;
    let Some(channel) = Channel::parse(fields.text("channel")).filter(|channel| channel.is_on_behalf())
    else {
        let errors = vec![FieldError::new("channel", "desk-error-channel-empty")];
        return show(&view, &person, &slug, &fields, errors).await;
    };
    let new = NewBatch {
        id,
        engagement: slug.clone(),
        staff: person.id,
        channel,
        label: fields.text("label").to_owned(),
    };
    let now = view.clock.now();
    match view.store.write(move |c| open_batch(c, &new, now)).await {
        // A group is noted before it speaks.
        Ok(()) if channel == Channel::Session => {
            Ok(answer::see_other(&paths::batch_step(&slug, id, "session")))
        }
        Ok(()) => Ok(answer::see_other(&paths::batch(&slug, id))),
        Err(BatchError::Label(error)) => {
            let errors = vec![FieldError::of_text("label", error, "desk-error-label-empty")];
            show(&view, &person, &slug, &fields, errors).await
        }
        Err(other) => Err(refused(other)),
    }
}

/// Closes a batch for good.
pub async fn closure(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (_, batch) = at_work(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &purpose_of(batch.id))?;
    let now = view.clock.now();
    let closed = view.store.write(move |c| close_batch(c, &batch, now)).await;
    closed.map_err(refused)?;
    Ok(answer::see_other(&format!("{}?done=closed", paths::room(&slug))))
}

/// Takes a whole batch back.
pub async fn reversal(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let (slug, id) = path.into_inner();
    let (_, batch) = at_work(&view, &req, &slug, &id).await?;
    honour(&view, &fields, &purpose_of(batch.id))?;
    let now = view.clock.now();
    let gone = view.store.write(move |c| undo_batch(c, &batch, now)).await;
    gone.map_err(refused)?;
    Ok(answer::see_other(&format!(
        "{}?done=reversed",
        paths::room(&slug)
    )))
}
