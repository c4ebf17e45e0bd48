//! The analyst of the play keeps a codebook and codes what people said, or the sentence that says why.
//! What bears a theme's codes is the theme's evidence.

use super::{Play, Stage, Stumble, stumble};
use crate::actions::code_words::{At, Touch, code_passage, code_whole, fingerprint, touch};
use crate::actions::keep_codebook::{CodeWording, draft_code, note_on_code, reword_code, settle_code};
use crate::chance;
use crate::clock::london_day;
use crate::commands::demo::content::CodeOfPlay;
use crate::domain::ids::{ContributionId, Key};
use crate::domain::staff::Role;
use crate::store::codebook::CodeText;
use crate::store::{Connection, bench, codebook};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

impl Play {
    /// Makes the codes of a theme and gives them to the voices behind it.
    pub(super) fn code(
        &self,
        c: &mut Connection,
        (theme, id): (&str, Key),
        voices: &[ContributionId],
        at: Timestamp,
    ) -> Result<(), Stumble> {
        let by = (self.one(Role::Analyst, 0)?, london_day(at));
        let all: Vec<&CodeOfPlay> = self
            .codebook
            .code
            .iter()
            .filter(|code| code.theme == theme)
            .collect();
        let mut made: BTreeMap<&str, Key> = BTreeMap::new();
        for code in &all {
            let key = Key::from_random(chance::bytes());
            let wording = wording(code, made.get(code.under.as_str()).copied(), id);
            draft_code(c, self.slug(), key, &wording, by).map_err(stumble)?;
            if let Some(memo) = &code.memo {
                let memo_id = Key::from_random(chance::bytes());
                note_on_code(c, self.slug(), (key, memo_id), memo, by).map_err(stumble)?;
            }
            made.insert(&code.key, key);
        }
        for lying in bench::list_lying(c, voices)? {
            let at = At {
                slug: self.slug().to_owned(),
                id: lying.id,
                read: fingerprint(&lying.words),
                by: by.0,
                on: by.1,
            };
            let fits = all.iter().filter_map(|code| {
                let sentence = says(&lying.words, &code.says)?;
                Some((made.get(code.key.as_str()).copied()?, sentence))
            });
            let fits: Vec<(Key, String)> = fits.collect();
            for (code, sentence) in &fits {
                let done = code_passage(c, &at, *code, sentence).map_err(stumble)?;
                if let Some(place) = done.given.first().filter(|_| sentence.chars().count() < 60) {
                    touch(c, &at, *place, Touch::Quote(true)).map_err(stumble)?;
                }
            }
            let first = all.first().and_then(|code| made.get(code.key.as_str()).copied());
            if let (true, Some(first)) = (fits.is_empty(), first) {
                code_whole(c, &at, &[], &[first]).map_err(stumble)?;
            }
        }
        self.think_of_codes_again(c, &all, &made, by)
    }

    /// Some codes meant something else at first; while people still speak, what bears them waits for a second look.
    fn think_of_codes_again(
        &self,
        c: &mut Connection,
        all: &[&CodeOfPlay],
        made: &BTreeMap<&str, Key>,
        by: (i64, Date),
    ) -> Result<(), Stumble> {
        for code in all.iter().filter(|code| code.was.is_some()) {
            let Some(known) = made.get(code.key.as_str()).copied() else {
                continue;
            };
            let now = codebook::find(c, known)?.ok_or_else(|| stumble(&code.key))?;
            let mut wording = CodeWording {
                text: now.text,
                parent: now.parent,
                theme: now.theme,
            };
            wording.text.definition = code.definition.clone();
            reword_code(c, self.slug(), (known, now.number), &wording, false, by).map_err(stumble)?;
            if self.until != Stage::Listen {
                settle_code(c, self.slug(), known).map_err(stumble)?;
            }
        }
        Ok(())
    }
}

fn wording(code: &CodeOfPlay, parent: Option<Key>, theme: Key) -> CodeWording {
    CodeWording {
        text: CodeText {
            name: code.name.clone(),
            definition: code.was.clone().unwrap_or_else(|| code.definition.clone()),
            include_when: code.include.clone(),
            exclude_when: code.exclude.clone(),
            example: code.example.clone(),
        },
        parent,
        theme: Some(theme),
    }
}

/// The first sentence that holds one of the words.
fn says(words: &str, sought: &[String]) -> Option<String> {
    words
        .split_inclusive(['.', '!', '?'])
        .map(str::trim)
        .find(|sentence| {
            let small = sentence.to_lowercase();
            sought.iter().any(|word| small.contains(word.as_str()))
        })
        .map(str::to_owned)
}
