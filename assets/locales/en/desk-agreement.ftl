# How far coders agree: what is coded twice, the figures, and how differences are settled.

desk-nav-agreement = Agreement
desk-room-agreement = See how far coders agree
desk-duty-compare-coders = Have contributions coded twice, see how far coders agree
desk-agreement-title = How far coders agree
desk-agreement-about = A second analyst codes a share of what was coded, without seeing how. Where two people give the same codes, the codebook says clearly enough what each code means.
desk-agreement-list = What was coded twice
desk-agreement-none = Nothing was coded twice yet.
desk-agreement-asked = Question or phase
desk-agreement-second = Coded blind by
desk-agreement-progress = Coded
desk-agreement-of = { $coded } of { $drawn }
desk-agreement-state = State
desk-agreement-open = Open since { $day }
desk-agreement-over = Ended on { $day }
desk-agreement-yours = Code the next one: { $asked }
desk-agreement-together = All of it together
desk-agreement-together-about = Every contribution that two or more people coded, from all double codings that have ended.
desk-agreement-new = Begin a double coding
desk-agreement-new-about = Drawn from published contributions that somebody has coded or read on the bench and the second analyst has not. At least 20 are drawn, if there are so many. Until it ends, the second analyst cannot open them on the bench.
desk-agreement-what = What is coded twice
desk-agreement-choose = Choose a question or a phase
desk-agreement-share = How much of it
desk-agreement-percent = { $percent } in 100
desk-agreement-all-of-it = All of it
desk-agreement-phase = All of: { $phase }
desk-agreement-who = Who codes it a second time
desk-agreement-choose-who = Choose an analyst
desk-agreement-button = Begin
desk-error-twice-asked = Choose what is coded twice
desk-error-twice-share = Choose how much of it
desk-error-twice-second = Choose an analyst of this team
desk-error-twice-nothing = Choose somebody else or another question: nothing is coded here that this analyst has not read yet

desk-agreement-caption = Agreement by code
desk-agreement-code = Code
desk-agreement-both = Both gave it
desk-agreement-all = All gave it
desk-agreement-some = Some gave it
desk-agreement-only-first = Only on the bench
desk-agreement-only-second = Only the second
desk-agreement-neither = Neither gave it
desk-agreement-nobody = Nobody gave it
desk-agreement-kappa = Cohen’s kappa
desk-agreement-alpha = Krippendorff’s alpha
desk-agreement-figure = { $value } ({ $low } to { $high })
desk-agreement-few = Too few to say
desk-agreement-same = Nothing varies
desk-agreement-no-code = Nobody gave any code, so there is nothing to compare.
desk-agreement-how = What the figures mean
desk-agreement-how-scale = 1 means always alike, 0 means as often as chance alone would have it, and below 0 means less often than that. Researchers often ask for 0.8, and take 0.67 as the least on which careful conclusions rest.
desk-agreement-how-unit = A code counts as given where all or part of the contribution bears it. Which part is not compared.
desk-agreement-how-few = “Too few to say” stands where fewer than 20 contributions were coded twice, or where fewer than 5 were given the code. “Nothing varies” stands where everyone gave it to everything.
desk-agreement-how-interval = In brackets is the range in which the figure lies with 95 in 100 certainty. For kappa it is worked out from the large-sample variance of 1969, for alpha from 1,999 samples drawn anew from the contributions, always the same ones for the same double coding.

desk-saturation-title = Is anything still new?
desk-saturation-about = Where hardly any code is given for the first time any more, reading on will rarely change the codebook. It says nothing of voices that nobody has heard yet.
desk-saturation-none = Nothing is coded yet.
desk-saturation-caption = Codes given for the first time, by every { $step } contributions coded
desk-saturation-sentence =
    { $new ->
        [0] In the last { $coded } contributions coded, no code was new.
        [one] In the last { $coded } contributions coded, one code was new.
       *[other] In the last { $coded } contributions coded, { $new } codes were new.
    }
desk-saturation-begun = In the first { $first } there were { $begun }.
desk-saturation-number = { $n }
desk-saturation-alone = Only { $coded } contributions are coded, with { $new } codes. A curve begins after 25.
desk-saturation-order = In the order of the days on which they were coded, and within a day in the order of the bench, since nothing finer than a day is kept.
desk-saturation-table = The figures as a table
desk-saturation-step = Contributions coded
desk-saturation-new = New codes
desk-saturation-range = { $from } to { $to }
desk-saturation-top = Up to { $n }

desk-double-title = Coded twice
desk-double-back = How far coders agree
desk-double-facts = About this double coding
desk-double-asked = Question or phase
desk-double-percent = Share
desk-double-second = Coded blind by
desk-double-by = Begun by
desk-double-started = Begun on
desk-double-ended = Ended on
desk-double-not-ended = Not yet
desk-double-drawn = Drawn
desk-double-coded = Coded twice
desk-double-seed = Seed of the draw
desk-double-seed-about = Whoever sorts the contributions by the SHA-256 of this seed and their number draws the same ones.
desk-double-open = What was given is shown here once all are coded, or when it is ended.
desk-double-next = Code the next one
desk-double-end-heading = End it early
desk-double-end-about = What is coded until now is compared. It cannot be taken up again.
desk-double-end = End this double coding
desk-double-figures = How far they agree
desk-double-none = Nothing was coded twice, so there is nothing to compare.
desk-double-differences = Where they differ
desk-double-no-difference = They gave the same codes to all of it.
desk-double-differ =
    { $count ->
        [one] They differ in one contribution.
       *[other] They differ in { $count } contributions.
    }
desk-double-settled =
    { $count ->
        [0] None of them is settled.
        [one] One of them is settled.
       *[other] { $count } of them are settled.
    }
desk-double-settle = Settle the next one
desk-double-settlements = What was settled
desk-double-given = Given by either:
desk-double-standing = Stands:
desk-double-nothing-stands = None of them stands.
desk-double-words = See the words
desk-double-words-of = (difference { $number })
desk-double-settled-by = { $who }, { $day }
desk-done-agreement-ended = Ended. You see below how far they agree.
desk-done-agreement-over = That was the last one. You see below how far you agree.

desk-twice-title = Code blind
desk-twice-about = You do not see what was given before. Give the codes that you think fit; it is not a test of you, but of the codebook.
desk-twice-progress = { $coded } of { $drawn } are coded.
desk-twice-words = Contribution
desk-twice-legend = Codes of this contribution
desk-twice-hint = Choose all that fit to all or part of it. With none, it counts as coded with none.
desk-twice-button = Save and go on
desk-twice-none = Nothing is left to code here.
desk-twice-back = About this double coding
desk-twice-conflict-gone = The contribution you coded is no longer to be coded. You see the next one.
desk-done-twice-coded = Saved.

desk-difference-title = Settle a difference
desk-difference-left =
    { $count ->
        [one] This is the last one that is left.
       *[other] { $count } are left.
    }
desk-difference-words = Contribution
desk-difference-both = Both gave:
desk-difference-first = Only on the bench:
desk-difference-second = Only the second:
desk-difference-legend = Which codes stand
desk-difference-hint = The contribution bears these from now on, and none of the others. Codes that neither gave are left alone.
desk-difference-because = Why
desk-difference-because-hint = So that others can follow it. If a definition was unclear, change it in the codebook too. Do not copy the words.
desk-difference-button = Settle it
desk-difference-none = All differences are settled.
desk-difference-conflict-gone = These words are no longer public, or others than you read. You see what is there now.
desk-difference-conflict-settled = A colleague settled this meanwhile, or nothing differs any more.
desk-done-difference-settled = Settled. The contribution bears the codes that stand.
desk-error-because-empty = Enter why
