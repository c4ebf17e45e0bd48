## Second readings, blind, and what they and the decisions tell

desk-nav-blind = Blind readings
desk-room-blind = Blind readings: read what a colleague decided on, without knowing how
desk-blind-title = Blind readings
desk-blind-about = About one in ten decisions is drawn by lot to be read again. You are not told what your colleague decided, and what you say changes nothing for the author: it shows the team and the public how alike moderators judge. Please decide as if you were the first.
desk-blind-words = The words
desk-blind-show = Show the words
desk-blind-outcome = How would you decide?
desk-blind-button = Note my reading
desk-blind-none = Nothing is drawn for you to read at the moment.
desk-blind-gone = Someone else has read these words meanwhile, or they are no longer there. Your reading was not noted.
desk-done-blind-published = Noted: you would publish the words.
desk-done-blind-declined = Noted: you would decline the words.
desk-nav-fairness = Fairness
desk-room-fairness = Fairness: how alike moderators decide, and whether words fare alike
desk-fairness-title = Fairness
desk-fairness-about = These figures are for the team to learn from. They judge nobody: no figure tells of one moderator.
desk-fairness-account = What the public is told, as of the last release
desk-fairness-alike = Do two moderators decide alike?
desk-fairness-reasons = Agreement by reason: did both give this reason?
desk-fairness-reason = Reason
desk-fairness-readings = Readings in which either gave it, about
desk-fairness-percent = Alike, of 100, about
desk-fairness-kappa = Kappa
desk-fairness-interval = 95 % interval
desk-fairness-between = { $low } to { $high }
desk-fairness-no-interval = Too few readings, or nothing varies
desk-fairness-neutral = Do words fare alike wherever they come from?
desk-fairness-neutral-about = Words may be declined for what they say, never for which question they answer, which side they take or how they reached us. Here the shares of declined words are compared. A program shuffles the decisions two thousand times and looks how often chance alone makes the groups as different as they are. A difference need not be unfair: abuse may come through one channel. But somebody should look at it.
desk-fairness-factor-question = By question, theme or finding
desk-fairness-factor-verdict = By what people think of a finding
desk-fairness-factor-channel = By how the words reached us
desk-fairness-even = The shares differ no more than chance explains (p = { $p }).
desk-fairness-uneven = The shares differ more than chance explains (p = { $p }). Please look at the declined words of the groups that stand out.
desk-fairness-nothing = There is nothing to compare yet.
desk-fairness-group = Group
desk-fairness-decided = Decided, about
desk-fairness-declined = Declined, of 100
