## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = ਇੱਥੇ ਹੋਰ ਟਿੱਪਣੀਆਂ ਨਹੀਂ ਲਈਆਂ ਜਾਂਦੀਆਂ
write-closed = ਟੀਮ ਨੇ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਹੇਠ ਟਿੱਪਣੀਆਂ ਬੰਦ ਕਰ ਦਿੱਤੀਆਂ ਹਨ। ਜੋ ਉੱਥੇ ਹਨ ਉਹ ਰਹਿਣਗੀਆਂ। ਕਾਰਨ:
comments-closed = ਇੱਥੇ ਹੋਰ ਟਿੱਪਣੀਆਂ ਨਹੀਂ ਲਈਆਂ ਜਾਂਦੀਆਂ, ਕਿਉਂਕਿ:
# $day is a day, already written for this language.
receipt-told-comments-closed = { $day } ਨੂੰ ਟੀਮ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਹੇਠ ਹੋਰ ਟਿੱਪਣੀਆਂ ਨਾ ਲਈਆਂ ਜਾਣ। ਜੋ ਉੱਥੇ ਹਨ ਉਹ ਰਹਿਣਗੀਆਂ।
receipt-told-comments-reopened = { $day } ਨੂੰ ਟੀਮ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਕਿ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਹੇਠ ਫਿਰ ਟਿੱਪਣੀਆਂ ਲਈਆਂ ਜਾਣ।
kept-closed-comments = ਜੇ ਟੀਮ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਹੇਠ ਹੋਰ ਟਿੱਪਣੀਆਂ ਨਹੀਂ ਲੈਂਦੀ: ਕਿਉਂ।
