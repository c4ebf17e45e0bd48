//! A person with a browser and no script: finds fields by their labels, buttons and links by their names, keeps cookies,
//! and fails the test when a label, button or link is not there.

use crate::kit::html::{select, text};
use scraper::{ElementRef, Html};
use std::collections::BTreeMap;

pub struct Browser {
    origin: String,
    agent: ureq::Agent,
    pub cookies: BTreeMap<String, String>,
    pub path: String,
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
    /// What was typed or chosen on the current page, by field name.
    typed: Vec<(String, String)>,
}

/// A form as the browser would send it.
#[derive(Clone)]
pub struct Sent {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Browser {
    pub fn new(origin: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self {
            origin: origin.into(),
            agent: config.into(),
            cookies: BTreeMap::new(),
            path: String::new(),
            status: 0,
            headers: Vec::new(),
            body: String::new(),
            typed: Vec::new(),
        }
    }

    pub async fn go(&mut self, path: &str) {
        self.request("GET", path, None, &[]).await;
    }

    /// One request as it is, following no redirect; for abuse tests.
    pub async fn request(
        &mut self,
        method: &str,
        path: &str,
        body: Option<Vec<u8>>,
        headers: &[(&str, &str)],
    ) {
        let url = format!("{}{path}", self.origin);
        let agent = self.agent.clone();
        let mut request = ureq::http::Request::builder().method(method).uri(url);
        let cookie: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookie.is_empty() {
            request = request.header("cookie", cookie.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = actix_web::rt::task::spawn_blocking(move || {
            let request = request.body(body.unwrap_or_default()).unwrap();
            let mut answer = agent.run(request).unwrap();
            let headers: Vec<(String, String)> = answer
                .headers()
                .iter()
                .map(|(name, value)| {
                    (
                        name.to_string(),
                        String::from_utf8_lossy(value.as_bytes()).into_owned(),
                    )
                })
                .collect();
            let bytes = answer
                .body_mut()
                .with_config()
                .limit(50_000_000)
                .read_to_vec()
                .unwrap();
            (
                answer.status().as_u16(),
                headers,
                String::from_utf8_lossy(&bytes).into_owned(),
            )
        });
        let (status, headers, body) = answer.await.unwrap();
        for (_, value) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (pair, rest) = value.split_once(';').unwrap_or((value, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.into(), value.into());
            }
        }
        (self.status, self.headers, self.body, self.path) = (status, headers, body, path.to_owned());
        self.typed.clear();
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    pub fn heading(&self) -> String {
        select(&self.html(), "h1")
            .first()
            .map(|heading| text(*heading))
            .unwrap_or_default()
    }

    pub fn title(&self) -> String {
        select(&self.html(), "title")
            .first()
            .map(|title| text(*title))
            .unwrap_or_default()
    }

    /// The text of the main part.
    pub fn text(&self) -> String {
        select(&self.html(), "main")
            .first()
            .map(|main| text(*main))
            .unwrap_or_default()
    }

    /// The whole page's text, banner and footer included.
    pub fn whole(&self) -> String {
        select(&self.html(), "body")
            .first()
            .map(|body| text(*body))
            .unwrap_or_default()
    }

    pub fn errors(&self) -> Vec<String> {
        select(&self.html(), ".nhsuk-error-summary a")
            .into_iter()
            .map(text)
            .collect()
    }

    #[track_caller]
    pub fn sees(&self, words: &str) {
        assert!(
            self.whole().contains(words),
            "{:?} is not on {} ({}):\n{}",
            words,
            self.path,
            self.status,
            self.whole()
        );
    }

    #[track_caller]
    pub fn does_not_see(&self, words: &str) {
        assert!(!self.body.contains(words), "{:?} is on {}", words, self.path);
    }

    /// Follows the link whose name contains `name`.
    #[track_caller]
    pub fn link(&self, name: &str) -> String {
        let html = self.html();
        let found = select(&html, "a[href]")
            .into_iter()
            .find(|link| text(*link).contains(name));
        let link = found.unwrap_or_else(|| {
            panic!(
                "no link {name:?} on {} ({}):\n{}",
                self.path,
                self.status,
                self.whole()
            )
        });
        link.attr("href").unwrap().to_owned()
    }

    pub async fn follow(&mut self, name: &str) {
        let href = self.link(name);
        self.go(&href).await;
    }

    /// The control that a label names.
    #[track_caller]
    fn labelled<'a>(&self, html: &'a Html, label: &str) -> ElementRef<'a> {
        let labels = select(html, "label");
        let exact = labels.iter().find(|element| text(**element) == label);
        let found = exact.or_else(|| labels.iter().find(|element| text(**element).contains(label)));
        let found = found.unwrap_or_else(|| {
            panic!(
                "no label {label:?} on {} ({}):\n{}",
                self.path,
                self.status,
                self.whole()
            )
        });
        let id = found
            .attr("for")
            .unwrap_or_else(|| panic!("the label {label:?} is for nothing"));
        select(html, &format!("[id='{id}']"))
            .pop()
            .unwrap_or_else(|| panic!("nothing has the id {id}"))
    }

    #[track_caller]
    pub fn fill(&mut self, label: &str, value: &str) {
        let html = self.html();
        let name = self.labelled(&html, label).attr("name").unwrap().to_owned();
        self.typed.retain(|(known, _)| *known != name);
        self.typed.push((name, value.to_owned()));
    }

    /// What a field holds now.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        let html = self.html();
        let control = self.labelled(&html, label);
        match control.value().name() {
            "textarea" => control.text().collect(),
            _ => control.attr("value").unwrap_or("").to_owned(),
        }
    }

    /// Chooses a radio button or ticks a box by its label.
    #[track_caller]
    pub fn choose(&mut self, label: &str) {
        let html = self.html();
        let control = self.labelled(&html, label);
        let name = control.attr("name").unwrap().to_owned();
        if control.attr("type") == Some("radio") {
            self.typed.retain(|(known, _)| *known != name);
        }
        self.typed
            .push((name, control.attr("value").unwrap_or("on").to_owned()));
    }

    /// Chooses an entry of a list by its label.
    #[track_caller]
    pub fn pick(&mut self, label: &str, option: &str) {
        let html = self.html();
        let control = self.labelled(&html, label);
        let name = control.attr("name").unwrap().to_owned();
        let options: Vec<ElementRef<'_>> = control
            .descendants()
            .filter_map(ElementRef::wrap)
            .filter(|e| e.value().name() == "option")
            .collect();
        let found = options.iter().find(|entry| text(**entry).contains(option));
        let found = found.unwrap_or_else(|| panic!("no option {option:?} under {label:?}"));
        let value = found.attr("value").map_or_else(|| text(*found), str::to_owned);
        self.typed.retain(|(known, _)| *known != name);
        self.typed.push((name, value));
    }

    /// What pressing a button would send.
    #[track_caller]
    pub fn form(&self, button: &str) -> Sent {
        let html = self.html();
        let buttons = select(&html, "button");
        let exact = buttons.iter().find(|element| text(**element) == button);
        let found = exact.or_else(|| buttons.iter().find(|element| text(**element).contains(button)));
        let found = *found.unwrap_or_else(|| {
            panic!(
                "no button {button:?} on {} ({}):\n{}",
                self.path,
                self.status,
                self.whole()
            )
        });
        let form = found
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|element| element.value().name() == "form")
            .unwrap_or_else(|| panic!("the button {button:?} is in no form"));
        let mut fields = Vec::new();
        for control in form.descendants().filter_map(ElementRef::wrap) {
            let Some(name) = control.attr("name") else {
                continue;
            };
            let kind = control.attr("type").unwrap_or("text");
            let value = control.attr("value").unwrap_or("").to_owned();
            let typed = self.typed.iter().any(|(known, _)| known == name);
            match (control.value().name(), kind) {
                ("input", "checkbox") => {
                    let pair = (name.to_owned(), value);
                    let ticked = control.attr("checked").is_some();
                    if ticked || self.typed.contains(&pair) {
                        fields.push(pair);
                    }
                }
                ("input", "radio") => {
                    let chosen = if typed {
                        self.typed
                            .iter()
                            .any(|(known, chosen)| known == name && *chosen == value)
                    } else {
                        control.attr("checked").is_some()
                    };
                    if chosen {
                        fields.push((name.to_owned(), value));
                    }
                }
                ("input" | "textarea" | "select", _) => {
                    let own = match control.value().name() {
                        "textarea" => control.text().collect(),
                        "select" => chosen_option(control),
                        _ => value,
                    };
                    let typed = self
                        .typed
                        .iter()
                        .find(|(known, _)| known == name && kind != "hidden");
                    fields.push((name.to_owned(), typed.map_or(own, |(_, typed)| typed.clone())));
                }
                _ => {}
            }
        }
        if let (Some(name), Some(value)) = (found.attr("name"), found.attr("value")) {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let action = form
            .attr("action")
            .map_or_else(|| self.path.clone(), str::to_owned);
        Sent { action, fields }
    }

    /// Presses a button and goes where the answer leads.
    pub async fn press(&mut self, button: &str) {
        let sent = self.form(button);
        self.send(&sent).await;
    }

    /// Sends a form, and follows the redirect of a success.
    pub async fn send(&mut self, sent: &Sent) {
        let body = encode(&sent.fields);
        let origin = self.origin.clone();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", origin.as_str()),
        ];
        self.request("POST", &sent.action, Some(body), &headers).await;
        if self.status == 303 {
            let to = self.header("location").unwrap().to_owned();
            self.go(&to).await;
        }
    }

    /// Follows the redirect of the last answer, if it was one.
    pub async fn redirected(&mut self) {
        while self.status == 303 {
            let to = self.header("location").unwrap().to_owned();
            self.go(&to).await;
        }
    }
}

fn chosen_option(select: ElementRef<'_>) -> String {
    let options: Vec<ElementRef<'_>> = select
        .descendants()
        .filter_map(ElementRef::wrap)
        .filter(|e| e.value().name() == "option")
        .collect();
    let chosen = options
        .iter()
        .find(|option| option.attr("selected").is_some())
        .or(options.first());
    chosen
        .map(|option| option.attr("value").map_or_else(|| text(*option), str::to_owned))
        .unwrap_or_default()
}

pub fn encode(fields: &[(String, String)]) -> Vec<u8> {
    let escape = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&").into_bytes()
}
