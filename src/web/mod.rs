//! The URL map, whole, on one screen. A GET reads; a POST performs exactly one action. The door stands in front of
//! all.

pub mod answer;
pub mod api;
pub mod assets;
pub mod chart;
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
pub mod whereabouts;

use crate::web::error::PageError;
use actix_web::web::{ServiceConfig, get, post, resource, scope, to};
use public::{
    anonymity, contribution, declined, engagement, equality, feed, finding, findings, glossary, help, home,
    information, moderation, notices, opinions, paper, participation, print, prompt, receipt, receipt_acts,
    report, search, similar, stance, statement, strategy, themes, voice_keys, write,
};
use respond::{account, join, sign_in, token, voice};

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
        .service(resource("/account/token").route(post().to(token::post)))
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
        .service(scope(paths::api::ROOT).configure(api::map))
        .service(scope("/desk").configure(desk::map))
        .service(scope("/{slug}").configure(of_engagement))
        .default_service(to(nothing_here));
}

/// Below the name of an engagement. A scope compares what its addresses have in common once, not with each of them.
fn of_engagement(at: &mut ServiceConfig) {
    at.service(resource("").route(get().to(engagement::get)))
        .service(resource("/help").route(get().to(help::get)))
        .service(resource("/search").route(get().to(search::get)))
        .service(resource("/paper").route(get().to(paper::kit)))
        .service(resource("/paper/forms").route(get().to(paper::forms_get)))
        .service(resource("/paper/session").route(get().to(paper::session_get)))
        .service(resource("/paper/poster").route(get().to(paper::poster_get)))
        .service(
            resource("/voice")
                .route(get().to(voice::get))
                .route(post().to(voice::post)),
        )
        .service(resource("/keys").route(get().to(voice_keys::get)))
        .service(scope("/prompts/{prompt}").configure(of_prompt))
        .service(resource("/contributions/{id}").route(get().to(contribution::get)))
        .service(
            resource("/contributions/{id}/stance")
                .route(get().to(stance::get))
                .route(post().to(stance::post)),
        )
        .service(
            resource("/contributions/{id}/report")
                .route(get().to(report::get))
                .route(post().to(report::post)),
        )
        .service(resource("/equality").route(get().to(equality::get)))
        .service(
            resource("/equality/{question}")
                .route(get().to(equality::question))
                .route(post().to(equality::post)),
        )
        .service(
            resource("/notices")
                .route(get().to(notices::get))
                .route(post().to(notices::post)),
        )
        .service(resource("/moderation").route(get().to(moderation::get)))
        .service(resource("/participation").route(get().to(participation::get)))
        .service(resource("/moderation/declined").route(get().to(declined::get)))
        .service(resource("/opinions/{kind}").route(get().to(opinions::get)))
        .service(resource("/themes").route(get().to(themes::list)))
        .service(resource("/themes/{theme}").route(get().to(themes::get)))
        .service(resource("/findings").route(get().to(findings::list)))
        .service(resource("/findings/{finding}").route(get().to(finding::get)))
        .service(resource("/strategy").route(get().to(strategy::get)))
        .service(resource("/strategy/lines/{line}").route(get().to(strategy::line)));
}

/// Below a question, theme or finding that people answer.
fn of_prompt(at: &mut ServiceConfig) {
    at.service(resource("").route(get().to(prompt::get)))
        .service(resource("/feed").route(get().to(feed::get)))
        .service(resource("/print").route(get().to(print::get)))
        .service(
            resource("/contribution")
                .route(get().to(write::get))
                .route(post().to(write::post)),
        )
        .service(resource("/contribution/check").route(post().to(write::check)))
        .service(resource("/contribution/agreement").route(post().to(similar::post)))
        .service(resource("/walk").route(get().to(stance::walk)));
}

async fn nothing_here() -> Result<actix_web::HttpResponse, PageError> {
    Err(PageError::NotFound)
}
