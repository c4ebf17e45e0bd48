//! What every request shares: settings, time, keys, the store, the renderer, and the public face of the latest
//! releases. Also how a server is started; tests start it the same way.

use crate::clock::{Clock, london_day, stopwatch};
use crate::config::Config;
use crate::keys::Keys;
use crate::publish::edition::Edition;
use crate::publish::similar::Shelves;
use crate::render::Renderer;
use crate::store::{Store, StoreError, releases, withdrawn};
use crate::tombstones::Tombstones;
use crate::web::assets::Assets;
use crate::web::limits::Limits;
use crate::web::paths;
use crate::web::public_face::PublicFace;
use crate::web::sending::waiting_room;
use arc_swap::ArcSwap;
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Longer than this, and nobody can say when the clock of the database showed what it showed.
const VAGUE: Duration = Duration::from_secs(1);

/// Shared by all requests. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    /// Scheme and host that our own pages come from.
    pub origin: Arc<str>,
    pub clock: Clock,
    pub keys: Keys,
    pub store: Store,
    pub renderer: Renderer,
    pub assets: Arc<Assets>,
    pub limits: Arc<Limits>,
    /// Where those sit who wait for their turn to send words.
    pub waiting_room: Arc<Semaphore>,
    /// Password hashing at once: one core is left to everyone else.
    pub hashing: Arc<Semaphore>,
    face: Arc<ArcSwap<PublicFace>>,
    /// What released words are like, for those who write.
    similar: Arc<ArcSwap<Shelves>>,
    /// Where words that were taken back are remembered outside the database.
    pub tombstones: Tombstones,
    /// What had gone from public pages when they were last forgotten: another node may have taken words back.
    gone: Arc<AtomicU64>,
}

impl App {
    pub fn new(
        config: Config,
        origin: String,
        clock: Clock,
        keys: Keys,
        store: Store,
        renderer: Renderer,
    ) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let face = PublicFace::new(Vec::new(), london_day(clock.now()), config.page_cache_mb);
        Self {
            tombstones: Tombstones::at(config.tombstone_file.clone()),
            limits: Arc::new(Limits::new(config.sends_per_minute)),
            config: Arc::new(config),
            origin: origin.into(),
            clock,
            keys,
            store,
            renderer,
            assets: Arc::new(Assets::load()),
            waiting_room: waiting_room(),
            hashing: Arc::new(Semaphore::new(cores.saturating_sub(1).max(1))),
            face: Arc::new(ArcSwap::from_pointee(face)),
            similar: Arc::new(ArcSwap::from_pointee(Shelves::default())),
            gone: Arc::new(AtomicU64::new(0)),
        }
    }

    /// The public face as it is now; a request keeps the one it began with.
    pub fn face(&self) -> Arc<PublicFace> {
        self.face.load_full()
    }

    /// The address, with the website's own, of the list of those who may be in danger: a mail leads there.
    pub fn page_of_cases(&self, slug: &str) -> String {
        format!("{}{}", self.origin, paths::desk::cases(slug))
    }

    /// The address of the desk's page of an engagement's phases, for mails.
    pub fn page_of_phases(&self, slug: &str) -> String {
        format!("{}{}", self.origin, paths::desk::phases(slug))
    }

    /// Sketches of released words, as far as the heartbeat has made them.
    pub fn similar(&self) -> Arc<Shelves> {
        self.similar.load_full()
    }

    /// Sketches the next few thousand released words; false when all are. The heartbeat calls it, one chunk a beat, so
    /// that a start or a large release is slowed by nothing.
    pub async fn sketch(&self) -> Result<bool, StoreError> {
        let (face, known) = (self.face(), self.similar());
        let Some((prompt, shelf, last)) = known.behind(face.editions()) else {
            return Ok(false);
        };
        let shelf = self.store.read(move |c| shelf.grown(c, prompt, last)).await?;
        self.similar
            .store(Arc::new(known.with(prompt, shelf, face.editions())));
        Ok(true)
    }

    /// Looks at the clock that all nodes share, which is that of the database; where no other node can be, at the system's.
    /// An answer that took long tells the time too vaguely.
    pub async fn follow_clock(&self) -> Result<(), StoreError> {
        if !self.clock.follows() {
            return Ok(());
        }
        let took = stopwatch();
        let shown = self.shared_clock().await?;
        let took = took();
        if took < VAGUE && !self.clock.follow(shown, took) {
            tracing::warn!(%shown, "the clock was put elsewhere: it is believed when that has stood for ten minutes");
        }
        Ok(())
    }

    /// Sets our clock by the shared one, before anyone is served.
    pub async fn set_clock(&self) -> Result<(), StoreError> {
        self.clock.set_by(self.shared_clock().await?);
        Ok(())
    }

    async fn shared_clock(&self) -> Result<Timestamp, StoreError> {
        let shown = self.store.moment().await?;
        let of_database = shown.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        Ok(of_database.unwrap_or_else(|| Clock::System.now()))
    }

    /// Shows a new release, and forgets pages of the one before.
    pub fn show(&self, edition: Edition) {
        let today = london_day(self.clock.now());
        self.face.rcu(|face| face.with(edition.clone(), today));
    }

    /// Drops rendered pages without a new release: a day has passed, or words were withdrawn.
    pub fn forget_pages(&self) {
        let today = london_day(self.clock.now());
        self.face.rcu(|face| face.on(today));
    }

    /// Catches up with releases that another node, a command or a timer has cut.
    pub async fn catch_up(&self) -> Result<(), StoreError> {
        let face = self.face();
        let shown: HashMap<String, i64> = face
            .editions()
            .map(|edition| (edition.engagement.clone(), edition.number))
            .collect();
        // One question: each reader that is asked for the first time would first have to connect.
        let (newer, gone) = self
            .store
            .read(move |c| {
                let mut newer = Vec::new();
                for (slug, number) in releases::list_latest(c)? {
                    if shown.get(&slug).is_none_or(|shown| *shown < number) {
                        newer.extend(releases::find_latest(c, &slug)?);
                    }
                }
                Ok::<_, StoreError>((newer, withdrawn::stamp(c)?))
            })
            .await?;
        for release in newer {
            let edition =
                serde_json::from_str(&release.snapshot).map_err(|_| StoreError::BadRow("release"))?;
            self.show(edition);
        }
        let seen = self.gone.swap(gone, Ordering::SeqCst);
        if seen != gone || face.day() != london_day(self.clock.now()) {
            self.forget_pages();
        }
        Ok(())
    }
}
