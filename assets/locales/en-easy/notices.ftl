# What Easy Read says in easier words than the standard about being told of news.

notices-ask-title = Do you want to hear from us?
notices-ask =
    mail | We can send you an email when:
notices-what-opened = you can do something new here
notices-what-half-way = half of the time is over
notices-what-last-day = it is the last day
notices-what-closed = a part is over
notices-what-results = you can read what came of your words
notices-what-published = the plan is ready
notices-apart =
    private | We keep your email address away from your words. Nobody can put them together.
    bin | When the plan is ready, we send the last email. Then we delete your address.
notices-hint = First we send you one email. Press the button in it. If you do not, we delete your address after two days.
notices-button = Send me an email
notices-delete-heading = How to delete your address
notices-delete-how =
    bin | Each email has a link. The link deletes your address.
    mail | Do you have no email from us? Write your address here again. We send you the link.
notices-asked-title = Look at your email
notices-asked = We sent you an email. Open the link in it. Then press the button.
notices-wait = Did you get no email? Wait one hour. Look in your junk folder. Or try again. We say this to everyone. So nobody can find out who asked.
notices-over-title = There is no more news
notices-over = The plan is ready. We keep no email addresses now.
notice-confirm-title = Is this your email address?
notice-confirm = Press the button if you want to hear from us.
notice-confirmed-title = Thank you
notice-confirmed = We write to you when there is news. Each email has a link to delete your address.
notice-failed-title = This link does not work
notice-failed = It works for two days. Do you still want news? Please ask again.
notice-delete-title = Delete your email address
notice-delete = Press the button. Then we delete your address. We do not write to you again.
notice-deleted-title = We deleted your address
notice-deleted = We do not write to you again.
information-privacy-part6-heading = When you ask for news
information-privacy-part6-1 =
    mail | We keep your email address and your language. We keep no day and no time.
    bin | Each email has a link. The link deletes your address.
information-privacy-part6-2 =
    clock | You have two days to press the button in our email. If you do not, we delete your address.
    strategy | When the plan is ready, we delete all addresses.

## Emails

mail-notice-confirm-subject = Press the button: news about “{ $name }”
mail-notice-confirm = You asked us for news about “{ $name }”. Open the link below. Then press the button. Then you get our news.
mail-notice-confirm-valid = The link works for two days. If you do nothing, we delete your address.
mail-notice-confirm-not-you = Was it not you? Then do nothing. We do not write again.
mail-notice-known-subject = You get our news: “{ $name }”
mail-notice-known = You asked us for news about “{ $name }”. You get our news already.
mail-notice-delete = Do you want no more emails? Open the link below. Then press the button. We delete your address.
mail-notice-opened-subject = You can do something new: “{ $name }”
mail-notice-opened = We have news about “{ $name }”. This is open now: { $phase }. Read about it here:
mail-notice-half-way-subject = Half of the time is over: “{ $name }”
mail-notice-half-way = We have news about “{ $name }”. Half of the time is over: { $phase }. You can still say something. The last day is { $day }. Go here:
mail-notice-half-way-time = We have news about “{ $name }”. Half of the time is over: { $phase }. You can still say something. It ends on { $day } at { $time }. Go here:
mail-notice-last-day-subject = The last day is { $day }: “{ $name }”
mail-notice-last-day = We have news about “{ $name }”. This will end soon: { $phase }. The last day is { $day }. Go here to say something:
mail-notice-last-day-time = We have news about “{ $name }”. This will end soon: { $phase }. It ends on { $day } at { $time }. Go here to say something:
mail-notice-closed-subject = This part is over: “{ $name }”
mail-notice-closed = We have news about “{ $name }”. This part is over: { $phase }. We now read what people said. Then we show what came of it. Read more here:
mail-notice-results-subject = See what came of it: “{ $name }”
mail-notice-results = We have news about “{ $name }”. This part is over: { $phase }. You can now see what came of it. Read it here:
mail-notice-results-next = You can do something new now: { $next }.
mail-notice-published-subject = The plan is ready: “{ $name }”
mail-notice-published = We have news about “{ $name }”. The plan is ready. You can read it here. You can see which words each part comes from:
mail-notice-published-last = This is our last email. We have deleted your address.
