## Narrowing the queue, its pages, and the target

desk-late-heading = Decisions take longer than we promise
# $oldest and $days are whole numbers of days, $oldest more than $days.
desk-late = { $days ->
    [one] The oldest contribution has waited for { $oldest } days. It should have had a decision within one day.
   *[other] The oldest contribution has waited for { $oldest } days. It should have had a decision within { $days } days.
} The public page on moderation says so too, from the next release on.
desk-narrow = Narrow the list
desk-narrow-phase = Phase
desk-narrow-question = Question, theme or finding
desk-narrow-language = Language
desk-narrow-channel = How it reached us
desk-narrow-age = Age
desk-narrow-any = Any
desk-narrow-is-late = Waits longer than the target
desk-narrow-is-new = Came today
desk-narrow-is-und = Not known
desk-narrow-button = Show these
desk-narrow-on = The list is narrowed.
desk-narrow-all = Show everything that waits
desk-narrow-empty = Nothing here waits for a decision.
desk-queue-earlier = Earlier in the list
desk-queue-later = Later in the list
desk-narrow-aside = Put aside
desk-narrow-is-held = Only what is put aside
desk-queue-last = Look at what you decided, or take it back

## Several at once

desk-several-tick = Tick contribution { $number }
desk-several-how = Tick contributions to read them side by side and decide the same on all of them. What someone worries about, and what came several times, is decided on one by one.
desk-several-look = Look at what is ticked
desk-several-title = Several contributions
# $count is how many are shown.
desk-several-about = { $count ->
    [one] One contribution is ticked. Nothing is decided yet.
   *[other] { $count } contributions are ticked. Nothing is decided yet: read them, then decide the same on all of them.
}
desk-several-alone = Decide on contribution { $number } by itself
desk-several-outcome = { $count ->
    [one] What do you decide on it?
   *[other] What do you decide on all { $count }?
}
desk-several-reply = Private reply to each author
desk-several-button = { $count ->
    [one] Record decision
   *[other] Record { $count } decisions
}
desk-several-none = Nothing that is ticked can be decided on here: it is decided already, or someone worries about it.
desk-several-done = Several contributions: what became of them
desk-several-decided = { $count ->
    [one] You decided on one contribution
   *[other] You decided on { $count } contributions
}
desk-several-open = Open contribution { $number }
desk-several-left = Left as they are: somebody was first
desk-several-changed = The author changed the words, or took them back, while you read them.
desk-several-left-open = Open contribution { $number } of these
desk-state-received = They wait for a decision.
desk-state-published = They will be published with the next release.
desk-state-declined = They will not be published.
desk-state-escalated = Someone worries about them.
desk-state-withdrawn = Their authors have taken them back.

## Taking a decision back

desk-reversal-about = Until the next release you can take your own decision back. The words then wait again, and the ledger keeps both lines. The author’s receipt may have shown the decision already.
desk-reversal-one = Take my decision back
desk-reversal-several = { $count ->
    [one] Take my decision back
   *[other] Take all { $count } decisions back
}
desk-reversal-stands = The decision stands: a release has come after it, its author has acted on it, or it is a colleague’s.
desk-done-queue-taken-back = Taken back. The words wait for a decision again.
desk-waiting-decided-decision-taken-back = The decision was taken back

## Putting words off

desk-held = These words are put aside. They count as undecided, and stand in the list “Only what is put aside”. Decide on them when you can.
desk-aside-heading = Put aside for now
desk-aside-about = The words leave the queue for a list of their own, until somebody decides on them. They still count as undecided.
desk-aside-reason = Why they are put aside
desk-aside-button = Put aside
desk-error-hold-empty = Choose why the words are put aside
desk-done-queue-held = Put aside. You find it when you narrow the list to what is put aside.
desk-waiting-decided-held = Put aside
desk-move-heading = Move to another question
desk-move-about = Where words plainly answer another question of this phase. Nothing else about them changes; the receipt names the other question.
desk-move-to = Question, theme or finding
desk-move-none = Choose one
desk-move-button = Move
desk-done-queue-moved = Moved. It waits under the other question.
desk-waiting-decided-moved = Moved to another question

## Before words that may be hard to read

# $count is how many words it has.
desk-length = { $count ->
    [one] One word.
   *[other] { $count } words.
}
desk-show-words = Show the words
