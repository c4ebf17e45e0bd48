//! Where keys of texts are: in locale files, in templates, in the source, and put together when a page is rendered.

use crate::tidy::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Keys that are put together when a page is rendered, with everything that can be put in. A star is any ending.
pub const COMPOSED: &str = "\
footer-{contact,moderation,anonymity,accessibility,privacy,cookies,terms,glossary}
kept-*
anonymity-{voices,equality,notices,people,desk}-{heading,about}
anonymity-not-{1,2,3,4,5}
anonymity-limits-{1,2,3}
statement-able-{1,2,3,4}
statement-untested-{screen-readers,speech,people,easy-read,translations}
statement-missing-{sign,team}
glossary-*
privacy-legal-*
moderation-ledger-{1,2,3}
information-*
error-page-{not-found,malformed,too-large,too-slow,cross-site,stale,not-allowed,too-often,conflict,busy,held,read-only,broken,sign-in}-{title,text}
voice-{citizen,ahp,other}
voice-{citizen,ahp,other}-group
outcome-{open,keep,change,merge,drop}
challenge-{who,by}-{citizen,ahp,other}
challenge-says-{most,mixed,few,nobody}
challenge-{owed,stands,met}
write-{not-yet,paused,over,stale,busy,slow,gone,closed,read-only}
write-{not-yet,paused,over,stale,busy,slow,gone,closed,read-only}-heading
desk-done-comments-{closed,reopened}
desk-done-rest-{stopped,back}
read-only-{maintenance,move,over}
reading-{standard,easy,simple,large,contrast}
desk-text-{missing,stale,draft,confirmed}
desk-done-texts-{worded,confirmed}
receipt-state-{received,published,declined,escalated,withdrawn}
receipt-told-{published,declined,taken-down,change-published,change-declined,appeal-allowed,appeal-upheld,care,other,unlisted,comments-closed,comments-reopened,held,moved,decision-taken-back,redacted,uncovered,stays-covered}
report-{state,about}-{open,kept,taken-down,gone}
report-notice-{stale,busy,slow,gone}
report-notice-{stale,busy,slow,gone}-heading
receipt-listing-{hidden,contested,soon,listed}
receipt-change-{over,paused,late,escalated,appeal,often}
receipt-appeal-{open,allowed,upheld,late}
receipt-done-{changed,waits,same,appealed}
receipt-about-{received,published,published-soon,declined,escalated,withdrawn}
engagement-phase-{ahead,closing,over}
engagement-choose-{listen,respond,challenge}
engagement-list-{respond,challenge}
prompt-about-{respond,challenge}
prompt-write-{listen,respond,challenge}
prompt-voices-{listen,respond,challenge}
search-who-{citizen,ahp,other}
search-who-{ahp,other}-group
search-order-{turning,newest}
confirm-{ask,done,failed}
confirm-{ask,done,failed}-title
sign-in-{account,desk}-{title,about}
equality-{asks,done,closed}
equality-{asks,done,closed}-title
promise-*
desk-messages-{opened,half-way,last-day,closed,results}
desk-messages-state-{told,planned,ahead,held,skipped}
desk-need-{remarks,overdue,reports,appeals,sheets,phase-due,proposals,texts,signatures,moderators,rules}
desk-picture-{region,ahp,other,channel}
desk-picture-{region,ahp,other,channel}-{about,head,none}
desk-picture-channel-{online,paper,phone,session,in-person,imported}
desk-promise-rule-{equality-day,entry,house}
notices-{ask,asked,over}
notices-{ask,asked,over}-title
notice-{confirm,confirmed,failed,delete,deleted}
notice-{confirm,confirmed,failed,delete,deleted}-title
notice-{confirm,delete}-button
participation-{region,voice-group}
participation-{caption,head,missing}-{region,voice-group}
stance-{agree,disagree,not-sure}
opinions-{about,between,least,most}-{agree,disagree}
opinions-of-{citizen,ahp,other}
opinions-groups-{few,cloud,unsteady,small}
stance-walk-{listen,respond,challenge}
stance-notice-{not-yet,paused,over,stale,busy}
similar-notice-{not-yet,paused,over,stale,gone,busy}
desk-nav-{remarks,assisted,codes,reach,queue,second-looks,blind,rest,fairness,codebook,bench,agreement,coding,themes,findings,readiness,phases,strategy,texts,equality,releases,ledger,promises,picture,messages,people,safeguarding,originals}
desk-room-{remarks,assisted,codes,reach,queue,second-looks,blind,rest,fairness,codebook,bench,agreement,coding,themes,findings,readiness,phases,strategy,texts,equality,releases,ledger,promises,picture,messages,people,safeguarding,originals}
desk-concern-{danger,self-harm,abuse,other}
concern-{danger,self-harm,abuse}
personal-{email,phone,postcode,address,nhs-number,registration,national-insurance,bank,birth-date,name}
desk-heard-{relation,region}
desk-waiting-decided-{published,unlisted,comments-closed,comments-reopened,declined,escalated,change-published,change-declined,appeal-allowed,appeal-upheld,report-kept,taken-down,other,held,moved,decision-taken-back,redacted}
desk-reported-conflict-{decided,changed,own}
desk-second-{appeal,change}s
desk-second-{appeal,change}-{none,decide}
desk-second-{appeal,change,over}-title
desk-second-conflict-{decided,changed,own,unread}
desk-done-second-{change-published,change-declined,appeal-allowed,appeal-upheld}
desk-coding-{showing,empty}-{uncoded,all}
desk-theme-{state,about}-{draft,agreed,published,dropped}
desk-phase-{state,about}-{draft,scheduled,open,closing,closed,analysed,published}
desk-phase-{open,handover-heading,handover-about,handover-sure}-{listen,respond,challenge}
desk-propose-{closure,handover,reopening}-title
desk-propose-{closure,reopening}-about
desk-proposed-{closure,handover,reopening}
desk-confirm-{closure,handover,reopening}
desk-condition-{listen,respond,challenge}-{phase-under-way,words-in,all-decided,appeals-decidable,no-drafts,something-agreed}
desk-condition-{listen,respond}-evidence-for-each
desk-condition-challenge-challenges-answered
desk-condition-{texts-ready,friend-signed,nobody-objects,moderators-promised,rules-locked}
desk-said-{signature,stale,objection}
desk-done-readiness-{promised,taken-back,locked,signed,objected}
desk-findings-{before,over}
desk-finding-{state,about}-{draft,open,decided,published}
desk-outcome-{keep,change,merge,drop}
desk-finding-do-{keep,change,merge,drop}
desk-finding-do-{keep,change,merge,drop}-hint
desk-line-state-{draft,cited,approved,published}
redacted-{email,phone,postcode,address,nhs-number,registration,national-insurance,bank,birth-date,name,words}
desk-done-queue-{published,declined,escalated,kept,taken-down,held,moved,taken-back,redacted}
desk-done-coding-{linked,unlinked}
desk-done-code-{made,reworded,memo,retired,reopened,merged,split,settled}
desk-done-bench-{coded,passage,taken,settled,flagged,undone}
desk-done-table-{given,taken,settled}
desk-bench-queue-{uncoded,again,unread,all}
desk-bench-conflict-{gone,changed}
desk-done-agreement-{ended,over}
desk-done-twice-coded
desk-done-difference-settled
desk-twice-conflict-gone
desk-difference-conflict-{gone,settled}
desk-doubt-{meaning,merger,split,retirement,words}
desk-code-{state,about}-{open,retired,merged,split}
desk-code-cause-{made,reworded,merged,joined,split,retired,reopened}
desk-code-{definition,include,exclude,example}
desk-done-theme-{drafted,reworded,agreed,reconsidered,dropped,unlinked}
desk-done-phases-{opened,closed,handed-over,paused,resumed,extended,scheduled,held,let-go,proposed,removed,reopened}
desk-moment-{opens,closes}-{day,hour}
desk-phase-step-{pause,extension,schedule,hold}-{title,about,button}
desk-done-finding-{drafted,reworded,decided,answered}
desk-done-remarks-{said,answered,taken-back}
desk-remark-kind-{comment,no}
desk-remarks-kind-{comment,no}
desk-remark-state-{open,answered,taken-back}
desk-done-strategy-{section-added,line-added,line-revised,line-removed,approved,approved-by-two,published}
desk-done-releases-cut
desk-done-blind-{published,declined}
desk-narrow-{phase,question,language,channel,age,aside,bearing}
desk-narrow-is-{late,new,und,held}
desk-state-{received,published,declined,escalated,withdrawn}
desk-fairness-factor-{question,verdict,channel}
moderation-act-{contribution-published,contribution-redacted,change-published,change-declined,appeal-allowed,appeal-upheld,report-kept,contribution-taken-down,contribution-unlisted}
desk-done-own-{ended,password}
desk-done-people-{invited,linked,trusted,removed,forgotten}
desk-role-{facilitator,moderator,senior-moderator,analyst,editor,lead,critical-friend,observer,administrator}
desk-duty-{facilitate,hand-out-codes,moderate,decide-appeals,analyse,compare-coders,word,read-texts,prepare,sign,read-findings,see-reach,see-figures,see-fairness,lead,release,oversee,administer,safeguard,open-originals}
desk-member-{invited,password-only,ready}
desk-channel-{online,paper,phone,session,in-person,imported}
desk-assisted-channel-{paper,phone,session,in-person}
desk-done-assisted-{closed,reversed,imported,checked}
desk-translation-{same,shown}
desk-done-translation-kept
desk-fault-{no-words,too-long,not-utf8,unreadable,no-language,no-question}
desk-done-entry-{removed,noted,asked}
desk-reach-{missing,begun,target}
desk-ledger-act-{engagement-created,staff-added,role-granted,role-taken,second-step-forgotten,contribution-published,contribution-declined,contribution-escalated,change-published,change-declined,appeal-allowed,appeal-upheld,report-kept,contribution-taken-down,blind-published,blind-declined,theme-agreed,theme-reconsidered,theme-dropped,finding-decided,challenge-answered,phase-opened,phase-stopped,phase-handed-over,phase-scheduled,phase-paused,phase-resumed,phase-extended,phase-closure-proposed,phase-handover-proposed,phase-reopening-proposed,phase-proposal-withdrawn,phase-reopened,texts-signed,texts-objected,moderation-promised,moderation-promise-withdrawn,rules-locked,engagement-paused,engagement-resumed,set-published,draft-remarked,draft-opposed,remark-answered,remark-taken-back,strategy-approved,strategy-published,release-cut,batch-undone,import-undone,case-signposted,case-replied,case-escalated,case-closed,safeguarding-named,codes-printed,voice-keys-published,words-withdrawn,words-removed,equality-deleted,addresses-deleted,contribution-held,contribution-moved,contribution-unlisted,comments-closed,comments-reopened,decision-taken-back,contribution-redacted,original-opened,original-deleted}
desk-ledger-act-records-deleted
desk-case-{state,about}-{waiting,signposted,replied,escalated,closed}
desk-case-{signpost,escalation,closure}
desk-case-{signpost,escalation,closure}-hint
desk-done-cases-{signpost,reply,escalation,closure,named}
desk-ledger-hand-{timer,operator,author}
desk-entry-{over,stale,busy}";

/// A composed key with its braces spelled out.
pub fn spelled_out(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('{') else {
        return vec![pattern.to_owned()];
    };
    let (choices, after) = rest.split_once('}').unwrap();
    let after = spelled_out(after);
    choices
        .split(',')
        .flat_map(|choice| after.iter().map(move |end| format!("{before}{choice}{end}")))
        .collect()
}

/// The texts of a locale file: key, and the facts that its text names.
pub fn texts(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((begun, _)) = line
            .split_once(" =")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            key = begun.to_owned();
            assert!(
                texts.insert(key.clone(), BTreeSet::new()).is_none(),
                "{key} is there twice"
            );
        }
        let word = |rest: &str| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')
                .next()
                .unwrap()
                .to_owned()
        };
        if let Some(facts) = texts.get_mut(&key) {
            facts.extend(line.split('$').skip(1).map(word));
        }
    }
    texts
}

/// What stands behind `k=` in each text of a template.
pub fn expressions(template: &str) -> Vec<String> {
    let begins = template
        .match_indices("t(k=")
        .map(|(at, begin)| &template[at + begin.len()..]);
    begins
        .map(|rest| {
            let (mut depth, mut quoted) = (0, false);
            let end = rest.find(|c: char| {
                quoted ^= c == '"';
                depth += i32::from(c == '(') - i32::from(c == ')');
                !quoted && (depth < 0 || (depth == 0 && c == ','))
            });
            rest[..end.unwrap()].to_owned()
        })
        .collect()
}

/// The keys that an expression names outright; those it puts together are composed ones.
pub fn named(expression: &str) -> Vec<String> {
    let parts: Vec<&str> = expression.split('"').collect();
    let literals = parts.iter().enumerate().skip(1).step_by(2);
    let compared =
        |at: usize| parts[at - 1].trim_end().ends_with("==") || parts[at - 1].trim_end().ends_with("!=");
    literals
        .filter(|(at, _)| !compared(*at) && !expression.contains('~'))
        .map(|(_, key)| (*key).to_owned())
        .collect()
}

/// The keys that Rust code hands to a page: the last string of an error, the first of what is said.
pub fn named_in_code(source: &Source) -> Vec<String> {
    let mut keys = Vec::new();
    let code = source.without_samples();
    for begin in ["FieldError::new(", "FieldError::of_text(", "say("] {
        for rest in code.split(begin).skip(1) {
            let call = rest.split([';', ')']).next().unwrap();
            let whole = call.matches('"').count() % 2 == 0;
            let strings = source.strings_in(if whole { call } else { "" });
            let key = match (begin, strings.as_slice()) {
                ("say(", [key, ..]) | (_, [_, .., key]) => *key,
                // A field alone; or a key alone, whose field is a variable.
                (_, [key]) if key.starts_with("error-") || key.starts_with("desk-") => *key,
                _ => continue,
            };
            keys.extend(Some(key.to_owned()).filter(|key| !key.contains([' ', '{'])));
        }
    }
    keys
}
