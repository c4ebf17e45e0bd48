# Draft: not yet checked by a translator.

mail-greeting = Bună ziua,

mail-confirm-subject = Vă rugăm să confirmați adresa de e-mail
mail-confirm-ask = Cineva, sperăm că dumneavoastră, a folosit această adresă de e-mail pentru a se alătura ca profesionist. Pentru a o confirma, deschideți această pagină și apăsați butonul de acolo:
mail-confirm-valid = Linkul funcționează o singură dată, timp de 48 de ore. Până atunci nu se întâmplă nimic altceva.
mail-confirm-not-you = Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic. Fără apăsarea butonului, nimeni nu se poate conecta.

mail-already-joined-subject = Aveți deja un cont
mail-already-joined-text = Cineva, sperăm că dumneavoastră, a folosit această adresă de e-mail pentru a se alătura ca profesionist. Aveți deja un cont, așa că nu s-a schimbat nimic. Vă rugăm să vă conectați cu parola aleasă înainte.
mail-already-joined-not-you = Dacă nu ați fost dumneavoastră, nu trebuie să faceți nimic. Nu am spus nimănui că aveți un cont.

mail-from = Expeditor: { $organisation }, site-ul „{ $site }”:
