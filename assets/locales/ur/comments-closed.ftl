## Comments that the team has closed: the page, the form, the receipt

write-closed-heading = یہاں مزید تبصرے نہیں لیے جاتے
write-closed = ٹیم نے ان الفاظ کے نیچے تبصرے بند کر دیے ہیں۔ جو وہاں موجود ہیں وہ رہیں گے۔ وجہ:
comments-closed = یہاں مزید تبصرے نہیں لیے جاتے، کیونکہ:
# $day is a day, already written for this language.
receipt-told-comments-closed = { $day } کو ٹیم نے فیصلہ کیا کہ آپ کے الفاظ کے نیچے مزید تبصرے نہ لیے جائیں۔ جو وہاں موجود ہیں وہ رہیں گے۔
receipt-told-comments-reopened = { $day } کو ٹیم نے فیصلہ کیا کہ آپ کے الفاظ کے نیچے پھر سے تبصرے لیے جائیں۔
kept-closed-comments = اگر ٹیم آپ کے الفاظ کے نیچے مزید تبصرے نہیں لیتی: کیوں۔
