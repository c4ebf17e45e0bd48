# Check and challenge by other health and care professionals: the effect on their service, and what it should agree with.

effect-legend = What would it do to your service?
effect-hint = You can leave this out. Your answer stands beside your words.
effect-reference = Evidence, or a strategy this should agree with
effect-reference-hint = You can leave this out. Name it or give its address. It becomes the last part of your words. We show it as text and do not open it.
effect-reference-label = Evidence or strategy:
# $effect is one of the answers to the question about the service.
effect-voice = Effect on their service: { $effect }.
effect-caption = What it would do to services
effect-about = Other professionals in health and care said what this would do to the service they work in.
kept-effect = What a professional who is not an AHP says a finding would do to their service, if they said so.
