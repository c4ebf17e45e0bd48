# Draft: not yet checked by a translator.

reading-standard = Standardowo
reading-easy = Tekst łatwy do czytania
reading-simple = Prosty tekst
reading-large = Duży druk
reading-contrast = Wysoki kontrast
readings-more = Więcej sposobów czytania
ways-heading = Sposoby czytania tej strony
draft-easy = Ta łatwiejsza wersja jest szkicem. Osoby, które z niej korzystają, jeszcze jej nie sprawdziły.
