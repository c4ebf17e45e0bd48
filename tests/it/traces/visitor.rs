//! A citizen with an address of their own: HTTP by hand over a socket bound to it, because the kit's browser cannot
//! choose where it comes from. It notes what it brought along, to be looked for afterwards.

use crate::kit::browser::encode;
use crate::kit::html::{select, text};
use ahpslisten::chance;
use ahpslisten::keys::{hash, hex};
use scraper::Html;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

pub struct Visitor {
    origin: String,
    address: Ipv4Addr,
    agent: String,
    /// Stands in the words, which may be found.
    pub mark: String,
    cookies: Vec<(String, String)>,
    kept: Vec<(String, String)>,
}

pub struct Answer {
    pub status: u16,
    pub body: String,
}

impl Answer {
    /// The ticket of the first form in the main part.
    pub fn ticket(&self) -> String {
        let html = Html::parse_document(&self.body);
        let fields = select(&html, "main input[name=ticket]");
        let field = fields.first().unwrap_or_else(|| panic!("no form: {}", self.body));
        field.attr("value").unwrap().to_owned()
    }

    pub fn receipt(&self) -> String {
        let html = Html::parse_document(&self.body);
        let groups = select(&html, ".app-receipt__group").into_iter().map(text);
        groups.collect::<Vec<_>>().join(" ")
    }
}

impl Visitor {
    /// Comes from an address of 127.0.0.0/8 that no other visitor has.
    pub fn new(origin: &str, number: u8) -> Self {
        let [a, b, ..] = chance::bytes::<2>();
        let tag = hex(&chance::bytes::<6>());
        let mut visitor = Visitor {
            origin: origin.to_owned(),
            address: Ipv4Addr::new(127, 100 + number, a, b.clamp(1, 254)),
            agent: format!("Wanderer-{tag}/1.0 (old telephone)"),
            mark: hex(&chance::bytes::<6>()),
            cookies: vec![("left-over".into(), hex(&chance::bytes::<8>()))],
            kept: Vec::new(),
        };
        let cookie = visitor.cookies[0].1.clone();
        visitor.keep("cookie", &cookie);
        visitor
    }

    /// Notes something that must not be found later.
    pub fn keep(&mut self, what: &str, text: &str) {
        self.kept.push((what.to_owned(), text.to_owned()));
    }

    /// Everything that came with this visitor, and plain disguises of it.
    pub fn brought(&self) -> Vec<(String, String)> {
        let address = self.address.to_string();
        let mut all = self.kept.clone();
        all.push(("address".into(), address.clone()));
        all.push(("address behind a proxy".into(), self.forwarded()));
        all.push(("hash of an address".into(), hex(&hash(address.as_bytes()))));
        all.push(("hash of an address".into(), hex(&hash(&self.address.octets()))));
        all.push(("browser".into(), self.agent.clone()));
        all.push(("hash of a browser".into(), hex(&hash(self.agent.as_bytes()))));
        all
    }

    fn forwarded(&self) -> String {
        let [_, _, a, b] = self.address.octets();
        format!("198.51.{a}.{b}")
    }

    pub fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.ask("POST", path, &encode(&fields))
    }

    fn ask(&mut self, method: &str, path: &str, body: &[u8]) -> Answer {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nuser-agent: {agent}\r\ncookie: {cookies}\r\n\
             origin: {origin}\r\nx-forwarded-for: {forwarded}\r\nreferer: {origin}/?from={agent}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n",
            host = self.origin.trim_start_matches("http://"),
            agent = self.agent,
            cookies = cookies.join("; "),
            origin = self.origin,
            forwarded = self.forwarded(),
            length = body.len(),
        );
        let mut stream = self.connected();
        stream.write_all(head.as_bytes()).unwrap();
        // Who sends too much is cut off before the end.
        drop(stream.write_all(body));
        let mut bytes = Vec::new();
        drop(stream.read_to_end(&mut bytes));
        self.read(&String::from_utf8_lossy(&bytes))
    }

    fn read(&mut self, whole: &str) -> Answer {
        let (head, body) = whole.split_once("\r\n\r\n").unwrap_or((whole, ""));
        let status = head.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
        for line in head.lines() {
            let cookie = line
                .to_ascii_lowercase()
                .starts_with("set-cookie:")
                .then(|| line["set-cookie:".len()..].trim());
            if let Some((name, value)) = cookie.and_then(|cookie| cookie.split(';').next()?.split_once('=')) {
                self.cookies.push((name.to_owned(), value.to_owned()));
                self.keep("cookie", value);
            }
        }
        Answer {
            status,
            body: body.to_owned(),
        }
    }

    /// A connection that comes from this visitor's address.
    fn connected(&self) -> TcpStream {
        let server: SocketAddr = self.origin.trim_start_matches("http://").parse().unwrap();
        let from = SocketAddr::from((self.address, 0));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .unwrap();
        let stream = runtime.block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind(from).unwrap();
            socket.connect(server).await.unwrap().into_std().unwrap()
        });
        stream.set_nonblocking(false).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }
}
