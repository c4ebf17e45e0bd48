# What the house does by itself: promises that it keeps, news that it sends, what needs somebody now.

desk-mail-phase-not-ready-subject = A phase is due and cannot open
desk-mail-phase-not-ready = A phase was planned to open by now, and something that it needs is missing. Until that is there it takes no words, and the public is told that it has not opened. Please sign in and look:
desk-ledger-act-records-deleted = Records deleted that had come to their end

desk-nav-promises = Promises
desk-room-promises = Promises: what is deleted by itself, and when it last was
desk-promises-title = What we promised to delete
desk-promises-about = The system keeps these promises by itself, most of them in the first minutes of a day. Each time it deletes something, a line of the ledger says on which day, of what kind and about how many. No line names a person, and none says in which order anything came.
desk-promises-caption = Promises, where their rules stand, and when each was last kept
desk-promises-what = What, and for how long
desk-promises-rule = Where the rule stands
desk-promises-last = Last deleted
desk-promise-day = Here: { $day }.
desk-promise-days = { $days ->
    [one] Here: after { $days } day.
   *[other] Here: after { $days } days.
}
desk-promise-rule-equality-day = In this engagement’s template, beside its equality questions
desk-promise-rule-entry = In this engagement’s list of rules, entry
desk-promise-rule-house = In the program, for all engagements
desk-promise-never = Nothing was due yet
desk-promise-few = { $day }, fewer than 8
desk-promise-many = { $day }, about { $gone }
desk-promises-else = Words that authors take back go at once, and leave a tombstone in the ledger on a later day. Safety copies are made outside this system: delete them as the privacy notice says.
desk-promises-privacy = What the public reads about this
desk-promises-ledger = The ledger

desk-needs-heading = What needs somebody now
desk-needs-none = Nothing that is yours to do waits at the moment.
desk-need-late = Late
desk-need-overdue = { $count ->
    [one] The oldest words have waited { $count } day, longer than was promised.
   *[other] The oldest words have waited { $count } days, longer than was promised.
}
desk-need-reports = { $count ->
    [one] Readers have reported { $count } contribution or comment.
   *[other] Readers have reported { $count } contributions or comments.
}
desk-need-appeals = { $count ->
    [one] { $count } appeal waits for someone who did not decide first.
   *[other] { $count } appeals wait for someone who did not decide first.
}
desk-need-sheets = { $count ->
    [one] { $count } batch of sheets waits for a second pair of eyes.
   *[other] { $count } batches of sheets wait for a second pair of eyes.
}
desk-need-phase-due = { $count ->
    [one] A phase is due and cannot open: something that it needs is missing.
   *[other] { $count } phases are due and cannot open: something that they need is missing.
}
desk-need-proposals = { $count ->
    [one] { $count } step of a phase waits for a second person.
   *[other] { $count } steps of phases wait for a second person.
}
desk-need-texts = { $count ->
    [one] { $count } text is missing or out of date.
   *[other] { $count } texts are missing or out of date.
}
desk-need-signatures = The texts of the next phase wait for a critical friend’s signature.
desk-need-moderators = The next phase needs more people who promise to moderate.
desk-need-rules = The rules of moderation are not locked as they stand now.

desk-nav-picture = Live picture
desk-room-picture = Live picture: what came, from where, and how the queue stands
desk-picture-title = The live picture
desk-picture-about = The queue is shown as it stands now. Everything else counts what the last release shows, so that nobody can watch a figure while somebody writes. Numbers from 1 to 7 are shown as “Too few” and others rounded to the nearest 5, here as on public pages.
desk-picture-queue = The queue
desk-picture-waiting = { $count ->
    [0] No words wait for a decision.
    [one] { $count } contribution waits for a decision.
   *[other] { $count } contributions wait for a decision.
}
desk-picture-late = { $days ->
    [one] The oldest has waited { $days } day, longer than the { $target } that were promised.
   *[other] The oldest has waited { $days } days, longer than the { $target } that were promised.
}
desk-picture-in-time = { $days ->
    [0] The oldest came today; the target is { $target } days.
    [one] The oldest has waited { $days } day; the target is { $target } days.
   *[other] The oldest has waited { $days } days; the target is { $target } days.
}
desk-picture-decided = { $count ->
    [0] In the last 24 hours the team has taken no first decision.
    [one] In the last 24 hours the team has taken { $count } first decision.
   *[other] In the last 24 hours the team has taken { $count } first decisions.
}
desk-picture-days = By day
desk-picture-days-caption = Released contributions and comments of the last four weeks, by the day on which they came
desk-picture-days-sentence = Today: { $today }. Yesterday: { $before }. A gap in the line is a day with too few to say.
desk-picture-days-table = The same as a table
desk-picture-top = The upper line is { $n }.
desk-picture-day = Day
desk-picture-count = Contributions
desk-picture-region = Regions
desk-picture-region-about = Where writers said they are, as of the last release. Most people are not asked or do not say, so this is a part of all.
desk-picture-region-head = Region
desk-picture-region-none = No release shows regions yet.
desk-picture-ahp = Allied health professionals
desk-picture-ahp-about = Contributions by the group that a voice speaks for. Small professions share a group.
desk-picture-ahp-head = Group
desk-picture-ahp-none = This engagement has no list of groups.
desk-picture-other = Other professionals
desk-picture-other-about = Contributions by discipline.
desk-picture-other-head = Discipline
desk-picture-other-none = This engagement has no list of disciplines.
desk-picture-channel = Channels
desk-picture-channel-about = How contributions reached us. They are counted apart and never ranked.
desk-picture-channel-head = Channel
desk-picture-channel-none = No release shows any yet.
desk-picture-channel-online = Online
desk-picture-channel-paper = Paper
desk-picture-channel-phone = Phone
desk-picture-channel-session = Group session
desk-picture-channel-in-person = In person
desk-picture-channel-imported = Brought in from a file
desk-picture-unknown = What nobody can know
desk-picture-unknown-people = How many different people there were: nothing joins two contributions of one member of the public, so whoever writes twice counts twice.
desk-picture-unknown-hours = How many came in the last hours: of words only the day is kept. What the team did is known to the second.
desk-picture-unknown-districts = From which districts: a postcode becomes one of seven regions before it is sent, and only if its author says so.
desk-picture-unknown-crossed = Which region a profession’s words come from, or which channel a region uses: no two of these figures can be crossed.

desk-nav-messages = News by email
desk-room-messages = News by email: what those who asked for it are told, and when
desk-messages-title = News by email
desk-messages-about = Whoever asked for news is told by email, in the language in which they asked, and can stop it with one press. Nobody sends these emails by hand: they go when a phase opens, when half of its time is over, on its last day, when it closes and when what became of it is published. Each goes once. An extension moves what was not told yet, and a pause holds it.
desk-messages-over = The strategy is published. The last email has gone, and no address is kept any more.
desk-messages-addresses = { $count ->
    [0] Nobody has asked for news yet.
   *[other] About { $count } addresses are confirmed.
}
desk-messages-addresses-few = Fewer than 8 addresses are confirmed.
desk-messages-ask = Where people ask for it
desk-messages-waiting = About { $count } such emails of all engagements wait for the mail server, which is tried again at growing intervals.
desk-messages-waiting-few = Fewer than 8 such emails of all engagements wait for the mail server, which is tried again at growing intervals.
desk-messages-caption = What is told of this phase: { $phase }
desk-messages-news = News
desk-messages-state = How it stands
desk-messages-opened = It has opened
desk-messages-half-way = Half of its time is over
desk-messages-last-day = Its last day
desk-messages-closed = It has closed
desk-messages-results = What became of it is published
desk-messages-state-told = Told
desk-messages-state-planned = On { $day }
desk-messages-state-ahead = When it happens
desk-messages-state-held = Waits: the phase stands still
desk-messages-state-skipped = Not told: the phase is too short for it, or it is past
