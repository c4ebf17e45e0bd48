# Draft: not yet checked by a translator.

## The page frame

skip-link = মূল অংশে যান
header-account-label = আপনার অ্যাকাউন্ট
header-nav-label = প্রধান মেনু
readings-label = ভাষা ও এই পাতা পড়ার উপায়
sign-out = সাইন আউট করুন
draft-translation-label = এই অনুবাদ সম্পর্কে
draft-translation = এই অনুবাদটি খসড়া। কোনো অনুবাদক এখনও এটি দেখেননি, তাই কিছু শব্দ ভুল হতে পারে, আর কিছু ইংরেজিতে থাকতে পারে।
footer-label = সাহায্য ও তথ্য
footer-release = এটি আমাদের প্রকাশ্য নথির { $number } নম্বর সংস্করণ, তারিখ { $date }।

## Where we are: three steps

where-heading = আমরা কোথায় আছি
where-before = শেষ হয়েছে
where-now = এখন চলছে
where-after = পরে আসবে

## Forms

error-title-prefix = ভুল:
error-summary-heading = একটি সমস্যা আছে
characters-limit = আপনি { $limit ->
    [one] { $limit }টি অক্ষর
   *[other] { $limit }টি অক্ষর
} পর্যন্ত লিখতে পারেন। এটি অনেক জায়গা, সবটা ভরার দরকার নেই।

## Moving between pages of a list

pagination-label = পাতা
pagination-previous = আগের পাতা
pagination-next = পরের পাতা
