## The ledger of what the team does

desk-nav-ledger = Ledger
desk-room-ledger = Ledger: what the team did, line by line
desk-ledger-title = Ledger
desk-ledger-about = Every decision of the team is a line here, and so is every release. Lines are only ever added. Each carries a fingerprint that is worked out from the line and from the fingerprint of the line before, so whoever changes a line or takes one away changes every fingerprint after it: a fingerprint that somebody noted is then no longer there. Lines of other engagements are left out here, and those about people who may be in danger for whoever does not look after them; their numbers are missing in the list.
desk-ledger-check = The command “ahpslisten verify” works all fingerprints out again. The page “How moderation works” shows the last one with each release, so that others can note it.
desk-ledger-head = { $count ->
    [one] The ledger has { $count } line. Its fingerprint is
   *[other] The ledger has { $count } lines. The fingerprint of the last one is
}
desk-ledger-caption = Lines, newest first
desk-ledger-line = Line
desk-ledger-when = When
desk-ledger-what = What
desk-ledger-who = Who
desk-ledger-hash = Fingerprint
desk-ledger-none = There is no line here.
desk-ledger-left-out = All lines of this page are left out for you.
desk-ledger-newest = Newest lines
desk-ledger-older = Older lines
desk-ledger-hand-timer = The service, at its time
desk-ledger-hand-operator = Whoever runs the service
desk-ledger-hand-author = The author

## What was done

desk-ledger-act-engagement-created = Engagement created
desk-ledger-act-staff-added = Someone joined the team
desk-ledger-act-role-granted = Trusted with a role
desk-ledger-act-role-taken = A role taken back
desk-ledger-act-second-step-forgotten = Someone’s second step was forgotten
desk-ledger-act-contribution-published = Contribution published
desk-ledger-act-contribution-declined = Contribution declined
desk-ledger-act-contribution-escalated = Worry raised about a contribution
desk-ledger-act-change-published = Change of words accepted
desk-ledger-act-change-declined = Change of words declined
desk-ledger-act-appeal-allowed = Appeal allowed
desk-ledger-act-appeal-upheld = Appeal turned down
desk-ledger-act-blind-published = Read blind by a second moderator: would publish
desk-ledger-act-blind-declined = Read blind by a second moderator: would decline
desk-ledger-act-contribution-held = Contribution put aside
desk-ledger-act-contribution-moved = Contribution moved to another question
desk-ledger-act-decision-taken-back = Decision taken back before a release
desk-ledger-act-theme-agreed = Theme agreed
desk-ledger-act-theme-reconsidered = Theme taken up again
desk-ledger-act-theme-dropped = Theme dropped
desk-ledger-act-finding-decided = Finding decided
desk-ledger-act-phase-opened = Phase opened
desk-ledger-act-phase-stopped = Phase closed to new words
desk-ledger-act-phase-handed-over = Phase handed over
desk-ledger-act-phase-scheduled = Phase set to open by itself
desk-ledger-act-phase-paused = Phase paused
desk-ledger-act-phase-resumed = Phase went on after a pause
desk-ledger-act-phase-extended = Phase made longer
desk-ledger-act-phase-closure-proposed = Proposed to close a phase early
desk-ledger-act-phase-handover-proposed = Proposed to hand a phase over
desk-ledger-act-phase-reopening-proposed = Proposed to open a phase again
desk-ledger-act-phase-proposal-withdrawn = Proposal taken off the table
desk-ledger-act-phase-reopened = Phase opened again
desk-ledger-act-engagement-paused = Whole engagement paused
desk-ledger-act-engagement-resumed = Whole engagement went on
desk-ledger-act-set-published = Set of themes or findings frozen
desk-ledger-act-draft-remarked = Draft strategy commented on
desk-ledger-act-draft-opposed = No said to the draft strategy
desk-ledger-act-remark-answered = Critical friend answered
desk-ledger-act-remark-taken-back = Critical friend took it back
desk-ledger-act-strategy-approved = Strategy approved
desk-ledger-act-strategy-published = Strategy published
desk-ledger-act-release-cut = Release cut
desk-ledger-act-batch-undone = Batch taken back
desk-ledger-act-import-undone = Import taken back
desk-ledger-act-case-signposted = Author shown where there is help
desk-ledger-act-case-replied = Author answered, out of worry
desk-ledger-act-case-escalated = Named lead asked to act, out of worry
desk-ledger-act-case-closed = Case of a worry closed
desk-ledger-act-safeguarding-named = Set who is told of danger
desk-ledger-act-words-withdrawn = Words taken back by their author, by this day
desk-ledger-act-words-removed = Contribution taken out with its batch
desk-ledger-act-equality-deleted = Equality counters deleted on their last day
desk-ledger-act-addresses-deleted = Addresses of those who asked for news deleted
