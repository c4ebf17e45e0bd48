# The receipt on paper and screen, and what its page offers besides: changing words, an appeal, decisions and replies.

## The receipt itself: code, words, picture

slip-label = Your receipt
slip-code = Your receipt code
slip-words = The same code as 14 English words, to say or write down. Keep them in this order:
slip-picture = Picture of the receipt code, to scan with a phone
# The address of the page follows.
slip-where = Where to use it:
slip-what = Type the code, or the 14 words, on that page. You can see what was decided and why, change your words for a while, take them back, ask for a second opinion, and see where they went.
slip-scan = The picture holds the code as plain text. Scan it, copy the text and paste it on that page. Do not search the web for it.
slip-no-mail = With this receipt we send you nothing: no email, no message. We do not know who you are. Only this receipt leads back to your words.

## When a typed code cannot be right

# $limit is the number of words of a receipt, $got how many were typed: whole numbers.
error-code-word-count = Enter all { $limit } words of your receipt. You entered { $got }
# $got is the place of the word in the row, counted from 1.
error-code-strange-word = Check word number { $got }: it is not one of the words we use

## The receipt page: what was decided

receipt-told = What became of your words
# $day is the day of the decision, already written for this language.
receipt-told-published = On { $day } a moderator accepted the words.
receipt-told-declined = On { $day } a moderator decided not to publish the words.
receipt-told-change-published = On { $day } a moderator accepted your change of words.
receipt-told-change-declined = On { $day } a moderator decided to leave the words as they were, without your change.
receipt-told-appeal-allowed = On { $day } another moderator looked again and accepted the words.
receipt-told-appeal-upheld = On { $day } another moderator looked again. The words stay unpublished.
receipt-told-other = On { $day } someone in the team dealt with the words.
receipt-reply = The team says this to you. Only someone with this receipt can read it:

## Changing words

receipt-change = Change your words
receipt-change-words = Your words, changed
receipt-change-button = Send the changed words
receipt-change-undecided = Nobody has decided on your words yet. You can change them until someone has, and for some days after.
# $day is the last day.
receipt-change-until = You can change your words until { $day }. A moderator reads them again.
receipt-change-public = The words that are public now stay until a moderator has accepted the change. If they must go at once, take them back.
# $day is the day on which the change was sent. The changed words follow.
receipt-change-waiting = This change of { $day } waits for a moderator:
receipt-change-over = This part of the conversation takes no more words, so they cannot be changed. You can still take them back.
receipt-change-paused = We take no words at the moment. You can change yours when we go on. You can still take them back.
receipt-change-late = The days in which decided words can be changed are over. You can still take them back.
receipt-change-escalated = Someone in the team looks at your words as you wrote them, so they cannot be changed now. You can still take them back.
receipt-change-appeal = Another moderator decides on your words as they are, so they cannot be changed before that.
receipt-change-often = You have changed these words very often, so they cannot be changed again. You can still take them back.
receipt-done-changed = Your words have been changed. A moderator reads them again.
receipt-done-waits = We have your change. A moderator decides on it.
receipt-personal = Your words have been sent as they are. If this could show who someone is, change them again below and leave it out.
receipt-done-same = These are the words we have. Nothing needed to be changed.
receipt-done-appealed = Your request for a second opinion is with us.

## A second opinion

receipt-appeal = Ask for a second opinion
receipt-appeal-about = If you think that the decision is wrong, another moderator, or a lead of the team, will look at your words again: not the one who decided. You can ask once. The answer appears here.
receipt-appeal-words = Why should your words be published?
receipt-appeal-hint = A moderator reads this. It is never published.
receipt-appeal-button = Ask another moderator
receipt-appeal-open = You asked for a second opinion. Another moderator has not decided yet. Come back with your receipt to read the answer.
receipt-appeal-allowed = You asked for a second opinion, and the words were accepted.
receipt-appeal-upheld = You asked for a second opinion, and the decision stands. You find the reason above.
receipt-appeal-late = What people said in this part of the conversation has been brought together already, so this decision cannot be changed any more.
# $day is the day on which it was sent. The words follow.
receipt-appeal-yours = What you wrote to the second moderator on { $day }:

## When something cannot be done

error-appeal-empty = Write why your words should be published
error-receipt-stale = This page lay open for more than a day. Check what you wrote and send it again
error-receipt-busy = We could not save this because too many people are here. Wait a minute and send it again
error-receipt-moved-on = This was not saved, because something was decided while your page was open. Read what the page says now. What you wrote is still here
