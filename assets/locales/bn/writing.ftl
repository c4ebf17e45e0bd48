# Draft: not yet checked by a translator.

characters-left = বাকি অক্ষর: { $number }
characters-over = বাড়তি অক্ষর: { $number }

## Keeping words on the writer's own device

keep-label = না পাঠানো পর্যন্ত আমার কথা এই যন্ত্রে রাখুন
keep-hint = এগুলো 30 দিন পর্যন্ত এই ব্রাউজারে থাকে, আমাদের কাছে পাঠানো হয় না। এই যন্ত্র অন্য কেউ ব্যবহার করলে পড়তে পারে, তাই ভাগ করা যন্ত্রে টিক দেবেন না।
keep-kept = আপনার কথা এই যন্ত্রে রাখা আছে।
keep-found = এগুলো সেই কথা যা আপনি এই যন্ত্রে রেখেছিলেন।
keep-gone = আপনার কথা আর এই যন্ত্রে রাখা নেই।
keep-delete = এই যন্ত্র থেকে আমার কথা মুছুন

## The quick way out

exit-link = এই পাতা ছেড়ে যান
exit-keys = অথবা Escape 3 বার চাপুন। আপনার ব্রাউজার দেখা পাতা মনে রাখতে পারে।

## What could show who someone is

personal-heading = এ থেকে কি কাউকে চেনা যেতে পারে?
personal-about = যা তেমন মনে হয় তা আমরা চিহ্নিত করেছি। আপনি না চাইলে কিছুই সরানো হয় না।
personal-may = আমাদের ভুল হতে পারে, কিছু চোখ এড়িয়েও যেতে পারে। আপনার কথা যেমন আছে তেমনই পাঠাতে পারেন।
personal-remove = সরান
personal-remove-all = চিহ্নিত সবকিছু সরান
personal-removed = সরানো হয়েছে। আপনার কথা এখন যেমন, নিচে আছে।
personal-email = ইমেইল ঠিকানার মতো মনে হয়
personal-phone = ফোন নম্বরের মতো মনে হয়
personal-postcode = পোস্টকোডের মতো মনে হয়
personal-address = রাস্তার ঠিকানার মতো মনে হয়
personal-nhs-number = NHS নম্বরের মতো মনে হয়
personal-registration = কোনো পেশাজীবীর নিবন্ধন নম্বরের মতো মনে হয়
personal-national-insurance = National Insurance নম্বরের মতো মনে হয়
personal-bank = কার্ড বা অ্যাকাউন্ট নম্বরের মতো মনে হয়
personal-birth-date = জন্মতারিখের মতো মনে হয়
personal-name = কারও নামের মতো মনে হয়

## Help at once

concern-heading = আপনি এখনই কারও সঙ্গে কথা বলতে পারেন
concern-danger = আপনার কথায় মনে হয় কেউ বিপদে থাকতে পারে। কারও জীবন বিপদে থাকলে অনুগ্রহ করে এখনই 999 নম্বরে ফোন করুন।
concern-self-harm = আপনার কথায় মনে হয় আপনি বা আপনার চেনা কেউ নিজের ক্ষতি বা আত্মহত্যার কথা ভাবছেন। এই ভার আপনাকে একা বইতে হবে না।
concern-abuse = আপনার কথায় মনে হয় কেউ আপনাকে বা আপনার চেনা কাউকে কষ্ট দিচ্ছে। এটি আপনার দোষ নয়, আপনি সাহায্য পেতে পারেন।
concern-cannot = আপনি এখনও আপনার কথা পাঠাতে পারেন। মডারেটর সেগুলো আগে দেখবেন, কিন্তু কয়েক দিন লাগতে পারে, আর আপনি কে তা আমরা জানি না, তাই নিজেরা সাহায্য পাঠাতে পারি না।
