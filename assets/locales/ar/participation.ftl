# Who took part in an engagement, against who there is.

participation-title = من شارك، ومن الغائب
participation-about = نقارن ما وصل إلينا بعدد الناس. هذه نسب من المساهمات لا من الأشخاص، لأن أحداً لا يستطيع أن يعرف أي المساهمات جاءت من شخص واحد.
participation-release = هذه الأرقام من الإصدار { $number } بتاريخ { $date }.
participation-none = عدد من ذكروا من أين هم قليل جداً، فلا يمكن المقارنة بعد. ستظهر المقارنة مع إصدار لاحق.
participation-region = حسب المنطقة
participation-voice-group = حسب المهنة
participation-caption-region = المساهمات حسب المنطقة، مقارنة بالسكان
participation-caption-voice-group = مساهمات المهنيين، مقارنة بعدد المسجلين في كل مهنة
participation-head-region = المنطقة
participation-head-voice-group = المهنة
participation-head-share = النسبة
participation-sentence = كل شريط نسبة من المساهمات التي تذكر إحدى هذه المجموعات. الخط الذي يقطعه هو النسبة من جميع الناس. حيث ينتهي الشريط قبل الخط، شارك أقل مما يناسب عددهم.
participation-share = { $share } من 100 (من { $low } إلى { $high }). من جميع الناس: { $benchmark } من 100.
participation-few = العدد أقل من أن يُذكر (من { $low } إلى { $high } من 100). من جميع الناس: { $benchmark } من 100.
participation-silent = نحو { $percent } من كل 100 مساهمة من الجمهور لا تذكر أين يسكن كاتبها.
participation-source = المقارنة مع:
participation-missing-region = أين تنفع ساعة من التواصل مع الناس أكثر
participation-missing-voice-group = في أي المهن تنفع ساعة من التواصل مع الناس أكثر
participation-more = 
    { $n ->
        [zero] لا ينقص شيء
        [one] تنقص مساهمة واحدة على الأقل
        [two] تنقص مساهمتان على الأقل
        [few] تنقص { $n } مساهمات على الأقل
        [many] تنقص { $n } مساهمة على الأقل
       *[other] تنقص { $n } مساهمة على الأقل
    }
participation-nobody-missing = لا تنقص أي مجموعة أكثر مما قد تفسره المصادفة والتقريب.
participation-how-heading = كيف نحسب ذلك
participation-how-figures = الأرقام من 1 إلى 7 مخفية، وغيرها مقرّب إلى أقرب 5، حتى لا تدل على أحد. تبقى الأرقام كما هي إلى أن يصل عدد من المساهمات لا يمكن معه معرفة من هو الجديد.
participation-how-interval = الأرقام بين القوسين مجال: تقع النسبة الحقيقية فيه في 95 حالة من 100، إذا كان من يكتبون عينة منصفة من مجموعتهم. وهو يراعي المصادفة، وفق إ. ب. ويلسون، والتقريب.
participation-how-missing = تُعد المجموعة ناقصة حين يكون حتى الطرف الأعلى من مجالها أقل من نسبتها من جميع الناس. و«على الأقل» هو عدد المساهمات الإضافية من تلك المجموعة وحدها التي ترفع الطرف الأعلى إلى تلك النسبة. نفترض أن ساعة من التواصل تأتي بالعدد نفسه أينما صُرفت، فهي أنفع حيث يكون النقص المؤكد أكبر.
participation-link = انظر من شارك، ومن الغائب
