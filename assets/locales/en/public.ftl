# What the public, professionals and visitors read. Voice: plain, warm British English, and honest:
# nothing here promises what the system does not do.

## Names and menus

# Shown where the installation has set no name of its own.
site-name = AHPs Listen
# Shown where the installation has set no organisation of its own.
organisation = The strategy team
# The language's own name, in that language.
language-name = English
nav-home = Home
nav-receipt = Your receipt
nav-account = For professionals
nav-engagement = Overview
nav-themes = Themes
nav-findings = Findings
nav-strategy = Strategy
footer-help-now = Get help now
footer-contact = Contact
footer-moderation = How moderation works
footer-accessibility = Accessibility statement
footer-privacy = Privacy
footer-cookies = Cookies
back = Back
why = Why:
your-words = Your words
email = Email address
password = Password
sign-in = Sign in

## Days, and where an engagement stands

# $day is the number of the day, $month the number of the month from 1 to 12, $year the year as text.
a-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# $from and $to are days, already written for this language.
dates-from-to = { $from } to { $to }
dates-until = Open until { $to }
dates-ended = Ended on { $to }
where-published = The strategy is published.
# $reason is a sentence of the team.
where-paused = This is paused for now. { $reason }
# $days is a whole number. Today counts, so 1 is the last day.
where-days-left = { $days ->
    [1] Today is the last day.
   *[other] { $days } days left, counting today.
}
where-not-yet = This has not opened yet.
where-closing = This is closed to new words. The team is reading what came in.
where-between = This part has ended, and the next one has not opened yet.

## Counts and voices

# For counts that are too small to give without pointing at people.
count-hidden = Too few voices to give a number
# $n is a whole number, 0 or rounded to the nearest 5.
count-voices = { $n ->
    [0] No voices yet
   *[other] About { $n } voices
}
voice-citizen = From a member of the public.
voice-ahp = From an allied health professional.
voice-other = From another professional in health or care.
voice-citizen-group = From a member of the public: { $group }.
# $group is the name of a group, such as "Physiotherapists".
voice-ahp-group = From an allied health professional: { $group }.
voice-other-group = From another professional in health or care: { $group }.
# $verdict is one of the answers people could choose.
voice-verdict = Their answer: { $verdict }.
voice-no-words = This voice gave an answer without words.
voice-link = Read where this went
# Heard after the link by people who listen to the page; the first words follow. $number counts from 1.
voice-link-number = voice
voices-order = The newest release comes first. Within a release the voices are shuffled, so that nobody can tell who wrote when.
voices-first = Back to the first page of voices

## From a voice to the strategy

trace-heading = Where this went
trace-themes = Themes
trace-findings = Findings
trace-lines = Lines of the strategy
trace-no-themes = Not part of a theme so far.
trace-no-findings = No finding rests on this so far.
trace-no-lines = No line of the strategy rests on this so far.
trace-nothing = Nothing yet. The team has not placed these words in a theme, a finding or the strategy.
fingerprint = Fingerprint of this list

## The home page

home-title = Have your say
home-about = Here people and professionals write strategies together. People speak first, professionals answer, then everyone checks the result.
home-none = Nothing is open at the moment. Please come back another day.
home-published = The strategy is published
# $phase is the name of a phase.
home-phase = Phase: { $phase }

## An engagement

engagement-strategy = Read the strategy
engagement-join = Are you a professional in health or care? Your voice is marked with your profession or role, never with your name.
engagement-join-link = Sign in or join as a professional
engagement-choose-listen = Choose a question to answer it or to read what others said.
engagement-choose-respond = Choose a theme to respond to it or to read what professionals said.
engagement-choose-challenge = Choose a finding to judge it or to read what others said.
engagement-phase-ahead = This has not opened yet.
engagement-phase-closing = This is closed to new words. The team is reading what came in.
engagement-phase-over = This has ended. You can still read what was published.
engagement-list-respond = All themes, and the words behind them
engagement-list-challenge = All findings, and what was decided
engagement-who-decides = Who decides
engagement-contact = Questions about this

## One prompt

prompt-about-respond = Read the theme and the words behind it
prompt-about-challenge = Read the finding and what it rests on
prompt-write-listen = Answer this question
prompt-write-respond = Respond to this theme
prompt-write-challenge = Tell us whether we got this right
prompt-closed = No new words are taken here at the moment.
prompt-verdicts = What people answered
prompt-voices-listen = What people said
prompt-voices-respond = What professionals said
prompt-voices-challenge = What everyone said

## Writing

write-not-yet-heading = This has not opened yet
write-not-yet = You can read about it now. The dates are at the top of this page.
write-paused-heading = This is paused for now
write-paused = We take no new words at the moment.
write-over-heading = This has closed
write-over = We take no new words here any more.
write-stale-heading = Nothing was sent
write-stale = This page was open for more than a day, so we could not take it. Please press the button again.
write-busy-heading = Nothing was sent
write-busy = Too much is happening here at once. Please wait a minute, then try again.
write-copy = Your words were not sent. They are below, so that you can copy them.
write-kept = Your words are still below.
# $group is the name of a group, such as "Physiotherapists".
write-speaks-as = Your words will be shown as coming from: { $group }. Nothing else about you will be shown.
write-why = Your reasons, in your own words
write-why-hint = You can leave this empty if you think the finding is right.
write-public = Your words may become public. Please leave out names, places and dates that could show who you or someone else is.
write-continue = Continue
write-privacy-heading = What we keep about you
write-privacy = Your words, today's date and the language of this page. We do not ask who you are. We store no name, no address, no browser and no time of day, and there is no cookie.
write-privacy-voice = Your words, today's date, the language of this page, your group, and a mark that shows which words came from the same voice in this phase. Neither your account nor your name is stored with them.

## Checking before sending

check-title = Check your words before you send them
check-not-sent = Nothing has been sent yet.
check-no-words = No words
check-speaks-as = Shown as coming from
check-change = Change your words
check-send-heading = Send your words
check-send-about = A moderator reads them before anything becomes public. You will get a receipt, so that you can see what becomes of your words and take them back.
check-send = Send

## After sending

confirmation-title = We have your words
confirmation-thanks = Thank you.
confirmation-again = Thank you. You sent this form before, so we kept your words once. This is the same receipt.
confirmation-receipt = Your receipt
confirmation-receipt-keep = Write this code down, print this page or take a picture of it. Anyone who has the code can see your words and take them back.
confirmation-receipt-once = We show the code only here. We keep no readable copy, so we cannot find it for you later.
confirmation-next = What happens next
confirmation-next-read = A moderator reads your words. If they cannot be published, your receipt will tell you why.
confirmation-next-release = Accepted words appear with our next release, in a shuffled order.
confirmation-next-follow = With your receipt you can see which themes, findings and lines of the strategy your words became part of.
confirmation-receipt-link = See what becomes of your words
confirmation-help = If you need help now
confirmation-help-about = It may be days before anyone reads your words, and we do not know who you are. If you or someone else is in danger or cannot cope, please talk to someone now.
# The name of the question, theme or finding follows.
confirmation-back = Go back to:

## One voice

contribution-title = What one person said
contribution-back = Back to all voices
# The name of the question, theme or finding follows.
contribution-asked = Said about:

## Themes

themes-title = Themes
themes-about = The team read what people said and gathered it into these themes. Each theme shows the words behind it.
themes-dropped = Themes that were not taken further
themes-dropped-about = These came up too. The team decided not to take them further, and says why.
themes-set = This fingerprint names exactly this list of themes. If anything in the list changed, the fingerprint would change too. You can write it down and compare it later.
theme-back = Back to all themes
theme-dropped = Why this was not taken further
theme-responses = Read what professionals said about this theme
theme-voices = The words behind this theme

## Findings

findings-title = Findings
findings-about = A finding brings together what people said and what professionals answered. Each one shows what was decided and why.
finding-back = Back to all findings
finding-decision = What was decided
# The earlier text follows.
finding-earlier = It said before:
finding-challenges = Read what everyone said about this finding
finding-merged = Findings that became part of this one
finding-themes = Themes behind this finding
finding-responses = Words of professionals behind this finding
finding-no-responses = There are no published words of professionals to show here.
outcome-open = Not decided yet
outcome-keep = Kept as it was
outcome-change = Changed
outcome-merge = Joined with another finding
outcome-drop = Not taken further
# The title of the other finding follows.
outcome-into = It became part of:

## The strategy

strategy-title = The strategy
strategy-about = Choose a line to see where it comes from: the findings, the themes and the words behind it.
strategy-set = This fingerprint names exactly the findings that this strategy rests on, as they were decided. If anything in them changed, the fingerprint would change too.
line-title = Where this line comes from
line-back = Back to the strategy
# The title of the section follows.
line-section = Section:
line-about = This line rests on what follows.
# The title of the finding follows.
line-finding = Finding:
line-merged = These findings became part of it:
# The title of the theme follows.
line-theme = Theme:
line-voices = Some of the words behind this theme. The theme itself shows all of them.
line-no-voices = There are no published words to show here.
line-no-themes = This finding was not drawn from a published theme.

## The receipt

receipt-ask-title = See what became of your words
receipt-ask-about = You got a receipt when you sent your words. It shows what became of them, and lets you change them, take them back or ask for a second opinion.
receipt-ask-code = Receipt code or words
receipt-ask-hint = Type the 28 letters and digits, or the 14 words in their order. Capitals, spaces and small slips in a word make no difference.
receipt-ask-show = Continue
receipt-ask-lost = If you have lost your receipt, we cannot find it for you. We keep no readable copy and do not know which words are yours.
receipt-title = What became of your words
receipt-withdrawn-title = Your words have been taken back
receipt-withdrawn-thanks = They are gone from our pages.
receipt-state-received = Waiting
receipt-state-published = Accepted
receipt-state-declined = Not published
receipt-state-escalated = Looked at again
receipt-state-withdrawn = Taken back
receipt-about-received = We have your words. A moderator has not decided on them yet.
receipt-about-published = A moderator accepted your words, and they are public.
receipt-about-published-soon = A moderator accepted your words. They will appear with our next release.
receipt-about-declined = A moderator decided not to publish your words. You are welcome to write again.
receipt-about-escalated = Your words made us worry about someone's safety, so someone in the team will look at them again before we decide. We do not know who you are and cannot reach you. If you need help, please talk to someone now.
receipt-about-withdrawn = These words were taken back. They are on none of our pages any more.
# The reason follows.
receipt-reason = Reason:
receipt-public = See your words where they are public
receipt-words = Your words
receipt-words-gone = The words have been deleted.
# $day is a day, already written for this language.
receipt-received = Received on { $day }.
receipt-withdraw = Take your words back
receipt-withdraw-about = Your words will be deleted and disappear from our pages at once. This cannot be undone. People who have read or copied them before may still have them.
receipt-withdraw-sure = Do you want to take your words back?
receipt-withdraw-yes = Yes, delete my words for good
receipt-withdraw-button = Take my words back

## Help

help-title = Get help now
help-about = If you or someone else is in danger or cannot cope, please talk to someone now. These people can help. We do not run these services, and they do not know that you were here.
# A telephone number follows.
help-call = Call
# A number for text messages follows.
help-text = Send a text message to
help-unknown = We cannot send help ourselves, because we do not know who writes to us.

## Joining as a professional

join-title = Join as a professional
join-about = Professionals need an account, so that we know which profession or role a voice comes from. Members of the public need none.
join-separate = Your account is kept apart from what you say. It stores only that you have been given a voice, not which one.
join-have = Do you have an account?
join-email-hint = We use it to confirm your account and for you to sign in.
join-password = Choose a password
# $shortest is a whole number.
join-password-hint = At least { $shortest } characters. Three or more unrelated words make a good password.
join-profession = Your profession or role
join-profession-hint = Choose one. Small professions are shown together under one name, so that nobody stands out.
join-button = Join
join-again = Join again
joined-title = Check your email
joined-link = We have sent you a message. Please open the link in it and press the button there. The link works for 48 hours.
joined-wait = If nothing arrives within an hour, look in your junk folder, or join again. We give the same answer for every address, so this page does not tell anyone who has an account.
joined-then = When you have confirmed your address:
confirm-ask-title = Confirm your email address
confirm-ask = Press the button to confirm that the address is yours.
confirm-button = Confirm
confirm-done-title = Your email address is confirmed
confirm-done = You can sign in now.
confirm-failed-title = This link does not work any more
confirm-failed = It works once, for 48 hours. If you have confirmed your address before, please sign in. If not, please join again, and we will send a new link.

## Signing in

sign-in-account-title = Sign in as a professional
sign-in-account-about = Members of the public do not need to sign in.
sign-in-desk-title = Sign in to the desk
sign-in-desk-about = For members of the strategy team.
sign-in-new = Are you new here?

## The account and the voice

account-title = Your account
# Shown at the top of the page, beside the button to sign out.
account-signed-in = Signed in
account-about = For each phase you can be given one voice. With it you speak as a member of your group, without your name.
account-none = No phase is open to your profession or role at the moment.
account-given = You have been given your voice for this phase.
account-go = Go and speak
account-voice = Use your voice code on this device
account-take-about = You will see a code once. This browser will remember it until you close it.
# $phase is the name of a phase.
account-take = Get your voice for “{ $phase }”
account-limit-heading = How your voice stays apart from your account
account-limit = Your account stores that you were given a voice, and nothing of the voice itself. While it is being given, the server sees both for a moment; it keeps no link between them. What you say later carries only your group and the mark of your voice.
voice-given-title = You have your voice
voice-given-ready = This browser can speak with it now.
voice-given-code = Your voice code
voice-given-keep = Write this code down or print this page. You need it to speak in this phase from another device, or after you have closed this browser.
voice-given-once = We show the code only here, and we keep no copy. Please do not give it to anyone: they could speak in your group's name.
voice-given-next = What you can do now
voice-given-sign-out = You can sign out. Your voice stays in this browser until you close it.
voice-code-title = What is your code?
voice-code-hint = The 16 letters and digits on your slip of paper, or the 32 of a voice code that you noted. Capitals, small letters and spaces make no difference. This browser will remember your voice until you close it.
voice-code-button = Continue

## What must be mended in a form

error-stale = This page was open for too long. Please send it again
error-words-empty = Write what you want to say
# $limit and $got are whole numbers.
error-too-long = Your words must be { $limit } characters or fewer. They are { $got } characters now
error-verdict-empty = Choose the answer that comes closest
error-code-empty = Enter your receipt code
error-code-form = Enter a receipt code of 28 letters and digits, or its 14 words
error-code-mistyped = Check the code: at least one letter, digit or word is not right, or two have changed places
error-code-unknown = We know no receipt with this code. Check every letter, digit or word
error-sure-empty = Tick the box if you want to delete your words
error-email = Enter an email address in the right form, such as name@example.com
# $limit is a whole number.
error-password-short = Enter a password of at least { $limit } characters
error-password-long = Enter a password of at most { $limit } characters
error-password-guessable = Choose a password that is harder to guess
error-profession-empty = Choose your profession or role
error-sign-in = The email address and the password do not fit, or the address is not confirmed yet
error-voice-unknown = We do not know this code, or its phase is not open now. Check every letter and digit

## Pages for when something goes wrong

error-page-reference = If you write to us about it, please quote this reference:
error-page-way = Go to the start page
error-page-not-found-title = We could not find this page
error-page-not-found-text = If you typed the address, please check it. Words that were taken back have no page any more.
error-page-malformed-title = We could not read what was sent
error-page-malformed-text = Nothing was stored. Please go back and try again.
error-page-too-large-title = This was too long
error-page-too-large-text = Nothing was stored. Please go back and send less text.
error-page-too-slow-title = This took too long
error-page-too-slow-text = Nothing was stored, because your message did not arrive in time. Please go back and try again.
error-page-cross-site-title = This did not come from our pages
error-page-cross-site-text = Nothing was stored. To keep you safe, we take forms only from this website. Please open the page here and try again.
error-page-stale-title = This page was open for too long
error-page-stale-text = Nothing was changed. Please go back, load the page again and try once more.
error-page-not-allowed-title = You cannot do this
error-page-not-allowed-text = Your role or your profession does not allow it.
error-page-too-often-title = Too many tries
error-page-too-often-text = Please wait a minute, then go back and try again.
error-page-conflict-title = Something changed in the meantime
error-page-conflict-text = Nothing was stored, because someone else changed this first. Please go back, load the page again and look at it once more.
error-page-busy-title = We are very busy just now
error-page-busy-text = Nothing was stored. Please wait a minute, then go back and try again.
error-page-broken-title = Something went wrong on our side
error-page-broken-text = This is our fault, and it is in our records. Please try again later.

## Contact

information-receipt = Use your receipt
information-contact-title = Contact
information-contact-part1-heading = Write to us
information-contact-part1-1 = Please write to the address below with questions, with complaints about this website, or if something here is hard to use.
information-contact-part1-2 = If you write to us by email, we will see your email address. Please do not put your receipt code into an email.

## How moderation works

information-moderation-title = How moderation works
information-moderation-part1-heading = Before anything is public
information-moderation-part1-1 = A moderator, who is a person and not a machine, reads every contribution and decides on it. Nothing is public before that.
information-moderation-part1-2 = A moderator sees the words and the question, not who wrote them. We do not know who wrote them.
information-moderation-part1-3 = Words are not turned down because they are critical, or because many people say the same.
information-moderation-part1-4 = A program looks for words of distress and for things like phone numbers. It shows help and marks to the writer, and puts words of distress on top of the moderators’ queue. It never publishes or refuses anything.
information-moderation-part2-heading = When words are not published
information-moderation-part2-1 = The moderator picks a reason from a fixed list: for example, that someone could be recognised, that the words attack people, or that they advertise something. Your receipt shows you the reason.
information-moderation-part2-2 = You can leave that part out and send your words again with your receipt, for some days. We do not change your words. A moderator may cover a part that could show who someone is, and publish the rest: your receipt tells you so.
information-moderation-part2-3 = Words may reach us from someone in danger. We do not know who wrote them and cannot send help, so please use “Get help now” if you need it.
information-moderation-part2-4 = If you think that the decision is wrong, ask once for a second opinion with your receipt. Another moderator, or a lead of the team, decides then: not the one who decided first.
information-moderation-part3-heading = When words are published
information-moderation-part3-1 = Accepted words appear with the next release of our public record. Releases are numbered, and the words in each one are shuffled.
information-moderation-part3-2 = You can take your words back with your receipt at any time. They disappear from our pages at once.
information-moderation-part3-3 = You can change your words with your receipt for some days. A moderator reads the new words too, and until then the earlier ones stay.


## Privacy

information-privacy-title = Privacy
information-privacy-part1-heading = When you write as a member of the public
information-privacy-part1-1 = You need no account, no cookie and no script. We do not ask who you are.
information-privacy-part1-2 = With your words we store the question, your answer if you chose one, the language of the page and the day. We do not store your name, your address, your network address, your browser or the time of day.
information-privacy-part1-3 = We show your receipt code once and store only a fingerprint (a hash) of it. The fingerprint recognises your code when you type it, but the code cannot be worked out from it.
information-privacy-part1-4 = If your words sound as if someone may be in danger, we also store the kind of worry, such as abuse, until a moderator has decided.
information-privacy-part1-7 = If a program may have sent words, we store that too until a moderator has decided. Such words are read after the others.
information-privacy-part1-6 = If you change your words or ask for a second opinion, we keep each wording and what you wrote to us, with the day, until you take your words back.
information-privacy-part2-heading = What becomes public
information-privacy-part2-1 = Words become public only after a moderator has accepted them. They may show who you are through what they say, so please leave out names, places and dates.
information-privacy-part2-2 = Public pages come in numbered releases. Within a release the words are shuffled, so that their order does not show who wrote when.
information-privacy-part2-3 = We give no number between 1 and 7. Larger numbers are rounded to the nearest 5. Sometimes we leave a total out, or keep a number as it was, so that nobody can work out a hidden one.
information-privacy-part2-4 = Everyone can read and copy what is public. If you take your words back, we cannot reach copies that others have made.
information-privacy-part3-heading = When you join as a professional
information-privacy-part3-1 = Your account has your email address, a protected form of your password and your profession or role. We send you email only when you join.
information-privacy-part3-2 = For each phase the account stores that you were given a voice, and nothing of the voice itself. While it is being given, the server sees both for a moment; it keeps no link between them.
information-privacy-part3-3 = With your words we store what we store for everyone, together with your group and a mark that shows which words came from the same voice in that phase. Small professions share one group.
information-privacy-part4-heading = What you can do, and what we cannot do
information-privacy-part4-1 = With your receipt you can see your words and take them back. The words are then deleted, and the receipt shows only that they were taken back. Safety copies made before may hold them until they are replaced; should we need such a copy, your words are deleted from it before anyone can read it. For questions about your account and your rights over it, please write to the address on the contact page.
information-privacy-part4-2 = Against guessing of codes and passwords, and against floods of words, we count tries and contributions, for a day at most, in memory only, and without a readable network address. The networks between you and us can see that you visit this website; what they record is not in our hands.

## Cookies

information-cookies-title = Cookies
information-cookies-part1-heading = Members of the public
information-cookies-part1-1 = Reading and writing need no cookie, and we set none.
information-cookies-part1-2 = If you say what you think of other people’s words, your browser keeps one cookie for that phase, so that you count once and can change your mind. It holds a number drawn by chance, your browser deletes it when the phase ends, and we keep only a scrambled form of it, which is another one in each phase.
information-cookies-part1-3 = There are no cookies for advertising, for counting visits or for other websites. Our pages load nothing from elsewhere.
information-cookies-part1-4 = If you tick “Keep my words on this device” while you write, your browser stores them on your device, and nowhere else. They are deleted when you send them, when you choose to delete them, or on your next visit after 30 days.
information-cookies-part2-heading = Professionals and the team
information-cookies-part2-1 = If you sign in, one cookie keeps you signed in. It ends when you sign out or close the browser, after 30 minutes without use, and after 8 hours at the latest. While the website can only be read for a time, because of maintenance, it may stay until the 8 hours are over.
information-cookies-part2-2 = If you use a voice, one cookie for each phase holds your voice code until you close the browser. It stays when you sign out, because it is not joined to your account.
information-cookies-part2-3 = If you are of the team, your browser keeps two more: one from your password to the second step, for 15 minutes at most, and one that tells us for 90 days that you signed in on this device before, so that others who try your password cannot keep you out. The second opens nothing.
