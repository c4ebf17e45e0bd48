# Draft: not yet checked by a translator.
error-page-sign-in-title = Trebuie să vă conectați din nou
error-page-sign-in-text = Ați fost deconectat, pentru că un timp nu s-a întâmplat nimic.
typed-heading = Ce ați scris nu s-a pierdut
typed-again = Încă nu s-a păstrat nimic. Puteți trimite din nou același formular de pe această pagină.
typed-sign-in = Conectați-vă (se deschide într-o filă nouă)
typed-then = Apoi reveniți la această pagină și trimiteți din nou.
typed-button = Trimiteți din nou
typed-text = Ce ați scris ({ $number } / { $count })
