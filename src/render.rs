//! The template engine behind one door: a page is a struct bound to one template, rendered in a language, strictly.
//! An undefined variable or a missing text is an error, and every page has samples that a test renders.

use crate::domain::reading::{Reading, Wording};
use crate::languages::{Fact, Languages, borrowed};
use rust_embed::RustEmbed;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};
use tera::{Context, Kwargs, State, Tera, Value};

#[derive(RustEmbed)]
#[folder = "templates"]
struct Files;

/// A page or mail: the facts that its template words.
pub trait Page: Serialize + Sized {
    /// Path under `templates/`.
    const TEMPLATE: &'static str;
    /// Desk pages speak English only.
    const DESK: bool = false;

    /// Examples of every shape the page can take, named; rendered and checked in a test.
    fn samples() -> Vec<(&'static str, Self)>;

    /// Whether something typed must be mended: said in the title.
    fn has_errors(&self) -> bool {
        false
    }
}

/// What surrounds every page. Which of its links is the page itself, the frame finds out by comparing addresses.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Shell {
    pub site_name: String,
    pub organisation: String,
    pub home: String,
    pub css: String,
    pub icon: String,
    pub js: String,
    /// A neutral page elsewhere for whoever must leave at once; empty where none is offered.
    pub exit: String,
    pub logo: String,
    /// Not to be indexed.
    pub private: bool,
    pub nav: Vec<NavLink>,
    /// Who is signed in; empty for everyone else.
    pub person: String,
    /// Where they see their own sign-in; empty where there is no such page.
    pub person_href: String,
    /// On this installation a password alone opens the desk.
    pub password_alone: bool,
    pub sign_out: String,
    pub sign_out_ticket: String,
    #[serde(rename = "where")]
    pub whereabouts: Option<Whereabouts>,
    /// The languages, and then the other ways to read in this one.
    pub readings: Vec<ReadingLink>,
    pub ways: Vec<ReadingLink>,
    pub pictures: String,
    pub footer: Vec<NavLink>,
    /// 0 where a page belongs to no release.
    pub release: i64,
    pub release_date: String,
    pub draft_translation: bool,
    /// Why nothing can be sent on this installation at the moment; empty where it can.
    pub standstill: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct NavLink {
    pub href: String,
    pub label: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct ReadingLink {
    /// Stands before an address; empty for the default reading.
    pub prefix: String,
    pub label: String,
    pub lang: String,
    pub dir: &'static str,
    /// `standard`, `easy`, `simple`, `large` or `contrast`.
    pub variant: &'static str,
    pub current: bool,
}

/// The phase banner: three named steps, what is now, what comes next.
#[derive(Debug, Clone, Serialize)]
pub struct Whereabouts {
    pub steps: Vec<WhereStep>,
    pub now: String,
    pub next: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct WhereStep {
    pub name: String,
    /// `before` (finished), `now` or `after`.
    pub state: &'static str,
    pub dates: String,
    pub href: String,
}

/// A shell made ready once for many pages. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Frame(Value);

impl Frame {
    pub fn of(shell: &Shell) -> Result<Self, RenderError> {
        Value::try_from_serializable(shell)
            .map(Self)
            .map_err(|error| broken(&error))
    }
}

/// What was asked for: how it is read, and where.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub reading: &'a Reading,
    /// Path with its reading.
    pub here: &'a str,
    /// Path and query without the reading.
    pub bare: &'a str,
}

#[derive(Debug, Clone)]
pub struct RenderError(String);

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RenderError {}

fn broken(error: &tera::Error) -> RenderError {
    use std::error::Error;
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        words.push_str(": ");
        words.push_str(&inner.to_string());
        source = inner.source();
    }
    RenderError(words)
}

/// What most pages fit into.
const PAGE_BYTES: usize = 24 * 1024;

/// All templates and languages.
#[derive(Clone)]
pub struct Renderer {
    engines: Arc<Engines>,
    languages: Arc<Languages>,
}

/// The same templates for each wording: what `t` says differs, and no template need know. One set of them is some
/// megabytes and milliseconds, so only what every visitor needs is read at the start, and the rest when first asked for.
#[derive(Default)]
struct Engines {
    public: BTreeMap<Wording, OnceLock<Result<Tera, RenderError>>>,
    desk: OnceLock<Result<Tera, RenderError>>,
}

/// Folder of the templates that only staff see.
const DESK: &str = "desk/";

impl Renderer {
    /// Loads what every visitor needs of what is inside the binary; a mistake in it stops the start. A test renders
    /// every page in every reading, so that a mistake in the rest stops there.
    pub fn load() -> Result<Self, RenderError> {
        let languages = Arc::new(Languages::load().map_err(|error| RenderError(error.to_string()))?);
        let renderer = Self {
            engines: Arc::new(Engines {
                public: Wording::ALL
                    .into_iter()
                    .map(|wording| (wording, OnceLock::new()))
                    .collect(),
                desk: OnceLock::new(),
            }),
            languages,
        };
        renderer.engine("", Wording::Standard)?;
        Ok(renderer)
    }

    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Renders a page with its surroundings.
    pub fn page<P: Page>(&self, page: &P, frame: &Frame, asked: Asked<'_>) -> Result<String, RenderError> {
        let mut context = Context::from_serialize(page).map_err(|error| broken(&error))?;
        if let Some(taken) = ["lang", "dir", "variant", "has_errors", "here", "bare", "shell"]
            .into_iter()
            .find(|n| context.contains_key(n))
        {
            return Err(RenderError(format!(
                "{}: a page may not have a field named {taken}",
                P::TEMPLATE
            )));
        }
        context.insert("lang", &asked.reading.language);
        context.insert("dir", asked.reading.direction());
        context.insert("variant", asked.reading.variant.as_str());
        context.insert("here", asked.here);
        context.insert("bare", asked.bare);
        context.insert("has_errors", &page.has_errors());
        context.insert_value("shell", frame.0.clone());
        // A page grows in one piece: growing by doubling costs as much as writing it.
        let mut html = Vec::with_capacity(PAGE_BYTES);
        self.engine(P::TEMPLATE, asked.reading.variant.wording())?
            .render_to(P::TEMPLATE, &context, &mut html)
            .map_err(|error| broken(&error))?;
        let page = String::from_utf8(html).map_err(|error| RenderError(error.to_string()))?;
        Ok(if P::TEMPLATE.ends_with(".html") {
            borrowed::shown(page)
        } else {
            borrowed::bare(&page).into_owned()
        })
    }

    fn engine(&self, template: &str, wording: Wording) -> Result<&Tera, RenderError> {
        let engine = if template.starts_with(DESK) {
            let kept = &self.engines.desk;
            // The desk speaks plainly to all, whoever asks first.
            kept.get_or_init(|| engine(&self.languages, Wording::Standard, |_| true))
        } else {
            let kept = self.engines.public.get(&wording);
            let kept = kept.ok_or_else(|| RenderError(format!("no templates for {wording:?}")))?;
            kept.get_or_init(|| engine(&self.languages, wording, |path| !path.starts_with(DESK)))
        };
        engine.as_ref().map_err(RenderError::clone)
    }

    /// Renders a part of a mail (`subject.txt`, `body.txt`) from plain facts.
    pub fn mail(
        &self,
        template: &str,
        facts: &serde_json::Value,
        language: &str,
    ) -> Result<String, RenderError> {
        let mut context = Context::from_serialize(facts).map_err(|error| broken(&error))?;
        context.insert("lang", language);
        self.engine(template, Wording::Standard)?
            .render(template, &context)
            .map(|words| borrowed::bare(&words).into_owned())
            .map_err(|error| broken(&error))
    }

    /// The names of all templates, for the tests that hold them to their pages.
    pub fn template_names(&self) -> Vec<String> {
        Files::iter().map(|path| path.into_owned()).collect()
    }
}

/// Reads those templates of the binary that are wanted.
fn engine(
    languages: &Arc<Languages>,
    wording: Wording,
    wanted: fn(&str) -> bool,
) -> Result<Tera, RenderError> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html", ".xml"]);
    register_words(&mut tera, languages, wording);
    let for_days = Arc::clone(languages);
    tera.register_function(
        "day",
        move |kwargs: Kwargs, state: &State| -> tera::TeraResult<String> {
            let lang: String = state.get("lang")?.unwrap_or_default();
            for_days
                .day(&lang, kwargs.must_get::<&str>("on")?)
                .map_err(tera::Error::message)
        },
    );
    let files: Vec<(String, String)> = Files::iter()
        .filter(|path| wanted(path))
        .filter_map(|path| {
            let file = Files::get(&path)?;
            Some((path.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect();
    tera.add_raw_templates(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
        .map_err(|error| broken(&error))?;
    Ok(tera)
}

/// `t(k="key", name=value)` is the text of a key in the reading of the page; `ideas` the same, idea by idea.
fn register_words(tera: &mut Tera, languages: &Arc<Languages>, wording: Wording) {
    let known = Arc::clone(languages);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| {
        let (reading, key, facts) = asked(&kwargs, state, wording)?;
        known
            .say(&reading, &key, &borrowed(&facts))
            .map_err(tera::Error::message)
    });
    let known = Arc::clone(languages);
    tera.register_function("ideas", move |kwargs: Kwargs, state: &State| {
        let (reading, key, facts) = asked(&kwargs, state, wording)?;
        known
            .ideas(&reading, &key, &borrowed(&facts))
            .map(|ideas| Value::from_serializable(&ideas))
            .map_err(tera::Error::message)
    });
}

fn borrowed(facts: &[(String, Fact)]) -> Vec<(&str, Fact)> {
    facts
        .iter()
        .map(|(name, fact)| (name.as_str(), fact.clone()))
        .collect()
}

/// The reading, the key and the named facts.
type Question = (String, String, Vec<(String, Fact)>);

/// The reading, the key and the facts of a text that a template asks for.
fn asked(kwargs: &Kwargs, state: &State, wording: Wording) -> tera::TeraResult<Question> {
    let key = kwargs.must_get::<&str>("k")?;
    let lang: String = state.get("lang")?.unwrap_or_default();
    let mut facts = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or_default();
        if name == "k" {
            continue;
        }
        let fact = match value.as_i64() {
            Some(number) => Fact::Number(number),
            None => match value.as_u64().and_then(|number| i64::try_from(number).ok()) {
                Some(number) => Fact::Number(number),
                None => Fact::Text(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            },
        };
        facts.push((name.to_owned(), fact));
    }
    Ok((wording.code(&lang), key.to_owned(), facts))
}
