# Draft: not yet checked by a translator.

comments-title = ਟਿੱਪਣੀਆਂ
comments-none = ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ’ਤੇ ਟਿੱਪਣੀ ਨਹੀਂ ਕੀਤੀ।
comments-more = ਹੋਰ ਟਿੱਪਣੀਆਂ
comments-write = ਟਿੱਪਣੀ ਲਿਖੋ
comments-write-professionals = ਪੇਸ਼ੇਵਰ ਵਜੋਂ ਟਿੱਪਣੀ ਲਿਖੋ
comment-title = ਟਿੱਪਣੀ ਲਿਖੋ
comment-on = ਤੁਸੀਂ ਇਸ ’ਤੇ ਟਿੱਪਣੀ ਕਰ ਰਹੇ ਹੋ
comment-label = ਤੁਹਾਡੀ ਟਿੱਪਣੀ
comment-hint = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕੀ ਜੋੜਨਾ ਚਾਹੋਗੇ, ਜਾਂ ਕੀ ਵੱਖਰਾ ਦੇਖਦੇ ਹੋ। ਲਿਖਣ ਵਾਲੇ ਨਾਲ ਨਰਮੀ ਰੱਖੋ। ਹਰ ਵਿਚਾਰ ਵਾਂਗ ਤੁਹਾਨੂੰ ਰਸੀਦ ਮਿਲੇਗੀ।
comment-on-link = ਦੇਖੋ ਕਿ ਇਹ ਟਿੱਪਣੀ ਕਿਸ ’ਤੇ ਹੈ
voice-comment = ਇੱਕ ਟਿੱਪਣੀ।
kept-comment = ਟਿੱਪਣੀ ਲਈ: ਇਹ ਕਿਸ ਵਿਚਾਰ ’ਤੇ ਹੈ।
