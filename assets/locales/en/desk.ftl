# What the strategy team reads at the desk. The desk speaks English. Voice: plain British English, exact about what a
# button does and who will see it.

## The menu, and where a colleague begins

desk-nav-home = Desk
desk-nav-queue = Queue
desk-nav-coding = Gathering
desk-nav-themes = Themes
desk-nav-findings = Findings
desk-nav-phases = Phases
desk-nav-strategy = Strategy
desk-nav-releases = Releases
desk-home-title = Your desk
desk-home-none = You do not work on an engagement yet. An administrator can add you to one.
desk-room-queue = Decide on contributions
desk-room-coding = Gather contributions under themes
desk-room-themes = Write and agree themes
desk-room-findings = Findings, and what is decided about them
desk-room-phases = Open, stop and hand over phases
desk-room-strategy = Write, approve and publish the strategy
desk-room-releases = Cut a release
desk-rooms-none = Your role opens no room here.
# $count is a whole number.
desk-waiting-count = { $count ->
    [0] No decision waits.
    [one] { $count } decision waits: on a contribution, a change of words or an appeal.
   *[other] { $count } decisions wait: on contributions, changes of words and appeals.
}
desk-engagement-rooms = What you can do
desk-engagement-phases = The phases
desk-engagement-public = See what the public sees

## Shared by several pages

desk-state = State
# Heads a contribution in a list. $number counts from 1.
desk-voice-number = Contribution { $number }
# Titles of themes follow.
desk-voice-themes = Themes:
desk-conflict-heading = Someone was here before you
desk-conflict-typed = This is what you typed. Copy it if you still need it.
desk-to-coding = Gather contributions under themes

## The queue

desk-queue-title = Queue
desk-queue-about = The oldest day comes first. Nothing here is public yet.
desk-queue-empty = Nothing waits for a decision.
desk-queue-more = More wait than are shown here. They appear as you decide.
# The title of a question, theme or finding follows.
desk-queue-asked = In answer to:
# $day is a day, already written.
desk-queue-received = Received on { $day }.
# $number counts from 1; people who listen to the page hear the first words as well.
desk-queue-decide = Decide on contribution { $number }
desk-done-queue-published = Published. It joins the public pages with the next release.
desk-done-queue-declined = Declined. The author can read the reason with their receipt.

## One contribution that waits

desk-waiting-title = Decide on a contribution
desk-waiting-back = Back to the queue
desk-waiting-conflict = A colleague decided on this contribution while your page was open. Your decision was not stored.
desk-waiting-decided-published = This contribution is published.
desk-waiting-decided-declined = This contribution is declined.
# $who is the name of a colleague, $day a day, already written, $time the time in London, such as 14:05.
desk-waiting-decided-by = Decided by { $who } on { $day } at { $time }.
desk-waiting-withdrawn = The author took these words back. There is nothing to decide.
desk-waiting-outcome = What is your decision?
desk-waiting-publish = Publish
desk-waiting-publish-hint = Everyone can read it after the next release.
desk-waiting-decline = Decline
desk-waiting-decline-hint = It stays out of the public pages. The author can read the reason.
desk-waiting-reason = Reason, if you decline
desk-waiting-reason-hint = Choose the reason that the author will read.
# $days is a whole number, $reasons are names of reasons.
desk-reason-listed = For these reasons the words may stand in a public list, with the reason, { $days } days later: { $reasons }.
desk-waiting-reason-none = Choose a reason
desk-waiting-button = Record decision
error-outcome-empty = Choose a decision
error-reason-empty = Choose the reason that the author will read

## The coding bench

desk-coding-title = Gathering under themes
desk-coding-none = There is no question of the listening phase to work on.
desk-coding-questions = Questions
desk-coding-uncoded = Without a theme
desk-coding-all = All contributions
desk-coding-showing-uncoded = You see published contributions that no theme rests on yet.
desk-coding-showing-all = You see all published contributions to this question.
desk-coding-empty-uncoded = Every published contribution in this list belongs to a theme.
desk-coding-empty-all = No more published contributions are in this list.
desk-coding-no-theme = There is no theme that takes contributions. Themes are frozen once they are handed over.
desk-coding-to-themes = Go to the themes
desk-coding-legend = Choose contributions
desk-coding-theme = Theme
desk-coding-theme-none = Choose a theme
desk-coding-link = Add to this theme
desk-coding-unlink = Take out of this theme
desk-coding-first = Back to the start of this list
desk-done-coding-linked = Added. The theme now rests on these contributions too.
desk-done-coding-unlinked = Taken out of the theme.
desk-error-id-empty = Tick at least one contribution
desk-error-id-gone = One of these contributions is no longer published. Look at the list again
desk-error-theme-empty = Choose a theme
desk-error-theme-gone = This theme takes no more contributions. Choose another theme

## Themes

desk-themes-title = Themes
desk-themes-caption = All themes
desk-themes-theme = Theme
desk-themes-evidence = Contributions
desk-themes-none = There is no theme yet.
desk-themes-new = Write a new theme
desk-themes-button = Add theme
desk-theme-state-draft = Draft
desk-theme-state-agreed = Agreed
desk-theme-state-published = Published
desk-theme-state-dropped = Dropped
desk-theme-back = Back to all themes
desk-theme-about-draft = Only the team can see this theme.
desk-theme-about-agreed = It becomes public when the listening phase is handed over.
desk-theme-about-published = Professionals are or were asked about it. It does not change any more.
desk-theme-about-dropped = It stays on record. The public reads the reason once the themes are published.
desk-theme-conflict = A colleague moved this theme on while your page was open. Nothing of yours was stored.
desk-theme-dropped-because = Why it was dropped
desk-theme-set = Published in the set with the fingerprint
desk-theme-wording = Wording
desk-theme-name = Title
# $limit is a whole number.
desk-theme-name-hint = A few words that people would use themselves, at most { $limit } characters.
desk-theme-summary = Summary
desk-theme-summary-hint = What these contributions have in common.
desk-theme-save = Save wording
desk-theme-agree-heading = Agree this theme
desk-theme-agree-about = Agree when the wording is right and the contributions behind it are gathered. Save changes to the wording first.
desk-theme-agree = Agree theme
desk-theme-reconsider-heading = Reconsider this theme
desk-theme-reconsider-about = It becomes a draft again, and its wording can change.
desk-theme-reconsider = Make it a draft again
desk-theme-drop-heading = Drop this theme
desk-theme-drop-reason = Reason for dropping it
desk-theme-drop-hint = The public reads this reason.
desk-theme-drop = Drop theme
desk-theme-evidence = Contributions behind this theme
# $count is a whole number.
desk-theme-evidence-count = { $count ->
    [0] No contribution stands behind this theme.
    [one] { $count } contribution stands behind this theme.
   *[other] { $count } contributions stand behind this theme.
}
# $number counts from 1.
desk-theme-unlink = Take contribution { $number } out
desk-done-theme-drafted = Theme added. Now gather the contributions it rests on.
desk-done-theme-reworded = Wording saved.
desk-done-theme-agreed = Theme agreed.
desk-done-theme-reconsidered = The theme is a draft again.
desk-done-theme-dropped = Theme dropped.
desk-done-theme-unlinked = Contribution taken out of this theme.
desk-error-title-empty = Enter a title
desk-error-summary-empty = Enter a summary
desk-error-drop-empty = Enter the reason for dropping it

## Phases

desk-phases-title = Phases
desk-phases-conflict = This phase has moved on since you opened the page. Look at where it stands now.
desk-phase-state-draft = Not scheduled
desk-phase-state-scheduled = Scheduled
desk-phase-state-open = Open
desk-phase-state-closing = Closed to new words
desk-phase-state-closed = Closed
desk-phase-state-analysed = Handed over
desk-phase-state-published = Published
desk-phase-about-draft = Nobody has opened it yet.
desk-phase-about-scheduled = It opens by itself.
desk-phase-about-open = People can contribute.
desk-phase-about-closing = No new words come in. Those that wait are still decided.
desk-phase-about-closed = Every contribution is decided.
desk-phase-about-analysed = Its result is frozen.
desk-phase-about-published = Its result stands in the published strategy.
# $day is a day, already written. A full stop follows, where one is due.
desk-phase-opens-on = It opens on { $day }
desk-phase-last-day = Its last day is { $day }
# $days is a whole number.
desk-phase-lasts = { $days ->
    [one] Once open it lasts { $days } day.
   *[other] Once open it lasts { $days } days.
}
desk-phase-paused = Paused. The public reads this reason:
desk-phase-set = Fingerprint of its result
desk-phase-open-about = Opening is public at once. The phase ends at midnight in London after its last day.
desk-phase-open-listen = Open listening
desk-phase-open-respond = Open responding
desk-phase-open-challenge = Open check and challenge
desk-phase-close-sure = Yes, stop taking words now
desk-phase-handover-heading-listen = Hand the themes to the professionals
desk-phase-handover-heading-respond = Put the findings to everyone
desk-phase-handover-heading-challenge = Conclude check and challenge
desk-phase-handover-about-listen = This freezes and publishes the agreed themes, and opens responding. It cannot be undone. Before you can hand over:
desk-phase-handover-about-respond = This freezes and publishes the findings, and opens check and challenge. It cannot be undone. Before you can hand over:
desk-phase-handover-about-challenge = This freezes what was decided about the findings. The strategy can be published after it. It cannot be undone. Before you can hand over:
desk-phase-handover-sure-listen = Yes, hand over: publish the themes and open responding
desk-phase-handover-sure-respond = Yes, hand over: publish the findings and open check and challenge
desk-phase-handover-sure-challenge = Yes, hand over: conclude check and challenge
desk-condition-met = Done
desk-condition-not-met = To do
desk-condition-listen-phase-under-way = Listening is open or closed to new words.
desk-condition-listen-words-in = Listening is closed to new words, and whoever was writing then has had the time to send.
desk-condition-listen-all-decided = Every contribution is decided, and so are changes, appeals and reports.
desk-condition-listen-appeals-decidable = An appeal waits that nobody on the team may decide: whoever could has refused the words. An administrator must invite a moderator or a lead.
desk-condition-listen-no-drafts = Every theme is agreed or dropped.
desk-condition-listen-something-agreed = At least one theme is agreed.
desk-condition-listen-evidence-for-each = A published contribution stands behind each agreed theme.
desk-condition-respond-phase-under-way = Responding is open or closed to new words.
desk-condition-respond-words-in = Responding is closed to new words, and whoever was writing then has had the time to send.
desk-condition-respond-all-decided = Every response is decided, and so are changes, appeals and reports.
desk-condition-respond-appeals-decidable = An appeal waits that nobody on the team may decide: whoever could has refused the words. An administrator must invite a moderator or a lead.
desk-condition-respond-no-drafts = No finding is left to be settled.
desk-condition-respond-something-agreed = At least one finding is written.
desk-condition-respond-evidence-for-each = Each finding is drawn from a published theme.
desk-condition-challenge-phase-under-way = Check and challenge is open or closed to new words.
desk-condition-challenge-words-in = Check and challenge is closed to new words, and whoever was writing then has had the time to send.
desk-condition-challenge-all-decided = Every contribution is decided, and so are changes, appeals and reports.
desk-condition-challenge-appeals-decidable = An appeal waits that nobody on the team may decide: whoever could has refused the words. An administrator must invite a moderator or a lead.
desk-condition-challenge-no-drafts = Every finding is kept, changed, merged or dropped.
desk-condition-challenge-something-agreed = At least one finding is decided.
desk-done-phases-opened = The phase is open, and a release says so.
desk-done-phases-closed = The phase takes no new words, and a release says so.
desk-done-phases-handed-over = Handed over, and a release says so.
desk-error-sure-empty = Tick the box if you are sure
desk-error-not-ready = Something is still to do before this phase can hand over

## Findings

desk-findings-title = Findings
desk-findings-caption = All findings
desk-findings-finding = Finding
desk-findings-outcome = Decision
desk-findings-themes = Themes
desk-findings-none = There is no finding yet.
desk-findings-for-analysts = Analysts write findings. A strategy lead decides about them once nobody can answer any more.
desk-findings-before = Findings are drawn from published themes. There are none before listening is handed over.
desk-findings-over = The findings have been put to everyone. No finding can be added any more.
desk-findings-new = Write a new finding
desk-findings-button = Add finding
desk-finding-state-draft = Draft
desk-finding-state-open = Open to challenge
desk-finding-state-decided = Decided
desk-finding-state-published = Published
desk-outcome-keep = Kept as it was
desk-outcome-change = Changed
desk-outcome-merge = Merged into another finding
desk-outcome-drop = Dropped
desk-outcome-none = Not decided
desk-finding-back = Back to all findings
desk-finding-about-draft = Only the team can see this finding.
desk-finding-about-open = Everyone can read it, and judge it while check and challenge is open.
desk-finding-about-decided = The next release tells the public what was decided.
desk-finding-about-published = It stands in the record of the published strategy.
desk-finding-conflict = A colleague moved this finding on while your page was open. Nothing of yours was stored.
desk-finding-outcome = Decision:
desk-finding-earlier = What it said before
desk-finding-into = It stands in this finding now
desk-finding-merged = Findings that were merged into it
desk-finding-challenges = Read what people answered
desk-finding-name = Title
# $limit is a whole number.
desk-finding-name-hint = At most { $limit } characters.
desk-finding-statement = Statement
desk-finding-statement-hint = One claim that people can say yes or no to.
desk-finding-themes = Themes it is drawn from
desk-finding-themes-hint = Choose at least one. You can choose the responses to them after you have added the finding.
desk-finding-themes-edit-hint = Choose at least one. Save to see the responses to the themes you chose.
desk-finding-responses = Responses it is drawn from
desk-finding-responses-hint = Published responses to its themes. At most 50 are shown.
desk-finding-no-responses = There are no published responses to its themes yet.
desk-finding-save = Save finding
desk-finding-wait = People can still answer. You can decide once check and challenge takes no new words.
desk-finding-decide = Decide about this finding
desk-finding-decide-legend = What becomes of it?
desk-finding-do-keep = Keep it
desk-finding-do-keep-hint = It stands as it is.
desk-finding-do-change = Change it
desk-finding-do-change-hint = Its statement becomes the one you write below. The public sees both.
desk-finding-do-merge = Merge it
desk-finding-do-merge-hint = Another finding takes it in. Choose that finding below.
desk-finding-do-drop = Drop it
desk-finding-do-drop-hint = It stays on record, but nothing can rest on it.
desk-finding-new-statement = New statement, if you change it
desk-finding-new-statement-hint = Is used only if you chose “Change it”.
desk-finding-target = Finding that takes it in, if you merge it
desk-finding-target-hint = Is used only if you chose “Merge it”.
desk-finding-target-none = Choose a finding
desk-finding-reason = Reason
desk-finding-reason-hint = The public reads this reason. A decision cannot be changed afterwards.
desk-finding-decide-button = Record decision
desk-finding-drawn-from = Themes it is drawn from
desk-finding-no-themes = It is drawn from no theme.
desk-finding-responses-read = Responses it is drawn from
desk-finding-no-responses-read = It is drawn from no response.
desk-done-finding-drafted = Finding added. Now choose the responses it is drawn from.
desk-done-finding-reworded = Finding saved.
desk-done-finding-decided = Decision recorded.
desk-error-statement-empty = Enter a statement
desk-error-finding-theme-empty = Choose at least one published theme
desk-error-response-gone = One of these responses is no longer published. Look at the list again
desk-error-outcome-empty = Choose what becomes of this finding
desk-error-unchanged = The statement is as it was. Change it, or choose to keep it
desk-error-target = Choose another finding that still stands. A finding that took others in cannot be merged itself
desk-error-carries-others = Other findings were merged into this one, so it must stand. Keep it or change it
desk-error-still-open = People can still answer. You can decide once check and challenge takes no new words
desk-error-decision-empty = Enter the reason for this decision

## The strategy

desk-strategy-title = Strategy
desk-strategy-about = Every line rests on findings that stand. Two leads approve the whole, then it is published. Any change makes approvals lapse.
desk-strategy-about-published = The strategy is published and does not change any more.
desk-strategy-public = Read the published strategy
desk-strategy-unused = No line rests on these findings
desk-strategy-unused-about = These findings stand, but the strategy does not use them yet.
# $part and $number count from 1.
desk-strategy-line = Line { $part }.{ $number }
desk-line-state-draft = Rests on no finding
desk-line-state-cited = Rests on findings
desk-line-state-approved = Approved by two
desk-line-state-published = Published
# Titles of findings follow.
desk-strategy-cites = Rests on:
desk-strategy-uncited = It cannot be approved before it rests on a finding.
desk-strategy-shaky = It rests on a finding that does not stand.
desk-strategy-edit = Edit line { $part }.{ $number }
desk-strategy-no-line = This section has no line yet.
desk-strategy-add-line = Add a line to section { $part }
desk-strategy-new-section = New section
desk-strategy-section-title = Title of the section
# $limit is a whole number.
desk-strategy-section-hint = At most { $limit } characters.
desk-strategy-section-button = Add section
desk-strategy-approve-heading = Approve
desk-strategy-approve-about = You approve every line as it stands now. Two different people must approve.
# Names of colleagues follow.
desk-strategy-approved-by = Approved by:
desk-strategy-approved-by-none = Nobody has approved it as it stands.
desk-strategy-approve = Approve the strategy
desk-strategy-publish-heading = Publish
desk-strategy-publish-about = Everyone can read the strategy at once, each line with the findings, themes and voices it rests on. It cannot be undone.
desk-strategy-publish = Publish the strategy
# $line is the beginning of a line.
desk-problem-uncited = Choose the findings that this line rests on: { $line }
desk-problem-does-not-stand = This line rests on a finding that does not stand: { $line }
desk-problem-nothing = There is no line yet. Add a section, then a line
desk-problem-same-person = You have approved already. A second person must approve
desk-problem-not-approved = Two people must approve the strategy before it is published
desk-problem-phases-under-way = Conclude all three phases before you publish the strategy
desk-problem-changed = The strategy has moved on since you opened this page. Look at where it stands now
desk-done-strategy-section-added = Section added.
desk-done-strategy-line-added = Line added.
desk-done-strategy-line-revised = Line saved.
desk-done-strategy-line-removed = Line removed.
desk-done-strategy-approved = You have approved the strategy. A second person must approve too.
desk-done-strategy-approved-by-two = The strategy is approved by two people. It can be published.
desk-done-strategy-published = The strategy is published.

## One line of the strategy

desk-line-title = Edit a line
desk-line-title-new = Add a line
desk-line-back = Back to the strategy
# The title of a section follows.
desk-line-section = Section:
desk-line-published = The strategy is published and does not change any more.
desk-line-shaky = This line rests on findings that do not stand
desk-line-shaky-about = They were merged or dropped, so saving the line leaves them out:
desk-line-lapse = If the strategy was approved, saving a change makes the approvals lapse.
desk-line-words = Line of the strategy
desk-line-findings = Findings it rests on
desk-line-findings-hint = Only findings that were kept or changed can be chosen. A line without one cannot be approved.
desk-line-no-findings = No finding stands yet. You can choose findings once they are decided.
desk-line-save = Save line
desk-line-remove-heading = Remove this line
desk-line-remove-about = It was never public, so nothing is kept of it, and if the strategy was approved, the approvals lapse.
desk-line-remove-yes = Yes, remove it for good
desk-line-remove = Remove line
desk-error-line-empty = Enter the words of the line
desk-error-does-not-stand = One of these findings does not stand any more. Choose again

## Releases

desk-releases-title = Releases
desk-releases-about = Everything public is a numbered release. One is cut each day when something waits, and whenever a phase or the strategy moves.
# $count is a whole number.
desk-releases-waiting = { $count ->
    [0] No published contribution waits for a release.
    [one] { $count } published contribution waits for a release.
   *[other] { $count } published contributions wait for a release.
}
desk-releases-button = Cut a release now
desk-releases-caption = Releases, newest first
desk-releases-number = Release
desk-releases-day = Day
desk-releases-digest = Fingerprint
desk-releases-none = There is no release yet.
desk-done-releases-cut = A release was cut. Everyone can see it now.
