# What people think of what others said: agree, disagree, not sure. Nothing here says how others chose before one has chosen.

stance-link = Say what you think of this
stance-link-professionals = As a professional, say what you think of this
stance-walk-listen = Say what you think of what others said, one voice at a time
stance-walk-respond = As a professional, say what you think of what others answered, one at a time
stance-walk-challenge = Say what you think of what others answered, one at a time
stance-title = What do you think of this?
stance-ask = Your answer
stance-change = Change your answer
stance-yours = You said
stance-agree = I agree
stance-disagree = I disagree
stance-not-sure = I am not sure
stance-none = Take my answer back
stance-then = When you have answered, you see how others did. You can change your answer or take it back until this phase ends.
# Said before the cookie is set.
stance-cookie = If you answer, this browser will keep one cookie, so that you count once and can change your mind. It holds a number drawn by chance and nothing about you. We keep only a scrambled form of it, and your browser deletes it when this phase ends.
# $group is the name of a group, such as "Physiotherapists".
stance-speaks-as = You answer as one of: { $group }.
stance-skip = Show me another one
stance-next = Show me the next one
stance-figures = What others said
stance-figures-none = Too few people had answered when the last release was made.
# $number is the number of the release, $date the day it came out, already written for this language.
stance-figures-when = These figures are from release { $number } of { $date }. They change only when at least eight answers have come or changed, and only with a release, so that nobody’s answer can be told from them.
stance-figures-groups = Groups
stance-figures-groups-about = Counted by hands in a room, and kept apart from the answers above.
stance-count-hidden = Too few people to give a number
# $n is a whole number, 0 or rounded to the nearest 5.
stance-count = { $n ->
    [0] Nobody
   *[other] About { $n } people
}
stance-notice-not-yet = Answers are not taken yet.
stance-notice-paused = We take no answers at the moment.
stance-notice-over = No more answers are taken here. What people thought is below.
stance-notice-stale = This page was open for more than a day, so we could not take your answer. Please choose it again.
stance-notice-busy = Too much is happening here at once. Please wait a minute, then choose your answer again.
stance-walked-title = You have been through all of them
stance-walked = You have said what you think of every voice here. New ones come with the next release.
stance-nothing-title = There is nothing to judge yet
stance-nothing = No words have been published here yet.
