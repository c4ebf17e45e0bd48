//! What tests share: databases on both engines, a running service, people who find their way by labels.

pub mod authenticator;
pub mod browser;
pub mod engines;
pub mod html;
pub mod ready;
pub mod service;

/// Runs an async test body on both engines: `mod sqlite` and `mod postgres` with one test each.
#[macro_export]
macro_rules! on_both_engines {
    ($name:ident, $body:expr) => {
        mod $name {
            use super::*;
            #[test]
            fn sqlite() {
                $crate::kit::engines::Engine::Sqlite.run($body);
            }
            #[test]
            fn postgres() {
                $crate::kit::engines::Engine::Postgres.run($body);
            }
        }
    };
}
