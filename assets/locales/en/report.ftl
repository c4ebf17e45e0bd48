# Reporting public words: the link, the form, the receipt of a report, and what is said of it elsewhere.

## The form

report-link = Report these words
report-title = Report these words
report-back = Back to the words
report-about = A moderator, who is a person, reads your report and looks at these words again. You need no account and no name. Your report is never published, and whoever wrote the words never sees it.
# $hours is a whole number.
report-hours = We aim to look at reports within { $hours } working hours.
report-urgent = If a life is in danger now, do not wait for us. Please call 999.
report-reason = Why should we look at these words?
report-words = What else should we know? (optional)
report-words-hint = You can leave this empty. Please do not write who you are. What you write here is deleted as soon as we have decided.
report-button = Send report
error-report-reason = Choose why we should look at these words
report-notice-stale-heading = Nothing was sent
report-notice-stale = This page was open for more than a day. Please press the button again.
report-notice-busy-heading = Nothing was sent
report-notice-busy = Too much is happening here at once. Please wait a minute, then press the button again.
report-notice-slow-heading = Nothing was sent yet
report-notice-slow = Many people are sending something from the same network as yours. Please wait a few seconds, then press the button again.
report-notice-gone-heading = These words are no longer public
report-notice-gone = They were changed or taken away while you were here, so there is nothing left to report. What you wrote was not sent.

## When it has been sent

report-sent-title = We have your report
report-sent-thanks = Thank you. A moderator looks at these words again.
report-sent-again = We have this report already. Nothing was added.
report-sent-receipt = The receipt of your report
report-sent-keep = Keep this code if you want to read what we decide. Write it down, print this page or take a picture of it.
report-slip-what = Type the code, or the 14 words, on that page. You can see whether somebody has looked, what was decided and why.
report-slip-no-mail = With this receipt we send you nothing: no email, no message. We do not know who you are. Only this receipt leads to your report.
report-sent-next = The words stay public until a moderator has decided. If they are taken down, they leave our pages at once.
report-follow = See what became of your report

## What the receipt of a report opens

report-receipt-title = Your report
report-state-open = Waiting
report-state-kept = Looked at: the words stay
report-state-taken-down = Looked at: the words were taken down
report-state-gone = Closed: the words have gone
report-about-open = Nobody has decided yet. Come back with this receipt to read the answer.
report-about-kept = A moderator looked at the words again and left them on our pages.
report-about-taken-down = A moderator looked at the words again and took them off our pages. Their author can ask somebody else to look once more.
report-about-gone = The words left our pages before anyone had to decide, so the report is closed.
# $day is the day of the decision, already written for this language.
report-told = On { $day } a moderator decided.
report-yours = What you told us
report-raised = You reported words on { $day }.
report-why = Your reason:
report-words-gone = Whatever else you wrote has been deleted.
report-public = Read the words on their page

## What others read of it: the author, and everyone on the pages about moderation, privacy and anonymity

receipt-told-taken-down = On { $day } a moderator looked at the words again, because a reader had reported them, and took them off our pages.
receipt-ask-report = If you reported words, type the code of your report here too.
kept-report = If you report words: which ones, your reason, the day, what became of it and what we tell you. What you write with it is deleted when we have decided. Nothing shows who you are.
information-moderation-part4-heading = If you think that words should not be public
information-moderation-part4-1 = Each contribution and each comment has a page of its own with the link “Report these words”. You need no account and no name. Tell us why: for example, that someone could be recognised, that it is about you, or that someone may be in danger.
information-moderation-part4-2 = A moderator reads all reports of the same words and decides: the words stay, or they leave our pages at once. The form says in which time we aim to look. Whoever accepted the words does not decide alone that they stay, if there is another moderator.
information-moderation-part4-3 = Whoever reports gets a receipt, and can read with it what was decided and why. Reports are never public, and whoever wrote the words never reads them.
information-moderation-part4-4 = An author whose words were taken down reads the reason with their receipt, and can ask once for a second opinion by somebody else.
information-privacy-part1-8 = If you report words of others, we store which ones, your reason and the day, and what you write with it until we have decided. We do not store who you are.
