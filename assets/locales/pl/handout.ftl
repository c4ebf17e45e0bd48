# Draft: not yet checked by a translator.

handout-question = To odpowiedź na:
handout-contact = Pytania? Prosimy pisać na adres:
