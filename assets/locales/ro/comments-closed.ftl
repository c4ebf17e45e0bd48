## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = Aici nu se mai primesc comentarii
write-closed = Echipa a închis comentariile sub aceste cuvinte. Cele care stau acolo rămân. Motivul:
comments-closed = Aici nu se mai primesc comentarii, pentru că:
# $day is a day, already written for this language.
receipt-told-comments-closed = La { $day } echipa a hotărât să nu mai primească comentarii sub cuvintele dumneavoastră. Cele care stau acolo rămân.
receipt-told-comments-reopened = La { $day } echipa a hotărât să primească din nou comentarii sub cuvintele dumneavoastră.
kept-closed-comments = Dacă echipa nu mai primește comentarii sub cuvintele dumneavoastră: de ce.
