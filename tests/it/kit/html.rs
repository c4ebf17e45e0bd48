//! Reads a page as a careful person would: headings, labels, buttons, links. Also the structural checks that every page
//! must pass.

use scraper::{ElementRef, Html, Selector};
use std::collections::HashMap;

pub fn select<'a>(html: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(css).unwrap()).collect()
}

/// The text of an element, white space folded.
pub fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Everything that is wrong with the structure of a page; empty is good.
pub fn faults(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let mut faults: Vec<String> = html
        .errors
        .iter()
        .map(|error| format!("parse: {error}"))
        .collect();
    let mut expect = |good: bool, what: String| {
        if !good {
            faults.push(what);
        }
    };
    let headings = select(&html, "main h1");
    expect(headings.len() == 1, format!("{} h1 in main", headings.len()));
    expect(select(&html, "h1").len() == 1, "an h1 outside main".into());
    let title = select(&html, "title")
        .first()
        .map(|title| text(*title))
        .unwrap_or_default();
    expect(
        !title.trim_start_matches('–').trim().is_empty(),
        "no title".into(),
    );
    expect(
        select(&html, "html[lang][dir]").len() == 1,
        "no lang or dir".into(),
    );
    let mut level = 0;
    for heading in select(&html, "main h1, main h2, main h3, main h4, main h5, main h6") {
        let this: usize = heading.value().name()[1..].parse().unwrap();
        let summary = heading
            .attr("class")
            .is_some_and(|class| class.contains("error-summary"));
        if !summary {
            expect(this <= level + 1 || level == 0, format!("h{this} after h{level}"));
            level = this;
        }
    }
    let mut ids: HashMap<&str, usize> = HashMap::new();
    for element in select(&html, "[id]") {
        *ids.entry(element.attr("id").unwrap()).or_default() += 1;
    }
    for (id, count) in &ids {
        expect(*count == 1, format!("id {id} {count} times"));
    }
    for element in select(&html, "[aria-describedby], [for]") {
        let named = element.attr("aria-describedby").or(element.attr("for")).unwrap();
        for id in named.split_whitespace() {
            expect(ids.contains_key(id), format!("nothing has the id {id}"));
        }
    }
    for link in select(&html, "a[href^='#']") {
        let id = &link.attr("href").unwrap()[1..];
        expect(ids.contains_key(id), format!("a link to nothing: #{id}"));
    }
    for control in select(&html, "input:not([type=hidden]), textarea, select") {
        let labelled = control
            .attr("id")
            .is_some_and(|id| !select(&html, &format!("label[for='{id}']")).is_empty());
        expect(
            labelled || control.attr("aria-label").is_some(),
            format!("no label: {}", control.html()),
        );
    }
    for button in select(&html, "button") {
        expect(!text(button).is_empty(), "a button without a name".into());
        expect(button.attr("type").is_some(), "a button without a type".into());
    }
    let mut by_name: HashMap<String, String> = HashMap::new();
    for link in select(&html, "a[href]") {
        let (name, href) = (text(link), link.attr("href").unwrap().to_owned());
        expect(!name.is_empty(), format!("a link without a name to {href}"));
        let first = by_name.entry(name.clone()).or_insert_with(|| href.clone());
        expect(
            *first == href,
            format!("two links named {name:?} lead to {first} and {href}"),
        );
    }
    for element in select(&html, "*") {
        for (name, _) in element.value().attrs() {
            expect(
                name != "style" && !name.starts_with("on"),
                format!("{name} on {}", element.value().name()),
            );
        }
        let tabindex = element
            .attr("tabindex")
            .and_then(|index| index.parse::<i32>().ok())
            .unwrap_or(0);
        expect(tabindex <= 0, "a positive tabindex".into());
    }
    expect(select(&html, "style").is_empty(), "inline style".into());
    expect(
        select(&html, "script:not([src])").is_empty(),
        "inline script".into(),
    );
    expect(
        select(&html, "form[method=get]:not([role=search]), form:not([method])").is_empty(),
        "a form that is neither a post nor a search".into(),
    );
    faults
}
