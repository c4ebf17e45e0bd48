## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = ਨਿਗਰਾਨਾਂ ਨੇ ਕੀ ਫ਼ੈਸਲੇ ਕੀਤੇ
moderation-about = ਇੱਥੇ ਤੁਸੀਂ ਵੇਖ ਸਕਦੇ ਹੋ ਕਿ ਸਾਡੇ ਨਿਗਰਾਨਾਂ ਨੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ, ਕਿਉਂ, ਅਤੇ ਲੋਕਾਂ ਨੇ ਕਿੰਨੀ ਉਡੀਕ ਕੀਤੀ। ਸਾਰੇ ਅੰਕੜੇ ਹੇਠਾਂ ਦੱਸੇ ਪ੍ਰਕਾਸ਼ਨ ਤੱਕ ਦੇ ਹਨ।
moderation-late-heading = ਇਸ ਵੇਲੇ ਫ਼ੈਸਲਿਆਂ ਵਿੱਚ ਬਹੁਤ ਦੇਰ ਲੱਗ ਰਹੀ ਹੈ
# $days is a whole number of days.
moderation-late = { $days ->
    [one] ਅਸੀਂ ਇੱਕ ਦਿਨ ਦੇ ਅੰਦਰ ਫ਼ੈਸਲਾ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ। ਸਭ ਤੋਂ ਵੱਧ ਉਡੀਕਣ ਵਾਲਾ ਵਿਚਾਰ ਇਸ ਤੋਂ ਵੱਧ ਉਡੀਕ ਚੁੱਕਾ ਹੈ।
   *[other] ਅਸੀਂ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਫ਼ੈਸਲਾ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ। ਸਭ ਤੋਂ ਵੱਧ ਉਡੀਕਣ ਵਾਲਾ ਵਿਚਾਰ ਇਸ ਤੋਂ ਵੱਧ ਉਡੀਕ ਚੁੱਕਾ ਹੈ।
}
moderation-open-heading = ਹੁਣ ਕੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
moderation-target = { $days ->
    [one] ਅਸੀਂ ਹਰ ਵਿਚਾਰ ਬਾਰੇ ਇੱਕ ਦਿਨ ਦੇ ਅੰਦਰ ਫ਼ੈਸਲਾ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ।
   *[other] ਅਸੀਂ ਹਰ ਵਿਚਾਰ ਬਾਰੇ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਫ਼ੈਸਲਾ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ।
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] ਕੋਈ ਵਿਚਾਰ ਫ਼ੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
   *[other] ਲਗਭਗ { $n } ਵਿਚਾਰ ਫ਼ੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।
}
moderation-open-few = ਕੁਝ ਵਿਚਾਰ ਫ਼ੈਸਲੇ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਪਰ ਇੰਨੇ ਘੱਟ ਕਿ ਗਿਣਤੀ ਨਹੀਂ ਦੱਸੀ ਜਾ ਸਕਦੀ।
# $day is a day, already written for this language.
moderation-oldest = ਸਭ ਤੋਂ ਵੱਧ ਉਡੀਕਣ ਵਾਲਾ { $day } ਤੋਂ ਉਡੀਕ ਵਿੱਚ ਹੈ।
moderation-decided-heading = ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ
moderation-decided-about = 1 ਤੋਂ 7 ਤੱਕ ਦੇ ਅੰਕ ਲੁਕਾਏ ਗਏ ਹਨ, ਤਾਂ ਜੋ ਉਹ ਕਿਸੇ ਬਾਰੇ ਕੁਝ ਨਾ ਦੱਸਣ। ਬਾਕੀ 5 ਦੇ ਨੇੜੇ ਤੱਕ ਗੋਲ ਕੀਤੇ ਹਨ, ਇਸ ਲਈ ਕਿਸੇ ਕਤਾਰ ਦਾ ਜੋੜ ਪੂਰਾ ਨਾ ਵੀ ਹੋਵੇ।
moderation-decided-caption = ਫ਼ੈਸਲੇ, ਕੁੱਲ ਅਤੇ ਮਹੀਨੇ ਅਨੁਸਾਰ
moderation-outcome = ਫ਼ੈਸਲਾ
moderation-in-all = ਕੁੱਲ
moderation-few = ਬਹੁਤ ਘੱਟ
moderation-number = { $n }
moderation-act-contribution-published = ਪ੍ਰਕਾਸ਼ਿਤ
moderation-declined = ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ:
moderation-act-change-published = ਸ਼ਬਦਾਂ ਦੀ ਤਬਦੀਲੀ ਮੰਨੀ ਗਈ
moderation-act-change-declined = ਸ਼ਬਦਾਂ ਦੀ ਤਬਦੀਲੀ ਨਹੀਂ ਮੰਨੀ ਗਈ
moderation-act-appeal-upheld = ਦੂਜੀ ਰਾਇ: ਇਨਕਾਰ ਕਾਇਮ ਰਿਹਾ
moderation-act-appeal-allowed = ਦੂਜੀ ਰਾਇ: ਇਨਕਾਰ ਗ਼ਲਤ ਸੀ, ਸ਼ਬਦ ਪ੍ਰਕਾਸ਼ਿਤ ਹੋਏ
moderation-act-report-kept = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੇ ਦੱਸਿਆ: ਸ਼ਬਦ ਰਹੇ
moderation-act-contribution-taken-down = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਦੇ ਦੱਸਣ ਤੋਂ ਬਾਅਦ ਹਟਾਏ ਗਏ
moderation-taken-down = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਦੇ ਦੱਸਣ ਤੋਂ ਬਾਅਦ ਹਟਾਏ ਗਏ:
moderation-waits-heading = ਲੋਕਾਂ ਨੇ ਕਿੰਨੀ ਉਡੀਕ ਕੀਤੀ
moderation-waits-about = ਸਿਰਫ਼ ਦਿਨ ਗਿਣੇ ਜਾਂਦੇ ਹਨ, ਕਿਉਂਕਿ ਅਸੀਂ ਕਿਸੇ ਚੀਜ਼ ਦੇ ਆਉਣ ਦਾ ਸਮਾਂ ਨਹੀਂ ਰੱਖਦੇ। ਅੱਧੇ ਵਿਚਾਰਾਂ ਦਾ ਫ਼ੈਸਲਾ ਪਹਿਲੇ ਅੰਕ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਹੋਇਆ, 100 ਵਿੱਚੋਂ 95 ਦਾ ਦੂਜੇ ਵਿੱਚ।
moderation-waits-caption = ਪਹਿਲੇ ਫ਼ੈਸਲੇ ਤੱਕ ਦਿਨ, ਫ਼ੈਸਲੇ ਦੇ ਮਹੀਨੇ ਅਨੁਸਾਰ
moderation-when = ਮਹੀਨਾ
moderation-median = ਅੱਧੇ ਇੰਨੇ ਵਿੱਚ
moderation-p95 = 100 ਵਿੱਚੋਂ 95 ਇੰਨੇ ਵਿੱਚ
moderation-days = { $days ->
    [0] ਉਸੇ ਦਿਨ
    [one] ਇੱਕ ਦਿਨ
   *[other] { $days } ਦਿਨ
}
moderation-agree-heading = ਕੀ ਕੋਈ ਹੋਰ ਨਿਗਰਾਨ ਵੀ ਇਹੀ ਫ਼ੈਸਲਾ ਕਰਦਾ?
moderation-agree-about = ਲਗਭਗ ਦਸਾਂ ਵਿੱਚੋਂ ਇੱਕ ਫ਼ੈਸਲਾ ਪਰਚੀ ਨਾਲ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ। ਦੂਜਾ ਨਿਗਰਾਨ ਉਹ ਸ਼ਬਦ ਇਹ ਜਾਣੇ ਬਿਨਾਂ ਪੜ੍ਹਦਾ ਹੈ ਕਿ ਪਹਿਲੇ ਨੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ। ਇਸ ਨਾਲ ਫ਼ੈਸਲਾ ਨਹੀਂ ਬਦਲਦਾ, ਪਰ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਨਿਗਰਾਨ ਕਿੰਨਾ ਇੱਕੋ ਜਿਹਾ ਸੋਚਦੇ ਹਨ।
# $readings and $percent are rounded to the nearest 5.
moderation-agree = ਦੋ ਵਾਰ ਪੜ੍ਹੇ ਲਗਭਗ { $readings } ਵਿਚਾਰਾਂ ਵਿੱਚੋਂ 100 ਵਿੱਚ ਲਗਭਗ { $percent } ਉੱਤੇ ਦੋਹਾਂ ਦਾ ਫ਼ੈਸਲਾ ਇੱਕੋ ਸੀ।
moderation-kappa = ਕੋਹੇਨ ਦਾ ਕਾਪਾ (Cohen’s kappa), ਜੋ ਇਤਫ਼ਾਕ ਨੂੰ ਘਟਾ ਦਿੰਦਾ ਹੈ, { $kappa } ਹੈ। 1 ਪੂਰੀ ਸਹਿਮਤੀ ਹੁੰਦੀ, 0 ਇਤਫ਼ਾਕ ਤੋਂ ਚੰਗਾ ਨਹੀਂ।
moderation-kappa-interval = 95 % ਭਰੋਸੇ ਨਾਲ ਇਹ { $low } ਅਤੇ { $high } ਦੇ ਵਿਚਕਾਰ ਹੈ।
moderation-agree-none = ਬਹੁਤ ਘੱਟ ਵਿਚਾਰ ਦੋ ਵਾਰ ਪੜ੍ਹੇ ਗਏ ਹਨ, ਇਸ ਲਈ ਕੁਝ ਕਿਹਾ ਨਹੀਂ ਜਾ ਸਕਦਾ।
moderation-source-heading = ਇਹ ਅੰਕ ਕਿੱਥੋਂ ਆਉਂਦੇ ਹਨ
moderation-source = ਹਰ ਪ੍ਰਕਾਸ਼ਨ ਵੇਲੇ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਇਹਨਾਂ ਨੂੰ ਸਾਡੇ ਫ਼ੈਸਲਿਆਂ ਦੇ ਵਹੀ-ਖਾਤੇ ਤੋਂ ਗਿਣਦਾ ਹੈ। ਕੋਈ ਇਹਨਾਂ ਨੂੰ ਹੱਥੀਂ ਨਹੀਂ ਲਿਖਦਾ। ਵਾਪਸ ਲਏ ਸ਼ਬਦ ਫ਼ੈਸਲਾ ਹੋਏ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
moderation-link = ਨਿਗਰਾਨਾਂ ਨੇ ਹੁਣ ਤੱਕ ਕੀ ਫ਼ੈਸਲੇ ਕੀਤੇ
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] ਜਨਵਰੀ
    [2] ਫ਼ਰਵਰੀ
    [3] ਮਾਰਚ
    [4] ਅਪ੍ਰੈਲ
    [5] ਮਈ
    [6] ਜੂਨ
    [7] ਜੁਲਾਈ
    [8] ਅਗਸਤ
    [9] ਸਤੰਬਰ
    [10] ਅਕਤੂਬਰ
    [11] ਨਵੰਬਰ
   *[12] ਦਸੰਬਰ
} { $year }

## On the receipt

receipt-told-held = { $day } ਨੂੰ ਇੱਕ ਨਿਗਰਾਨ ਨੇ ਇਹ ਸ਼ਬਦ ਕੁਝ ਚਿਰ ਲਈ ਪਾਸੇ ਰੱਖੇ। ਇਹਨਾਂ ਬਾਰੇ ਫ਼ੈਸਲਾ ਹਾਲੇ ਬਾਕੀ ਹੈ।
receipt-told-moved = { $day } ਨੂੰ ਇੱਕ ਨਿਗਰਾਨ ਨੇ ਇਹ ਸ਼ਬਦ ਦੂਜੇ ਸਵਾਲ ਹੇਠ ਰੱਖੇ, ਜਿੱਥੇ ਇਹ ਵਧੀਆ ਢੁਕਦੇ ਹਨ।
receipt-told-decision-taken-back = { $day } ਨੂੰ ਇੱਕ ਨਿਗਰਾਨ ਨੇ ਫ਼ੈਸਲਾ ਵਾਪਸ ਲੈ ਲਿਆ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਮੁੜ ਪੜ੍ਹੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।
