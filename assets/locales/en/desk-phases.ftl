## Pausing, making longer, setting when a phase opens

# $time is the wall clock in London, such as 17:00. A full stop follows.
desk-phase-from-time = from { $time } London time
desk-phase-until-time = until { $time } London time
desk-phase-told = The public reads:
desk-phase-extended = It lasts longer than was first said. The public reads:
desk-phase-resume = Go on taking words
desk-phase-pause = Pause this phase
desk-phase-extend = Let this phase last longer
desk-phase-schedule = Set when this phase opens by itself
desk-phase-schedule-again = Change when this phase opens by itself
desk-phase-step-back = Back to all phases
desk-phase-step-pause-title = Pause a phase
desk-phase-step-pause-about = Nobody can send words in this phase until you let it go on. Its last day stays as it is. Whoever is writing keeps their words and can send them afterwards. The public is told why, at once and on every page.
desk-phase-step-pause-button = Pause
desk-phase-step-extension-title = Let a phase last longer
desk-phase-step-extension-about = Choose a later end. The public sees it at once, with the reason.
desk-phase-step-extension-button = Let it last longer
desk-phase-step-schedule-title = Set when a phase opens by itself
desk-phase-step-schedule-about = The phase opens and closes by itself at these moments, whether or not anyone of the team is there. The public sees both days at once. Until it opens you can change them, or open it by hand.
desk-phase-step-schedule-button = Set these moments
desk-phase-step-hold-title = Pause the whole engagement
desk-phase-step-hold-about = Nobody can send words in any phase, and nothing new becomes public, until you let it go on: no release is cut, no phase opens or hands over, and no strategy is published. Last days stay as they are: a phase whose end comes meanwhile is over, so let it last longer before you pause. What is public stays so. Authors can still take their words back, and the team can still read and decide. The public is told why, at once and on every page.
desk-phase-step-hold-button = Pause everything
desk-moment-opens-day = Day on which it opens
desk-moment-opens-hour = Time at which it opens, in London
desk-moment-closes-day = Last day
desk-moment-closes-hour = Time at which it closes on that day, in London
desk-moment-day-hint = For example, 27 11 2026
desk-moment-midnight = The end of the day
desk-public-reason = What may the public read?
desk-public-reason-hint = Each of these is said in every language of the engagement.
desk-public-note = A sentence of your own (optional)
desk-public-note-only = What may the public read?
desk-public-note-hint = Everyone reads it as you write it, in your language. Do not name anybody.
desk-hold-title = The whole engagement
desk-hold-offer = Before an election, or when something has happened that must be looked into, everything can stand still at once.
desk-hold-link = Pause the whole engagement
desk-hold-heading = The whole engagement is paused
desk-hold-about = Nobody can send words, and nothing new becomes public.
desk-hold-let-go = Go on
desk-done-phases-paused = The phase is paused, and a release says why.
desk-done-phases-resumed = The phase takes words again, and a release says so.
desk-done-phases-extended = The phase lasts longer, and a release says why.
desk-done-phases-scheduled = The phase opens by itself, and a release says when.
desk-done-phases-held = Everything is paused, and a release says why.
desk-done-phases-let-go = The engagement goes on, and a release says so.
desk-error-public-reason-empty = Choose what the public may read, or write it yourself
desk-error-moment-day = Enter a day, such as 27 11 2026
desk-error-moment-later = Enter a moment that is later than the present end
desk-error-moment-order = The opening must be still to come, and the end must be after it

## What two people do together

desk-phase-close = Close this phase early
desk-phase-handover = Hand this phase over
desk-phase-reopen = Open this phase again
desk-propose-closure-title = Propose to close a phase early
desk-propose-closure-about = Nobody can begin to write in this phase afterwards. Whoever is writing by then has a little time to send. Contributions that wait are still decided. The public sees this at once.
desk-propose-handover-title = Propose to hand a phase over
desk-propose-reopening-title = Propose to open a phase again
desk-propose-reopening-about = People can contribute again until the end that you choose. The public sees it at once, with the reason.
desk-propose-two = Two people take this step: you propose it here, and another lead confirms it on the page of the phases. Until then nothing happens.
desk-propose-alone-heading = You are the only lead
desk-propose-alone = A second lead must confirm this step, so that nobody takes it alone. Nobody else on this team has that role yet.
desk-propose-alone-ask = Who can invite a second lead:
desk-propose-alone-nobody = Whoever runs this service can add a second lead.
desk-propose-why = Why? For the team
desk-propose-why-hint = The other lead reads it before confirming.
desk-propose-button = Propose this step
desk-proposed-closure = To be confirmed: close this phase early
desk-proposed-handover = To be confirmed: hand this phase over
desk-proposed-reopening = To be confirmed: open this phase again
# $day is a day, already written. A name follows.
desk-proposed-by = Proposed on { $day } by
desk-proposed-why = Why:
desk-proposed-mine = You proposed this, so another lead must confirm it.
desk-proposed-left = Whoever proposed this is no longer a lead, so nobody can confirm it. Take it off the table and propose it again.
desk-proposed-remove = Take this off the table
desk-confirm-closure = Confirm and close this phase
desk-confirm-handover = Confirm and hand over
desk-confirm-reopening = Confirm and open it again
desk-done-phases-proposed = Proposed. Another lead must confirm it.
desk-done-phases-removed = The proposal is off the table.
desk-done-phases-reopened = The phase takes words again, and a release says until when.
desk-error-why-empty = Say why, for the other lead
desk-error-same-person = You proposed this step, so another lead must confirm it
desk-error-proposer-left = Whoever proposed this step is no longer a lead. Take it off the table and propose it again
desk-error-proposal-late = The proposed end has passed. Take the proposal off the table and propose another end
desk-error-moment-ahead = Enter an end that is still to come

## What people thought of what others said

desk-phase-opinions = What people thought of what others said in this phase
desk-phase-opinions-wait = What people thought of what others said is worked out within some minutes, and comes with the next release after that.
