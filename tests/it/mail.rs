//! A mail server of the test's own: what is queued arrives once; while the server is away nothing is lost, and nobody
//! who joins waits for it.

use crate::kit::engines::Database;
use crate::kit::service::{HASHED, Service};
use crate::on_both_engines;
use ahpslisten::actions::join::{Application, join};
use ahpslisten::config::{Config, MailRoute};
use ahpslisten::domain::audience::Audience;
use ahpslisten::jobs;
use ahpslisten::mail::Mailer;
use ahpslisten::render::Renderer;
use ahpslisten::store::outbox;
use mailin::{Action, Handler, Response, SessionBuilder, response};
use std::io::{self, BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What has arrived, each mail as it came over the wire.
#[derive(Clone, Default)]
struct Inbox {
    arrived: Arc<Mutex<Vec<String>>>,
    coming: Vec<u8>,
}

impl Handler for Inbox {
    fn data_start(&mut self, _domain: &str, _from: &str, _is8bit: bool, _to: &[String]) -> Response {
        self.coming.clear();
        response::OK
    }

    fn data(&mut self, buf: &[u8]) -> io::Result<()> {
        self.coming.extend_from_slice(buf);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mail = String::from_utf8_lossy(&self.coming).into_owned();
        self.arrived.lock().unwrap().push(mail);
        response::OK
    }
}

/// Starts the server on an address; it serves until the test binary ends.
fn post_office(listener: TcpListener) -> Inbox {
    let inbox = Inbox::default();
    let handler = inbox.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let handler = handler.clone();
            std::thread::spawn(move || converse(&stream.unwrap(), handler).unwrap());
        }
    });
    inbox
}

/// Answers each line of one client until either says goodbye.
fn converse(mut stream: &TcpStream, inbox: Inbox) -> io::Result<()> {
    let mut session = SessionBuilder::new("post.test").build(stream.peer_addr()?.ip(), inbox);
    session.greeting().write_to(&mut stream)?;
    let mut said = BufReader::new(stream);
    let mut line = Vec::new();
    while said.read_until(b'\n', &mut line)? > 0 {
        let answer = session.process(&line);
        if answer.action != Action::NoReply {
            answer.write_to(&mut stream)?;
        }
        if answer.action == Action::Close {
            break;
        }
        line.clear();
    }
    Ok(())
}

fn mailer(service: &Service, at: SocketAddr) -> Arc<Mailer> {
    let mut config: Config = (*service.app.config).clone();
    config.mail = MailRoute::Smtp(format!("smtp://{at}"));
    Arc::new(Mailer::new(&config, &service.origin, Renderer::load().unwrap()).unwrap())
}

async fn someone_joins(service: &Service, email: &str) {
    let application = Application {
        email: email.into(),
        password_hash: HASHED.clone(),
        audience: Audience::Ahp,
        profession: "dietitians".into(),
        reading: "ur".into(),
        confirm_at: "https://listen.example/join/confirmation?token=".into(),
    };
    let now = service.app.clock.now();
    service
        .app
        .store
        .write(move |c| join(c, application, now))
        .await
        .unwrap();
}

on_both_engines!(what_is_queued_arrives_once, arrives);

async fn arrives(database: Database) {
    let service = Service::start(database).await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mailer = mailer(&service, listener.local_addr().unwrap());
    let inbox = post_office(listener);
    someone_joins(&service, "asha@example.org").await;
    for _ in 0..3 {
        jobs::send_mail(&service.app, &mailer).await.unwrap();
    }
    let arrived = inbox.arrived.lock().unwrap().clone();
    assert_eq!(arrived.len(), 1);
    assert!(arrived[0].contains("To: asha@example.org"), "{}", arrived[0]);
    assert_eq!(service.ask(outbox::count).await, 0);
}

on_both_engines!(mail_waits_while_the_server_is_away_and_then_arrives_once, away);

async fn away(database: Database) {
    let service = Service::start(database).await;
    // A port that was free a moment ago and has nobody behind it.
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mailer = mailer(&service, address);
    someone_joins(&service, "asha@example.org").await;
    jobs::send_mail(&service.app, &mailer).await.unwrap();
    assert_eq!(service.ask(outbox::count).await, 1, "a mail was lost");
    // Too early for another try.
    let inbox = post_office(TcpListener::bind(address).unwrap());
    jobs::send_mail(&service.app, &mailer).await.unwrap();
    assert!(inbox.arrived.lock().unwrap().is_empty());
    service
        .app
        .clock
        .set(service.app.clock.now() + jiff::SignedDuration::from_secs(31));
    for _ in 0..2 {
        jobs::send_mail(&service.app, &mailer).await.unwrap();
    }
    assert_eq!(inbox.arrived.lock().unwrap().len(), 1);
    assert_eq!(service.ask(outbox::count).await, 0);
}
