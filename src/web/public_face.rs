//! The public face: the latest edition of every engagement and the pages rendered from them, as compressed bytes. The
//! whole is swapped when anything changes, so a page of one release can never be served under another.

use crate::domain::reading::Reading;
use crate::publish::edition::Edition;
use crate::render::Frame;
use actix_web::web::Bytes;
use jiff::civil::Date;
use moka::sync::Cache;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A rendered page in the three forms that browsers accept.
pub struct Kept {
    pub plain: Bytes,
    pub gzip: Bytes,
    pub brotli: Bytes,
    pub etag: String,
}

impl Kept {
    fn weight(&self) -> u32 {
        u32::try_from(self.plain.len() + self.gzip.len() + self.brotli.len()).unwrap_or(u32::MAX)
    }
}

pub struct PublicFace {
    editions: Arc<BTreeMap<String, Arc<Edition>>>,
    day: Date,
    capacity_mb: u64,
    /// By address as asked for; `None` where pages are rendered anew each time.
    pages: Option<Cache<String, Arc<Kept>>>,
    /// By engagement and reading: what stands around its pages.
    frames: Cache<(String, Reading), Frame>,
}

/// Many more than an operator has engagements and languages.
const FRAMES: u64 = 256;

impl PublicFace {
    pub fn new(editions: Vec<Edition>, day: Date, capacity_mb: u64) -> Self {
        let by_slug = editions
            .into_iter()
            .map(|edition| (edition.engagement.clone(), Arc::new(edition)))
            .collect();
        Self::of(Arc::new(by_slug), day, capacity_mb)
    }

    fn of(editions: Arc<BTreeMap<String, Arc<Edition>>>, day: Date, capacity_mb: u64) -> Self {
        let pages = (capacity_mb > 0).then(|| {
            Cache::builder()
                .max_capacity(capacity_mb * 1024 * 1024)
                .weigher(|address: &String, page: &Arc<Kept>| {
                    page.weight()
                        .saturating_add(u32::try_from(address.len()).unwrap_or(u32::MAX))
                })
                .build()
        });
        Self {
            editions,
            day,
            capacity_mb,
            pages,
            frames: Cache::new(FRAMES),
        }
    }

    /// The same face with one newer edition, and no pages yet.
    pub fn with(&self, edition: Edition, day: Date) -> Self {
        let mut editions = (*self.editions).clone();
        editions.insert(edition.engagement.clone(), Arc::new(edition));
        Self::of(Arc::new(editions), day, self.capacity_mb)
    }

    /// The same editions on another day, and no pages yet.
    pub fn on(&self, day: Date) -> Self {
        Self::of(Arc::clone(&self.editions), day, self.capacity_mb)
    }

    pub fn edition(&self, slug: &str) -> Option<&Arc<Edition>> {
        self.editions.get(slug)
    }

    pub fn editions(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.values()
    }

    pub fn day(&self) -> Date {
        self.day
    }

    pub fn page(&self, address: &str) -> Option<Arc<Kept>> {
        self.pages.as_ref().and_then(|pages| pages.get(address))
    }

    /// What stands around the pages of an engagement in a reading, made when it is first asked for.
    pub fn frame<E>(
        &self,
        slug: &str,
        reading: &Reading,
        make: impl FnOnce() -> Result<Frame, E>,
    ) -> Result<Frame, E> {
        let key = (slug.to_owned(), reading.clone());
        if let Some(frame) = self.frames.get(&key) {
            return Ok(frame);
        }
        let frame = make()?;
        self.frames.insert(key, frame.clone());
        Ok(frame)
    }

    /// Keeps a page; false where pages are not kept.
    pub fn keep(&self, address: &str, page: Arc<Kept>) -> bool {
        self.pages
            .as_ref()
            .map(|pages| pages.insert(address.to_owned(), page))
            .is_some()
    }

    pub fn keeps_pages(&self) -> bool {
        self.pages.is_some()
    }
}
