# The explaining pages: how nobody can know who spoke, the accessibility statement, hard words.

footer-anonymity = How you stay anonymous
footer-glossary = Hard words explained

## How you stay anonymous

anonymity-title = How you stay anonymous
anonymity-about = This page lists everything that our database keeps about anyone. It is made from the same list that our tests compare with the real database, so nothing can be kept without standing here.
anonymity-voices-heading = What we keep of what people say
anonymity-voices-about = For each contribution of a member of the public or a professional:
anonymity-equality-heading = What we keep of answers to equality questions
anonymity-equality-about = Counters, and nothing of any person:
anonymity-notices-heading = What we keep of people who ask for news
anonymity-notices-about = Apart from everything that is said here:
anonymity-people-heading = What we keep of professionals who join
anonymity-people-about = Members of the public have no account. For professionals, apart from what they say:
anonymity-desk-heading = What we keep of the team
anonymity-desk-about = The team works in the open: decisions carry names.
anonymity-not-heading = What we do not keep
anonymity-not-1 = Your name, your address, your telephone number or your email address with your words.
anonymity-not-2 = The network address, the browser or the device that you use.
anonymity-not-3 = The time of day at which you wrote, or the order in which words arrived.
anonymity-not-4 = Cookies, if you only read and write. If you say what you think of others’ words, your browser keeps one cookie for that phase.
anonymity-not-5 = Any link between an account and the words that its voice said.
anonymity-limits-heading = What we cannot hide
anonymity-limits-1 = Your own words may show who you are. Please leave out names, places and dates.
anonymity-limits-2 = Until the next release, someone who runs the server and watches its disk could see when words arrive. After a release the order is gone.
anonymity-limits-3 = Your internet provider or employer may see that you visited this website.
anonymity-columns = Every table and column of the database, for those who want to check
anonymity-table = Table
anonymity-column = Column
anonymity-meaning = What it is

## What each column keeps

kept-random-number = A random number that names the entry. It tells nothing of who or when.
kept-question = Which question, theme or finding the words answer.
kept-audience = Whether a member of the public, an allied health professional or another professional speaks.
kept-group = For professionals, the name of their group. Small professions share one.
kept-mark = For professionals, a mark that shows which words came from the same voice in one phase. It leads to no account.
kept-channel = How the words reached us: through this website, or through someone who wrote them down for others.
kept-verdict = The answer that was chosen about a finding.
kept-language = The language of the page that was used.
kept-words = The words themselves. They are deleted when you take them back.
kept-translated = A translation beside the words, and the release that first showed it. It goes with the words.
kept-decision = Whether the words wait, are published or are not, and for which reason on our list.
kept-reply = What a moderator tells you with a decision. Only your receipt shows it, and it is deleted when you take your words back.
kept-wordings = If you change your words, the earlier ones too, in the order in which you wrote them. They are deleted when you take your words back.
kept-sealed = Your words as you wrote them, if a moderator covered parts of them. They lie sealed until the day that your receipt names, and are deleted when you take your words back.
kept-appeal = If you ask for a second opinion, what you write to the moderator and what came of it. Your words there are deleted when you take your words back.
kept-concern = If the words sound as if someone may be in danger, which kind of worry, until a moderator has decided.
kept-doubt = If a program may have sent the words, that they are read after the others, until a moderator has decided.
kept-day = The day on which they came. Never the time.
kept-receipt = A fingerprint of the receipt code. The code cannot be worked out from it.
kept-place = The place in the public list, which comes from a shuffle.
kept-import = For words that the team brought in from a file, which file it was.
kept-choice = Whether someone agrees, disagrees or is not sure about the words of others.
kept-device = A mark made from a random number in your browser’s cookie, so that a stance can be changed. It leads to nobody.
kept-session-stance = How many people in a group session chose which answer.
kept-figure = A figure that was made public: rounded, and hidden where it is small.
kept-equality-question = A question about people, such as their age group.
kept-equality-answer = One of the answers that can be chosen.
kept-equality-count = How many people chose it.
kept-equality-end = The day on which the counters are deleted.
kept-equality-form = For a day, that a form was counted, so that it counts once. Nothing of the answer.
kept-notice-id = A scrambled form of the address, so that each address is kept once.
kept-notice-link = The links that the emails carry. One of them deletes the address.
kept-notice-asked = The day on which news was asked for, until the address is confirmed. After that no day.
kept-engagement = Which engagement it is about.
kept-used-in = Which theme or finding the words were used in.
kept-coded = Which code the team gave to public words or to a part of them, who of the team gave it and on which day, and who of the team has read the words for it.
kept-email = The email address.
kept-password = A protected form of the password. The password cannot be read from it.
kept-profession = The profession or role that was chosen.
kept-confirmed = Whether the email address is confirmed.
kept-account = The number of the account that it belongs to.
kept-token = A fingerprint of the link or cookie that proves who is signed in.
kept-last-used = When the sign-in was last used, so that it can end.
kept-ends = When the link or sign-in ends.
kept-voice-given = That the account was given a voice in a phase. Never which voice.
kept-mail = An email that waits to be sent. It is deleted once it is sent.
kept-staff-name = The name of a member of the team.
kept-staff = Which member of the team it belongs to.
kept-role = What a member of the team may do, and where.
kept-second-secret = The secret of a team member’s authenticator, locked under a key that is kept apart.
kept-second-step = Which 30-second step of the authenticator was used last, so that no code works twice.
kept-second-since = The day on which the authenticator was set up.
kept-recovery-code = A fingerprint of each recovery code. The code cannot be worked out from it.
kept-decided = What a member of the team decided on which words, why, and when.
kept-approval = Who approved a strategy, and when.
kept-remark = What a critical friend said of a draft strategy, on which day, and what the team answered.
kept-proposed = Which step a member of the team proposes that a second one has to confirm, why, and on which day.
kept-load = Of those who moderate: on which days they dealt with heavy texts, for a week and without which, and since when somebody has stopped for now.
kept-prepared = Before a phase opens: who of the team signed or objected, who promised to moderate, who locked the rules, and on which day.
kept-codebook = What the codes of the team mean and meant before, what colleagues noted on them, by whom and on which day.
kept-typed = While a batch is open: which words a member of the team typed for others, so that mistakes can be mended.
kept-session = What a facilitator notes of a group’s session: the day, the kind of place, how many came, which groups it reached, what people needed to take part, and that everyone agreed. No names, and nothing that was said.
kept-checked = That a colleague compared some of the typed words with the paper, and how many were not the same. Which ones is forgotten when the batch is closed.

## The accessibility statement

statement-title = Accessibility statement
# $site is the name of the website, $organisation who runs it.
statement-scope = This accessibility statement applies to { $site }.
statement-run = This website is run by { $organisation }. We want as many people as possible to be able to use it. For example, that means you should be able to:
statement-able-1 = change colours, contrast and text size with your device or browser, or choose large print or high contrast on any page
statement-able-2 = zoom in up to 400% without the text spilling off the screen
statement-able-3 = use every page with a keyboard alone, with speech recognition software or with a screen reader
statement-able-4 = use every page without JavaScript
statement-simple = We also keep the text as simple as we can, and there is an Easy Read version and a simple text version in English.
statement-abilitynet = AbilityNet has advice on making your device easier to use if you have a disability: mcmw.abilitynet.org.uk
statement-feedback-heading = Feedback and contact information
statement-feedback-1 = If you need information on this website in a different format, such as large print, Easy Read, audio or braille, please write to us. If you find a problem that is not listed on this page, or think we do not meet the accessibility requirements, please write to us as well.
statement-feedback-2 = You find the address on the contact page, which is linked at the bottom of every page.
statement-enforcement-heading = Enforcement procedure
statement-enforcement-1 = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’).
statement-enforcement-2 = If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS): www.equalityadvisoryservice.com
statement-technical-heading = Technical information about this website’s accessibility
statement-technical-1 = { $organisation } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status-heading = Compliance status
statement-status-1 = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and the missing tests listed below.
statement-content-heading = Non-accessible content
statement-failures-heading = Non-compliance with the accessibility regulations
statement-failures-none = Our automatic tests find no failure of the guidelines on the pages they look at.
statement-untested = These checks by people have not been done yet, so we do not know what they would find:
statement-untested-screen-readers = Screen readers (JAWS, NVDA, VoiceOver and TalkBack).
statement-untested-speech = Speech recognition and screen magnifiers.
statement-untested-people = Tests with disabled people.
statement-untested-easy-read = Tests of the Easy Read version with people who have a learning disability.
statement-untested-translations = A check of each translation by a translator. Pages that are not checked say so.
statement-missing-sign = There is no British Sign Language version.
statement-missing-team = Words of the public and of the team stay in the language and wording they were written in. Each is marked with its language.
statement-burden-heading = Disproportionate burden
statement-burden = We do not claim that anything would be a disproportionate burden.
statement-outside-heading = Content that is not within the scope of the accessibility regulations
statement-outside = There is no such content on this website.
statement-prepared-heading = Preparation of this accessibility statement
# $prepared, $reviewed and $tested are days, already written for this language.
statement-prepared = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.
statement-tested = This website was last tested on { $tested }. The team that builds it carried out the test with the tools axe, HTML_CodeSniffer, html-validate and the Nu HTML Checker, at 320 and 1,280 pixels wide. Tools find only some of the problems.

## The privacy notice, as the law wants it

privacy-legal-heading = Who is responsible, and your rights
# $organisation is who runs the website.
privacy-legal-1 = { $organisation } runs this website and decides what is kept. The law calls this the controller. You find the address on the contact page.
privacy-legal-2 = What members of the public say reaches us without anything that tells whose it is. The accounts of professionals and of the team are personal data. We use them to know which group a voice comes from and to let the team work, and for nothing else.
privacy-legal-3 = The lawful basis is a task in the public interest (UK GDPR, Article 6(1)(e)). We sell nothing and pass nothing on. Only those who run the server for us can reach what it keeps.
privacy-legal-4 = You have the right to see what we keep about you, to have it corrected or deleted, and to object. Please write to us. If nothing shows which words are yours, only your receipt can find them.
privacy-legal-5 = If you are not happy with our answer, you can complain to the Information Commissioner’s Office: ico.org.uk, telephone 0303 123 1113.

## The moderation rules

# The reasons that follow are data of each engagement.
moderation-reasons-heading = The fixed list of reasons

## Hard words

glossary-title = Hard words explained
glossary-about = These words are used on this website.
glossary-ahp = Allied health professional (AHP)
glossary-ahp-means = A health worker from one of 14 professions, such as a physiotherapist, paramedic, dietitian or radiographer. Most are not doctors or nurses.
glossary-strategy = Strategy
glossary-strategy-means = A plan that says what an organisation wants to do over some years.
glossary-phase = Phase
glossary-phase-means = One of the three steps of this conversation: listen, respond, check and challenge.
glossary-contribution = Contribution
glossary-contribution-means = What one person said in answer to a question, a theme or a finding.
glossary-moderator = Moderator
glossary-moderator-means = A person in the team who reads each contribution and decides whether it can be public.
glossary-release = Release
glossary-release-means = A numbered edition of the public pages. New words join with the next release, in a shuffled order.
glossary-receipt = Receipt
glossary-receipt-means = A code that you get when you send words. With it you can see what became of them and take them back.
glossary-theme = Theme
glossary-theme-means = A group of contributions that are about the same thing.
glossary-finding = Finding
glossary-finding-means = What the team learned from what people said and what professionals answered.
glossary-anonymous = Anonymous
glossary-anonymous-means = Nobody can know who it was.
glossary-fingerprint = Fingerprint
glossary-fingerprint-means = A long row of letters and digits that is worked out from a text. If the text changes, the fingerprint changes.
glossary-draft = Draft
glossary-draft-means = A text that somebody still has to check.
