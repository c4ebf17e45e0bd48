# What is deleted by itself, as the page on privacy says it, and the terms of use.

promise-heading = What we delete, and when
promise-about =
    list | We write down each time that we delete something. We write about how many. We write nothing about people.
promise-days = { $days ->
    [one] after { $days } day
   *[other] after { $days } days
}
promise-equality =
    numbers | Numbers about you: we delete them on a day. The day stands beside the questions.
promise-originals =
    private | Did we cover parts of your words? We lock the first words away. Then we delete them.
promise-addresses-told =
    mail | Your email address for news: we delete it with the last email.
promise-addresses-unconfirmed =
    clock | Did you not press the button in our email? We delete your address after two days.
promise-accounts =
    person | Did a health worker not press the button in our email? We delete their account after two days.
promise-sign-ins =
    clock | We keep who is signed in. We delete it in the night after.
promise-links =
    bin | Links in our emails stop after a time. We delete them in the night after.
promise-mails =
    mail | Some emails do not arrive. We try for two days. Then we delete them.
footer-terms = Our rules
information-terms-title = Our rules
information-terms-part1-heading = This website
information-terms-part1-1 =
    team | { $organisation } runs this website. It costs nothing to read and to write.
information-terms-part1-2 =
    people | Please do not try to find out who said something. Please do not break this website.
information-terms-part2-heading = Your words
information-terms-part2-1 =
    write | Your words stay yours. You let us show them here. You let us use them in the plan. Nobody pays for them.
information-terms-part2-2 =
    moderator | Please write nothing that is against the law. Someone in our team reads your words first.
information-terms-part2-3 =
    bin | You can take your words back at any time. You need your code.
information-terms-part3-heading = What we promise
information-terms-part3-1 =
    private | We do what we say about privacy.
information-terms-part3-2 =
    help | Sometimes this website does not work. Do you need help now? Do not write here. Look at “Get help now”.
information-terms-part3-3 =
    clock | We may change these rules. The new rules are for new words.
