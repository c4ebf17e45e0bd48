# Draft: not yet checked by a translator.

stance-link = Powiedz, co o tym myślisz
stance-link-professionals = Jako specjalista powiedz, co o tym myślisz
stance-walk-listen = Powiedz, co myślisz o słowach innych, głos po głosie
stance-walk-respond = Jako specjalista powiedz, co myślisz o odpowiedziach innych, jedna po drugiej
stance-walk-challenge = Powiedz, co myślisz o odpowiedziach innych, jedna po drugiej
stance-title = Co o tym myślisz?
stance-ask = Twoja odpowiedź
stance-change = Zmień odpowiedź
stance-yours = Twoja odpowiedź to
stance-agree = Zgadzam się
stance-disagree = Nie zgadzam się
stance-not-sure = Nie mam pewności
stance-none = Wycofaj moją odpowiedź
stance-then = Po odpowiedzi zobaczysz, jak odpowiedzieli inni. Odpowiedź można zmienić lub wycofać do końca tego etapu.
stance-cookie = Jeśli odpowiesz, ta przeglądarka zachowa jeden plik cookie, aby policzyć Cię raz i aby można było zmienić zdanie. Jest w nim liczba wylosowana przypadkiem i nic o Tobie. Przechowujemy tylko jej przekształconą postać, a Twoja przeglądarka usuwa plik, gdy ten etap się kończy.
stance-speaks-as = Odpowiadasz jako członek grupy: { $group }.
stance-skip = Pokaż mi inny głos
stance-next = Pokaż mi następny
stance-figures = Co powiedzieli inni
stance-figures-none = Gdy powstało ostatnie wydanie, odpowiedziało jeszcze zbyt mało osób.
stance-figures-when = Te liczby pochodzą z wydania { $number } z dnia { $date }. Zmieniają się tylko z nowym wydaniem i tylko wtedy, gdy przybyło lub zmieniło się co najmniej osiem odpowiedzi, aby nie dało się z nich odczytać niczyjej odpowiedzi.
stance-figures-groups = Grupy
stance-figures-groups-about = Policzone przez podniesienie rąk w sali i trzymane osobno od odpowiedzi powyżej.
stance-count-hidden = Za mało osób, aby podać liczbę
stance-count = { $n ->
    [0] Nikt
    [few] Około { $n } osoby
   *[other] Około { $n } osób
}
stance-notice-not-yet = Jeszcze nie przyjmujemy odpowiedzi.
stance-notice-paused = W tej chwili nie przyjmujemy odpowiedzi.
stance-notice-over = Nie przyjmujemy tu już odpowiedzi. Poniżej widać, co myśleli ludzie.
stance-notice-stale = Ta strona była otwarta dłużej niż dobę, więc nie mogliśmy przyjąć odpowiedzi. Proszę wybrać ją jeszcze raz.
stance-notice-busy = W tej chwili jest tu zbyt duży ruch. Proszę poczekać minutę i wybrać odpowiedź ponownie.
stance-walked-title = To już wszystkie
stance-walked = Znamy już Twoje zdanie o każdym głosie tutaj. Nowe pojawią się z następnym wydaniem.
stance-nothing-title = Nie ma jeszcze czego oceniać
stance-nothing = Nie opublikowano tu jeszcze żadnych słów.
