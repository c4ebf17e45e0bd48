# Why something stands still, lasts longer or opens later, and until when.

standstill-label = W tej chwili niczego nie można wysłać
a-weekday = { $weekday ->
    [1] poniedziałek,
    [2] wtorek,
    [3] środa,
    [4] czwartek,
    [5] piątek,
    [6] sobota,
   *[7] niedziela,
} { $day }
where-last-day = Ostatni dzień: { $day }.
where-last-moment = Zamknięcie: { $day }, godzina { $time } czasu londyńskiego.
where-closes-today = Zamknięcie o godzinie { $time } czasu londyńskiego.
where-opens-on = Otwarcie: { $day }.
where-opens-at = Otwarcie: { $day }, godzina { $time } czasu londyńskiego.
where-extended = Koniec przesunięto na późniejszy dzień. { $reason }
where-held = Na razie wszystko jest tu wstrzymane. { $reason } W tym czasie nie publikujemy niczego nowego.
read-only-maintenance = Prowadzimy prace przy tej stronie. Można wszystko czytać, ale przez jakiś czas niczego nie można wysłać.
read-only-move = Ta strona przenosi się na inny komputer. Można wszystko czytać, ale przez jakiś czas niczego nie można wysłać.
read-only-over = Tę stronę zostawiliśmy do czytania. Niczego już nie można wysłać.
write-read-only-heading = W tej chwili niczego nie można wysłać
write-read-only = Powód podajemy na górze tej strony.
write-waits = Będzie można je wysłać z tej strony, gdy ruszymy dalej.
error-page-held-title = Wszystko jest wstrzymane
error-page-held-text = Nic nowego nie zostanie opublikowane, dopóki nie ruszymy dalej.
error-page-read-only-title = W tej chwili niczego nie można wysłać
error-page-read-only-text = Powód podajemy na górze tej strony. Wszystko można czytać.
write-grace = Jeśli ta strona jest otwarta w chwili zamknięcia, można wysłać słowa jeszcze przez { $minutes } min.
write-elsewhere = Nadal można napisać do zespołu:
