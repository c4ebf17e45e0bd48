//! `create-engagement`: from a built-in template or a file. A mistake in the file is named by line and field.

use crate::actions::create_engagement::{Template, TemplateError, create_engagement};
use crate::commands::{CommandError, Data, Workbench, say, wait};
use crate::store::StoreError;
use clap::Args;
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The templates inside the binary.
#[derive(RustEmbed)]
#[folder = "engagements"]
#[include = "*.toml"]
#[exclude = "demo/*"]
#[exclude = "reference/*"]
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

/// Reads a built-in template by name, or a file; with it the translations in the folder of the same name beside it.
pub fn read_template(name: &str) -> Result<Template, CommandError> {
    let built_in =
        |path: &str| BuiltIn::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
    let (text, translations) = match built_in(&format!("{name}.toml")) {
        Some(text) => {
            let within = format!("{name}/");
            let files = BuiltIn::iter()
                .filter_map(|path| Some((path.strip_prefix(&within)?.to_owned(), built_in(&path)?)))
                .collect();
            (text, files)
        }
        None => {
            let text = fs::read_to_string(name).map_err(|error| {
                CommandError(format!("The template file {name} cannot be read: {error}."))
            })?;
            (text, files_beside(Path::new(name))?)
        }
    };
    let refused = |file: &str, error: TemplateError| {
        let said = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        CommandError(format!("{file}: {}.", said.trim_end_matches('.')))
    };
    let mut template = Template::parse(&text).map_err(|error| refused(name, error))?;
    for (file, text) in translations {
        let Some(reading) = file.strip_suffix(".toml") else {
            continue;
        };
        template.translate(reading, &text).map_err(|error| {
            let folder = name.trim_end_matches(".toml");
            refused(&format!("{folder}/{file}"), error)
        })?;
    }
    Ok(template)
}

/// The translations of a template file: `ours/ur.toml` for `ours.toml`. No folder, no translations.
fn files_beside(template: &Path) -> Result<BTreeMap<String, String>, CommandError> {
    let folder = template.with_extension("");
    if folder == template || !folder.is_dir() {
        return Ok(BTreeMap::new());
    }
    let unread = |error| CommandError(format!("{} cannot be read: {error}.", folder.display()));
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str())
            && name.ends_with(".toml")
        {
            files.insert(name.to_owned(), fs::read_to_string(&path).map_err(unread)?);
        }
    }
    Ok(files)
}

pub fn run(options: &Options) -> Result<(), CommandError> {
    let mut template = read_template(&options.template)?;
    if let Some(slug) = &options.slug {
        template
            .rename(slug)
            .map_err(|error| CommandError(format!("--slug: {error}.")))?;
    }
    let bench = Workbench::open(None, &options.data, true)?;
    let (now, keys) = (bench.clock.now(), bench.keys.clone());
    let slug = template.slug.clone();
    wait(async {
        match bench
            .store
            .write(move |c| create_engagement(c, &keys, &template, now))
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
