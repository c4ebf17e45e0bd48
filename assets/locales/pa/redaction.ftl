## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [ਈਮੇਲ ਪਤਾ ਹਟਾਇਆ ਗਿਆ]
redacted-phone = [ਫ਼ੋਨ ਨੰਬਰ ਹਟਾਇਆ ਗਿਆ]
redacted-postcode = [ਪੋਸਟਕੋਡ ਹਟਾਇਆ ਗਿਆ]
redacted-address = [ਘਰ ਦਾ ਪਤਾ ਹਟਾਇਆ ਗਿਆ]
redacted-nhs-number = [NHS ਨੰਬਰ ਹਟਾਇਆ ਗਿਆ]
redacted-registration = [ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨੰਬਰ ਹਟਾਇਆ ਗਿਆ]
redacted-national-insurance = [National Insurance ਨੰਬਰ ਹਟਾਇਆ ਗਿਆ]
redacted-bank = [ਬੈਂਕ ਦੇ ਵੇਰਵੇ ਹਟਾਏ ਗਏ]
redacted-birth-date = [ਜਨਮ ਤਾਰੀਖ਼ ਹਟਾਈ ਗਈ]
redacted-name = [ਨਾਮ ਹਟਾਇਆ ਗਿਆ]
redacted-words = [ਸ਼ਬਦ ਹਟਾਏ ਗਏ]

# $day is a day, already written for this language.
receipt-told-redacted = { $day } ਨੂੰ ਇੱਕ ਸੰਚਾਲਕ ਨੇ ਸ਼ਬਦ ਸਵੀਕਾਰ ਕੀਤੇ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਕੁਝ ਹਿੱਸੇ ਢਕ ਦਿੱਤੇ। ਚੌਰਸ ਬਰੈਕਟ ਦੱਸਦੇ ਹਨ ਕਿ ਕਿੱਥੇ।
receipt-told-uncovered = { $day } ਨੂੰ ਇੱਕ ਹੋਰ ਸੰਚਾਲਕ ਨੇ ਦੁਬਾਰਾ ਵੇਖਿਆ। ਤੁਹਾਡੇ ਸਾਰੇ ਸ਼ਬਦ ਪ੍ਰਕਾਸ਼ਿਤ ਕੀਤੇ ਜਾਂਦੇ ਹਨ।
receipt-told-stays-covered = { $day } ਨੂੰ ਇੱਕ ਹੋਰ ਸੰਚਾਲਕ ਨੇ ਦੁਬਾਰਾ ਵੇਖਿਆ। ਉਹ ਹਿੱਸੇ ਢਕੇ ਰਹਿਣਗੇ।
receipt-sealed = { $day } ਤੱਕ ਤੁਹਾਡੇ ਸ਼ਬਦ, ਜਿਵੇਂ ਤੁਸੀਂ ਲਿਖੇ, ਮੋਹਰਬੰਦ ਪਏ ਹਨ। ਸਿਰਫ਼ ਸੀਨੀਅਰ ਸੰਚਾਲਕ ਜਾਂ ਮੁਖੀ ਇਨ੍ਹਾਂ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ, ਅਤੇ ਕਾਰਨ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ। ਫਿਰ ਇਹ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਸ਼ਬਦ ਵਾਪਸ ਲਓ, ਇਹ ਤੁਰੰਤ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
receipt-appeal-words-covered = ਢਕੇ ਹਿੱਸੇ ਕਿਉਂ ਪ੍ਰਕਾਸ਼ਿਤ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ?
moderation-act-contribution-redacted = ਕੁਝ ਹਿੱਸੇ ਢਕ ਕੇ ਪ੍ਰਕਾਸ਼ਿਤ
