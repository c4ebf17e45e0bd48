# Draft: not yet checked by a translator.

comments-title = Komentarze
comments-none = Nikt tego jeszcze nie skomentował.
comments-more = Więcej komentarzy
comments-write = Napisz komentarz
comments-write-professionals = Napisz komentarz jako specjalista
comment-title = Napisz komentarz
comment-on = To komentujesz
comment-label = Twój komentarz
comment-hint = Napisz, co warto dodać albo co widzisz inaczej. Prosimy o życzliwość dla osoby, która to napisała. Dostaniesz potwierdzenie, jak przy każdej wypowiedzi.
comment-on-link = Zobacz, czego dotyczy ten komentarz
voice-comment = Komentarz.
kept-comment = Przy komentarzu: której wypowiedzi dotyczy.
write-gone-heading = Tego nie można już skomentować
write-gone = Autor zmienił lub wycofał te słowa w czasie, gdy pisałeś lub pisałaś.
comments-reworded = Autor zmienił powyższe słowa, odkąd pokazano je po raz pierwszy. Niektóre komentarze mogą dotyczyć wcześniejszych słów.
comment-of = Przeczytaj, czego dotyczy ten komentarz
