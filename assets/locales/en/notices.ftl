# Asking to be told of news by email, and the mails that tell it.

notices-ask-title = Be told when there is news
notices-ask = We can send you an email when:
notices-what-opened = the next part opens
notices-what-half-way = half of the time for a part is over
notices-what-last-day = a part has its last day
notices-what-closed = a part has closed
notices-what-results = what became of a part is published
notices-what-published = the strategy is published
notices-apart = Your address is kept apart from everything that is said here. Nothing joins it to your words, and we use it for nothing else. When the strategy is published we send the last email and delete your address.
notices-hint = We send one email first and ask you to confirm. Unconfirmed addresses are deleted after two days.
notices-button = Send me a confirmation email
notices-delete-heading = Deleting your address
notices-delete-how = Every email from us has a link that deletes your address with one press. If you have none at hand, type your address here again: we will send you that link.
notices-asked-title = Check your email
notices-asked = We have sent you an email. Please open the link in it and press the button there.
notices-wait = If nothing arrives within an hour, look in your junk folder, or try again. We give the same answer for every address, so this page does not tell anyone who has asked for news.
notices-over-title = There will be no more news
notices-over = The strategy is published, and this engagement has ended. We keep no addresses any more.
notice-confirm-title = Confirm your email address
notice-confirm = Press the button to confirm that you want to be told when there is news.
notice-confirm-button = Yes, tell me
notice-confirmed-title = Your address is confirmed
notice-confirmed = We will write to you when there is news. Every email has a link that deletes your address.
notice-failed-title = This link does not work any more
notice-failed = It works for two days. If you still want to be told of news, please ask again.
notice-delete-title = Delete your email address
notice-delete = Press the button and we delete your address. You will get no more emails from us.
notice-delete-button = Delete my address
notice-deleted-title = Your address is deleted
notice-deleted = We have deleted it, and will not write to you again.

# $name is the name of the engagement.
mail-notice-confirm-subject = Please confirm: news about “{ $name }”
mail-notice-confirm = Someone, we hope you, asked us to send news about “{ $name }” to this address. To confirm it, open this page and press the button there:
mail-notice-confirm-valid = The link works for two days. If you do nothing, we delete your address.
mail-notice-confirm-not-you = If it was not you, you need do nothing. We will not write again.
mail-notice-known-subject = You already get news about “{ $name }”
mail-notice-known = Someone, we hope you, asked us to send news about “{ $name }” to this address. You get it already, so nothing has changed.
mail-notice-delete = To delete your address and get no more emails from us, open this page and press the button there:
mail-notice-opened-subject = The next part is open: “{ $name }”
# $phase is the name of the part, such as "Respond".
mail-notice-opened = There is news about “{ $name }”. This part is open now: { $phase }. You can read about it here:
mail-notice-half-way-subject = Half of the time is over: “{ $name }”
mail-notice-half-way = There is news about “{ $name }”. Half of the time for this part is over: { $phase }. It takes words until the end of { $day }. You can read about it, and say something, here:
mail-notice-half-way-time = There is news about “{ $name }”. Half of the time for this part is over: { $phase }. It takes words until { $time } on { $day }. You can read about it, and say something, here:
mail-notice-last-day-subject = The last day is { $day }: “{ $name }”
mail-notice-last-day = There is news about “{ $name }”. The last day of this part is { $day }: { $phase }. You can read about it, and say something, here:
mail-notice-last-day-time = There is news about “{ $name }”. The last day of this part is { $day }, and it closes at { $time }: { $phase }. You can read about it, and say something, here:
mail-notice-closed-subject = This part has closed: “{ $name }”
mail-notice-closed = There is news about “{ $name }”. This part takes no more words: { $phase }. We read everything that was said and then publish what became of it. Until then you can read here what is public already:
mail-notice-results-subject = What became of it is published: “{ $name }”
mail-notice-results = There is news about “{ $name }”. This part is finished, and what became of it is published: { $phase }. You can read it here:
mail-notice-results-next = The next part is open now: { $next }.
mail-notice-published-subject = The strategy is published: “{ $name }”
mail-notice-published = There is news about “{ $name }”. The strategy is published. You can read it here, and follow every line back to the words it rests on:
mail-notice-published-last = This is our last email. We have deleted your address.

# A part of the page on privacy.
information-privacy-part6-heading = If you ask to be told of news
information-privacy-part6-1 = Your email address is kept apart, with the language of the page and no day or time. Nothing joins it to words or to an account. One press of a button, which every email leads to, deletes it.
information-privacy-part6-2 = An address that nobody confirms is deleted after two days. When the strategy is published we delete all of them.
