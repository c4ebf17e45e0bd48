# Draft: not yet checked by a translator.

## The page frame

skip-link = ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
header-account-label = ਤੁਹਾਡਾ ਖਾਤਾ
header-nav-label = ਮੁੱਖ ਮੀਨੂ
readings-label = ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਇਹ ਪੰਨਾ ਪੜ੍ਹਨ ਦੇ ਤਰੀਕੇ
sign-out = ਸਾਈਨ ਆਊਟ ਕਰੋ
draft-translation-label = ਇਸ ਅਨੁਵਾਦ ਬਾਰੇ
draft-translation = ਇਹ ਅਨੁਵਾਦ ਖਰੜਾ ਹੈ। ਕਿਸੇ ਅਨੁਵਾਦਕ ਨੇ ਅਜੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ, ਇਸ ਲਈ ਕੁਝ ਸ਼ਬਦ ਗ਼ਲਤ ਹੋ ਸਕਦੇ ਹਨ, ਅਤੇ ਕੁਝ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੋ ਸਕਦੇ ਹਨ।
footer-label = ਮਦਦ ਅਤੇ ਜਾਣਕਾਰੀ
footer-release = ਇਹ ਸਾਡੇ ਜਨਤਕ ਰਿਕਾਰਡ ਦਾ ਸੰਸਕਰਣ { $number } ਹੈ, ਮਿਤੀ { $date }।

## Where we are: three steps

where-heading = ਅਸੀਂ ਕਿੱਥੇ ਹਾਂ
where-before = ਖ਼ਤਮ ਹੋਇਆ
where-now = ਹੁਣ ਚੱਲ ਰਿਹਾ ਹੈ
where-after = ਬਾਅਦ ਵਿੱਚ ਆਵੇਗਾ

## Forms

error-title-prefix = ਗ਼ਲਤੀ:
error-summary-heading = ਇੱਕ ਸਮੱਸਿਆ ਹੈ
characters-limit = ਤੁਸੀਂ { $limit ->
    [one] { $limit } ਅੱਖਰ
   *[other] { $limit } ਅੱਖਰਾਂ
} ਤੱਕ ਲਿਖ ਸਕਦੇ ਹੋ। ਇਹ ਬਹੁਤ ਥਾਂ ਹੈ, ਸਾਰੀ ਭਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

## Moving between pages of a list

pagination-label = ਪੰਨੇ
pagination-previous = ਪਿਛਲਾ ਪੰਨਾ
pagination-next = ਅਗਲਾ ਪੰਨਾ
