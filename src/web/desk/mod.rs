//! The desk of the strategy team. Everything here requires a signed-in colleague with the duty at hand; a missing duty
//! is refused whether or not the thing exists.

pub mod agreement;
pub mod assisted;
pub mod bench;
pub mod blind;
pub mod case;
pub mod cases;
pub mod codebook;
pub mod codes;
pub mod coding;
pub mod comments;
pub mod cover;
pub mod cover_page;
pub mod equality;
pub mod fairness;
pub mod finding;
pub mod finding_decision;
pub mod finding_page;
pub mod findings;
pub mod forms;
pub mod home;
pub mod ledger;
pub mod line;
pub mod messages;
pub mod narrowing;
pub mod needs;
pub mod originals;
pub mod own;
pub mod people;
pub mod phase_step;
pub mod phase_step_page;
pub mod phases;
pub mod phases_page;
pub mod picture;
pub mod promises;
pub mod proposal;
pub mod proposal_page;
pub mod putting_off;
pub mod queue;
pub mod readiness;
pub mod readiness_page;
pub mod readiness_texts;
pub mod releases;
pub mod remark;
pub mod remarks;
pub mod remarks_page;
pub mod reported;
pub mod reported_cards;
pub mod reported_page;
pub mod rest;
pub mod ruling;
pub mod second_look;
pub mod second_look_page;
pub mod second_looks;
pub mod several;
pub mod several_page;
pub mod sheet;
pub mod strategy;
pub mod strategy_page;
pub mod text;
pub mod texts;
pub mod texts_page;
pub mod theme;
pub mod themes;
pub mod translation;
pub mod waiting;
pub mod waiting_page;

use crate::domain::staff::Duty;
use crate::render::Shell;
use crate::web::error::PageError;
use crate::web::guard::Colleague;
use crate::web::paths::desk as paths;
use crate::web::respond::sign_in;
use crate::web::shell::{link, of_desk, say};
use crate::web::view::View;
use actix_web::web::{ServiceConfig, get, post, resource, scope};

pub fn map(at: &mut ServiceConfig) {
    at.configure(own::map)
        .service(resource("").route(get().to(home::get)))
        .service(
            resource("/sign-in")
                .route(get().to(sign_in::desk_get))
                .route(post().to(sign_in::desk_post)),
        )
        .service(resource("/sign-out").route(post().to(sign_in::desk_sign_out)))
        .service(scope("/{slug}").configure(of_engagement));
}

/// Below the name of an engagement.
fn of_engagement(at: &mut ServiceConfig) {
    at.configure(agreement::map)
        .configure(assisted::map)
        .configure(bench::map)
        .configure(codebook::map)
        .configure(people::map)
        .configure(of_moderation)
        .configure(of_phases)
        .service(resource("").route(get().to(home::engagement)))
        .service(resource("/picture").route(get().to(picture::get)))
        .service(resource("/equality").route(get().to(equality::get)))
        .service(
            resource("/codes")
                .route(get().to(codes::get))
                .route(post().to(codes::post)),
        )
        .service(resource("/coding").route(get().to(coding::get)))
        .service(resource("/coding/evidence").route(post().to(coding::evidence)))
        .service(
            resource("/themes")
                .route(get().to(themes::get))
                .route(post().to(themes::post)),
        )
        .service(
            resource("/themes/{id}")
                .route(get().to(theme::get))
                .route(post().to(theme::post)),
        )
        .service(resource("/themes/{id}/{step}").route(post().to(theme::step)))
        .service(
            resource("/findings")
                .route(get().to(findings::get))
                .route(post().to(findings::post)),
        )
        .service(
            resource("/findings/{id}")
                .route(get().to(finding::get))
                .route(post().to(finding::post)),
        )
        .service(resource("/findings/{id}/decision").route(post().to(finding::decision)))
        .service(resource("/findings/{id}/answer").route(post().to(finding::answer)))
        .service(resource("/strategy").route(get().to(strategy::get)))
        .service(resource("/strategy/sections").route(post().to(strategy::section)))
        .service(
            resource("/strategy/sections/{section}/lines")
                .route(get().to(line::new))
                .route(post().to(line::add)),
        )
        .service(
            resource("/strategy/lines/{line}")
                .route(get().to(line::get))
                .route(post().to(line::post)),
        )
        .service(resource("/strategy/lines/{line}/removal").route(post().to(line::removal)))
        .service(
            resource("/strategy/remarks")
                .route(get().to(remarks::get))
                .route(post().to(remarks::post)),
        )
        .service(
            resource("/strategy/remarks/{id}")
                .route(get().to(remark::get))
                .route(post().to(remark::post)),
        )
        .service(resource("/strategy/remarks/{id}/withdrawal").route(post().to(remark::withdrawal)))
        .service(resource("/strategy/approval").route(post().to(strategy::approval)))
        .service(resource("/strategy/publication").route(post().to(strategy::publication)))
        .service(resource("/texts").route(get().to(texts::get)))
        .service(resource("/texts/{reading}").route(get().to(texts::list)))
        .service(
            resource("/texts/{reading}/{key}")
                .route(get().to(text::get))
                .route(post().to(text::post)),
        )
        .service(
            resource("/sheets/{reading}/{sheet}")
                .route(get().to(sheet::get))
                .route(post().to(sheet::post)),
        )
        .service(
            resource("/releases")
                .route(get().to(releases::get))
                .route(post().to(releases::post)),
        )
        .service(
            resource("/safeguarding")
                .route(get().to(cases::get))
                .route(post().to(cases::post)),
        )
        .service(resource("/safeguarding/{id}").route(get().to(case::get)))
        .service(resource("/safeguarding/{id}/{step}").route(post().to(case::step)))
        .service(resource("/messages").route(get().to(messages::get)))
        .service(resource("/promises").route(get().to(promises::get)))
        .service(resource("/ledger").route(get().to(ledger::get)));
}

/// The queue, and all that is decided on words.
fn of_moderation(at: &mut ServiceConfig) {
    at.service(resource("/queue").route(get().to(queue::list)))
        .service(resource("/queue/{id}").route(get().to(waiting::get)))
        .service(
            resource("/queue/{id}/translation")
                .route(get().to(translation::get))
                .route(post().to(translation::post)),
        )
        .service(resource("/queue/{id}/decision").route(post().to(waiting::decision)))
        .service(resource("/reports/{id}").route(get().to(reported::get)))
        .service(resource("/reports/{id}/decision").route(post().to(reported::decision)))
        .service(resource("/rest").route(get().to(rest::get)))
        .service(resource("/rest/stop").route(post().to(rest::stop)))
        .service(resource("/rest/return").route(post().to(rest::come_back)))
        .service(resource("/comments/{id}").route(get().to(comments::get)))
        .service(resource("/comments/{id}/closure").route(post().to(comments::closure)))
        .service(resource("/comments/{id}/reopening").route(post().to(comments::reopening)))
        .service(resource("/queue/{id}/hold").route(post().to(putting_off::aside)))
        .service(
            resource("/queue/{id}/cover")
                .route(get().to(cover::get))
                .route(post().to(cover::look)),
        )
        .service(resource("/queue/{id}/redaction").route(post().to(cover::publish)))
        .service(resource("/originals").route(get().to(originals::list)))
        .service(
            resource("/originals/{id}")
                .route(get().to(originals::get))
                .route(post().to(originals::post)),
        )
        .service(resource("/queue/{id}/question").route(post().to(putting_off::elsewhere)))
        .service(resource("/several").route(post().to(several::preview)))
        .service(resource("/several/decision").route(post().to(several::decision)))
        .service(resource("/several/decided").route(get().to(several::decided)))
        .service(resource("/reversals").route(post().to(several::reversal)))
        .service(resource("/second-looks").route(get().to(second_looks::get)))
        .service(resource("/second-looks/{id}").route(get().to(second_look::get)))
        .service(resource("/second-looks/{id}/decision").route(post().to(second_look::decision)))
        .service(resource("/blind-readings").route(get().to(blind::get)))
        .service(resource("/blind-readings/{id}").route(post().to(blind::post)))
        .service(resource("/fairness").route(get().to(fairness::get)));
}

/// How phases move, and what they need before.
fn of_phases(at: &mut ServiceConfig) {
    at.service(resource("/phases").route(get().to(phases::get)))
        .service(
            resource("/phases/{ordinal}/{step}")
                .route(get().to(phase_step::get))
                .route(post().to(phases::step)),
        )
        .service(resource("/phases/{ordinal}/{step}/{answer}").route(post().to(proposal::answer)))
        .service(resource("/readiness").route(get().to(readiness::get)))
        .service(
            resource("/readiness/{ordinal}/{reading}")
                .route(get().to(readiness_texts::get))
                .route(post().to(readiness_texts::post)),
        )
        .service(resource("/rota/{ordinal}").route(post().to(readiness::rota)))
        .service(resource("/rules").route(post().to(readiness::lock)))
        .service(
            resource("/pause")
                .route(get().to(phase_step::hold))
                .route(post().to(phase_step::hold_post)),
        )
        .service(resource("/resumption").route(post().to(phase_step::let_go)));
}

/// The rooms of an engagement's desk: who may enter, where, and its name in `desk-nav-NAME`.
pub fn rooms(slug: &str) -> Vec<(&'static [Duty], String, &'static str)> {
    vec![
        (&[Duty::Facilitate], paths::assisted::room(slug), "assisted"),
        (&[Duty::HandOutCodes], paths::codes(slug), "codes"),
        (&[Duty::SeeReach], paths::assisted::reach(slug), "reach"),
        (&[Duty::Moderate], paths::queue(slug), "queue"),
        (&[Duty::Safeguard], paths::cases(slug), "safeguarding"),
        (&[Duty::DecideAppeals], paths::second_looks(slug), "second-looks"),
        (&[Duty::OpenOriginals], paths::originals(slug), "originals"),
        (&[Duty::Moderate], paths::blind(slug), "blind"),
        (&[Duty::DecideAppeals], paths::rest(slug, ""), "rest"),
        (&[Duty::SeeFairness], paths::fairness(slug), "fairness"),
        (&[Duty::ReadFindings], paths::bench::codebook(slug), "codebook"),
        (&[Duty::Analyse], paths::bench::bench(slug), "bench"),
        (&[Duty::CompareCoders], paths::bench::agreement(slug), "agreement"),
        (&[Duty::Analyse], paths::coding(slug), "coding"),
        (&[Duty::Analyse], paths::themes(slug), "themes"),
        (&[Duty::ReadFindings], paths::findings(slug), "findings"),
        (&[Duty::Prepare], paths::readiness(slug), "readiness"),
        (&[Duty::Lead], paths::phases(slug), "phases"),
        (&[Duty::Lead], paths::messages(slug), "messages"),
        (&[Duty::Lead], paths::strategy(slug), "strategy"),
        (&[Duty::ReadFindings], paths::remarks(slug), "remarks"),
        (&[Duty::ReadTexts], paths::texts(slug), "texts"),
        (&[Duty::SeeFigures], paths::picture(slug), "picture"),
        (&[Duty::SeeFigures], paths::equality(slug), "equality"),
        (&[Duty::Release], paths::releases(slug), "releases"),
        (&[Duty::Oversee], paths::ledger(slug), "ledger"),
        (&[Duty::Oversee], paths::promises(slug), "promises"),
        (&[Duty::Administer], paths::people::people(slug), "people"),
    ]
}

/// The frame of desk pages: the menu names the engagement and shows what this person may do in it.
pub fn around(view: &View, person: &Colleague, slug: &str) -> Result<Shell, PageError> {
    let engagement = link(paths::engagement(slug), home::name(view, slug));
    let mut nav = vec![link(paths::home(), say(view, "desk-nav-home", &[])?), engagement];
    for (duties, href, name) in rooms(slug) {
        if duties.iter().any(|duty| person.may(slug, *duty)) {
            nav.push(link(href, say(view, &format!("desk-nav-{name}"), &[])?));
        }
    }
    of_desk(view, &person.name, nav)
}
