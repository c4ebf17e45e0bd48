# Draft: not yet checked by a translator.

## The page frame

skip-link = انتقل إلى المحتوى الرئيسي
header-account-label = حسابك
header-nav-label = القائمة الرئيسية
readings-label = اللغات وطرق قراءة هذه الصفحة
sign-out = تسجيل الخروج
draft-translation-label = عن هذه الترجمة
draft-translation = هذه الترجمة مسودة. لم يراجعها مترجم بعد، فقد تكون بعض الكلمات خاطئة، وقد يبقى بعضها بالإنجليزية.
footer-label = مساعدة ومعلومات
footer-release = هذا هو الإصدار { $number } من سجلنا العام، بتاريخ { $date }.

## Where we are: three steps

where-heading = أين نحن الآن
where-before = انتهى
where-now = يجري الآن
where-after = يأتي لاحقًا

## Forms

error-title-prefix = خطأ:
error-summary-heading = هناك مشكلة
characters-limit = يمكنك كتابة { $limit ->
    [one] حرف واحد
    [two] حرفين
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
} على الأكثر. هذه مساحة كبيرة، ولا حاجة إلى ملئها.

## Moving between pages of a list

pagination-label = الصفحات
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
