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
