## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = Co zdecydowali moderatorzy
moderation-about = Tutaj widać, co zdecydowali nasi moderatorzy, dlaczego i jak długo czekano. Wszystkie liczby są z dnia wydania, które jest podane niżej.
moderation-late-heading = Decyzje trwają teraz zbyt długo
# $days is a whole number of days.
moderation-late = { $days ->
    [one] Chcemy decydować w ciągu jednego dnia. Wypowiedź, która czeka najdłużej, czeka już dłużej.
   *[other] Chcemy decydować w ciągu { $days } dni. Wypowiedź, która czeka najdłużej, czeka już dłużej.
}
moderation-open-heading = Co teraz czeka
moderation-target = { $days ->
    [one] Chcemy decydować o każdej wypowiedzi w ciągu jednego dnia.
   *[other] Chcemy decydować o każdej wypowiedzi w ciągu { $days } dni.
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] Żadna wypowiedź nie czeka na decyzję.
   *[other] Na decyzję czeka około { $n } wypowiedzi.
}
moderation-open-few = Na decyzję czeka kilka wypowiedzi, zbyt mało, by podać liczbę.
# $day is a day, already written for this language.
moderation-oldest = Ta, która czeka najdłużej, czeka od dnia { $day }.
moderation-decided-heading = Co zdecydowano
moderation-decided-about = Liczby od 1 do 7 są ukryte, żeby nikogo nie zdradzały. Inne są zaokrąglone do najbliższej piątki, więc wiersz może się nie sumować.
moderation-decided-caption = Decyzje, razem i według miesięcy
moderation-outcome = Decyzja
moderation-in-all = Razem
moderation-few = Zbyt mało
moderation-number = { $n }
moderation-act-contribution-published = Opublikowano
moderation-declined = Nie opublikowano:
moderation-act-change-published = Zmiana słów przyjęta
moderation-act-change-declined = Zmiana słów nieprzyjęta
moderation-act-appeal-upheld = Druga opinia: odmowa pozostaje
moderation-act-appeal-allowed = Druga opinia: odmowa była błędna, słowa opublikowano
moderation-act-report-kept = Zgłoszone przez czytających: słowa zostają
moderation-act-contribution-taken-down = Usunięto po zgłoszeniu
moderation-taken-down = Usunięto po zgłoszeniu:
moderation-waits-heading = Jak długo czekano
moderation-waits-about = Liczymy tylko dni, bo nie zapisujemy godziny, o której coś przyszło. Połowa wypowiedzi miała decyzję w ciągu pierwszej liczby dni, 95 na 100 w ciągu drugiej.
moderation-waits-caption = Dni do pierwszej decyzji, według miesiąca decyzji
moderation-when = Miesiąc
moderation-median = Połowa w ciągu
moderation-p95 = 95 na 100 w ciągu
moderation-days = { $days ->
    [0] Tego samego dnia
    [one] Jednego dnia
   *[other] { $days } dni
}
moderation-agree-heading = Czy inny moderator zdecydowałby tak samo?
moderation-agree-about = Mniej więcej co dziesiąta decyzja jest losowana. Drugi moderator czyta te słowa, nie wiedząc, co zdecydował pierwszy. To niczego nie zmienia w decyzji, ale pokazuje, jak podobnie moderatorzy oceniają.
# $readings and $percent are rounded to the nearest 5.
moderation-agree = Spośród około { $readings } wypowiedzi przeczytanych dwa razy obaj zdecydowali tak samo w około { $percent } na 100.
moderation-kappa = Kappa Cohena, która odejmuje to, co dałby sam przypadek, wynosi { $kappa }. 1 to pełna zgoda, 0 to nie lepiej niż przypadek.
moderation-kappa-interval = Z ufnością 95 % leży między { $low } a { $high }.
moderation-agree-none = Zbyt mało wypowiedzi przeczytano dwa razy, by coś powiedzieć.
moderation-source-heading = Skąd są te liczby
moderation-source = Program liczy je z rejestru naszych decyzji przy każdym wydaniu. Nikt ich nie wpisuje. Wycofane słowa nadal liczą się jako rozstrzygnięte.
moderation-link = Co dotąd zdecydowali moderatorzy
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
} { $year }

## On the receipt

receipt-told-held = Dnia { $day } moderator odłożył słowa na później. Nadal czekają na decyzję.
receipt-told-moved = Dnia { $day } moderator przeniósł słowa pod inne pytanie, do którego lepiej pasują.
receipt-told-decision-taken-back = Dnia { $day } moderator cofnął decyzję. Twoje słowa czekają na ponowne przeczytanie.
