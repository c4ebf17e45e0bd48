//! Where a writer stands, on the form and the check page: optional, coarse, and theirs to show or not. The first half
//! of a postcode becomes a region at once and goes on in no field. Not here: what is kept, which the action judges.

use crate::domain::context::Context;
use crate::domain::outward::Outward;
use crate::publish::edition::Edition;
use crate::web::fields::Fields;
use crate::web::view::View;
use serde::Serialize;

/// The fields as they were filled in; no choices where the engagement asks nothing.
#[derive(Serialize, Clone, Default)]
pub struct Stand {
    pub relations: Vec<Choice>,
    pub regions: Vec<Choice>,
    /// Whether a postcode can be placed in one of them.
    pub places: bool,
    /// A postcode that could not be placed; one that could is not typed back.
    pub place: String,
    pub shown: bool,
    /// Something was chosen, so it is not folded away.
    pub open: bool,
}

#[derive(Serialize, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

/// What the check page says and sends on.
#[derive(Serialize, Clone, Default)]
pub struct Told {
    pub relation: String,
    pub relation_code: String,
    pub region: String,
    pub region_code: String,
    pub shown: bool,
    /// What a finding would do to the service of a professional who is no AHP.
    pub effect: String,
    pub effect_code: String,
}

impl Stand {
    pub fn of(view: &View, edition: &Edition, fields: &Fields) -> Self {
        let reading = view.reading.code();
        let choices = |list: &str, chosen: &str| -> Vec<Choice> {
            edition
                .entries(list)
                .iter()
                .map(|entry| Choice {
                    label: edition
                        .text(&format!("list.{list}.{}", entry.code), &reading)
                        .0
                        .to_owned(),
                    checked: entry.code == chosen,
                    value: entry.code.clone(),
                })
                .collect()
        };
        let place = fields.text("place");
        Self {
            relations: choices("relation", fields.text("relation")),
            regions: choices("region", fields.text("region")),
            places: edition
                .entries("region")
                .iter()
                .any(|entry| entry.facts.contains_key("postcodes")),
            place: place.to_owned(),
            shown: fields.text("beside") == "yes",
            open: [place, fields.text("relation"), fields.text("region")]
                .iter()
                .any(|typed| !typed.is_empty()),
        }
    }

    pub fn sample() -> Self {
        let choice = |value: &str, label: &str| Choice {
            value: value.into(),
            label: label.into(),
            checked: value == "carer",
        };
        Self {
            relations: vec![
                choice("carer", "I look after someone, without pay"),
                choice("family", "A relative"),
            ],
            regions: vec![choice("midlands", "Midlands")],
            places: true,
            place: "M1".into(),
            shown: true,
            open: true,
        }
    }
}

impl Told {
    pub fn of(view: &View, edition: &Edition, context: Context) -> Self {
        let reading = view.reading.code();
        let name = |list: &str, code: &str| {
            edition
                .text(&format!("list.{list}.{code}"), &reading)
                .0
                .to_owned()
        };
        let (relation, region) = (
            context.relation.unwrap_or_default(),
            context.region.unwrap_or_default(),
        );
        Self {
            relation: name("relation", &relation),
            region: name("region", &region),
            relation_code: relation,
            region_code: region,
            shown: context.shown,
            effect: name("effect", context.effect.as_deref().unwrap_or_default()),
            effect_code: context.effect.unwrap_or_default(),
        }
    }

    pub fn sample() -> Self {
        Self {
            relation: "I look after someone, without pay".into(),
            relation_code: "carer".into(),
            region: "Midlands".into(),
            region_code: "midlands".into(),
            shown: true,
            effect: String::new(),
            effect_code: String::new(),
        }
    }
}

/// What was told, by codes of the lists; none where the postcode cannot be placed. A postcode goes before a region that
/// was chosen, because it is what was typed last.
pub fn context_of(edition: &Edition, fields: &Fields) -> Option<Context> {
    let typed = fields.text("place").trim();
    let region = if typed.is_empty() {
        fields.text("region").to_owned()
    } else {
        let tables = edition.entries("region").iter().map(|entry| {
            let table = entry.facts.get("postcodes").map_or("", String::as_str);
            (entry.code.as_str(), table)
        });
        Outward::parse(typed)?.region(tables)?.to_owned()
    };
    let codes = |list: &str| -> Vec<&str> {
        edition
            .entries(list)
            .iter()
            .map(|entry| entry.code.as_str())
            .collect()
    };
    let told = Context {
        relation: Some(fields.text("relation").to_owned()),
        region: Some(region),
        shown: fields.text("beside") == "yes",
        effect: Some(fields.text("effect").to_owned()),
    };
    Some(told.known(&codes("relation"), &codes("region"), &codes("effect")))
}
