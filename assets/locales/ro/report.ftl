# Reporting public words: the link, the form, the receipt of a report, and what is said of it elsewhere.

## The form

report-link = Semnalați aceste cuvinte
report-title = Semnalați aceste cuvinte
report-back = Înapoi la cuvinte
report-about = Un moderator, adică un om, citește semnalarea și se uită din nou la aceste cuvinte. Nu aveți nevoie de cont sau de nume. Semnalarea nu se publică niciodată, iar cine a scris cuvintele nu o vede niciodată.
# $hours is a whole number.
report-hours = Ne străduim să ne uităm la semnalări în { $hours } ore lucrătoare.
report-urgent = Dacă acum e în pericol o viață, nu așteptați după noi. Sunați la 999.
report-reason = De ce să ne uităm la aceste cuvinte?
report-words = Ce ar mai trebui să știm? (opțional)
report-words-hint = Puteți lăsa gol. Vă rugăm să nu scrieți cine sunteți. Ce scrieți aici se șterge de îndată ce am hotărât.
report-button = Trimiteți semnalarea
error-report-reason = Alegeți de ce să ne uităm la aceste cuvinte
report-notice-stale-heading = Nu s-a trimis nimic
report-notice-stale = Pagina a stat deschisă mai mult de o zi. Apăsați din nou butonul.
report-notice-busy-heading = Nu s-a trimis nimic
report-notice-busy = Sunt prea mulți oameni aici deodată. Așteptați un minut, apoi apăsați din nou butonul.
report-notice-slow-heading = Încă nu s-a trimis nimic
report-notice-slow = Multe persoane trimit ceva din aceeași rețea ca dumneavoastră. Așteptați câteva secunde, apoi apăsați din nou butonul.
report-notice-gone-heading = Aceste cuvinte nu mai sunt publice
report-notice-gone = Au fost schimbate sau scoase cât timp erați aici, așa că nu mai e nimic de semnalat. Ce ați scris nu s-a trimis.

## When it has been sent

report-sent-title = Am primit semnalarea
report-sent-thanks = Vă mulțumim. Un moderator se uită din nou la aceste cuvinte.
report-sent-again = Avem deja această semnalare. Nu s-a adăugat nimic.
report-sent-receipt = Chitanța semnalării
report-sent-keep = Păstrați acest cod dacă vreți să citiți ce hotărâm. Scrieți-l, tipăriți pagina sau fotografiați-o.
report-slip-what = Scrieți codul sau cele 14 cuvinte pe acea pagină. Puteți vedea dacă s-a uitat cineva, ce s-a hotărât și de ce.
report-slip-no-mail = Nu vă trimitem nimic: niciun e-mail, niciun mesaj. Nu știm cine sunteți. Numai această chitanță duce la semnalarea dumneavoastră.
report-sent-next = Cuvintele rămân publice până hotărăște un moderator. Dacă sunt scoase, dispar imediat din paginile noastre.
report-follow = Vedeți ce s-a întâmplat cu semnalarea

## What the receipt of a report opens

report-receipt-title = Semnalarea dumneavoastră
report-state-open = În așteptare
report-state-kept = Verificat: cuvintele rămân
report-state-taken-down = Verificat: cuvintele au fost scoase
report-state-gone = Închis: cuvintele nu mai sunt
report-about-open = Încă nu a hotărât nimeni. Reveniți cu această chitanță ca să citiți răspunsul.
report-about-kept = Un moderator s-a uitat din nou la cuvinte și le-a lăsat în paginile noastre.
report-about-taken-down = Un moderator s-a uitat din nou la cuvinte și le-a scos din paginile noastre. Autorul poate cere altcuiva să se uite încă o dată.
report-about-gone = Cuvintele au dispărut din paginile noastre înainte să fie nevoie de o hotărâre, așa că semnalarea e închisă.
# $day is the day of the decision, already written for this language.
report-told = La { $day } a hotărât un moderator.
report-yours = Ce ne-ați spus
report-raised = Ați semnalat cuvinte la { $day }.
report-why = Motivul:
report-words-gone = Orice altceva ați scris a fost șters.
report-public = Citiți cuvintele pe pagina lor

## What others read of it: the author, and everyone on the pages about moderation, privacy and anonymity

receipt-told-taken-down = La { $day } un moderator s-a uitat din nou la cuvinte, pentru că un cititor le semnalase, și le-a scos din paginile noastre.
receipt-ask-report = Dacă ați semnalat cuvinte, scrieți tot aici codul semnalării.
kept-report = Dacă semnalați cuvinte: care, motivul, ziua, ce a urmat și ce vă spunem. Ce scrieți pe lângă aceasta se șterge când am hotărât. Nimic nu arată cine sunteți.
information-moderation-part4-heading = Dacă socotiți că anumite cuvinte nu ar trebui să fie publice
information-moderation-part4-1 = Fiecare contribuție și fiecare comentariu are o pagină proprie cu legătura „Semnalați aceste cuvinte”. Nu aveți nevoie de cont sau de nume. Spuneți-ne de ce: de pildă, că cineva ar putea fi recunoscut, că e vorba de dumneavoastră sau că cineva poate fi în pericol.
information-moderation-part4-2 = Un moderator citește toate semnalările acelorași cuvinte și hotărăște: cuvintele rămân sau dispar imediat din paginile noastre. Formularul spune în cât timp ne străduim să ne uităm. Cine a acceptat cuvintele nu hotărăște singur că rămân, dacă există alt moderator.
information-moderation-part4-3 = Cine semnalează primește o chitanță și poate citi cu ea ce s-a hotărât și de ce. Semnalările nu sunt niciodată publice, iar cine a scris cuvintele nu le citește niciodată.
information-moderation-part4-4 = Autorul ale cărui cuvinte au fost scoase citește motivul cu chitanța sa și poate cere o dată părerea altcuiva.
information-privacy-part1-8 = Dacă semnalați cuvintele altora, păstrăm care sunt, motivul și ziua, iar ce scrieți pe lângă aceasta până hotărâm. Nu păstrăm cine sunteți.
