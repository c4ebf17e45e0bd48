# Draft: not yet checked by a translator.

stand-heading = Cine sunteți în această privință, dacă doriți să spuneți
stand-about = Ne arată pe cine auzim și cine lipsește. Nu trebuie să completați nimic.
stand-relation = Care vi se potrivește?
stand-not-said = Prefer să nu spun
stand-place = Prima jumătate a codului poștal
stand-place-hint = De exemplu, M13. O transformăm imediat într-una din șapte regiuni și păstrăm numai regiunea.
stand-region = Sau alegeți regiunea
stand-shown-heading = Lângă cuvintele dumneavoastră
stand-shown-hint = O arătăm numai unde cel puțin opt contribuții publicate spun același lucru. Unde sunt mai puține, arătăm mai puțin sau nimic. Dacă lăsați gol, doar numărăm.
stand-shown = Arată aceasta lângă cuvintele mele
stand-check-region = Regiunea dumneavoastră
stand-check-shown = Lângă cuvintele dumneavoastră
stand-check-yes = Da, când destui oameni au spus același lucru
stand-check-no = Nu, doar numărăm
voice-relation = Despre sine: „{ $relation }”.
voice-region = Regiune: { $region }.
error-place = Introduceți prima jumătate a unui cod poștal, de exemplu M13, sau lăsați gol și alegeți o regiune
information-privacy-part1-5 = Ne puteți spune ce legătură aveți cu sănătatea și îngrijirea și din ce regiune sunteți. Păstrăm numai aceasta, împreună cu cuvintele. Prima jumătate a codului poștal devine imediat una din șapte regiuni și nu este păstrată. Stă lângă cuvinte numai dacă doriți și numai unde cel puțin opt contribuții publicate spun același lucru.
kept-relation = Ce legătură are autorul cu sănătatea și îngrijirea, dacă a spus.
kept-region = Una din șapte regiuni sau în afara Angliei, dacă autorul a spus. Niciodată un cod poștal.
kept-context-for = Dacă autorul dorește acestea două lângă cuvintele sale sau doar numărate.
