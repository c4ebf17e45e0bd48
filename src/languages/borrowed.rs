//! Words that a language borrows from English until its translator has put them: marked while a page is made, and in
//! the page an element that says which language it is in. Not here: which words are borrowed.

use std::borrow::Cow;

/// Two noncharacters of Unicode: no text means anything by them. Who writes them here only says that words are English.
const BEGIN: char = '\u{FDD0}';
const END: char = '\u{FDD1}';
/// Elements that hold words and no elements.
const WORDS_ONLY: [&str; 3] = ["title", "option", "textarea"];

/// Marks a text as English. No text stays none: a page asks whether there is one.
pub fn borrowed(words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    format!("{BEGIN}{words}{END}")
}

/// The words without marks: for attributes, mails and feeds, which have no room for an element.
pub fn bare(text: &str) -> Cow<'_, str> {
    if text.contains([BEGIN, END]) {
        Cow::Owned(text.replace([BEGIN, END], ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// An HTML page in which each mark has become an element. A mark without its other half, or with a tag between, is
/// dropped.
pub fn shown(html: String) -> String {
    if !html.contains([BEGIN, END]) {
        return html;
    }
    let mut page = String::with_capacity(html.len() * 2);
    let mut rest = html.as_str();
    let mut words_only = false;
    while let Some(at) = rest.find(['<', BEGIN, END]) {
        let (before, here) = rest.split_at(at);
        page.push_str(before);
        if here.starts_with('<') {
            let (tag, after) = here.split_at(here.find('>').map_or(here.len(), |end| end + 1));
            page.push_str(&bare(tag));
            let name = tag.trim_start_matches(['<', '/']);
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
            if name.is_some_and(|name| WORDS_ONLY.contains(&name)) {
                words_only = !tag.starts_with("</");
            }
            rest = after;
            continue;
        }
        let mut after = here.chars();
        let mark = after.next();
        rest = after.as_str();
        let whole = rest.split_once(END).filter(|(words, _)| !words.contains('<'));
        if let Some((words, beyond)) = whole.filter(|_| mark == Some(BEGIN)) {
            if words_only {
                page.push_str(&bare(words));
            } else {
                page.push_str("<span lang=\"en\" dir=\"ltr\">");
                page.push_str(&bare(words));
                page.push_str("</span>");
            }
            rest = beyond;
        }
    }
    page.push_str(rest);
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_which_of_its_words_are_english() {
        let back = borrowed("Back");
        let table = [
            (
                format!("<p>{back} x</p>"),
                "<p><span lang=\"en\" dir=\"ltr\">Back</span> x</p>",
            ),
            (format!("<a title=\"{back}\">y</a>"), "<a title=\"Back\">y</a>"),
            (
                format!("<title>{back} – z</title><p>{back}</p>"),
                "<title>Back – z</title><p><span lang=\"en\" dir=\"ltr\">Back</span></p>",
            ),
            (
                format!("<option value=\"1\">{back}</option>"),
                "<option value=\"1\">Back</option>",
            ),
            (
                borrowed(&format!("Page {back}!")),
                "<span lang=\"en\" dir=\"ltr\">Page Back</span>!",
            ),
            (format!("<p>{BEGIN}a<b>c</b>{END}</p>"), "<p>a<b>c</b></p>"),
            (format!("{END}a{BEGIN}"), "a"),
            ("<p>as it is</p>".into(), "<p>as it is</p>"),
        ];
        for (html, expected) in table {
            assert_eq!(shown(html), expected);
        }
        assert_eq!(bare(&back), "Back");
        assert_eq!(borrowed(""), "");
    }
}
