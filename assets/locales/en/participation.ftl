# Who took part in an engagement, against who there is.

participation-title = Who took part, and who is missing
participation-about = We compare what reached us with how many people there are. These are shares of contributions and not of people, because nobody can tell which contributions came from one person.
# $number is the number of the release, $date the day it came out, already written for this language.
participation-release = The figures are those of release { $number } of { $date }.
participation-none = Too few people have said where they stand for us to compare anything. The comparison appears with a later release.
participation-region = By region
participation-voice-group = By profession
participation-caption-region = Contributions by region, against the people who live there
participation-caption-voice-group = Contributions of professionals, against the people on the register of each profession
participation-head-region = Region
participation-head-voice-group = Profession
participation-head-share = Share
participation-sentence = Each bar is a share of those contributions that name one of these groups. The line that crosses it is the share of all people. Where the bar ends before the line, fewer took part than there are.
# All are whole hundredths.
participation-share = { $share } in 100 ({ $low } to { $high }). Of all people: { $benchmark } in 100.
participation-few = Too few to give a number ({ $low } to { $high } in 100). Of all people: { $benchmark } in 100.
# A whole number of 0 to 100.
participation-silent = About { $percent } in 100 contributions of members of the public do not say where their author lives.
participation-source = Compared with:
participation-missing-region = Where an hour of outreach would help most
participation-missing-voice-group = Which professions an hour of outreach would help most
# A whole number, 1 or more.
participation-more = 
    { $n ->
        [one] at least { $n } contribution is missing
       *[other] at least { $n } contributions are missing
    }
participation-nobody-missing = No group is missing more than chance and rounding may explain.
participation-how-heading = How we work this out
participation-how-figures = Numbers from 1 to 7 are hidden and others are rounded to the nearest 5, so that they tell of nobody. Figures stay as they are until so many have come that nobody can tell who was new.
participation-how-interval = The numbers in brackets are an interval: the true share lies in it in 95 of 100 cases, if those who write are a fair sample of their group. It allows for chance, after E. B. Wilson, and for the rounding.
participation-how-missing = A group counts as missing where even the upper end of its interval is below its share of all people. “At least” is how many more contributions from that group alone would bring the upper end up to that share. We suppose that an hour of outreach brings as many contributions wherever it is spent, so it helps most where most are missing for certain.
participation-link = See who took part, and who is missing
