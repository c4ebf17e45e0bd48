//! Journeys, each named after the person who makes it. They press buttons and follow links by name, without script, on
//! both engines.

mod a_citizen_answers_about_themselves;
mod a_citizen_comments;
pub mod a_citizen_contributes;
pub mod a_citizen_follows_a_receipt;
pub mod a_citizen_in_distress;
mod a_citizen_is_not_the_first;
pub mod a_citizen_says_too_much;
mod a_citizen_says_where_they_stand;
mod a_citizen_takes_a_stance;
pub mod a_citizen_thinks_again;
mod a_colleague_follows_a_mail;
mod a_colleague_looks_after_someone;
mod a_colleague_signs_in;
mod a_crowd_writes_at_once;
mod a_facilitator_asks_for_a_second_look;
pub mod a_facilitator_brings_in_a_file;
mod a_facilitator_holds_a_session;
pub mod a_facilitator_types_a_batch;
pub mod a_lead_cannot_hurry;
mod a_lead_is_interrupted;
pub mod a_moderator_clears_a_queue;
pub mod a_professional_speaks_once;
mod a_reader_asks_for_news;
pub mod a_reader_in_urdu;
pub mod a_reader_searches;
mod a_sceptic_counts_along;
pub mod a_translator_confirms;
mod an_administrator_builds_a_team;
mod an_administrator_reads_the_ledger;
pub mod an_attacker_tries;
mod each_role_at_the_desk;
pub mod hostile_words;
pub mod the_whole_relay;
pub mod two_moderators_meet;
mod words_in_two_languages;
