## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = No more comments are taken here
write-closed = The team has closed the comments below these words. What stands there stays. The reason:
comments-closed = No more comments are taken here, because:
# $day is a day, already written for this language.
receipt-told-comments-closed = On { $day } the team decided to take no more comments below your words. Those that stand there stay.
receipt-told-comments-reopened = On { $day } the team decided to take comments below your words again.
kept-closed-comments = If the team takes no more comments below your words: why.
