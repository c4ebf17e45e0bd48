# Draft: not yet checked by a translator.

further-title = Zanim stąd pójdziesz, jeśli chcesz
further-about = To już wszystko. Nic z tego nie jest potrzebne i nic nie jest łączone z Twoimi słowami.
further-walk = Powiedz, co myślisz o słowach innych
further-equality = Odpowiedz na kilka pytań o sobie, abyśmy wiedzieli, kogo słyszymy
further-notices = Dostań e-mail, gdy będą nowiny

equality-asks-title = Pytania o Tobie
equality-asks = Te pytania są dla wszystkich i na żadne nie trzeba odpowiadać. Przy każdym jest „Wolę nie mówić” i można w każdej chwili skończyć.
equality-why = Pokazują nam, kogo słyszymy, a kogo brakuje, abyśmy mogli dotrzeć do brakujących osób. Ustawa o równości z 2010 roku (Equality Act 2010) każe instytucjom publicznym o tym myśleć.
equality-kept-heading = Co się dzieje z odpowiedziami
equality-kept = Nie przechowujemy odpowiedzi żadnej osoby. Każda odpowiedź osobno podnosi licznik: ile osób ją wybrało i nic więcej. Nic nie pokazuje, że dwie odpowiedzi pochodzą od jednej osoby, kiedy przyszły ani co ta osoba napisała. Dlatego nie możemy pokazać Ci odpowiedzi, zmienić ich ani później usunąć.
equality-seen = Zespół strategii widzi liczniki z ostatniego wydania. Nie ma w nich liczb od 1 do 7, a inne są zaokrąglone do najbliższych 5.
equality-deleted = Liczniki zostaną usunięte { $day }.
equality-helper = Jeśli ktoś pomaga Ci odpowiadać, może zobaczyć, co wybierasz.
equality-start = Zacznij. Liczba pytań: { $questions }, każde na osobnej stronie
equality-skip = Pomiń to wszystko
equality-done-title = Dziękujemy
equality-done = To wszystko. Twoje odpowiedzi są już w licznikach.
equality-closed-title = W tej chwili nie zadajemy pytań
equality-closed = Pytania o Tobie zadajemy tylko wtedy, gdy można tu zabierać głos.
equality-back = Wróć do przeglądu
equality-number = Pytanie { $number } z { $questions }
equality-your-answer = Twoja odpowiedź
equality-skip-one = Pomiń to pytanie
equality-stop = Zakończ tutaj

# A part of the page on privacy.
information-privacy-part5-heading = Jeśli odpowiesz na pytania o sobie
information-privacy-part5-1 = Po napisaniu można odpowiedzieć na pytania o sobie albo je pominąć. Każda odpowiedź tylko podnosi licznik. Odpowiedzi jednej osoby nie są trzymane razem, nic nie łączy ich ze słowami ani z kontami, a zespół widzi liczniki tylko z ostatniego wydania.
information-privacy-part5-2 = Liczniki są usuwane w dniu podanym przy pytaniach. Nic nie pokazuje, które odpowiedzi były Twoje, więc nie możemy ich pokazać ani usunąć.
