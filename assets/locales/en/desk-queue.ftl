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
