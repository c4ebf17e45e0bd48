//! One code, with what became of it. Reads only; what its forms do is in `code_steps`.

use crate::actions::keep_codebook::{CodeWording, MOST_PARTS};
use crate::domain::count::Count;
use crate::domain::ids::Key;
use crate::domain::staff::Duty;
use crate::store::codebook::{self, Code, Memo, Worded};
use crate::store::themes::{self, Theme};
use crate::store::{StoreError, codings};
use crate::web::answer;
use crate::web::desk::around;
use crate::web::desk::bench::list::again_of;
use crate::web::desk::bench::{names, open};
use crate::web::desk::codebook::code_page::{CodePage, DONE, Noted, Wording};
use crate::web::desk::codebook::codes::CodeForm;
use crate::web::desk::codebook::{parents, themes_of};
use crate::web::desk::forms::{Choice, Way, arrive, done, status_after, ticket_for};
use crate::web::error::PageError;
use crate::web::fields::FieldError;
use crate::web::guard::Colleague;
use crate::web::paths::desk;
use crate::web::paths::desk::bench as paths;
use crate::web::view::View;
use actix_web::{HttpRequest, HttpResponse, web};

/// What the page shows besides the code.
#[derive(Default)]
pub(super) struct Extras {
    pub typed: Option<CodeWording>,
    pub into: Option<Key>,
    pub names: String,
    pub memo: String,
    pub errors: Vec<FieldError>,
    pub conflict: bool,
}

struct Found {
    codes: Vec<Code>,
    themes: Vec<Theme>,
    history: Vec<Worded>,
    memos: Vec<Memo>,
    borne: Count,
    again: Count,
}

pub(super) fn purpose(slug: &str, id: Key) -> String {
    format!("code:{slug}:{id}")
}

pub(super) async fn show(
    view: &View,
    person: &Colleague,
    slug: &str,
    id: Key,
    extras: Extras,
) -> Result<HttpResponse, PageError> {
    let asked = slug.to_owned();
    let found = view
        .store
        .read(move |c| {
            let (borne, again) = codings::count_by_code(c, &asked)?
                .into_iter()
                .find(|(known, ..)| *known == id)
                .map_or_else(Default::default, |(_, all, again)| (all, again));
            Ok::<_, StoreError>(Found {
                codes: codebook::list(c, &asked)?,
                themes: themes::list(c, &asked)?,
                history: codebook::list_wordings(c, id)?,
                memos: codebook::list_memos(c, id)?,
                borne,
                again,
            })
        })
        .await?;
    let code = found
        .codes
        .iter()
        .find(|code| code.id == id)
        .cloned()
        .ok_or(PageError::NotFound)?;
    let status = status_after(extras.conflict, &extras.errors);
    let page = page_of(view, (slug, person), code, found, extras);
    answer::private(view, status, &page, &around(view, person, slug)?)
}

fn page_of(
    view: &View,
    (slug, person): (&str, &Colleague),
    code: Code,
    found: Found,
    extras: Extras,
) -> CodePage {
    let id = code.id;
    let step = |name: &str| paths::code_step(slug, id, name);
    let named = names(&found.codes);
    let name = |key: Option<Key>| key.and_then(|key| named.get(&key).cloned()).unwrap_or_default();
    let theme = |key: Option<Key>| found.themes.iter().find(|theme| Some(theme.id) == key);
    let way = |key: Option<Key>| -> Vec<Way> {
        key.map(|key| Way::new(&name(Some(key)), paths::code(slug, key)))
            .into_iter()
            .collect()
    };
    let typed = extras.typed.unwrap_or_else(|| CodeWording {
        text: code.text.clone(),
        parent: code.parent,
        theme: code.theme,
    });
    let (above, chosen) = (typed.parent, typed.theme);
    let targets = open(&found.codes)
        .filter(|other| other.id != id)
        .map(|other| Choice {
            value: other.id.to_string(),
            label: name(Some(other.id)),
            checked: Some(other.id) == extras.into,
        });
    let history = found.history.iter().map(|it| Wording {
        number: it.number,
        cause: it.cause.clone(),
        other: name(it.other),
        by: it.by.clone(),
        on: it.on.to_string(),
        name: it.text.name.clone(),
        definition: it.text.definition.clone(),
        include: it.text.include_when.clone(),
        exclude: it.text.exclude_when.clone(),
        example: it.text.example.clone(),
        parent: name(it.parent),
        theme: theme(it.theme)
            .map(|theme| theme.title.clone())
            .unwrap_or_default(),
    });
    CodePage {
        state: code.state.name(),
        back_href: paths::codebook(slug),
        parent: way(code.parent),
        theme: theme(code.theme)
            .map(|theme| Way::new(&theme.title, desk::theme(slug, theme.id)))
            .into_iter()
            .collect(),
        merged_into: way(code.merged_into),
        borne: found.borne.exact(),
        again: found.again.exact(),
        again_href: again_of(&paths::bench(slug), id),
        again_table_href: again_of(&paths::table(slug), id),
        borne_href: format!("{}?queue=all&bearing={id}", paths::table(slug)),
        keeps: person.may(slug, Duty::Analyse),
        form: CodeForm::of(
            typed,
            parents(&found.codes, Some(id), above),
            themes_of(&found.themes, chosen),
        ),
        targets: targets.collect(),
        names: extras.names,
        most_parts: MOST_PARTS,
        memo: extras.memo,
        action: paths::code(slug, id),
        memo_action: step("memo"),
        retire_action: step("retirement"),
        reopen_action: step("reopening"),
        merge_action: step("merger"),
        split_action: step("split"),
        settle_action: step("settlement"),
        seen: code.number,
        ticket: ticket_for(view, &purpose(slug, id)),
        history: history.collect(),
        memos: found
            .memos
            .into_iter()
            .map(|memo| Noted {
                words: memo.words,
                by: memo.by,
                on: memo.on.to_string(),
            })
            .collect(),
        errors: extras.errors,
        conflict: extras.conflict,
        done: done(view, &DONE),
        name: code.text.name,
        definition: code.text.definition,
        include: code.text.include_when,
        exclude: code.text.exclude_when,
        example: code.text.example,
    }
}

pub async fn get(
    view: View,
    req: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (person, slug, id) = arrive(&view, &req, path, &[Duty::ReadFindings], Key::parse).await?;
    show(&view, &person, &slug, id, Extras::default()).await
}
