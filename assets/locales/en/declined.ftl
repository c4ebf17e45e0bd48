## The public list of declined contributions, what its authors read of it, and the rules

declined-title = Contributions that were not published
declined-about = These words were not published. Here they stand with the reason, so that you can see for yourself what our moderators turn down.
# $days is a whole number of days.
declined-when = { $days ->
    [one] Words come into this list one day after the decision, at the earliest.
   *[other] Words come into this list { $days } days after the decision, at the earliest.
}
declined-author = If these are your words, you can take them back at any time. They leave this list at once.
declined-reason = Not published because:
declined-comment = A comment below:
declined-none = No words stand in this list.
declined-first = To the beginning of the list
declined-hidden-heading = What is not shown here
declined-hidden = Words that were turned down for one of these reasons are only counted:
declined-hidden-also = Words are not shown either if they could show who someone is, if someone may be in danger, if they were public before, or while somebody looks at them again.
declined-link = Read what was not published, and why
# $day is a day, already written for this language.
receipt-listing-soon = On { $day } or later these words come into the public list of contributions that were not published, with the reason. If you do not want that, take them back before.
receipt-listing-listed = These words stand in a public list, with the reason. They leave it at once if you take them back. The list:
receipt-listing-contested = These words are in no public list as long as somebody looks at them again.
receipt-listing-hidden = These words are shown on no public page.
receipt-told-unlisted = On { $day } a moderator took the words off the list of contributions that were not published, because a reader had reported them.
information-moderation-part2-5 = Some reasons let words be seen: for example, that they are about something else. Such words may come into a public list of contributions that were not published, with the reason and some days after the decision. Your receipt tells you beforehand. If you take your words back, they leave the list at once.
kept-declined-list = If your words were not published: with which release they came into the public list of such words, or that they stay out of it.
moderation-act-contribution-unlisted = Taken off the list of what was not published, after a report
