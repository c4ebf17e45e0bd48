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
write-gone-heading = ਇਸ ਉੱਤੇ ਹੁਣ ਟਿੱਪਣੀ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ
write-gone = ਜਦੋਂ ਤੁਸੀਂ ਲਿਖ ਰਹੇ ਸੀ, ਲੇਖਕ ਨੇ ਇਸ ਨੂੰ ਬਦਲ ਦਿੱਤਾ ਜਾਂ ਵਾਪਸ ਲੈ ਲਿਆ।
comments-reworded = ਉੱਪਰਲੇ ਸ਼ਬਦ ਪਹਿਲੀ ਵਾਰ ਦਿਖਾਏ ਜਾਣ ਤੋਂ ਬਾਅਦ ਲੇਖਕ ਨੇ ਬਦਲੇ ਹਨ। ਕੁਝ ਟਿੱਪਣੀਆਂ ਪਹਿਲੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਹੋ ਸਕਦੀਆਂ ਹਨ।
comment-of = ਪੜ੍ਹੋ ਕਿ ਤੁਹਾਡੇ ਸ਼ਬਦ ਕਿਸ ਗੱਲ ’ਤੇ ਟਿੱਪਣੀ ਹਨ
