## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [email address removed]
redacted-phone = [phone number removed]
redacted-postcode = [postcode removed]
redacted-address = [street address removed]
redacted-nhs-number = [NHS number removed]
redacted-registration = [registration number removed]
redacted-national-insurance = [National Insurance number removed]
redacted-bank = [bank details removed]
redacted-birth-date = [date of birth removed]
redacted-name = [name removed]
redacted-words = [words removed]

# $day is a day, already written for this language.
receipt-told-redacted = On { $day } a moderator accepted the words and covered some parts of them. Square brackets show where.
receipt-told-uncovered = On { $day } another moderator looked again. All of your words are published.
receipt-told-stays-covered = On { $day } another moderator looked again. The parts stay covered.
receipt-sealed = Until { $day } your words as you wrote them lie sealed. Only a senior moderator or a lead can open them, and must say why. Then they are deleted. If you take your words back, they are deleted at once.
receipt-appeal-words-covered = Why should the covered parts be published?
moderation-act-contribution-redacted = Published with parts covered
