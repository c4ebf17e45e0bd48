# Draft: not yet checked by a translator.

further-title = Înainte să plecați, dacă doriți
further-about = Ați terminat. Nimic din acestea nu este necesar și nimic nu este legat de cuvintele dumneavoastră.
further-walk = Spuneți ce credeți despre ce au spus alții
further-equality = Răspundeți la câteva întrebări despre dumneavoastră, ca să știm pe cine auzim
further-notices = Primiți un e-mail când sunt noutăți

equality-asks-title = Întrebări despre dumneavoastră
equality-asks = Aceste întrebări sunt pentru toți și nu trebuie să răspundeți la niciuna. Fiecare are „Prefer să nu spun” și vă puteți opri oricând.
equality-why = Ele ne arată pe cine auzim și cine lipsește, ca să putem merge la cei care lipsesc. Legea egalității din 2010 (Equality Act 2010) le cere instituțiilor publice să se gândească la asta.
equality-kept-heading = Ce se întâmplă cu răspunsurile
equality-kept = Nu păstrăm răspunsurile niciunei persoane. Fiecare răspuns crește singur un contor: câți l-au ales și nimic altceva. Nimic nu arată că două răspunsuri vin de la aceeași persoană, când au venit sau ce a scris acea persoană. De aceea nu vă putem arăta răspunsurile, nu le putem schimba și nu le putem scoate mai târziu.
equality-seen = Echipa strategiei vede contoarele așa cum erau la ultima ediție. Ele nu dau niciun număr între 1 și 7, iar celelalte sunt rotunjite la cel mai apropiat 5.
equality-deleted = Contoarele se șterg la { $day }.
equality-helper = Dacă vă ajută cineva să răspundeți, poate vedea ce alegeți.
equality-start = Începeți. Întrebări: { $questions }, câte una pe pagină
equality-skip = Săriți peste toate
equality-done-title = Vă mulțumim
equality-done = Asta a fost tot. Răspunsurile dumneavoastră sunt acum în contoare.
equality-closed-title = Acum nu punem întrebări
equality-closed = Întrebările despre dumneavoastră se pun numai cât timp se poate vorbi aici.
equality-back = Înapoi la privirea generală
equality-number = Întrebarea { $number } din { $questions }
equality-your-answer = Răspunsul dumneavoastră
equality-skip-one = Săriți peste această întrebare
equality-stop = Opriți-vă aici

# A part of the page on privacy.
information-privacy-part5-heading = Dacă răspundeți la întrebări despre dumneavoastră
information-privacy-part5-1 = După ce scrieți puteți răspunde la întrebări despre dumneavoastră sau le puteți sări. Fiecare răspuns doar crește un contor. Răspunsurile unei persoane nu sunt păstrate împreună, nimic nu le leagă de cuvinte sau de conturi, iar echipa vede contoarele numai așa cum erau la ultima ediție.
information-privacy-part5-2 = Contoarele se șterg într-o zi care este scrisă lângă întrebări. Cum nimic nu arată care răspunsuri au fost ale dumneavoastră, nu vi le putem arăta și nu le putem scoate.
