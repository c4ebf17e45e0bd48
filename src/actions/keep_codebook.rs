//! An analyst keeps the codebook: makes a code, changes, retires, merges or splits it, and notes things on it.
//! Every step adds a wording and says what must be looked at again. It is work and not a decision: who did what stands
//! beside the code, and the ledger has no line of it.

use crate::chance;
use crate::domain::codebook::{Above, CodeState, Doubt, NoPlace, may_stand_under};
use crate::domain::ids::Key;
use crate::domain::theme::ThemeState;
use crate::domain::transition::InvalidTransition;
use crate::domain::words::{LETTER_LIMIT, TextError, Words};
use crate::store::codebook::{Cause, Code, CodeText};
use crate::store::{Connection, StoreError, codebook, coded_evidence, codings, themes};
use jiff::civil::Date;

/// The most characters of a code's name: it stands beside many others.
pub const NAME_LIMIT: usize = 80;
/// The most characters of each text that explains it, and of a memo.
pub const TEXT_LIMIT: usize = LETTER_LIMIT;
/// Into how many codes one is split at most.
pub const MOST_PARTS: usize = 9;

/// A code as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeWording {
    pub text: CodeText,
    pub parent: Option<Key>,
    pub theme: Option<Key>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodebookError {
    /// Which field, and what is wrong with it.
    Text(&'static str, TextError),
    /// Another open code has this name.
    NameTaken,
    NoSuchCode,
    /// Not a theme of this engagement that takes evidence.
    NoSuchTheme,
    Place(NoPlace),
    /// Open codes stand under it.
    HasOthers,
    /// What it is to be merged into is not open, or is the code itself.
    NoTarget,
    /// A split needs two to nine names.
    Parts,
    Step(InvalidTransition),
    Store(StoreError),
}

impl From<StoreError> for CodebookError {
    fn from(error: StoreError) -> Self {
        CodebookError::Store(error)
    }
}

impl From<InvalidTransition> for CodebookError {
    fn from(error: InvalidTransition) -> Self {
        CodebookError::Step(error)
    }
}

fn parse(typed: &CodeText) -> Result<CodeText, CodebookError> {
    let needed = |field, raw: &str, limit| {
        Words::parse(raw, limit)
            .map(Words::into_string)
            .map_err(|error| CodebookError::Text(field, error))
    };
    let free = |field, raw: &str| match needed(field, raw, TEXT_LIMIT) {
        Err(CodebookError::Text(_, TextError::Empty)) => Ok(String::new()),
        other => other,
    };
    Ok(CodeText {
        name: needed("name", &typed.name, NAME_LIMIT)?,
        definition: needed("definition", &typed.definition, TEXT_LIMIT)?,
        include_when: free("include", &typed.include_when)?,
        exclude_when: free("exclude", &typed.exclude_when)?,
        example: free("example", &typed.example)?,
    })
}

/// The code, if it is one of the engagement.
pub fn find_code(c: &mut Connection, slug: &str, id: Key) -> Result<Code, CodebookError> {
    codebook::find(c, id)?
        .filter(|code| code.engagement == slug)
        .ok_or(CodebookError::NoSuchCode)
}

/// Judges place, theme and name of a code; `own` is the code itself where it is there already.
fn judge(
    c: &mut Connection,
    slug: &str,
    wording: &CodeWording,
    own: Option<&Code>,
) -> Result<(), CodebookError> {
    let all = codebook::list(c, slug)?;
    let own_id = own.map(|code| code.id);
    let above = match wording.parent {
        None => None,
        Some(id) => Some(
            all.iter()
                .find(|code| code.id == id)
                .map(|code| Above {
                    is_itself: Some(code.id) == own_id,
                    has_parent: code.parent.is_some(),
                    state: code.state,
                })
                .ok_or(CodebookError::NoSuchCode)?,
        ),
    };
    let has_children = all
        .iter()
        .any(|code| code.parent.is_some() && code.parent == own_id);
    // A parent that was closed later is no reason to refuse a better wording.
    if own.map(|code| code.parent) != Some(wording.parent) {
        may_stand_under(above, has_children).map_err(CodebookError::Place)?;
    }
    if let Some(theme) = wording
        .theme
        .filter(|theme| own.and_then(|code| code.theme) != Some(*theme))
    {
        let takes = themes::find(c, theme)?.is_some_and(|theme| {
            theme.engagement == slug && matches!(theme.state, ThemeState::Draft | ThemeState::Agreed)
        });
        if !takes {
            return Err(CodebookError::NoSuchTheme);
        }
    }
    let name = wording.text.name.to_lowercase();
    let taken = all.iter().any(|code| {
        code.state == CodeState::Open && Some(code.id) != own_id && code.text.name.to_lowercase() == name
    });
    if taken {
        Err(CodebookError::NameTaken)
    } else {
        Ok(())
    }
}

/// `id` comes from the form, so that the same form sent twice is one code.
pub fn draft_code(
    c: &mut Connection,
    slug: &str,
    id: Key,
    typed: &CodeWording,
    (by, on): (i64, Date),
) -> Result<Key, CodebookError> {
    if codebook::find(c, id)?.is_some_and(|code| code.engagement == slug) {
        return Ok(id);
    }
    let wording = CodeWording {
        text: parse(&typed.text)?,
        ..typed.clone()
    };
    judge(c, slug, &wording, None)?;
    let new = fresh(slug, id, wording);
    codebook::insert(c, &new, Cause("made", None), by, on)?;
    Ok(id)
}

fn fresh(slug: &str, id: Key, wording: CodeWording) -> Code {
    Code {
        id,
        engagement: slug.to_owned(),
        parent: wording.parent,
        theme: wording.theme,
        text: wording.text,
        state: CodeState::Open,
        merged_into: None,
        number: 1,
    }
}

/// Words a code anew. `seen` is the number of the wording that was read. Where what it means changes, all that bears it must
/// be looked at again, unless whoever words it says that it means the same.
pub fn reword_code(
    c: &mut Connection,
    slug: &str,
    (id, seen): (Key, i32),
    typed: &CodeWording,
    means_the_same: bool,
    (by, on): (i64, Date),
) -> Result<(), CodebookError> {
    let code = find_code(c, slug, id)?;
    if code.state != CodeState::Open {
        return Err(InvalidTransition::new("code", code.state.name(), "open").into());
    }
    let text = parse(&typed.text)?;
    let wording = CodeWording {
        text,
        ..typed.clone()
    };
    judge(c, slug, &wording, Some(&code))?;
    let meaning = |text: &CodeText| {
        (
            text.definition.clone(),
            text.include_when.clone(),
            text.exclude_when.clone(),
        )
    };
    let changed = meaning(&code.text) != meaning(&wording.text);
    let same = code.text == wording.text && code.parent == wording.parent && code.theme == wording.theme;
    if same && code.number == seen {
        return Ok(());
    }
    let after = Code {
        parent: wording.parent,
        theme: wording.theme,
        text: wording.text,
        number: seen + 1,
        ..code.clone()
    };
    codebook::change(c, &after, Cause("reworded", None), by, on)?;
    if changed && !means_the_same {
        codings::put_in_doubt(c, id, Doubt::Meaning)?;
    }
    if code.theme != after.theme {
        for theme in [code.theme, after.theme].into_iter().flatten() {
            coded_evidence::settle_theme(c, theme)?;
        }
    }
    Ok(())
}

/// What is to become of a code.
#[derive(Debug, Clone)]
pub enum Fate {
    Retire,
    Reopen,
    Merge {
        into: Key,
    },
    /// One name a line.
    Split {
        names: String,
    },
}

pub fn move_code(
    c: &mut Connection,
    slug: &str,
    (id, seen): (Key, i32),
    fate: &Fate,
    (by, on): (i64, Date),
) -> Result<(), CodebookError> {
    let code = find_code(c, slug, id)?;
    let at = |state: CodeState| Code {
        state,
        number: seen + 1,
        ..code.clone()
    };
    if !matches!(fate, Fate::Reopen) && has_open_children(c, slug, id)? {
        return Err(CodebookError::HasOthers);
    }
    match fate {
        Fate::Retire => {
            codebook::change(c, &at(code.state.retire()?), Cause("retired", None), by, on)?;
            codings::put_in_doubt(c, id, Doubt::Retirement)?;
        }
        Fate::Reopen => {
            let again = at(code.state.reopen()?);
            judge(c, slug, &wording_of(&again), Some(&code))?;
            codebook::change(c, &again, Cause("reopened", None), by, on)?;
        }
        Fate::Merge { into } => merge(c, &code, &at(code.state.merge()?), *into, (by, on))?,
        Fate::Split { names } => split(c, &at(code.state.split()?), names, (by, on))?,
    }
    Ok(())
}

fn wording_of(code: &Code) -> CodeWording {
    CodeWording {
        text: code.text.clone(),
        parent: code.parent,
        theme: code.theme,
    }
}

fn has_open_children(c: &mut Connection, slug: &str, id: Key) -> Result<bool, StoreError> {
    Ok(codebook::list(c, slug)?
        .iter()
        .any(|code| code.parent == Some(id) && code.state == CodeState::Open))
}

fn merge(
    c: &mut Connection,
    code: &Code,
    after: &Code,
    into: Key,
    (by, on): (i64, Date),
) -> Result<(), CodebookError> {
    let target = find_code(c, &code.engagement, into).map_err(|_| CodebookError::NoTarget)?;
    if target.state != CodeState::Open || target.id == code.id {
        return Err(CodebookError::NoTarget);
    }
    let merged = Code {
        merged_into: Some(into),
        ..after.clone()
    };
    codebook::change(c, &merged, Cause("merged", Some(into)), by, on)?;
    let joined = Code {
        number: target.number + 1,
        ..target.clone()
    };
    codebook::change(c, &joined, Cause("joined", Some(code.id)), by, on)?;
    codings::move_all(c, code.id, into)?;
    for theme in [code.theme, target.theme].into_iter().flatten() {
        coded_evidence::settle_theme(c, theme)?;
    }
    Ok(())
}

/// The parts begin with what the wider code says, beside it in the tree and of the same theme.
fn split(c: &mut Connection, after: &Code, names: &str, (by, on): (i64, Date)) -> Result<(), CodebookError> {
    let names: Vec<&str> = names
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    if !(2..=MOST_PARTS).contains(&names.len()) {
        return Err(CodebookError::Parts);
    }
    codebook::change(c, after, Cause("split", None), by, on)?;
    for name in names {
        let wording = CodeWording {
            text: CodeText {
                name: name.to_owned(),
                example: String::new(),
                ..after.text.clone()
            },
            // What stood under a code that is closed since stands by itself from now on.
            parent: match after.parent {
                Some(parent) => codebook::find(c, parent)?
                    .filter(|parent| parent.state == CodeState::Open)
                    .map(|parent| parent.id),
                None => None,
            },
            theme: after.theme,
        };
        let wording = CodeWording {
            text: parse(&wording.text)?,
            ..wording
        };
        judge(c, &after.engagement, &wording, Some(after))?;
        let part = fresh(&after.engagement, Key::from_random(chance::bytes()), wording);
        codebook::insert(c, &part, Cause("made", Some(after.id)), by, on)?;
    }
    codings::put_in_doubt(c, after.id, Doubt::Split)?;
    Ok(())
}

/// Everything that bears the code was looked at and fits.
pub fn settle_code(c: &mut Connection, slug: &str, id: Key) -> Result<(), CodebookError> {
    let code = find_code(c, slug, id)?;
    codings::settle_all(c, id)?;
    match code.theme {
        Some(theme) => Ok(coded_evidence::settle_theme(c, theme)?),
        None => Ok(()),
    }
}

/// `memo` comes from the form, so that the same form sent twice is one memo.
pub fn note_on_code(
    c: &mut Connection,
    slug: &str,
    (id, memo): (Key, Key),
    words: &str,
    (by, on): (i64, Date),
) -> Result<(), CodebookError> {
    find_code(c, slug, id)?;
    let words = Words::parse(words, TEXT_LIMIT).map_err(|error| CodebookError::Text("memo", error))?;
    codebook::add_memo(c, memo, id, words.as_str(), by, on)?;
    Ok(())
}
