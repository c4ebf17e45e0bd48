# Draft: not yet checked by a translator.
error-page-sign-in-title = ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਸਾਈਨ ਇਨ ਕਰਨਾ ਪਵੇਗਾ
error-page-sign-in-text = ਕੁਝ ਚਿਰ ਕੁਝ ਨਹੀਂ ਹੋਇਆ, ਇਸ ਲਈ ਤੁਸੀਂ ਸਾਈਨ ਆਉਟ ਹੋ ਗਏ।
typed-heading = ਤੁਹਾਡਾ ਲਿਖਿਆ ਗੁਆਚਿਆ ਨਹੀਂ
typed-again = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ। ਤੁਸੀਂ ਇਸੇ ਪੰਨੇ ਤੋਂ ਉਹੀ ਫਾਰਮ ਦੁਬਾਰਾ ਭੇਜ ਸਕਦੇ ਹੋ।
typed-sign-in = ਸਾਈਨ ਇਨ ਕਰੋ (ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ)
typed-then = ਫਿਰ ਇਸ ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਆਓ ਅਤੇ ਦੁਬਾਰਾ ਭੇਜੋ।
typed-button = ਦੁਬਾਰਾ ਭੇਜੋ
typed-text = ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ ({ $number } / { $count })
