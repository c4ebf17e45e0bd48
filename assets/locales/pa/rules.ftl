### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = ਨਿਯਮ, ਅਤੇ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇ ਕਿ ਉਹੀ ਹਨ
moderation-rules-locked = ਸ਼ਬਦ ਕਿਉਂ ਰੱਦ ਹੁੰਦੇ ਹਨ, ਅਤੇ ਅਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹਾਂ। ਇਹ { $day } ਨੂੰ ਤਾਲਾਬੰਦ ਕੀਤੇ ਗਏ, ਅਤੇ ਜਦੋਂ ਤੱਕ ਲੋਕ ਸ਼ਬਦ ਭੇਜ ਸਕਦੇ ਹਨ ਬਦਲੇ ਨਹੀਂ ਜਾਂਦੇ।
moderation-rules-hash = ਨਿਯਮਾਂ ਦਾ SHA-256:
moderation-rules-read = ਨਿਯਮ ਪੜ੍ਹੋ ਜਿਵੇਂ ਤਾਲਾਬੰਦ ਕੀਤੇ ਗਏ
