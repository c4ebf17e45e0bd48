# What other workers are asked, in easy words.

effect-legend = What would this do to the place where you work?
effect-hint = You can leave this out. People can read your answer next to your words.
effect-reference = Is there a report about this?
effect-reference-hint = You can leave this out. Write its name or its address. We show it as part of your words. We do not open it.
effect-caption = What this would do to services
effect-about = Other health and care workers told us what this would do to their work.
kept-effect =
    health | What this would do to the place where you work.
