# Draft: not yet checked by a translator.

stand-heading = Kim jesteś w tej sprawie, jeśli chcesz powiedzieć
stand-about = Pokazuje nam to, kogo słyszymy, a kogo brakuje. Niczego nie trzeba wypełniać.
stand-relation = Co do Ciebie pasuje?
stand-not-said = Wolę nie mówić
stand-place = Pierwsza połowa kodu pocztowego
stand-place-hint = Na przykład M13. Od razu zamieniamy ją na jeden z siedmiu regionów i zachowujemy tylko region.
stand-region = Albo wybierz swój region
stand-shown-heading = Obok Twoich słów
stand-shown-hint = Pokazujemy to tylko tam, gdzie co najmniej osiem opublikowanych wypowiedzi mówi to samo. Gdzie jest ich mniej, pokazujemy mniej albo nic. Jeśli to zostanie puste, tylko to policzymy.
stand-shown = Pokaż to obok moich słów
stand-check-region = Twój region
stand-check-shown = Obok Twoich słów
stand-check-yes = Tak, gdy dość osób powie to samo
stand-check-no = Nie, tylko policzymy
voice-relation = O sobie: „{ $relation }”.
voice-region = Region: { $region }.
error-place = Wpisz pierwszą połowę kodu pocztowego, na przykład M13, albo zostaw puste i wybierz region
information-privacy-part1-5 = Możesz powiedzieć, jaki masz związek z ochroną zdrowia i opieką, oraz z jakiego jesteś regionu. Przy słowach zapisujemy tylko to. Pierwsza połowa kodu pocztowego od razu zamienia się w jeden z siedmiu regionów i nie jest zapisywana. Obok Twoich słów stoi to tylko wtedy, gdy tego chcesz, i tylko tam, gdzie co najmniej osiem opublikowanych wypowiedzi mówi to samo.
kept-relation = Jaki związek z ochroną zdrowia i opieką ma autor, jeśli to powiedział.
kept-region = Jeden z siedmiu regionów albo poza Anglią, jeśli autor to powiedział. Nigdy kod pocztowy.
kept-context-for = Czy autor chce, aby te dwie rzeczy stały obok jego słów, czy tylko były policzone.
