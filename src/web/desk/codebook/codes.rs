//! All codes of an engagement in their tree, with how much bears each, and the form for a new one.
//! What must be looked at again is counted beside each. One code is `code`.

use crate::actions::keep_codebook::{CodeWording, NAME_LIMIT, TEXT_LIMIT, draft_code};
use crate::clock::london_day;
use crate::domain::count::Count;
use crate::domain::staff::Duty;
use crate::render::Page;
use crate::store::{StoreError, codebook, codings, themes};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::bench::list::having_done;
use crate::web::desk::codebook::{mend, parents, themes_of, typed};
use crate::web::desk::forms::{Choice, enter, honour, status_of, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::guard::Colleague;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
pub struct CodesPage {
    pub codes: Vec<CodeRow>,
    /// Codes that are not given any more.
    pub closed: Vec<CodeRow>,
    /// Where words are coded, for those who code.
    pub bench_href: String,
    /// Whether this colleague may change the codebook.
    pub keeps: bool,
    pub form: CodeForm,
    pub action: String,
    pub ticket: String,
    pub errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct CodeRow {
    pub name: String,
    pub href: String,
    pub definition: String,
    /// Stands under the one above it.
    pub below: bool,
    pub theme: String,
    /// Worded by `desk-code-state-STATE`.
    pub state: &'static str,
    pub borne: u64,
    pub again: u64,
}

/// The fields of a code, as `templates/components/codebook.html` draws them.
#[derive(Serialize)]
pub struct CodeForm {
    pub name: String,
    pub definition: String,
    pub include: String,
    pub exclude: String,
    pub example: String,
    pub parents: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub name_limit: usize,
    pub text_limit: usize,
}

impl CodeForm {
    pub fn of(wording: CodeWording, parents: Vec<Choice>, themes: Vec<Choice>) -> Self {
        Self {
            name: wording.text.name,
            definition: wording.text.definition,
            include: wording.text.include_when,
            exclude: wording.text.exclude_when,
            example: wording.text.example,
            parents,
            themes,
            name_limit: NAME_LIMIT,
            text_limit: TEXT_LIMIT,
        }
    }

    pub fn sample(name: &str) -> Self {
        let choice = |label: &str, checked| Choice {
            value: "00000000".into(),
            label: label.into(),
            checked,
        };
        Self {
            name: name.into(),
            definition: "Somebody <was> believed.\nOr was not.".into(),
            include: "The first time".into(),
            exclude: String::new(),
            example: "“Nobody asked me.”".into(),
            parents: vec![choice("Being heard", true)],
            themes: vec![choice("Listen <first>", false)],
            name_limit: NAME_LIMIT,
            text_limit: TEXT_LIMIT,
        }
    }
}

impl Page for CodesPage {
    const TEMPLATE: &'static str = "desk/codebook/codes.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |name: &str, state, below, again| CodeRow {
            name: format!("Being <{name}>"),
            href: format!("/desk/ahp-strategy/codebook/{name}"),
            definition: "Somebody listens".into(),
            below,
            theme: if below {
                "Listen first".into()
            } else {
                String::new()
            },
            state,
            borne: 12,
            again,
        };
        let page = |codes, closed, keeps, errors: Vec<FieldError>| CodesPage {
            codes,
            closed,
            bench_href: if keeps {
                "/desk/ahp-strategy/bench".into()
            } else {
                String::new()
            },
            keeps,
            form: CodeForm::sample(if errors.is_empty() { "" } else { "Heard" }),
            action: "/desk/ahp-strategy/codebook".into(),
            ticket: "ticket".into(),
            errors,
        };
        let open = || vec![row("heard", "open", false, 0), row("believed", "open", true, 3)];
        let closed = || {
            vec![
                row("away", "retired", false, 1),
                row("one", "merged", false, 0),
                row("wide", "split", false, 2),
            ]
        };
        let wrong = vec![
            FieldError::new("name", "desk-error-code-name-taken"),
            FieldError::new("definition", "desk-error-definition-empty"),
        ];
        vec![
            ("none", page(vec![], vec![], true, vec![])),
            ("some", page(open(), closed(), true, vec![])),
            ("to read only", page(open(), closed(), false, vec![])),
            ("wrong", page(open(), vec![], true, wrong)),
        ]
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    wording: CodeWording,
    errors: Vec<FieldError>,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let (codes, counts, themes) = view
        .store
        .read(move |c| {
            let codes = codebook::list(c, &asked)?;
            let counts = codings::count_by_code(c, &asked)?;
            Ok::<_, StoreError>((codes, counts, themes::list(c, &asked)?))
        })
        .await?;
    let rows = codes.iter().map(|code| {
        let (borne, again) = counts
            .iter()
            .find(|(known, ..)| *known == code.id)
            .map_or_else(Default::default, |(_, all, again)| (*all, *again));
        let theme = themes.iter().find(|theme| Some(theme.id) == code.theme);
        CodeRow {
            name: code.text.name.clone(),
            href: paths::code(slug, code.id),
            definition: code.text.definition.clone(),
            below: code.parent.is_some(),
            theme: theme.map(|theme| theme.title.clone()).unwrap_or_default(),
            state: code.state.name(),
            borne: Count::exact(borne),
            again: Count::exact(again),
        }
    });
    let (open, closed) = rows.partition(|row| row.state == "open");
    let keeps = person.may(slug, Duty::Analyse);
    let page = CodesPage {
        codes: open,
        closed,
        bench_href: if keeps { paths::bench(slug) } else { String::new() },
        keeps,
        action: paths::codebook(slug),
        ticket: ticket_for(view, &format!("code:{slug}")),
        form: {
            let (above, theme) = (wording.parent, wording.theme);
            CodeForm::of(wording, parents(&codes, None, above), themes_of(&themes, theme))
        },
        errors,
    };
    answer::private(view, status_of(&page.errors), &page, &around(view, person, slug)?)
}

pub async fn get(view: View, req: HttpRequest, slug: web::Path<String>) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::ReadFindings]).await?;
    show(&view, &person, &slug, CodeWording::default(), Vec::new()).await
}

pub async fn post(
    view: View,
    req: HttpRequest,
    slug: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, PageError> {
    let person = enter(&view, &req, &slug, &[Duty::Analyse]).await?;
    let id = honour(&view, &fields, &format!("code:{slug}"))?;
    let wording = typed(&fields)?;
    let (asked, new, by) = (
        slug.clone(),
        wording.clone(),
        (person.id, london_day(view.clock.now())),
    );
    let drafted = view
        .store
        .write(move |c| draft_code(c, &asked, id, &new, by))
        .await;
    match drafted {
        Ok(id) => Ok(answer::see_other(&having_done(&paths::code(&slug, id), "made"))),
        Err(error) => match mend(&error) {
            Some(wrong) => show(&view, &person, &slug, wording, vec![wrong]).await,
            None => Err(super::code_steps::refusal(error)),
        },
    }
}
