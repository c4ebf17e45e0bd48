## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = في { $day } قرأ أحد أفراد فريقنا كلماتك وفكّر فيك. يرجى الاطلاع على أماكن المساعدة.
kept-care = حيث قد يكون أحد في خطر: ما فعله الفريق، وما يقوله للكاتب. وعند الانتهاء يُمحى سبب القلق.
