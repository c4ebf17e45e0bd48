//! The verbs of the product, one file each: what can happen in an engagement. Each takes a connection that is inside
//! one transaction, a noun with what is wanted, and the time; it judges by the domain, writes through the store, and
//! says what happened. No page, no form and no mail server is known here.

pub mod add_staff;
pub mod answer_equality;
pub mod answer_reports;
pub mod appeal;
pub mod approve_strategy;
pub mod ask_for_news;
pub mod change_words;
pub mod check_sample;
pub mod choose_password;
pub mod confirm_sheet;
pub mod contribute;
pub mod create_engagement;
pub mod decide;
pub mod decide_appeal;
pub mod decide_change;
pub mod decide_finding;
pub mod draft_finding;
pub mod enter_on_behalf;
pub mod forget;
pub mod gather;
pub mod hand_over;
pub mod import;
pub mod invite;
pub mod join;
mod letter;
pub mod notice;
pub mod open_phase;
pub mod password;
pub mod pause;
pub mod plan_phase;
pub mod read_blind;
pub mod record_session;
pub mod report;
pub mod safeguard;
pub mod second_step;
pub mod sign_in;
pub mod take_stance;
pub mod take_voice;
pub mod translate;
pub mod trust;
pub mod undo_import;
pub mod verify;
pub mod withdraw;
pub mod word_text;
pub mod write_strategy;
