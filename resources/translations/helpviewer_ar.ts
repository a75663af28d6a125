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
    <name>AdvancedPage</name>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>No voice</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>This machine cannot read aloud.</source>
        <translation>لا يستطيع هذا الجهاز القراءة بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>AnnouncementBar</name>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Open the announcement</source>
        <translation>فتح الإعلان</translation>
    </message>
    <message>
        <source>Put the announcement away</source>
        <translation>إخفاء الإعلان</translation>
    </message>
    <message>
        <source>Announcement: {title}</source>
        <translation>إعلان: {title}</translation>
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
        <source>This is what changed.</source>
        <translation>هذا ما تغيّر.</translation>
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
    <message>
        <source>Changed since your last visit</source>
        <translation>تغيّرت منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>عرض المقالة</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>In {language}: there is no version in {wanted}.</source>
        <translation>باللغة {language}: لا توجد نسخة باللغة {wanted}.‏</translation>
    </message>
</context>
<context>
    <name>ArticleLinkSheet</name>
    <message>
        <source>Take this article with you</source>
        <translation>خذ هذه المقالة معك</translation>
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
        <source>Open in new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
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
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen or press any key to begin.</source>
        <translation>المس الشاشة أو اضغط أي مفتاح للبدء.</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list: {name}</source>
        <translation>العودة إلى القائمة: ⁨{name}⁩</translation>
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
        <source>Open in new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
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
    <name>Cautions</name>
    <message>
        <source>It is not written as addresses are.</source>
        <translation>لم تُكتب كما تُكتب العناوين.</translation>
    </message>
    <message>
        <source>“{value}” before the @ is a name, and not the site.</source>
        <translation>«⁨{value}⁩» قبل العلامة @ اسم وليس الموقع.</translation>
    </message>
    <message>
        <source>“{value}” mixes letters of several scripts.</source>
        <translation>«⁨{value}⁩» يخلط حروفًا من كتابات مختلفة.</translation>
    </message>
    <message>
        <source>The site looks like “{value}”, but is another one.</source>
        <translation>يشبه الموقع «⁨{value}⁩» لكنه موقع آخر.</translation>
    </message>
    <message>
        <source>The link&apos;s text names another site: “{value}”.</source>
        <translation>يذكر نص الرابط موقعًا آخر: «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>The site has no name, only a number.</source>
        <translation>ليس للموقع اسم بل رقم فقط.</translation>
    </message>
    <message>
        <source>The name of the site is unusually long.</source>
        <translation>اسم الموقع طويل على غير المعتاد.</translation>
    </message>
    <message>
        <source>The address has an unusual port: {value}.</source>
        <translation>في العنوان منفذ غير معتاد: ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>There are hidden or misleading characters in the address.</source>
        <translation>في العنوان محارف مخفية أو مضلِّلة.</translation>
    </message>
    <message>
        <source>The mail is filled in already: {value}.</source>
        <translation>الرسالة معبأة مسبقًا: ⁨{value}⁩.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
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
    <name>ControlWords</name>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>button with a menu</source>
        <translation>زر بقائمة</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>حقل نص</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>شريط تمرير</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) typed</source>
        <translation>
            <numerusform>لم تُكتب أرقام</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %Ln أرقام</numerusform>
            <numerusform>كُتب %Ln رقمًا</numerusform>
            <numerusform>كُتب %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
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
    <message numerus="yes">
        <source>%Ln unchanged paragraph</source>
        <translation>
            <numerusform>لا فقرات لم تتغير</numerusform>
            <numerusform>فقرة واحدة لم تتغير</numerusform>
            <numerusform>فقرتان لم تتغيرا</numerusform>
            <numerusform>%Ln فقرات لم تتغير</numerusform>
            <numerusform>%Ln فقرة لم تتغير</numerusform>
            <numerusform>%Ln فقرة لم تتغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged paragraphs</source>
        <translation>
            <numerusform>لا فقرات لم تتغير</numerusform>
            <numerusform>فقرة واحدة لم تتغير</numerusform>
            <numerusform>فقرتان لم تتغيرا</numerusform>
            <numerusform>%Ln فقرات لم تتغير</numerusform>
            <numerusform>%Ln فقرة لم تتغير</numerusform>
            <numerusform>%Ln فقرة لم تتغير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopLayout</name>
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
    <message>
        <source>Help pack</source>
        <translation>حزمة مساعدة</translation>
    </message>
    <message>
        <source>Help pack, published {date}</source>
        <translation>حزمة مساعدة، نُشرت في {date}</translation>
    </message>
</context>
<context>
    <name>DesktopWindow</name>
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
    <name>Diagnosing</name>
    <message>
        <source>The folder cannot be shown here.</source>
        <translation>لا يمكن عرض المجلد هنا.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For whoever helps you, in English. It tells neither your name nor what you typed or read, and it is sent to nobody.</source>
        <translation>لمن يساعدك، وهو بالإنجليزية. لا يذكر اسمك ولا ما كتبته أو قرأته، ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>فتح مجلد مقالات</translation>
    </message>
    <message>
        <source>Open a help pack</source>
        <translation>فتح حزمة مساعدة</translation>
    </message>
    <message>
        <source>Help packs</source>
        <translation>حزم المساعدة</translation>
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
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
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
        <source>The PIN cannot be set: {reason}</source>
        <translation>لا يمكن ضبط الرقم السري: ⁨{reason}⁩</translation>
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
        <source>Nothing can be kept in {path}: {reason}. Copy the program to where you may write, or remove the file “portable” beside it.</source>
        <translation>لا يمكن حفظ شيء في ⁦{path}⁩: ⁨{reason}⁩. انسخ البرنامج إلى مكان يمكنك الكتابة فيه أو احذف الملف portable بجانبه.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الملف ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The export cannot be imported: {reason}</source>
        <translation>لا يمكن استيراد الملف المصدَّر: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The feed cannot be published: {reason}</source>
        <translation>لا يمكن نشر الموجز: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What ships cannot be made of {path}: {reason}</source>
        <translation>لا يمكن إعداد ما يُوزَّع من ⁦{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The feed cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الموجز: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The feed needs version {version} of this program, or a later one.</source>
        <translation>يحتاج الموجز إلى الإصدار ⁦{version}⁩ من هذا البرنامج أو أحدث.</translation>
    </message>
    <message>
        <source>The help pack {name} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام حزمة المساعدة ⁨{name}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The help pack {name} is damaged or was changed: it is not what its publisher signed. Nothing of it was taken; ask for it once more.</source>
        <translation>حزمة المساعدة ⁨{name}⁩ تالفة أو جرى تغييرها: ليست كما وقّعها ناشرها. لم يؤخذ منها شيء؛ اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The help pack {name} is older than the articles that are here; these stay.</source>
        <translation>حزمة المساعدة ⁨{name}⁩ أقدم من المقالات الموجودة هنا؛ ستبقى هذه كما هي.</translation>
    </message>
    <message>
        <source>Nobody has said that the publisher of the help pack {name} is trusted. To do so, run: helpviewer helppack FILE</source>
        <translation>لم يقل أحد إن ناشر حزمة المساعدة ⁨{name}⁩ موثوق به. للقيام بذلك شغّل: helpviewer helppack FILE</translation>
    </message>
    <message>
        <source>The articles are being brought up to date already.</source>
        <translation>يجري تحديث المقالات بالفعل.</translation>
    </message>
    <message>
        <source>The network is switched off in the settings.</source>
        <translation>الشبكة معطّلة في الإعدادات.</translation>
    </message>
    <message>
        <source>{source}, which the settings name for access to the feed, {reason}</source>
        <translation>{source}، الذي تسميه الإعدادات للوصول إلى الموجز: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: about {needed} MB are needed.</source>
        <translation>لا توجد مساحة كافية في ⁦{path}⁩: يلزم نحو {needed} ميغابايت.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}</source>
        <translation>يتعذر الوصول إلى {host}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>لا يوجد اتصال بالخادم {host}.</translation>
    </message>
    <message>
        <source>The server {host} cannot be found. Is this machine connected to a network?</source>
        <translation>يتعذر العثور على الخادم {host}. هل هذا الجهاز متصل بشبكة؟</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يُجب {host} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>{host} sends too slowly.</source>
        <translation>يرسل {host} ببطء شديد.</translation>
    </message>
    <message>
        <source>{host} sends more than may be received.</source>
        <translation>يرسل {host} أكثر مما يُسمح باستقباله.</translation>
    </message>
    <message>
        <source>There is no secure connection to {host}: {reason}</source>
        <translation>لا يوجد اتصال آمن بالخادم {host}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today. Is the clock of this machine right?</source>
        <translation>شهادة {host} غير صالحة اليوم. هل ساعة هذا الجهاز مضبوطة؟</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by nobody whom this machine trusts.</source>
        <translation>لم تُصدر شهادة {host} جهة يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate that {host} shows belongs to another server.</source>
        <translation>الشهادة التي يعرضها {host} تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>{host} answers with a web page instead of a feed. Does this network ask you to sign in first?</source>
        <translation>يجيب {host} بصفحة ويب بدل الموجز. هل تطلب هذه الشبكة تسجيل الدخول أولًا؟</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, which is not followed. If the feed has moved, change its address in the settings.</source>
        <translation>يحيل {host} إلى {target}، ولا تُتبع هذه الإحالة. إن كان الموجز قد انتقل فغيّر عنوانه في الإعدادات.</translation>
    </message>
    <message>
        <source>{host} sends on from one address to the next, without an end.</source>
        <translation>يحيل {host} من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} is not fetched: an address must begin with https:// and hold no password.</source>
        <translation>لا يُجلب {host}: يجب أن يبدأ العنوان بـ https:// وألا يحتوي كلمة مرور.</translation>
    </message>
    <message>
        <source>{host} refuses access ({status}). Check the password or token for the feed.</source>
        <translation>يرفض {host} الوصول ({status}). تحقق من كلمة المرور أو الرمز الخاص بالموجز.</translation>
    </message>
    <message>
        <source>There is nothing at {url}.</source>
        <translation>لا يوجد شيء في {url}.</translation>
    </message>
    <message>
        <source>What was at {url} has been withdrawn for good.</source>
        <translation>ما كان في {url} سُحب نهائيًا.</translation>
    </message>
    <message>
        <source>{host} is busy, and asks to be left alone for a while.</source>
        <translation>الخادم {host} مشغول ويطلب التمهل قليلًا.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation>يجيب {host} بخطأ ({status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الوسيط {proxy}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, or refuses the one that it is given.</source>
        <translation>يطلب الوسيط {proxy} كلمة مرور أو يرفض المقدَّمة إليه.</translation>
    </message>
    <message>
        <source>The feed cannot be trusted: {reason}</source>
        <translation>لا يمكن الوثوق بالموجز: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What {host} sends is not what the publisher signed ({name}).</source>
        <translation>ما يرسله {host} ليس ما وقّعه الناشر (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>It is not known who publishes the feed {url}. Ask its publisher for the file root.json, and run: helpviewer feed trust root.json</source>
        <translation>لا يُعرف من ينشر الموجز {url}. اطلب من ناشره الملف root.json ثم نفّذ: helpviewer feed trust root.json</translation>
    </message>
    <message>
        <source>The keys that the feed is to be trusted by cannot be used: {reason}</source>
        <translation>لا يمكن استخدام المفاتيح التي يوثق بالموجز بها: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>What {host} sends is not signed by the publisher of the feed ({name}).</source>
        <translation>ما يرسله {host} لم يوقّعه ناشر الموجز (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>{host} offers an older state of the feed than the one that is here.</source>
        <translation>يعرض {host} حالة أقدم للموجز من الحالة الموجودة هنا.</translation>
    </message>
    <message>
        <source>The files that {host} sends do not belong together ({name}).</source>
        <translation>الملفات التي يرسلها {host} لا ينتمي بعضها إلى بعض (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>The signatures that {host} sends have expired. Either it shows an old copy of the feed, or the clock of this machine is wrong.</source>
        <translation>انتهت صلاحية التوقيعات التي يرسلها {host}. إما أنه يعرض نسخة قديمة من الموجز، أو أن ساعة هذا الجهاز غير مضبوطة.</translation>
    </message>
    <message>
        <source>The articles are not verified since {since}: the signatures that {host} sends have expired. Either it shows an old copy of the feed, or the clock of this machine is wrong.</source>
        <translation>لم يُتحقق من المقالات منذ {since}: انتهت صلاحية التوقيعات التي يرسلها {host}. إما أنه يعرض نسخة قديمة من الموجز، أو أن ساعة هذا الجهاز غير مضبوطة.</translation>
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
    <name>FeedButtons</name>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go back to the former state</source>
        <translation>العودة إلى الحالة السابقة</translation>
    </message>
    <message>
        <source>Forward to the newest</source>
        <translation>التقدم إلى الأحدث</translation>
    </message>
    <message>
        <source>Looking for new articles</source>
        <translation>البحث عن مقالات جديدة</translation>
    </message>
    <message>
        <source>The network is switched off in the settings.</source>
        <translation>الشبكة معطّلة في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>نسخ للدعم</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>FeedFacts</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Articles of</source>
        <translation>مقالات يوم</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>التحقق التالي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>عند طلبك فقط</translation>
    </message>
    <message>
        <source>{day}, number {serial}</source>
        <translation>{day}، الرقم {serial}</translation>
    </message>
</context>
<context>
    <name>FeedFoot</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Looking for new articles</source>
        <translation>البحث عن مقالات جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>About the feed…</source>
        <translation>حول الموجز…</translation>
    </message>
</context>
<context>
    <name>FeedSentences</name>
    <message>
        <source>Asking what is new…</source>
        <translation>السؤال عن الجديد…</translation>
    </message>
    <message>
        <source>Fetching articles…</source>
        <translation>جلب المقالات…</translation>
    </message>
    <message>
        <source>Checking articles…</source>
        <translation>التحقق من المقالات…</translation>
    </message>
    <message>
        <source>Preparing articles…</source>
        <translation>تجهيز المقالات…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Signed by its publisher</source>
        <translation>موقّع من ناشره</translation>
    </message>
    <message>
        <source>Not signed: only its server vouches for it</source>
        <translation>غير موقّع: لا يضمنه سوى خادمه</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>لم يُستقبل شيء بعد.</translation>
    </message>
    <message>
        <source>This is the first state that was received: all of it is new.</source>
        <translation>هذه أول حالة استُقبلت: كل ما فيها جديد.</translation>
    </message>
    <message>
        <source>No article changed since the state before.</source>
        <translation>لم تتغير أي مقالة منذ الحالة السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more article changed.</source>
        <translation>
            <numerusform>لم تتغير مقالات أخرى.</numerusform>
            <numerusform>تغيّرت مقالة أخرى.</numerusform>
            <numerusform>تغيّرت مقالتان أخريان.</numerusform>
            <numerusform>تغيّرت %Ln مقالات أخرى.</numerusform>
            <numerusform>تغيّرت %Ln مقالة أخرى.</numerusform>
            <numerusform>تغيّرت %Ln مقالة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles changed.</source>
        <translation>
            <numerusform>لم تتغير مقالات أخرى.</numerusform>
            <numerusform>تغيّرت مقالة أخرى.</numerusform>
            <numerusform>تغيّرت مقالتان أخريان.</numerusform>
            <numerusform>تغيّرت %Ln مقالات أخرى.</numerusform>
            <numerusform>تغيّرت %Ln مقالة أخرى.</numerusform>
            <numerusform>تغيّرت %Ln مقالة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>A former state is shown, that of {day}</source>
        <translation>تُعرض حالة سابقة، حالة {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article could not be used</source>
        <translation>
            <numerusform>لا مقالات غير صالحة</numerusform>
            <numerusform>مقالة واحدة غير صالحة</numerusform>
            <numerusform>مقالتان غير صالحتين</numerusform>
            <numerusform>%Ln مقالات غير صالحة</numerusform>
            <numerusform>%Ln مقالة غير صالحة</numerusform>
            <numerusform>%Ln مقالة غير صالحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be used</source>
        <translation>
            <numerusform>لا مقالات غير صالحة</numerusform>
            <numerusform>مقالة واحدة غير صالحة</numerusform>
            <numerusform>مقالتان غير صالحتين</numerusform>
            <numerusform>%Ln مقالات غير صالحة</numerusform>
            <numerusform>%Ln مقالة غير صالحة</numerusform>
            <numerusform>%Ln مقالة غير صالحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الجهاز غير مضبوطة</translation>
    </message>
    <message>
        <source>Not checked for new articles yet</source>
        <translation>لم يُبحث عن مقالات جديدة بعد</translation>
    </message>
    <message>
        <source>Up to date, checked {ago}</source>
        <translation>محدَّثة، جرى التحقق {ago}</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>لم يُتحقق منه منذ {day}</translation>
    </message>
    <message>
        <source>Complete: there will be no new articles</source>
        <translation>مكتمل: لن تكون هناك مقالات جديدة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Offline, nothing was received yet</source>
        <translation>دون اتصال، ولم يُستقبل شيء بعد</translation>
    </message>
    <message>
        <source>Offline, content of {day}</source>
        <translation>دون اتصال، محتوى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>لم تُحدَّث أي مقالة</numerusform>
            <numerusform>حُدّثت واحدة</numerusform>
            <numerusform>حُدّثت اثنتان</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>لم تُحذف أي مقالة</numerusform>
            <numerusform>حُذفت واحدة</numerusform>
            <numerusform>حُذفت اثنتان</numerusform>
            <numerusform>حُذفت %Ln</numerusform>
            <numerusform>حُذفت %Ln</numerusform>
            <numerusform>حُذفت %Ln</numerusform>
        </translation>
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
    <name>GeneralPage</name>
    <message>
        <source>From the next start.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
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
        <translation>المقالات عند البدء</translation>
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
    <name>HelpPackDialog</name>
    <message>
        <source>Open a help pack</source>
        <translation>فتح حزمة مساعدة</translation>
    </message>
    <message>
        <source>Nothing of its publisher was opened here before. Trust it only if this is what the publisher tells you:</source>
        <translation>لم يُفتح هنا شيء من ناشرها من قبل. لا تثق بها إلا إذا كان هذا ما يخبرك به الناشر:</translation>
    </message>
    <message>
        <source>Only articles are taken from it. Later help packs of the same publisher are opened without asking.</source>
        <translation>تؤخذ منها المقالات فقط. وتُفتح حزم المساعدة اللاحقة من الناشر نفسه دون سؤال.</translation>
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
    <message>
        <source>{articles}, published {date}</source>
        <translation>{articles}، نُشرت في {date}</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>بصمة الناشر</translation>
    </message>
    <message>
        <source>Trust and open</source>
        <translation>الوثوق والفتح</translation>
    </message>
</context>
<context>
    <name>HelpPackOpening</name>
    <message>
        <source>Opening {file}…</source>
        <translation>جارٍ فتح {file}…</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The feed was never asked yet.</source>
        <translation>لم يُسأل الموجز بعد.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds this screen goes back to its start, and forgets what you did here.</source>
        <translation>
            <numerusform>تعود هذه الشاشة الآن إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
            <numerusform>بعد ثانية واحدة تعود هذه الشاشة إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
            <numerusform>بعد ثانيتين تعود هذه الشاشة إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
            <numerusform>بعد %Ln ثوانٍ تعود هذه الشاشة إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
            <numerusform>بعد %Ln ثانية تعود هذه الشاشة إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
            <numerusform>بعد %Ln ثانية تعود هذه الشاشة إلى بدايتها وتنسى ما فعلته هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة لاتينية</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام لاتينية</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة لاتينية</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>قوس مفتوح</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>قوس مغلق</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>قوس مربع مفتوح</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>قوس مربع مغلق</translation>
    </message>
    <message>
        <source>Opening brace</source>
        <translation>قوس معقوف مفتوح</translation>
    </message>
    <message>
        <source>Closing brace</source>
        <translation>قوس معقوف مغلق</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>علامة تنصيص زاوية مفتوحة</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>علامة تنصيص زاوية مغلقة</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>علامة اقتباس سفلى</translation>
    </message>
    <message>
        <source>High quotation mark</source>
        <translation>علامة اقتباس عليا</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>نقاط الحذف</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>نقطة وسطى</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>علامة الرقم</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>علامة العطف</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة البريد</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Circumflex</source>
        <translation>علامة الإقحام</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>مدّة لاتينية</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>علامة القسم</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>جنيه</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ين</translation>
    </message>
    <message>
        <source>Shekel</source>
        <translation>شيكل</translation>
    </message>
    <message>
        <source>Opening question mark</source>
        <translation>علامة استفهام مقلوبة</translation>
    </message>
    <message>
        <source>Opening exclamation mark</source>
        <translation>علامة تعجب مقلوبة</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Arabic percent</source>
        <translation>علامة مئوية عربية</translation>
    </message>
    <message>
        <source>Japanese comma</source>
        <translation>فاصلة يابانية</translation>
    </message>
    <message>
        <source>Japanese full stop</source>
        <translation>نقطة يابانية</translation>
    </message>
    <message>
        <source>Japanese middle dot</source>
        <translation>نقطة وسطى يابانية</translation>
    </message>
    <message>
        <source>Long vowel</source>
        <translation>حرف مد طويل</translation>
    </message>
    <message>
        <source>Opening corner bracket</source>
        <translation>قوس زاوي مفتوح</translation>
    </message>
    <message>
        <source>Closing corner bracket</source>
        <translation>قوس زاوي مغلق</translation>
    </message>
    <message>
        <source>Opening white corner bracket</source>
        <translation>قوس زاوي مزدوج مفتوح</translation>
    </message>
    <message>
        <source>Closing white corner bracket</source>
        <translation>قوس زاوي مزدوج مغلق</translation>
    </message>
    <message>
        <source>Wave dash</source>
        <translation>شرطة موجية</translation>
    </message>
    <message>
        <source>Voiced sound mark</source>
        <translation>علامة الجهر</translation>
    </message>
    <message>
        <source>Half-voiced sound mark</source>
        <translation>علامة نصف الجهر</translation>
    </message>
    <message>
        <source>Small kana</source>
        <translation>كانا صغيرة</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>حرف واحد إلى اليسار</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>حرف واحد إلى اليمين</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>أحرف</translation>
    </message>
    <message>
        <source>Numbers and punctuation</source>
        <translation>أرقام وعلامات ترقيم</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>رموز أخرى</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Capital {letter}</source>
        <translation>{letter} كبير</translation>
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
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The present language</source>
        <translation>اللغة الحالية</translation>
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
    <name>LinkSheet</name>
    <message>
        <source>This link leads out of the help</source>
        <translation>هذا الرابط يقود إلى خارج المساعدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Nobody can say where it leads, so it cannot be used:</source>
        <translation>لا يمكن معرفة إلى أين يقود، لذلك لا يمكن استخدامه:</translation>
    </message>
    <message>
        <source>It begins a mail to:</source>
        <translation>يبدأ رسالة بريد إلى:</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>يقود إلى:</translation>
    </message>
    <message>
        <source>This address is too long for a code. It is:</source>
        <translation>هذا العنوان أطول من أن يوضع في رمز. وهو:</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code, or write down the address:</source>
        <translation>وجّه كاميرا هاتفك إلى الرمز أو اكتب العنوان:</translation>
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
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>NewsList</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
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
    <name>OutsideLinkBox</name>
    <message>
        <source>Outside link</source>
        <translation>رابط خارجي</translation>
    </message>
    <message>
        <source>Nobody can say where this link leads, so it cannot be opened:</source>
        <translation>لا يمكن معرفة وجهة هذا الرابط، لذلك لا يمكن فتحه:</translation>
    </message>
    <message>
        <source>This link leads out of the help. It begins a mail to:</source>
        <translation>يخرج هذا الرابط من المساعدة، ويبدأ رسالة بريد إلى:</translation>
    </message>
    <message>
        <source>This link leads out of the help, to:</source>
        <translation>يخرج هذا الرابط من المساعدة إلى:</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
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
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
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
    <name>PinPad</name>
    <message>
        <source>Type the PIN of the staff.</source>
        <translation>اكتب الرقم السري للموظفين.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>تحقق من الرقم السري</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>هذا ليس الرقم السري.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln min.</source>
        <translation>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln s.</source>
        <translation>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
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
        <source>Left out: {reason}.</source>
        <translation>استُبعدت: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{field} is shown without the characters that do not belong there.</source>
        <translation>يُعرض ⁦{field}⁩ من غير المحارف التي لا مكان لها فيه.</translation>
    </message>
    <message>
        <source>{field} is cut off: more than {limit} are not shown.</source>
        <translation>اختُصر ⁦{field}⁩: لا يُعرض أكثر من {limit}.</translation>
    </message>
    <message>
        <source>{field} lies in the future: {value}.</source>
        <translation>تاريخ ⁦{field}⁩ في المستقبل: ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>The image {image} is not shown: {reason}.</source>
        <translation>لا تُعرض الصورة ⁦{image}⁩: ⁨{reason}⁩.</translation>
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
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address below</source>
        <translation>رمز QR للعنوان أدناه</translation>
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
    <name>ReadingPage</name>
    <message>
        <source>Size of the text in the window</source>
        <translation>حجم النص في النافذة</translation>
    </message>
    <message>
        <source>Articles grow with it.</source>
        <translation>وتكبر المقالات معه.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>No blinking cursor; menus and hints appear at once. Also where the desktop asks for it.</source>
        <translation>بلا مؤشر وامض؛ وتظهر القوائم والتلميحات فورًا. وكذلك حين يطلب سطح المكتب ذلك.</translation>
    </message>
    <message>
        <source>Links that lead out of the help</source>
        <translation>الروابط التي تخرج من المساعدة</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Only show where they lead</source>
        <translation>عرض وجهتها فقط</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Ask whether an article helped</source>
        <translation>السؤال إن كانت المقالة مفيدة</translation>
    </message>
    <message>
        <source>The answers stay on this computer. From the next start.</source>
        <translation>تبقى الإجابات على هذا الجهاز. ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Size of the text in articles</source>
        <translation>حجم النص في المقالات</translation>
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
        <source>Typeface of articles</source>
        <translation>خط المقالات</translation>
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
        <source>Width of articles</source>
        <translation>عرض المقالات</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Shown instead</source>
        <translation>المعروض بدلًا منه</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Everything in the feed can be used.</source>
        <translation>كل ما في الموجز صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Its former version</source>
        <translation>نسخته السابقة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
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
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
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
    <name>SearchPage</name>
    <message>
        <source>Remember recent searches</source>
        <translation>تذكّر عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>To suggest them again. They stay on this computer.</source>
        <translation>لاقتراحها من جديد. تبقى على هذا الجهاز.</translation>
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
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Fixed by your administrator.</source>
        <translation>حدّده مسؤول النظام.</translation>
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
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Preparing the articles</source>
        <translation>تجهيز المقالات</translation>
    </message>
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
    <name>SlidePane</name>
    <message>
        <source>News</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Often read</source>
        <translation>يُقرأ كثيرًا</translation>
    </message>
</context>
<context>
    <name>SpeechControls</name>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
</context>
<context>
    <name>SpokenInterface</name>
    <message>
        <source>Reading aloud is on. Tab goes on, Enter chooses, F8 pauses, F9 says it again, F7 ends it.</source>
        <translation>القراءة بصوت عالٍ تعمل. ينتقل Tab إلى التالي ويختار Enter ويوقف F8 مؤقتًا ويعيد F9 وينهي F7.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Bring the articles up to date</source>
        <translation>تحديث المقالات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>إنهاء البرنامج</translation>
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
    <name>SyncActions</name>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Sync now: the network is switched off</source>
        <translation>المزامنة الآن: الشبكة معطّلة</translation>
    </message>
    <message>
        <source>Feed…</source>
        <translation>الموجز…</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>New tab</source>
        <translation>علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>إعادة فتح علامة تبويب مغلقة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>علامة التبويب الأخيرة</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>إغلاق {title}</translation>
    </message>
</context>
<context>
    <name>Tabbing</name>
    <message>
        <source>{title}: opened in a new tab</source>
        <translation>{title}: فُتحت في علامة تبويب جديدة</translation>
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
    <name>TextSizeButtons</name>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ٪</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>حجم النص: {percent} بالمئة</translation>
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
        <source>Categories</source>
        <translation>الفئات</translation>
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
        <source>Open a help pack…</source>
        <translation>فتح حزمة مساعدة…</translation>
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
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
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
    <name>TypingEcho</name>
    <message>
        <source>{letters} deleted</source>
        <translation>حُذف {letters}</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Read the articles again</source>
        <translation>إعادة قراءة المقالات</translation>
    </message>
    <message>
        <source>The articles are being read again.</source>
        <translation>تُقرأ المقالات من جديد.</translation>
    </message>
    <message>
        <source>Remember what I read, and show what changed since</source>
        <translation>تذكّر ما أقرأ، وعرض ما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Nothing is fetched, whatever is chosen above. From the next start.</source>
        <translation>لا يُجلب شيء مهما كان الاختيار أعلاه. ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Favourites too. All of it stays on this computer. From the next start.</source>
        <translation>والمفضلة أيضًا. يبقى كل ذلك على هذا الجهاز. ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>عنوان الموجز</translation>
    </message>
    <message>
        <source>Where articles come from that keep themselves current.</source>
        <translation>مصدر المقالات التي تحدّث نفسها.</translation>
    </message>
    <message>
        <source>The address of a feed begins with https:// and holds no password.</source>
        <translation>يبدأ عنوان الموجز بـ https:// ولا يحتوي كلمة مرور.</translation>
    </message>
    <message>
        <source>Articles of the feed</source>
        <translation>مقالات الموجز</translation>
    </message>
    <message>
        <source>Look for new articles</source>
        <translation>البحث عن مقالات جديدة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>When nothing is fetched by itself, such as 22:00-06:00.</source>
        <translation>متى لا يُجلب شيء تلقائيًا، مثل 22:00-06:00.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-06:00.</source>
        <translation>تُكتب ساعات الهدوء هكذا: 22:00-06:00.</translation>
    </message>
    <message>
        <source>The folder is read again at each start, and when you ask for it here.</source>
        <translation>يُقرأ المجلد من جديد عند كل تشغيل، وعندما تطلب ذلك هنا.</translation>
    </message>
    <message>
        <source>Added to those of the folder</source>
        <translation>تضاف إلى مقالات المجلد</translation>
    </message>
    <message>
        <source>In place of those of the folder</source>
        <translation>بدل مقالات المجلد</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>كل 15 دقيقة</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>كل 4 ساعات</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>عند طلبي فقط</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>البقاء دون اتصال</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>These articles have no feed that could be asked.</source>
        <translation>ليس لهذه المقالات موجز يمكن سؤاله.</translation>
    </message>
    <message>
        <source>Asking the feed…</source>
        <translation>يجري سؤال الموجز…</translation>
    </message>
    <message>
        <source>There is something new. It is shown to the next visitor.</source>
        <translation>هناك جديد. سيراه الزائر التالي.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Missing article</source>
        <translation>مقالة مفقودة</translation>
    </message>
    <message>
        <source>This link leads to an article that is not in the library.</source>
        <translation>يقود هذا الرابط إلى مقالة ليست في المكتبة.</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>خذه معك</translation>
    </message>
</context>
<context>
    <name>VisitLayout</name>
    <message>
        <source>Something went wrong here. Please try again in a few minutes.</source>
        <translation>حدث خطأ هنا. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>For all visitors</source>
        <translation>لجميع الزوار</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>إنزال عناصر التحكم</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Link:</source>
        <translation>رابط:</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>صف {number} من {count}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>بند {number} من {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>{item}, {done}</source>
        <translation>{item}، {done}</translation>
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
