## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = What moderators decided
moderation-about = Here you can see what our moderators decided, why, and how long people waited. All numbers are as of the release that is named below.
moderation-late-heading = Decisions take too long at the moment
# $days is a whole number of days.
moderation-late = { $days ->
    [one] We want to decide within one day. The contribution that has waited longest has waited longer than that.
   *[other] We want to decide within { $days } days. The contribution that has waited longest has waited longer than that.
}
moderation-open-heading = What waits now
moderation-target = { $days ->
    [one] We want to decide on each contribution within one day.
   *[other] We want to decide on each contribution within { $days } days.
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] No contribution waits for a decision.
   *[other] About { $n } contributions wait for a decision.
}
moderation-open-few = Some contributions wait for a decision, too few to give a number.
# $day is a day, already written for this language.
moderation-oldest = The one that has waited longest has waited since { $day }.
moderation-decided-heading = What was decided
moderation-decided-about = Numbers from 1 to 7 are hidden, so that they tell of nobody. Others are rounded to the nearest 5, so a row may not add up.
moderation-decided-caption = Decisions, in all and by month
moderation-outcome = Decision
moderation-in-all = In all
moderation-few = Too few
moderation-number = { $n }
moderation-act-contribution-published = Published
moderation-declined = Not published:
moderation-act-change-published = Change of words accepted
moderation-act-change-declined = Change of words not accepted
moderation-act-appeal-upheld = Second opinion: the refusal stands
moderation-act-appeal-allowed = Second opinion: the refusal was wrong, the words are published
moderation-act-report-kept = Reported by readers: the words stay
moderation-act-contribution-taken-down = Taken down after a report
moderation-taken-down = Taken down after a report:
moderation-waits-heading = How long people waited
moderation-waits-about = Only days are counted, because we do not keep the time at which anything came. Half of the contributions had a decision within the first number of days, 95 of 100 within the second.
moderation-waits-caption = Days until the first decision, by the month of the decision
moderation-when = Month
moderation-median = Half within
moderation-p95 = 95 of 100 within
moderation-days = { $days ->
    [0] The same day
    [one] One day
   *[other] { $days } days
}
moderation-agree-heading = Would another moderator decide the same?
moderation-agree-about = About one in ten decisions is drawn by lot. A second moderator reads those words without knowing what the first decided. It changes nothing about the decision, but shows how alike moderators judge.
# $readings and $percent are rounded to the nearest 5.
moderation-agree = Of about { $readings } contributions that were read twice, both decided the same on about { $percent } in 100.
moderation-kappa = Cohen’s kappa, which takes away what chance alone would give, is { $kappa }. 1 would be full agreement, 0 no better than chance.
moderation-kappa-interval = With 95 % confidence it lies between { $low } and { $high }.
moderation-agree-none = Too few contributions have been read twice to say.
moderation-source-heading = Where these numbers come from
moderation-source = A program counts them from the ledger of our decisions whenever a release is made. Nobody types them in. Withdrawn words stay counted as decided.
moderation-link = What moderators decided so far
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## On the receipt

receipt-told-held = On { $day } a moderator put the words aside for a while. They still wait for a decision.
receipt-told-moved = On { $day } a moderator put the words under another question, where they fit better.
receipt-told-decision-taken-back = On { $day } a moderator took the decision back. Your words wait to be read again.
