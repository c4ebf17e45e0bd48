# Second looks at the desk: appeals, changes of words, private replies. The desk speaks English only.

desk-nav-second-looks = Second looks
desk-room-second-looks = Appeals, and changes of public words

## What the queue and second looks share

desk-ruling-reply = Private reply to the author
desk-ruling-reply-hint = You can leave this empty. Only someone with the receipt can read it. Nobody can answer it here.
desk-ruling-reason = Reason:
desk-ruling-told = Private reply to the author:
desk-waiting-changed = The author changed the words while your page was open. Your decision was not stored. Please read the words as they are now.
desk-waiting-decided-change-published = A change of these words was accepted.
desk-waiting-decided-change-declined = A change of these words was declined.
desk-waiting-decided-appeal-allowed = The appeal was allowed: these words are accepted.
desk-waiting-decided-appeal-upheld = The appeal was turned down: these words stay declined.
desk-waiting-decided-other = A colleague dealt with these words.
desk-words-now = The words now
# $day is the day on which these words were written.
desk-words-earlier = Earlier words, of { $day }

## The list

desk-second-title = Second looks
desk-second-about = Authors come back with their receipt. The oldest day comes first.
desk-second-appeals = Appeals
desk-second-appeal-none = Nobody waits for a second opinion.
# $number counts the list from 1.
desk-second-appeal-decide = Decide on appeal { $number }
desk-second-changes = Changes of public words
desk-second-change-none = No change of public words waits.
desk-second-change-decide = Decide on change { $number }
desk-done-second-change-published = Accepted. The new words join the public pages with the next release.
desk-done-second-change-declined = Declined. The public words stay as they are.
desk-done-second-appeal-allowed = Appeal allowed. The words join the public pages with the next release.
desk-done-second-appeal-upheld = Appeal turned down. The author can read the reason with the receipt.

## One of them

desk-second-back = Back to second looks
desk-second-appeal-title = Decide on an appeal
desk-second-change-title = Decide on a change of words
desk-second-over-title = A contribution with its decisions
desk-second-public = The words now
desk-second-new = New words, of { $day }
desk-second-appeal-words = What the author says, on { $day }
desk-second-own = You declined these words, so somebody else decides on the appeal. These can:
desk-second-stuck = You declined these words, and nobody else on the team may decide on the appeal. The phase cannot hand over past it. Ask an administrator to invite a moderator or a lead.
desk-second-conflict-decided = A colleague decided while your page was open, or the author took the words back. Your decision was not stored.
desk-second-conflict-changed = The author changed the words again while your page was open. Your decision was not stored. Please read the words as they are now.
desk-second-conflict-own = You declined these words. Your decision was not stored: somebody else decides.
desk-second-appeal-allow = Allow the appeal
desk-second-appeal-allow-hint = The words are accepted. Everyone can read them after the next release.
desk-second-appeal-uphold = Turn the appeal down
desk-second-appeal-uphold-hint = The words stay declined. The author can read your reason. There is no second appeal.
desk-second-change-take = Accept the new words
desk-second-change-take-hint = They take the place of the earlier words with the next release, and must be coded anew.
desk-second-change-leave = Decline the change
desk-second-change-leave-hint = The words that are public now stay. The author can read the reason.
desk-second-appeal-reason = Reason, if the decision stands
desk-second-change-reason = Reason, if you leave the words as they are
desk-second-reported = Readers have reported these words. Answer their reports as well.
