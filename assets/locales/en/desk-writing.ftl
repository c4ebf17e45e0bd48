# What the team reads about worries and about what could show who someone is.

desk-concern-danger = Urgent: someone may be in danger
desk-concern-self-harm = Urgent: self-harm or suicide
desk-concern-abuse = Urgent: abuse or neglect
desk-concern-other = Urgent: another worry
desk-concern-first = What someone may have to worry about comes first. A program marked it by its words, or a colleague did. It can be wrong both ways.
# $number counts from 1.
desk-concern-show = Show the words of contribution { $number }
desk-concern-about = The writer was shown where to get help at once. We do not know who they are and cannot reach them. If someone else can be recognised and is at risk, follow your safeguarding procedure before you decide.
desk-concern-raised = A colleague raised this.
desk-personal = This could show who someone is:
desk-waiting-escalate = Raise a worry
desk-waiting-escalate-hint = It stays on top of the queue until someone publishes or declines it. The author’s receipt says that it is being looked at again.
desk-waiting-concern = What you worry about
desk-waiting-concern-hint = Is used only if you raise a worry.
desk-waiting-concern-none = Choose one
desk-waiting-decided-escalated = A worry was raised about this contribution.
desk-done-queue-escalated = The worry is on record. The contribution stays on top of the queue.
error-concern-empty = Choose what you worry about

## Programs and copies

desk-doubt-tag = Perhaps sent by a program
desk-doubt-about = It came too fast for a person, or filled in what people do not see, or without the sum that browsers are asked for during an attack. It can be from a person all the same: judge the words.
desk-doubt-last = What a program may have sent comes last.
# $count is a whole number of other contributions.
desk-alike = { $count ->
    [one] { $count } other that waits says the same.
   *[other] { $count } others that wait say the same.
}
desk-alike-hint = Each of them is a voice of its own: people may have agreed on what to say.
desk-alike-together = Decide the same on all of them
