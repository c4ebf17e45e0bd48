//! What surrounds a page: names, menu, phase banner, readings, footer. Public shells are functions of the edition,
//! the day and the reading alone, so that they are made once and kept.

use crate::domain::reading::{Reading, Variant, direction};
use crate::languages::Fact;
use crate::publish::edition::Edition;
use crate::render::{Frame, NavLink, ReadingLink, Shell};
use crate::web::error::PageError;
use crate::web::paths::{DEFAULT_LANGUAGE, Paths, desk};
use crate::web::ticket;
use crate::web::view::View;
use crate::web::whereabouts::whereabouts;

/// Around pages of no engagement: home, receipts, accounts, information.
pub fn plain(view: &View) -> Result<Shell, PageError> {
    let say = |key: &str| say(view, key, &[]);
    let first = view.face.editions().next();
    let languages: Vec<&str> = view.renderer.languages().tags().collect();
    let all_checked = view.face.editions().all(|edition| is_checked(view, edition));
    Ok(Shell {
        site_name: view
            .config
            .site_name
            .clone()
            .map_or_else(|| say("site-name"), Ok)?,
        organisation: view
            .config
            .organisation
            .clone()
            .map_or_else(|| say("organisation"), Ok)?,
        home: view.paths.home(),
        css: Paths::asset(&view.assets.css),
        icon: Paths::asset(&view.assets.icon),
        private: true,
        nav: vec![
            link(view.paths.home(), say("nav-home")?),
            link(view.paths.receipt(), say("nav-receipt")?),
            link(view.paths.account(), say("nav-account")?),
        ],
        pictures: Paths::asset(&view.assets.pictures),
        readings: readings(view, &languages)?,
        ways: ways(view)?,
        footer: footer(view, first.map(|edition| edition.engagement.as_str()))?,
        standstill: match view.config.read_only {
            Some(why) => say(&format!("read-only-{}", why.as_str()))?,
            None => String::new(),
        },
        draft_translation: view.reading.words_code() != DEFAULT_LANGUAGE && (first.is_none() || !all_checked),
        ..Shell::default()
    })
}

/// Around the pages of an engagement's release: made once for each reading of an edition.
pub fn of_edition(view: &View, edition: &Edition) -> Result<Frame, PageError> {
    view.face.frame(&edition.engagement, &view.reading, || {
        Ok(Frame::of(&around(view, edition)?)?)
    })
}

/// Around pages that everyone sees alike but that nobody keeps, because there are too many of them: what a search
/// found. Not for search engines either.
pub fn of_passing(view: &View, edition: &Edition) -> Result<Shell, PageError> {
    let mut shell = around(view, edition)?;
    shell.private = true;
    Ok(shell)
}

fn around(view: &View, edition: &Edition) -> Result<Shell, PageError> {
    let say = |key: &str| say(view, key, &[]);
    let slug = edition.engagement.as_str();
    let paths = &view.paths;
    let mut nav = vec![link(paths.engagement(slug), say("nav-engagement")?)];
    if !edition.themes.is_empty() {
        nav.push(link(paths.themes(slug), say("nav-themes")?));
    }
    if !edition.findings.is_empty() {
        nav.push(link(paths.findings(slug), say("nav-findings")?));
    }
    if !edition.strategy.is_empty() {
        nav.push(link(paths.strategy(slug), say("nav-strategy")?));
    }
    nav.push(link(paths.search(slug), say("nav-search")?));
    nav.push(link(paths.receipt(), say("nav-receipt")?));
    let languages: Vec<&str> = edition.languages.iter().map(String::as_str).collect();
    let mut shell = plain(view)?;
    shell.private = false;
    shell.nav = nav;
    shell.whereabouts = Some(whereabouts(view, edition)?);
    shell.readings = readings(view, &languages)?;
    shell.draft_translation = !is_checked(view, edition);
    shell.footer = footer(view, Some(slug))?;
    shell.release = edition.number;
    shell.release_date = day(view, &edition.cut_on)?;
    Ok(shell)
}

/// Around forms and answers in an engagement: the same, for one visitor.
pub fn of_form(view: &View, edition: &Edition) -> Result<Shell, PageError> {
    let mut shell = with_exit(view, edition, around(view, edition)?);
    shell.private = true;
    // Switching the language by a link would lose what was typed.
    shell.readings = Vec::new();
    shell.ways = Vec::new();
    Ok(shell)
}

/// Around the page that says where help is: public, with a quick way out.
pub fn of_help(view: &View, edition: &Edition) -> Result<Frame, PageError> {
    Ok(Frame::of(&with_exit(view, edition, around(view, edition)?))?)
}

/// With a quick way out to the neutral page that the engagement names, and the script that hides where one was.
fn with_exit(view: &View, edition: &Edition, mut shell: Shell) -> Shell {
    let address = edition
        .entries("exit")
        .iter()
        .find_map(|entry| entry.facts.get("address"));
    shell.exit = address.cloned().unwrap_or_default();
    shell.js = Paths::asset(&view.assets.js);
    shell
}

/// Around the desk.
pub fn of_desk(view: &View, person: &str, nav: Vec<NavLink>) -> Result<Shell, PageError> {
    let mut shell = plain(view)?;
    shell.home = desk::home();
    shell.nav = nav;
    shell.readings = Vec::new();
    shell.ways = Vec::new();
    signed_in(view, &mut shell, person, desk::sign_out());
    shell.person_href = desk::own::account();
    shell.password_alone = !view.config.needs_second_step();
    Ok(shell)
}

/// Around the pages before the desk: it speaks one language, and nobody is signed in.
pub fn of_desk_door(view: &View) -> Result<Shell, PageError> {
    let mut shell = plain(view)?;
    shell.home = desk::home();
    shell.nav = Vec::new();
    shell.readings = Vec::new();
    shell.ways = Vec::new();
    shell.password_alone = !view.config.needs_second_step();
    Ok(shell)
}

/// Shows who is signed in, and the way out.
pub fn signed_in(view: &View, shell: &mut Shell, person: &str, sign_out: String) {
    shell.person = person.to_owned();
    shell.sign_out = sign_out;
    shell.sign_out_ticket = ticket::issue(&view.keys, "sign-out", crate::chance::bytes(), view.clock.now());
}

pub fn say(view: &View, key: &str, facts: &[(&str, Fact)]) -> Result<String, PageError> {
    view.renderer
        .languages()
        .say(&view.reading.words_code(), key, facts)
        .map_err(|error| PageError::broken(&error))
}

pub fn day(view: &View, iso: &str) -> Result<String, PageError> {
    view.renderer
        .languages()
        .day(&view.reading.words_code(), iso)
        .map_err(|error| PageError::broken(&error))
}

pub fn link(href: String, label: String) -> NavLink {
    NavLink { href, label }
}

/// Whether a person has confirmed every word of this reading: those of the engagement, as its release says, and those of
/// the interface, as they are in this binary. The engagement's own language is the source.
fn is_checked(view: &View, edition: &Edition) -> bool {
    let code = view.reading.words_code();
    let interface = || {
        let digests = view.renderer.languages().digests(&code);
        digests.iter().all(|digest| edition.sheets.contains(digest))
    };
    code == edition.language() || (edition.checked.contains(&code) && interface())
}

fn readings(view: &View, languages: &[&str]) -> Result<Vec<ReadingLink>, PageError> {
    languages
        .iter()
        .filter(|tag| view.renderer.languages().has(tag))
        .map(|tag| {
            let own = Reading {
                language: (*tag).to_owned(),
                variant: view.reading.variant,
            };
            // Whoever reads in large print goes on to do so; not every language has an Easy Read.
            let reading = if view.renderer.languages().has(&own.words_code()) {
                own
            } else {
                Reading::standard(tag)
            };
            let current = *tag == view.reading.language;
            let label = view.renderer.languages().own_name(tag);
            Ok(reading_link(
                &reading,
                label.map_err(|error| PageError::broken(&error))?.to_owned(),
                current,
            ))
        })
        .collect()
}

/// The ways to read in the language of this page.
fn ways(view: &View) -> Result<Vec<ReadingLink>, PageError> {
    let language = &view.reading.language;
    Variant::ALL
        .into_iter()
        .map(|variant| Reading {
            language: language.clone(),
            variant,
        })
        .filter(|reading| view.renderer.languages().has(&reading.words_code()))
        .map(|reading| {
            let name = format!("reading-{}", reading.variant.as_str());
            let label = view.renderer.languages().say(language, &name, &[]);
            Ok(reading_link(
                &reading,
                label.map_err(|error| PageError::broken(&error))?,
                reading == view.reading,
            ))
        })
        .collect()
}

fn reading_link(reading: &Reading, label: String, current: bool) -> ReadingLink {
    ReadingLink {
        prefix: Paths::new(reading).prefix().to_owned(),
        label,
        lang: reading.language.clone(),
        dir: direction(&reading.language),
        variant: reading.variant.as_str(),
        current,
    }
}

fn footer(view: &View, slug: Option<&str>) -> Result<Vec<NavLink>, PageError> {
    let mut links = Vec::new();
    if let Some(slug) = slug {
        links.push(link(view.paths.help(slug), say(view, "footer-help-now", &[])?));
    }
    for page in [
        "contact",
        "moderation",
        "anonymity",
        "accessibility",
        "privacy",
        "cookies",
        "terms",
        "glossary",
    ] {
        links.push(link(
            view.paths.information(page),
            say(view, &format!("footer-{page}"), &[])?,
        ));
    }
    Ok(links)
}
