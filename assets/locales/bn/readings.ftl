# Draft: not yet checked by a translator.

reading-standard = সাধারণ
reading-easy = সহজ পাঠ
reading-simple = সরল লেখা
reading-large = বড় অক্ষর
reading-contrast = গাঢ় রং
readings-more = পড়ার আরও উপায়
ways-heading = এই পাতা পড়ার উপায়
draft-easy = এই সহজ রূপটি খসড়া। যাঁরা সহজ পাঠ ব্যবহার করেন তাঁরা এখনও এটি দেখেননি।
