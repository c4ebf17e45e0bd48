## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = Ce au hotărât moderatorii
moderation-about = Aici vedeți ce au hotărât moderatorii noștri, de ce și cât au așteptat oamenii. Toate numerele sunt de la publicarea numită mai jos.
moderation-late-heading = Hotărârile durează acum prea mult
# $days is a whole number of days.
moderation-late = { $days ->
    [one] Vrem să hotărâm într-o zi. Contribuția care așteaptă de cel mai mult timp a așteptat deja mai mult.
   *[other] Vrem să hotărâm în { $days } zile. Contribuția care așteaptă de cel mai mult timp a așteptat deja mai mult.
}
moderation-open-heading = Ce așteaptă acum
moderation-target = { $days ->
    [one] Vrem să hotărâm despre fiecare contribuție într-o zi.
   *[other] Vrem să hotărâm despre fiecare contribuție în { $days } zile.
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] Nicio contribuție nu așteaptă o hotărâre.
   *[other] Aproximativ { $n } contribuții așteaptă o hotărâre.
}
moderation-open-few = Câteva contribuții așteaptă o hotărâre, prea puține pentru a da un număr.
# $day is a day, already written for this language.
moderation-oldest = Cea care așteaptă de cel mai mult timp așteaptă din { $day }.
moderation-decided-heading = Ce s-a hotărât
moderation-decided-about = Numerele de la 1 la 7 sunt ascunse, ca să nu spună nimic despre nimeni. Celelalte sunt rotunjite la cel mai apropiat multiplu de 5, așa că un rând poate să nu dea suma exactă.
moderation-decided-caption = Hotărâri, în total și pe luni
moderation-outcome = Hotărâre
moderation-in-all = În total
moderation-few = Prea puține
moderation-number = { $n }
moderation-act-contribution-published = Publicată
moderation-declined = Nepublicată:
moderation-act-change-published = Schimbarea cuvintelor acceptată
moderation-act-change-declined = Schimbarea cuvintelor neacceptată
moderation-act-appeal-upheld = A doua părere: refuzul rămâne
moderation-act-appeal-allowed = A doua părere: refuzul a fost greșit, cuvintele sunt publicate
moderation-act-report-kept = Semnalate de cititori: cuvintele rămân
moderation-act-contribution-taken-down = Scoase după o semnalare
moderation-taken-down = Scoase după o semnalare:
moderation-waits-heading = Cât au așteptat oamenii
moderation-waits-about = Se numără doar zilele, fiindcă nu păstrăm ora la care a venit ceva. Jumătate dintre contribuții au avut o hotărâre în primul număr de zile, 95 din 100 în al doilea.
moderation-waits-caption = Zile până la prima hotărâre, după luna hotărârii
moderation-when = Luna
moderation-median = Jumătate în
moderation-p95 = 95 din 100 în
moderation-days = { $days ->
    [0] Aceeași zi
    [one] O zi
   *[other] { $days } zile
}
moderation-agree-heading = Ar hotărî un alt moderator la fel?
moderation-agree-about = Cam una din zece hotărâri este trasă la sorți. Un al doilea moderator citește acele cuvinte fără să știe ce a hotărât primul. Asta nu schimbă hotărârea, dar arată cât de asemănător judecă moderatorii.
# $readings and $percent are rounded to the nearest 5.
moderation-agree = Din aproximativ { $readings } contribuții citite de două ori, amândoi au hotărât la fel la aproximativ { $percent } din 100.
moderation-kappa = Kappa lui Cohen, care scade ce ar da întâmplarea, este { $kappa }. 1 ar fi acord deplin, 0 nu mai bine decât întâmplarea.
moderation-kappa-interval = Cu încredere de 95 % este între { $low } și { $high }.
moderation-agree-none = Prea puține contribuții au fost citite de două ori pentru a spune ceva.
moderation-source-heading = De unde vin aceste numere
moderation-source = Un program le numără din registrul hotărârilor noastre la fiecare publicare. Nimeni nu le scrie de mână. Cuvintele retrase rămân numărate ca hotărâte.
moderation-link = Ce au hotărât moderatorii până acum
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }

## On the receipt

receipt-told-held = Pe { $day } un moderator a pus cuvintele deoparte pentru un timp. Ele așteaptă încă o hotărâre.
receipt-told-moved = Pe { $day } un moderator a mutat cuvintele la altă întrebare, unde se potrivesc mai bine.
receipt-told-decision-taken-back = Pe { $day } un moderator a retras hotărârea. Cuvintele dumneavoastră așteaptă să fie citite din nou.
