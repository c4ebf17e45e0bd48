# Draft: not yet checked by a translator.

handout-question = আপনি এর উত্তর দিয়েছেন:
handout-contact = প্রশ্ন আছে? লিখুন:
