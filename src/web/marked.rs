//! Words cut into pieces for a template, so that what was noticed in them can be marked and named; and what of it
//! someone wants removed. Not here: what is noticed.

use crate::domain::personal::PersonalSpan;
use serde::Serialize;

/// A part of someone's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub text: String,
    /// Kind of what it could show; empty for all that lies between.
    pub kind: &'static str,
    /// Names the piece in a form, such as `12-24`; empty for all that lies between.
    pub at: String,
}

fn place(span: &PersonalSpan) -> String {
    format!("{}-{}", span.start, span.end)
}

/// The whole text in pieces; `spans` are in its order and do not overlap.
pub fn pieces(text: &str, spans: &[PersonalSpan]) -> Vec<Piece> {
    let plain = |from, to| Piece {
        text: text.get(from..to).unwrap_or_default().to_owned(),
        kind: "",
        at: String::new(),
    };
    let mut pieces = Vec::new();
    let mut from = 0;
    for span in spans {
        pieces.push(plain(from, span.start));
        pieces.push(Piece {
            text: text.get(span.start..span.end).unwrap_or_default().to_owned(),
            kind: span.kind.as_str(),
            at: place(span),
        });
        from = span.end;
    }
    pieces.push(plain(from, text.len()));
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// The spans that a button asks to remove: `all`, or the one that it names. What is not there any more is passed over.
pub fn chosen(spans: &[PersonalSpan], asked: &str) -> Vec<PersonalSpan> {
    spans
        .iter()
        .filter(|span| asked == "all" || place(span) == asked)
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::personal::PersonalKind;

    #[test]
    fn words_fall_into_pieces_and_come_together_again() {
        let text = "Ask Zoë, 07700 900123";
        let span = |start, end, kind| PersonalSpan { start, end, kind };
        let spans = [span(4, 8, PersonalKind::Name), span(10, 22, PersonalKind::Phone)];
        let cut = pieces(text, &spans);
        let kinds: Vec<_> = cut.iter().map(|piece| piece.kind).collect();
        assert_eq!(kinds, ["", "name", "", "phone"]);
        assert_eq!(
            cut.iter().map(|piece| piece.text.as_str()).collect::<String>(),
            text
        );
        assert_eq!(chosen(&spans, "4-8"), [spans[0]]);
        assert_eq!(chosen(&spans, "all"), spans);
        assert_eq!(chosen(&spans, "0-3"), []);
        assert_eq!(pieces("", &[]), []);
    }
}
