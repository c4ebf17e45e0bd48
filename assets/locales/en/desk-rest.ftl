# Looking after those who read heavy words.

desk-nav-rest = Looking after yourself
desk-room-rest = Looking after yourself: heavy texts, breaks, and a way to stop
desk-rest-title = Looking after yourself
desk-rest-pause-heading = Please take a break
desk-rest-pause = You have dealt with many heavy texts. The queue can wait for an hour, and somebody else can look at it.
desk-rest-stop-heading = If you need to stop
desk-rest-stop-about = Press the button and close the page. Nothing is kept back for you: what you have open stays in the queue for the others. Your promises to moderate do not count until you are back. The leads get an email with your name and without a reason, and nobody asks you for one.
desk-rest-stop = I need to stop
desk-rest-since = You have stopped moderating since { $day }. Nothing waits for you.
desk-rest-return = I am back
desk-rest-load-heading = What you have carried
# $n is a whole number.
desk-rest-today = { $n ->
    [0] Today you have dealt with no heavy text.
    [one] Today you have dealt with one heavy text.
   *[other] Today you have dealt with { $n } heavy texts.
}
# $n is a whole number.
desk-rest-week = { $n ->
    [0] In seven days, today with them, there was none.
    [one] In seven days, today with them, there was one.
   *[other] In seven days, today with them, there were { $n }.
}
# $day and $week are whole numbers.
desk-rest-limits = The team has agreed on a break after { $day } on one day, and on no more than { $week } in seven days.
desk-rest-load-about = A text is heavy if somebody’s safety was worried about, or if it was declined because it attacks people. It counts when you decide on it or take a step in its case. Only you read these numbers; a lead sees no more than whether it was above the limit. They are forgotten after seven days.
desk-rest-team-heading = The team
desk-rest-team-about = You see no numbers. Who is above the limit, or rests, needs somebody to take over, and no questions.
desk-rest-team-caption = Those who moderate
desk-rest-name = Name
desk-rest-above = Above the limit in seven days
desk-rest-resting = Has stopped for now
desk-rest-yes = Yes
desk-rest-no = No
desk-rest-banner-resting = You have stopped moderating for now, so no words are shown here.
desk-rest-banner-pause = You have dealt with many heavy texts. Please take a break.
desk-rest-link = Looking after yourself
desk-rest-need = I need to stop
desk-done-rest-stopped = You have stopped. Thank you for all that you have read. The leads are told, without a reason.
desk-done-rest-back = Welcome back. Your promises count again.
desk-mail-rests-subject = Somebody has stopped moderating for now
# $name is the name of a member of the team.
desk-mail-rests = { $name } has stopped moderating for now and need not say why. Please see that the queue is looked after. Who moderates and who rests:
