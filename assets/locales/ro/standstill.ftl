# Why something stands still, lasts longer or opens later, and until when.

standstill-label = În acest moment nu se poate trimite nimic
a-weekday = { $weekday ->
    [1] luni,
    [2] marți,
    [3] miercuri,
    [4] joi,
    [5] vineri,
    [6] sâmbătă,
   *[7] duminică,
} { $day }
where-last-day = Ultima zi este { $day }.
where-last-moment = Se închide { $day }, la ora { $time }, ora Londrei.
where-closes-today = Se închide la ora { $time }, ora Londrei.
where-opens-on = Se deschide { $day }.
where-opens-at = Se deschide { $day }, la ora { $time }, ora Londrei.
where-extended = Sfârșitul a fost mutat mai târziu. { $reason }
where-held = Deocamdată totul este oprit aici. { $reason } Între timp nu se publică nimic nou.
read-only-maintenance = Lucrăm la acest site. Puteți citi tot, dar un timp nu puteți trimite nimic.
read-only-move = Acest site se mută pe alt calculator. Puteți citi tot, dar un timp nu puteți trimite nimic.
read-only-over = Acest site este păstrat pentru citire. Nu mai puteți trimite nimic.
write-read-only-heading = În acest moment nu se poate trimite nimic
write-read-only = Motivul este scris în partea de sus a paginii.
write-waits = Le puteți trimite de pe această pagină când continuăm.
error-page-held-title = Totul este oprit
error-page-held-text = Nimic nou nu devine public până nu continuăm.
error-page-read-only-title = În acest moment nu se poate trimite nimic
error-page-read-only-text = Motivul este scris în partea de sus a paginii. Puteți citi tot.
write-grace = Dacă această pagină este deschisă când se închide, mai puteți trimite timp de { $minutes } min.
write-elsewhere = Puteți scrie în continuare echipei:
