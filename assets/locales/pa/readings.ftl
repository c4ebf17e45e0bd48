# Draft: not yet checked by a translator.

reading-standard = ਆਮ
reading-easy = ਸੌਖੀ ਪੜ੍ਹਤ
reading-simple = ਸਰਲ ਲਿਖਤ
reading-large = ਵੱਡੇ ਅੱਖਰ
reading-contrast = ਗੂੜ੍ਹੇ ਰੰਗ
readings-more = ਪੜ੍ਹਨ ਦੇ ਹੋਰ ਤਰੀਕੇ
ways-heading = ਇਹ ਪੰਨਾ ਪੜ੍ਹਨ ਦੇ ਤਰੀਕੇ
draft-easy = ਇਹ ਸੌਖਾ ਰੂਪ ਖਰੜਾ ਹੈ। ਸੌਖੀ ਪੜ੍ਹਤ ਵਰਤਣ ਵਾਲਿਆਂ ਨੇ ਅਜੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
