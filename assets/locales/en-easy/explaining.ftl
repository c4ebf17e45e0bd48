# What Easy Read says in easier words than the standard on the explaining pages.
# One idea in a sentence, 15 words at most, and a hard word explained in the next sentence.

footer-anonymity = Nobody knows it was you
footer-glossary = Hard words

## Nobody knows it was you

anonymity-title = Nobody knows it was you
anonymity-about =
    private | Nobody can see that you wrote something.
    list | This page says all that our computer keeps.
    moderator | Our tests check this page against our computer.
anonymity-voices-heading = What we keep of your words
anonymity-voices-about =
    speak | We keep this when someone says something:
anonymity-equality-heading = What we keep when you answer questions about you
anonymity-equality-about =
    numbers | We only count. We keep nothing about one person.
anonymity-notices-heading = What we keep when you ask for news
anonymity-notices-about =
    mail | We keep this away from your words:
anonymity-people-heading = What we keep of health workers who join
anonymity-people-about =
    health | Health workers have an account. An account is their own place on this website. You do not need one.
anonymity-desk-heading = What we keep of our team
anonymity-desk-about =
    team | Our team writes down who decided what.
anonymity-not-heading = What we do not keep
anonymity-not-1 =
    person | We do not keep your name, your address or your phone number.
anonymity-not-2 =
    computer | We do not keep which phone or computer you use.
anonymity-not-3 =
    clock | We do not keep the time. We do not keep who was first.
anonymity-not-4 =
    cookie | A cookie is a small note in your browser. To read and write needs no cookie. To agree or disagree with others needs one.
anonymity-not-5 =
    shuffle | We do not keep which words belong to which account.
anonymity-limits-heading = What we cannot hide
anonymity-limits-1 =
    write | Your own words can show who you are. Please leave out names, places and dates.
anonymity-limits-2 =
    computer | Some people look after our computer. They could see when new words come in. Later nobody can see that.
anonymity-limits-3 =
    eye | Your work or your internet company may see that you came here.

kept-random-number =
    numbers | A number. It says nothing about you.
kept-question =
    think | The question that you answer.
kept-audience =
    people | If you are a health worker or not.
kept-group =
    health | The group of health workers. Small groups are put together.
kept-mark =
    shuffle | A mark. It shows which words came from the same health worker. It does not show who.
kept-channel =
    speak | How your words came to us. You wrote them. Or someone wrote them for you.
kept-verdict =
    yes | The answer that you chose.
kept-language =
    world | The language of the page.
kept-words =
    write | Your words. We delete them when you take them back.
kept-translated =
    world | The same words in another language.
kept-decision =
    moderator | What we decided about your words, and why.
kept-reply =
    speak | What we say to you about your words. Only your code shows it.
kept-wordings =
    write | Did you change your words? Then we keep the words from before too.
    bin | They go when you take your words back.
kept-appeal =
    person | Did you ask us to look again? Then we keep what you wrote to us.
    bin | It goes when you take your words back.
kept-concern =
    help | If your words sound like danger: what kind of danger. Then someone decides.
kept-doubt =
    moderator | If a computer may have sent the words, we read them last.
kept-day =
    calendar | The day. Not the time.
kept-receipt =
    receipt | A mark of your code. Nobody can find your code from it.
kept-place =
    shuffle | The place in the list. We mix the list.
kept-import =
    list | Some words come from a list. We keep which list.
kept-choice =
    yes | If someone agrees, disagrees or is not sure.
kept-device =
    cookie | A mark from the note in your browser. So you can change your answer.
kept-session-stance =
    people | How many people in a group chose an answer.
kept-figure =
    numbers | A number that everyone can see. We make it less exact.
kept-equality-question =
    think | A question about people. For example: how old are you?
kept-equality-answer =
    list | An answer that people can choose.
kept-equality-count =
    numbers | How many people chose it.
kept-equality-end =
    calendar | The day when we delete the numbers.
kept-equality-form =
    clock | That we counted a page. We forget this after one day.
kept-notice-id =
    shuffle | A mark of the email address. So we keep each address one time.
kept-notice-link =
    mail | The links in our emails. One link deletes the address.
kept-notice-asked =
    calendar | The day when someone asked for news. We delete the day when they press the button.
kept-engagement =
    strategy | Which plan it is about.
kept-used-in =
    steps | Where we used the words.
kept-coded =
    steps | What our team says the words are about. And who said so.
kept-email =
    mail | The email address.
kept-password =
    private | A mark of the password. Nobody can read the password.
kept-profession =
    health | The job that someone chose.
kept-confirmed =
    mail | If the email address is right.
kept-account =
    numbers | The number of the account.
kept-token =
    private | A mark that shows who is signed in.
kept-last-used =
    clock | When someone last used the page. So we can sign them out.
kept-ends =
    clock | When a link stops working.
kept-voice-given =
    speak | That someone can speak in a part. Not what they say.
kept-mail =
    mail | An email that we will send. Then we delete it.
kept-staff-name =
    person | The name of someone in our team.
kept-staff =
    person | Who in our team it belongs to.
kept-role =
    team | What someone in our team may do.
kept-second-secret =
    private | The secret of the app that a person in our team signs in with. It is locked.
kept-second-step =
    private | Which code of that app was used last. So no code works two times.
kept-second-since =
    clock | The day when a person in our team began to use that app.
kept-recovery-code =
    private | A scrambled copy of each spare code of our team. Nobody can read the code from it.
kept-decided =
    moderator | Who decided about words, why and when.
kept-approval =
    strategy | Who said yes to a plan, and when.
kept-remark =
    strategy | What a helper said about the plan. And what we answered.
kept-typed =
    write | Words that our team wrote down for others. So mistakes can be mended.
kept-codebook =
    write | Notes of our team. They say how we sort what people tell us.
kept-session =
    people | Notes about a group that met.
    people | The notes say how many people came.
    people | They have no names.
kept-checked =
    eye | That someone in our team looked at the paper again.

## Can everyone use this website?

statement-title = Can everyone use this website?
statement-scope =
    computer | This page is about this website: { $site }
statement-run =
    team | These people run it: { $organisation }. We want everyone to be able to use it. You should be able to:
statement-able-1 =
    large | Make the letters bigger. Change the colours.
statement-able-2 =
    moderator | Zoom in, to see things bigger. All the words still fit.
statement-able-3 =
    keyboard | Use only the keys. Or use your voice. Or let a computer read to you.
statement-able-4 =
    computer | Use an old phone or computer.
statement-simple =
    read | We use easy words. This page is in Easy Read.
statement-abilitynet =
    help | AbilityNet can help you to set up your phone or computer: mcmw.abilitynet.org.uk
statement-feedback-heading = Tell us
statement-feedback-1 =
    mail | Is something hard to use? Do you need big print, sound or braille? Braille is writing that you feel with your fingers. Please write to us.
statement-feedback-2 =
    list | You find our address on the contact page.
statement-enforcement-heading = If our answer does not help
statement-enforcement-1 =
    law | There are laws for websites. The Equality and Human Rights Commission (EHRC) checks them. The laws are the accessibility regulations of 2018.
statement-enforcement-2 =
    help | Are you not happy with our answer? This service can help you: www.equalityadvisoryservice.com
statement-technical-heading = The law, and what we did
statement-technical-1 =
    law | { $organisation } wants to follow this law.
statement-status-heading = How good are we?
statement-status-1 =
    numbers | There are rules for websites. They are called WCAG 2.2 AA. We keep most of the rules. The law calls this partially compliant.
statement-content-heading = What is not good yet
statement-failures-heading = What we know
statement-failures-none =
    computer | A computer program looked for mistakes. It found none.
statement-untested =
    people | People have not checked these things yet:
statement-untested-screen-readers =
    listen | Programs that read a page to you.
statement-untested-speech =
    speak | Programs that listen to your voice. Programs that make things big.
statement-untested-people =
    people | Disabled people have not tried this website yet.
statement-untested-easy-read =
    read | People who use Easy Read have not read this yet.
statement-untested-translations =
    world | Nobody has checked all the other languages yet. A page says if nobody checked it.
statement-missing-sign =
    no | There is no sign language here.
statement-missing-team =
    write | Some words come from other people. We show them as they wrote them. They may be hard.
statement-burden-heading = Too much work?
statement-burden =
    no | The law lets us say that something is too much work. We do not say that.
statement-outside-heading = Things the law leaves out
statement-outside =
    no | There are none here.
statement-prepared-heading = When we wrote this
statement-prepared =
    calendar | We wrote this on { $prepared }. We looked at it again on { $reviewed }.
statement-tested =
    computer | We tested this website on { $tested }. We used a program called axe. A program cannot find everything.

## The law about what we keep

privacy-legal-heading = The law, and your rights
privacy-legal-1 =
    team | { $organisation } decides what we keep. The law calls this the controller.
privacy-legal-2 =
    private | We do not know whose words are whose. We know who has an account. We use accounts only for this work.
privacy-legal-3 =
    law | The law lets us do this because it helps everyone. This is Article 6(1)(e) of a law called UK GDPR. We sell nothing. We give nothing away.
privacy-legal-4 =
    mail | You can ask what we keep about you. You can ask us to change or delete it. Please write to us. We can find your words only with your code.
privacy-legal-5 =
    help | Are you not happy with our answer? You can tell the Information Commissioner’s Office. Go to ico.org.uk or call 0303 123 1113.

moderation-reasons-heading = Why we may not show words

## Hard words

glossary-title = Hard words
glossary-about =
    read | These are hard words on this website. We tell you what they mean.
glossary-ahp-means = A health worker. There are 14 kinds. For example: people who help you to move, talk or eat.
glossary-strategy-means = A plan. It says what people want to do in the next years.
glossary-phase-means = One part of our work. There are three parts. First you speak. Then health workers answer. Then everyone checks.
glossary-contribution-means = The words that one person sent.
glossary-moderator-means = A person in our team. They read your words. They decide if everyone can read them.
glossary-release-means = From time to time we show new words. We mix them first. Each time has a number.
glossary-receipt-means = A code that you get. With it you can see what happened to your words.
glossary-theme-means = Words about the same thing, put together.
glossary-finding-means = What we learned from all the words.
glossary-fingerprint-means = A long code made from a text. If the text changes, the code changes.
glossary-draft-means = A text that nobody has checked yet.
