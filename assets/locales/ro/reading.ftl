# Draft: not yet checked by a translator.

nav-search = Căutare
voices-turning = Lista începe în fiecare zi în alt loc, pentru ca toți să fie citiți la fel de des. Nimic din ea nu arată cine a scris când.
voices-to-newest = Arată mai întâi cea mai nouă ediție
voices-to-turning = Începe în fiecare zi în alt loc

## Search

search-title = Căutați în ce au spus oamenii
search-about = Aici găsiți cuvinte publicate. Terminațiile, literele mari și diacriticele nu contează.
search-words = Cuvinte de căutat
search-words-hint = Trebuie să apară toate. Puteți lăsa câmpul gol și alege mai jos.
search-these = Căutați în aceste voci
search-question = Întrebare, temă sau constatare
search-question-all = Toate
search-who = Cine a spus
search-who-all = Toți
search-who-citizen = Membri ai publicului
search-who-ahp = Specialiști din profesiile aliate din sănătate
search-who-ahp-group = Specialiști din profesiile aliate din sănătate: { $group }
search-who-other = Alți profesioniști din sănătate sau îngrijire
search-who-other-group = Alți profesioniști din sănătate sau îngrijire: { $group }
search-verdict = Răspunsul lor la o constatare
search-verdict-all = Orice răspuns
search-order = Ordine
search-order-turning = În fiecare zi alt început
search-order-newest = Mai întâi cea mai nouă ediție
search-do = Căutați
search-found = Ce s-a găsit
search-none = Nu s-a găsit nimic
search-none-about = Niciun text publicat nu are toate acestea. Puteți:
search-none-fewer = căuta mai puține cuvinte sau cuvinte mai scurte
search-none-spelling = verifica scrierea sau încerca alt cuvânt cu același înțeles
search-none-choices = alege mai sus „Toate” și „Toți”
search-none-later = reveni după următoarea ediție, pentru că textele apar aici numai după ce au fost citite și publicate
search-none-all = citi tot ce s-a spus
search-end = Nu mai este nimic de citit aici.
search-first = Înapoi la prima pagină de rezultate

## Feeds and printing

feed-title = Voci noi: { $title }
feed-link = Urmăriți vocile noi cu un cititor de fluxuri
print-link = Citiți sau tipăriți multe voci pe o singură pagină
print-title = { $title } – pentru tipărire
print-about = Această pagină este pentru hârtie: folosiți comanda de tipărire a browserului. Mai întâi vine cea mai nouă ediție, iar într-o ediție vocile sunt amestecate.
print-next = Mai multe voci pe altă pagină
print-empty = Nu mai sunt voci.
