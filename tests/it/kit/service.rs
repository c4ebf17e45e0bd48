//! A running service for a test: the real server on a free port, with a clock that is held and moved by hand, an
//! engagement from the built-in template, a team, and a mail server of the test's own or a mail folder.

use crate::kit::browser::Browser;
use crate::kit::engines::Database;
use crate::kit::ready::make_ready;
use crate::store::execute;
use actix_web::body::MessageBody;
use actix_web::dev::{ServerHandle, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Next, from_fn};
use actix_web::{HttpServer, web as actix};
use ahpslisten::actions::add_staff::{Colleague, add_staff};
use ahpslisten::actions::create_engagement::{Template, create_engagement};
use ahpslisten::app::App;
use ahpslisten::clock::Clock;
use ahpslisten::commands::create_engagement::read_template;
use ahpslisten::config::{Config, SecondStep};
use ahpslisten::domain::ledger::Hand;
use ahpslisten::domain::staff::Role;
use ahpslisten::jobs;
use ahpslisten::keys::Keys;
use ahpslisten::mail::Mailer;
use ahpslisten::render::Renderer;
use ahpslisten::store::{Store, StoreError};
use ahpslisten::web;
use ahpslisten::web::door::door;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
use jiff::Timestamp;
use std::net::TcpListener;
use std::sync::{Arc, LazyLock};

/// The password of everyone in a test. Its hash is as weak as can be, and says so in itself: hundreds sign in, and what a
/// real one costs is the matter of `actions::password`.
pub const PASSWORD: &str = "correct horse battery";
pub static HASHED: LazyLock<String> = LazyLock::new(|| {
    let weak = Params::new(Params::MIN_M_COST, 1, 1, None).unwrap();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, weak)
        .hash_password_with_salt(PASSWORD.as_bytes(), b"the salt of tests")
        .unwrap()
        .to_string()
});

/// The engagement of most tests.
pub const SLUG: &str = "ahp-strategy";

pub struct Service {
    pub app: App,
    pub origin: String,
    pub mailer: Arc<Mailer>,
    /// Keeps the database, which goes when the service goes.
    pub database: Database,
    handle: ServerHandle,
}

/// The held clock moves while someone writes: who checks their words has had the form before them for a while.
async fn writing_takes_time(
    app: actix::Data<App>,
    req: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let reports = req.method() == actix_web::http::Method::POST && req.path().ends_with("/report");
    if reports || req.path().ends_with("/contribution/check") {
        app.clock
            .set(app.clock.now() + jiff::SignedDuration::from_secs(3));
    }
    next.call(req).await
}

impl Service {
    /// A service with the AHP engagement and its team: two moderators, an analyst, two leads, two facilitators, a critical
    /// friend. Every phase has what it needs before it opens.
    pub async fn start(database: Database) -> Service {
        Service::start_with(database, |_| {}).await
    }

    /// The same with other settings. Voices are given directly: keys take their time.
    pub async fn start_with(database: Database, change: fn(&mut Config)) -> Service {
        let mut template = read_template("ahp-strategy").unwrap();
        if let Some(rules) = template.list.get_mut("rule") {
            rules.retain(|entry| entry.code != "voice-tokens");
        }
        Service::of(template, database, change).await
    }

    /// The same with tokens, as the template has them; as if as many others had asked for theirs as make a crowd.
    pub async fn start_unlinkable(database: Database) -> Service {
        let service = Service::of(read_template("ahp-strategy").unwrap(), database, |_| {}).await;
        execute(&service.database.address, "UPDATE voice_key SET issued = 20");
        service
    }

    async fn of(template: Template, database: Database, change: fn(&mut Config)) -> Service {
        let service = Service::bare(database, change).await;
        let (now, keys) = (service.app.clock.now(), service.app.keys.clone());
        service
            .app
            .store
            .write(move |c| create_engagement(c, &keys, &template, now))
            .await
            .unwrap();
        for (name, email, role) in [
            ("Nasreen Holloway", "nasreen@example.org", Role::Moderator),
            ("Callum Obafemi", "callum@example.org", Role::Moderator),
            ("Bethan Ridley", "bethan@example.org", Role::Analyst),
            ("Ruth Lowe", "ruth@example.org", Role::Lead),
            ("Tomas Verity", "tomas@example.org", Role::Lead),
            ("Ada Admin", "ada@example.org", Role::Administrator),
            ("Farah Lindqvist", "farah@example.org", Role::Facilitator),
            ("Owen Price", "owen@example.org", Role::Facilitator),
            ("Frida Quay", "frida@example.org", Role::CriticalFriend),
        ] {
            service.add_colleague(name, email, role, SLUG).await;
        }
        service.ready().await;
        service.app.catch_up().await.unwrap();
        service
    }

    /// A service without any engagement.
    async fn bare(database: Database, change: fn(&mut Config)) -> Service {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut config = Config::read(Some("127.0.0.1:0"), Some(database.folder.path())).unwrap();
        config.database = database.address.clone();
        // One code counts once, and the clock of a test is held: who signs in twice would have to wait.
        config.second_step = Some(SecondStep::Optional);
        change(&mut config);
        let clock = Clock::held_at("2026-11-20T10:00:00Z".parse().unwrap());
        let keys = Keys::load(&config.secret_file).unwrap();
        let store = Store::open(database.address.clone()).unwrap();
        let renderer = Renderer::load().unwrap();
        let origin = format!("http://{address}");
        let mailer = Arc::new(Mailer::new(&config, &origin, renderer.clone()).unwrap());
        let app = App::new(config, origin.clone(), clock, keys, store, renderer);
        let shared = actix::Data::new(app.clone());
        let server = HttpServer::new(move || {
            actix_web::App::new()
                .app_data(shared.clone())
                .wrap(from_fn(door))
                .wrap(from_fn(writing_takes_time))
                .configure(web::map)
        })
        .workers(2)
        .disable_signals()
        .listen(listener)
        .unwrap()
        .run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Service {
            app,
            origin,
            mailer,
            database,
            handle,
        }
    }

    pub async fn add_colleague(&self, name: &str, email: &str, role: Role, slug: &str) {
        let colleague = Colleague {
            name: name.into(),
            email: email.into(),
            password_hash: HASHED.clone(),
            engagements: vec![slug.into()],
            roles: vec![role],
        };
        let now = self.app.clock.now();
        self.app
            .store
            .write(move |c| add_staff(c, &colleague, Hand::Operator, now))
            .await
            .unwrap();
    }

    /// Gives every phase that is ahead what it needs, as things are now.
    pub async fn ready(&self) {
        self.app.store.write(|c| make_ready(c, SLUG)).await.unwrap();
    }

    /// Moves the held clock and lets the timer notice.
    pub async fn at(&self, instant: &str) {
        self.app.clock.set(instant.parse::<Timestamp>().unwrap());
        jobs::move_due_phases(&self.app).await.unwrap();
        self.app.catch_up().await.unwrap();
    }

    /// The timer's daily release.
    pub async fn next_day(&self) {
        let tomorrow = self.app.clock.now() + jiff::SignedDuration::from_hours(24);
        self.app.clock.set(tomorrow);
        jobs::release_daily(&self.app).await.unwrap();
        self.app.catch_up().await.unwrap();
        while self.app.sketch().await.unwrap() {}
    }

    /// Someone without an account.
    pub fn citizen(&self) -> Browser {
        Browser::new(&self.origin)
    }

    /// Signs someone of the team in.
    pub async fn colleague(&self, email: &str) -> Browser {
        let mut browser = Browser::new(&self.origin);
        browser.go("/desk/sign-in").await;
        browser.fill("Email address", email);
        browser.fill("Password", PASSWORD);
        browser.press("Sign in").await;
        browser
    }

    pub async fn moderator(&self) -> Browser {
        self.colleague("nasreen@example.org").await
    }

    pub async fn other_moderator(&self) -> Browser {
        self.colleague("callum@example.org").await
    }

    pub async fn analyst(&self) -> Browser {
        self.colleague("bethan@example.org").await
    }

    pub async fn lead(&self) -> Browser {
        self.colleague("ruth@example.org").await
    }

    pub async fn other_lead(&self) -> Browser {
        self.colleague("tomas@example.org").await
    }

    pub async fn critical_friend(&self) -> Browser {
        self.colleague("frida@example.org").await
    }

    pub async fn facilitator(&self) -> Browser {
        self.colleague("farah@example.org").await
    }

    pub async fn other_facilitator(&self) -> Browser {
        self.colleague("owen@example.org").await
    }

    pub async fn administrator(&self) -> Browser {
        self.colleague("ada@example.org").await
    }

    /// Sends what waits in the outbox and returns the mails, newest last, as text.
    pub async fn mails(&self) -> Vec<String> {
        jobs::send_mail(&self.app, &self.mailer).await.unwrap();
        let folder = self.database.folder.path().join("mail");
        let Ok(files) = std::fs::read_dir(folder) else {
            return Vec::new();
        };
        let mut files: Vec<_> = files.map(|file| file.unwrap()).collect();
        files.sort_by_key(|file| file.metadata().unwrap().modified().unwrap());
        files
            .iter()
            .map(|file| quoted_printable(&std::fs::read_to_string(file.path()).unwrap()))
            .collect()
    }

    /// Asks the store directly, for what no page may show.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut ahpslisten::store::Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        self.app.store.read(question).await.unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

/// Undoes the soft line breaks and escapes of a mail body.
fn quoted_printable(mail: &str) -> String {
    mail.replace("=\r\n", "").replace("=3D", "=")
}
