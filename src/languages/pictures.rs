//! Easy Read puts a picture beside each idea. In an easy text each line is an idea: `picture | The words.` Not
//! here: the pictures, which are symbols in `assets/img/pictures.svg`.

use crate::domain::wording::picture_of;
use serde::Serialize;

/// One idea, and the name of the picture beside it; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Idea {
    pub picture: String,
    pub words: String,
}

impl Idea {
    pub fn bare(words: String) -> Self {
        Self {
            picture: String::new(),
            words,
        }
    }
}

/// The ideas of an easy text. A line without a picture belongs to the idea before it.
pub fn ideas(text: &str) -> Vec<Idea> {
    let mut ideas: Vec<Idea> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (picture_of(line), ideas.last_mut()) {
            (Some((picture, words)), _) => ideas.push(Idea {
                picture: picture.to_owned(),
                words: words.to_owned(),
            }),
            (None, Some(idea)) => {
                idea.words.push(' ');
                idea.words.push_str(line);
            }
            (None, None) => ideas.push(Idea::bare(line.to_owned())),
        }
    }
    ideas
}

/// The words alone, in one line: for titles, labels and buttons.
pub fn without_pictures(text: &str) -> String {
    ideas(text)
        .into_iter()
        .map(|idea| idea.words)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_idea() {
        let idea = |picture: &str, words: &str| Idea {
            picture: picture.into(),
            words: words.into(),
        };
        let text = "people | People speak first.\nwrite | You can write.\nNobody asks your name.\n";
        assert_eq!(
            ideas(text),
            [
                idea("people", "People speak first."),
                idea("write", "You can write. Nobody asks your name.")
            ]
        );
        assert_eq!(
            without_pictures(text),
            "People speak first. You can write. Nobody asks your name."
        );
        assert_eq!(ideas("Send"), [idea("", "Send")]);
        assert_eq!(
            ideas("Either | or"),
            [idea("", "Either | or")],
            "a bar alone is no picture"
        );
        assert_eq!(ideas(""), []);
    }
}
