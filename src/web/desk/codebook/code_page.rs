//! The page of one code: what it says, what became of it, what colleagues noted, and its next steps.
//! What leads here is in `code`.

use crate::actions::keep_codebook::MOST_PARTS;
use crate::render::Page;
use crate::web::desk::codebook::codes::CodeForm;
use crate::web::desk::forms::{Choice, Way};
use crate::web::fields::FieldError;
use serde::Serialize;

#[derive(Serialize)]
pub struct CodePage {
    /// Its name as it stands.
    pub name: String,
    /// `open`, `retired`, `merged` or `split`.
    pub state: &'static str,
    pub back_href: String,
    /// The code that it stands under, its theme, what it was merged into; each none or one.
    pub parent: Vec<Way>,
    pub theme: Vec<Way>,
    pub merged_into: Vec<Way>,
    /// What it says, as it stands.
    pub definition: String,
    pub include: String,
    pub exclude: String,
    pub example: String,
    pub borne: u64,
    pub again: u64,
    /// What must be looked at again, one at a time and as a table.
    pub again_href: String,
    pub again_table_href: String,
    pub borne_href: String,
    /// Whether this colleague may change the codebook.
    pub keeps: bool,
    pub form: CodeForm,
    /// Codes that it can be merged into.
    pub targets: Vec<Choice>,
    /// Names of its parts, as typed; one a line.
    pub names: String,
    pub most_parts: usize,
    pub memo: String,
    pub action: String,
    pub memo_action: String,
    pub retire_action: String,
    pub reopen_action: String,
    pub merge_action: String,
    pub split_action: String,
    pub settle_action: String,
    /// Number of the wording that is shown.
    pub seen: i32,
    pub ticket: String,
    pub history: Vec<Wording>,
    pub memos: Vec<Noted>,
    pub errors: Vec<FieldError>,
    pub conflict: bool,
    pub done: &'static str,
}

/// A wording that the code had, with what was done.
#[derive(Serialize)]
pub struct Wording {
    pub number: i32,
    /// Worded by `desk-code-cause-CAUSE`.
    pub cause: String,
    /// Name of the other code; empty where there is none.
    pub other: String,
    pub by: String,
    pub on: String,
    pub name: String,
    pub definition: String,
    pub include: String,
    pub exclude: String,
    pub example: String,
    pub parent: String,
    pub theme: String,
}

#[derive(Serialize)]
pub struct Noted {
    pub words: String,
    pub by: String,
    pub on: String,
}

/// What the page may say was done.
pub const DONE: [&str; 8] = [
    "made", "reworded", "memo", "retired", "reopened", "merged", "split", "settled",
];

impl Page for CodePage {
    const TEMPLATE: &'static str = "desk/codebook/code.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let way = || vec![Way::new("Being <heard>", "/desk/ahp-strategy/codebook/0".into())];
        let wording = |cause: &str, other: &str| Wording {
            number: 2,
            cause: cause.into(),
            other: other.into(),
            by: "Bethan <Ridley>".into(),
            on: "2026-11-20".into(),
            name: "Believed".into(),
            definition: "Somebody <was> believed.".into(),
            include: "The first time".into(),
            exclude: String::new(),
            example: String::new(),
            parent: other.into(),
            theme: other.into(),
        };
        let page = |state: &'static str, keeps, done| CodePage {
            name: "Being <believed>".into(),
            state,
            back_href: "/desk/ahp-strategy/codebook".into(),
            parent: way(),
            theme: if keeps { way() } else { vec![] },
            merged_into: if state == "merged" { way() } else { vec![] },
            definition: "Somebody <was> believed.\nOr was not.".into(),
            include: "The first time".into(),
            exclude: String::new(),
            example: "“Nobody asked me.”".into(),
            borne: 12,
            again: if keeps { 3 } else { 0 },
            again_href: "/desk/ahp-strategy/bench?queue=again&bearing=0".into(),
            again_table_href: "/desk/ahp-strategy/bench/table?queue=again&bearing=0".into(),
            borne_href: "/desk/ahp-strategy/bench/table?queue=all&bearing=0".into(),
            keeps,
            form: CodeForm::sample("Being <believed>"),
            targets: vec![Choice {
                value: "00000000".into(),
                label: "Being <heard>".into(),
                checked: false,
            }],
            names: String::new(),
            most_parts: MOST_PARTS,
            memo: String::new(),
            action: "/desk/ahp-strategy/codebook/0".into(),
            memo_action: "/desk/ahp-strategy/codebook/0/memo".into(),
            retire_action: "/desk/ahp-strategy/codebook/0/retirement".into(),
            reopen_action: "/desk/ahp-strategy/codebook/0/reopening".into(),
            merge_action: "/desk/ahp-strategy/codebook/0/merger".into(),
            split_action: "/desk/ahp-strategy/codebook/0/split".into(),
            settle_action: "/desk/ahp-strategy/codebook/0/settlement".into(),
            seen: 2,
            ticket: "ticket".into(),
            history: [
                "made", "reworded", "merged", "joined", "split", "retired", "reopened",
            ]
            .map(|cause| wording(cause, if cause == "joined" { "Being <heard>" } else { "" }))
            .into(),
            memos: if keeps {
                vec![Noted {
                    words: "Often with <waiting>.\nAsk Callum.".into(),
                    by: "Bethan <Ridley>".into(),
                    on: "2026-11-20".into(),
                }]
            } else {
                vec![]
            },
            errors: vec![],
            conflict: false,
            done,
        };
        let wrong = |field, key| CodePage {
            errors: vec![FieldError::new(field, key)],
            ..page("open", true, "")
        };
        let mut samples: Vec<(&'static str, Self)> = ["open", "retired", "merged", "split"]
            .map(|state| (state, page(state, true, "")))
            .into();
        samples.push(("to read only", page("open", false, "")));
        samples.extend(DONE.map(|done| (done, page("open", true, done))));
        samples.push((
            "conflict",
            CodePage {
                conflict: true,
                names: "One\nTwo".into(),
                ..page("open", true, "")
            },
        ));
        samples.extend([
            ("name taken", wrong("name", "desk-error-code-name-taken")),
            ("no place", wrong("parent", "desk-error-parent")),
            ("others below", wrong("parent", "desk-error-parent-has-others")),
            ("no theme", wrong("theme", "desk-error-theme-gone")),
            ("no memo", wrong("memo", "desk-error-memo-empty")),
            ("no target", wrong("into", "desk-error-code-target")),
            ("no parts", wrong("names", "desk-error-code-parts")),
            ("has others", wrong("fate", "desk-error-code-has-others")),
        ]);
        samples
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}
