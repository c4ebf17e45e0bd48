# Draft: not yet checked by a translator.

handout-question = أجبت عن:
handout-contact = أسئلة؟ اكتب إلى:
