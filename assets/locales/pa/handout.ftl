# Draft: not yet checked by a translator.

handout-question = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਦਿੱਤਾ:
handout-contact = ਕੋਈ ਸਵਾਲ? ਇੱਥੇ ਲਿਖੋ:
