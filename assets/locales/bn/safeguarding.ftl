## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = { $day } আমাদের দলের একজন আপনার কথা পড়েছেন এবং আপনার কথা ভেবেছেন। দয়া করে দেখুন কোথায় সাহায্য আছে।
kept-care = যেখানে কেউ বিপদে থাকতে পারেন: দল কী করেছে এবং লেখককে কী বলেছে। শেষ হলে উদ্বেগের কারণ মুছে ফেলা হয়।
