## The public list of declined contributions, what its authors read of it, and the rules

declined-title = Contribuții care nu au fost publicate
declined-about = Aceste cuvinte nu au fost publicate. Aici stau împreună cu motivul, ca să vedeți singuri ce refuză moderatorii noștri.
# $days is a whole number of days.
declined-when = { $days ->
    [one] Cuvintele ajung în această listă cel mai devreme la o zi după hotărâre.
    [few] Cuvintele ajung în această listă cel mai devreme la { $days } zile după hotărâre.
   *[other] Cuvintele ajung în această listă cel mai devreme la { $days } de zile după hotărâre.
}
declined-author = Dacă sunt cuvintele dumneavoastră, le puteți retrage oricând. Ies imediat din această listă.
declined-reason = Nu s-au publicat pentru că:
declined-comment = Un comentariu la:
declined-none = În această listă nu sunt cuvinte.
declined-first = La începutul listei
declined-hidden-heading = Ce nu se arată aici
declined-hidden = Cuvintele refuzate pentru unul dintre aceste motive sunt doar numărate:
declined-hidden-also = Nu se arată nici cuvintele care ar putea dezvălui cine este cineva, cele în care cineva poate fi în pericol, cele care au fost deja publice sau cele pe care cineva le citește din nou.
declined-link = Citiți ce nu s-a publicat și de ce
# $day is a day, already written for this language.
receipt-listing-soon = La { $day } sau mai târziu, aceste cuvinte ajung, cu motivul, în lista publică a contribuțiilor care nu au fost publicate. Dacă nu doriți asta, retrageți-le înainte.
receipt-listing-listed = Aceste cuvinte stau într-o listă publică, cu motivul. Ies imediat din ea dacă le retrageți. Lista:
receipt-listing-contested = Aceste cuvinte nu sunt în nicio listă publică atât timp cât cineva le citește din nou.
receipt-listing-hidden = Aceste cuvinte nu se arată pe nicio pagină publică.
receipt-told-unlisted = La { $day } un moderator a scos cuvintele din lista contribuțiilor care nu au fost publicate, pentru că un cititor le-a semnalat.
information-moderation-part2-5 = Unele motive permit ca vorbele să fie văzute: de exemplu, că sunt despre altceva. Asemenea cuvinte pot ajunge, la câteva zile după hotărâre și cu motivul, într-o listă publică a contribuțiilor care nu au fost publicate. Chitanța vă spune dinainte. Dacă vă retrageți cuvintele, ies imediat din listă.
kept-declined-list = Dacă vorbele dumneavoastră nu au fost publicate: cu ce ediție au ajuns în lista publică a unor asemenea cuvinte sau că rămân în afara ei.
moderation-act-contribution-unlisted = Scoase din lista celor nepublicate, după o semnalare
