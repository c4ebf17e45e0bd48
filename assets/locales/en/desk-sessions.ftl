# What a facilitator notes of a group's session, and whom sessions have reached.

desk-nav-reach = Reach
desk-room-reach = See whom sessions have reached, and whom not yet

## Noting a session

desk-session-title = About the session
desk-session-about = Note it before the session, to book what people need, and again after it. No names of people or of the place.
desk-session-link = Note or change what is known of the session
desk-session-first = First note the session, and that everyone in the room agreed. Then you can enter what was said.
desk-session-day = Day of the session
desk-session-day-hint = For example, 20 11 2026
desk-session-place = What kind of place?
desk-session-came = How many people came?
desk-session-came-hint = Leave it empty until you know. It is shown to you alone, and to nobody else but as a rounded figure.
desk-session-reach = Whom did the session reach?
desk-session-reach-hint = As people said themselves, or as the group calls itself. Tick all that apply.
desk-session-asked = What did people ask for to take part?
desk-session-asked-hint = So that it can be booked. Tick all that apply.
desk-session-met = What of this did they have?
desk-session-script = Read out: “We would like to write down what you say, in your own words, and send it. A moderator reads it, and then anyone may be able to read it. We write down no names. We also count hands, and send only the numbers. You can stop at any time. Is that all right with everyone?”
desk-session-agreed = Everyone in the room agreed
desk-session-save = Save
desk-done-entry-noted = The session is noted.
desk-error-session-day = Enter the day of the session, such as 20 11 2026
desk-error-session-place = Choose what kind of place it was
# $limit is a whole number.
desk-error-session-people = How many people came must be a whole number up to { $limit }
desk-error-session-nobody = Enter how many people came
desk-error-session-met = Tick only what people had asked for
desk-error-session-early = The session has not taken place yet, so nobody can have agreed

## Counting hands

desk-entry-hands = How many hands?
desk-entry-hands-about = Only if hands were counted on this idea. They are shown apart from what single people answer.
desk-entry-hands-agree = Agree
desk-entry-hands-disagree = Disagree
desk-entry-hands-not-sure = Not sure
desk-error-hands-number = Hands must be whole numbers
# $limit is a whole number: how many people came.
desk-error-hands-many = There are more hands than people: { $limit } came to the session

## Whom sessions have reached

desk-reach-title = Whom sessions have reached
desk-reach-about = These figures count everyone’s sessions. They are rounded to the nearest 5, and figures from 1 to 7 are not shown, so that nobody can be picked out.
desk-reach-sessions = Sessions held:
desk-reach-few-sessions = fewer than 8
desk-reach-missing-title = Still missing
desk-reach-missing-none = Every group on the list has been reached by a session.
desk-reach-all = All groups
desk-reach-all-about = Someone who came to a session that reached three groups counts once for each of them.
desk-reach-caption = Groups, and people in sessions that reached them
desk-reach-group = Group
desk-reach-state = So far
desk-reach-people = People
desk-reach-goal = Aim
desk-reach-missing = Missing
desk-reach-begun = Begun
desk-reach-target = Aim met
desk-reach-few = Too few to give a number
# $n is a whole number, 0 or rounded to the nearest 5.
desk-reach-number = { $n ->
    [0] None
   *[other] About { $n }
}
# $n is a whole number, 0 or rounded to the nearest 5.
desk-reach-came = { $n ->
    [0] Nobody came
   *[other] About { $n } people came
}
desk-reach-no-list = This engagement has no list of groups to reach.
desk-reach-own = Your sessions
desk-reach-own-none = You have noted no session yet.
desk-reach-planned = Planned: it is not noted yet that everyone agreed.
desk-reach-reached = Reached:
desk-reach-met = Asked for, and there:
desk-reach-not-met = Asked for, and not there:
desk-error-session-entered = Words of this session have been entered because everyone agreed. Take them back first if somebody did not
desk-error-session-hands = More hands were entered on one idea than that. Take the idea back first, or correct the number
