//! `create-engagement`: from a built-in template or a file. A mistake in the file is named by line and field.

use crate::actions::create_engagement::{Template, create_engagement};
use crate::commands::{CommandError, Data, Workbench, say, wait};
use crate::store::StoreError;
use clap::Args;
use rust_embed::RustEmbed;
use std::fs;

/// The templates inside the binary.
#[derive(RustEmbed)]
#[folder = "engagements"]
#[include = "*.toml"]
#[exclude = "demo/*"]
struct BuiltIn;

#[derive(Args)]
pub struct Options {
    /// Name of a built-in template, or path of a TOML file
    #[arg(default_value = "ahp-strategy")]
    template: String,
    /// Name of the engagement in addresses, instead of the template's own
    #[arg(long)]
    slug: Option<String>,
    #[command(flatten)]
    data: Data,
}

/// Reads a built-in template by name, or a file.
pub fn read_template(name: &str) -> Result<Template, CommandError> {
    let text = match BuiltIn::get(&format!("{name}.toml")) {
        Some(file) => String::from_utf8_lossy(&file.data).into_owned(),
        None => fs::read_to_string(name)
            .map_err(|error| CommandError(format!("The template file {name} cannot be read: {error}.")))?,
    };
    Template::parse(&text).map_err(|error| {
        let said = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        CommandError(format!("{name}: {}.", said.trim_end_matches('.')))
    })
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let mut template = read_template(&options.template)?;
    if let Some(slug) = &options.slug {
        template
            .rename(slug)
            .map_err(|error| CommandError(format!("--slug: {error}.")))?;
    }
    let bench = Workbench::open(None, &options.data, true)?;
    let now = bench.clock.now();
    let slug = template.slug.clone();
    wait(async {
        match bench
            .store
            .write(move |c| create_engagement(c, &template, now))
            .await
        {
            Ok(()) => Ok(()),
            Err(StoreError::Conflict) => Err(CommandError(format!(
                "There is an engagement named {slug} already."
            ))),
            Err(error) => Err(error.into()),
        }
    })?;
    say(&format!(
        "The engagement {} has been created. Add staff with `ahpslisten add-staff`.",
        options.slug.as_ref().unwrap_or(&options.template)
    ))
}
