## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = { $day } کو ہماری ٹیم میں سے کسی نے آپ کے الفاظ پڑھے اور آپ کا خیال کیا۔ براہِ کرم دیکھیں کہ مدد کہاں ملتی ہے۔
kept-care = جہاں کوئی خطرے میں ہو سکتا ہے: ٹیم نے کیا کیا، اور لکھنے والے سے کیا کہا۔ معاملہ ختم ہونے پر تشویش کی وجہ مٹا دی جاتی ہے۔
