# What is deleted by itself, as the page on privacy says it, and the terms of use.

promise-heading = What we delete by ourselves, and when
promise-about = Each time something is deleted, a line in the record of the team says of what kind it was and about how many there were, and nothing of anyone.
promise-days = { $days ->
    [one] after { $days } day
   *[other] after { $days } days
}
promise-equality = Counters of answers about yourself: on the day that is named beside the questions.
promise-originals = What stood in words before a moderator covered parts of them: sealed at once, and deleted after a time that each engagement sets.
promise-addresses-told = Email addresses that asked for news: when the strategy is published, after the last email.
promise-addresses-unconfirmed = Email addresses that nobody confirms: after two days.
promise-accounts = Accounts of professionals that nobody confirms: in the night after their link has run out, which is after 48 hours.
promise-sign-ins = Records of who is signed in, of professionals and the team: in the night after they end, which is after 8 hours at the latest.
promise-links = Links for confirming an account or choosing a password: in the night after they run out.
promise-mails = Emails that cannot be delivered: we try for about two days and delete them in the next night.
footer-terms = Terms
information-terms-title = Terms of use
information-terms-part1-heading = Using this website
information-terms-part1-1 = { $organisation } runs this website. Reading and writing are free. Only professionals and the team need an account.
information-terms-part1-2 = Please do not try to find out who said something, do not speak in the name of others without their wish, and do not try to disturb the website for everyone.
information-terms-part2-heading = Your words
information-terms-part2-1 = What you write stays yours. By sending it you let us publish it on this website, translate it, cover parts that show who somebody is, and quote it in the results and in the strategy. We pay nothing for it and take no money for it.
information-terms-part2-2 = Please send nothing that is against the law. A moderator reads words before they are shown. The page on moderation lists the reasons for which we do not show them, and with your receipt you can ask somebody else to look again.
information-terms-part2-3 = With your receipt you can take your words back at any time. What others have copied by then, we cannot reach.
information-terms-part3-heading = What we promise, and what we cannot
information-terms-part3-1 = We keep what the pages on privacy and on how you stay anonymous say. Words in a language are shown as they were sent; translations are marked.
information-terms-part3-2 = We do our best to keep this website running, but we cannot promise that it always does. It is no place for emergencies and gives no medical advice: the page “Get help now” lists whom to turn to.
information-terms-part3-3 = If we change these terms, the new ones hold for what is sent after that. The law of England and Wales applies.
