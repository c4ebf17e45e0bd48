# Draft: not yet checked by a translator.

nav-search = খুঁজুন
voices-turning = তালিকাটি প্রতিদিন অন্য জায়গা থেকে শুরু হয়, যাতে সবার কথা সমান পড়া হয়। কে কখন লিখেছেন তা এ থেকে জানা যায় না।
voices-to-newest = সবচেয়ে নতুন সংস্করণ আগে দেখান
voices-to-turning = প্রতিদিন অন্য জায়গা থেকে শুরু করুন

## Search

search-title = মানুষের কথার মধ্যে খুঁজুন
search-about = এখানে প্রকাশিত কথা খুঁজে পাবেন। শব্দের শেষ অংশ বা বড়-ছোট অক্ষরে কিছু যায় আসে না।
search-words = খোঁজার শব্দ
search-words-hint = সব শব্দ থাকতে হবে। এটি খালি রেখে নিচে বেছে নিতেও পারেন।
search-these = এই কণ্ঠগুলোর মধ্যে খুঁজুন
search-question = প্রশ্ন, বিষয় বা পর্যবেক্ষণ
search-question-all = সবগুলো
search-who = কে বলেছেন
search-who-all = সবাই
search-who-citizen = জনসাধারণ
search-who-ahp = সহযোগী স্বাস্থ্য পেশাজীবী
search-who-ahp-group = সহযোগী স্বাস্থ্য পেশাজীবী: { $group }
search-who-other = স্বাস্থ্য বা সেবার অন্য পেশাজীবী
search-who-other-group = স্বাস্থ্য বা সেবার অন্য পেশাজীবী: { $group }
search-verdict = পর্যবেক্ষণ নিয়ে তাঁদের উত্তর
search-verdict-all = যেকোনো উত্তর
search-order = ক্রম
search-order-turning = প্রতিদিন অন্য শুরু
search-order-newest = সবচেয়ে নতুন সংস্করণ আগে
search-do = খুঁজুন
search-found = যা পাওয়া গেছে
search-none = কিছু পাওয়া যায়নি
search-none-about = কোনো প্রকাশিত কথায় এর সবটা নেই। আপনি যা করতে পারেন:
search-none-fewer = কম বা ছোট শব্দ খুঁজুন
search-none-spelling = বানান দেখুন, বা একই অর্থের অন্য শব্দ দিন
search-none-choices = উপরে “সবগুলো” ও “সবাই” বেছে নিন
search-none-later = পরের সংস্করণের পরে আসুন, কারণ কথা পড়া ও প্রকাশ হওয়ার পরেই এখানে আসে
search-none-all = যা বলা হয়েছে সব পড়ুন
search-end = এখানে পড়ার আর কিছু নেই।
search-first = পাওয়া কথার প্রথম পাতায় ফিরে যান

## Feeds and printing

feed-title = নতুন কণ্ঠ: { $title }
feed-link = ফিড রিডারে নতুন কণ্ঠ পড়ুন
print-link = এক পাতায় অনেক কণ্ঠ পড়ুন বা ছাপুন
print-title = { $title } – ছাপার জন্য
print-about = এই পাতাটি কাগজের জন্য: আপনার ব্রাউজারের ছাপার নির্দেশ ব্যবহার করুন। সবচেয়ে নতুন সংস্করণ আগে আসে, আর প্রতি সংস্করণে কণ্ঠগুলো এলোমেলো করা হয়।
print-next = অন্য পাতায় আরও কণ্ঠ
print-empty = আর কোনো কণ্ঠ নেই।
