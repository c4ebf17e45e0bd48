//! The URL map, whole, on one screen. A GET reads; a POST performs exactly one action. The door stands in front of
//! all.

pub mod answer;
pub mod assets;
pub mod desk;
pub mod door;
pub mod error;
pub mod error_page;
pub mod fields;
pub mod guard;
pub mod hashing;
pub mod known_device;
pub mod limits;
pub mod marked;
pub mod paths;
pub mod public;
pub mod public_face;
pub mod respond;
pub mod said;
pub mod sending;
pub mod shell;
pub mod slip;
pub mod squeeze;
pub mod static_files;
pub mod ticket;
pub mod typed;
pub mod upload;
pub mod view;

use crate::web::error::PageError;
use actix_web::web::{ServiceConfig, get, post, resource, to};
use public::{
    anonymity, contribution, engagement, equality, feed, findings, glossary, help, home, information,
    notices, paper, print, prompt, receipt, receipt_acts, search, similar, stance, statement, strategy,
    themes, write,
};
use respond::{account, join, sign_in, voice};

/// Maps every address. Addresses are written by `paths` alone; a test walks both.
pub fn map(at: &mut ServiceConfig) {
    at.service(resource("/").route(get().to(home::get)))
        .service(resource("/assets/{name}").route(get().to(static_files::get)))
        .service(resource("/favicon.ico").route(get().to(static_files::favicon)))
        .service(resource("/robots.txt").route(get().to(static_files::robots)))
        .service(resource("/health").route(get().to(static_files::health)))
        .service(
            resource("/receipt")
                .route(get().to(receipt::get))
                .route(post().to(receipt::post)),
        )
        .service(resource("/receipt/words").route(post().to(receipt_acts::words)))
        .service(resource("/receipt/appeal").route(post().to(receipt_acts::appeal_post)))
        .service(resource("/receipt/withdrawal").route(post().to(receipt_acts::withdrawal)))
        .service(resource("/information/anonymity").route(get().to(anonymity::get)))
        .service(resource("/information/accessibility").route(get().to(statement::get)))
        .service(resource("/information/glossary").route(get().to(glossary::get)))
        .service(resource("/information/{page}").route(get().to(information::get)))
        .service(
            resource("/join")
                .route(get().to(join::get))
                .route(post().to(join::post)),
        )
        .service(
            resource("/join/confirmation")
                .route(get().to(join::confirmation))
                .route(post().to(join::confirm_post)),
        )
        .service(
            resource("/sign-in")
                .route(get().to(sign_in::get))
                .route(post().to(sign_in::post)),
        )
        .service(resource("/sign-out").route(post().to(sign_in::sign_out_post)))
        .service(resource("/account").route(get().to(account::get)))
        .service(resource("/account/voice").route(post().to(account::voice)))
        .service(
            resource("/notices/confirmation")
                .route(get().to(notices::confirmation))
                .route(post().to(notices::confirm)),
        )
        .service(
            resource("/notices/deletion")
                .route(get().to(notices::deletion))
                .route(post().to(notices::delete)),
        )
        .configure(desk::map)
        .service(resource("/{slug}").route(get().to(engagement::get)))
        .service(resource("/{slug}/help").route(get().to(help::get)))
        .service(resource("/{slug}/search").route(get().to(search::get)))
        .service(resource("/{slug}/paper").route(get().to(paper::kit)))
        .service(resource("/{slug}/paper/forms").route(get().to(paper::forms_get)))
        .service(resource("/{slug}/paper/session").route(get().to(paper::session_get)))
        .service(resource("/{slug}/paper/poster").route(get().to(paper::poster_get)))
        .service(
            resource("/{slug}/voice")
                .route(get().to(voice::get))
                .route(post().to(voice::post)),
        )
        .service(resource("/{slug}/prompts/{prompt}").route(get().to(prompt::get)))
        .service(resource("/{slug}/prompts/{prompt}/feed").route(get().to(feed::get)))
        .service(resource("/{slug}/prompts/{prompt}/print").route(get().to(print::get)))
        .service(
            resource("/{slug}/prompts/{prompt}/contribution")
                .route(get().to(write::get))
                .route(post().to(write::post)),
        )
        .service(resource("/{slug}/prompts/{prompt}/contribution/check").route(post().to(write::check)))
        .service(resource("/{slug}/prompts/{prompt}/contribution/agreement").route(post().to(similar::post)))
        .service(resource("/{slug}/prompts/{prompt}/walk").route(get().to(stance::walk)))
        .service(resource("/{slug}/contributions/{id}").route(get().to(contribution::get)))
        .service(
            resource("/{slug}/contributions/{id}/stance")
                .route(get().to(stance::get))
                .route(post().to(stance::post)),
        )
        .service(resource("/{slug}/equality").route(get().to(equality::get)))
        .service(
            resource("/{slug}/equality/{question}")
                .route(get().to(equality::question))
                .route(post().to(equality::post)),
        )
        .service(
            resource("/{slug}/notices")
                .route(get().to(notices::get))
                .route(post().to(notices::post)),
        )
        .service(resource("/{slug}/themes").route(get().to(themes::list)))
        .service(resource("/{slug}/themes/{theme}").route(get().to(themes::get)))
        .service(resource("/{slug}/findings").route(get().to(findings::list)))
        .service(resource("/{slug}/findings/{finding}").route(get().to(findings::get)))
        .service(resource("/{slug}/strategy").route(get().to(strategy::get)))
        .service(resource("/{slug}/strategy/lines/{line}").route(get().to(strategy::line)))
        .default_service(to(nothing_here));
}

async fn nothing_here() -> Result<actix_web::HttpResponse, PageError> {
    Err(PageError::NotFound)
}
