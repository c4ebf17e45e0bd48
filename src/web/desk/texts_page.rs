//! The pages that list an engagement's texts: by reading, and within one. Facts and samples; not how they are
//! gathered.

use crate::domain::wording::Standing;
use crate::render::Page;
use crate::web::paths::desk;
use serde::Serialize;

/// The readings of an engagement, with how their texts stand.
#[derive(Serialize)]
pub struct TextsPage {
    pub readings: Vec<ReadingRow>,
}

#[derive(Serialize)]
pub struct ReadingRow {
    pub code: String,
    /// The language's own name; the code where the interface does not speak it.
    pub name: String,
    /// `standard`, `easy`, `simple`; worded by `reading-VARIANT`.
    pub variant: &'static str,
    pub is_source: bool,
    /// A phase does not open without it.
    pub required: bool,
    pub missing: usize,
    pub stale: usize,
    pub draft: usize,
    pub confirmed: usize,
    pub href: String,
}

/// The texts of one reading with the source beside them, and the interface's sheets.
#[derive(Serialize)]
pub struct TextListPage {
    pub reading: ReadingRow,
    /// Language and direction of the source, and of this reading.
    pub source_lang: String,
    pub source_dir: &'static str,
    pub own_lang: String,
    pub own_dir: &'static str,
    pub texts: Vec<TextRow>,
    pub sheets: Vec<SheetRow>,
    pub back_href: String,
    /// `worded`, `confirmed` or empty.
    pub done: &'static str,
}

#[derive(Serialize)]
pub struct TextRow {
    pub key: String,
    pub source: String,
    /// Empty where it is missing.
    pub words: String,
    /// Worded by `desk-text-STANDING`.
    pub standing: &'static str,
    pub href: String,
}

#[derive(Serialize)]
pub struct SheetRow {
    pub name: String,
    pub messages: usize,
    /// Of these, how many stand in English because nobody has put them yet.
    pub lacking: usize,
    pub standing: &'static str,
    pub href: String,
}

fn reading(code: &str, variant: &'static str, is_source: bool) -> ReadingRow {
    ReadingRow {
        code: code.into(),
        name: "اردو".into(),
        variant,
        is_source,
        required: code == "en-easy",
        missing: 1,
        stale: 0,
        draft: 7,
        confirmed: 90,
        href: desk::texts_in("a", code),
    }
}

impl Page for TextsPage {
    const TEMPLATE: &'static str = "desk/texts.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "three",
            TextsPage {
                readings: vec![
                    reading("en", "standard", true),
                    reading("en-easy", "easy", false),
                    reading("ur", "standard", false),
                ],
            },
        )]
    }
}

impl Page for TextListPage {
    const TEMPLATE: &'static str = "desk/text_list.html";
    const DESK: bool = true;

    fn samples() -> Vec<(&'static str, Self)> {
        let text = |standing: Standing| TextRow {
            key: format!("phase.listen.{}", standing.as_str()),
            source: "People <speak> first.".into(),
            words: if standing == Standing::Missing {
                String::new()
            } else {
                "پہلے لوگ بولتے ہیں۔".into()
            },
            standing: standing.as_str(),
            href: "/desk/a/texts/ur/name".into(),
        };
        let page = |is_source: bool, done| TextListPage {
            reading: reading("ur", "standard", is_source),
            source_lang: "en".into(),
            source_dir: "ltr",
            own_lang: "ur".into(),
            own_dir: "rtl",
            texts: Standing::ALL.map(text).into(),
            sheets: if is_source {
                Vec::new()
            } else {
                vec![SheetRow {
                    name: "public".into(),
                    messages: 400,
                    lacking: 3,
                    standing: "missing",
                    href: "/desk/a/sheets/ur/public".into(),
                }]
            },
            back_href: "/desk/a/texts".into(),
            done,
        };
        vec![
            ("a translation", page(false, "")),
            ("confirmed", page(false, "confirmed")),
            ("the source", page(true, "worded")),
        ]
    }
}
