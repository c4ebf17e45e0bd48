# Check and challenge by other health and care professionals: a draft.

effect-legend = Ce efect ar avea asupra serviciului dumneavoastră?
effect-hint = Puteți sări peste aceasta. Răspunsul stă lângă cuvintele dumneavoastră.
effect-reference = Dovezi sau o strategie cu care ar trebui să se potrivească
effect-reference-hint = Puteți sări peste aceasta. Scrieți numele sau adresa. Devine ultima parte a cuvintelor dumneavoastră. O arătăm ca text și nu o deschidem.
effect-reference-label = Dovezi sau strategie:
effect-voice = Efectul asupra serviciului: { $effect }.
effect-caption = Ce efect ar avea asupra serviciilor
effect-about = Alți profesioniști din sănătate și îngrijire au spus ce efect ar avea asupra serviciului lor.
kept-effect = Ce efect ar avea o constatare asupra serviciului, după un profesionist din afara profesiilor conexe, dacă a spus.
