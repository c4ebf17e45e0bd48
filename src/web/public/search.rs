//! Looking for released words, and narrowing by what a list shows beside them. Nothing else can be narrowed by: a
//! filter must not tell more of a voice than its page does, and no number of what was found is given.

use crate::domain::audience::Audience;
use crate::domain::contribution::Verdict;
use crate::domain::ids::Key;
use crate::domain::rotation::{Order, Reached, to_read, turn};
use crate::domain::terms;
use crate::domain::words::{TITLE_LIMIT, TextError, Words};
use crate::languages::Fact;
use crate::publish::edition::Edition;
use crate::store::search::{self, Wanted};
use crate::web::error::PageError;
use crate::web::fields::{FieldError, Fields};
use crate::web::public::engagement::prompt_title;
use crate::web::public::search_page::{Choice, SearchPage};
use crate::web::public::voices::{PER_PAGE, Voice, page_of, place};
use crate::web::said::said;
use crate::web::view::View;
use crate::web::{answer, shell};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// What the form asks, as it stands in the address.
struct Asked {
    words: String,
    prompt: String,
    who: String,
    verdict: String,
    order: Order,
    reached: Option<Reached>,
}

impl Asked {
    /// An address with an answer that the form does not offer is no page of ours.
    fn read(query: &str) -> Result<Self, PageError> {
        let fields = Fields::parse(query.as_bytes()).ok_or(PageError::Malformed)?;
        let text = |name: &str| fields.text(name).to_owned();
        let order = match fields.text("order") {
            "" => Order::default(),
            name => Order::parse(name).ok_or(PageError::NotFound)?,
        };
        let number = |name: &str| match fields.text(name) {
            "" => Ok(None),
            number => place(number).map(Some),
        };
        let first = number("from")?;
        let reached = number("after")?.map(|after| Reached { after, first });
        Ok(Self {
            words: text("q").trim().to_owned(),
            prompt: text("prompt"),
            who: text("who"),
            verdict: text("verdict"),
            order,
            reached,
        })
    }

    fn narrowed(&self) -> bool {
        !(self.prompt.is_empty() && self.who.is_empty() && self.verdict.is_empty())
    }

    /// The same search, from another place on.
    fn address(&self, view: &View, slug: &str, reached: Option<Reached>) -> String {
        let written = |place: Option<i64>| place.map(|place| place.to_string()).unwrap_or_default();
        let after = written(reached.map(|reached| reached.after));
        let from = written(reached.and_then(|reached| reached.first));
        view.paths.search_for(
            slug,
            &[
                ("q", &self.words),
                ("prompt", &self.prompt),
                ("who", &self.who),
                ("verdict", &self.verdict),
                (
                    "order",
                    if self.order == Order::default() {
                        ""
                    } else {
                        self.order.as_str()
                    },
                ),
                ("after", &after),
                ("from", &from),
            ],
        )
    }

    fn wanted(&self, edition: &Edition) -> Result<Wanted, PageError> {
        let given = |text: &str| !text.is_empty();
        let prompt = given(&self.prompt)
            .then(|| Key::parse(&self.prompt).filter(|key| edition.prompt(key.0).is_some()))
            .map(|known| known.ok_or(PageError::NotFound))
            .transpose()?;
        let who = given(&self.who)
            .then(|| speaker(edition, &self.who).ok_or(PageError::NotFound))
            .transpose()?;
        let verdict = given(&self.verdict)
            .then(|| Verdict::parse(&self.verdict).ok_or(PageError::NotFound))
            .transpose()?;
        let (audience, group) = who.map_or((None, None), |(audience, group)| (Some(audience), group));
        Ok(Wanted {
            terms: terms::asked(&self.words),
            prompt,
            audience,
            group,
            verdict,
        })
    }
}

/// The list that names the groups of an audience.
fn groups_of(audience: Audience) -> &'static str {
    match audience {
        Audience::Citizen => "",
        Audience::Ahp => "voice_group",
        Audience::Other => "discipline",
    }
}

/// `ahp`, or `ahp-physiotherapists`.
fn speaker(edition: &Edition, who: &str) -> Option<(Audience, Option<String>)> {
    let (audience, group) = who
        .split_once('-')
        .map_or((who, None), |(a, group)| (a, Some(group)));
    let audience = Audience::parse(audience)?;
    match group {
        None => Some((audience, None)),
        Some(code) => edition
            .entries(groups_of(audience))
            .iter()
            .find(|entry| entry.code == code)
            .map(|entry| (audience, Some(entry.code.clone()))),
    }
}

/// What the form offers, with what was asked chosen.
struct Offer<'a> {
    view: &'a View,
    edition: &'a Edition,
    reading: String,
}

impl Offer<'_> {
    fn text(&self, key: &str) -> String {
        said(self.edition, key, &self.reading)
    }

    fn all(&self, key: &str, chosen: &str) -> Result<Choice, PageError> {
        Ok(choice("", shell::say(self.view, key, &[])?, chosen))
    }

    fn questions(&self, chosen: &str) -> Result<Vec<Choice>, PageError> {
        let mut offered = vec![self.all("search-question-all", chosen)?];
        for prompt in self.edition.phases.iter().flat_map(|phase| &phase.prompts) {
            let (title, _) = prompt_title(self.edition, prompt, &self.reading);
            offered.push(choice(&Key(prompt.id).to_string(), title, chosen));
        }
        Ok(offered)
    }

    /// Audiences that some phase asks, each with its groups.
    fn speakers(&self, chosen: &str) -> Result<Vec<Choice>, PageError> {
        let mut offered = vec![self.all("search-who-all", chosen)?];
        for audience in Audience::ALL {
            let name = audience.as_str();
            let is_asked = |asked: &String| asked == name;
            if !self
                .edition
                .phases
                .iter()
                .any(|phase| phase.audiences.iter().any(is_asked))
            {
                continue;
            }
            let key = format!("search-who-{name}");
            offered.push(choice(name, shell::say(self.view, &key, &[])?, chosen));
            let list = groups_of(audience);
            for entry in self.edition.entries(list) {
                let group = self.text(&format!("list.{list}.{}", entry.code));
                let key = format!("search-who-{name}-group");
                let facts = [("group", Fact::Text(group))];
                let label = shell::say(self.view, &key, &facts)?;
                offered.push(choice(&format!("{name}-{}", entry.code), label, chosen));
            }
        }
        Ok(offered)
    }

    fn verdicts(&self, chosen: &str) -> Result<Vec<Choice>, PageError> {
        if self
            .edition
            .phase("challenge")
            .is_none_or(|phase| phase.prompts.is_empty())
        {
            return Ok(Vec::new());
        }
        let mut offered = vec![self.all("search-verdict-all", chosen)?];
        for verdict in Verdict::ALL.map(Verdict::as_str) {
            offered.push(choice(
                verdict,
                self.text(&format!("list.verdict.{verdict}")),
                chosen,
            ));
        }
        Ok(offered)
    }

    fn orders(&self, chosen: Order) -> Result<Vec<Choice>, PageError> {
        Order::ALL
            .into_iter()
            .map(|order| {
                let label = shell::say(self.view, &format!("search-order-{}", order.as_str()), &[])?;
                Ok(choice(order.as_str(), label, chosen.as_str()))
            })
            .collect()
    }
}

fn choice(value: &str, label: String, chosen: &str) -> Choice {
    Choice {
        checked: value == chosen,
        value: value.to_owned(),
        label,
    }
}

pub async fn get(view: View, req: HttpRequest, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let slug = path.into_inner();
    let edition = view.edition(&slug)?;
    let asked = Asked::read(&view.query)?;
    let wanted = asked.wanted(&edition)?;
    let error = match Words::parse(&asked.words, TITLE_LIMIT) {
        Err(TextError::TooLong { limit, got }) => Some(FieldError {
            limit,
            got,
            ..FieldError::new("q", "error-too-long")
        }),
        Ok(_) | Err(TextError::Empty) => None,
    };
    let is_asked = error.is_none() && (asked.narrowed() || !asked.words.is_empty());
    let (found, next) = if is_asked && (asked.words.is_empty() || !wanted.terms.is_empty()) {
        let stretches = to_read(asked.order, view.face.day(), edition.last_position, asked.reached);
        let of = slug.clone();
        let found = view
            .store
            .read(move |c| search::find(c, &of, &wanted, &stretches, PER_PAGE + 1))
            .await?;
        page_of(found)
    } else {
        (Vec::new(), None)
    };
    let is_mistaken = error.is_some();
    let offer = Offer {
        view: &view,
        edition: &edition,
        reading: view.reading.code(),
    };
    let page = SearchPage {
        back_href: view.paths.engagement(&slug),
        action: view.paths.search(&slug),
        questions: offer.questions(&asked.prompt)?,
        speakers: offer.speakers(&asked.who)?,
        verdicts: offer.verdicts(&asked.verdict)?,
        orders: offer.orders(asked.order)?,
        errors: error.into_iter().collect(),
        state: match (is_asked, found.is_empty(), asked.reached) {
            (false, ..) => "start",
            (true, false, _) => "found",
            (true, true, Some(_)) => "end",
            (true, true, None) => "none",
        },
        narrowed: asked.narrowed(),
        voices: found
            .into_iter()
            .map(|shelved| Voice::of(&view, &edition, shelved))
            .collect(),
        first_href: asked
            .reached
            .map(|_| asked.address(&view, &slug, None))
            .unwrap_or_default(),
        next_href: next
            .map(|after| {
                let first = (asked.order == Order::Turning)
                    .then(|| turn(view.face.day(), edition.last_position, asked.reached));
                asked.address(&view, &slug, Some(Reached { after, first }))
            })
            .unwrap_or_default(),
        all_href: view.paths.engagement(&slug),
        words: asked.words,
    };
    let shell = shell::of_passing(&view, &edition)?;
    if is_mistaken {
        return answer::private(&view, StatusCode::UNPROCESSABLE_ENTITY, &page, &shell);
    }
    answer::passing(&view, req.headers(), &page, &shell)
}
