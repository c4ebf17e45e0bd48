## The public list of declined contributions, what its authors read of it, and the rules

declined-title = Wypowiedzi, których nie opublikowano
declined-about = Tych słów nie opublikowano. Tutaj stoją wraz z powodem, aby każdy mógł zobaczyć, co nasi moderatorzy odrzucają.
# $days is a whole number of days.
declined-when = { $days ->
    [one] Słowa trafiają na tę listę najwcześniej jeden dzień po decyzji.
    [few] Słowa trafiają na tę listę najwcześniej { $days } dni po decyzji.
   *[other] Słowa trafiają na tę listę najwcześniej { $days } dni po decyzji.
}
declined-author = Jeśli to Twoje słowa, możesz je wycofać w każdej chwili. Od razu znikną z tej listy.
declined-reason = Nie opublikowano, ponieważ:
declined-comment = Komentarz pod:
declined-none = Na tej liście nie ma żadnych słów.
declined-first = Do początku listy
declined-hidden-heading = Czego tu nie pokazujemy
declined-hidden = Słowa odrzucone z jednego z tych powodów są tylko liczone:
declined-hidden-also = Nie pokazujemy też słów, które mogłyby ujawnić, kim ktoś jest, słów, przy których ktoś może być w niebezpieczeństwie, słów, które były już publiczne, ani słów, którym ktoś przygląda się ponownie.
declined-link = Przeczytaj, czego nie opublikowano i dlaczego
# $day is a day, already written for this language.
receipt-listing-soon = { $day } lub później te słowa trafią wraz z powodem na publiczną listę wypowiedzi, których nie opublikowano. Jeśli tego nie chcesz, wycofaj je wcześniej.
receipt-listing-listed = Te słowa są na publicznej liście wraz z powodem. Jeśli je wycofasz, od razu z niej znikną. Lista:
receipt-listing-contested = Dopóki ktoś przygląda się tym słowom ponownie, nie ma ich na żadnej publicznej liście.
receipt-listing-hidden = Tych słów nie pokazuje żadna publiczna strona.
receipt-told-unlisted = { $day } moderator usunął te słowa z listy wypowiedzi, których nie opublikowano, ponieważ ktoś je zgłosił.
information-moderation-part2-5 = Przy niektórych powodach słowa można pokazać: na przykład gdy dotyczą czegoś innego. Takie słowa mogą kilka dni po decyzji trafić wraz z powodem na publiczną listę wypowiedzi, których nie opublikowano. Twoje potwierdzenie mówi o tym wcześniej. Jeśli wycofasz słowa, od razu znikną z listy.
kept-declined-list = Jeśli Twoich słów nie opublikowano: z którym wydaniem trafiły na publiczną listę takich słów albo że na niej nie będą.
moderation-act-contribution-unlisted = Usunięto z listy tego, czego nie opublikowano, po zgłoszeniu
