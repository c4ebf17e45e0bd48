//! A fresh, migrated database for each test: SQLite by copying a file, PostgreSQL by copying a template database.

use ahpslisten::store::Address;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use tempfile::TempDir;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// One test's database; gone when dropped.
pub struct Database {
    pub address: Address,
    pub folder: TempDir,
    dropped_with: Option<String>,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The server that PostgreSQL tests use. Without one they fail: a skipped engine is no green engine.
pub fn server() -> String {
    std::env::var("TEST_POSTGRES_URL")
        .expect("no PostgreSQL to test on: run `tests/run/postgres.sh cargo test`, or `make test`")
}

fn sql(url: &str, statement: &str) {
    use diesel::Connection;
    use diesel::connection::SimpleConnection;
    let mut connection = diesel::pg::PgConnection::establish(url).unwrap();
    connection.batch_execute(statement).unwrap();
}

/// The URL of another database on the same server.
pub fn url_of(name: &str) -> String {
    let server = server();
    let (head, _) = server.rsplit_once('/').unwrap();
    format!("{head}/{name}")
}

fn sqlite_template() -> &'static PathBuf {
    static TEMPLATE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("template.sqlite");
        ahpslisten::store::Store::migrate(&Address::Sqlite(path.clone())).unwrap();
        (folder, path)
    });
    path
}

fn postgres_template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("it_template_{}", std::process::id());
        sql(&server(), &format!("CREATE DATABASE {name}"));
        ahpslisten::store::Store::migrate(&Address::Postgres(url_of(&name))).unwrap();
        name
    })
}

impl Engine {
    /// A database with the current schema and nothing in it.
    pub fn fresh(self) -> Database {
        let folder = tempfile::tempdir().unwrap();
        match self {
            Engine::Sqlite => {
                let path = folder.path().join("ahpslisten.sqlite");
                std::fs::copy(sqlite_template(), &path).unwrap();
                Database {
                    address: Address::Sqlite(path),
                    folder,
                    dropped_with: None,
                }
            }
            Engine::Postgres => {
                // Copying a database wants it to itself, so one copy at a time.
                static COPYING: Mutex<()> = Mutex::new(());
                let template = postgres_template();
                let name = format!(
                    "it_{}_{}",
                    std::process::id(),
                    NUMBER.fetch_add(1, Ordering::SeqCst)
                );
                let turn = COPYING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                sql(&server(), &format!("CREATE DATABASE {name} TEMPLATE {template}"));
                drop(turn);
                Database {
                    address: Address::Postgres(url_of(&name)),
                    folder,
                    dropped_with: Some(name),
                }
            }
        }
    }

    /// Runs a test body with a fresh database.
    pub fn run<F>(self, body: impl FnOnce(Database) -> F)
    where
        F: Future<Output = ()>,
    {
        let database = self.fresh();
        actix_web::rt::System::new().block_on(body(database));
    }
}

impl Database {
    pub fn engine(&self) -> Engine {
        match self.address {
            Address::Sqlite(_) => Engine::Sqlite,
            Address::Postgres(_) => Engine::Postgres,
        }
    }

    /// What DATABASE_URL would say.
    pub fn url(&self) -> String {
        match &self.address {
            Address::Sqlite(path) => path.to_string_lossy().into_owned(),
            Address::Postgres(url) => url.clone(),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(name) = &self.dropped_with {
            sql(&server(), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}
