## Where someone may be in danger

desk-nav-safeguarding = Safeguarding
desk-room-safeguarding = Safeguarding: who may be in danger
desk-cases-title = Safeguarding
desk-cases-about = Each is a contribution or comment that a program or a colleague worries about. We do not know who wrote it and cannot find out: what you say reaches its author only through their receipt. Whether the words are published is decided in the queue.
desk-cases-caption = Open cases, the oldest day first
desk-cases-worry = Worry
desk-cases-state = State
desk-cases-day = Since
desk-cases-length = Length
desk-cases-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
desk-cases-wait = { $count ->
    [one] { $count } person may be in danger
   *[other] { $count } people may be in danger
}
desk-cases-look = Look after them
desk-cases-none = No case is open.
desk-cases-told = Who is told
desk-cases-told-about = When there is something new, these addresses get an email at once, with a link to this page and none of the words. The first one is the named lead, to whom cases are escalated. Without an address here, the contact of the engagement is told.
desk-cases-addresses = Email addresses
desk-cases-addresses-hint = One on each line, at most 5, the named lead first.
desk-cases-save = Save addresses
desk-cases-error-address = Enter email addresses like name@example.org, one on each line
desk-cases-error-many = Enter at most 5 addresses
desk-done-cases-signpost = The receipt now shows where there is help.
desk-done-cases-reply = The receipt now shows your answer.
desk-done-cases-escalation = The named lead gets an email.
desk-done-cases-closure = The case is closed.
desk-done-cases-named = Addresses saved.

## One case

desk-case-title = Someone may be in danger
desk-case-back = Back to safeguarding
desk-case-state-waiting = Waiting
desk-case-state-signposted = Signposted
desk-case-state-replied = Answered
desk-case-state-escalated = With the named lead
desk-case-state-closed = Closed
desk-case-about-waiting = Nobody has done anything yet.
desk-case-about-signposted = The author’s receipt shows where there is help.
desk-case-about-replied = The author’s receipt shows an answer of the team.
desk-case-about-escalated = The named lead was asked to act.
desk-case-about-closed = Nothing more is to be done here.
desk-case-facts = { $count ->
    [one] { $count } character, since { $day }.
   *[other] { $count } characters, since { $day }.
}
desk-case-words = Read the words
desk-case-told = What the author was told
desk-case-gone = This case is gone, most likely because the author took the words back. Your step was not taken.
desk-case-conflict = A colleague took a step or the author wrote again while your page was open. Your step was not taken: please read what stands here now.
desk-case-signpost = Show where there is help
desk-case-signpost-hint = The receipt says that the team has read the words, and links to the help page.
desk-case-escalation = Escalate to the named lead
desk-case-escalation-hint = The named lead gets an email with a link to the list of cases, and none of the words.
desk-case-closure = Close the case
desk-case-closure-hint = For when nothing more is to be done, or it was a false alarm. What was worried about is forgotten.
desk-case-reply = Your answer to the author
desk-case-reply-hint = Only someone with the receipt can read it. Say where there is help. Do not promise what you cannot do: we do not know who they are.
desk-case-reply-send = Send answer
desk-case-error-reply = Enter your answer

## The emails

desk-mail-safeguarding-subject = Someone may be in danger
desk-mail-safeguarding = Someone may be in danger: a contribution or comment waits for you. Please sign in and look:
desk-mail-safeguarding-lead-subject = A case was escalated to you
desk-mail-safeguarding-lead = A colleague asks you, as the named lead, to act on a case. Please sign in and look:
desk-mail-safeguarding-words = This email holds none of the words, so that they stay where they are.
desk-case-later = Said since, in a change or an appeal
