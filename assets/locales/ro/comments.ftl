# Draft: not yet checked by a translator.

comments-title = Comentarii
comments-none = Nimeni nu a comentat încă.
comments-more = Mai multe comentarii
comments-write = Scrieți un comentariu
comments-write-professionals = Scrieți un comentariu ca profesionist
comment-title = Scrieți un comentariu
comment-on = Comentați despre aceasta
comment-label = Comentariul dumneavoastră
comment-hint = Spuneți ce ați adăuga sau ce vedeți altfel. Vă rugăm să fiți binevoitor cu cine a scris. Primiți o chitanță, ca pentru orice contribuție.
comment-on-link = Vedeți la ce este acest comentariu
voice-comment = Un comentariu.
kept-comment = Pentru un comentariu, despre ce contribuție este.
write-gone-heading = Acest mesaj nu mai poate fi comentat
write-gone = Autorul l-a schimbat sau l-a retras în timp ce scriați.
comments-reworded = Autorul a schimbat cuvintele de mai sus după ce au fost afișate prima dată. Unele comentarii se pot referi la cuvintele de dinainte.
comment-of = Citiți la ce se referă comentariul dumneavoastră
