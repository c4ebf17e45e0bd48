//! `migrate`: brings the schema up to date.

use crate::commands::{CommandError, Data, say, stop};
use crate::config::Config;
use crate::store::Store;

pub fn run(data: &Data) -> Result<(), CommandError> {
    let config = Config::read(None, data.data.as_deref()).map_err(stop)?;
    let applied = Store::migrate(&config.database)?;
    say(&match applied {
        0 => "The schema is up to date.".to_owned(),
        1 => "1 migration was applied.".to_owned(),
        several => format!("{several} migrations were applied."),
    })
}
