//! The desk of the strategy team. Everything here requires a signed-in colleague with the duty at hand; a missing duty
//! is refused whether or not the thing exists.

pub mod queue;

use crate::domain::staff::Duty;
use crate::render::Shell;
use crate::web::error::PageError;
use crate::web::guard::Colleague;
use crate::web::paths::desk as paths;
use crate::web::respond::sign_in;
use crate::web::shell::{link, of_desk, say};
use crate::web::view::View;
use actix_web::web::{ServiceConfig, get, post, resource};

pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/desk/sign-in").route(get().to(sign_in::desk_get)).route(post().to(sign_in::desk_post)))
        .service(resource("/desk/sign-out").route(post().to(sign_in::desk_sign_out)))
        .service(resource("/desk/{slug}/queue").route(get().to(queue::list)))
        .service(resource("/desk/{slug}/queue/{id}").route(get().to(queue::get)))
        .service(resource("/desk/{slug}/queue/{id}/decision").route(post().to(queue::decision)));
}

/// The frame of desk pages: the menu shows what this person may do in this engagement.
pub fn around(view: &View, person: &Colleague, slug: &str) -> Result<Shell, PageError> {
    let mut nav = vec![link(view, paths::home(), say(view, "desk-nav-home", &[])?)];
    let rooms = [
        (Duty::Moderate, paths::queue(slug), "desk-nav-queue"),
        (Duty::Analyse, paths::coding(slug), "desk-nav-coding"),
        (Duty::Analyse, paths::themes(slug), "desk-nav-themes"),
        (Duty::Analyse, paths::findings(slug), "desk-nav-findings"),
        (Duty::Lead, paths::phases(slug), "desk-nav-phases"),
        (Duty::Lead, paths::strategy(slug), "desk-nav-strategy"),
        (Duty::Release, paths::releases(slug), "desk-nav-releases"),
    ];
    for (duty, href, key) in rooms {
        if person.may(slug, duty) {
            nav.push(link(view, href, say(view, key, &[])?));
        }
    }
    of_desk(view, &person.name, nav)
}
