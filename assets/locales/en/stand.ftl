# Where a writer stands: relation and region, on the form, the check page and beside published words.

stand-heading = Where you stand, if you want to say
stand-about = It shows us who we hear from and who is missing. You need not fill in any of it.
stand-relation = Which of these fits you?
stand-not-said = I would rather not say
stand-place = First half of your postcode
stand-place-hint = For example, M13. We turn it into one of seven regions at once, and keep the region only.
stand-region = Or choose your region
stand-shown-heading = Beside your words
stand-shown-hint = We show it only where at least eight published contributions say the same. Where fewer do, we show less, or nothing. If you leave this empty, we only count it.
stand-shown = Show this beside my words
stand-check-region = Your region
stand-check-shown = Beside your words
stand-check-yes = Yes, once enough people have said the same
stand-check-no = No, we only count it
# $relation and $region are names from the lists of the engagement.
voice-relation = They say: “{ $relation }”.
voice-region = Region: { $region }.
error-place = Enter the first half of a postcode, such as M13, or leave it empty and choose a region
information-privacy-part1-5 = You may tell us how you meet health and care, and your region. We store only that, with your words. The first half of a postcode becomes one of seven regions at once and is not stored. It stands beside your words only if you say so, and only where at least eight published contributions say the same.
# On the page about anonymity.
kept-relation = How the author meets health and care, if they said so.
kept-region = One of seven regions, or outside England, if the author said so. Never a postcode.
kept-context-for = Whether the author wants these two beside their words, or only counted.
