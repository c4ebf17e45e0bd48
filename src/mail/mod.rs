//! Mail leaves from the outbox: worded here, sent through SMTP or, for trying out, written into a folder. At least
//! once, and after a failure later and later. Not here: why a mail was queued.

use crate::config::{Config, MailRoute};
use crate::render::{RenderError, Renderer};
use crate::store::outbox::Waiting;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::SmtpTransport;
use lettre::{Address, Message, Transport};
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// Whether something typed can be an e-mail address at all.
pub fn is_address(typed: &str) -> bool {
    typed.len() <= 254 && Address::from_str(typed).is_ok_and(|address| address.domain().contains('.'))
}

#[derive(Debug)]
pub struct MailError(String);

impl fmt::Display for MailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for MailError {}

fn failed(error: impl fmt::Display) -> MailError {
    MailError(error.to_string())
}

impl From<RenderError> for MailError {
    fn from(error: RenderError) -> Self {
        failed(error)
    }
}

enum Route {
    Smtp(SmtpTransport),
    Folder(PathBuf),
}

/// Words and sends mails.
pub struct Mailer {
    route: Route,
    from: Mailbox,
    /// Who runs the website, what it is called, where the operator has said it, and where it is: each mail closes with
    /// them.
    organisation: Option<String>,
    site_name: Option<String>,
    home: String,
    renderer: Renderer,
}

impl Mailer {
    /// `home` is the public origin. Refuses a malformed address or server at the start, not when the first mail is due.
    pub fn new(config: &Config, home: &str, renderer: Renderer) -> Result<Self, MailError> {
        let route = match &config.mail {
            MailRoute::Smtp(url) => {
                let patience = Some(Duration::from_secs(10));
                Route::Smtp(
                    SmtpTransport::from_url(url)
                        .map_err(failed)?
                        .timeout(patience)
                        .build(),
                )
            }
            MailRoute::Folder(folder) => Route::Folder(folder.clone()),
        };
        let from = config.mail_from.parse().map_err(failed)?;
        Ok(Self {
            route,
            from,
            organisation: config.organisation.clone(),
            site_name: config.site_name.clone(),
            home: home.to_owned(),
            renderer,
        })
    }

    /// Names a mail by its number in the outbox, at the domain that it is sent from (RFC 5322, section 3.6.4).
    fn message_id(&self, id: i64) -> String {
        format!("<{:016x}@{}>", id.unsigned_abs(), self.from.email.domain())
    }

    /// Words one waiting mail and hands it on.
    pub fn send(&self, mail: &Waiting) -> Result<(), MailError> {
        let mut facts: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&mail.facts).map_err(failed)?;
        facts.insert("organisation".into(), self.organisation.clone().into());
        let site = self
            .site_name
            .clone()
            .map_or_else(
                || self.renderer.languages().say(&mail.reading, "site-name", &[]),
                Ok,
            )
            .map_err(failed)?;
        facts.insert("site".into(), site.into());
        facts.insert("home".into(), self.home.clone().into());
        let facts = serde_json::Value::Object(facts);
        let words = |template: &str| self.renderer.mail(template, &facts, &mail.reading);
        let part = |name: &str| words(&format!("mail/{}/{name}.txt", mail.message));
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.recipient.parse().map_err(failed)?)
            .subject(part("subject")?.trim().to_owned())
            // The same at each try: a mailbox that has it already knows it for the same.
            .message_id(Some(self.message_id(mail.id)))
            .header(lettre::message::header::ContentType::TEXT_PLAIN);
        let message = with_way_out(message, &facts)?
            .body(format!(
                "{}\n\n{}\n",
                part("body")?.trim(),
                words("mail/closing.txt")?.trim()
            ))
            .map_err(failed)?;
        match &self.route {
            Route::Smtp(transport) => transport.send(&message).map(drop).map_err(failed),
            Route::Folder(folder) => {
                fs::create_dir_all(folder).map_err(failed)?;
                fs::write(folder.join(format!("{}.eml", mail.id)), message.formatted()).map_err(failed)
            }
        }
    }
}

/// A mail that can be stopped says so to mail programs, which then show a button of their own (RFC 2369 and RFC 8058).
fn with_way_out(message: MessageBuilder, facts: &serde_json::Value) -> Result<MessageBuilder, MailError> {
    let Some(link) = facts.get("deletion").and_then(|link| link.as_str()) else {
        return Ok(message);
    };
    let name = |name: &str| HeaderName::new_from_ascii(name.to_owned()).map_err(failed);
    Ok(message
        .raw_header(HeaderValue::new(name("List-Unsubscribe")?, format!("<{link}>")))
        .raw_header(HeaderValue::new(
            name("List-Unsubscribe-Post")?,
            "List-Unsubscribe=One-Click".to_owned(),
        )))
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_are_told_from_other_things() {
        assert!(is_address("rosa.parks@nhs.example"));
        for wrong in [
            "",
            "rosa",
            "rosa@",
            "@nhs.example",
            "rosa@localhost",
            "a b@c.de",
            "a@b.c\r\nBcc: x@y.z",
        ] {
            assert!(!is_address(wrong), "{wrong:?}");
        }
    }
}
