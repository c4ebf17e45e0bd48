# Draft: not yet checked by a translator.

footer-anonymity = ਤੁਸੀਂ ਗੁਮਨਾਮ ਕਿਵੇਂ ਰਹਿੰਦੇ ਹੋ
footer-glossary = ਔਖੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ

## How you stay anonymous

anonymity-title = ਤੁਸੀਂ ਗੁਮਨਾਮ ਕਿਵੇਂ ਰਹਿੰਦੇ ਹੋ
anonymity-about = ਇਹ ਪੰਨਾ ਉਹ ਸਭ ਕੁਝ ਦੱਸਦਾ ਹੈ ਜੋ ਸਾਡਾ ਡੇਟਾਬੇਸ ਕਿਸੇ ਬਾਰੇ ਵੀ ਰੱਖਦਾ ਹੈ। ਇਹ ਉਸੇ ਸੂਚੀ ਤੋਂ ਬਣਿਆ ਹੈ ਜਿਸ ਨੂੰ ਸਾਡੀਆਂ ਪਰਖਾਂ ਅਸਲ ਡੇਟਾਬੇਸ ਨਾਲ ਮਿਲਾਉਂਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਲਿਖੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ।
anonymity-voices-heading = ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਵਿੱਚੋਂ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
anonymity-voices-about = ਆਮ ਵਿਅਕਤੀ ਜਾਂ ਪੇਸ਼ੇਵਰ ਦੇ ਹਰ ਵਿਚਾਰ ਲਈ:
anonymity-equality-heading = ਬਰਾਬਰੀ ਦੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
anonymity-equality-about = ਸਿਰਫ਼ ਗਿਣਤੀਆਂ, ਕਿਸੇ ਵਿਅਕਤੀ ਬਾਰੇ ਕੁਝ ਨਹੀਂ:
anonymity-notices-heading = ਖ਼ਬਰ ਮੰਗਣ ਵਾਲਿਆਂ ਬਾਰੇ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
anonymity-notices-about = ਇੱਥੇ ਕਹੀ ਹਰ ਗੱਲ ਤੋਂ ਵੱਖ:
anonymity-people-heading = ਸ਼ਾਮਲ ਹੋਣ ਵਾਲੇ ਪੇਸ਼ੇਵਰਾਂ ਬਾਰੇ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
anonymity-people-about = ਆਮ ਲੋਕਾਂ ਦਾ ਖਾਤਾ ਨਹੀਂ ਹੁੰਦਾ। ਪੇਸ਼ੇਵਰਾਂ ਬਾਰੇ, ਉਨ੍ਹਾਂ ਦੀ ਗੱਲ ਤੋਂ ਵੱਖ:
anonymity-desk-heading = ਟੀਮ ਬਾਰੇ ਅਸੀਂ ਕੀ ਰੱਖਦੇ ਹਾਂ
anonymity-desk-about = ਟੀਮ ਖੁੱਲ੍ਹੇ ਵਿੱਚ ਕੰਮ ਕਰਦੀ ਹੈ: ਫ਼ੈਸਲਿਆਂ ਨਾਲ ਨਾਮ ਹੁੰਦੇ ਹਨ।
anonymity-not-heading = ਅਸੀਂ ਕੀ ਨਹੀਂ ਰੱਖਦੇ
anonymity-not-1 = ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਨਾਲ ਤੁਹਾਡਾ ਨਾਮ, ਪਤਾ, ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ।
anonymity-not-2 = ਨੈੱਟਵਰਕ ਦਾ ਪਤਾ, ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਜੋ ਤੁਸੀਂ ਵਰਤਦੇ ਹੋ।
anonymity-not-3 = ਲਿਖਣ ਦਾ ਸਮਾਂ, ਜਾਂ ਸ਼ਬਦ ਕਿਸ ਕ੍ਰਮ ਵਿੱਚ ਆਏ।
anonymity-not-4 = ਕੁਕੀਜ਼, ਜੇ ਤੁਸੀਂ ਸਿਰਫ਼ ਪੜ੍ਹੋ ਅਤੇ ਲਿਖੋ। ਜੇ ਤੁਸੀਂ ਹੋਰਾਂ ਦੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਰਾਏ ਦੱਸੋ, ਤਾਂ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਉਸ ਪੜਾਅ ਲਈ ਇੱਕ ਕੁਕੀ ਰੱਖਦਾ ਹੈ।
anonymity-not-5 = ਖਾਤੇ ਅਤੇ ਉਸ ਦੀ ਆਵਾਜ਼ ਦੇ ਸ਼ਬਦਾਂ ਵਿਚਕਾਰ ਕੋਈ ਸੰਬੰਧ।
anonymity-limits-heading = ਅਸੀਂ ਕੀ ਨਹੀਂ ਲੁਕਾ ਸਕਦੇ
anonymity-limits-1 = ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਤੋਂ ਤੁਹਾਡੀ ਪਛਾਣ ਹੋ ਸਕਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨਾਮ, ਥਾਵਾਂ ਅਤੇ ਤਾਰੀਖ਼ਾਂ ਨਾ ਲਿਖੋ।
anonymity-limits-2 = ਅਗਲੇ ਸੰਸਕਰਣ ਤੱਕ, ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਾ ਕੋਈ ਵਿਅਕਤੀ ਜੋ ਉਸ ਦੀ ਡਿਸਕ ’ਤੇ ਨਜ਼ਰ ਰੱਖੇ, ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਸ਼ਬਦ ਕਦੋਂ ਆਉਂਦੇ ਹਨ। ਸੰਸਕਰਣ ਤੋਂ ਬਾਅਦ ਕ੍ਰਮ ਨਹੀਂ ਰਹਿੰਦਾ।
anonymity-limits-3 = ਤੁਹਾਡੀ ਇੰਟਰਨੈੱਟ ਕੰਪਨੀ ਜਾਂ ਮਾਲਕ ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਦੇਖੀ।
anonymity-columns = ਡੇਟਾਬੇਸ ਦੀ ਹਰ ਸਾਰਣੀ ਅਤੇ ਕਾਲਮ, ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਜਾਂਚਣਾ ਚਾਹੁਣ
anonymity-table = ਸਾਰਣੀ
anonymity-column = ਕਾਲਮ
anonymity-meaning = ਇਹ ਕੀ ਹੈ

## What each column keeps

kept-random-number = ਇੱਕ ਬੇਤਰਤੀਬ ਅੰਕ ਜੋ ਇੰਦਰਾਜ ਦਾ ਨਾਮ ਹੈ। ਇਹ ਕੌਣ ਜਾਂ ਕਦੋਂ ਨਹੀਂ ਦੱਸਦਾ।
kept-question = ਸ਼ਬਦ ਕਿਸ ਸਵਾਲ, ਵਿਸ਼ੇ ਜਾਂ ਸਿੱਟੇ ਦਾ ਜਵਾਬ ਹਨ।
kept-audience = ਕੀ ਆਮ ਵਿਅਕਤੀ, ਸਹਾਇਕ ਸਿਹਤ ਪੇਸ਼ੇਵਰ ਜਾਂ ਕੋਈ ਹੋਰ ਪੇਸ਼ੇਵਰ ਬੋਲਦਾ ਹੈ।
kept-group = ਪੇਸ਼ੇਵਰਾਂ ਲਈ ਉਨ੍ਹਾਂ ਦੇ ਸਮੂਹ ਦਾ ਨਾਮ। ਛੋਟੇ ਪੇਸ਼ਿਆਂ ਦਾ ਇੱਕੋ ਸਮੂਹ ਹੈ।
kept-mark = ਪੇਸ਼ੇਵਰਾਂ ਲਈ ਇੱਕ ਨਿਸ਼ਾਨ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਇੱਕ ਪੜਾਅ ਵਿੱਚ ਕਿਹੜੇ ਸ਼ਬਦ ਇੱਕੋ ਆਵਾਜ਼ ਦੇ ਹਨ। ਇਹ ਕਿਸੇ ਖਾਤੇ ਤੱਕ ਨਹੀਂ ਲੈ ਜਾਂਦਾ।
kept-channel = ਸ਼ਬਦ ਸਾਡੇ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚੇ: ਇਸ ਵੈੱਬਸਾਈਟ ਰਾਹੀਂ, ਜਾਂ ਕਿਸੇ ਰਾਹੀਂ ਜਿਸ ਨੇ ਹੋਰਾਂ ਲਈ ਲਿਖੇ।
kept-verdict = ਸਿੱਟੇ ਬਾਰੇ ਚੁਣਿਆ ਜਵਾਬ।
kept-language = ਵਰਤੇ ਪੰਨੇ ਦੀ ਭਾਸ਼ਾ।
kept-words = ਸ਼ਬਦ ਆਪ। ਜਦੋਂ ਤੁਸੀਂ ਵਾਪਸ ਲਓ, ਉਹ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
kept-decision = ਸ਼ਬਦ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਪ੍ਰਕਾਸ਼ਿਤ ਹਨ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਸਾਡੀ ਸੂਚੀ ਦੇ ਕਿਸ ਕਾਰਨ ਕਰਕੇ।
kept-concern = ਜੇ ਸ਼ਬਦਾਂ ਤੋਂ ਲੱਗੇ ਕਿ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ: ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਚਿੰਤਾ, ਸੰਚਾਲਕ ਦੇ ਫ਼ੈਸਲੇ ਤੱਕ।
kept-day = ਉਹ ਦਿਨ ਜਦੋਂ ਉਹ ਆਏ। ਸਮਾਂ ਕਦੇ ਨਹੀਂ।
kept-receipt = ਰਸੀਦ ਦੇ ਕੋਡ ਦੀ ਛਾਪ। ਇਸ ਤੋਂ ਕੋਡ ਨਹੀਂ ਕੱਢਿਆ ਜਾ ਸਕਦਾ।
kept-place = ਜਨਤਕ ਸੂਚੀ ਵਿੱਚ ਥਾਂ, ਜੋ ਰਲਾਉਣ ਤੋਂ ਆਉਂਦੀ ਹੈ।
kept-import = ਟੀਮ ਵੱਲੋਂ ਫ਼ਾਈਲ ਤੋਂ ਲਿਆਂਦੇ ਸ਼ਬਦਾਂ ਲਈ: ਕਿਹੜੀ ਫ਼ਾਈਲ ਸੀ।
kept-choice = ਕੋਈ ਹੋਰਾਂ ਦੇ ਸ਼ਬਦਾਂ ਨਾਲ ਸਹਿਮਤ ਹੈ, ਸਹਿਮਤ ਨਹੀਂ, ਜਾਂ ਉਸ ਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ।
kept-device = ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਕੁਕੀ ਦੇ ਬੇਤਰਤੀਬ ਅੰਕ ਤੋਂ ਬਣਿਆ ਨਿਸ਼ਾਨ, ਤਾਂ ਜੋ ਰਾਏ ਬਦਲੀ ਜਾ ਸਕੇ। ਇਹ ਕਿਸੇ ਤੱਕ ਨਹੀਂ ਲੈ ਜਾਂਦਾ।
kept-session-stance = ਸਮੂਹ ਦੀ ਬੈਠਕ ਵਿੱਚ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਕਿਹੜਾ ਜਵਾਬ ਚੁਣਿਆ।
kept-session = ਸਹਾਇਕ ਸਮੂਹ ਦੀ ਬੈਠਕ ਬਾਰੇ ਕੀ ਲਿਖਦਾ ਹੈ: ਦਿਨ, ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਥਾਂ, ਕਿੰਨੇ ਆਏ, ਕਿਹੜੇ ਸਮੂਹਾਂ ਤੱਕ ਪਹੁੰਚੇ, ਹਿੱਸਾ ਲੈਣ ਲਈ ਕੀ ਚਾਹੀਦਾ ਸੀ, ਅਤੇ ਇਹ ਕਿ ਸਾਰੇ ਸਹਿਮਤ ਸਨ। ਨਾ ਨਾਮ, ਨਾ ਕਹੀ ਗਈ ਕੋਈ ਗੱਲ।
kept-figure = ਇੱਕ ਅੰਕੜਾ ਜੋ ਪ੍ਰਕਾਸ਼ਿਤ ਹੋਇਆ: ਪੂਰਾ ਕੀਤਾ ਹੋਇਆ, ਅਤੇ ਛੋਟਾ ਹੋਵੇ ਤਾਂ ਲੁਕਾਇਆ।
kept-equality-question = ਲੋਕਾਂ ਬਾਰੇ ਇੱਕ ਸਵਾਲ, ਜਿਵੇਂ ਉਮਰ ਦਾ ਵਰਗ।
kept-equality-answer = ਚੁਣੇ ਜਾ ਸਕਣ ਵਾਲੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ।
kept-equality-count = ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਇਹ ਚੁਣਿਆ।
kept-equality-end = ਉਹ ਦਿਨ ਜਦੋਂ ਗਿਣਤੀਆਂ ਮਿਟਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।
kept-equality-form = ਇੱਕ ਦਿਨ ਲਈ: ਕਿ ਫ਼ਾਰਮ ਗਿਣਿਆ ਗਿਆ, ਤਾਂ ਜੋ ਇੱਕ ਵਾਰ ਹੀ ਗਿਣਿਆ ਜਾਵੇ। ਜਵਾਬ ਬਾਰੇ ਕੁਝ ਨਹੀਂ।
kept-notice-id = ਪਤੇ ਦਾ ਬਦਲਿਆ ਰੂਪ, ਤਾਂ ਜੋ ਹਰ ਪਤਾ ਇੱਕ ਵਾਰ ਰੱਖਿਆ ਜਾਵੇ।
kept-notice-link = ਈਮੇਲਾਂ ਵਿਚਲੇ ਲਿੰਕ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਪਤਾ ਮਿਟਾ ਦਿੰਦਾ ਹੈ।
kept-notice-asked = ਉਹ ਦਿਨ ਜਦੋਂ ਖ਼ਬਰ ਮੰਗੀ ਗਈ, ਪਤੇ ਦੀ ਪੁਸ਼ਟੀ ਤੱਕ। ਉਸ ਤੋਂ ਬਾਅਦ ਕੋਈ ਦਿਨ ਨਹੀਂ।
kept-engagement = ਇਹ ਕਿਸ ਗੱਲਬਾਤ ਬਾਰੇ ਹੈ।
kept-used-in = ਸ਼ਬਦ ਕਿਸ ਵਿਸ਼ੇ ਜਾਂ ਸਿੱਟੇ ਵਿੱਚ ਵਰਤੇ ਗਏ।
kept-email = ਈਮੇਲ ਪਤਾ।
kept-password = ਪਾਸਵਰਡ ਦਾ ਸੁਰੱਖਿਅਤ ਰੂਪ। ਇਸ ਤੋਂ ਪਾਸਵਰਡ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ।
kept-profession = ਚੁਣਿਆ ਪੇਸ਼ਾ ਜਾਂ ਭੂਮਿਕਾ।
kept-confirmed = ਕੀ ਈਮੇਲ ਪਤੇ ਦੀ ਪੁਸ਼ਟੀ ਹੋਈ।
kept-account = ਉਸ ਖਾਤੇ ਦਾ ਅੰਕ ਜਿਸ ਨਾਲ ਇਹ ਸੰਬੰਧਿਤ ਹੈ।
kept-token = ਉਸ ਲਿੰਕ ਜਾਂ ਕੁਕੀ ਦੀ ਛਾਪ ਜੋ ਸਾਬਤ ਕਰਦੀ ਹੈ ਕਿ ਕੌਣ ਸਾਈਨ ਇਨ ਹੈ।
kept-last-used = ਸਾਈਨ ਇਨ ਆਖ਼ਰੀ ਵਾਰ ਕਦੋਂ ਵਰਤਿਆ ਗਿਆ, ਤਾਂ ਜੋ ਇਹ ਖ਼ਤਮ ਹੋ ਸਕੇ।
kept-ends = ਲਿੰਕ ਜਾਂ ਸਾਈਨ ਇਨ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ।
kept-voice-given = ਕਿ ਖਾਤੇ ਨੂੰ ਇੱਕ ਪੜਾਅ ਵਿੱਚ ਆਵਾਜ਼ ਦਿੱਤੀ ਗਈ। ਕਿਹੜੀ, ਇਹ ਕਦੇ ਨਹੀਂ।
kept-mail = ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਈਮੇਲ। ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
kept-staff-name = ਟੀਮ ਦੇ ਮੈਂਬਰ ਦਾ ਨਾਮ।
kept-staff = ਇਹ ਟੀਮ ਦੇ ਕਿਸ ਮੈਂਬਰ ਨਾਲ ਸੰਬੰਧਿਤ ਹੈ।
kept-role = ਟੀਮ ਦਾ ਮੈਂਬਰ ਕੀ ਕਰ ਸਕਦਾ ਹੈ, ਅਤੇ ਕਿੱਥੇ।
kept-decided = ਟੀਮ ਦੇ ਮੈਂਬਰ ਨੇ ਕਿਹੜੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ, ਕਿਉਂ ਅਤੇ ਕਦੋਂ।
kept-approval = ਰਣਨੀਤੀ ਨੂੰ ਕਿਸ ਨੇ ਅਤੇ ਕਦੋਂ ਮਨਜ਼ੂਰ ਕੀਤਾ।
kept-typed = ਜਦੋਂ ਤੱਕ ਖੇਪ ਖੁੱਲ੍ਹੀ ਹੈ: ਟੀਮ ਦੇ ਮੈਂਬਰ ਨੇ ਹੋਰਾਂ ਲਈ ਕਿਹੜੇ ਸ਼ਬਦ ਲਿਖੇ, ਤਾਂ ਜੋ ਗ਼ਲਤੀਆਂ ਠੀਕ ਹੋ ਸਕਣ।

## The accessibility statement

statement-title = ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ
statement-scope = ਇਹ ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ { $site } ’ਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।
statement-run = ਇਹ ਵੈੱਬਸਾਈਟ { $organisation } ਚਲਾਉਂਦੀ ਹੈ। ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਵੱਧ ਤੋਂ ਵੱਧ ਲੋਕ ਇਸ ਨੂੰ ਵਰਤ ਸਕਣ। ਜਿਵੇਂ, ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਣੇ ਚਾਹੀਦੇ ਹੋ:
statement-able-1 = ਆਪਣੇ ਡਿਵਾਈਸ ਜਾਂ ਬ੍ਰਾਊਜ਼ਰ ਨਾਲ ਰੰਗ, ਗੂੜ੍ਹਾਪਣ ਅਤੇ ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ ਬਦਲਣਾ, ਜਾਂ ਕਿਸੇ ਵੀ ਪੰਨੇ ’ਤੇ ਵੱਡੇ ਅੱਖਰ ਜਾਂ ਗੂੜ੍ਹੇ ਰੰਗ ਚੁਣਨਾ
statement-able-2 = 400% ਤੱਕ ਵੱਡਾ ਕਰਨਾ, ਬਿਨਾਂ ਲਿਖਤ ਸਕ੍ਰੀਨ ਤੋਂ ਬਾਹਰ ਜਾਣ ਦੇ
statement-able-3 = ਹਰ ਪੰਨਾ ਸਿਰਫ਼ ਕੀਬੋਰਡ, ਬੋਲੀ ਪਛਾਣਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ ਵਰਤਣਾ
statement-able-4 = ਹਰ ਪੰਨਾ JavaScript ਤੋਂ ਬਿਨਾਂ ਵਰਤਣਾ
statement-simple = ਅਸੀਂ ਜਿੰਨਾ ਹੋ ਸਕੇ ਸਰਲ ਲਿਖਦੇ ਹਾਂ। ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਸੌਖੀ ਪੜ੍ਹਤ ਅਤੇ ਸਰਲ ਲਿਖਤ ਵਾਲਾ ਰੂਪ ਵੀ ਹੈ।
statement-abilitynet = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਅਪਾਹਜਤਾ ਹੈ, ਤਾਂ AbilityNet ਡਿਵਾਈਸ ਨੂੰ ਵਰਤਣਾ ਸੌਖਾ ਬਣਾਉਣ ਬਾਰੇ ਸਲਾਹ ਦਿੰਦਾ ਹੈ: mcmw.abilitynet.org.uk
statement-feedback-heading = ਸੁਝਾਅ ਅਤੇ ਸੰਪਰਕ
statement-feedback-1 = ਜੇ ਤੁਹਾਨੂੰ ਇੱਥੋਂ ਦੀ ਜਾਣਕਾਰੀ ਹੋਰ ਰੂਪ ਵਿੱਚ ਚਾਹੀਦੀ ਹੈ, ਜਿਵੇਂ ਵੱਡੇ ਅੱਖਰ, ਸੌਖੀ ਪੜ੍ਹਤ, ਆਵਾਜ਼ ਜਾਂ ਬ੍ਰੇਲ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਲਿਖੋ। ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਮਿਲੇ ਜੋ ਇੱਥੇ ਨਹੀਂ, ਜਾਂ ਲੱਗੇ ਕਿ ਅਸੀਂ ਪਹੁੰਚਯੋਗਤਾ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ, ਤਾਂ ਵੀ ਲਿਖੋ।
statement-feedback-2 = ਪਤਾ ਸੰਪਰਕ ਪੰਨੇ ’ਤੇ ਹੈ, ਜਿਸ ਦਾ ਲਿੰਕ ਹਰ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਹੈ।
statement-enforcement-heading = ਕਾਨੂੰਨ ਲਾਗੂ ਕਰਨਾ
statement-enforcement-1 = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (‘ਪਹੁੰਚਯੋਗਤਾ ਨਿਯਮ’) ਲਾਗੂ ਕਰਨ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ Equality and Human Rights Commission (EHRC) ਦੀ ਹੈ।
statement-enforcement-2 = ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ, ਤਾਂ Equality Advisory and Support Service (EASS) ਨਾਲ ਸੰਪਰਕ ਕਰੋ: www.equalityadvisoryservice.com
statement-technical-heading = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
statement-technical-1 = { $organisation } Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਅਨੁਸਾਰ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਨੂੰ ਪਹੁੰਚਯੋਗ ਬਣਾਉਣ ਲਈ ਵਚਨਬੱਧ ਹੈ।
statement-status-heading = ਪਾਲਣਾ ਦੀ ਸਥਿਤੀ
statement-status-1 = ਹੇਠਾਂ ਦੱਸੀਆਂ ਕਮੀਆਂ ਅਤੇ ਰਹਿੰਦੀਆਂ ਪਰਖਾਂ ਕਰਕੇ ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines ਸੰਸਕਰਣ 2.2 ਦੇ AA ਮਿਆਰ ਦੀ ਅੰਸ਼ਕ ਪਾਲਣਾ ਕਰਦੀ ਹੈ।
statement-content-heading = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗ ਨਹੀਂ
statement-failures-heading = ਪਹੁੰਚਯੋਗਤਾ ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਨਾ ਹੋਣਾ
statement-failures-none = ਸਾਡੀਆਂ ਆਪਣੇ-ਆਪ ਚੱਲਣ ਵਾਲੀਆਂ ਪਰਖਾਂ ਨੂੰ ਦੇਖੇ ਪੰਨਿਆਂ ’ਤੇ ਕੋਈ ਕਮੀ ਨਹੀਂ ਮਿਲਦੀ।
statement-untested = ਲੋਕਾਂ ਨੇ ਇਹ ਜਾਂਚਾਂ ਅਜੇ ਨਹੀਂ ਕੀਤੀਆਂ, ਇਸ ਲਈ ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੀ ਮਿਲੇਗਾ:
statement-untested-screen-readers = ਸਕ੍ਰੀਨ ਰੀਡਰ (JAWS, NVDA, VoiceOver ਅਤੇ TalkBack)।
statement-untested-speech = ਬੋਲੀ ਪਛਾਣ ਅਤੇ ਸਕ੍ਰੀਨ ਵੱਡੀ ਕਰਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ।
statement-untested-people = ਅਪਾਹਜ ਲੋਕਾਂ ਨਾਲ ਪਰਖਾਂ।
statement-untested-easy-read = ਸਿੱਖਣ ਦੀ ਅਪਾਹਜਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨਾਲ ਸੌਖੀ ਪੜ੍ਹਤ ਦੀ ਪਰਖ।
statement-untested-translations = ਅਨੁਵਾਦਕ ਵੱਲੋਂ ਹਰ ਅਨੁਵਾਦ ਦੀ ਜਾਂਚ। ਜਿਨ੍ਹਾਂ ਪੰਨਿਆਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਹੋਈ, ਉਹ ਇਹ ਦੱਸਦੇ ਹਨ।
statement-missing-sign = ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ ਵਿੱਚ ਕੋਈ ਰੂਪ ਨਹੀਂ।
statement-missing-team = ਲੋਕਾਂ ਅਤੇ ਟੀਮ ਦੇ ਸ਼ਬਦ ਉਸੇ ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਜਿਸ ਵਿੱਚ ਲਿਖੇ ਗਏ। ਹਰ ਇੱਕ ’ਤੇ ਉਸ ਦੀ ਭਾਸ਼ਾ ਦਾ ਨਿਸ਼ਾਨ ਹੈ।
statement-burden-heading = ਬੇਹਿਸਾਬ ਬੋਝ
statement-burden = ਅਸੀਂ ਨਹੀਂ ਕਹਿੰਦੇ ਕਿ ਕੁਝ ਵੀ ਬੇਹਿਸਾਬ ਬੋਝ ਹੋਵੇਗਾ।
statement-outside-heading = ਪਹੁੰਚਯੋਗਤਾ ਨਿਯਮਾਂ ਤੋਂ ਬਾਹਰ ਦੀ ਸਮੱਗਰੀ
statement-outside = ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਅਜਿਹੀ ਕੋਈ ਸਮੱਗਰੀ ਨਹੀਂ।
statement-prepared-heading = ਇਸ ਬਿਆਨ ਦੀ ਤਿਆਰੀ
statement-prepared = ਇਹ ਬਿਆਨ { $prepared } ਨੂੰ ਤਿਆਰ ਹੋਇਆ। ਇਸ ਨੂੰ ਆਖ਼ਰੀ ਵਾਰ { $reviewed } ਨੂੰ ਦੇਖਿਆ ਗਿਆ।
statement-tested = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਆਖ਼ਰੀ ਪਰਖ { $tested } ਨੂੰ ਹੋਈ। ਪਰਖ ਇਸ ਨੂੰ ਬਣਾਉਣ ਵਾਲੀ ਟੀਮ ਨੇ axe, HTML_CodeSniffer, html-validate ਅਤੇ Nu HTML Checker ਨਾਲ, 320 ਅਤੇ 1,280 ਪਿਕਸਲ ਦੀ ਚੌੜਾਈ ’ਤੇ ਕੀਤੀ। ਅਜਿਹੇ ਔਜ਼ਾਰ ਕੁਝ ਸਮੱਸਿਆਵਾਂ ਹੀ ਲੱਭਦੇ ਹਨ।

## The privacy notice, as the law wants it

privacy-legal-heading = ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਹੱਕ
privacy-legal-1 = ਇਹ ਵੈੱਬਸਾਈਟ { $organisation } ਚਲਾਉਂਦੀ ਹੈ ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ ਕਿ ਕੀ ਰੱਖਿਆ ਜਾਵੇ। ਕਾਨੂੰਨ ਵਿੱਚ ਇਸ ਨੂੰ ਕੰਟਰੋਲਰ ਕਹਿੰਦੇ ਹਨ। ਪਤਾ ਸੰਪਰਕ ਪੰਨੇ ’ਤੇ ਹੈ।
privacy-legal-2 = ਆਮ ਲੋਕਾਂ ਦੀ ਗੱਲ ਸਾਡੇ ਤੱਕ ਅਜਿਹੀ ਕਿਸੇ ਚੀਜ਼ ਤੋਂ ਬਿਨਾਂ ਪਹੁੰਚਦੀ ਹੈ ਜੋ ਦੱਸੇ ਕਿ ਇਹ ਕਿਸ ਦੀ ਹੈ। ਪੇਸ਼ੇਵਰਾਂ ਅਤੇ ਟੀਮ ਦੇ ਖਾਤੇ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਹਨ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਸਿਰਫ਼ ਇਹ ਜਾਣਨ ਲਈ ਕਿ ਆਵਾਜ਼ ਕਿਸ ਸਮੂਹ ਦੀ ਹੈ, ਅਤੇ ਟੀਮ ਦੇ ਕੰਮ ਲਈ ਵਰਤਦੇ ਹਾਂ।
privacy-legal-3 = ਕਾਨੂੰਨੀ ਆਧਾਰ ਜਨਤਕ ਹਿੱਤ ਦਾ ਕੰਮ ਹੈ (UK GDPR, ਧਾਰਾ 6(1)(e))। ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਵੇਚਦੇ ਅਤੇ ਕਿਸੇ ਨੂੰ ਕੁਝ ਨਹੀਂ ਦਿੰਦੇ। ਸਰਵਰ ’ਤੇ ਰੱਖੀ ਚੀਜ਼ ਤੱਕ ਸਿਰਫ਼ ਉਹ ਪਹੁੰਚ ਸਕਦੇ ਹਨ ਜੋ ਸਾਡੇ ਲਈ ਸਰਵਰ ਚਲਾਉਂਦੇ ਹਨ।
privacy-legal-4 = ਤੁਹਾਨੂੰ ਹੱਕ ਹੈ ਕਿ ਦੇਖੋ ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਦੇ ਹਾਂ, ਉਸ ਨੂੰ ਠੀਕ ਕਰਵਾਓ ਜਾਂ ਮਿਟਵਾਓ, ਅਤੇ ਇਤਰਾਜ਼ ਕਰੋ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਲਿਖੋ। ਜੇ ਕਿਸੇ ਚੀਜ਼ ਤੋਂ ਪਤਾ ਨਾ ਲੱਗੇ ਕਿ ਕਿਹੜੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਹਨ, ਤਾਂ ਸਿਰਫ਼ ਤੁਹਾਡੀ ਰਸੀਦ ਉਨ੍ਹਾਂ ਨੂੰ ਲੱਭ ਸਕਦੀ ਹੈ।
privacy-legal-5 = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ, ਤਾਂ Information Commissioner’s Office ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ: ico.org.uk, ਫ਼ੋਨ 0303 123 1113।

## The moderation rules

moderation-reasons-heading = ਕਾਰਨਾਂ ਦੀ ਪੱਕੀ ਸੂਚੀ

## Hard words

glossary-title = ਔਖੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
glossary-about = ਇਹ ਸ਼ਬਦ ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।
glossary-ahp = ਸਹਾਇਕ ਸਿਹਤ ਪੇਸ਼ੇਵਰ (allied health professional, AHP)
glossary-ahp-means = 14 ਪੇਸ਼ਿਆਂ ਵਿੱਚੋਂ ਇੱਕ ਦਾ ਸਿਹਤ ਕਾਮਾ, ਜਿਵੇਂ ਫਿਜ਼ੀਓਥੈਰੇਪਿਸਟ, ਪੈਰਾਮੈਡਿਕ, ਖੁਰਾਕ ਮਾਹਰ ਜਾਂ ਰੇਡੀਓਗ੍ਰਾਫਰ। ਬਹੁਤੇ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਨਹੀਂ।
glossary-strategy = ਰਣਨੀਤੀ
glossary-strategy-means = ਇੱਕ ਯੋਜਨਾ ਜੋ ਦੱਸਦੀ ਹੈ ਕਿ ਕੋਈ ਸੰਸਥਾ ਕੁਝ ਸਾਲਾਂ ਵਿੱਚ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੀ ਹੈ।
glossary-phase = ਪੜਾਅ
glossary-phase-means = ਇਸ ਗੱਲਬਾਤ ਦੇ ਤਿੰਨ ਕਦਮਾਂ ਵਿੱਚੋਂ ਇੱਕ: ਸੁਣਨਾ, ਜਵਾਬ ਦੇਣਾ, ਜਾਂਚ ਕਰਨੀ।
glossary-contribution = ਵਿਚਾਰ
glossary-contribution-means = ਜੋ ਇੱਕ ਵਿਅਕਤੀ ਨੇ ਸਵਾਲ, ਵਿਸ਼ੇ ਜਾਂ ਸਿੱਟੇ ਦੇ ਜਵਾਬ ਵਿੱਚ ਕਿਹਾ।
glossary-moderator = ਸੰਚਾਲਕ
glossary-moderator-means = ਟੀਮ ਦਾ ਵਿਅਕਤੀ ਜੋ ਹਰ ਵਿਚਾਰ ਪੜ੍ਹ ਕੇ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ ਕਿ ਕੀ ਉਹ ਪ੍ਰਕਾਸ਼ਿਤ ਹੋ ਸਕਦਾ ਹੈ।
glossary-release = ਸੰਸਕਰਣ
glossary-release-means = ਜਨਤਕ ਪੰਨਿਆਂ ਦਾ ਨੰਬਰ ਵਾਲਾ ਰੂਪ। ਨਵੇਂ ਸ਼ਬਦ ਅਗਲੇ ਸੰਸਕਰਣ ਨਾਲ, ਰਲਾਏ ਕ੍ਰਮ ਵਿੱਚ ਆਉਂਦੇ ਹਨ।
glossary-receipt = ਰਸੀਦ
glossary-receipt-means = ਇੱਕ ਕੋਡ ਜੋ ਸ਼ਬਦ ਭੇਜਣ ’ਤੇ ਮਿਲਦਾ ਹੈ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਬਣਿਆ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
glossary-theme = ਵਿਸ਼ਾ
glossary-theme-means = ਇੱਕੋ ਗੱਲ ਬਾਰੇ ਵਿਚਾਰਾਂ ਦਾ ਸਮੂਹ।
glossary-finding = ਸਿੱਟਾ
glossary-finding-means = ਲੋਕਾਂ ਦੀ ਗੱਲ ਅਤੇ ਪੇਸ਼ੇਵਰਾਂ ਦੇ ਜਵਾਬਾਂ ਤੋਂ ਟੀਮ ਨੇ ਜੋ ਜਾਣਿਆ।
glossary-anonymous = ਗੁਮਨਾਮ
glossary-anonymous-means = ਕੋਈ ਨਹੀਂ ਜਾਣ ਸਕਦਾ ਕਿ ਉਹ ਕੌਣ ਸੀ।
glossary-fingerprint = ਛਾਪ
glossary-fingerprint-means = ਕਿਸੇ ਲਿਖਤ ਤੋਂ ਕੱਢੀ ਅੱਖਰਾਂ ਅਤੇ ਅੰਕਾਂ ਦੀ ਲੰਮੀ ਕਤਾਰ। ਲਿਖਤ ਬਦਲੇ ਤਾਂ ਛਾਪ ਬਦਲ ਜਾਂਦੀ ਹੈ।
glossary-draft = ਖਰੜਾ
glossary-draft-means = ਲਿਖਤ ਜਿਸ ਦੀ ਕਿਸੇ ਨੇ ਅਜੇ ਜਾਂਚ ਕਰਨੀ ਹੈ।
