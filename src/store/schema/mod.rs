//! The tables as diesel sees them; the migrations are the truth, and a test compares the two on both engines.
//! Each table's reason stands beside it in the migrations.

mod assisted;
mod codebook;
mod desk;
mod engagements;
mod equality;
mod notices;
mod opinions;
mod people;
mod second_factors;
mod second_thoughts;
mod stances;
mod trace;
mod voices;

pub use assisted::*;
pub use codebook::*;
pub use desk::*;
pub use engagements::*;
pub use equality::*;
pub use notices::*;
pub use opinions::*;
pub use people::*;
pub use second_factors::*;
pub use second_thoughts::*;
pub use stances::*;
pub use trace::*;
pub use voices::*;

use diesel::allow_tables_to_appear_in_same_query;

allow_tables_to_appear_in_same_query!(
    engagement,
    wording,
    translation,
    list_entry,
    phase,
    prompt,
    contribution,
    voice_translation,
    declined_voice,
    closed_comments,
    printed_code,
    printed_tally,
    spent_token,
    voice_key,
    contribution_version,
    appeal,
    sealed_original,
    reply,
    import_batch,
    entry_batch,
    batch_entry,
    batch_check,
    batch_doubt,
    group_session,
    session_reach,
    session_need,
    account,
    account_confirmation,
    account_voice,
    account_session,
    outbox,
    staff,
    staff_role,
    staff_session,
    staff_link,
    second_factor,
    recovery_code,
    staff_doorstep,
    decision,
    phase_news,
    phase_proposal,
    phase_signature,
    phase_rota,
    rules_lock,
    heavy_words,
    moderation_rest,
    theme,
    evidence,
    codebook_code,
    code_wording,
    code_memo,
    coding,
    bench_read,
    double_coding,
    double_unit,
    double_code,
    published_set,
    finding,
    finding_theme,
    finding_response,
    strategy_section,
    strategy_line,
    citation,
    strategy_approval,
    strategy_remark,
    release,
    stance,
    group_stance,
    stance_figure,
    audience_figure,
    opinion,
    equality_tally,
    equality_term,
    equality_form,
    notice_address,
    ledger,
    ledger_head,
    care_case,
    report,
);
