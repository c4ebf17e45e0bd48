//! The texts of a template by key, and the files that translate them: one file a reading, `"key" = "words"` line by
//! line, so that each translator works in a file of their own. Not here: the structure of an engagement.

use super::template::{Template, TemplateError, Text, line_of, where_it_stands};
use crate::domain::reading::Reading;
use std::collections::BTreeMap;

impl Template {
    /// Every text, with the key under which the engagement keeps it.
    pub fn texts(&self) -> Vec<(String, &Text)> {
        let mut texts = vec![
            ("name".to_owned(), &self.name),
            ("purpose".to_owned(), &self.purpose),
            ("who_decides".to_owned(), &self.who_decides),
        ];
        for phase in &self.phase {
            let key = phase.key.as_str();
            let parts = [
                ("name", Some(&phase.name)),
                ("summary", Some(&phase.summary)),
                ("next", Some(&phase.next)),
                ("ask", phase.ask.as_ref()),
                ("hint", phase.hint.as_ref()),
            ];
            for (part, text) in parts {
                texts.extend(text.map(|text| (format!("phase.{key}.{part}"), text)));
            }
            for question in &phase.question {
                texts.push((format!("question.{}.title", question.key), &question.title));
                texts.push((format!("question.{}.hint", question.key), &question.hint));
            }
        }
        // The names of rules are for who reads the file: no page says them, so nobody need translate them.
        for (list, entries) in self.list.iter().filter(|(list, _)| *list != "rule") {
            for entry in entries {
                for (part, text) in entry.texts() {
                    texts.push((format!("list.{list}.{}{part}", entry.code), text));
                }
            }
        }
        texts
    }

    /// Takes in the file of one reading. A key that the template does not have is a mistake, and so is a text that the
    /// template itself has in that reading: nobody could say which one counts.
    pub fn translate(&mut self, reading: &str, file: &str) -> Result<(), TemplateError> {
        let wrong = |field: &str, what: &str| TemplateError {
            line: line_of(file, &format!("\"{field}\""), 0),
            field: field.to_owned(),
            what: what.to_owned(),
        };
        let Some(known) = Reading::parse(reading) else {
            return Err(wrong(
                "",
                "the file must be named after a reading, such as \"ur\" or \"en-easy\"",
            ));
        };
        let words: BTreeMap<String, String> =
            toml::from_str(file).map_err(|error| where_it_stands(file, &error))?;
        let own: BTreeMap<String, bool> = self
            .texts()
            .into_iter()
            .map(|(key, text)| (key, text.contains_key(reading)))
            .collect();
        for (key, words) in &words {
            match own.get(key) {
                None => return Err(wrong(key, "the template has no text of this name")),
                Some(true) => return Err(wrong(key, "the template itself has this text in this reading")),
                Some(false) if words.trim().is_empty() => return Err(wrong(key, "is empty")),
                Some(false) => {}
            }
        }
        if !self.languages.contains(&known.language) {
            self.languages.push(known.language);
        }
        self.translations.insert(reading.to_owned(), words);
        Ok(())
    }

    /// Gives the engagement another title, in the readings that it comes in.
    pub fn retitle(&mut self, name: Text) {
        for words in self.translations.values_mut() {
            words.remove("name");
        }
        self.name = name;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template() -> Template {
        Template::parse(include_str!("../../../engagements/conversation.toml")).unwrap()
    }

    #[test]
    fn a_file_adds_a_reading() {
        let mut template = template();
        template.translate("cy", "\"name\" = \"Sgwrs\"\n").unwrap();
        assert!(template.languages.contains(&"cy".to_owned()));
        assert_eq!(template.translations["cy"]["name"], "Sgwrs");
    }

    #[test]
    fn a_mistake_in_a_file_is_named_by_its_line() {
        let wrong = |reading: &str, file: &str| template().translate(reading, file).unwrap_err().to_string();
        assert!(
            wrong("cy", "# Welsh\n\"nome\" = \"Sgwrs\"\n")
                .starts_with("line 2, field nome: the template has no")
        );
        assert!(wrong("en", "\"name\" = \"Talk\"\n").starts_with("line 1, field name: the template itself"));
        assert!(wrong("cy", "\"name\" = \" \"\n").contains("is empty"));
        assert!(wrong("welsh", "\"name\" = \"Sgwrs\"\n").contains("named after a reading"));
        assert!(wrong("cy", "\"name\" = 3\n").starts_with("line 1, "));
    }
}
