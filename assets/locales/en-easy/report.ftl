# What Easy Read says in easier words than the standard about reporting words.

report-link = Tell us that these words are not OK
report-title = Tell us that these words are not OK
report-about =
    person | Someone in our team looks at these words again.
    private | You need no account and no name. We never show what you tell us here.
report-hours = We try to look in { $hours } working hours.
report-urgent = Is a life in danger now? Do not wait for us. Please call 999.
report-reason = What is wrong with these words?
report-words = What else should we know? You can leave this out.
report-words-hint = Please do not write who you are. We delete what you write here when we have decided.
report-button = Send
error-report-reason = Choose what is wrong with these words
report-notice-busy = Many people use this page now. Please wait a minute. Then press the button again.
report-notice-slow = Many people send something now. Please wait a few seconds. Then press the button again.
report-notice-gone-heading = We do not show these words any more
report-notice-gone = These words changed or went away. So there is nothing to look at. We did not get what you wrote.

report-sent-title = We have what you told us
report-sent-thanks = Thank you. Someone in our team looks at these words again.
report-sent-again = You sent this before. We did not add it again.
report-sent-receipt = Your code
report-sent-keep =
    receipt | Keep this code. With it you can read what we decide.
report-slip-what = Write the code on that page. You can see what we decided.
report-slip-no-mail = With this code we send you nothing. We do not know who you are.
report-sent-next =
    eye | People can read the words until we have decided.
    bin | If we say no to the words, they are gone from our pages at once.
report-follow = See what we decided

report-receipt-title = What you told us
report-state-open = We have not decided yet
report-state-kept = The words stay
report-state-taken-down = The words are gone
report-state-gone = The words are gone
report-about-open = Come back with your code to read the answer.
report-about-kept = Someone in our team looked again. We still show these words.
report-about-taken-down = Someone in our team looked again. We do not show these words any more.
report-about-gone = The words went away before we decided.
report-told = We decided on { $day }.
report-raised = You told us on { $day }.
report-why = What you said is wrong:
report-words-gone = We deleted what else you wrote.
report-public = Read the words

receipt-told-taken-down = On { $day } someone looked at your words again. A reader asked us to do that. We do not show your words any more.
receipt-ask-report = Did you tell us that words are not OK? Write that code here too.
kept-report =
    eye | Did you tell us that words are not OK? We keep which words, why and the day.
    bin | We delete what else you wrote when we have decided.
information-moderation-part4-heading = When words are not OK
information-moderation-part4-1 =
    speak | Tell us if some words are not OK. For example: people can see who it is about. Press the link on the page of these words.
    private | You need no account and no name.
information-moderation-part4-2 =
    person | Someone in our team looks again. Then the words stay, or they go at once.
information-moderation-part4-3 =
    receipt | You get a code. With it you can read what we decided. We never show what you told us.
information-moderation-part4-4 =
    write | Are your words gone? Your code tells you why. You can ask another person to look again.
information-privacy-part1-8 =
    eye | Do you tell us that words are not OK? We keep which words, why and the day. We do not keep who you are.
