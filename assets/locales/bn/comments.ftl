# Draft: not yet checked by a translator.

comments-title = মন্তব্য
comments-none = এখনও কেউ এ নিয়ে মন্তব্য করেননি।
comments-more = আরও মন্তব্য
comments-write = মন্তব্য লিখুন
comments-write-professionals = পেশাজীবী হিসেবে মন্তব্য লিখুন
comment-title = মন্তব্য লিখুন
comment-on = আপনি এ নিয়ে মন্তব্য করছেন
comment-label = আপনার মন্তব্য
comment-hint = কী যোগ করতে চান, বা কী অন্যভাবে দেখেন বলুন। যিনি লিখেছেন তাঁর প্রতি সদয় হোন। প্রতিটি মতামতের মতো আপনি রসিদ পাবেন।
comment-on-link = এটি কীসের উপর মন্তব্য দেখুন
voice-comment = একটি মন্তব্য।
kept-comment = মন্তব্যের জন্য: কোন মতামতের উপর।
