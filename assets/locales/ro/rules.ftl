### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = Regulile și cum puteți vedea că sunt aceleași
moderation-rules-locked = De ce sunt respinse cuvinte și ce promitem. Au fost blocate la { $day } și nu se schimbă cât timp se pot trimite cuvinte.
moderation-rules-hash = SHA-256 al regulilor:
moderation-rules-read = Citiți regulile așa cum au fost blocate
