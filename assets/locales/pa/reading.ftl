# Draft: not yet checked by a translator.

nav-search = ਖੋਜ
voices-turning = ਸੂਚੀ ਹਰ ਰੋਜ਼ ਵੱਖਰੀ ਥਾਂ ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ, ਤਾਂ ਜੋ ਹਰ ਕੋਈ ਬਰਾਬਰ ਪੜ੍ਹਿਆ ਜਾਵੇ। ਇਸ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਕਿਸ ਨੇ ਕਦੋਂ ਲਿਖਿਆ।
voices-to-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਸੰਸਕਰਣ ਪਹਿਲਾਂ ਦਿਖਾਓ
voices-to-turning = ਹਰ ਰੋਜ਼ ਵੱਖਰੀ ਥਾਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ

## Search

search-title = ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਵਿੱਚ ਖੋਜੋ
search-about = ਇੱਥੇ ਤੁਹਾਨੂੰ ਪ੍ਰਕਾਸ਼ਿਤ ਸ਼ਬਦ ਮਿਲਣਗੇ। ਸ਼ਬਦਾਂ ਦੇ ਅੰਤ ਅਤੇ ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਨਾਲ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
search-words = ਖੋਜਣ ਲਈ ਸ਼ਬਦ
search-words-hint = ਸਾਰੇ ਸ਼ਬਦ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ। ਤੁਸੀਂ ਇਹ ਖ਼ਾਲੀ ਛੱਡ ਕੇ ਹੇਠਾਂ ਚੁਣ ਵੀ ਸਕਦੇ ਹੋ।
search-these = ਇਨ੍ਹਾਂ ਆਵਾਜ਼ਾਂ ਵਿੱਚ ਖੋਜੋ
search-question = ਸਵਾਲ, ਵਿਸ਼ਾ ਜਾਂ ਸਿੱਟਾ
search-question-all = ਸਾਰੇ
search-who = ਕਿਸ ਨੇ ਕਿਹਾ
search-who-all = ਹਰ ਕੋਈ
search-who-citizen = ਆਮ ਲੋਕ
search-who-ahp = ਸਹਾਇਕ ਸਿਹਤ ਪੇਸ਼ੇਵਰ
search-who-ahp-group = ਸਹਾਇਕ ਸਿਹਤ ਪੇਸ਼ੇਵਰ: { $group }
search-who-other = ਸਿਹਤ ਜਾਂ ਦੇਖਭਾਲ ਦੇ ਹੋਰ ਪੇਸ਼ੇਵਰ
search-who-other-group = ਸਿਹਤ ਜਾਂ ਦੇਖਭਾਲ ਦੇ ਹੋਰ ਪੇਸ਼ੇਵਰ: { $group }
search-verdict = ਸਿੱਟੇ ਬਾਰੇ ਉਨ੍ਹਾਂ ਦਾ ਜਵਾਬ
search-verdict-all = ਕੋਈ ਵੀ ਜਵਾਬ
search-order = ਕ੍ਰਮ
search-order-turning = ਹਰ ਰੋਜ਼ ਵੱਖਰੀ ਸ਼ੁਰੂਆਤ
search-order-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਸੰਸਕਰਣ ਪਹਿਲਾਂ
search-do = ਖੋਜੋ
search-found = ਕੀ ਮਿਲਿਆ
search-none = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
search-none-about = ਕਿਸੇ ਪ੍ਰਕਾਸ਼ਿਤ ਗੱਲ ਵਿੱਚ ਇਹ ਸਭ ਨਹੀਂ। ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ:
search-none-fewer = ਘੱਟ ਜਾਂ ਛੋਟੇ ਸ਼ਬਦ ਖੋਜੋ
search-none-spelling = ਸ਼ਬਦ-ਜੋੜ ਦੇਖੋ, ਜਾਂ ਉਸੇ ਅਰਥ ਵਾਲਾ ਹੋਰ ਸ਼ਬਦ ਵਰਤੋ
search-none-choices = ਉੱਪਰ “ਸਾਰੇ” ਅਤੇ “ਹਰ ਕੋਈ” ਚੁਣੋ
search-none-later = ਅਗਲੇ ਸੰਸਕਰਣ ਤੋਂ ਬਾਅਦ ਵਾਪਸ ਆਓ, ਕਿਉਂਕਿ ਸ਼ਬਦ ਪੜ੍ਹੇ ਅਤੇ ਜਾਰੀ ਹੋਣ ਤੋਂ ਬਾਅਦ ਹੀ ਇੱਥੇ ਆਉਂਦੇ ਹਨ
search-none-all = ਜੋ ਕੁਝ ਕਿਹਾ ਗਿਆ ਉਹ ਸਾਰਾ ਪੜ੍ਹੋ
search-end = ਇੱਥੇ ਪੜ੍ਹਨ ਲਈ ਹੋਰ ਕੁਝ ਨਹੀਂ।
search-first = ਜੋ ਮਿਲਿਆ ਉਸ ਦੇ ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਜਾਓ

## Feeds and printing

feed-title = ਨਵੀਆਂ ਆਵਾਜ਼ਾਂ: { $title }
feed-link = ਫ਼ੀਡ ਰੀਡਰ ਨਾਲ ਨਵੀਆਂ ਆਵਾਜ਼ਾਂ ਪੜ੍ਹੋ
print-link = ਕਈ ਆਵਾਜ਼ਾਂ ਇੱਕ ਪੰਨੇ ’ਤੇ ਪੜ੍ਹੋ ਜਾਂ ਛਾਪੋ
print-title = { $title } – ਛਾਪਣ ਲਈ
print-about = ਇਹ ਪੰਨਾ ਕਾਗ਼ਜ਼ ਲਈ ਹੈ: ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਪ੍ਰਿੰਟ ਕਮਾਂਡ ਵਰਤੋ। ਸਭ ਤੋਂ ਨਵਾਂ ਸੰਸਕਰਣ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਹਰ ਸੰਸਕਰਣ ਵਿੱਚ ਆਵਾਜ਼ਾਂ ਰਲਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।
print-next = ਹੋਰ ਪੰਨੇ ’ਤੇ ਹੋਰ ਆਵਾਜ਼ਾਂ
print-empty = ਹੋਰ ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ।
