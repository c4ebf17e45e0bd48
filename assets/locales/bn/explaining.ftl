# Draft: not yet checked by a translator.

footer-anonymity = আপনি কীভাবে অজানা থাকেন
footer-glossary = কঠিন শব্দের মানে

## How you stay anonymous

anonymity-title = আপনি কীভাবে অজানা থাকেন
anonymity-about = আমাদের ডেটাবেস কারও সম্পর্কে যা কিছু রাখে তার সবই এই পাতায় আছে। এটি সেই একই তালিকা থেকে তৈরি যা আমাদের পরীক্ষা আসল ডেটাবেসের সঙ্গে মেলায়, তাই এখানে না লিখে কিছু রাখা যায় না।
anonymity-voices-heading = মানুষের কথার মধ্যে আমরা কী রাখি
anonymity-voices-about = জনসাধারণ বা পেশাজীবীর প্রতিটি মতামতের জন্য:
anonymity-equality-heading = সমতা প্রশ্নের উত্তরের মধ্যে আমরা কী রাখি
anonymity-equality-about = শুধু গণনা, কোনো মানুষের কিছু নয়:
anonymity-notices-heading = যাঁরা খবর চান তাঁদের সম্পর্কে আমরা কী রাখি
anonymity-notices-about = এখানে বলা সব কথা থেকে আলাদা:
anonymity-people-heading = যে পেশাজীবীরা যোগ দেন তাঁদের সম্পর্কে আমরা কী রাখি
anonymity-people-about = জনসাধারণের অ্যাকাউন্ট নেই। পেশাজীবীদের সম্পর্কে, তাঁদের কথা থেকে আলাদা:
anonymity-desk-heading = দল সম্পর্কে আমরা কী রাখি
anonymity-desk-about = দল খোলাখুলি কাজ করে: সিদ্ধান্তে নাম থাকে।
anonymity-not-heading = আমরা যা রাখি না
anonymity-not-1 = আপনার কথার সঙ্গে আপনার নাম, ঠিকানা, ফোন নম্বর বা ইমেইল ঠিকানা।
anonymity-not-2 = আপনার নেটওয়ার্ক ঠিকানা, ব্রাউজার বা যন্ত্র।
anonymity-not-3 = আপনি কখন লিখেছেন, বা কথাগুলো কোন ক্রমে এসেছে।
anonymity-not-4 = কুকি, যদি আপনি শুধু পড়েন ও লেখেন। অন্যদের কথা নিয়ে মত জানালে আপনার ব্রাউজার সেই পর্যায়ের জন্য একটি কুকি রাখে।
anonymity-not-5 = অ্যাকাউন্ট ও তার কণ্ঠের কথার মধ্যে কোনো যোগসূত্র।
anonymity-limits-heading = আমরা যা লুকাতে পারি না
anonymity-limits-1 = আপনার নিজের কথা থেকে আপনাকে চেনা যেতে পারে। অনুগ্রহ করে নাম, জায়গা ও তারিখ লিখবেন না।
anonymity-limits-2 = পরের সংস্করণ পর্যন্ত, যিনি সার্ভার চালান ও তার ডিস্কে নজর রাখেন তিনি দেখতে পারেন কথা কখন আসে। সংস্করণের পরে সেই ক্রম থাকে না।
anonymity-limits-3 = আপনার ইন্টারনেট সংস্থা বা নিয়োগকর্তা দেখতে পারেন যে আপনি এই ওয়েবসাইটে এসেছেন।
anonymity-columns = ডেটাবেসের প্রতিটি সারণি ও কলাম, যাঁরা যাচাই করতে চান তাঁদের জন্য
anonymity-table = সারণি
anonymity-column = কলাম
anonymity-meaning = এটি কী

## What each column keeps

kept-random-number = একটি এলোমেলো সংখ্যা যা ভুক্তির নাম। কে বা কখন তা বলে না।
kept-question = কথাগুলো কোন প্রশ্ন, বিষয় বা পর্যবেক্ষণের উত্তর।
kept-audience = জনসাধারণের কেউ, সহযোগী স্বাস্থ্য পেশাজীবী নাকি অন্য পেশাজীবী বলছেন।
kept-group = পেশাজীবীদের জন্য তাঁদের দলের নাম। ছোট পেশাগুলোর একটিই দল।
kept-mark = পেশাজীবীদের জন্য একটি চিহ্ন যা দেখায় এক পর্যায়ে কোন কথাগুলো একই কণ্ঠের। এটি কোনো অ্যাকাউন্টে নিয়ে যায় না।
kept-channel = কথা কীভাবে এসেছে: এই ওয়েবসাইটে, নাকি অন্যের হয়ে কেউ লিখেছেন।
kept-verdict = পর্যবেক্ষণ নিয়ে বেছে নেওয়া উত্তর।
kept-language = ব্যবহৃত পাতার ভাষা।
kept-words = কথাগুলোই। আপনি ফিরিয়ে নিলে মুছে ফেলা হয়।
kept-decision = কথা অপেক্ষায়, প্রকাশিত নাকি নয়, এবং আমাদের তালিকার কোন কারণে।
kept-concern = কথায় কেউ বিপদে আছে মনে হলে: কী ধরনের চিন্তা, মডারেটরের সিদ্ধান্ত পর্যন্ত।
kept-day = যেদিন এসেছে। সময় কখনও নয়।
kept-receipt = রসিদের কোডের ছাপ। তা থেকে কোড বের করা যায় না।
kept-place = প্রকাশ্য তালিকায় জায়গা, যা এলোমেলো করা থেকে আসে।
kept-import = দল ফাইল থেকে যে কথা এনেছে তার জন্য: কোন ফাইল ছিল।
kept-choice = কেউ অন্যদের কথায় একমত, একমত নন, নাকি নিশ্চিত নন।
kept-device = আপনার ব্রাউজারের কুকির এলোমেলো সংখ্যা থেকে তৈরি চিহ্ন, যাতে মত বদলানো যায়। কারও কাছে নিয়ে যায় না।
kept-session-stance = দলের আসরে কতজন কোন উত্তর বেছেছেন।
kept-session = সহায়ক দলের আসর নিয়ে যা লেখেন: দিন, কেমন জায়গা, কতজন এসেছেন, কোন দলগুলোর কাছে পৌঁছানো গেছে, অংশ নিতে কী লেগেছে, এবং সবাই রাজি ছিলেন। কোনো নাম নয়, যা বলা হয়েছে তার কিছুই নয়।
kept-figure = প্রকাশিত একটি সংখ্যা: মেলানো, আর ছোট হলে লুকানো।
kept-equality-question = মানুষ সম্পর্কে একটি প্রশ্ন, যেমন বয়সের ভাগ।
kept-equality-answer = বেছে নেওয়ার মতো উত্তরগুলোর একটি।
kept-equality-count = কতজন এটি বেছেছেন।
kept-equality-end = যেদিন গণনা মুছে ফেলা হবে।
kept-equality-form = এক দিনের জন্য: একটি ফর্ম গোনা হয়েছে, যাতে একবারই গোনা হয়। উত্তরের কিছু নয়।
kept-notice-id = ঠিকানার বদলানো রূপ, যাতে প্রতিটি ঠিকানা একবার রাখা হয়।
kept-notice-link = ইমেইলের লিংক। তার একটি ঠিকানা মুছে দেয়।
kept-notice-asked = যেদিন খবর চাওয়া হয়েছে, ঠিকানা নিশ্চিত হওয়া পর্যন্ত। তারপর কোনো দিন নয়।
kept-engagement = এটি কোন আলোচনা নিয়ে।
kept-used-in = কথাগুলো কোন বিষয় বা পর্যবেক্ষণে ব্যবহার হয়েছে।
kept-email = ইমেইল ঠিকানা।
kept-password = পাসওয়ার্ডের সুরক্ষিত রূপ। তা থেকে পাসওয়ার্ড পড়া যায় না।
kept-profession = বেছে নেওয়া পেশা বা ভূমিকা।
kept-confirmed = ইমেইল ঠিকানা নিশ্চিত হয়েছে কি না।
kept-account = যে অ্যাকাউন্টের সঙ্গে এটি যুক্ত তার সংখ্যা।
kept-token = যে লিংক বা কুকি প্রমাণ করে কে সাইন ইন করেছে তার ছাপ।
kept-last-used = সাইন ইন শেষ কবে ব্যবহার হয়েছে, যাতে তা শেষ হতে পারে।
kept-ends = লিংক বা সাইন ইন কখন শেষ হয়।
kept-voice-given = কোনো পর্যায়ে অ্যাকাউন্টকে একটি কণ্ঠ দেওয়া হয়েছে। কোনটি, তা কখনও নয়।
kept-mail = পাঠানোর অপেক্ষায় থাকা ইমেইল। পাঠানোর পরে মুছে ফেলা হয়।
kept-staff-name = দলের একজন সদস্যের নাম।
kept-staff = এটি দলের কোন সদস্যের।
kept-role = দলের একজন সদস্য কী করতে পারেন, এবং কোথায়।
kept-second-secret = দলের সদস্যের প্রমাণীকরণ অ্যাপের গোপন তথ্য, আলাদা রাখা একটি চাবিতে বন্ধ।
kept-second-step = প্রমাণীকরণ অ্যাপের কোন 30 সেকেন্ডের ধাপ শেষবার ব্যবহার হয়েছে, যাতে কোনো কোড দুবার কাজ না করে।
kept-second-since = যে দিন প্রমাণীকরণ অ্যাপ বসানো হয়েছে।
kept-recovery-code = প্রতিটি পুনরুদ্ধার কোডের ছাপ। তা থেকে কোড বের করা যায় না।
kept-decided = দলের একজন সদস্য কোন কথা নিয়ে কী ঠিক করেছেন, কেন এবং কখন।
kept-approval = কে একটি কৌশল অনুমোদন করেছেন, এবং কখন।
kept-typed = একটি ব্যাচ খোলা থাকা পর্যন্ত: দলের একজন সদস্য অন্যদের হয়ে কোন কথা লিখেছেন, যাতে ভুল শোধরানো যায়।

## The accessibility statement

statement-title = ব্যবহারযোগ্যতা বিবৃতি
statement-scope = এই ব্যবহারযোগ্যতা বিবৃতি { $site }-এর জন্য।
statement-run = এই ওয়েবসাইট চালায় { $organisation }। আমরা চাই যত বেশি সম্ভব মানুষ এটি ব্যবহার করতে পারুন। যেমন, আপনার পারা উচিত:
statement-able-1 = যন্ত্র বা ব্রাউজার দিয়ে রং, গাঢ়ত্ব ও লেখার আকার বদলানো, বা যেকোনো পাতায় বড় অক্ষর বা গাঢ় রং বেছে নেওয়া
statement-able-2 = লেখা পর্দার বাইরে না গিয়ে 400% পর্যন্ত বড় করা
statement-able-3 = শুধু কিবোর্ড, কথা চেনার প্রোগ্রাম বা স্ক্রিন রিডার দিয়ে প্রতিটি পাতা ব্যবহার করা
statement-able-4 = JavaScript ছাড়া প্রতিটি পাতা ব্যবহার করা
statement-simple = আমরা যত সহজে পারি লিখি। ইংরেজিতে সহজ পাঠ ও সরল লেখার রূপও আছে।
statement-abilitynet = আপনার প্রতিবন্ধিতা থাকলে যন্ত্র সহজে ব্যবহারের পরামর্শ দেয় AbilityNet: mcmw.abilitynet.org.uk
statement-feedback-heading = মতামত ও যোগাযোগ
statement-feedback-1 = এই ওয়েবসাইটের তথ্য অন্য রূপে লাগলে, যেমন বড় অক্ষর, সহজ পাঠ, অডিও বা ব্রেইল, অনুগ্রহ করে আমাদের লিখুন। এখানে নেই এমন সমস্যা পেলে, বা আমরা ব্যবহারযোগ্যতার শর্ত পূরণ করি না মনে হলেও লিখুন।
statement-feedback-2 = ঠিকানা আছে যোগাযোগ পাতায়, যার লিংক প্রতি পাতার নিচে।
statement-enforcement-heading = আইন প্রয়োগ
statement-enforcement-1 = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (‘ব্যবহারযোগ্যতা বিধি’) প্রয়োগের দায়িত্ব Equality and Human Rights Commission (EHRC)-এর।
statement-enforcement-2 = আপনার অভিযোগের উত্তরে সন্তুষ্ট না হলে Equality Advisory and Support Service (EASS)-এর সঙ্গে যোগাযোগ করুন: www.equalityadvisoryservice.com
statement-technical-heading = এই ওয়েবসাইটের ব্যবহারযোগ্যতার কারিগরি তথ্য
statement-technical-1 = { $organisation } Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 অনুযায়ী তার ওয়েবসাইট সবার ব্যবহারযোগ্য করতে অঙ্গীকারবদ্ধ।
statement-status-heading = মান মানার অবস্থা
statement-status-1 = নিচের ঘাটতি ও বাকি পরীক্ষার কারণে এই ওয়েবসাইট Web Content Accessibility Guidelines সংস্করণ 2.2-এর AA মান আংশিকভাবে মানে।
statement-content-heading = যা সবার ব্যবহারযোগ্য নয়
statement-failures-heading = ব্যবহারযোগ্যতা বিধি না মানা
statement-failures-none = আমাদের স্বয়ংক্রিয় পরীক্ষা দেখা পাতাগুলোতে কোনো ঘাটতি পায় না।
statement-untested = মানুষ এই পরীক্ষাগুলো এখনও করেনি, তাই কী পাওয়া যাবে আমরা জানি না:
statement-untested-screen-readers = স্ক্রিন রিডার (JAWS, NVDA, VoiceOver ও TalkBack)।
statement-untested-speech = কথা চেনা ও পর্দা বড় করার প্রোগ্রাম।
statement-untested-people = প্রতিবন্ধী মানুষের সঙ্গে পরীক্ষা।
statement-untested-easy-read = শেখার প্রতিবন্ধিতা আছে এমন মানুষের সঙ্গে সহজ পাঠের পরীক্ষা।
statement-untested-translations = অনুবাদকের প্রতিটি অনুবাদ দেখা। যে পাতা দেখা হয়নি তা সে কথা বলে।
statement-missing-sign = ব্রিটিশ ইশারা ভাষায় কোনো রূপ নেই।
statement-missing-team = জনসাধারণ ও দলের কথা যে ভাষায় ও যেভাবে লেখা সেভাবেই থাকে। প্রতিটিতে তার ভাষা চিহ্নিত।
statement-burden-heading = অতিরিক্ত বোঝা
statement-burden = কোনো কিছু অতিরিক্ত বোঝা হবে বলে আমরা দাবি করি না।
statement-outside-heading = ব্যবহারযোগ্যতা বিধির বাইরের বিষয়
statement-outside = এই ওয়েবসাইটে এমন কিছু নেই।
statement-prepared-heading = এই বিবৃতি তৈরি
statement-prepared = এই বিবৃতি { $prepared } তারিখে তৈরি। শেষবার দেখা হয়েছে { $reviewed } তারিখে।
statement-tested = এই ওয়েবসাইট শেষবার পরীক্ষা করা হয়েছে { $tested } তারিখে। যে দল এটি তৈরি করে তারাই axe, HTML_CodeSniffer, html-validate ও Nu HTML Checker দিয়ে, 320 ও 1,280 পিক্সেল চওড়ায় পরীক্ষা করেছে। এমন সরঞ্জাম শুধু কিছু সমস্যা খুঁজে পায়।

## The privacy notice, as the law wants it

privacy-legal-heading = কে দায়ী, এবং আপনার অধিকার
privacy-legal-1 = এই ওয়েবসাইট চালায় { $organisation }, কী রাখা হবে তাও ঠিক করে। আইনে একে কন্ট্রোলার বলে। ঠিকানা যোগাযোগ পাতায়।
privacy-legal-2 = জনসাধারণের কথা এমন কিছু ছাড়াই আমাদের কাছে আসে যা বলে দেয় কার কথা। পেশাজীবী ও দলের অ্যাকাউন্ট ব্যক্তিগত তথ্য। কণ্ঠ কোন দলের তা জানতে ও দলের কাজের জন্যই শুধু আমরা তা ব্যবহার করি।
privacy-legal-3 = আইনি ভিত্তি জনস্বার্থের কাজ (UK GDPR, ধারা 6(1)(e))। আমরা কিছু বিক্রি করি না, কাউকে কিছু দিই না। সার্ভারে যা আছে তাতে শুধু তাঁরাই পৌঁছাতে পারেন যাঁরা আমাদের হয়ে সার্ভার চালান।
privacy-legal-4 = আপনার সম্পর্কে আমরা কী রাখি তা দেখার, ঠিক করানোর বা মোছানোর, এবং আপত্তি করার অধিকার আপনার আছে। অনুগ্রহ করে আমাদের লিখুন। কোন কথা আপনার তা কিছু থেকে বোঝা না গেলে শুধু আপনার রসিদ তা খুঁজে পায়।
privacy-legal-5 = আমাদের উত্তরে সন্তুষ্ট না হলে Information Commissioner’s Office-এ অভিযোগ করতে পারেন: ico.org.uk, ফোন 0303 123 1113।

## The moderation rules

moderation-reasons-heading = কারণের নির্দিষ্ট তালিকা

## Hard words

glossary-title = কঠিন শব্দের মানে
glossary-about = এই শব্দগুলো এই ওয়েবসাইটে ব্যবহার হয়।
glossary-ahp = সহযোগী স্বাস্থ্য পেশাজীবী (allied health professional, AHP)
glossary-ahp-means = 14টি পেশার একটির স্বাস্থ্যকর্মী, যেমন ফিজিওথেরাপিস্ট, প্যারামেডিক, পুষ্টিবিদ বা রেডিওগ্রাফার। বেশির ভাগ ডাক্তার বা নার্স নন।
glossary-strategy = কৌশল
glossary-strategy-means = একটি পরিকল্পনা যা বলে কোনো সংস্থা কয়েক বছরে কী করতে চায়।
glossary-phase = পর্যায়
glossary-phase-means = এই আলোচনার তিন ধাপের একটি: শোনা, উত্তর দেওয়া, যাচাই করা।
glossary-contribution = মতামত
glossary-contribution-means = প্রশ্ন, বিষয় বা পর্যবেক্ষণের উত্তরে একজন মানুষ যা বলেছেন।
glossary-moderator = মডারেটর
glossary-moderator-means = দলের একজন যিনি প্রতিটি মতামত পড়ে ঠিক করেন তা প্রকাশ করা যায় কি না।
glossary-release = সংস্করণ
glossary-release-means = প্রকাশ্য পাতার নম্বর দেওয়া রূপ। নতুন কথা পরের সংস্করণে এলোমেলো ক্রমে যোগ হয়।
glossary-receipt = রসিদ
glossary-receipt-means = কথা পাঠালে যে কোড পান। এটি দিয়ে কথার কী হলো দেখতে ও কথা ফিরিয়ে নিতে পারেন।
glossary-theme = বিষয়
glossary-theme-means = একই জিনিস নিয়ে একগুচ্ছ মতামত।
glossary-finding = পর্যবেক্ষণ
glossary-finding-means = মানুষের কথা ও পেশাজীবীদের উত্তর থেকে দল যা জেনেছে।
glossary-anonymous = অজানা
glossary-anonymous-means = কে ছিলেন তা কেউ জানতে পারে না।
glossary-fingerprint = ছাপ
glossary-fingerprint-means = লেখা থেকে হিসাব করা অক্ষর ও সংখ্যার লম্বা সারি। লেখা বদলালে ছাপ বদলায়।
glossary-draft = খসড়া
glossary-draft-means = যে লেখা এখনও কারও দেখা বাকি।
