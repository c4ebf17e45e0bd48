# Draft: not yet checked by a translator.

handout-question = Ați răspuns la:
handout-contact = Întrebări? Scrieți la:
