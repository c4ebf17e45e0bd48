# Why something stands still, lasts longer or opens later, and until when.

standstill-label = Nothing can be sent at the moment
# $weekday is the number of the weekday, Monday is 1. $day is a day, already written for this language.
a-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day }
# In the texts below $day is a day with its weekday, and $time is the wall clock in London, such as 17:00.
where-last-day = The last day is { $day }.
where-last-moment = It closes on { $day } at { $time } London time.
where-closes-today = It closes at { $time } London time.
where-opens-on = This opens on { $day }.
where-opens-at = This opens on { $day } at { $time } London time.
# $reason is one sentence or more.
where-extended = The end was moved to a later day. { $reason }
where-held = Everything here is paused for now. { $reason } Nothing new is published meanwhile.
read-only-maintenance = We are looking after this website. You can read everything, but you cannot send anything for a while.
read-only-move = This website is moving to another computer. You can read everything, but you cannot send anything for a while.
read-only-over = This website is kept for reading. You cannot send anything any more.
write-read-only-heading = Nothing can be sent at the moment
write-read-only = The top of this page says why.
write-waits = You can send them from this page when we go on.
error-page-held-title = Everything is paused
error-page-held-text = Nothing new becomes public until this goes on.
error-page-read-only-title = Nothing can be sent at the moment
error-page-read-only-text = The top of this page says why. You can read everything.
write-grace = If this page is open when this closes, you still have { $minutes } minutes to send your words.
write-elsewhere = You can still write to the team:
