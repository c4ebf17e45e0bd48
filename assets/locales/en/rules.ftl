### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = The rules, and how to tell that they are the same
# $day is a day, already written.
moderation-rules-locked = Why words are declined, and what we promise. They were locked on { $day } and are not changed while people can send words.
moderation-rules-hash = SHA-256 of the rules:
moderation-rules-read = Read the rules as they were locked
