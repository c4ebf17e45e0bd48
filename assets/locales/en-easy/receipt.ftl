# What Easy Read says in easier words than the standard about the receipt, which it calls a code.

slip-label = Your code
slip-code = Your code
slip-words = The same code in 14 English words. Keep them in this order:
slip-picture = Picture of the code, for a phone
slip-where = Where to use it:
slip-what = Write the code on that page. You can see what we decided. You can change your words for some days. You can take them back. You can ask another person to look again.
slip-scan = A phone can read the picture. Copy the code from your phone. Do not search the web for it.
slip-no-mail = With this code we send you nothing. We do not know who you are. Only this code leads to your words.
error-code-word-count = Write all { $limit } words of your code. You wrote { $got }
error-code-strange-word = Look at word number { $got }. We do not use this word

receipt-told = What happened to your words
receipt-told-published = On { $day } we said yes to your words.
receipt-told-declined = On { $day } we said no to your words.
receipt-told-change-published = On { $day } we said yes to your new words.
receipt-told-change-declined = On { $day } we said no to your new words. We keep the words from before.
receipt-told-appeal-allowed = On { $day } another person looked again and said yes.
receipt-told-appeal-upheld = On { $day } another person looked again. We still do not show your words.
receipt-told-other = On { $day } someone in the team looked at your words.
receipt-reply = We say this to you. Only people with this code can read it:

receipt-change-undecided = We have not decided yet. You can change your words now, and for some days after.
receipt-change-until = You can change your words until { $day }. Then we read them again.
receipt-change-public = We show the words from before until we have read the new words.
receipt-change-waiting = You sent these new words on { $day }. We have not read them yet:
receipt-change-over = This part is over. You cannot change your words now. You can still take them back.
receipt-change-paused = This is paused now. You can change your words later. You can still take them back.
receipt-change-late = It is too late to change your words. You can still take them back.
receipt-change-escalated = Someone in the team looks at your words. You cannot change them now. You can still take them back.
receipt-change-appeal = Another person looks at your words now. You cannot change them before that.
receipt-change-often = You changed your words many times. You cannot change them again. You can still take them back.
receipt-done-changed = We have your new words. Someone reads them again.
receipt-done-waits = We have your new words. Someone reads them.
receipt-personal = We have your words as they are. Do they show who someone is? Then change them again. Leave that part out.
receipt-done-same = We have these words already.
receipt-done-appealed = You asked us to look again. Another person does that.

receipt-appeal = Ask us to look again
receipt-appeal-about =
    no | Do you think that we are wrong?
    person | Another person can look at your words again.
    speak | You can ask us one time.
    receipt | Come back with your code to see the answer.
receipt-appeal-words = Why should we show your words?
receipt-appeal-hint = We read this. We never show it.
receipt-appeal-button = Ask another person
receipt-appeal-open = You asked us to look again. Another person has not decided yet. Come back with your code.
receipt-appeal-allowed = You asked us to look again. We said yes to your words.
receipt-appeal-upheld = You asked us to look again. We still say no. You can read the reason on this page.
receipt-appeal-late = It is too late to ask again. We have put all the words together.
receipt-appeal-yours = You wrote this to the other person on { $day }:

error-appeal-empty = Write why we should show your words
error-receipt-stale = This page was open for more than a day. Read your words and send them again
error-receipt-busy = Too many people are here. We did not keep this. Wait a minute and send it again
error-receipt-moved-on = We did not keep this. We decided something when your page was open. Read this page now. Your words are still here
