# What Easy Read says in easier words about where a writer stands.

stand-heading = Tell us about you, if you want
stand-about = You do not have to. It helps us see who we hear from.
stand-relation = What fits you?
stand-not-said = I do not want to say
stand-place = The first part of your postcode
stand-place-hint = For example, M13. We only keep the part of the country.
stand-region = Or choose your part of the country
stand-shown-heading = Next to your words
stand-shown-hint = We only show this if 8 people or more say the same. If not, we only count it.
stand-shown = Show this next to my words
stand-check-region = Your part of the country
stand-check-shown = Next to your words
stand-check-yes = Yes, if enough people say the same
voice-region = From: { $region }.
error-place = Write the first part of a postcode, like M13. Or leave it empty
information-privacy-part1-5 =
    person | You can tell us who you are in this. For example: you care for someone. You can tell us your part of the country.
    numbers | We show this only if you want. And only if 8 people or more say the same.
