//! `serve`: binds first, then says where, then serves until SIGTERM, finishing what is under way.

use crate::app::App;
use crate::clock::Clock;
use crate::commands::{CommandError, Place, Workbench, say, stop, wait};
use crate::config::MailRoute;
use crate::jobs;
use crate::mail::Mailer;
use crate::render::Renderer;
use crate::web;
use crate::web::door::door;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, web as actix};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

pub fn run(place: &Place) -> Result<(), CommandError> {
    // Templates and languages take as long as the database: both at once.
    let loading = std::thread::spawn(Renderer::load);
    let bench = Workbench::open(place.listen.as_deref(), &place.data, true)?;
    let renderer = loading
        .join()
        .map_err(|_| CommandError("The templates cannot be read.".into()))?
        .map_err(stop)?;
    wait(serve(bench, renderer))
}

/// Serves until told to stop. Requests under way get 20 seconds to finish.
pub async fn serve(bench: Workbench, renderer: Renderer) -> Result<(), CommandError> {
    let listen = bench.config.listen;
    let listener = TcpListener::bind(listen)
        .map_err(|error| CommandError(format!("The address {listen} cannot be listened on: {error}.")))?;
    let address = listener.local_addr()?;
    let origin = bench
        .config
        .origin
        .clone()
        .unwrap_or_else(|| format!("http://{address}"));
    let mailer = Arc::new(
        Mailer::new(&bench.config, &origin, renderer.clone())
            .map_err(|error| CommandError(format!("The mail settings cannot be used: {error}.")))?,
    );
    let unsent = match &bench.config.mail {
        MailRoute::Folder(folder) => Some(folder.clone()),
        MailRoute::Smtp(_) => None,
    };
    // Nodes that share a database go by its clock: a phase closes for all of them at one moment.
    let clock = match bench.clock {
        Clock::System => Clock::following(),
        other => other,
    };
    let app = App::new(bench.config, origin, clock, bench.keys, bench.store, renderer);
    app.set_clock().await?;
    let again = jobs::honour_tombstones(&app.store, &app.tombstones).await?;
    if again > 0 {
        tracing::warn!(
            again,
            "this database brought back words that had been taken back: they are gone again"
        );
    }
    app.catch_up().await?;
    // After the tombstones: what was taken back must not be read either.
    if app.config.read_only.is_some() {
        app.store.let_nothing_be_written(app.clock.now());
    }
    let shared = actix::Data::new(app.clone());
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(shared.clone())
            .wrap(from_fn(door))
            .configure(web::map)
    })
    .workers(2)
    .client_request_timeout(Duration::from_secs(10))
    .client_disconnect_timeout(Duration::from_secs(5))
    .keep_alive(Duration::from_secs(15))
    .shutdown_timeout(20)
    .listen(listener)?
    .run();
    actix_web::rt::spawn(jobs::run(app, mailer));
    say(&format!("listening on http://{address}"))?;
    if let Some(folder) = unsent {
        tracing::info!(
            folder = %folder.display(),
            "mails are written into this folder and sent to nobody; AHPSLISTEN_SMTP_URL names a mail server"
        );
    }
    server.await.map_err(stop)
}
