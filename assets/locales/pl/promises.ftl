# What is deleted by itself, as the page on privacy says it, and the terms of use.

promise-heading = Co usuwamy sami i kiedy
promise-about = Za każdym razem, gdy coś zostaje usunięte, wiersz w rejestrze zespołu mówi, jakiego to było rodzaju i mniej więcej ile tego było, a o nikim nie mówi nic.
promise-days = { $days ->
    [one] po { $days } dniu
   *[other] po { $days } dniach
}
promise-equality = Liczniki odpowiedzi o Tobie: w dniu podanym obok pytań.
promise-originals = To, co było w słowach, zanim moderator zakrył ich części: od razu zapieczętowane, a usuwane po czasie, który ustala każda konsultacja.
promise-addresses-told = Adresy e-mail osób, które prosiły o nowiny: gdy strategia zostanie opublikowana, po ostatnim e-mailu.
promise-addresses-unconfirmed = Adresy e-mail, których nikt nie potwierdzi: po dwóch dniach.
promise-accounts = Konta specjalistów, których nikt nie potwierdzi: w nocy po wygaśnięciu linku, czyli po 48 godzinach.
promise-sign-ins = Zapisy o tym, kto jest zalogowany, specjalistów i zespołu: w nocy po ich końcu, który następuje najpóźniej po 8 godzinach.
promise-links = Linki do potwierdzenia konta lub wyboru hasła: w nocy po ich wygaśnięciu.
promise-mails = E-maile, których nie można dostarczyć: próbujemy przez około dwa dni i usuwamy je następnej nocy.
footer-terms = Warunki
information-terms-title = Warunki korzystania
information-terms-part1-heading = Korzystanie z tej witryny
information-terms-part1-1 = Tę witrynę prowadzi { $organisation }. Czytanie i pisanie jest bezpłatne. Konto jest potrzebne tylko specjalistom i zespołowi.
information-terms-part1-2 = Prosimy nie próbować ustalać, kto co powiedział, nie mówić w imieniu innych bez ich woli i nie zakłócać działania witryny dla wszystkich.
information-terms-part2-heading = Twoje słowa
information-terms-part2-1 = To, co piszesz, pozostaje Twoje. Wysyłając, pozwalasz nam opublikować to w tej witrynie, przetłumaczyć, zakryć części, które pokazują, kim ktoś jest, i cytować w wynikach i w strategii. Nic za to nie płacimy i nie bierzemy pieniędzy.
information-terms-part2-2 = Prosimy nie wysyłać niczego, co jest niezgodne z prawem. Moderator czyta słowa, zanim zostaną pokazane. Strona o moderacji wymienia powody, dla których ich nie pokazujemy, a z potwierdzeniem możesz poprosić, aby spojrzał ktoś inny.
information-terms-part2-3 = Z potwierdzeniem możesz w każdej chwili wycofać swoje słowa. Do tego, co inni zdążyli skopiować, nie mamy dostępu.
information-terms-part3-heading = Co obiecujemy, a czego nie możemy
information-terms-part3-1 = Dotrzymujemy tego, co mówią strony o prywatności i o anonimowości. Słowa pokazujemy tak, jak zostały wysłane; tłumaczenia są oznaczone.
information-terms-part3-2 = Staramy się, aby witryna działała, ale nie możemy obiecać, że zawsze. Nie jest miejscem na nagłe wypadki i nie daje porad medycznych: strona „Pomoc teraz” mówi, do kogo się zwrócić.
information-terms-part3-3 = Jeśli zmienimy te warunki, nowe obowiązują dla tego, co zostanie wysłane później. Obowiązuje prawo Anglii i Walii.
