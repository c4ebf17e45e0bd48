# What stands around writing: counting, keeping words on a device, what could show who someone is, help at once, and
# the quick way out. Voice: plain, warm, never alarmed.

# $number is a whole number, already written for this language. Said the same for one and for many.
characters-left = Characters left: { $number }
characters-over = Characters too many: { $number }

## Keeping words on the writer's own device

keep-label = Keep my words on this device until I send them
keep-hint = They stay in this browser for up to 30 days and are not sent to us. Others who use this device could read them, so do not tick this on a shared device.
keep-kept = Your words are kept on this device.
keep-found = These are the words you kept on this device.
keep-gone = Your words are no longer kept on this device.
keep-delete = Delete my words from this device

## The quick way out

exit-link = Leave this page
exit-keys = Or press Escape 3 times. Your browser may still remember pages you visited.

## What could show who someone is

personal-heading = Could this show who someone is?
personal-about = We marked what looks like it could. Nothing is removed unless you choose to.
personal-may = We may be wrong, and we may have missed something. You can send your words as they are.
personal-remove = Remove
personal-remove-all = Remove everything that is marked
personal-removed = Removed. Your words are below as they are now.
personal-email = looks like an email address
personal-phone = looks like a phone number
personal-postcode = looks like a postcode
personal-address = looks like a street address
personal-nhs-number = looks like an NHS number
personal-registration = looks like a professional’s registration number
personal-national-insurance = looks like a National Insurance number
personal-bank = looks like a card or account number
personal-birth-date = looks like a date of birth
personal-name = looks like someone’s name

## Help at once

concern-heading = You can talk to someone now
concern-danger = Your words sound as if someone could be in danger. If a life is in danger, please call 999 now.
concern-self-harm = Your words sound as if you, or someone you know, may be thinking about self-harm or suicide. You do not have to carry this alone.
concern-abuse = Your words sound as if someone may be hurting you, or someone you know. It is not your fault, and you can get help.
concern-cannot = You can still send your words. A moderator will see them first, but it may be days, and we do not know who you are, so we cannot send help ourselves.
concern-sent = We have your words, and a moderator will see them first. It may still be days, and we do not know who you are, so we cannot send help ourselves. If we can say something to you, it will stand behind your receipt.

## While programs send many messages, or many people send from one place

# Beside a field that people do not see; read by browsers without style sheets.
leave-empty = Please leave this empty
write-proof = Someone is sending us many messages by machine, so your browser does a short sum while you write. Without JavaScript your words are taken as well. A moderator reads them later.
write-slow-heading = Nothing was sent yet
write-slow = Many people are sending words from the same network as yours. Please wait a few seconds, then press Continue and Send again.
