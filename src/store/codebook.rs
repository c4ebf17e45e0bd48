//! The codes of an engagement, each wording they had, and what colleagues noted on them.
//! What bears them is in `codings`.

use crate::domain::codebook::CodeState;
use crate::domain::ids::Key;
use crate::store::schema::{code_memo, code_wording, codebook_code, staff};
use crate::store::{Connection, StoreError, exactly_one};
use diesel::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a code says. Only the name and the definition are never empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeText {
    pub name: String,
    pub definition: String,
    pub include_when: String,
    pub exclude_when: String,
    pub example: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub id: Key,
    pub engagement: String,
    pub parent: Option<Key>,
    pub theme: Option<Key>,
    pub text: CodeText,
    pub state: CodeState,
    pub merged_into: Option<Key>,
    /// How many wordings it has had.
    pub number: i32,
}

/// What was done to a code, and how it stood then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    pub number: i32,
    /// `made`, `reworded`, `merged`, `joined`, `split`, `retired` or `reopened`.
    pub cause: String,
    pub other: Option<Key>,
    pub parent: Option<Key>,
    pub theme: Option<Key>,
    pub text: CodeText,
    /// Name of the colleague.
    pub by: String,
    pub on: Date,
}

/// Why a wording was added: the cause, and the other code where there is one.
#[derive(Debug, Clone, Copy)]
pub struct Cause(pub &'static str, pub Option<Key>);

/// What a colleague noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    pub words: String,
    pub by: String,
    pub on: Date,
}

type Row = (
    i64,
    String,
    Option<i64>,
    Option<i64>,
    String,
    String,
    String,
    String,
    String,
    String,
    Option<i64>,
    i32,
);

fn from_row(row: Row) -> Result<Code, StoreError> {
    let (
        id,
        engagement,
        parent,
        theme,
        name,
        definition,
        include_when,
        exclude_when,
        example,
        state,
        into,
        number,
    ) = row;
    Ok(Code {
        id: Key(id),
        engagement,
        parent: parent.map(Key),
        theme: theme.map(Key),
        text: CodeText {
            name,
            definition,
            include_when,
            exclude_when,
            example,
        },
        state: CodeState::parse(&state).ok_or(StoreError::BadRow("code"))?,
        merged_into: into.map(Key),
        number,
    })
}

/// Adds a code with its first wording.
pub fn insert(c: &mut Connection, new: &Code, cause: Cause, by: i64, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(codebook_code::table)
        .values((
            codebook_code::id.eq(new.id.0),
            codebook_code::engagement.eq(&new.engagement),
            codebook_code::parent.eq(new.parent.map(|key| key.0)),
            codebook_code::theme_id.eq(new.theme.map(|key| key.0)),
            codebook_code::name.eq(&new.text.name),
            codebook_code::definition.eq(&new.text.definition),
            codebook_code::include_when.eq(&new.text.include_when),
            codebook_code::exclude_when.eq(&new.text.exclude_when),
            codebook_code::example.eq(&new.text.example),
            codebook_code::state.eq(new.state.name()),
            codebook_code::number.eq(new.number),
        ))
        .execute(c)?;
    note(c, new, cause, by, on)
}

/// Writes a code as it now is, with the wording that says so; `Conflict` when a colleague was first. `now.number` is one
/// more than what was seen.
pub fn change(c: &mut Connection, now: &Code, cause: Cause, by: i64, on: Date) -> Result<(), StoreError> {
    let seen = codebook_code::table
        .find(now.id.0)
        .filter(codebook_code::number.eq(now.number - 1));
    let rows = diesel::update(seen)
        .set((
            codebook_code::parent.eq(now.parent.map(|key| key.0)),
            codebook_code::theme_id.eq(now.theme.map(|key| key.0)),
            codebook_code::name.eq(&now.text.name),
            codebook_code::definition.eq(&now.text.definition),
            codebook_code::include_when.eq(&now.text.include_when),
            codebook_code::exclude_when.eq(&now.text.exclude_when),
            codebook_code::example.eq(&now.text.example),
            codebook_code::state.eq(now.state.name()),
            codebook_code::merged_into.eq(now.merged_into.map(|key| key.0)),
            codebook_code::number.eq(now.number),
        ))
        .execute(c)?;
    exactly_one(rows)?;
    note(c, now, cause, by, on)
}

fn note(c: &mut Connection, code: &Code, cause: Cause, by: i64, on: Date) -> Result<(), StoreError> {
    diesel::insert_into(code_wording::table)
        .values((
            code_wording::code_id.eq(code.id.0),
            code_wording::number.eq(code.number),
            code_wording::cause.eq(cause.0),
            code_wording::other.eq(cause.1.map(|key| key.0)),
            code_wording::parent.eq(code.parent.map(|key| key.0)),
            code_wording::theme.eq(code.theme.map(|key| key.0)),
            code_wording::name.eq(&code.text.name),
            code_wording::definition.eq(&code.text.definition),
            code_wording::include_when.eq(&code.text.include_when),
            code_wording::exclude_when.eq(&code.text.exclude_when),
            code_wording::example.eq(&code.text.example),
            code_wording::staff_id.eq(by),
            code_wording::worded_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(())
}

/// All codes of an engagement, closed ones too, each parent before its children, by name.
pub fn list(c: &mut Connection, slug: &str) -> Result<Vec<Code>, StoreError> {
    let rows: Vec<Row> = codebook_code::table
        .filter(codebook_code::engagement.eq(slug))
        .load(c)?;
    let mut codes = rows
        .into_iter()
        .map(from_row)
        .collect::<Result<Vec<Code>, StoreError>>()?;
    let order = |code: &Code| (code.text.name.to_lowercase(), code.id);
    let above: BTreeMap<Key, (String, Key)> = codes.iter().map(|code| (code.id, order(code))).collect();
    codes.sort_by_cached_key(|code| match code.parent.and_then(|id| above.get(&id)) {
        Some(parent) => (parent.clone(), Some(order(code))),
        None => (order(code), None),
    });
    Ok(codes)
}

/// The code that stands for one now: itself, or what it was merged into.
pub fn live(codes: &[Code], mut id: Key) -> Key {
    // A merger leads to an open code, so a chain is never longer than the codes.
    for _ in codes {
        match codes
            .iter()
            .find(|code| code.id == id)
            .and_then(|code| code.merged_into)
        {
            Some(into) => id = into,
            None => break,
        }
    }
    id
}

pub fn find(c: &mut Connection, id: Key) -> Result<Option<Code>, StoreError> {
    codebook_code::table
        .find(id.0)
        .first::<Row>(c)
        .optional()?
        .map(from_row)
        .transpose()
}

/// Holds codes until this transaction ends, in the order of their ids; true where all of them are open codes of the
/// engagement: nobody closes one while it is given. Taken before any words are held, as whoever closes a code does.
pub fn hold_open(c: &mut Connection, slug: &str, ids: &[Key]) -> Result<bool, StoreError> {
    let mut sorted: Vec<i64> = ids.iter().map(|key| key.0).collect();
    sorted.sort_unstable();
    sorted.dedup();
    for id in sorted {
        let open = codebook_code::table
            .find(id)
            .filter(codebook_code::engagement.eq(slug))
            .filter(codebook_code::state.eq("open"));
        let rows = diesel::update(open)
            .set(codebook_code::number.eq(codebook_code::number))
            .execute(c)?;
        if rows == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

type WordedRow = (
    i32,
    String,
    Option<i64>,
    Option<i64>,
    Option<i64>,
    (String, String, String, String, String),
    String,
    String,
);

/// What became of a code, the latest first.
pub fn list_wordings(c: &mut Connection, code: Key) -> Result<Vec<Worded>, StoreError> {
    let rows: Vec<WordedRow> = code_wording::table
        .inner_join(staff::table.on(staff::id.eq(code_wording::staff_id)))
        .filter(code_wording::code_id.eq(code.0))
        .order(code_wording::number.desc())
        .select((
            code_wording::number,
            code_wording::cause,
            code_wording::other,
            code_wording::parent,
            code_wording::theme,
            (
                code_wording::name,
                code_wording::definition,
                code_wording::include_when,
                code_wording::exclude_when,
                code_wording::example,
            ),
            staff::name,
            code_wording::worded_on,
        ))
        .load(c)?;
    rows.into_iter()
        .map(|(number, cause, other, parent, theme, text, by, on)| {
            let (name, definition, include_when, exclude_when, example) = text;
            Ok(Worded {
                number,
                cause,
                other: other.map(Key),
                parent: parent.map(Key),
                theme: theme.map(Key),
                text: CodeText {
                    name,
                    definition,
                    include_when,
                    exclude_when,
                    example,
                },
                by,
                on: on.parse().map_err(|_| StoreError::BadRow("code wording"))?,
            })
        })
        .collect()
}

/// Adds a memo; false where one with this id is there, since the same form was sent before.
pub fn add_memo(
    c: &mut Connection,
    id: Key,
    code: Key,
    words: &str,
    by: i64,
    on: Date,
) -> Result<bool, StoreError> {
    let known: i64 = code_memo::table.find(id.0).count().get_result(c)?;
    if known > 0 {
        return Ok(false);
    }
    diesel::insert_into(code_memo::table)
        .values((
            code_memo::id.eq(id.0),
            code_memo::code_id.eq(code.0),
            code_memo::staff_id.eq(by),
            code_memo::memo.eq(words),
            code_memo::noted_on.eq(on.to_string()),
        ))
        .execute(c)?;
    Ok(true)
}

/// The memos on a code, the latest day first.
pub fn list_memos(c: &mut Connection, code: Key) -> Result<Vec<Memo>, StoreError> {
    let rows: Vec<(String, String, String)> = code_memo::table
        .inner_join(staff::table.on(staff::id.eq(code_memo::staff_id)))
        .filter(code_memo::code_id.eq(code.0))
        .order((code_memo::noted_on.desc(), code_memo::id))
        .select((code_memo::memo, staff::name, code_memo::noted_on))
        .load(c)?;
    rows.into_iter()
        .map(|(words, by, on)| {
            Ok(Memo {
                words,
                by,
                on: on.parse().map_err(|_| StoreError::BadRow("code memo"))?,
            })
        })
        .collect()
}
