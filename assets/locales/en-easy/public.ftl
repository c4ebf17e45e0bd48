# What Easy Read says in easier words than the standard. What is easy already is left out.
# One idea in a sentence, 15 words at most, and a hard word explained in the next sentence.
# Where a text may stand in paragraphs, each line is an idea: the name of a picture, a bar, the words.

footer-moderation = Who reads your words
footer-accessibility = Can everyone use this website?
footer-privacy = What we keep about you
nav-receipt = Your code
nav-account = For health workers
nav-findings = What we found
nav-strategy = The plan

where-published = The plan is ready.
where-paused = We stopped for now. { $reason }
where-closing = You cannot send new words now. We read what people sent.
where-between = This part is over. The next part has not started.

count-hidden = Only a few people
count-voices = { $n ->
    [0] Nobody yet
   *[other] About { $n } people
}
voice-ahp = From a health worker.
voice-other = From another worker in health or care.
voice-ahp-group = From a health worker: { $group }.
voice-other-group = From another worker in health or care: { $group }.
voice-no-words = This person chose an answer. They wrote no words.
voices-order =
    shuffle | We mix up the words. So nobody can tell who wrote when.

trace-nothing = Nothing yet. The team has not used these words yet.
trace-lines = Lines of the plan
trace-no-lines = No line of the plan comes from this yet.
fingerprint = A code for this list

home-about =
    people | Here you can help to plan health care.
    speak | First, people say what they need.
    team | Then health workers answer.
    yes | Then everyone checks.
home-published = The plan is ready
home-phase = Now: { $phase }

engagement-strategy = Read the plan
engagement-join = Do you work in health or care? We show your job. We do not show your name.
engagement-join-link = Go here if you work in health or care
engagement-choose-listen =
    write | Choose a question. You can answer it. You can read what others said.
engagement-choose-respond =
    read | Choose a theme. A theme is a group of words about the same thing.
engagement-choose-challenge =
    yes | Choose one thing we found. Tell us if it is right.
engagement-phase-closing = You cannot send new words now. We read what people sent.
engagement-phase-over = This is over. You can still read it.
engagement-list-challenge = All that we found

prompt-about-challenge = Read what we found, and why
prompt-write-respond = Answer this theme
prompt-write-challenge = Tell us if it is right
prompt-closed = You cannot send new words now.

write-stale = This page was open for more than a day. Please press the button again.
write-busy = Many people use this page now. Please wait a minute. Then try again.
write-copy = We did not get your words. They are below. You can copy them.
write-speaks-as = We show that your words come from: { $group }. We show nothing else about you.
write-why = Tell us why
write-why-hint = You can leave this empty.
write-public =
    private | Other people may read your words. Do not write names or places.
write-privacy =
    person | We do not ask who you are.
    list | We keep your words, the day and the language.
    no | We do not keep your name. We do not keep where you are.
    clock | We do not keep the time.
    cookie | We use no cookies. A cookie is a small note in your browser.
write-privacy-voice =
    list | We keep your words, the day, the language and your group.
    shuffle | We put a mark on your words. It shows which words came from the same person.
    private | Your name is not kept with your words.

check-title = Read your words again
check-not-sent = We do not have your words yet.
check-speaks-as = From
check-send-about =
    moderator | Someone in our team reads your words first.
    receipt | You get a code. With the code you can see what happens.
    bin | With the code you can also take your words back.

confirmation-again = Thank you. You sent this before. We kept your words once. Your code is the same.
confirmation-receipt = Your code
confirmation-receipt-keep =
    write | Write this code down. Or take a photo of it.
    private | Do not show it to others. With the code, people can see your words.
    bin | With the code, people can take your words back.
confirmation-receipt-once =
    no | We show the code only now. We cannot find it for you later.
confirmation-next-read =
    moderator | Someone in our team reads your words.
    receipt | We may not be able to show your words. Then the code tells you why.
confirmation-next-release =
    shuffle | Then we show your words on this website. We mix them with others.
confirmation-next-follow =
    steps | With your code you can see what we did with your words.
confirmation-receipt-link = See what happens to your words
confirmation-help-about =
    clock | It can be days before we read your words.
    person | We do not know who you are. We cannot send help.
    help | Are you in danger? Can you not cope? Please talk to someone now.

contribution-title = What one person said

themes-about =
    read | We read what people said.
    list | We put words about the same thing together. We call this a theme.
themes-dropped = Themes that we did not use
themes-dropped-about = People said this too. We did not use it. We tell you why.
themes-set = This code is made from the list. If the list changes, the code changes too.
theme-dropped = Why we did not use it
theme-responses = Read what health workers said
theme-voices = The words in this theme

findings-title = What we found
findings-about =
    team | We looked at the words of people. We looked at the words of health workers.
    think | Then we wrote down what we learned. We call this a finding.
finding-back = Back to all that we found
finding-decision = What we decided
finding-challenges = Read what everyone said about this
finding-merged = These became part of it
finding-themes = Themes that this comes from
finding-responses = Words of health workers that this comes from
finding-no-responses = There are no words of health workers to show here.
outcome-keep = We kept it
outcome-change = We changed it
outcome-merge = We put it together with another one
outcome-drop = We do not use it

strategy-title = The plan
strategy-about =
    strategy | This is the plan. Choose a line to see where it comes from.
strategy-set = This code is made from all that we found. If that changes, the code changes too.
line-back = Back to the plan
line-about = This line comes from what is below.
line-finding = What we found:
line-voices = These are some of the words in this theme. The theme shows all of them.
line-no-voices = There are no words to show here.
line-no-themes = This does not come from a theme.

receipt-ask-title = See what happened to your words
receipt-ask-about =
    receipt | You got a code when you sent your words.
    steps | The code shows what happened to them.
    bin | With the code you can take your words back.
receipt-ask-code = Your code
receipt-ask-hint = Type 28 letters and numbers, or 14 words. You can use big or small letters.
receipt-ask-lost = Did you lose your code? We cannot find it for you. We do not know which words are yours.
receipt-title = What happened to your words
receipt-withdrawn-title = You took your words back
receipt-withdrawn-thanks = They are not on our pages any more.
receipt-state-received = We have not decided yet
receipt-state-published = We show your words
receipt-state-declined = We do not show your words
receipt-state-escalated = We look again
receipt-about-received = We have your words. Nobody has read them yet.
receipt-about-published = We read your words. Everyone can read them now.
receipt-about-published-soon = We read your words. Everyone will be able to read them soon.
receipt-about-declined = We decided not to show your words. You can write again.
receipt-about-escalated = Your words made us worry. Someone may not be safe. So we look at them again. We do not know who you are. Do you need help? Please talk to someone now.
receipt-about-withdrawn = Someone took these words back. We do not show them any more.
receipt-public = See your words
receipt-withdraw-about =
    bin | We delete your words. They go from our pages at once.
    no | You cannot change your mind later.
    people | Other people may have copied your words. We cannot change that.
receipt-withdraw-yes = Yes, delete my words

help-about =
    help | Are you in danger? Can you not cope? Please talk to someone now.
    people | These people can help you.
    private | They do not know that you were here.
help-unknown = We cannot send help. We do not know who you are.

join-title = Join as a health worker
join-about = Do you work in health or care? Then you need an account. An account is your own place on this website. Other people do not need one.
join-separate = We keep your account away from your words. Nobody can see which words are yours.
join-email-hint = We send you one message. You use your email to sign in.
join-password-hint = Use { $shortest } letters or more. Three long words are good.
join-profession = Your job
join-profession-hint = Choose one. We show small jobs together. So nobody stands out.
joined-link = We sent you an email. Please open the link in it. Then press the button. You have 48 hours.
joined-wait = Did you get no email? Wait one hour. Look in your junk folder. Or join again. We say this to everyone. So nobody can find out who has an account.
confirm-failed = The link works once, for 48 hours. Please sign in. If you cannot, please join again.

account-about = You get one voice for each part. A voice lets you speak without your name.
account-take-about = We show you a code once. Keep it safe.
account-limit = We know that you have a voice. We do not know which words are yours. For a moment our computer sees both. Then it forgets. Your words carry only your group and a mark.
voice-given-keep = Write this code down. You need it on another phone or computer. You need it after you close this browser.
voice-given-once = We show the code only now. Please do not give it to anyone.
voice-given-sign-out = You can sign out. You can still speak until you close this browser.
voice-code-hint = The 16 letters and numbers on your paper. You can use big or small letters.

error-too-long = You wrote { $got } letters. You can write { $limit } at most
error-verdict-empty = Choose one answer
error-code-empty = Write your code
error-code-form = Write a code of 28 letters and numbers
error-code-mistyped = Look at the code again. One letter or number is wrong
error-code-unknown = We do not know this code. Look at every letter and number
error-email = Write an email address, like name@example.com
error-password-short = Write a password of { $limit } letters or more
error-password-long = Write a password of { $limit } letters or fewer
error-sign-in = We do not know this email and password. Or you did not open our email yet
error-voice-unknown = We do not know this code. Look at every letter and number

error-page-not-found-text = We do not have this page. Did someone take their words back? Then the page is gone.
error-page-too-slow-text = It took too long. We did not keep your words. Please go back and try again.
error-page-cross-site-text = We did not keep your words. Please open the page here and try again.
error-page-conflict-text = Someone else was faster. Please go back and look at the page again.
error-page-broken-text = This is our mistake. Please try again later.

information-contact-part1-1 =
    mail | You can write an email to us.
    think | Ask us a question. Tell us what is hard to use.
information-contact-part1-2 =
    private | We see your email address when you write.
    receipt | Please do not write your code in an email.

## How moderation works

information-moderation-title = Who reads your words
information-moderation-part1-heading = Before we show your words
information-moderation-part1-1 =
    moderator | A person in our team reads your words first. We call this person a moderator.
    people | Then this person decides. Only then can others read your words.
information-moderation-part1-2 =
    private | The moderator sees your words. The moderator does not see who you are. Nobody knows who you are.
information-moderation-part1-3 =
    speak | You can say that something is bad. You can say what others said too.
information-moderation-part1-4 =
    computer | A computer program looks at your words. It looks for danger and for phone numbers. It can show you where to get help. It never says yes or no to your words.
information-moderation-part2-heading = When we do not show your words
information-moderation-part2-1 =
    list | There is a list of reasons. A reason can be: people could see who it is about.
    receipt | Your code tells you the reason.
information-moderation-part2-2 =
    write | You can change your words with your code. Leave that part out. We do not change your words.
    person | Could people see who it is? We may cover a name and show the rest. Your code tells you.
information-moderation-part2-3 =
    help | Are you in danger? We do not know who you are. We cannot send help. Please press “Get help now”.
information-moderation-part2-4 =
    person | Do you think that we are wrong? Another person can look again. You can ask one time. You need your code.
information-moderation-part3-heading = When we show your words
information-moderation-part3-1 =
    shuffle | We mix your words with the words of others. Then we show them all together.
information-moderation-part3-2 =
    bin | You can take your words back at any time. You need your code. Then they are gone from our pages at once.
information-moderation-part3-3 =
    write | You can change your words for some days. You need your code. Someone reads the new words first.

## Privacy

information-privacy-title = What we keep about you
information-privacy-part1-heading = When you write
information-privacy-part1-1 =
    person | You need no account. An account is your own place on a website. We do not ask who you are.
information-privacy-part1-2 =
    list | We keep your words, the question, your answer, the language and the day.
    no | We do not keep your name, your address or the time.
    computer | We do not keep which phone or computer you use.
information-privacy-part1-3 =
    receipt | You get a code. We show it only one time. We keep a mark of it. Nobody can find your code from the mark.
information-privacy-part1-4 =
    help | Do your words sound like danger? Then we keep what kind of danger. We keep it until someone has decided.
information-privacy-part1-7 =
    moderator | A computer may have sent some words. We read these words last.
information-privacy-part1-6 =
    write | Do you change your words? Then we keep the words from before too. Did you ask us to look again? Then we keep what you wrote.
information-privacy-part2-heading = What everyone can see
information-privacy-part2-1 =
    moderator | Someone in our team says yes first. Then everyone can read your words.
    private | Your words can show who you are. Please leave out names, places and dates.
information-privacy-part2-2 =
    shuffle | We mix up the words. So nobody can tell who wrote when.
information-privacy-part2-3 =
    numbers | We do not show small numbers. We make big numbers less exact. So nobody can find out who it was.
information-privacy-part2-4 =
    people | Other people can copy what we show. We cannot take those copies back.
information-privacy-part3-heading = When you join as a health worker
information-privacy-part3-1 =
    mail | We keep your email address and your job. We keep a mark of your password. We send you an email only when you join.
information-privacy-part3-2 =
    speak | You get a voice for each part. We know that you have a voice. We do not know which words are yours.
    computer | For a moment our computer sees both. Then it forgets.
information-privacy-part3-3 =
    health | Your words carry your group. They also carry a mark. The mark shows which words came from the same person.
information-privacy-part4-heading = What you can do
information-privacy-part4-1 =
    receipt | With your code you can see your words. You can take them back. Then we delete them.
    computer | We make safety copies. Your words can stay in old copies for a time. If we need an old copy, we delete your words in it first.
    mail | Do you have a question about your account? Please write to us.
information-privacy-part4-2 =
    private | Someone may try to guess codes. We count that for one day. We do not keep where it came from.
    eye | Other companies may see that you came here. We cannot change that.

## Cookies

information-cookies-part1-heading = When you read and write
information-cookies-part1-1 =
    cookie | A cookie is a small note in your browser. To read and to write needs no cookie.
information-cookies-part1-2 =
    yes | You can agree or disagree with others. Then your browser keeps one cookie. So you count one time.
    bin | Your browser deletes the cookie when this part ends. It says nothing about you.
information-cookies-part1-3 =
    no | We have no cookies to sell you things. We have no cookies to follow you.
information-cookies-part1-4 =
    private | You can keep your words on your phone or computer. You choose that. They go when you send them. They also go after 30 days.
information-cookies-part2-heading = Health workers and our team
information-cookies-part2-1 =
    person | Do you sign in? Then one cookie remembers that. It goes when you sign out. It goes after 30 minutes if you do nothing. Sometimes you can only read our website. Then it can stay for 8 hours.
information-cookies-part2-2 =
    speak | Do you use a voice? Then one cookie holds its code. It goes when you close the browser.
information-cookies-part2-3 =
    private | Are you in our team? Then your browser also remembers the device for 90 days. That opens nothing.
