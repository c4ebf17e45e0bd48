# Check and challenge by other health and care professionals: a draft.

effect-legend = Co by to oznaczało dla Twojej usługi?
effect-hint = Możesz to pominąć. Odpowiedź stoi obok Twoich słów.
effect-reference = Dowody albo strategia, z którą powinno to być zgodne
effect-reference-hint = Możesz to pominąć. Podaj nazwę lub adres. Stanie się to ostatnią częścią Twoich słów. Pokazujemy to jako tekst i nie otwieramy.
effect-reference-label = Dowody lub strategia:
effect-voice = Wpływ na ich usługę: { $effect }.
effect-caption = Co by to oznaczało dla usług
effect-about = Inni specjaliści w ochronie zdrowia i opiece powiedzieli, co by to oznaczało dla ich usługi.
kept-effect = Co według specjalisty spoza pokrewnych zawodów medycznych ustalenie oznaczałoby dla jego usługi, jeśli to powiedział.
