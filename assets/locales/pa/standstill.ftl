# Why something stands still, lasts longer or opens later, and until when.

standstill-label = ਇਸ ਵੇਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ
a-weekday = { $weekday ->
    [1] ਸੋਮਵਾਰ
    [2] ਮੰਗਲਵਾਰ
    [3] ਬੁੱਧਵਾਰ
    [4] ਵੀਰਵਾਰ
    [5] ਸ਼ੁੱਕਰਵਾਰ
    [6] ਸ਼ਨੀਵਾਰ
   *[7] ਐਤਵਾਰ
} { $day }
where-last-day = ਆਖ਼ਰੀ ਦਿਨ { $day } ਹੈ।
where-last-moment = ਇਹ { $day } ਨੂੰ ਲੰਡਨ ਦੇ ਸਮੇਂ ਅਨੁਸਾਰ { $time } ਵਜੇ ਬੰਦ ਹੋਵੇਗਾ।
where-closes-today = ਇਹ ਲੰਡਨ ਦੇ ਸਮੇਂ ਅਨੁਸਾਰ { $time } ਵਜੇ ਬੰਦ ਹੋਵੇਗਾ।
where-opens-on = ਇਹ { $day } ਨੂੰ ਖੁੱਲ੍ਹੇਗਾ।
where-opens-at = ਇਹ { $day } ਨੂੰ ਲੰਡਨ ਦੇ ਸਮੇਂ ਅਨੁਸਾਰ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।
where-extended = ਆਖ਼ਰੀ ਦਿਨ ਅੱਗੇ ਵਧਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। { $reason }
where-held = ਇੱਥੇ ਫ਼ਿਲਹਾਲ ਸਭ ਕੁਝ ਰੁਕਿਆ ਹੋਇਆ ਹੈ। { $reason } ਇਸ ਦੌਰਾਨ ਕੁਝ ਨਵਾਂ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ ਹੁੰਦਾ।
read-only-maintenance = ਅਸੀਂ ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਸਾਂਭ-ਸੰਭਾਲ ਕਰ ਰਹੇ ਹਾਂ। ਤੁਸੀਂ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਪਰ ਕੁਝ ਸਮੇਂ ਲਈ ਕੁਝ ਭੇਜ ਨਹੀਂ ਸਕਦੇ।
read-only-move = ਇਹ ਵੈੱਬਸਾਈਟ ਦੂਜੇ ਕੰਪਿਊਟਰ ਤੇ ਜਾ ਰਹੀ ਹੈ। ਤੁਸੀਂ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਪਰ ਕੁਝ ਸਮੇਂ ਲਈ ਕੁਝ ਭੇਜ ਨਹੀਂ ਸਕਦੇ।
read-only-over = ਇਹ ਵੈੱਬਸਾਈਟ ਪੜ੍ਹਨ ਲਈ ਰੱਖੀ ਗਈ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਕੁਝ ਭੇਜ ਨਹੀਂ ਸਕਦੇ।
write-read-only-heading = ਇਸ ਵੇਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ
write-read-only = ਕਾਰਨ ਇਸ ਪੰਨੇ ਦੇ ਸਿਖਰ ਤੇ ਲਿਖਿਆ ਹੈ।
write-waits = ਜਦੋਂ ਅਸੀਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰਾਂਗੇ ਤਾਂ ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਇਸੇ ਪੰਨੇ ਤੋਂ ਭੇਜ ਸਕਦੇ ਹੋ।
error-page-held-title = ਸਭ ਕੁਝ ਰੁਕਿਆ ਹੋਇਆ ਹੈ
error-page-held-text = ਜਦੋਂ ਤੱਕ ਇਹ ਮੁੜ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ, ਕੁਝ ਨਵਾਂ ਜਨਤਕ ਨਹੀਂ ਹੁੰਦਾ।
error-page-read-only-title = ਇਸ ਵੇਲੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ
error-page-read-only-text = ਕਾਰਨ ਇਸ ਪੰਨੇ ਦੇ ਸਿਖਰ ਤੇ ਲਿਖਿਆ ਹੈ। ਤੁਸੀਂ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
write-grace = ਜੇ ਬੰਦ ਹੋਣ ਵੇਲੇ ਇਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਹੋਵੇ ਤਾਂ ਤੁਹਾਡੇ ਕੋਲ ਆਪਣੀ ਗੱਲ ਭੇਜਣ ਲਈ ਹੋਰ { $minutes } ਮਿੰਟ ਹੋਣਗੇ।
write-elsewhere = ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਟੀਮ ਨੂੰ ਲਿਖ ਸਕਦੇ ਹੋ:
