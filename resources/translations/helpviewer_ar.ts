<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this viewer</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>helpviewer {version}</source>
        <translation>helpviewer ⁦{version}⁩</translation>
    </message>
    <message>
        <source>Reads, searches and keeps up to date a library of help articles.
Free software under the MIT licence; fonts Inter, JetBrains Mono and Noto Sans Arabic (OFL), icons Lucide (ISC), Qt for Python (LGPL).</source>
        <translation>يعرض مكتبة من مقالات المساعدة ويبحث فيها ويبقيها محدَّثة.
برنامج حر بموجب رخصة MIT؛ الخطوط Inter وJetBrains Mono وNoto Sans Arabic (OFL)، والأيقونات Lucide (ISC)، وQt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>{part}: {licence} licence</source>
        <translation>{part}: رخصة {licence}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the versions, for a report</source>
        <translation>نسخ الإصدارات لإرفاقها ببلاغ</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Read in browser</source>
        <translation>القراءة في المتصفح</translation>
    </message>
    <message>
        <source>Copy article as Markdown</source>
        <translation>نسخ المقالة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy this section as Markdown</source>
        <translation>نسخ هذا القسم بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy public link</source>
        <translation>نسخ الرابط العام</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>In {language}: there is no version in {wanted}.</source>
        <translation>باللغة {language}: لا توجد نسخة باللغة {wanted}.‏</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
</context>
<context>
    <name>ArticleFinder</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Related articles</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Previous:</source>
        <translation>السابقة:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>التالية:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>نُشرت في {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>حُدّثت في {date}</translation>
    </message>
    <message>
        <source>Verified by {name} until {date}: it may be out of date</source>
        <translation>تحقق منها ⁨{name}⁩ حتى {date}: قد تكون غير محدّثة</translation>
    </message>
    <message>
        <source>Verified until {date}: it may be out of date</source>
        <translation>جرى التحقق منها حتى {date}: قد تكون غير محدّثة</translation>
    </message>
    <message>
        <source>Verified by {name} until {date}</source>
        <translation>تحقق منها ⁨{name}⁩ حتى {date}</translation>
    </message>
    <message>
        <source>Verified until {date}</source>
        <translation>جرى التحقق منها حتى {date}</translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation>تحقق منها ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا توجد مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالة</numerusform>
            <numerusform>%Ln مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
</context>
<context>
    <name>Callouts</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>new or changed since your last visit</source>
        <translation>جديدة أو معدّلة منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشرت في {date}</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>حُدّثت في {date}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>لماذا هذه النتيجة؟</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All articles</source>
        <translation>جميع المقالات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>المقروءة مؤخرًا</translation>
    </message>
    <message>
        <source>Updated since last visit</source>
        <translation>المحدّثة منذ آخر زيارة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا توجد مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالة</numerusform>
            <numerusform>%Ln مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>{category}, {articles}</source>
        <translation>{category}، {articles}</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>Open an article and press {key}, or the star at the top of the window.</source>
        <translation>افتح مقالة واضغط {key} أو النجمة في أعلى النافذة.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Articles that you open will be listed here.</source>
        <translation>ستظهر هنا المقالات التي تفتحها.</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>المقروءة مؤخرًا</translation>
    </message>
    <message>
        <source>Updated since your last visit</source>
        <translation>المحدّثة منذ زيارتك الأخيرة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln view</source>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%Ln دقائق للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>فتح مجلد مقالات</translation>
    </message>
    <message>
        <source>Missing article</source>
        <translation>مقالة غير موجودة</translation>
    </message>
    <message>
        <source>This link leads to an article that is not in the library.</source>
        <translation>يؤدي هذا الرابط إلى مقالة غير موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>Removed article</source>
        <translation>مقالة محذوفة</translation>
    </message>
    <message>
        <source>“{title}” is no longer in the library.</source>
        <translation>«{title}» لم تعد في المكتبة.</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Open this address outside the help?</source>
        <translation>هل تريد فتح هذا العنوان خارج المساعدة؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Outside link</source>
        <translation>رابط خارجي</translation>
    </message>
    <message>
        <source>This address leads out of the help:</source>
        <translation>يؤدي هذا العنوان إلى خارج المساعدة:</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا توجد مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالة</numerusform>
            <numerusform>%Ln مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation>⁨{name}⁩، {articles}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>حدث خطأ ما: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الإعدادات الموجودة في ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>لا يوجد مجلد ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة المجلد ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>There is no article in {path}. Put Markdown files (.md) into it, or open another folder.</source>
        <translation>لا توجد مقالات في ⁦{path}⁩. ضع فيه ملفات Markdown بالامتداد ⁦.md⁩، أو افتح مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no article “{reference}”.</source>
        <translation>لا توجد مقالة «⁨{reference}⁩».</translation>
    </message>
    <message>
        <source>Several articles are called “{reference}”: {candidates}</source>
        <translation>توجد عدة مقالات بالاسم «⁨{reference}⁩»: ⁦{candidates}⁩</translation>
    </message>
    <message>
        <source>There is no category “{name}”.</source>
        <translation>لا توجد فئة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>The database {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام قاعدة البيانات ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The search cannot be prepared in {path}: {reason}</source>
        <translation>لا يمكن تجهيز البحث في ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The queries cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الاستعلامات: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What the program remembers in {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام ما يتذكره البرنامج في ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الملف ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>A helper process failed: {reason}</source>
        <translation>فشلت عملية مساعدة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The article takes too long to render.</source>
        <translation>يستغرق عرض المقالة وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The article cannot be rendered: {reason}</source>
        <translation>لا يمكن عرض المقالة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>تتعذر كتابة ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>لا يمكن حفظ الصورة ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Why this result?</source>
        <translation>لماذا هذه النتيجة؟</translation>
    </message>
    <message>
        <source>Results with a higher score stand further up.</source>
        <translation>النتائج الأعلى درجةً تظهر أولًا.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What was asked for with a filter</source>
        <translation>ما طُلب بعامل تصفية</translation>
    </message>
    <message>
        <source>Words that are missing</source>
        <translation>كلمات غير موجودة</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>كلمات في العنوان</translation>
    </message>
    <message>
        <source>Recent, or often read</source>
        <translation>حديثة أو كثيرة القراءة</translation>
    </message>
    <message>
        <source>The title is what you typed, or begins with it</source>
        <translation>العنوان هو ما كتبته أو يبدأ به</translation>
    </message>
    <message>
        <source>“{typed}” in the article</source>
        <translation>«{typed}» في المقالة</translation>
    </message>
    <message>
        <source>“{typed}” in the article, as “{found}”</source>
        <translation>«{typed}» في المقالة، بصيغة «{found}»</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>more than so many</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} تطابق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>لا تطابق</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%Ln تطابقات</numerusform>
            <numerusform>%Ln تطابقًا</numerusform>
            <numerusform>%Ln تطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>لا تطابق</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%Ln تطابقات</numerusform>
            <numerusform>%Ln تطابقًا</numerusform>
            <numerusform>%Ln تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message>
        <source>{heading}, you are here</source>
        <translation>{heading}، أنت هنا</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Contents of the article</source>
        <translation>محتويات المقالة</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Links in this article</source>
        <translation>روابط في هذه المقالة</translation>
    </message>
    <message>
        <source>Pictures in this article</source>
        <translation>صور في هذه المقالة</translation>
    </message>
    <message>
        <source>Wide tables in this article</source>
        <translation>جداول عريضة في هذه المقالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>إغلاق ({key})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما الذي يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو ⁦{other}⁩</translation>
    </message>
    <message>
        <source>{name}: {keys}</source>
        <translation>⁨{name}⁩: {keys}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the articles…</source>
        <translation>يجري تجهيز المقالات…</translation>
    </message>
    <message>
        <source>This is done once; next time they are here at once.</source>
        <translation>يحدث هذا مرة واحدة فقط؛ في المرة القادمة ستظهر المقالات فورًا.</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>There are no articles here.</source>
        <translation>لا توجد مقالات هنا.</translation>
    </message>
    <message>
        <source>No article matches “{text}”.</source>
        <translation>لا توجد مقالة تطابق «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Titles that look like it</source>
        <translation>عناوين مشابهة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الإملاء.</translation>
    </message>
    <message>
        <source>Use fewer, other or more general words.</source>
        <translation>استخدم كلمات أقل أو مختلفة أو أعم.</translation>
    </message>
    <message>
        <source>Search all categories.</source>
        <translation>ابحث في جميع الفئات.</translation>
    </message>
    <message>
        <source>Search in all categories ({count})</source>
        <translation>البحث في جميع الفئات ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all categories: {results}</source>
        <translation>البحث في جميع الفئات: {results}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Showing results for {words}.</source>
        <translation>تُعرض نتائج البحث عن {words}.</translation>
    </message>
    <message>
        <source>Search for {words} instead</source>
        <translation>البحث عن {words} بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Only titles are searched as yet; all texts will be in a moment.</source>
        <translation>يجري البحث في العناوين فقط حتى الآن، وفي جميع النصوص بعد لحظات.</translation>
    </message>
    <message>
        <source>No article has the phrase {phrase}; its words were looked for.</source>
        <translation>لا توجد مقالة فيها العبارة {phrase}، فجرى البحث عن كلماتها.</translation>
    </message>
    <message numerus="yes">
        <source>No article has all %Ln word(s); these have {matched}.</source>
        <translation>
            <numerusform>لا توجد مقالة تحتوي على الكلمات كلها؛ تحتوي هذه المقالات على {matched} منها.</numerusform>
            <numerusform>لا توجد مقالة تحتوي على هذه الكلمة؛ تحتوي هذه المقالات على {matched} منها.</numerusform>
            <numerusform>لا توجد مقالة تحتوي على الكلمتين معًا؛ تحتوي هذه المقالات على {matched} منهما.</numerusform>
            <numerusform>لا توجد مقالة تحتوي على الكلمات الـ%Ln كلها؛ تحتوي هذه المقالات على {matched} منها.</numerusform>
            <numerusform>لا توجد مقالة تحتوي على الكلمات الـ%Ln كلها؛ تحتوي هذه المقالات على {matched} منها.</numerusform>
            <numerusform>لا توجد مقالة تحتوي على الكلمات الـ%Ln كلها؛ تحتوي هذه المقالات على {matched} منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«⁨{word}⁩»</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Sort the articles</source>
        <translation>ترتيب المقالات</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>الأحدث تحديثًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث نشرًا</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>الأكثر مشاهدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Plus and minus zoom, 0 shows all of it, arrows move it, Escape closes.</source>
        <translation>زائد وناقص للتكبير والتصغير، و0 لإظهارها كاملة، والأسهم لتحريكها، وEscape للإغلاق.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>صورة: {words}</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {words}</source>
        <translation>لا يمكن عرض هذه الصورة: {words}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Left out: the file cannot be read ({reason}).</source>
        <translation>استُبعدت: لا يمكن قراءة الملف (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Some characters are replaced: the file is not UTF-8 (byte {position}).</source>
        <translation>استُبدلت بعض الأحرف: الملف ليس بترميز UTF-8 (البايت {position}).</translation>
    </message>
    <message>
        <source>Shown as plain text: it is longer than {limit} characters.</source>
        <translation>تُعرض نصًا عاديًا: المقالة أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>The front matter is not valid (line {line}: {reason}).</source>
        <translation>البيانات الوصفية في أول الملف غير صالحة (السطر {line}: ⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>{field} is ignored: {value} is not what belongs there.</source>
        <translation>جرى تجاهل ⁦{field}⁩: القيمة ⁨{value}⁩ غير مناسبة هنا.</translation>
    </message>
    <message>
        <source>{field} is ignored: {value} is not a date.</source>
        <translation>جرى تجاهل ⁦{field}⁩: القيمة ⁨{value}⁩ ليست تاريخًا.</translation>
    </message>
    <message>
        <source>The id is replaced by the path: {value} cannot be one.</source>
        <translation>استُبدل المعرّف بالمسار: القيمة ⁨{value}⁩ لا تصلح معرّفًا.</translation>
    </message>
    <message>
        <source>Left out: {other} already has the id {id} in this language ({language}).</source>
        <translation>استُبعدت: الملف ⁦{other}⁩ يحمل المعرّف ⁦{id}⁩ بالفعل في هذه اللغة ({language}).</translation>
    </message>
    <message>
        <source>There is no image {image}.</source>
        <translation>لا توجد صورة ⁦{image}⁩.</translation>
    </message>
    <message>
        <source>The image {image} is too large ({size}).</source>
        <translation>الصورة ⁦{image}⁩ كبيرة جدًا (⁦{size}⁩).</translation>
    </message>
    <message>
        <source>The image {image} lies outside the library.</source>
        <translation>الصورة ⁦{image}⁩ موجودة خارج المكتبة.</translation>
    </message>
    <message>
        <source>Shown as plain text: it takes too long to render.</source>
        <translation>تُعرض نصًا عاديًا: يستغرق تنسيقها وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Shown as plain text: it cannot be rendered ({reason}).</source>
        <translation>تُعرض نصًا عاديًا: لا يمكن تنسيقها (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Partly ignored: {reason}.</source>
        <translation>جرى تجاهل جزء منه: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Some synonyms are ignored: {reason}.</source>
        <translation>جرى تجاهل بعض المرادفات: ⁨{reason}⁩.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems in the articles</source>
        <translation>مشكلات في المقالات</translation>
    </message>
    <message>
        <source>Everything else in the library works as usual.</source>
        <translation>كل ما عدا ذلك في المكتبة يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The search is being prepared. It will answer in a moment.</source>
        <translation>يجري تجهيز البحث، وستظهر النتائج بعد لحظات.</translation>
    </message>
    <message>
        <source>Articles that came with the program</source>
        <translation>المقالات المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Folder {folder}</source>
        <translation>المجلد ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>{library}, internal ones included</source>
        <translation>{library}، مع المقالات الداخلية</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Where you can go</source>
        <translation>إلى أين يمكنك الذهاب</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>أسطر ضيقة</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>أسطر معتادة</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>أسطر عريضة</translation>
    </message>
    <message>
        <source>Usual size (now {percent} %)</source>
        <translation>الحجم المعتاد (الآن {percent} %)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>All articles</source>
        <translation>جميع المقالات</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>اعتبارًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>لغة المقالات</translation>
    </message>
    <message>
        <source>Articles to start with</source>
        <translation>المقالات عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Remember recent searches</source>
        <translation>تذكّر عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>To suggest them again. They stay on this computer.</source>
        <translation>لاقتراحها مرة أخرى. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Clear the recent searches in this library</source>
        <translation>مسح عمليات البحث الأخيرة في هذه المكتبة</translation>
    </message>
    <message>
        <source>The recent searches are cleared.</source>
        <translation>مُسحت عمليات البحث الأخيرة.</translation>
    </message>
    <message>
        <source>Keep searches that found nothing</source>
        <translation>حفظ عمليات البحث التي لم تجد شيئًا</translation>
    </message>
    <message>
        <source>For those who write the articles. They stay on this computer.</source>
        <translation>لمن يكتبون المقالات. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Clear the searches that found nothing in this library</source>
        <translation>مسح عمليات البحث التي لم تجد شيئًا في هذه المكتبة</translation>
    </message>
    <message>
        <source>The searches that found nothing are cleared.</source>
        <translation>مُسحت عمليات البحث التي لم تجد شيئًا.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>No blinking cursor; menus and hints appear at once.</source>
        <translation>مؤشر لا يومض، وقوائم وتلميحات تظهر فورًا.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Fixed by your administrator.</source>
        <translation>حدّده المسؤول.</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>حفظ بصيغة HTML</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln problem(s) in the articles</source>
        <translation>
            <numerusform>لا توجد مشكلات في المقالات</numerusform>
            <numerusform>مشكلة واحدة في المقالات</numerusform>
            <numerusform>مشكلتان في المقالات</numerusform>
            <numerusform>%Ln مشكلات في المقالات</numerusform>
            <numerusform>%Ln مشكلة في المقالات</numerusform>
            <numerusform>%Ln مشكلة في المقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>{text}, recent search</source>
        <translation>⁨{text}⁩، بحث سابق</translation>
    </message>
    <message>
        <source>{title}, article</source>
        <translation>{title}، مقالة</translation>
    </message>
    <message>
        <source>Press Delete to forget this search.</source>
        <translation>اضغط Delete لنسيان هذا البحث.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>SwitcherField</name>
    <message>
        <source>Go to an article, heading, category or command</source>
        <translation>الانتقال إلى مقالة أو عنوان أو فئة أو أمر</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>{title}, {kind}</source>
        <translation>{title}، {kind}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذه المقالة</translation>
    </message>
    <message>
        <source>Category in {path}</source>
        <translation>فئة في ⁦{path}⁩</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>Recent search</source>
        <translation>بحث سابق</translation>
    </message>
    <message>
        <source>Command ({keys})</source>
        <translation>أمر ({keys})</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>TableButtons</name>
    <message>
        <source>Open large</source>
        <translation>فتح بحجم كبير</translation>
    </message>
    <message>
        <source>Open large: {title}</source>
        <translation>فتح بحجم كبير: {title}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table: {title}</source>
        <translation>جدول: {title}</translation>
    </message>
    <message>
        <source>Arrows scroll it, Escape closes.</source>
        <translation>الأسهم للتمرير، وEscape للإغلاق.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Reading: size and shape of the text</source>
        <translation>القراءة: حجم النص وشكله</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open the bundled articles</source>
        <translation>فتح المقالات المرفقة</translation>
    </message>
    <message>
        <source>Read the articles again</source>
        <translation>إعادة قراءة المقالات</translation>
    </message>
    <message>
        <source>Problems in the articles…</source>
        <translation>مشكلات في المقالات…</translation>
    </message>
    <message>
        <source>About this viewer…</source>
        <translation>حول هذا البرنامج…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>These articles cannot be shown</source>
        <translation>لا يمكن عرض هذه المقالات</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open the bundled articles</source>
        <translation>فتح المقالات المرفقة</translation>
    </message>
</context>
<context>
    <name>_FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقالة</translation>
    </message>
</context>
</TS>
