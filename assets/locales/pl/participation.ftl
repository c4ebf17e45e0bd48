# Who took part in an engagement, against who there is.

participation-title = Kto wziął udział, a kogo brakuje
participation-about = Porównujemy to, co do nas dotarło, z liczbą ludności. To udziały wypowiedzi, a nie osób, bo nikt nie może poznać, które wypowiedzi pochodzą od jednej osoby.
participation-release = Liczby pochodzą z wydania { $number } z dnia { $date }.
participation-none = Zbyt mało osób podało, skąd jest, aby cokolwiek porównać. Porównanie pojawi się w jednym z następnych wydań.
participation-region = Według regionu
participation-voice-group = Według zawodu
participation-caption-region = Wypowiedzi według regionu w porównaniu z liczbą mieszkańców
participation-caption-voice-group = Wypowiedzi specjalistów w porównaniu z liczbą osób w rejestrze każdego zawodu
participation-head-region = Region
participation-head-voice-group = Zawód
participation-head-share = Udział
participation-sentence = Każdy pasek to udział w tych wypowiedziach, które wskazują jedną z tych grup. Przecinająca go linia to udział wśród wszystkich osób. Gdzie pasek kończy się przed linią, wzięło udział mniej osób, niż wynikałoby z ich liczby.
participation-share = { $share } na 100 (od { $low } do { $high }). Wśród wszystkich osób: { $benchmark } na 100.
participation-few = Zbyt mało, aby podać liczbę (od { $low } do { $high } na 100). Wśród wszystkich osób: { $benchmark } na 100.
participation-silent = W około { $percent } na 100 wypowiedzi mieszkańców nie podano, gdzie mieszka autor.
participation-source = Porównano z:
participation-missing-region = Gdzie godzina docierania do ludzi pomogłaby najbardziej
participation-missing-voice-group = W których zawodach godzina docierania do ludzi pomogłaby najbardziej
participation-more = 
    { $n ->
        [one] brakuje co najmniej { $n } wypowiedzi
        [few] brakuje co najmniej { $n } wypowiedzi
        [many] brakuje co najmniej { $n } wypowiedzi
       *[other] brakuje co najmniej { $n } wypowiedzi
    }
participation-nobody-missing = Żadnej grupy nie brakuje bardziej, niż mogą to wyjaśnić przypadek i zaokrąglenia.
participation-how-heading = Jak to obliczamy
participation-how-figures = Liczby od 1 do 7 są ukryte, a inne zaokrąglone do najbliższych 5, aby o nikim nie mówiły. Liczby nie zmieniają się, dopóki nie przybędzie tylu wypowiedzi, że nikt nie pozna, kto jest nowy.
participation-how-interval = Liczby w nawiasach to przedział: prawdziwy udział leży w nim w 95 na 100 przypadków, jeśli piszący są rzetelną próbą swojej grupy. Uwzględnia on przypadek, według E. B. Wilsona, i zaokrąglenia.
participation-how-missing = Uznajemy, że grupy brakuje, gdy nawet górny koniec jej przedziału leży poniżej jej udziału wśród wszystkich osób. „Co najmniej” mówi, ile dalszych wypowiedzi z samej tej grupy podniosłoby górny koniec do tego udziału. Zakładamy, że godzina docierania do ludzi wszędzie przynosi tyle samo wypowiedzi, więc pomaga najbardziej tam, gdzie na pewno brakuje ich najwięcej.
participation-link = Zobacz, kto wziął udział, a kogo brakuje
