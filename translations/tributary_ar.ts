<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>لم تصل إجابة كاملة. تُعاد المحاولة، ويمكن استدراك سبعة أيام.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>تطلب Microsoft التمهّل</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>يستمر العمل بوتيرة أبطأ. لا يُفقد شيء ولا يلزم إجراء.</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>لدى Microsoft مشكلة</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>تتعذر على الخدمة الإجابة حاليًا، وستُسأل مجددًا. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>تسجيل الدخول غير مقبول</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>رفضت الخدمة رمز الوصول المميز، ورمزًا جديدًا بعده. لا تُفقد أحداث في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>تحقق من السحابة والجمهور المستهدف وبيانات اعتماد التطبيق.</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>إذن أو دور مفقود</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>لا تسمح الخدمة للتطبيق بذلك. ما جُمع محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>امنح الإذن أو عيّن الدور، ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>إعداد غير صحيح</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>هناك معرف أو بيانات اعتماد أو سحابة أو قاعدة غير مطابقة. ما جُمع محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>قارن الإعدادات بتفاصيل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>لا اشتراك للدفق</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>ليس لنوع المحتوى اشتراك قيد التشغيل، لذا لا تُتاح أحداث جديدة.</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>ابدأ الاشتراك.</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>المحتوى لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>كان مدرجًا لكن لم يعد جلبه ممكنًا، وسُجّل نطاقه الزمني مفقودًا.</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>ابحث في سجل تدقيق المستأجر عن هذا النطاق الزمني.</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>النطاق الزمني غير مقبول</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>يُقسَّم النطاق الزمني من جديد ويُدرج مرة أخرى. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>تجاوز حدًّا للحجم. ما لا يمكن تصغيره ينتظر في العزل، ويستمر الباقي.</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>راجع العزل.</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>السجل غير مقبول</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>ترفض الوجهة هذا المحتوى. ينتظر في العزل، ويُرسل كل ما سواه.</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>راجع العزل لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>ما وصل ليس ما ينبغي أن ترسله الخدمة؛ ربما أجاب طرف وسيط.</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>تحقق من الوكيل والشبكة إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>رُفض عنوان غير متوقع</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>أشارت إجابة إلى عنوان خارج السحابة، ولم يُرسل إليه أي رمز مميز. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>أبلغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>لا يوجد شيء بهذا الاسم أو المعرف في ملف التعريف.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>مشكلة في المخزن</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>يتعذر تخزين شيء ما، لذا توقف الجمع مؤقتًا. لا يُفقد شيء مما خُزّن.</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>تحقق من القرص ومن دليل ملف التعريف.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>أُوقف بناءً على طلب. ما أُنجز حتى الآن باقٍ.</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>الإدخال يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>لا يمكن استخدام ما أُدخل كما هو. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>صحّح الإدخال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>هذا خلل في البرنامج. لا يُفقد شيء مما خُزّن.</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>يحتاج DLP إلى إذن إضافي</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>لم يُمنح ActivityFeed.ReadDlp، لذا قد تنقص تفاصيل منع فقدان البيانات. التدفقات الأخرى تعمل.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>امنح ActivityFeed.ReadDlp ووافق مجددًا، أو اترك DLP.All متوقفًا.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>إذن مفقود</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>لم يُمنح ActivityFeed.Read للتطبيق، لذا تتعذر قراءة تدفقات التدقيق لهذا المستأجر. المستأجرون الآخرون يعملون.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>امنح ActivityFeed.Read (من Office 365 Management APIs) ووافق مجددًا.</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>طلب غير مفهوم</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>ترفض Microsoft صيغة أحد الطلبات، وهذا خلل في هذا البرنامج. تستمر التدفقات الأخرى.</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>معرف المستأجر غير مطابق</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>المستأجر المطلوب ليس المستأجر الذي سجّل التطبيق الدخول إليه.</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>تحقق من معرف المستأجر.</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>المستأجر لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>لا تعرف Microsoft هذا المستأجر، أو أنه حُذف. ما جُمع باقٍ.</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>تحقق من معرف المستأجر، أو أزل المستأجر.</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>لا يوجد ترخيص Microsoft 365</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>ليس في المستأجر مستخدم بترخيص يشمل التدقيق، لذا لا يوجد ما يُجمع.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>اطلب من مسؤول المستأجر تعيين ترخيص، أو أوقف هذه التدفقات.</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>أُوقف الاشتراك</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>أوقف شخص ما، أو نسخة أخرى من التطبيق، الاشتراك. لا يمكن جلب أحداث الفترة بين الإيقاف والبدء.</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>ابدأ الاشتراك من جديد.</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>التدقيق متوقف على الأرجح</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>لا يجيب سجل التدقيق الموحد للمستأجر. يستغرق تشغيله حتى 60 دقيقة، ولا وجود لأحداث سابقة له.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>اطلب من مسؤول المستأجر تشغيل سجل التدقيق الموحد.</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>الاشتراك قيد التشغيل بالفعل</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>بدأ نوع المحتوى من قبل، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>ترفض Microsoft النطاق الزمني لإحدى القوائم. يُقسَّم من جديد ويُطلب مرة أخرى؛ والسبب المعتاد ساعة غير مضبوطة.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>تحقق من ساعة هذا الكمبيوتر إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>تبدأ القائمة من جديد</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>لم تعد علامة صفحة في القائمة صالحة، لذا يُدرج النطاق الزمني من بدايته. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>القائمة تدور في حلقة</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>تعود صفحات القائمة إلى نفسها. يبقى النطاق الزمني مفتوحًا ويُدرج مجددًا.</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>انتهت صلاحية المحتوى</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>كان مدرجًا لكنه لم يعد موجودًا، لذا سُجّل نطاقه الزمني مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>المحتوى لا يصل كاملًا</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>جزء من المحتوى ناقص أو تالف. يُجلب مجددًا لمدة ساعة ثم يُسجَّل مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>كان مدرجًا لكنه لم يعد موجودًا، من دون ذكر سبب، لذا سُجّل نطاقه الزمني مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>المحتوى فارغ</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>كان مدرجًا لكنه فارغ في كل مرة يُجلب فيها، لذا سُجّل نطاقه الزمني مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>السجل كبير إلى حد مفرط</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>سجل واحد أطول مما يحمله هذا البرنامج في الذاكرة. بدايته تنتظر في العزل، وأُخذ كل ما سواه.</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>المحتوى ما زال تالفًا</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>أُخذت سجلاته السليمة، وينتظر الباقي في العزل؛ وسُجّل النطاق الزمني مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>حُفظت السجلات التالفة على حدة</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>بعض السجلات ليست JSON صالحًا للاستخدام (نص تالف أو تداخل عميق جدًا). تنتظر في العزل، وأُخذ كل ما سواها.</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>أجابت صفحة ويب بدلًا من الخدمة</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>يعرض طرف وسيط صفحة بدلًا من إجابة Microsoft. يُعاد الطلب، ويمكن استدراك سبعة أيام.</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>سجّل الدخول إلى الشبكة، أو تحقق من الوكيل.</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>معرف المحتوى غير مقبول</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>لا تقبل Microsoft معرفًا أدرجته هي، لذا سُجّل نطاقه الزمني مفقودًا. يستمر الباقي.</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>يستمر الجمع بوتيرة أبطأ. لا يُفقد شيء ولا يلزم إجراء.</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>تتعذر على خدمة التدقيق الإجابة حاليًا، وستُسأل مجددًا. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>غير مسموح به في هذا الاشتراك</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>لا يسمح Azure لمن سجّل الدخول هنا بإنشاء المورد أو تغييره. ما أُنشئ من قبل باقٍ، ويتابع التشغيل التالي من حيث توقف.</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>اطلب دورَي Log Analytics Contributor وMonitoring Contributor وحق تعيين الأدوار، أو سجّل الدخول بحساب يملكها، أو صدّر القالب.</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>تسجيل الدخول إلى مستأجر آخر</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>يعود تسجيل الدخول إلى مستأجر غير مستأجر مساحة العمل.</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>سجّل الدخول بحساب من المستأجر الأصل.</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>لم يُعثر عليه في Azure</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>الاشتراك أو مجموعة الموارد غير موجود، أو لا يمكن لمن سجّل الدخول رؤيته.</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>اختر مساحة العمل مجددًا.</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>الخدمة غير مشغّلة</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>لم يسجّل الاشتراك Microsoft.Insights أو Microsoft.OperationalInsights، ويستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>انتظر ثم أعد التشغيل؛ أو سجّلهما ضمن «موفرو الموارد» في المدخل.</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>الجدول غير جاهز للقاعدة</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>تشير القاعدة إلى جدول ليس في مساحة العمل بعد، أو إلى جدول كلاسيكي.</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>أعد التشغيل؛ لا تُكرَّر الخطوات المنجزة.</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>رُفضت القاعدة</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>يرفض Azure قاعدة جمع البيانات، ويحدد نص إجابته الجزء المقصود.</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>اختر اسمًا آخر للقاعدة كي تُنشأ قاعدة جديدة.</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>ليس للقاعدة نقطة نهاية</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>توجد قاعدة بهذا الاسم لغرض آخر، ولا يمكن أن تكون لها نقطة نهاية خاصة.</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>اختر اسمًا آخر للقاعدة.</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>أعمدة الجدول مختلفة</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>أحد أعمدة الجدول من نوع آخر، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>اختر اسمًا آخر للجدول.</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>الجدول كلاسيكي</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>أُنشئ بواسطة HTTP Data Collector API. بعد الترحيل، ولا تراجع عنه، تملؤه القواعد وتظل الواجهة القديمة تملأ الأعمدة الموجودة فيه.</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>رحّله، أو اختر اسمًا آخر للجدول.</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>التطبيق غير معروف هنا بعد</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>لا يجد Azure كيان الخدمة للتطبيق. يستغرق التعرف على كيان جديد بضع دقائق.</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>أعد التشغيل بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>هناك ما يمنع ذلك</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>لا يمكن إنشاء الموارد على هذا النحو، والتفاصيل تذكر السبب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>غيّر ما تذكره التفاصيل، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>يستغرق Azure وقتًا طويلًا</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>لم تنتهِ إحدى العمليات بعد 15 دقيقة. قد تنجح مع ذلك.</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>أعد التشغيل لاحقًا؛ لا تُكرَّر الخطوات المنجزة.</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>قراءة مساحة العمل غير مسموحة</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>يفتقر التطبيق إلى دور Log Analytics Reader على مساحة العمل، أو لم يحصل عليه إلا منذ دقائق. تُرسل الأحداث مع ذلك، لكن لا يمكن إثبات وصولها.</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>عيّن دور Log Analytics Reader للتطبيق، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>لا توجد خدمة كهذه في هذه السحابة</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>لا تذكر السحابة عنوانًا لـ Azure Resource Manager أو لخدمة الاستعلام.</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>اختر سحابة أخرى، أو أضف armRoot وqueryRoot إلى ملف السحابة.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>الإرسال متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>أوقف شخص هذه الوجهة مؤقتًا. تنتظر أحداثها هنا بأمان.</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>استأنفها متى جاز لها أن تتابع.</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>مفتاح مساحة العمل غير مقبول</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>التوقيع غير مطابق: جُدّد المفتاح، أو يخص مساحة عمل أخرى، أو أن ساعة هذا الكمبيوتر منحرفة أكثر من 15 دقيقة. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>تحقق من الساعة، ثم أضف الوجهة من جديد بالمفتاح الحالي.</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>هذا ليس مفتاح مساحة عمل</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>مفتاح مساحة العمل نص Base64 من 88 حرفًا.</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>انسخ المفتاح الأساسي أو الثانوي لمساحة العمل.</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>لم يُعثر على مساحة العمل</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>لا توجد مساحة عمل بهذا المعرف تستقبل سجلات على هذا العنوان. هذه الواجهة قديمة: انتهى دعمها في 2026-09-14، وربما زالت نهائيًا. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>تحقق من معرف مساحة العمل والسحابة، أو انتقل إلى Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>مساحة العمل مغلقة</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>لم تعد مساحة العمل تستقبل سجلات. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>أعد فتح مساحة العمل، أو أزل هذه الوجهة.</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>اسم الجدول غير مقبول</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>يتكون نوع السجل من أحرف وأرقام وشرطات سفلية، بحد أقصى 100. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>أضف الوجهة من جديد بأنواع سجل أخرى.</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>لا توجد هذه الواجهة في هذه السحابة</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>لا تذكر السحابة عنوانًا لـ HTTP Data Collector API، أو لا تذكر عنوانًا آمنًا.</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>اختر سحابة أخرى، أو صحّح dataCollectorUrl في ملف السحابة.</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>قرص الملفات ممتلئ</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>لا يمكن كتابة أي ملف. تنتظر الأحداث في علبة الصادر، ويُستأنف العمل تلقائيًا عند توفر مساحة.</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>وفّر مساحة في مكان الملفات.</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>تتعذر كتابة الملفات</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>القرص محمي ضد الكتابة. تنتظر الأحداث في علبة الصادر.</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>اجعل القرص قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>لا يحق لهذا الحساب الكتابة في الدليل. تنتظر الأحداث في علبة الصادر.</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>امنحه حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>الدليل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>لم يعد الدليل أو الملف المفتوح موجودًا؛ ربما لم يُوصَل أحد الأقراص. لا يُعاد إنشاؤه تلقائيًا. تنتظر الأحداث في علبة الصادر.</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>أعد الدليل إلى مكانه.</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>لا يعمل القرص كما ينبغي. تنتظر الأحداث في علبة الصادر وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>تحقق من القرص الذي تُكتب فيه الملفات.</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>عمليات تسجيل الدخول تحتاج Entra ID P1</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>ليس لدى المستأجر ترخيص P1 أو P2، أو أن Directory.Read.All مفقود: إجابة Microsoft واحدة في الحالتين. التدفقات الأخرى تعمل، ويُسأل عن هذا مرة كل يوم.</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>تحقق من الترخيص ومن Directory.Read.All، ثم تحقق مجددًا؛ أو أوقف هذه التدفقات.</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>إذن Microsoft Graph مفقود</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>لم يُمنح AuditLog.Read.All أو Directory.Read.All للتطبيق، لذا تتعذر قراءة عمليات تسجيل الدخول وتدقيق الدليل. التدفقات الأخرى تعمل، ويُسأل عن هذا مرة كل يوم.</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>امنح AuditLog.Read.All وDirectory.Read.All (من Microsoft Graph)، ووافق مجددًا، ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>غير متاح في هذه السحابة</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>لا يوفر Microsoft Graph هذه البيانات هنا، أو لا يوفرها في إصداره التجريبي. التدفقات الأخرى تعمل، ويُسأل عن هذا مرة كل يوم.</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>أوقف الدفق إذا كانت سحابة هذا المستأجر لا توفره أبدًا.</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>رفض Microsoft Graph رمز الوصول المميز، ورمزًا جديدًا بعده. تبقى عمليات تسجيل الدخول والتدقيق قابلة للجلب سبعة أيام أو أكثر.</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>النطاق الزمني قديم جدًا</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>لم يعد Microsoft Graph يدرج هذا النطاق الزمني، لذا سُجّل مفقودًا. تستمر الأحداث الأحدث.</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>يرفض الوسطاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>لا يقبل الوسطاء الرمز المميز أو سلسلة الاتصال. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>تحقق من بيانات الاعتماد. في Event Hubs يحتاج التطبيق إلى دور Azure Event Hubs Data Sender، أو المفتاح إلى حق Send.</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>الكتابة غير مسموحة</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>لا يسمح نظام المجموعة لمن سجّل الدخول بالكتابة في الموضوع. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>اسمح له بالكتابة في الموضوع؛ في Event Hubs يتم ذلك بدور Azure Event Hubs Data Sender.</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>لم يُعثر على الموضوع</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>ليس في نظام المجموعة موضوع أو مركز أحداث بهذا الاسم. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>أنشئه، أو صحّح الاسم في الوجهة.</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>أكبر من حد الموضوع</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>تجاوز سجل واحد حد الموضوع. ينتظر في العزل، ويُرسل كل ما سواه.</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>ارفع حد الموضوع، ثم أرسل السجل مجددًا من العزل.</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>الوسطاء لا يجيبون</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>لا يستقبل أي وسيط أحداثًا حاليًا. تنتظر بأمان وتُرسل متى استقبلها أحدهم.</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>تحقق من العنوان والمنفذ وجدار الحماية إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>نظام المجموعة لا يحفظ الأحداث بأمان</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>عدد النسخ المتماثلة السليمة للموضوع قليل جدًا. تنتظر الأحداث هنا وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>اطلب من مشغلي نظام المجموعة فحص الأمر إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>يطلب نظام المجموعة التمهّل</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>مخالف لنهج نظام المجموعة</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>يمنع أحد نُهج نظام المجموعة الكتابة بهذه الطريقة. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>قارن النهج بتفاصيل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>إصدار الوسطاء قديم جدًا</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>لا يدعمون المنتجين بلا تكرار (idempotent)، ومن دون ذلك قد تتكرر الأحداث. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>استخدم Kafka 0.11 أو أحدث، أو Event Hubs من المستوى Standard أو أعلى.</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>لن يكون الاتصال آمنًا</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>لا تُرسل الأحداث نصًا غير مشفّر إلا إلى وسطاء على هذا الكمبيوتر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>استخدم سلسلة اتصال أو رمزًا مميزًا مع منفذ TLS للوسطاء.</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>لا يمكن استخدام إعدادات الوسطاء</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>لا يمكن إجراء اتصال بإعدادات الوجهة. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>قارن الوسطاء والموضوع وملف CA بتفاصيل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>الدور قيد التطبيق</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>يحتاج Azure إلى ما يصل إلى 30 دقيقة لتطبيق دور جديد. تنتظر الأحداث هنا وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>تحقق من تعيين الدور إذا استمر ذلك أكثر من 45 دقيقة.</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>الإرسال غير مسموح</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>يفتقر التطبيق إلى دور Monitoring Metrics Publisher على القاعدة. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>عيّن الدور لكيان خدمة التطبيق على قاعدة جمع البيانات.</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>لم يُعثر على القاعدة أو الدفق</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>حُذفت قاعدة جمع البيانات أو أُنشئت من جديد (فيتغير معرفها)، أو أن للدفق اسمًا آخر. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>تحقق من نقطة النهاية ومعرف القاعدة واسم الدفق في الوجهة.</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>كبير جدًا بحيث يتعذر تسليمه</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>تجاوز سجل واحد حد 1 MB. ينتظر في العزل، وأُرسل كل ما سواه.</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>اطّلع على السجل في العزل.</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>اختُصر سجل كبير</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>أُرسل سجل تجاوز الحد من دون أكبر حقوله ووُسم بعلامة Truncated. ينتظر السجل الكامل في العزل.</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>لم يُقبل السجل</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>ترفض الوجهة أحد السجلات. ينتظر في العزل، وأُرسل كل ما سواه.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>الساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>تختلف ساعة هذا الكمبيوتر عن ساعة Microsoft. يعتمد الجمع على ساعة Microsoft، ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>اضبط الساعة عبر الشبكة.</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>يقبل الجدول نطاقات زمنية أقصر</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>يقبل جدول خطة Auxiliary سجلات نصف ساعة دفعة واحدة. تنتظر الأحداث بأمان.</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>استخدم جدولًا من خطة Analytics أو Basic.</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>التحديد غير مفهوم</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>تتعذر قراءة إحدى قواعد التحديد، لذا لا يُعاد توجيه شيء من هذا الدفق: فقد يكون مما يجب حجبه. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>أعد ضبط التحديد، أو امسحه.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>يتعذر على Tributary قراءة أسراره. يبدأ الجمع عند إلغاء قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>ألغِ قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>لم تُجب سلسلة المفاتيح منذ دقيقة؛ ربما يكون طلبها مفتوحًا خلف نافذة أخرى. لا يُجمع شيء حتى تجيب.</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>أجب عن الطلب، أو أعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>سلسلة المفاتيح غير معدّة</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>لا توجد حلقة مفاتيح افتراضية بعد، ولم تُنشأ واحدة. تُخزَّن الأسرار في سلسلة مفاتيح أو لا تُخزَّن إطلاقًا.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>سجّل الدخول إلى سطح المكتب مرة، أو أنشئ حلقة مفاتيح افتراضية.</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>لا سلسلة مفاتيح في هذه الجلسة</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>لا توجد جلسة D-Bus، لذا لا يمكن الوصول إلى أي سلسلة مفاتيح. تُخزَّن الأسرار في سلسلة مفاتيح أو لا تُخزَّن إطلاقًا.</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>ابدأ البرنامج في جلسة سطح مكتب، أو من خلال dbus-run-session مع GNOME Keyring.</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>لا سلسلة مفاتيح على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>تُخزَّن الأسرار في سلسلة مفاتيح أو لا تُخزَّن إطلاقًا، لذا لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>ثبّت GNOME Keyring أو KWallet وألغِ قفله.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>يطلب الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>يرفض الوكيل من دون اسم مستخدم وكلمة مرور. لا يُجمع شيء ولا يُرسل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>أدخل اسم مستخدم الوكيل وكلمة مروره.</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>يتعذر الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>الوكيل لا يجيب. يُستأنف الجمع متى أجاب، ويمكن استدراك سبعة أيام.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>عنوان الوكيل غير مفهوم</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>العنوان ليس بالصيغة http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>صحّح عنوان الوكيل.</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>الاتصال خاضع للفحص</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>الشهادة المعروضة من جهة إصدار لا يثق بها هذا الكمبيوتر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>أضف شهادة CA الخاصة بشبكتك إذا كنت تثق بها.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>لا ينشأ الاتصال الآمن. تُعاد المحاولة، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>تحقق من الوكيل والساعة إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>لا يمكن استخدام ملف CA</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>تتعذر قراءة ملف CA الإضافي، أو أنه لا يحوي شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>اختر ملف CA آخر.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>يُستأنف الجمع عند عودة الشبكة، ويمكن استدراك سبعة أيام.</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>لا مكان لمزيد من الأحداث</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>بلغت علبة الصادر حدها: الجلب متوقف مؤقتًا والإرسال مستمر. يُستأنف تلقائيًا.</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>ارفع الحد، أو ابحث عن سبب عدم استقبال الوجهة للأحداث.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>الجلب متوقف مؤقتًا، ولا يُفقد شيء مما خُزّن. يُستأنف تلقائيًا عند توفر مساحة.</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>وفّر 100 MB أو أكثر على قرص ملف التعريف.</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>تتعذر الكتابة في ملف التعريف</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>ملف التعريف محمي ضد الكتابة، لذا لا يمكن جمع شيء فيه. ما زال الاطلاع على المخزَّن ممكنًا.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>امنح نفسك حق الكتابة في دليل ملف التعريف، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>تتعذر الكتابة في المخزن</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>تتعذر قراءة ملف التعريف أو الكتابة فيه، لذا توقف الجمع مؤقتًا. لا يُفقد شيء مما خُزّن.</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>تحقق من القرص ومن مالك دليل ملف التعريف.</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>المخزن تالف</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>تتعذر قراءة قاعدة بيانات ملف التعريف كما ينبغي. عند الجمع تُحفظ جانبًا وتُبنى قاعدة جديدة مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>ابدأ الجمع؛ وإذا استمر ذلك فتحقق من القرص.</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>كان المخزن تالفًا وأُعيد بناؤه</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>حُفظ ما أمكنت قراءته، والملف التالف محفوظ إلى جانبه. يُجلب الباقي مجددًا ما دامت الخدمة تحتفظ به؛ وقد تصل بعض الأحداث مرتين.</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>راجع الحالة لمعرفة ما فُقد، وتحقق من القرص.</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>المخزن قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>يستخدم برنامج آخر قاعدة البيانات؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>ملف التعريف قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>هناك عملية أخرى تجمع بالفعل في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>استخدم العملية الجارية، أو اختر ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>هذا معرف السر</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>يعرض المدخل معرف السر وقيمته، والمُدخل هو المعرف. لا تظهر القيمة إلا مرة واحدة بعد إنشاء السر مباشرةً.</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>أدخل العمود المسمى «القيمة»؛ وأنشئ سرًا جديدًا إذا لم تعد معروضة.</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>السر غير مقبول</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>سر العميل لا يخص التطبيق، أو مضى على إنشائه أقل من دقيقتين. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>انتظر دقيقتين إذا كان السر جديدًا، وإلا فاستبدله.</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>انتهت صلاحية سر العميل</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>انقضت مدة السر، لذا لا يُجمع به شيء. تبقى الأحداث قابلة للجلب سبعة أيام من وصولها.</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>أنشئ سرًا جديدًا في المدخل واستبدله هنا، أو استخدم شهادة.</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>السر غير موجود في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>تجيب سلسلة المفاتيح لكن لا إدخال فيها لهذا التطبيق، لذا لا يمكنه تسجيل الدخول. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>أدخل سر العميل أو الشهادة مجددًا.</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>لم تُرسل بيانات اعتماد</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>يطلب تسجيل التطبيق سرًا أو شهادة ولم يتلقَّ أيًا منهما.</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>التطبيق مسجّل كعميل عام</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>لا يحق لعميل عام تسجيل الدخول بسر أو شهادة.</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>أوقف تدفقات العميل العام في تسجيل التطبيق، أو استخدم تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>التطبيق غير معروف في هذا المستأجر</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>لم يوافق المستأجر على التطبيق بعد، أو أُزيل التطبيق منه، أو لم تمضِ على إنشائه سوى ثوانٍ.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>افتح صفحة الموافقة بصفتك مسؤول المستأجر، وتحقق من معرف المستأجر والسحابة.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>لا يوجد هذا المستأجر</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>لا يطابق أي مستأجر هذا المعرف في السحابة المختارة.</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>تحقق من معرف المستأجر، ثم جرّب السحب الأخرى.</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>الرمز المميز لمستأجر آخر</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>سجّلت Microsoft الدخول إلى مستأجر غير المطلوب، وأُهمل الرمز المميز.</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>تحقق من معرف المستأجر والسحابة.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>المستأجر في سحابة أخرى</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>ينتمي المستأجر إلى سحابة وطنية أخرى، وتُسجَّل التطبيقات لكل سحابة على حدة.</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>غيّر سحابة هذا المستأجر واستخدم تطبيقًا من تلك السحابة.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>الشهادة غير مقبولة</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>لا يعرف التطبيق هذه الشهادة، أو انتهت صلاحيتها. لا يُجمع شيء حتى ذلك الحين، وتبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>حمّل الجزء العام إلى تسجيل التطبيق، أو اختر شهادة أخرى.</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>موضوع الشهادة غير مقبول</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>يقبل التطبيق الشهادات حسب الموضوع وجهة الإصدار، وهذه ليست من بينها.</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>سجّل الشهادة ببصمة الإبهام.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>تختلف ساعة هذا الكمبيوتر عن ساعة Microsoft، لذا تُرفض توقيعاته.</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>اضبط الساعة عبر الشبكة، ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>لا يمكن استخدام الشهادة</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>المخزَّن أو المختار ليس شهادة بمفتاح خاص يمكنه التوقيع.</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>اختر الشهادة مجددًا.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>لا شهادة في الملف</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>لا يحتوي الملف على شهادة.</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>اختر ملف PEM أو PFX أو P12 يحتوي على الشهادة.</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>المفتاح الخاص مفقود</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>لا يمكن تسجيل الدخول بالشهادة وحدها؛ يلزم مفتاحها الخاص أيضًا.</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>اختر ملف المفتاح، أو صدّر الشهادة مع مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>عبارة المرور لا تفتحه</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>الملف مشفّر، وعبارة المرور هذه لا تفتحه.</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>أدخل عبارة المرور مجددًا.</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>المفتاح لشهادة أخرى</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>المفتاح الخاص والشهادة ليسا زوجًا.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>اختر المفتاح الذي أُنشئ مع هذه الشهادة.</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>المفتاح ليس RSA</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>يقبل Microsoft Entra مفاتيح RSA فقط.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>أنشئ شهادة بمفتاح RSA طوله 2048 بت أو أكثر.</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>المفتاح قصير جدًا</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>يلزم مفتاح RSA طوله 2048 بت على الأقل.</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>أنشئ شهادة بمفتاح أطول.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>انقضت مدتها، وسترفضها Microsoft.</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>أنشئ شهادة جديدة وحمّل جزأها العام إلى تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>لم تبدأ صلاحية الشهادة بعد</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>تبدأ مدتها لاحقًا، أو أن ساعة هذا الكمبيوتر متأخرة.</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>تحقق من الساعة، أو انتظر بدء الصلاحية.</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>التطبيق معطّل هناك</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>عطّل مسؤول المستأجر، أو عطّلت Microsoft، التطبيق. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>اطلب من مسؤول المستأجر تمكين التطبيق.</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>خدمة التدقيق غير معدّة</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>ليس في المستأجر كيان خدمة لخدمة التدقيق، أو أن السحابة غير مطابقة.</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>تحقق من السحابة، ثم أنشئ هناك كيان خدمة Office 365 Management.</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>ليس للمستأجر اشتراك Microsoft 365 يشمل خدمة التدقيق.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>اطلب من مسؤول المستأجر ترخيص Microsoft 365.</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>يفتقر التطبيق إلى أذونات التدقيق</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>لا يدرج تسجيل التطبيق الأذونات، أو أن الموافقة أقدم منها.</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>أضف الأذونات إلى تسجيل التطبيق ووافق مجددًا.</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>الموافقة مفقودة</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>لم يوافق أحد على هذا التطبيق في المستأجر بعد.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>افتح صفحة الموافقة بصفتك مسؤول المستأجر.</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>لم تُمنح الموافقة</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>رفض الشخص الموافقة. يمكن للمسؤول العام أو مسؤول الدور المتميز أن يوافق.</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>أرسل رابط الموافقة إلى مسؤول المستأجر.</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>تلزم موافقة مسؤول</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>لا يحق لمن سجّل الدخول الموافقة على هذه الأذونات.</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>أرسل رابط الموافقة إلى المسؤول العام أو مسؤول الدور المتميز.</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>موافقة الشريك مفقودة</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>التطبيق غير مخوّل في مستأجر العميل لدى هذا الشريك.</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>امنح الموافقة المسبقة للتطبيق نيابةً عن العميل في مركز الشركاء.</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>الحساب من مستأجر آخر</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>الحساب المستخدَم غير معروف في هذا المستأجر.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>سجّل الدخول بحساب من المستأجر.</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>التطبيق مقصور على مستخدمين معيّنين</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>لا يسمح المستأجر إلا بدخول المستخدمين المعيّنين، وهذا المستخدم ليس منهم.</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>عيّن المستخدم للتطبيق، أو أوقف هذا الشرط.</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>التطبيق لمستأجر واحد فقط</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>لا يقبل التسجيل إلا حسابات مستأجره.</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>اسمح بحسابات أي مؤسسة في تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>عنوان إعادة التوجيه غير مسجّل</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>لا يدرج تسجيل التطبيق عنوان العودة.</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>أضف http://localhost إلى عناوين إعادة التوجيه للتطبيق.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>يلزم عامل ثانٍ</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>يطلب المستأجر تسجيل دخول متعدد العوامل لهذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>سجّل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>تسجيل الدخول محظور بموجب نهج</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>يرفض الوصول المشروط طريقة تسجيل الدخول هذه. عادةً ينجح المتصفح حيث لا ينجح الرمز.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>سجّل الدخول عبر المتصفح، أو اطلب استثناء التطبيق.</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>النطاق غير مقبول</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>لا تقبل Microsoft النطاق المطلوب؛ قد يكون ملف السحابة غير صحيح.</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>تحقق من النطاقات في ملف السحابة، أو أبلغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>بانتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>لم يُدخل الرمز بعد.</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>الرمز لم يعد صالحًا</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>كُتب الرمز بشكل غير صحيح أو مضى عليه وقت طويل.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>انتهت مدة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>تسجيل الدخول المخزَّن قديم جدًا أو تم إبطاله.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>يجب بدء تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>استُخدمت إجابة تسجيل الدخول هذه من قبل، أو تخص تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>لا ينجح تسجيل الدخول حاليًا، وتُعاد المحاولة. تبقى الأحداث قابلة للجلب سبعة أيام.</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>طُلبت عمليات تسجيل دخول كثيرة؛ تستمر بوتيرة أبطأ. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>ليس مجالًا ولا معرفًا</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>يُعثر على المستأجر بأحد مجالاته أو بمعرفه أو باسم أحد مستخدميه.</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>أدخل قيمة مثل contoso.com أو admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>المستأجر موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>يجمع ملف التعريف هذا من المستأجر باسم آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>حرّر المستأجر الموجود، أو أزله أولًا.</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>لم يُدخل أي سر</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>يسجّل تسجيل التطبيق الدخول بسر عميل أو شهادة.</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>الصق قيمة سر العميل.</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>لا يستطيع المتصفح العودة</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>تعذر فتح منفذ على هذا الكمبيوتر لإجابة صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>سجّل الدخول برمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>لم تكتمل صفحة تسجيل الدخول في الوقت المحدد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>ابدأ تسجيل الدخول من جديد، أو سجّل الدخول برمز.</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>لم يعد أي مسؤول في المستأجر مسجّلًا دخوله. ما أُنشئ حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>سجّل الدخول مجددًا؛ تُستأنف المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>مسؤول مستأجر آخر</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>ينتمي الشخص إلى مستأجر غير المستأجر المراد إضافته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>سجّل الدخول بحساب من المستأجر المراد إضافته.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>لا موافقة بعد</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>لم يوافق أحد خلال 15 دقيقة. يبقى الرابط صالحًا، وينتظر المستأجر كمسودة.</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>أرسل الرابط إلى مسؤول المستأجر، وتابع بعد فتحه.</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>رفض الشخص، أو لا يحق له الموافقة عن المستأجر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>اطلب من المسؤول العام أو مسؤول الدور المتميز في المستأجر فتح الرابط.</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>تطبيقك غير معروف بعد</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>لطلب الموافقة يحتاج البرنامج إلى تسجيل التطبيق متعدد المستأجرين الخاص بمستأجرك.</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>أدخل معرف العميل وبيانات الاعتماد مرة واحدة، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>لا Microsoft Graph في هذه السحابة</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>يتطلب إنشاء تسجيل تطبيق Microsoft Graph، ولا تذكره هذه السحابة.</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>أنشئ التطبيق في المدخل والصق معرفه وبيانات اعتماده.</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>غير موجود في الدليل</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>لا يعرف الدليل هذا الكائن: لم تمضِ على إنشائه سوى ثوانٍ، أو أُزيل.</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>انتظر دقيقة ثم تابع؛ وابدأ من جديد إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>العنوان غير آمن</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>العنوان ليس https، لذا لم يُرسل إليه سر ولا رمز مميز.</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>صحّح العنوان في ملف السحابة أو في الوجهة.</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>دليل بيانات الاعتماد غير آمن</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>لا تؤخذ الأسرار إلا من الدليل الذي ينشئه systemd للخدمة في الذاكرة، ولا تؤخذ أبدًا من ملفات غير مشفّرة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>ابدأ المجمّع بوحدته مع LoadCredentialEncrypted=، واترك CREDENTIALS_DIRECTORY لـ systemd.</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>الخدمة تقرأ أسرارها فقط</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>لا يمكن للخدمة تغيير بيانات الاعتماد التي أعطاها لها systemd. لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>شغّل الأمر بحساب root خارج الخدمة مع --secrets systemd، ثم أعد تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>أداة systemd-creds مفقودة</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>تُشفَّر الأسرار بواسطة systemd-creds (في systemd 250 أو أحدث). لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>ثبّتها، أو استخدم سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>لا يمكن استخدام بيانات الاعتماد</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>تعذر تشفير بيانات اعتماد أو فك تشفيرها أو تخزينها. لم يُكتب أي سر دون تشفير.</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>شغّل الأمر بحساب root على الكمبيوتر الذي خُتمت عليه بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>الجمع يعمل كخدمة</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>يعمل الجمع كخدمة على هذا الكمبيوتر ويستمر عند إغلاق هذه النافذة. تعرض النافذة ما تفعله الخدمة، ويُعدّ المستأجرون والوجهات باستخدام tributaryctl.</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>برنامج آخر يجمع هنا</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>يجمع برنامج آخر لك في ملف التعريف هذا. تعرض هذه النافذة ما يفعله، وتجمع بنفسها إذا فُتحت بعد انتهائه.</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>انتهى المجمّع</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>الخدمة التي كانت تجمع في ملف التعريف هذا لا تجيب. لا يُجمع شيء الآن.</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>ابدأ الخدمة، أو أغلق هذه النافذة وافتحها مجددًا للجمع هنا.</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>لا يمكن استخدام منفذ المقاييس</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>المنفذ لدى برنامج آخر، أو أنه محجوز. لم يبدأ الجمع.</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>اختر منفذًا آخر باستخدام --metrics.</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>تسجيل الدخول والموافقة</translation>
    </message>
    <message>
        <source>Office 365 Management Activity API</source>
        <translation>Office 365 Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>Resources in Azure</source>
        <translation>الموارد في Azure</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka وEvent Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>من دون رمز</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>غير مسموح بذلك في Azure</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>من ينفّذ ذلك يفتقر إلى دور: Contributor على مجموعة الموارد للجداول والقاعدة، وUser Access Administrator لتعيين الدور. لم تغيّر هذه الخطوة شيئًا. اطلب الدور، أو صدّر قالبًا.</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>تجيب. تُخزَّن الأسرار فيها لا في مكان سواها.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>لا يمكن تخزين الأسرار بعد.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>يجيب كلاهما: %1.</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>لا إجابة من Microsoft: %1.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>توافق ساعة Microsoft.</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>تسبق ساعة Microsoft بعدد من الثواني: %1. اضبط الساعة عبر الشبكة.</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>تتأخر عن ساعة Microsoft بعدد من الثواني: %1. اضبط الساعة عبر الشبكة.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>المساحة الخالية %1. قد يشغل ما ينتظر الإرسال 2 غيغابايت.</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>المساحة الخالية %1 فقط. يتوقف الجمع مؤقتًا عند امتلاء القرص، ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>غير معروفة: لا يجيب أحد لمقارنتها به.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>توجد هنا سحابة أخرى بهذا الاسم، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>ضُبط هنا غيره، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>هذا الاسم مستخدم هنا لغيره.</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>سحابته غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>يبقى تسجيل تطبيقه وسحابته كما هما هنا.</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>نوعه هنا مختلف.</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>مستأجره غير موجود هنا.</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>لا يعرفه إلا إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>يُغيَّر</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>ممنوح، ونجح استدعاء فعلي.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>ممنوح.</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>غير ممنوح للتطبيق في هذا المستأجر.</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>لا يمكن معرفته من دون ActivityFeed.Read.</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>لا يمكن معرفته ما دامت الخدمة ترفض الإجابة.</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>لا شيء يعارضه؛ سيتضح ذلك مع أول اشتراك.</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>لا يوجد Microsoft Graph في هذه السحابة.</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>لا يمكن معرفته من دون أذونات Microsoft Graph.</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>يدرج Microsoft Graph عمليات تسجيل الدخول لهذا المستأجر.</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>في مركز إدارة Entra للمستأجر افتح التطبيق ضمن «تسجيلات التطبيق» › «أذونات واجهة برمجة التطبيقات»، وأضف إذن التطبيق %1 من %2، واختر «منح موافقة المسؤول». ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>اطلب من مسؤول المستأجر تشغيل سجل التدقيق الموحد. يستغرق ذلك حتى 60 دقيقة.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>اطلب من مسؤول المستأجر تعيين ترخيص Microsoft 365 يشمل التدقيق، أو أوقف هذه التدفقات.</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>تحتاج عمليات تسجيل الدخول إلى ترخيص Entra ID P1 أو P2 في المستأجر. التدفقات الأخرى تعمل من دونه؛ أوقف عمليات تسجيل الدخول إذا لن يتوفر.</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>ليس في المستأجر Office 365 Management APIs بعد. اطلب من مسؤول إضافتها، وتحقق من وجود Microsoft 365 في المستأجر.</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>يقرأ سجلات التدقيق في Entra ID وExchange وSharePoint والخدمات الأخرى.</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>يضيف أحداث منع فقدان البيانات مع القيم المطابقة.</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>يقرأ عمليات تسجيل الدخول وتدقيق الدليل في Entra ID.</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>يتيح لـ Microsoft التحقق من الترخيص اللازم لعمليات تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>يبحث في سجل التدقيق لأبعد من سبعة أيام.</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>سجل التدقيق الموحد</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>يجب أن يكون مشغّلًا في المستأجر، وإلا فلا سجلات.</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>ترخيص Microsoft 365</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>يجب أن يكون لأحد المستخدمين ترخيص يشمل التدقيق.</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>ترخيص Entra ID P1 أو P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>من دونه لا يدرج Microsoft Graph عمليات تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>بلا تفسير: %Ln</numerusform>
            <numerusform>بلا تفسير: %Ln</numerusform>
            <numerusform>بلا تفسير: %Ln</numerusform>
            <numerusform>بلا تفسير: %Ln</numerusform>
            <numerusform>بلا تفسير: %Ln</numerusform>
            <numerusform>بلا تفسير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
            <numerusform>في العزل، لكل منها سببه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
            <numerusform>تنتظر الإرسال هنا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
            <numerusform>قُبلت قبيل سؤال مساحة العمل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
            <numerusform>أسقطها تحديدك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
            <numerusform>من قبل إضافة هذه الوجهة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>أُثبت في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
            <numerusform>وصلت مرتين بعد انقضاء المهلة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>مقبول؛ لا يُتحقق من الوصول بالقراءة</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>لم تُسأل مساحة العمل الآن. الساعات التي أُثبتت من قبل تحتفظ بإثباتها.</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>لا توجد خلفها مساحة عمل تُسأل عمّا وصل: ينتهي الإثبات عند القبول.</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>لا تذكر الوجهة مساحة عملها، لذا لا يمكن سؤالها عمّا وصل. أضف معرف مساحة العمل باستخدام: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>لم تُجب مساحة العمل عمّا وصل. %1: %2 يحتاج التطبيق المرسل إلى دور Log Analytics Reader على مساحة العمل ليُسمح له بالسؤال.</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>المجمَّعة: %1، الواصلة: %2، المفسَّرة: %3، غير المفسَّرة: %4.</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>المجمَّعة: %1، المقبولة: %2، المفسَّرة: %3، غير المفسَّرة: %4.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>لا يصلح &quot;%1&quot; اسمًا لجدول: أحرف وأرقام وشرطات سفلية، وينتهي بشرطة سفلية ثم CL، بحد أقصى 45 حرفًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>لا يصلح &quot;%1&quot; اسمًا لدفق: يجب أن يبدأ بكلمة Custom تليها واصلة.</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>يحتاج كل نوع من الأحداث إلى جدول ودفق خاصين به.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>لا يصلح &quot;%1&quot; اسمًا لقاعدة: من 3 إلى 30 حرفًا ورقمًا وواصلة.</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>لم تُختر مساحة عمل.</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>لم يسجّل التطبيق المرسِل الدخول بعد، لذا لا يُعرف لمن يُعطى الدور.</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>تحتفظ الجداول بصفوفها من 4 أيام إلى 730 يومًا.</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>الجدول %1 كلاسيكي، أنشأته HTTP Data Collector API. لا يمكن لقاعدة أن تملأه قبل ترحيله. رحّله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>يرحّل الجدول الكلاسيكي %1، ولا تراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>ينشئ الجدول %1 بلا أعمدة.</numerusform>
            <numerusform>ينشئ الجدول %1 بعمود واحد.</numerusform>
            <numerusform>ينشئ الجدول %1 بعمودين.</numerusform>
            <numerusform>ينشئ الجدول %1 وفيه %n أعمدة.</numerusform>
            <numerusform>ينشئ الجدول %1 وفيه %n عمودًا.</numerusform>
            <numerusform>ينشئ الجدول %1 وفيه %n عمود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>في الجدول %1 أعمدة من نوع آخر: %2. لا يمكن تغيير نوع العمود؛ اختر اسمًا آخر للجدول.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>لا يضيف أعمدة إلى الجدول %1.</numerusform>
            <numerusform>يضيف عمودًا واحدًا إلى الجدول %1.</numerusform>
            <numerusform>يضيف عمودين إلى الجدول %1.</numerusform>
            <numerusform>يضيف %n أعمدة إلى الجدول %1.</numerusform>
            <numerusform>يضيف %n عمودًا إلى الجدول %1.</numerusform>
            <numerusform>يضيف %n عمود إلى الجدول %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>الجدول %1 موجود بجميع أعمدته.</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>ينشئ قاعدة جمع البيانات %1 بنقطة نهاية خاصة بها وثلاثة تدفقات والمسار إلى الجداول.</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>يضيف تدفقات وأعمدة إلى القاعدة %1؛ وما فيها باقٍ.</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>ليس للقاعدة %1 نقطة نهاية خاصة، ولا يمكن إضافة واحدة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>القاعدة %1 موجودة بجميع تدفقاتها.</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>يتيح للتطبيق الإرسال عبر هذه القاعدة. يستغرق تطبيق ذلك حتى 30 دقيقة.</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>يتيح للتطبيق سؤال مساحة العمل عمّا وصل، وهو الإثبات على أن شيئًا لم يُفقد.</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>يجعل القاعدة تدوّن في مساحة العمل ما تُسقطه بعد قبوله.</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>ينشئ الدالة %1 بحيث يُقرأ %2 مثل %3.</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>لا تحتفظ الجداول بصفوفها.</numerusform>
            <numerusform>تحتفظ الجداول بصفوفها يومًا واحدًا.</numerusform>
            <numerusform>تحتفظ الجداول بصفوفها يومين.</numerusform>
            <numerusform>تحتفظ الجداول بصفوفها %n أيام.</numerusform>
            <numerusform>تحتفظ الجداول بصفوفها %n يومًا.</numerusform>
            <numerusform>تحتفظ الجداول بصفوفها %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>لا تكلفة على الجداول والقاعدة والأدوار بحد ذاتها. يحتسب Azure رسومًا عن كل غيغابايت يصل إلى مساحة العمل، وعن الاحتفاظ به أطول مما تشمله الخطة.</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>بعد الترحيل تظل HTTP Data Collector API تملأ أعمدة الجدول الموجودة، لكنها لا تنشئ أعمدة جديدة. الصفوف والاستعلامات باقية. لا تراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>ليس للقاعدة نقطة نهاية خاصة، لذا لا يمكن إرسال شيء إليها مباشرةً.</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>لا يؤدي أي دفق في القاعدة إلى الجدول %1.</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>لا يعرّف الدفق %1 الأعمدة %2؛ وسيُسقطها Azure من دون إشعار.</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>يتحقق من تشغيل هذه الخدمات في الاشتراك، ويشغّلها.</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>تعذرت رؤية ذلك بهذه الحقوق؛ سيتضح الأمر في الخطوات التالية.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>تم التشغيل.</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>كلتاهما مشغّلتان.</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>رُحّل من قبل.</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>تم الترحيل. صفوفه وأعمدته باقية.</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>موجود بجميع أعمدته.</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>أُضيفت الأعمدة.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>تم الإنشاء.</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>نقطة نهايتها %1.</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>لدى التطبيق هذا الدور بالفعل.</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>تم التعيين. يحتاج Azure إلى ما يصل إلى 30 دقيقة لتطبيقه.</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>تم التشغيل؛ ما يُسقَط سيوجد في DCRLogErrors.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>موجود.</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>استُبدل بأحدث صيغة.</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>لا تذكر المخرجات نقطة النهاية logsIngestion. الصقها كلها كما يعرضها النشر.</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>نقطة النهاية ليست عنوانًا يجوز إرسال الأحداث إليه: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>لا تذكر المخرجات immutableId لأي قاعدة. يتكون من dcr تليها واصلة ثم 32 رقمًا وحرفًا.</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>لا يصلح %1 دفقًا: يجب أن يبدأ اسمه بكلمة Custom تليها واصلة.</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>لا توجد مخرجات في هذا النص. الصق ما يعرضه النشر ضمن «المخرجات».</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>ينشئ تسجيل التطبيق &quot;%1&quot; في هذا المستأجر، ولهذا المستأجر فقط.</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>يعرّف التطبيق في المستأجر بوصفه تطبيق مؤسسة.</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>يضيف Office 365 Management APIs إلى المستأجر إن كانت مفقودة.</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>يمنح التطبيق الإذن %1.</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>يسجّل شهادة أُنشئت على هذا الكمبيوتر. يبقى مفتاحها الخاص في سلسلة المفاتيح هنا.</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>ينشئ سر عميل يوضع في سلسلة المفاتيح هنا.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ جيد</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ ملاحظة</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× يلزم إجراء</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– لم يُفحص</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>المستأجر %1، التطبيق %2، السحابة %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>فحص المستأجرين</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>تم الفحص في %1 بواسطة Tributary. لم يغيّر الفحص شيئًا في المستأجرين.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>الفاصل بين الاستعلامات</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>المدة بين سؤالين عن محتوى جديد، لكل دفق من كل مستأجر.</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>مدى الوصول المتأخر</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>إلى أي مدى يعود كل استعلام للبحث عن محتوى تدرجه الخدمة متأخرًا.</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>النسبة من حصة الطلبات</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>من 2,000 طلب في الدقيقة تمنحها Activity API لكل مستأجر. القيمة الأقل تترك متسعًا لبرنامج آخر يجمع تحت الناشر نفسه.</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>كائن ثنائي كبير ضخم</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>الكائنات الثنائية الكبيرة الأطول تمر عبر ملف بدل الذاكرة.</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>حد علبة الصادر</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>يتوقف الجمع مؤقتًا ما دام أكثر من ذلك ينتظر الإرسال. تبقى الأحداث قابلة للجلب من Microsoft سبعة أيام.</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>مدة حفظ الأحداث المرسلة</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>الأحداث الأقدم التي استلمتها كل الوجهات تُحذف من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>الحد الأقصى للحفظ</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>ما يتجاوزه من الأحداث التي استلمتها كل الوجهات يُحذف، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>القيمة &quot;none&quot;، أو عنوان مثل http://proxy.example:8080؛ وكيل النظام إن كانت فارغة. من دون اسم مستخدم وكلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>المراجع المصدقة</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>ملف PEM فيه مراجع مصدقة يُوثق بها إلى جانب مراجع النظام، لوكيل يفحص TLS.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 تيرابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, for example &quot;15 s to 1 h&quot;.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>سُجّل دخولك. أغلق هذه الصفحة وعُد إلى Tributary.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>لم يكتمل تسجيل الدخول. أغلق هذه الصفحة؛ يوضح Tributary الخطوة التالية.</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>شكرًا لك. أغلق هذه الصفحة وعُد إلى Tributary الذي يتحقق الآن من الموافقة.</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>لم تُمنح الموافقة. أغلق هذه الصفحة؛ يوضح Tributary الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>الاشتراك قائم، والخدمة تتيح الأحداث.</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>كان متوقفًا وسيُبدأ. لا يمكن جلب أحداث الفترة الفاصلة.</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>لا توضح الخدمة هل هو قيد التشغيل؛ سيُبدأ.</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>لا اشتراك بعد؛ سيُبدأ.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>يدرجه Microsoft Graph؛ لا يلزم اشتراك.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>تم البدء.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>لا يلزم</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>ليس في هذا المستأجر</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>تعذر السؤال</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>لا يُجمع؛ يبقى قيد التشغيل</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>لا يُجمع</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>يُستعلم عنه دوريًا</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>تم البدء؛ الأحداث الأولى خلال دقيقتين إلى 12 ساعة</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>الأحداث الأولى خلال دقيقتين إلى 12 ساعة</translation>
    </message>
    <message>
        <source>Management Activity API</source>
        <translation>Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>يجمع سجلات التدقيق من المستأجرين التابعين ويعيد توجيهها إلى Log Analytics.</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>عرض البرنامج بمستأجرين تجريبيين؛ لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>مكان حفظ المستأجرين والتغطية والأحداث.</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>البدء من دون جمع؛ يُستأنف من النافذة.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>سحابة إضافية إلى جانب المضمّنة؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>القيمة &quot;none&quot;، أو وكيل مثل http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>مراجع مصدقة إضافية يُوثق بها (PEM)؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>لغة هذا التشغيل: en أو ar أو de أو es أو fr أو ja أو pt_BR؛ كما في الإعدادات إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>البدء كرمز في علبة النظام، أو مصغَّرًا إن لم توجد.</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>المس&amp;تأجرون</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;جمع</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>أ&amp;دوات</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>نسخ ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>تفاصيل السطر</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>المستأجر أو الوجهة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2، أولها %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>البحث في النشاط (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>نوع النشاط</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>المستأجر أو الوجهة</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>النشاط، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>لم يحدث شيء بعد. سيُدرج هنا ما يفعله البرنامج والأشخاص.</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>لا سطر مطابق. يمسح Esc البحث؛ والخيارات المجاورة تضيّق النتائج أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>نسخ ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>هذا المستأجر أو الوجهة &amp;فقط</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;عرض الأحداث</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>مسح البحث ثم مغادرته</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>ما يمكن فعله بسطر</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>أُضيف مستأجر</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>غُيّر مستأجر</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>أُزيل مستأجر</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>استُبدلت بيانات اعتماد</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>أُضيفت وجهة</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>غُيّرت وجهة</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>أُزيلت وجهة</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>غُيّر ما يُعاد توجيهه</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>بدأ الجمع</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>توقف الجمع</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>بدأ الاستدراك</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>انتهى الاستدراك، أحداث جديدة</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>أُعيد طلب التدفقات المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>توقفت تدفقات، ويلزم تدخل شخص</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>عادت التدفقات إلى العمل</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>تدفقات متوقفة مؤقتًا، ليست متاحة لهذا المستأجر</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>فُقدت أحداث، كائنات ثنائية كبيرة لم يعد جلبها ممكنًا</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>سجلات انتقلت إلى العزل</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>تعذر الإرسال، والأحداث تنتظر هنا</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>عاد الإرسال إلى العمل</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>مشكلة تخص البرنامج كله</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>زالت المشكلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, such as &quot;Records went to quarantine&quot;; %2 how many.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::AdviceCard</name>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرف الطلب: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>عرض الرموز ومعرفات الطلبات</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من ساعة.</numerusform>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من ساعة.</numerusform>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من ساعتين.</numerusform>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من %n ساعات.</numerusform>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من %n ساعة.</numerusform>
            <numerusform>الأحداث الفائتة قابلة للجلب لأقل من %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>كائنات ثنائية كبيرة أدرجتها Microsoft ولم تعد لديها: %1. فُقدت أحداثها.</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>تنتهي صلاحية بيانات اعتماد اليوم</numerusform>
            <numerusform>تنتهي صلاحية بيانات اعتماد خلال يوم</numerusform>
            <numerusform>تنتهي صلاحية بيانات اعتماد خلال يومين</numerusform>
            <numerusform>تنتهي صلاحية بيانات اعتماد خلال %n أيام</numerusform>
            <numerusform>تنتهي صلاحية بيانات اعتماد خلال %n يومًا</numerusform>
            <numerusform>تنتهي صلاحية بيانات اعتماد خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>تنتهي صلاحية بيانات اعتماد خلال يوم</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>الأحداث تتراكم</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>ينتظر %1 من %2 وجهةً. يتوقف الجلب مؤقتًا عند الامتلاء؛ لا يُفقد شيء قبل 7 أيام.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>لا شيء يتطلب تدخلك</numerusform>
            <numerusform>أمر واحد يتطلب تدخلك</numerusform>
            <numerusform>أمران يتطلبان تدخلك</numerusform>
            <numerusform>%n أمور تتطلب تدخلك</numerusform>
            <numerusform>%n أمرًا يتطلب تدخلك</numerusform>
            <numerusform>%n أمر يتطلب تدخلك</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>مستأجر أو وجهة تتطلب تدخل شخص</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>أحداث فائتة تقترب نهاية مهلة جلبها (قبل 24 ساعة و4 ساعات)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>فُقدت أحداث</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>علبة الصادر ممتلئة بأكثر من 80 %</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>انتهاء صلاحية بيانات اعتماد (قبل 14 يومًا و3 أيام ويوم واحد)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>مشكلة تخص البرنامج كله (سلسلة المفاتيح، القرص)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>لا مستأجرين بعد</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>الجمع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1، وأمر واحد يتطلب تدخلك</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1، ولا شيء يتطلب تدخلك</numerusform>
            <numerusform>%1، وأمر واحد يتطلب تدخلك</numerusform>
            <numerusform>%1، وأمران يتطلبان تدخلك</numerusform>
            <numerusform>%1، و%n أمور تتطلب تدخلك</numerusform>
            <numerusform>%1، و%n أمرًا يتطلب تدخلك</numerusform>
            <numerusform>%1، و%n أمر يتطلب تدخلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>يُجمع من %1 من %Ln مستأجر</numerusform>
            <numerusform>يُجمع من %1 من مستأجر واحد</numerusform>
            <numerusform>يُجمع من %1 من مستأجرَين</numerusform>
            <numerusform>يُجمع من %1 من %Ln مستأجرين</numerusform>
            <numerusform>يُجمع من %1 من %Ln مستأجرًا</numerusform>
            <numerusform>يُجمع من %1 من %Ln مستأجر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BackfillDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>الم&amp;ستأجر</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>الت&amp;دفقات</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>الأوقات بتوقيت %2، حسب الوصول. تحتفظ Microsoft بما يعود إلى 7 أيام، منذ %1؛ وبعمليات تسجيل الدخول وتدقيق الدليل حتى 30 يومًا.</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>لا يوجد مستأجر بعد.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>اختر دفقًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>يطلب %1 قائمة على الأكثر مما لدى Microsoft، ويتخطى ما هو مكتمل هنا، ويجلب الناقص فقط. لا يتغير شيء في المستأجر.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>جارٍ سؤال Microsoft…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>جارٍ الإيقاف؛ ما جُلب باقٍ…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>إل&amp;غاء الاستدراك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>النوافذ الزمنية: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 blobs</source>
        <translation>الكائنات الثنائية الكبيرة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>الأحداث الجديدة: %1</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>التكرارات: %1</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>كائن ثنائي كبير لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>كائنات ثنائية كبيرة لم تعد موجودة: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>تم الإيقاف. ما جُلب باقٍ.</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>لم يكن شيء ناقصًا في هذا النطاق.</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>انتهى وما زال شيء ناقصًا.</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>ا&amp;ستبدال أسماء المستأجرين ومجالاتهم ومعرفاتهم</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>تُحفظ هذه الملفات بعينها، على هذا الكمبيوتر فقط. لا تحوي أسرارًا ولا أحداثًا؛ اقرأها قبل أن تمررها إلى غيرك.</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>جارٍ قراءة ملفات السجل والحالة…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>لا ملفات، %1 قبل ضغطها</numerusform>
            <numerusform>ملف واحد، %1 قبل ضغطه</numerusform>
            <numerusform>ملفان، %1 قبل ضغطهما</numerusform>
            <numerusform>%n ملفات، %1 قبل ضغطها</numerusform>
            <numerusform>%n ملفًا، %1 قبل ضغطها</numerusform>
            <numerusform>%n ملف، %1 قبل ضغطها</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>ملفات أرشيف (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>جارٍ الضغط…</numerusform>
            <numerusform>جارٍ ضغط ملف واحد…</numerusform>
            <numerusform>جارٍ ضغط ملفين…</numerusform>
            <numerusform>جارٍ ضغط %n ملفات…</numerusform>
            <numerusform>جارٍ ضغط %n ملفًا…</numerusform>
            <numerusform>جارٍ ضغط %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>حُفظت باسم %1، ولا يمكن لغيرك قراءتها.</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>آخر إدراج كامل قبل %1</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>لم يُدرج شيء بعد</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>ترخيص</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>لا ترخيص</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>دور</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>إذن مفقود؛ يتطلب تدخل شخص</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>متوقف، %1؛ يتطلب تدخل شخص</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>بلا P1</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>لا ترخيص Entra ID P1؛ يُسأل عنه مرة كل يوم</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>لا إذن لـ Microsoft Graph؛ يُسأل عنه مرة كل ساعة</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>غير متاح في هذه السحابة؛ يُسأل عنه مرة كل يوم</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>فجوات</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>فجوة يمكن جلبها</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>لا فجوات يمكن جلبها</numerusform>
            <numerusform>فجوة واحدة يمكن جلبها</numerusform>
            <numerusform>فجوتان يمكن جلبهما</numerusform>
            <numerusform>%n فجوات يمكن جلبها</numerusform>
            <numerusform>%n فجوة يمكن جلبها</numerusform>
            <numerusform>%n فجوة يمكن جلبها</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>يعمل، %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>موقوف مؤقتًا، %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>لا يُجمع</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>مختار، لم يُجمع شيء بعد</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>بانتظار المحتوى الأول، وقد يستغرق 12 ساعة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>متأخر بمقدار %1</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>أبطأته Microsoft، %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>لا إجابة، تُعاد المحاولة، %1</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>SharePoint and OneDrive</source>
        <translation>SharePoint وOneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>عام (Teams وDefender و…)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>عمليات تدقيق الدليل</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>تسجيل دخول المستخدمين، تفاعلي</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>تسجيل دخول المستخدمين، غير تفاعلي</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>تسجيل دخول كيانات الخدمة</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>تسجيل دخول الهويات المُدارة</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>SharePt.</source>
        <translation>SharePt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>تفاعلي</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>لا تفاعلي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>مُدارة</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1؛ لا أحداث غير محددة</numerusform>
            <numerusform>%1؛ حدث واحد غير محدد</numerusform>
            <numerusform>%1؛ حدثان غير محددين</numerusform>
            <numerusform>%1؛ %Ln أحداث غير محددة</numerusform>
            <numerusform>%1؛ %Ln حدثًا غير محدد</numerusform>
            <numerusform>%1؛ %Ln حدث غير محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>ممنوح.</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>غير ممنوح. تأتي أحداث منع فقدان البيانات من دون القيم المطابقة، أو لا تأتي إطلاقًا.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>تسجيل الدخول إلى Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>يدرج Microsoft Graph سجلاته.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>يسجّل تسجيل التطبيق الدخول إلى هذا المستأجر.</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>لا اشتراك بعد. ابدأه باستخدام &quot;subscription start&quot;؛ كما يبدؤه الجمع.</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>الاشتراك قائم، والخدمة تدرج محتواه.</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>نسخ إعدادات %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخ إلى</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>تُنسخ العلامات والتدفقات المختارة والبداية وقواعد التحديد. تبقى البيانات وبيانات الاعتماد في مكانها.</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>ا&amp;ستيراد ملف سحابة…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>استيراد ملف سحابة</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>ملفات السحابة (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>جارٍ قراءة ملف السحابة…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>يمكن اختيار %1 الآن. أما مرجعها المصدق الخاص، إن ذكره الملف، فيُوثق به بعد التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>لا يوجد النوع &quot;%1&quot;؛ الأنواع هي %2</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit: القيمة عدد أسطر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2، أولها %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>لم يحدث شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>المستأجر أو الوجهة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>ما فعله البرنامج والأشخاص، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>هذا المستأجر أو هذه الوجهة فقط.</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>هذا النوع فقط، مثل streams-stopped.</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>الأسطر التي تحوي هذا النص فقط.</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>عدد الأسطر؛ 200 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المجمَّعة</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>السجلات: %1، من الكائنات الثنائية الكبيرة: %2 (تكرارات متخطّاة: %3)، خلال %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المُسقَطة</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>%1 بسبب التحديد؛ راجع &quot;tributaryctl selection show&quot;</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّنة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>%1 في علبة الصادر</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>في العزل</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1؛ راجع &quot;tributaryctl quarantine list&quot;</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>المنتهية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>كائنات ثنائية كبيرة لم يعد جلبها ممكنًا: %Ln؛ راجع &quot;tributaryctl coverage&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>الاستدراك: هذا النطاق مكتمل بالفعل، ولم يلزم جلب شيء.</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>الاستدراك: النوافذ المكتملة %1 من %2، الكائنات الثنائية الكبيرة الجديدة: %3، السجلات الجديدة: %4، التكرارات المتخطّاة: %5.</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1، الدفق %2 متوقف مؤقتًا: %3. يسأل &quot;tributaryctl tenant check&quot; مجددًا.</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>جارٍ الإيقاف: ما زال المخزَّن يُرسل. اضغط Ctrl-C مجددًا للإيقاف فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
            <numerusform>تم الإيقاف فورًا. السجلات المنتظرة في علبة الصادر نحو %Ln؛ يتابع التشغيل التالي من هنا، ولا يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>لا توجد وجهة بعد؛ ينتظر المخزَّن وجهةً.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval: القيمة من 15s إلى 1h، وليس &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher: القيمة معرف المستأجر الأصل بصيغة GUID</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for: القيمة مدة مثل 90s أو 15m أو 2h، وليس &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>لا مستأجر في ملف التعريف هذا؛ أضف واحدًا باستخدام &quot;tributaryctl tenant add&quot;</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from و --to: القيمة وقت مثل 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from: يجب أن يسبق --to، وأن يكون في الماضي</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>يُحتفظ بالمحتوى 7 أيام، وفي Microsoft Graph حتى 30 يومًا على الأكثر؛ وقد انتهى هذا النطاق قبل ذلك</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>قيمة PublisherIdentifier: معرف المستأجر الأصل إن لم تذكره أي وجهة.</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>يستعلم من كل مستأجر ويعيد التوجيه. مع --once: كل المتاح الآن، ثم تُفرَّغ علبة الصادر.</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>جولة واحدة، ثم تفريغ علبة الصادر والانتهاء.</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>الانتهاء بعد هذه المدة، مثل 15m.</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>يجلب ما ينقص التغطية في نطاق من آخر 7 أيام، وفي Graph من آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>المستأجر.</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>بداية النطاق، UTC.</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>نهاية النطاق، UTC؛ الآن إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>هذا الدفق فقط؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type: القيمة بصيغة KIND=NAME، مثل o365=ChildO365AAD</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type: لا يوجد النوع &quot;%1&quot;؛ الأنواع هي o365 وsignin وaudit</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>--name: مفقود</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace: القيمة معرف مساحة العمل بصيغة GUID</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>--key-stdin: مفقود؛ يُقرأ المفتاح من الإدخال القياسي</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>واجهة قديمة: انتهى دعم Microsoft لها في 2026-09-14. انتقل إلى &quot;destination add logs-ingestion&quot; متى أمكن.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>اسم من اختيارك.</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>معرف مساحة العمل.</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>قراءة مفتاح مساحة العمل (الأساسي أو الثانوي) من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>الجدول من دون &quot;_CL&quot;، للأنواع o365 وsignin وaudit: o365=ChildO365AAD؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>سحابة مساحة العمل.</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>يضيف مساحة عمل عبر HTTP Data Collector API (قديمة: انتهى الدعم في 2026-09-14).</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>لا يوجد الدفق &quot;%1&quot;؛ التدفقات هي %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires: القيمة وقت مثل 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>قراءة سر العميل من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>شهادة تسجيل التطبيق (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>مفتاحها الخاص (PEM)، إن لم يكن في الملف نفسه.</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>الشهادة والمفتاح الخاص في ملف PKCS#12 واحد.</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>موعد انتهاء سر العميل، إن كان معروفًا (UTC).</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>قراءة عبارة مرور المفتاح أو الملف من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>اذكر بيانات اعتماد واحدة: --secret-stdin، أو --certificate مع --key، أو --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>الشهادة %1 صالحة حتى %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>مساحة العمل %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1، الموضوع %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>الوجهة تقبل: تسجيل الدخول والقاعدة والدفق والدور سليمة. (أُرسل طلب فارغ، ولم يُكتب أي سجل.)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>الوجهة تقبل: مساحة العمل والمفتاح سليمان. (أُرسل طلب فارغ، ولم يُكتب أي سجل.) واجهة قديمة: انتهى دعمها في 2026-09-14.</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>الوجهة تقبل: يمكن إنشاء ملفات في الدليل، وهي تصل إلى القرص. (أُزيل الملف الذي أُنشئ للاختبار.)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>الوجهة تقبل: الوسطاء وتسجيل الدخول والموضوع سليمة. (لم يُكتب أي سجل؛ يتبين حق الكتابة مع أول سجل.)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr: القيمة المعرف الثابت لقاعدة جمع البيانات، ويبدأ بـ &quot;dcr-&quot;</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id و --client-id: القيمة بصيغة GUID: معرف المستأجر الأصل ومعرف عميل التطبيق</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream: القيمة بصيغة KIND=Custom-NAME، مثل o365=Custom-ChildO365AAD</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>لا وجهة بعد؛ تُحفظ الأحداث المجمَّعة هنا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>أُزيلت الوجهة &quot;%1&quot; مع بيانات اعتمادها. الأحداث التي كانت تنتظرها وحدها محفوظة هنا.</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>نقطة نهاية استيعاب السجلات للقاعدة.</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>المعرف الثابت لقاعدة جمع البيانات.</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>ما أخرجه قالب منشور، بدلًا من --endpoint و --dcr؛ وعلامة - تعني الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>معرف مساحة العمل، لسؤالها عمّا وصل.</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>الجدول خلف الدفق، إن لم يكن الجدول المعتاد: o365=NAME_CL؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>الدفق المعرَّف في القاعدة، للأنواع o365 وsignin وaudit: o365=Custom-NAME؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>معرف المستأجر الأصل.</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>معرف عميل التطبيق المرسِل.</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>سحابة المستأجر الأصل.</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>يضيف مساحة عمل Log Analytics عبر Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>يسرد الوجهات.</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>يُثبت العنوان وتسجيل الدخول والحقوق دون كتابة سجل.</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>إرسال سجل اختبار أيضًا وسؤال مساحة العمل عنه: المقبول غير الواصل.</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>يزيل وجهة وبيانات اعتمادها.</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (قديم)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>accepted</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>آخر قبول</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>الدفعات المنتظرة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>أُضيفت الوجهة &quot;%1&quot;؛ تتلقى ما يُجمع من الآن فصاعدًا. أثبتها باستخدام: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id: القيمة بصيغة GUID</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>وجهات Logs Ingestion وحدها لها نقطة نهاية وقاعدة ومساحة عمل وتدفقات وجداول</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>أُثبتت الوجهة &quot;%1&quot; وغُيّرت.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>الإرسال إلى &quot;%1&quot; متوقف مؤقتًا؛ تنتظر أحداثها هنا.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>يستمر الإرسال إلى &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>اسم آخر.</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>دفق القاعدة لنوع: o365=Custom-NAME؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>الجدول خلف دفق: o365=NAME_CL؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>يغيّر وجهة بعد إثباتها؛ وما لا يثبت لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>لا يرسل إليها شيئًا؛ تنتظر أحداثها هنا.</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>يرسل إليها من جديد.</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender: القيمة معرف كائن كيان خدمة التطبيق بصيغة GUID</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format: القيمة arm أو bicep أو kql</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>احفظ كلًّا منها كدالة في نافذة الاستعلام لمساحة العمل.</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>انشره باستخدام:
  %1
ثم مرّر ما يطبعه إلى: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>كُتب الملف %1.</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>القيمة arm (الافتراضية) أو bicep، أو kql للدوال وحدها.</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>الملف المطلوب كتابته؛ الإخراج القياسي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>معرف كائن كيان خدمة التطبيق المرسِل في المستأجر الأصل؛ يجوز تركه لمن ينشر.</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>يكتب ما ينشره مسؤول المستأجر الأصل حيث لا يحق للتطبيق إنشاؤه بنفسه.</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>--directory: مفقود</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression: القيمة none أو gzip أو zstd</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes: القيمة عدد بايتات</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age: القيمة مدة مثل 90s أو 5m أو 1h</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>يتعذر إنشاء الدليل %1</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>مكان الملفات؛ يُنشأ إن كان مفقودًا.</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>القيمة none أو gzip أو zstd؛ gzip إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>إنهاء الملف عند هذا الحجم؛ 128 MiB إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>إنهاء الملف عند هذا العمر؛ 5m إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>يضيف ملفات NDJSON في دليل: سطر لكل سجل مع غلافه.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>صحّح التعبير.</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 غير صحيح عند العمود %2:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>--tenant: مفقود؛ سجلات أي مستأجر؟</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>إبقاء الباقي</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>إسقاط الباقي</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>يحتفظ الأرشيف بكل شيء كما ورد</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>وسطاء نظام المجموعة؛ في Event Hubs: NAMESPACE.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>الموضوع أو مركز الأحداث.</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>قراءة سلسلة اتصال Event Hubs من الإدخال القياسي؛ قد تذكر الوسطاء والموضوع.</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>معرف عميل التطبيق المرسِل: تسجيل الدخول برمز مميز.</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>يضيف موضوعًا في Apache Kafka أو Azure Event Hubs.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>مكان حفظ المستأجرين والتغطية والأحداث.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>سحابة إضافية إلى جانب المضمّنة؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>القيمة &quot;none&quot;، أو وكيل مثل http://proxy.example:8080؛ وكيل النظام إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>مراجع مصدقة إضافية يُوثق بها (PEM)؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>لغة ما يقرؤه الأشخاص: en أو ar أو de أو es أو fr أو ja أو pt_BR؛ لغة النظام إن لم تُذكر.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>مستند JSON واحد في الإخراج القياسي.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>القيمة debug أو info أو warning أو error؛ warning إن لم تُذكر.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>هذه التعليمات.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>الإصدار.</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl: يجمع سجلات تدقيق المستأجرين التابعين ويعيد توجيهها إلى Log Analytics.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>الاستخدام: tributaryctl COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>مع &quot;tributaryctl COMMAND --help&quot; يشرح كل أمر خياراته.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>رمز الخروج: 0 تم، 1 أمر غير متوقع، 2 استخدام، 3 يلزم تدخل المشغّل، 4 تم جزئيًا.</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>راجع &quot;tributaryctl --help&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد الأمر &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>الاستخدام: tributaryctl %1 %2 [options]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level: القيمة debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>لا ينتمي &quot;%1&quot; إلى هذا الأمر.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: القيمة %2 مفقودة.</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>اذكر المستأجر باستخدام --id أو --domain، لا كليهما</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>المستأجر موجود في ملف التعريف هذا بالفعل باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 هو المستأجر %2 في السحابة %3.</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>موجود في ملف التعريف هذا باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>هو مستأجر الأصل نفسه.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>أُضيف المستأجر &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id: القيمة معرف التطبيق (العميل) بصيغة GUID</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>سيُستخدم تطبيق المستأجر الأصل %1 للموافقة في السحابة %2.</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>اذكر أولًا تطبيق المستأجر الأصل باستخدام &quot;tributaryctl tenant parent-app&quot;</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>يفتح مسؤول المستأجر هذه الصفحة ويقبل:
%1
الانتظار حتى %2.</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>يفتح مسؤول المستأجر %1 ويُدخل %2.</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>افتح هذه الصفحة على هذا الكمبيوتر وسجّل الدخول بصفتك مسؤول المستأجر:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months: القيمة من 1 إلى 24</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>عند الخطوة %1 من 6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>لا مستأجر قيد الإعداد.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>معرف المستأجر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>لا مستأجر قيد الإعداد باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>تم تجاهل &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>تم تجاهل &quot;%1&quot;؛ ما أُنشئ في المستأجر باقٍ هناك.</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>مكان البحث؛ كل السحب إن لم يُذكر.</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>اسم من اختيارك؛ المجال إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>معرف الدليل (المستأجر).</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>مجال للمستأجر، أو اسم مستخدم.</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>علامة؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>تسجيل الدخول برمز على أي كمبيوتر بدلًا من متصفح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>العميل العام لتسجيل الدخول؛ Microsoft Graph Command Line Tools إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>إنشاء سر عميل؛ شهادة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>مدة بيانات الاعتماد: من 1 إلى 24 شهرًا، 12 إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>سرد الاستدعاءات التي ستُجرى فقط.</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>معرف التطبيق (العميل).</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>سحابة التطبيق.</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>يجد معرف المستأجر وسحابته من مجال أو معرف أو اسم مستخدم.</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>يحدد تطبيق المستأجر الأصل متعدد المستأجرين الذي يوافق عليه التابعون.</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>يضيف مستأجرًا بتطبيق المستأجر الأصل: يعرض رابط الموافقة وينتظرها.</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>يضيف مستأجرًا بتطبيق يُنشأ فيه بصفة مسؤوله.</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>يسرد المستأجرين قيد الإعداد.</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>يتجاهل مستأجرًا قيد الإعداد.</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>التراجع أيضًا عمّا أُنشئ في المستأجر؛ يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
            <numerusform>تدفقات لديها مشكلة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>لا تقبل %1 حاليًا</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>السجلات المجمَّعة: %1 · %2/ث · المسلَّمة: %3 · علبة الصادر: %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id: القيمة معرف المستأجر الأصل بصيغة GUID</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id: القيمة معرف عميل التطبيق المرسِل بصيغة GUID</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client: القيمة معرف عميل بصيغة GUID</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>افتح %1 وأدخل الرمز %2</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>--workspace: مفقود؛ يسردها `tributaryctl destination workspaces`</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>لا يمكن رؤية مساحة عمل باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>عدة مساحات عمل تحمل الاسم &quot;%1&quot;: اذكر معرف المورد</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>الوجهة &quot;%1&quot; جاهزة.</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>لا يمكن رؤية أي مساحة عمل بهذه الحقوق.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>مجموعة الموارد</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>معرف مساحة العمل</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>اسم من اختيارك؛ أو اسم تشغيل سابق لمتابعته.</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>إنشاء الموارد بحساب شخص يسجّل الدخول برمز، لا بالتطبيق.</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>العميل العام لتسجيل الدخول هذا (الافتراضي: عميل سطر أوامر Azure).</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>عرض ما سيُنشأ دون إنشاء شيء.</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>عدم إرسال سجل اختبار بعد ذلك.</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>ينشئ الجداول والقاعدة والأدوار في Azure للمستأجر الأصل، ويُثبتها، ويضيف الوجهة.</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>يسرد مساحات العمل التي يمكن اختيارها.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1؛ الأنواع هي o365 وsignin وaudit</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>مساحة عمل Log Analytics: اسمها أو معرف موردها.</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>اسم قاعدة جمع البيانات (الافتراضي: tributary).</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>مجموعة موارد القاعدة (الافتراضي: مجموعة مساحة العمل).</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>عدد أيام احتفاظ الجداول بصفوفها (الافتراضي: كما في مساحة العمل).</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>الجدول للأنواع o365 وsignin وaudit: o365=NAME_CL؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>عدم إنشاء دوال KQL.</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>عدم منح التطبيق حق قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>ترك سجل أخطاء القاعدة متوقفًا.</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>ترحيل الجداول الكلاسيكية بهذه الأسماء؛ لا تراجع عن ذلك.</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table: القيمة بصيغة KIND=NAME_CL، مثل o365=ChildO365AAD_CL</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention: القيمة عدد أيام</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>العائق: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>قُبل بعد %1</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>الدور قيد التطبيق؛ يحتاج Azure إلى ما يصل إلى 30 دقيقة</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>قُبل بعد %1؛ جارٍ سؤال مساحة العمل عنه</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>قُبل بعد %1، وظهر في مساحة العمل بعد %2</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>قُبل، لكنه لم يظهر في مساحة العمل بعد؛ اسألها لاحقًا: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>قُبل؛ ولا يمكن السؤال هل وصل. يمكن ذلك لمن يحق له قراءة مساحة العمل: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>إرسال طلب فارغ</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>رفضته الوجهة</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>أُرسل من دون أكبر حقوله؛ هذا هو الكامل</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>لا شيء هنا. السجلات التي يتعذر تحليلها أو تسليمها تنتظر هنا مع السبب.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>In the words of the service</source>
        <translation>نص إجابة الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
            <numerusform>سجلات عادت إلى الانتظار في علبة الصادر: %Ln؛ يرسلها تشغيل &quot;collect&quot; التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
            <numerusform>سجلات باقية لأنها ستُرفض للسبب نفسه: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>هذا المستأجر فقط.</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>يسرد ما تعذر تحليله أو تسليمه، مع السبب.</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>يكتبه بالبايتات الأصلية تمامًا، كائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>يعيد ما يمكن تسليمه إلى علبة الصادر.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1: القيمة وقت مثل 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format: القيمة ndjson أو csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات تُركت لأن التعبير العادي يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>هذا الدفق فقط.</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>السجلات من هذا الوقت أو بعده فقط، UTC.</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>السجلات قبل هذا الوقت فقط، UTC.</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>السجلات التي يجدها هذا التعبير فقط، مثل op:UserLoginFailed -ip:10.0.0.0/8؛ الأوقات بلا منطقة زمنية هي UTC.</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>القيمة ndjson: السجلات الأصلية، واحد في كل سطر؛ csv: أعمدة محددة النوع.</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>يكتب السجلات المخزنة، أقدم دفعة أولًا.</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>كل التدفقات</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>لا تحديد: يُعاد توجيه كل شيء كما يرد.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>اذكر ما يُبقى أو يُسقط أو يُزال أو يُحجب؛ يعيد &quot;selection clear&quot; توجيه كل شيء من جديد</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>يسري على ما يُجمع من الجولة التالية فصاعدًا.</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>ما يُسقط يُحصى ولا يُحفظ في أي مكان؛ يحفظه --archive-all هنا.</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>لم يكن هناك تحديد كهذا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>تم. يسري على ما يُجمع من الجولة التالية فصاعدًا.</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>هذا الدفق فقط، ويكون له عندها تحديده الخاص؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>يعيد توجيه السجلات التي يجدها هذا التعبير. من بين --keep و --drop يقرر أول ما يجد السجل، ويسلك الباقي عكس ما يقوله آخرها. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>لا يعيد توجيه السجلات التي يجدها هذا التعبير. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>يزيل عضوًا من كل سجل، يُسمى بمؤشر JSON مثل /ClientIP؛ ويعني /Parameters/*/Value كل عنصر. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>يستبدل قيمة عضو: النصوص بـ ***، والأرقام بـ 0، وtrue وfalse بـ null. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>يحفظ كل شيء في الأرشيف كما ورد، حتى ما يُسقط أو يُزال أو يُحجب.</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>ما يُعاد توجيهه من كل دفق.</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>يحدد ما يُعاد توجيهه من تدفقات المستأجر، بدلًا مما حُدد من قبل.</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>يعيد توجيه كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>يُحصي في السجلات المخزنة ما كان تحديد سيُسقطه ويغيّره؛ ومن دون تحديد، ما كان التحديد الحالي سيفعله.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المُبقاة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>المعاد توجيهها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
            <numerusform>سجلات أُبقيت لأن تعبيرًا عاديًا يستغرق معها وقتًا طويلًا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
            <numerusform>سجلات أسقطها تحديد من قبل ليست من بين هذه، إلا إذا حفظها في الأرشيف: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1: القيمة رقم، وليس &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>سلوك غير سليم؛ قابل للتكرار. %1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>--write-cloud FILE مفقود: الملف الذي يصل البرنامج بالمحاكي</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>عنوان الاستماع؛ منفذ حر على 127.0.0.1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>تقديم https بمرجع مصدق خاص.</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>تسجيل تطبيق واحد لكل المستأجرين، كما لدى مقدّم خدمة.</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>عدد الثواني حتى يُعرف في كل مكان ما أُنشئ في دليل.</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>المستأجرون التابعون؛ 1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>سجلات الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>سجلات كل موجز من Microsoft Graph، إلى جانب السجلات المتراكمة؛ وإلا فعُشرها له.</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>عدد السجلات التقريبي في كائن ثنائي كبير من المتراكم؛ لكل مستأجر 1,000 كائن إن لم يُذكر.</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>السجلات الجديدة في الدقيقة في أثناء التشغيل.</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>تقديم هذه السجلات، كائن JSON واحد في كل سطر، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>تُشتق منه المستأجرون والأسرار والسجلات.</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>السجلات التي تحوي هذا النص يجب إسقاطها في الطريق ولا تُحسب مفقودة؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>مكان كتابة ملف السحابة.</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>يشغّل سحابة Microsoft على هذا الكمبيوتر حتى Ctrl-C، ثم يعرض ما قُدّم واستُلم وفُقد وتكرر.</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>علبة الصادر: السجلات %1، الدفعات %2، %3.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>أقدمها ينتظر منذ %1.</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>لا توجد وجهة: تُحفظ الأحداث هنا.</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>لا مستأجرين بعد. أضف الأول باستخدام &quot;tributaryctl tenant add&quot;.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>علبة الصادر</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>مكتمل، قيد الاستقرار</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>لم يُجمع بعد</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>لم يُجمع شيء بعد.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>قابل للجلب حتى</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>وضع كل دفق: الحالة والتأخر والأعداد وآخر مشكلة.</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>النوافذ الزمنية المعروف اكتمالها، والفجوات مع سببها، والموعد الذي تبقى قابلة للجلب حتى بلوغه.</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>ممكّن</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>لا يلزم</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>لا اشتراك</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>يُجمع؛ لا يلزم اشتراك</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>ممكّن بالفعل</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>تم البدء</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>لم يعد يُجمع؛ لم يكن له اشتراك</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>متوقف؛ لا يمكن أبدًا جلب الأحداث حتى البدء التالي</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>اذكر كل دفق يُوقف باستخدام --stream: ما يرد بين الإيقاف والبدء يُفقد</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>يسرد اشتراكات المستأجر كما تعرفها الخدمة.</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>يبدأ الاشتراكات غير العاملة.</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>يوقف الاشتراكات؛ لا يمكن أبدًا جلب الأحداث حتى البدء التالي.</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id: القيمة معرف الدليل (المستأجر) بصيغة GUID؛ وللمجال استخدم --domain</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since: القيمة وقت مثل 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>أُضيف المستأجر &quot;%1&quot; (%2): %3. تحقق منه باستخدام: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>result of a check</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>result of a check</comment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>result of a check</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>مجال للمستأجر؛ يُبحث عن معرفه.</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>معرف التطبيق (العميل) لتسجيل التطبيق.</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>القيمة Global أو GCC أو GCCHigh أو DoD أو China، أو الاسم في ملف سحابة.</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>عدم جمع ما وصل قبل ذلك (UTC).</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>سحابة الصفوف التي لا تذكر سحابة.</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>فحص الملف دون إضافة شيء.</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>يضيف مستأجرًا تابعًا؛ توضع بيانات اعتماده في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>يسرد المستأجرين.</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>يتحقق من تسجيل الدخول والأذونات والاشتراكات لمستأجر واحد أو للجميع؛ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>كتابة صفحة أيضًا لتسليمها إلى مسؤول المستأجر.</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>يضيف عدة مستأجرين. الأعمدة: name، وid أو domain، وclient-id، وcloud، وsince، وtags.</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>تتعذر قراءة ملف CSV %1: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>off</source>
        <comment>stream</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>خامل</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>يعيد المحاولة</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>يتطلب المشغّل</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>ترسل</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>منتظِرة</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>تعيد المحاولة</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>تتطلب المشغّل</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name: القيمة اسم، و --since وقت مثل 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>غُيّر المستأجر &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>يُجمع من المستأجر &quot;%1&quot; من جديد.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>لم يعد يُجمع من المستأجر &quot;%1&quot;. تبقى اشتراكاته قيد التشغيل: يمكن استدراك ما يرد في الأثناء لسبعة أيام.</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
            <numerusform>تحذف إزالة &quot;%1&quot; السجلات المجمَّعة هنا مع تغطيتها، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
            <numerusform>ما ينتظر منها في العزل ويُزال أيضًا: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>تبقى بيانات اعتماده في سلسلة المفاتيح: يستخدمها آخرون.</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>تُزال بيانات اعتماده من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>تعذر السؤال عن اشتراكاته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
            <numerusform>الاشتراكات التي تُوقف: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
            <numerusform>الاشتراكات التي تبقى قيد التشغيل في Microsoft 365: %Ln؛ يوقفها --stop-subscriptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>أُزيل المستأجر &quot;%1&quot; مع أحداثه وتغطيته وبيانات اعتماده. أُوقفت اشتراكاته.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>أُزيل المستأجر &quot;%1&quot; مع أحداثه وتغطيته وبيانات اعتماده. تُركت اشتراكاته في Microsoft 365 قيد التشغيل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>يسجّل &quot;%1&quot; الدخول ببيانات الاعتماد الجديدة: %2. أُزيلت القديمة من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>أعد تشغيل البرنامج الذي يجمع الآن: تغيّر نوع بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>مستأجر</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>وجهة</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>لا تنتهي أي بيانات اعتماد خلال 30 يومًا، بحسب المعروف.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at: القيمة وقت مثل 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>تنتهي بيانات اعتماد &quot;%1&quot; في %2.</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>اذكر كل مستأجر يتلقى الإعدادات باستخدام --to</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>مجال آخر، للعرض.</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>العلامات التي ستكون له؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>ملاحظة.</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>يعرض ما يجوز للتطبيق في مستأجر، مُثبَتًا باستدعاءات، وطريقة الإصلاح.</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>يغيّر اسم المستأجر أو مجاله أو بدايته أو علاماته أو ملاحظته.</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>لا يجمع شيئًا من المستأجر حتى يُمكَّن من جديد.</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>يجمع من مستأجر معطّل من جديد.</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>يزيل مستأجرًا وأحداثه المخزنة وبيانات اعتماده.</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>إيقاف اشتراكاته أولًا؛ لا يمكن أبدًا جلب الأحداث حتى البدء التالي.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>ذكر ما سيُزال فقط.</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>يستبدل بيانات الاعتماد: تُثبَت الجديدة قبل ترك القديمة.</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>يسرد بيانات اعتماد المستأجرين والوجهات التي تنتهي خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>يقرأ موعد انتهاء بيانات اعتماد المستأجر من Microsoft Graph، أو يضبطه.</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>موعد الانتهاء (UTC).</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>ينسخ العلامات والتدفقات والبداية والتحديد إلى مستأجرين آخرين.</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>مستأجر يتلقاها؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>التشغيل كخدمة: يعيد SIGHUP قراءة التكوين، وتُكتب الأحداث في السجل journal، وينتظر ملف تعريف بلا مستأجرين أولهم.</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>تقديم /metrics (Prometheus) و/health (JSON) على هذا الكمبيوتر، مثل 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>كتابة المقاييس في ملف كل 15 ثانية، لمجمّع الملفات النصية في node_exporter.</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>كتابة صفحة السلامة (JSON) في ملف كل 15 ثانية.</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file: القيمة اسم ينتهي بـ .prom؛ لا يقرأ المجمّع غيره</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>المقاييس على المنفذ %1.</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>لا يُستخدم التكوين الجديد: %1 %2</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>مكان الأسرار: &quot;keychain&quot; إن لم يُذكر، أو &quot;systemd&quot; على خادم بلا سلسلة مفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>لم تُكتب أي ملفات. ابدأ بالملف %1</numerusform>
            <numerusform>كُتب ملف واحد. ابدأ بالملف %1</numerusform>
            <numerusform>كُتب ملفان. ابدأ بالملف %1</numerusform>
            <numerusform>كُتبت %n ملفات. ابدأ بالملف %1</numerusform>
            <numerusform>كُتب %n ملفًا. ابدأ بالملف %1</numerusform>
            <numerusform>كُتب %n ملف. ابدأ بالملف %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format: القيمة man أو bash أو zsh أو fish أو json، لا &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>يكتب كل ما يخص البرنامج: صفحة الدليل، أو الإكمال التلقائي لواجهات الأوامر، أو JSON، أو صفحات التعليمات.</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>القيمة man إن لم تُحدَّد، أو bash أو zsh أو fish أو json.</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>كتابة التعليمات، بالصفحات نفسها التي في النافذة، إلى هذا الدليل.</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>عن البرنامج ذي النافذة.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>الساعة (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>لم يُجمع شيء لها في هذه المدة.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days: القيمة عدد من 1 إلى 7</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>يقارن ما جُمع وخُزّن وقُبل، ساعة بساعة، بما في مساحة العمل. لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>المدة السابقة بالأيام، من 1 إلى 7؛ اليوم الأخير إن لم تُحدَّد.</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>يكتب المستأجرين جدولًا يقرؤه tenant import؛ من دون أسرار.</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>المدة بين استعلامين من دفق، من 15s إلى 1h؛ كما في الإعدادات إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>كُتب من دون أي سر: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>بيانات الاعتماد ناقصة: استبدل بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>لا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>لا بيانات اعتماد ناقصة. تُدخل باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>تنقص بيانات اعتماد واحدة. أدخلها باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>تنقص بيانات اعتماد لموضعين. أدخلها باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>تنقص بيانات اعتماد لعدد %Ln مواضع. أدخلها باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>تنقص بيانات اعتماد لعدد %Ln موضعًا. أدخلها باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>تنقص بيانات اعتماد لعدد %Ln موضع. أدخلها باستخدام &quot;tributaryctl tenant rotate&quot; و&quot;tributaryctl destination edit&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>لم يتغير شيء: هذا ما سيفعله الاستيراد.</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>يكتب المستأجرين والوجهات والتحديدات والسحب والإعدادات بصيغة JSON؛ من دون أي سر.</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>يأخذ تكوينًا مُصدَّرًا: يضيف ويغيّر، ولا يزيل شيئًا.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>عرض ما سيُفعل دون فعل شيء.</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>اكتب اسم ملف التعريف لحذفه: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>لا يوجد ملف تعريف في %1</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>حُذف ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>يحذف ملف تعريف: أحداثه وتكوينه وملفات سجله وإدخالاته في سلسلة المفاتيح. يعرض ما سيُحذف ثم يسأل.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>عدم السؤال.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>تأخذ به خدمة قيد التشغيل خلال عشر ثوانٍ، والنافذة عند تشغيلها من جديد.</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>الأمر settings reset يقبل اسم إعداد أو --all</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>يعرض كيف يجمع ملف التعريف هذا: الفواصل الزمنية والحدود والشبكة.</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>يغيّر إعدادًا بشكل دائم، مثل: settings set poll-interval 5m.</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>يعيد إعدادًا إلى قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>إعادتها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>لم يأخذ أي مستأجر إعدادات &quot;%1&quot;.</numerusform>
            <numerusform>لدى مستأجر واحد إعدادات &quot;%1&quot;.</numerusform>
            <numerusform>لدى مستأجرَين إعدادات &quot;%1&quot;.</numerusform>
            <numerusform>لدى %Ln مستأجرين إعدادات &quot;%1&quot;.</numerusform>
            <numerusform>لدى %Ln مستأجرًا إعدادات &quot;%1&quot;.</numerusform>
            <numerusform>لدى %Ln مستأجر إعدادات &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>ينقص --output؛ ويعرض --list ما سيكون فيها</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>يحفظ ما يساعد على إيجاد السبب: ملفات السجل والإصدارات والحالة والمخطط وتقارير الأعطال؛ بلا أسرار وبلا أحداث.</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>الأرشيف المراد كتابته، ملف .tar.gz.</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>استبدال أسماء المستأجرين ومجالاتهم ومعرفاتهم.</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>عرض ما سيكون فيها دون كتابة شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more streams</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>
            <numerusform>%1، %2</numerusform>
            <numerusform>%1، %2 ودفق آخر</numerusform>
            <numerusform>%1، %2 ودفقان آخران</numerusform>
            <numerusform>%1، %2 و%n تدفقات أخرى</numerusform>
            <numerusform>%1، %2 و%n دفقًا آخر</numerusform>
            <numerusform>%1، %2 و%n دفق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>الاسم غير مطابق؛ لم يُحذف شيء</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;فتح المتصفح</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>&amp;مراسلة مسؤولهم</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>رابط الموافقة</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>الحق المطلوب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>موافقة المستأجر التابع</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>الموافقة على قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>يُرجى فتح هذا الرابط وتسجيل الدخول بصفتك مسؤول %1 ثم القبول:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>الحقوق المطلوبة</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>يفتح المسؤول العام أو مسؤول الدور المتميز للمستأجر التابع هذا الرابط ويسجّل الدخول ويقبل. يعمل على أي كمبيوتر: افتحه هنا أو أرسله.</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>المطلوب هو القراءة فقط. لا يمكن بها تغيير شيء في %1.</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>جارٍ إعداد الرابط…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>بانتظار الموافقة، بقي %1. يمكنك إغلاق هذه النافذة: تُحفظ مسودة.</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>تم منح الموافقة</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>يمكن للتطبيق تسجيل الدخول إلى المستأجر.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>تم منح الموافقة.</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>الان&amp;تظار مجددًا</translation>
    </message>
</context>
<context>
    <name>tributary::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>A time range that is complete so far and is listed once more for late events.</extracomment>
        <translation>يستقر</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>ال&amp;ناقص فقط</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>قابل للجلب حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>&amp;سد الفجوات…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>كل التدفقات</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>النطاقات الزمنية وما هو معروف عنها</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>ال&amp;قراءة مجددًا</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>تغطية %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>لم يُجمع بعد</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>لا شيء ناقص هنا.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>جارٍ قراءة ما هو معروف عن هذا المستأجر…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>لا شيء ناقص: سُرد كل نطاق زمني حتى نهايته وكله مخزَّن.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>لا فجوات يمكن سدها.</numerusform>
            <numerusform>فجوة واحدة ما زال يمكن سدها.</numerusform>
            <numerusform>فجوتان ما زال يمكن سدهما.</numerusform>
            <numerusform>%n فجوات ما زال يمكن سدها.</numerusform>
            <numerusform>%n فجوة ما زال يمكن سدها.</numerusform>
            <numerusform>%n فجوة ما زال يمكن سدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>لا نطاقات زمنية تعذر جلبها.</numerusform>
            <numerusform>نطاق زمني واحد لم يعد جلبه ممكنًا.</numerusform>
            <numerusform>نطاقان زمنيان لم يعد جلبهما ممكنًا.</numerusform>
            <numerusform>%n نطاقات زمنية لم يعد جلبها ممكنًا.</numerusform>
            <numerusform>%n نطاقًا زمنيًا لم يعد جلبها ممكنًا.</numerusform>
            <numerusform>%n نطاق زمني لم يعد جلبها ممكنًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>فجوات ما زال يمكن سدها: %1. نطاقات زمنية لم يعد جلبها ممكنًا: %2.</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>إنشاء تطبيق</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>إنشاء التطبيق</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إي&amp;قاف الانتظار</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>الاستدعاءات التي تغيّر المستأجر</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>تغيّر هذه الاستدعاءات %1. لا يُنشأ شيء قبل أن يسجّل مسؤول الدخول وتضغط «إنشاء».</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>تم إنشاء التطبيق.</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>يسجّل مسؤول المستأجر التابع الدخول. يبقى تسجيل دخوله في الذاكرة وينتهي مع هذه النافذة.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>سُجّل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>جارٍ الإنشاء؛ ما أُنجز باقٍ ومدرج.</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>تم إنشاء التطبيق. تحتاج Microsoft إلى لحظات حتى يُعتمد في كل مكان.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>ما أُنجز باقٍ. يتابع «إنشاء» من حيث توقف.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>ال&amp;شهادة (مستحسن)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>سر العميل، قيمته</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>ملف المفتاح الخاص</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>معرف ال&amp;تطبيق (العميل)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>السر، &amp;قيمته</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>ا&amp;نتهاء السر</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;ملف الشهادة</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>ملف المفتا&amp;ح الخاص</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>الشهادات والمفاتيح (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>هذا ليس معرف تطبيق</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>معرف التطبيق (العميل) موجود في صفحة النظرة العامة للتسجيل: 32 رقمًا وحرفًا في خمس مجموعات.</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>جارٍ عدّ ما يخص ملف التعريف هذا…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>حذف كل البيانات</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>ال&amp;حذف والإنهاء</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>اكتب اسم ملف التعريف لحذفه: %1</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>حدود الوجهة</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>محسوبة على الدقيقة الأخيرة. يبقى Tributary دون ما تسمح به الخدمة ليتمكن غيره من الإرسال أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>لا يُرسل شيء من هنا في هذه اللحظة، لذا لا شيء يُحصى.</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>لا مرة منذ بدء البرنامج، الأخيرة في %1</numerusform>
            <numerusform>مرة واحدة منذ بدء البرنامج، في %1</numerusform>
            <numerusform>مرتان منذ بدء البرنامج، آخرهما في %1</numerusform>
            <numerusform>%n مرات منذ بدء البرنامج، آخرها في %1</numerusform>
            <numerusform>%n مرة منذ بدء البرنامج، آخرها في %1</numerusform>
            <numerusform>%n مرة منذ بدء البرنامج، آخرها في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>لم يحدث منذ بدء البرنامج</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>البيانات في الدقيقة</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 من %2، قبل الضغط</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>الأحداث في الدقيقة</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>المقبولة: %1</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>%1 على الأكثر، قبل الضغط</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>طلب الإبطاء (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>ناقص في الجدول</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>ناقص في القاعدة</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>نوعه هناك %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2: الجدول غير موجود</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2: القاعدة لا تعرف الدفق</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>ليس للملفات جداول: كل سجل سطر، وأعمدة الجداول أعضاء فيه.</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>ليس للموضوع جداول: كل سجل رسالة، وأعمدة الجداول أعضاء فيها.</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>تنشئ الواجهة القديمة جداولها بنفسها، وتضيف إلى أسماء الأعمدة لاحقة بحسب نوعها.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;فحص مجددًا</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>الأعمدة حسب الدفق</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>جارٍ فحص الجداول والقاعدة؛ لا يُغيَّر شيء…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>السجل، بواسطة القاعدة</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>لم يسمح Azure للتطبيق المرسل بالفحص. %1: %2 يُعرض ما يلزم.</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>لا تذكر الوجهة مكان قاعدتها ومساحة عملها في Azure، لذا لا يمكن فحصهما. يُعرض ما يلزم.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>لا أعمدة تخالف المطلوب. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
            <numerusform>عمود واحد ليس كما ينبغي. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
            <numerusform>عمودان ليسا كما ينبغي. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
            <numerusform>%n أعمدة ليست كما ينبغي. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
            <numerusform>%n عمودًا ليست كما ينبغي. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
            <numerusform>%n عمود ليست كما ينبغي. تضيف «إضافة وجهة…» بالقاعدة نفسها ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>في الجداول والقاعدة كل الأعمدة.</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>هل تريد الاحتفاظ بما أدخلته لـ %1؟</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>تتابع المسودة من حيث توقفت، حتى بعد إعادة التشغيل. ما أُنشئ في Azure باقٍ هناك في الحالتين، وسيُعثر عليه ويُستخدم في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>ال&amp;احتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;تجاهلها</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationsScreen</name>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>دور قيد التطبيق</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>تتطلب تدخلك</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>أوقفها شخص مؤقتًا</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>آخر قبول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>تحقق الآ&amp;ن</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>ت&amp;صدير إلى Azure</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>&amp;قالب ARM…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>&amp;ملف Bicep…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>&amp;دوال KQL…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>سلامة الوجهة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>لا وجهة بعد</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>لم تُختر وجهة</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>تُحفظ الأحداث على هذا الكمبيوتر حتى توجد وجهة.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>الأحداث: %1، الدفعات: %2، %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>مشكلة قائمة</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>جارٍ السؤال؛ لا يُكتب أي حدث…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>تقبل. تم التحقق في %1.</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>إزالة الوجهة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>لن يُرسل إليها شيء بعد الآن، وتُحذف بيانات اعتمادها من سلسلة المفاتيح. ما لديها باقٍ هناك. الأحداث التي تنتظرها: %1؛ تنتقل إلى أقدم وجهة متبقية، أو تنتظر الوجهة التالية.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>إرسال حدث ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>إيقاف الإرسال م&amp;ؤقتًا</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التس&amp;مية…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>يرسل حدثًا واحدًا يعرّف بنفسه، ويسأل مساحة العمل عنه.</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>لا يمكن السؤال عن حدث اختبار إلا لدى مساحة عمل خلف Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>ا&amp;ستئناف الإرسال</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>جارٍ إرسال حدث اختبار…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>لم يعد يُرسل شيء؛ تنتظر الأحداث هنا.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>يستمر الإرسال.</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>إعادة تسمية الوجهة</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>اسم الوجهة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التس&amp;مية</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>تمت إعادة التسمية.</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>أخطاء الوجهة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>لم يقع أي خلل هنا، بقدر ما يمتد السجل.</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>السلامة والإثبات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>سجل الأخطاء</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>إعادة تسمية الوجهة المختارة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>إزالتها بعد سؤال</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>جارٍ السؤال هل تقبل…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>يحتاج Azure إلى ما يصل إلى 30 دقيقة لتطبيق دور جديد. تُعاد المحاولة كل دقيقة.</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>الوجهة تقبل. جارٍ إرسال حدث اختبار…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>قُبل حدث الاختبار.</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>قُبل حدث الاختبار. جارٍ سؤال مساحة العمل عنه؛ قد يستغرق ذلك بضع دقائق…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>وصل حدث الاختبار: ظهر في مساحة العمل بعد %1 ث.</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>قُبل حدث الاختبار، ولم يظهر في مساحة العمل بعد 20 دقيقة. قد يبيّن سجل الأخطاء الخاص بالقاعدة السبب.</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>قُبل حدث الاختبار. تعذر سؤال مساحة العمل عنه: يحتاج التطبيق المرسل إلى دور Log Analytics Reader عليها، ويجب أن تذكرها الوجهة.</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>ملفات السجل وتقارير الأعطال، لمالكها فقط وبحجم محدود:</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>مجلد ملفات السجل</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>تحوي حزمة الدعم ملفات السجل والإصدارات والحالة وبنية قاعدة البيانات؛ بلا أسرار وبلا أحداث.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>حزمة ال&amp;دعم…</translation>
    </message>
</context>
<context>
    <name>tributary::DurationText</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds in a narrow table cell.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Minutes in a narrow table cell.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours in a narrow table cell.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days in a narrow table cell.</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>عنوان IP للعميل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>حمل العمل</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>نوع المستخدم</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1، وصل %2</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>لا وقت في السجل، وصل %1</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>لا نوع للسجل</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1، نوع بلا اسم هنا؛ يُعاد توجيهه دون تغيير</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1: ليس في السجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>المعرف: يُقرأ من كل سجل عند عرضه. لا يمكن الفرز حسبه.</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1: يُقرأ من كل سجل عند عرضه. لا يمكن الفرز حسبه.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرف</translation>
    </message>
</context>
<context>
    <name>tributary::EventsScreen</name>
    <message>
        <source>&amp;Views</source>
        <translation>طرق ال&amp;عرض</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>الأحداث المخزنة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Events or record</source>
        <translation>الأحداث أو السجل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>المتابعة أو الإيقاف المؤقت، في الجدول</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>عرض الجديد ومتابعته، في الجدول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>البحث، في عامل التصفية؛ فتح السجل، في الجدول؛ التكبير، في المدرج التكراري</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>اقتراح الحقول والقيم، في عامل التصفية</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>استبعاد القيمة، في أوجه التصفية</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>تحريك النطاق المحدد، ومع Shift تمديده، في المدرج التكراري</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>مسح عامل التصفية ثم مغادرته؛ إيقاف البحث، في الجدول</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>لم يُنقل: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>تم البحث في %1 %، وعُثر على %2</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>عُثر على %1، وجارٍ قراءة الأرشيف…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشلة: %1</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>تعذر البت في %1: يستغرق التعبير العادي وقتًا طويلًا</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>لم تعد بايتات %1 محفوظة</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>تتعذر قراءة الأرشيف، وتُعاد المحاولة: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>جديد: %1 – عرض</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>لم يُجمع شيء بعد. تستغرق الأحداث الأولى عادةً من دقيقتين إلى 60 دقيقة.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>لا شيء من الأحداث المخزنة (%1) يطابق «%2». أزل أحد الشروط، أو ابحث في مدة أطول.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>من %1 إلى %2: الأحداث %3</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>إ&amp;زالة طريقة عرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Shift+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>فتح أولى طرق العرض؛ حتى 9</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>حفظ ك&amp;طريقة عرض…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>اسم طريقة العرض؛ تحفظ عامل التصفية والأعمدة والترتيب وأوجه التصفية:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: لا يحفظ الأرشيف أي يوم.</numerusform>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف يومًا واحدًا.</numerusform>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف يومين.</numerusform>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف %n أيام.</numerusform>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف %n يومًا.</numerusform>
            <numerusform>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>أُزيلت السجلات الأقدم، آخرها في %1: يحفظ الأرشيف %2 على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>%1 من %Ln حدث · عُثر عليها في %2 مللي ثانية</numerusform>
            <numerusform>%1 من حدث واحد · عُثر عليه في %2 مللي ثانية</numerusform>
            <numerusform>%1 من حدثين · عُثر عليها في %2 مللي ثانية</numerusform>
            <numerusform>%1 من %Ln أحداث · عُثر عليها في %2 مللي ثانية</numerusform>
            <numerusform>%1 من %Ln حدثًا · عُثر عليها في %2 مللي ثانية</numerusform>
            <numerusform>%1 من %Ln حدث · عُثر عليها في %2 مللي ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>من دون «%1»: لا أحداث</numerusform>
            <numerusform>من دون «%1»: حدث واحد</numerusform>
            <numerusform>من دون «%1»: حدثان</numerusform>
            <numerusform>من دون «%1»: %Ln أحداث</numerusform>
            <numerusform>من دون «%1»: %Ln حدثًا</numerusform>
            <numerusform>من دون «%1»: %Ln حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>لم يُكتب %1: %2. اختر مكانًا آخر وصدّر مجددًا.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>أُلغي التصدير؛ لم يبقَ شيء من %1.</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>جارٍ التصدير إلى %1: الأحداث %2 من %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>لا أحداث في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
            <numerusform>حدث واحد في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
            <numerusform>حدثان في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
            <numerusform>%Ln أحداث في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
            <numerusform>%Ln حدثًا في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
            <numerusform>%Ln حدث في %1 (%2). بايتات أخرى لم تعد محفوظة على هذا الكمبيوتر، عدد أحداثها: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>لا أحداث في %1 (%2).</numerusform>
            <numerusform>حدث واحد في %1 (%2).</numerusform>
            <numerusform>حدثان في %1 (%2).</numerusform>
            <numerusform>%Ln أحداث في %1 (%2).</numerusform>
            <numerusform>%Ln حدثًا في %1 (%2).</numerusform>
            <numerusform>%Ln حدث في %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>أوجه التصفية</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 أخرى…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1: القيم المختلفة %2</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1: البحث في %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>القيمة %1 مستبعدة؛ نقرة تعيدها</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – مستبعد</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>%1 من أكثر %2 قيمة تكرارًا؛ العدد الكلي %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values.</source>
        <translation>القيم: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>tributary::FacetText</name>
    <message>
        <source>Success</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>حمل العمل</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>نوع المستخدم</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>عنوان IP للعميل</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>لا يمكن الإجابة عن is:%1 هنا: لا شيء معروف عنه؛ احذفه</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>لا يوجد الحقل &quot;%1&quot;؛ الحقول هي %2. أي عضو في السجل هو raw.%1؛ والنص الذي فيه نقطتان يوضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>لا يوجد الحقل &quot;%1&quot;؛ هل قصدت &quot;%2&quot;؟ أي عضو في السجل هو raw.%1؛ والنص الذي فيه نقطتان يوضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>ضع &quot;:&quot; وقيمة بعد &quot;%1&quot;، مثل %2</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>ينقص حقل قبل النقطتين؛ والنص الذي فيه نقطتان يوضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>يحتاج raw إلى مسار عضو، مثل %1</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>ينقص اسم العضو بعد النقطة</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>يحوي المسار %1 أسماء على الأكثر</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>يحتاج has: إلى اسم حقل، مثل has:ip أو has:raw.ModifiedProperties</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>لكل سجل وقت؛ اسأل عن حقل آخر</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>القيم الممكنة لـ is: هي %1، وليس &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: يحتاج إلى قيمة بعد النقطتين مباشرةً، مثل %2</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 لا يقبل تعبيرًا عاديًا، مثل %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 لا يقبل المقارنة؛ اكتب مثلًا %2</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>تقبل المقارنة قيمة واحدة</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>يقف النطاق وحده؛ اكتب (%1:… OR %1:…)</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 يقبل قيمة واحدة</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>تنقص قيمة هنا، مثل %1</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>تنقص قيمة بعد الفاصلة؛ تتوالى القيم بلا مسافات، كما في %1:a,b</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>يحتاج &quot;..&quot; إلى وقت ثانٍ، مثل ..2026-11-22</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>يحتاج &quot;..&quot; إلى قيمة ثانية</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>يحتاج &quot;..&quot; إلى وقت أول</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>يحتاج &quot;..&quot; إلى قيمة أولى</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>علامة الاقتباس هذه غير مغلقة</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>هذا التعبير العادي غير مغلق؛ والنص الذي يبدأ بـ &quot;/&quot; يوضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>لا يجوز بعد التعبير العادي إلا &quot;i&quot;؛ والنص الذي يبدأ بـ &quot;/&quot; يوضع بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>التعبير العادي فارغ</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>لا يتجاوز التعبير العادي %1 حرفًا</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>التعبير العادي غير صحيح هنا: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>لا يتجاوز التعبير %1 حرفًا</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>القوس &quot;)&quot; لا يغلق شيئًا؛ احذفه، أو ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>علامة &quot;-&quot; تستبعد ما يليها مباشرةً؛ ضع النص الذي يحويها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>تكفي NOT واحدة؛ ضع النص الذي يبدأ بـ &quot;-&quot; بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>لا شيء بين علامتي الاقتباس</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>ينقص شرط هنا، مثل op:UserLoginFailed</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>لا يتجاوز تداخل الأقواس %1 مستوى</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>هذا القوس غير مغلق؛ ضع &quot;)&quot; بعد المجموعة</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>علامة اقتباس داخل كلمة؛ ضع النص كله بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>ضع مسافة هنا، أو ضع النص كله بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>يسأل is: عمّا يحدث للسجل لاحقًا؛ والتحديد يراه عند وروده</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>يخص التحديد مستأجرًا واحدًا؛ احذف tenant:</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>ليس للسجل دفعة بعد عند تحديده؛ احذف batch:</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>لا يمكن أن يعتمد التحديد على وقت السؤال؛ اكتب تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>ينقص شرط هنا، مثل op:UserLoggedIn</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>لا يوجد الدفق &quot;%1&quot;؛ التدفقات هي %2، أو جزء من أحد هذه الأسماء</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>ليس &quot;%1&quot; وقتًا؛ اكتب 2026-11-22 أو 2026-11-22T08:00 أو -6h أو today أو yesterday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>تمثل &quot;%1&quot; لحظة واحدة؛ اكتب time:&gt;=%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>ليس &quot;%1&quot; رقمًا؛ اكتب مثلًا %2:&gt;=5</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>لا يوجد نوع المستخدم &quot;%1&quot;؛ الأنواع هي %2، أو أرقامها</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>لا يوجد نوع سجل باسم &quot;%1&quot;؛ اكتب رقمه، مثل type:15</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>ليس &quot;%1&quot; عنوانًا؛ اكتب 203.0.113.7 أو 203.0.113.0/24 أو 2001:db8::/32 أو 203.0.*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>ليس &quot;%1&quot; رقمًا ولا وقتًا؛ المقارنة لهما فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>ليس &quot;%1&quot; رقمًا؛ اكتب مثلًا %2:&gt;=50000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>ليس &quot;%1&quot; مدة زمنية؛ اكتب 30s أو 15m أو 6h أو 7d أو 1h30m، مثل %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>عنوان IP للعميل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;عرض الأحداث</translation>
    </message>
    <message>
        <source>&amp;Add another tenant</source>
        <translation>إ&amp;ضافة مستأجر آخر</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>الأحداث الأولى</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>جارٍ حفظ %1 وبدء الجمع.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>لم يُحفظ %1 بعد.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>يستمر الجمع عند إغلاق هذه النافذة. تأتي الأحداث الأولى عادةً خلال دقائق، وقد تستغرق حتى 12 ساعة بعد بدء الاشتراك.</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>جارٍ الاطلاع على الموجود الآن…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>الا&amp;طلاع مجددًا</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>الأحداث تصل.</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>لا شيء هناك بعد. تتحقق هذه الصفحة كل 15 ثانية.</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>كان الحدث الأول موجودًا على الفور.</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>شوهد الحدث الأول بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>يعمل %1 من %Ln دفق.</numerusform>
            <numerusform>يعمل %1 من دفق واحد.</numerusform>
            <numerusform>يعمل %1 من دفقين.</numerusform>
            <numerusform>يعمل %1 من %Ln تدفقات.</numerusform>
            <numerusform>يعمل %1 من %Ln دفقًا.</numerusform>
            <numerusform>يعمل %1 من %Ln دفق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>لم تُجمع أحداث حتى الآن.</numerusform>
            <numerusform>جُمع حدث واحد حتى الآن.</numerusform>
            <numerusform>جُمع حدثان حتى الآن.</numerusform>
            <numerusform>جُمعت %Ln أحداث حتى الآن.</numerusform>
            <numerusform>جُمع %Ln حدثًا حتى الآن.</numerusform>
            <numerusform>جُمع %Ln حدث حتى الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>جمع أول مستأجر تابع</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>يقرأ Tributary أحداث تدقيق المستأجرين التابعين ويعيد توجيهها إلى مساحة عمل Log Analytics لديك. ويحتفظ بكل حدث على هذا الكمبيوتر حتى تقبله مساحة العمل.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>للاطلاع فقط؟</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>بدء العرض الت&amp;جريبي</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>بمستأجرين تجريبيين. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>إضافة مستأجر تابع</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>تحتاج إلى مجاله وإلى شخص يمكنه منح موافقة المسؤول هناك. نحو 3 دقائق.</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>إ&amp;ضافة مستأجر…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>مساحة عمل Sentinel في المستأجر الأصل، أو ملفات NDJSON. يمكن لـ Tributary إنشاء الجدول والقاعدة.</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>إضافة &amp;وجهة…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>عرض ما يصل</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>تظهر الأحداث في «الأحداث المباشرة» بعد دقائق قليلة من الخطوة 1، حتى قبل وجود وجهة.</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>فتح الأحداث ال&amp;مباشرة</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>مستأجرون كثيرون؟</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>ا&amp;ستيراد ملف CSV…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>الت&amp;حقق مجددًا</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>ما يحتاجه الجمع من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>جارٍ سؤال سلسلة المفاتيح وMicrosoft…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>الأخطاء وما يلزم فعله</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>كل منها مع الرموز التي تعطيها الخدمة أو البرنامج. ابحث عن رمز الرسالة، أو اضغط F1 عليها.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>ما يلزم فعله:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>البحث في التعليمات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في التعليمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – تعليمات</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramTable</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>لم يُجمع</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>الأحداث عبر الزمن، صف لكل عمود من المدرج التكراري</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>لا أحداث لعرضها عبر الزمن.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 الأوقات بتوقيت %2.</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>من %1 إلى %2: الأحداث %3، الفاشلة %4</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>لا أحداث لعرضها عبر الزمن.</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>محدد: من %1 إلى %2، الأحداث %3.</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>من %1 إلى %2، بحد أقصى %3 حدث في %4.</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>جُمع كل شيء: لا تدفقات فيها فجوات.</numerusform>
            <numerusform>لم يُجمع كل شيء: في دفق واحد فجوات.</numerusform>
            <numerusform>لم يُجمع كل شيء: في دفقين فجوات.</numerusform>
            <numerusform>لم يُجمع كل شيء: في %n تدفقات فجوات.</numerusform>
            <numerusform>لم يُجمع كل شيء: في %n دفقًا فجوات.</numerusform>
            <numerusform>لم يُجمع كل شيء: في %n دفق فجوات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>لم يُجمع كل شيء: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>ال&amp;عرض كجدول…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>استيراد التكوين</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>ما يفعله الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>بيانات الاعتماد ناقصة: استبدل بيانات الاعتماد.</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>تم الاستيراد. لا بيانات اعتماد ناقصة؛ تُستبدل في شاشتَي المستأجرين والوجهات.</numerusform>
            <numerusform>تم الاستيراد. تنقص بيانات اعتماد واحدة: استبدلها في شاشتَي المستأجرين والوجهات.</numerusform>
            <numerusform>تم الاستيراد. تنقص بيانات اعتماد لموضعين: استبدلها في شاشتَي المستأجرين والوجهات.</numerusform>
            <numerusform>تم الاستيراد. تنقص بيانات اعتماد لعدد %Ln مواضع: استبدلها في شاشتَي المستأجرين والوجهات.</numerusform>
            <numerusform>تم الاستيراد. تنقص بيانات اعتماد لعدد %Ln موضعًا: استبدلها في شاشتَي المستأجرين والوجهات.</numerusform>
            <numerusform>تم الاستيراد. تنقص بيانات اعتماد لعدد %Ln موضع: استبدلها في شاشتَي المستأجرين والوجهات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>تم الاستيراد.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>كل ما في هذا الملف موجود هنا بالفعل؛ لا شيء للاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>لا يضيف الاستيراد شيئًا ولا يغيّره. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
            <numerusform>يضيف الاستيراد أو يغيّر عنصرًا واحدًا. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
            <numerusform>يضيف الاستيراد أو يغيّر عنصرين. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
            <numerusform>يضيف الاستيراد أو يغيّر %Ln عناصر. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
            <numerusform>يضيف الاستيراد أو يغيّر %Ln عنصرًا. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
            <numerusform>يضيف الاستيراد أو يغيّر %Ln عنصر. لا يُزال شيء، ولا تُمَس بيانات اعتماد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>معرف المستأجر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>استيراد مستأجرين</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>ملف CSV بالأعمدة name وclient-id وكذلك id أو domain</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>&amp;ملف CSV</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>تُضاف الصفوف المعلَّمة ببيانات الاعتماد هذه: شهادة، أو سر تطبيق مشترك بينها.</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>ملف CSV للمستأجرين</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>لا يمكن استخدام الملف</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>جارٍ البحث عن المستأجرين…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>المستأجرون المضافون: %1. بدأ الجمع.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>يمكن إضافة %1 من %Ln صف. لم يتغير شيء بعد.</numerusform>
            <numerusform>يمكن إضافة %1 من صف واحد. لم يتغير شيء بعد.</numerusform>
            <numerusform>يمكن إضافة %1 من صفين. لم يتغير شيء بعد.</numerusform>
            <numerusform>يمكن إضافة %1 من %Ln صفوف. لم يتغير شيء بعد.</numerusform>
            <numerusform>يمكن إضافة %1 من %Ln صفًا. لم يتغير شيء بعد.</numerusform>
            <numerusform>يمكن إضافة %1 من %Ln صف. لم يتغير شيء بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>سؤال سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>أسرار العميل والمفاتيح الخاصة موجودة في سلسلة مفاتيح هذا الكمبيوتر وليست في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>سلسلة المفاتيح موجودة ومفتوحة.</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>تتعذر قراءة الأسرار من هنا الآن.</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>الوظيفة</translation>
    </message>
</context>
<context>
    <name>tributary::KindPage</name>
    <message>
        <source>Logs Ingestion API</source>
        <translation>Logs Ingestion API</translation>
    </message>
    <message>
        <source>HTTP Data Collector API</source>
        <translation>HTTP Data Collector API</translation>
    </message>
    <message>
        <source>NDJSON files</source>
        <translation>ملفات NDJSON</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka أو Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>إلى أين تذهب الأحداث؟</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>تتلقى كل وجهة أحداث جميع المستأجرين. يمكن إضافة وجهات أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>&amp;مساحة عمل Log Analytics (Microsoft Sentinel)، مستحسن</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>عبر Logs Ingestion API. يمكن لـ Tributary إنشاء الجداول والقاعدة والدور، أو تلصق نقطة نهاية موجودة.</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>مل&amp;فات على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>ملفات NDJSON في مجلد، سطر لكل حدث، مضغوطة.</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>من&amp;صة Kafka أو Azure Event Hubs</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>موضوع، رسالة لكل حدث.</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>وا&amp;جهة HTTP Data Collector API</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>بمفتاح مساحة العمل. انتهى دعم Microsoft لها في 14 سبتمبر 2026: فقط لما لا يمكن نقله بعد.</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>الا&amp;سم هنا</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>Sentinel الأصل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>هل تريد متابعة %1؟</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>بدأ في %1 ولم يكتمل. كل ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>متا&amp;بعته</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>&amp;تجاهله</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proposed name that is still free: its usual words and a number, as in &quot;Files 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a destination of this name already. Choose another name.</source>
        <translation>توجد وجهة بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>لا وجهات</numerusform>
            <numerusform>وجهة واحدة</numerusform>
            <numerusform>وجهتان</numerusform>
            <numerusform>%n وجهات</numerusform>
            <numerusform>%n وجهة</numerusform>
            <numerusform>%n وجهة</numerusform>
        </translation>
    </message>
    <message>
        <source>They were stored, but are neither accepted nor waiting nor in quarantine.</source>
        <translation>خُزّنت، لكنها ليست مقبولة ولا منتظرة ولا في العزل.</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>تعذر حفظ كائن ثنائي كبير</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي كائن ثنائي كبير</numerusform>
            <numerusform>تعذر حفظ كائن ثنائي كبير واحد</numerusform>
            <numerusform>تعذر حفظ كائنين ثنائيين كبيرين</numerusform>
            <numerusform>تعذر حفظ %n كائنات ثنائية كبيرة</numerusform>
            <numerusform>تعذر حفظ %n كائنًا ثنائيًا كبيرًا</numerusform>
            <numerusform>تعذر حفظ %n كائن ثنائي كبير</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>أدرجتها Microsoft لكنها لم تعد لديها. وُسمت نطاقاتها الزمنية مفقودةً؛ ويستمر كل ما سواها.</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>الجمع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>تبقى الأحداث قابلة للجلب 7 أيام. يستمر إرسال المخزَّن.</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>متأخر بمقدار %1</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>لا إثبات بعد</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>لا توجد وجهة. تُحفظ الأحداث على هذا الكمبيوتر حتى توجد واحدة.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>كل ما جُمع موجود هنا أو مقبول. لا يُتحقق من الوصول بالقراءة من مساحة العمل.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>كل ما جُمع موجود هنا أو مقبول. مستأجر واحد يتطلب تدخلك. لا يُتحقق من الوصول بالقراءة.</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. لا مستأجر يتطلب تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. مستأجر واحد يتطلب تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. مستأجران يتطلبان تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. %n مستأجرين يتطلبون تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. %n مستأجرًا يتطلبون تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
            <numerusform>كل ما جُمع موجود هنا أو مقبول. %n مستأجر يتطلبون تدخلك. لا يُتحقق من الوصول بالقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>غير مفسَّرة: %1</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>في علبة الصادر: %1</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>في العزل: %1</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>الفارق 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المجمَّعة</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>تكرارات متخطّاة: %1</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>منذ بدء ملف التعريف هذا</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>غير محددة: %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّنة</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>لا وجهة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>لا أحداث مجهولة المصير</numerusform>
            <numerusform>حدث واحد مجهول المصير</numerusform>
            <numerusform>حدثان مجهولا المصير</numerusform>
            <numerusform>%Ln أحداث مجهولة المصير</numerusform>
            <numerusform>%Ln حدثًا مجهول المصير</numerusform>
            <numerusform>%Ln حدث مجهول المصير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>يتأخر %1 من %Ln دفق بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
            <numerusform>يتأخر %1 من دفق واحد بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
            <numerusform>يتأخر %1 من دفقين بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
            <numerusform>يتأخر %1 من %Ln تدفقات بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
            <numerusform>يتأخر %1 من %Ln دفقًا بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
            <numerusform>يتأخر %1 من %Ln دفق بأكثر من ثلاثة استعلامات. لا يُفقد شيء قبل 7 أيام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>لا حدث (%Ln) من اليوم الأخير كان غائبًا عن مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
            <numerusform>حدث واحد (%Ln) من اليوم الأخير لم يكن في مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
            <numerusform>حدثان (%Ln) من اليوم الأخير لم يكونا في مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
            <numerusform>%Ln أحداث من اليوم الأخير لم تكن في مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
            <numerusform>%Ln حدثًا من اليوم الأخير لم تكن في مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
            <numerusform>%Ln حدث من اليوم الأخير لم تكن في مساحة العمل عند الاستعلام. قد يستغرق الأمر بضع دقائق؛ استعلم مرة أخرى في شاشة الوجهات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>لم يُفقد شيء حتى قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>لم يُستعلم عن أي حدث (%Ln) من اليوم الأخير.</numerusform>
            <numerusform>الحدث الوحيد (%Ln) من اليوم الأخير الذي استُعلم عنه موجود في مساحة العمل.</numerusform>
            <numerusform>الحدثان (%Ln) من اليوم الأخير اللذان استُعلم عنهما موجودان في مساحة العمل.</numerusform>
            <numerusform>جميع الأحداث الـ %Ln من اليوم الأخير التي استُعلم عنها موجودة في مساحة العمل.</numerusform>
            <numerusform>جميع الأحداث الـ %Ln من اليوم الأخير التي استُعلم عنها موجودة في مساحة العمل.</numerusform>
            <numerusform>جميع الأحداث الـ %Ln من اليوم الأخير التي استُعلم عنها موجودة في مساحة العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>لا مستأجر (%n) يتطلب تدخلك.</numerusform>
            <numerusform>مستأجر واحد (%n) يتطلب تدخلك.</numerusform>
            <numerusform>مستأجران (%n) يتطلبان تدخلك.</numerusform>
            <numerusform>%n مستأجرين يتطلبون تدخلك.</numerusform>
            <numerusform>%n مستأجرًا يتطلبون تدخلك.</numerusform>
            <numerusform>%n مستأجر يتطلبون تدخلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>استُعلم عن %Ln</numerusform>
            <numerusform>استُعلم عن %Ln</numerusform>
            <numerusform>استُعلم عن %Ln</numerusform>
            <numerusform>استُعلم عن %Ln</numerusform>
            <numerusform>استُعلم عن %Ln</numerusform>
            <numerusform>استُعلم عن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln غير موجود</numerusform>
            <numerusform>%Ln غير موجود</numerusform>
            <numerusform>%Ln غير موجود</numerusform>
            <numerusform>%Ln غير موجود</numerusform>
            <numerusform>%Ln غير موجود</numerusform>
            <numerusform>%Ln غير موجود</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>الواصلة</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>استُعلم قبل %1</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>الأحداث المباشرة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>إيقاف الجمع م&amp;ؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>اس&amp;تدراك…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;نسخ الصفوف</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>نسخ بتن&amp;سيق CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بتنسي&amp;ق JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>نسخ بتنس&amp;يق KQL</translation>
    </message>
    <message>
        <source>Copy the filter as a query for &amp;Log Analytics</source>
        <translation>نسخ عامل التص&amp;فية كاستعلام لـ Log Analytics</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>أو&amp;جه التصفية</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>تج&amp;ميع حسب العلامة</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>الأل&amp;وان مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>الأوقات بتو&amp;قيت UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>الأوقات بالتوقيت المح&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>م&amp;فاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>&amp;حول Tributary</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>ا&amp;ستئناف الجمع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>حول Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يجمع أحداث تدقيق المستأجرين التابعين ويعيد توجيهها إلى مساحة عمل Log Analytics.

برنامج حر بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>إغلاق Tributary</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>هل تريد الاستمرار في الجمع في الخلفية؟</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>تُغلق النافذة ويبقى الرمز في علبة النظام. تُجمع الأحداث ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>لا علبة نظام على سطح المكتب هذا: تُصغَّر النافذة. تُجمع الأحداث ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>الا&amp;ستمرار في الجمع</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>إ&amp;ضافة مستأجر…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>إضافة &amp;وجهة…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>ا&amp;ستيراد CSV…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>تقرير ال&amp;فحص…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>لا مستأجرين بعد</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>الجمع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>لا وجهة</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>لا وجهات</numerusform>
            <numerusform>وجهة واحدة</numerusform>
            <numerusform>وجهتان</numerusform>
            <numerusform>%n وجهات</numerusform>
            <numerusform>%n وجهة</numerusform>
            <numerusform>%n وجهة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing accepted yet</source>
        <translation>لم يُقبل شيء بعد</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>آخر قبول قبل %1</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1: الإرسال متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>علبة الصادر فارغة</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>علبة الصادر: %1 حدث · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>التبديل بين UTC والتوقيت المحلي</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>الوارد: %1 حدث/د</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>العزل: %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>العزل فارغ</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (متوقف مؤقتًا)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[تجريبي] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>جارٍ الإنهاء… ما خُزّن باقٍ، ويستمر الإرسال عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>بحسب الوضع في %1؛ بانتظار المحرك.</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>عرض تجريبي: المستأجرون ومساحة العمل محاكاة. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>وضع ع&amp;لامة</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>العلامة ال&amp;تالية</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>العلامة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>حفظ ك&amp;طريقة عرض…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>تع&amp;ليمات هذه الشاشة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحت&amp;ويات</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>الأحداث عبر الزمن ك&amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>حزمة ال&amp;دعم…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>الجمع من %1 من %Ln مستأجر</numerusform>
            <numerusform>الجمع من %1 من مستأجر واحد</numerusform>
            <numerusform>الجمع من %1 من مستأجرَين</numerusform>
            <numerusform>الجمع من %1 من %Ln مستأجرين</numerusform>
            <numerusform>الجمع من %1 من %Ln مستأجرًا</numerusform>
            <numerusform>الجمع من %1 من %Ln مستأجر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>هذا هو الإصدار %1. ما تغيّر تجده في قائمة «تعليمات»، «ما الجديد».</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>تم تنزيل ملف</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>تم فتح ملف</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>تم تغيير ملف</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>تم تحميل ملف إلى الخدمة</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>تم حذف ملف</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>تمت مشاركة عنصر</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>تم إنشاء رابط للجميع</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>تم إنشاء قاعدة علبة وارد</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>تم تغيير قاعدة علبة وارد</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>تم تغيير قواعد علبة الوارد</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>تم تكوين علبة بريد</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>مُنح شخص حق الوصول إلى علبة بريد</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>تمت قراءة بريد</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>تم إرسال بريد</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>تم إرسال بريد باسم شخص آخر</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>تم حذف بريد نهائيًا</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>تمت إضافة مستخدم</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>تم تغيير مستخدم</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>تم حذف مستخدم</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>تمت إعادة تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>مُنح شخص دورًا</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>انضم شخص إلى مجموعة</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>مُنح تطبيق الموافقة</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>تطابقت قاعدة لمنع فقدان البيانات</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>تم تكوين التدقيق</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>سجّل مسؤول الدخول</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>سجّل تطبيق الدخول</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>سجّل كيان خدمة الدخول</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>سجّل ضيف الدخول</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>سجّل مستخدم عادي الدخول</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>سجّل شخص الدخول</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>نجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC، هنا %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>مالك علبة البريد</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>مفوَّض</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>خدمة النقل</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>خدمة نظام</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>أفضل وصول</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>مسؤول مفوَّض</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>نوع بلا اسم هنا؛ يُعاد توجيهه دون تغيير</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>لا يدل وحده على النتيجة</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>المستأجر التابع</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>رُفض تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>حدث بلا عملية</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1 – لم ينجح ذلك</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>وصل %1</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1، لا شيء يتطلب تدخلك</numerusform>
            <numerusform>%1، أمر واحد يتطلب تدخلك</numerusform>
            <numerusform>%1، أمران يتطلبان تدخلك</numerusform>
            <numerusform>%1، %n أمور تتطلب تدخلك</numerusform>
            <numerusform>%1، %n أمرًا يتطلب تدخلك</numerusform>
            <numerusform>%1، %n أمر يتطلب تدخلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>مستخدم عادي</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Microsoft data center administrator</source>
        <translation>مسؤول مركز بيانات Microsoft</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>كيان خدمة</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>نهج مخصص</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>نهج النظام</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>فني شريك</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>كلمة المرور منتهية</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>لم تُعدّ MFA</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>تلزم MFA</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>يلزم تسجيل دخول الجهاز</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>غير معيّن للتطبيق</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>سؤال البقاء مسجّلًا</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>كلمة مرور المجال منتهية</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>يلزم تحقق خارجي</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>يلزم تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>الجهاز غير متوافق</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>محظور بموجب نهج</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>لم تنجح MFA</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>تطبيق غير معروف</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>واصل</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>في العزل</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>الصادر: ينتظر وجهة</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>مقبول: لم يبق ما يُرسل؛ ولا يُعرف هل وصل</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>واصل: كل ما قُبل في ساعته عُثر عليه في مساحة العمل</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>في العزل: رفضته وجهة؛ يُحفظ ولا يُرسل</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>سد الفجوات…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>فتح المستأجر</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>فتح الوجهة</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>عرض المستأجرين</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>نسخ ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>العرض في ال&amp;نشاط</translation>
    </message>
</context>
<context>
    <name>tributary::NeedText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, %2 what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>لا مستأجرين</numerusform>
            <numerusform>مستأجر واحد</numerusform>
            <numerusform>مستأجران</numerusform>
            <numerusform>%n مستأجرين</numerusform>
            <numerusform>%n مستأجرًا</numerusform>
            <numerusform>%n مستأجر</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>ما زال جلب فجوة في %1 ممكنًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>لا فجوات في %1 يمكن جلبها.</numerusform>
            <numerusform>ما زال جلب فجوة في %1 ممكنًا.</numerusform>
            <numerusform>ما زال جلب فجوتين في %1 ممكنًا.</numerusform>
            <numerusform>ما زال جلب %n فجوات في %1 ممكنًا.</numerusform>
            <numerusform>ما زال جلب %n فجوة في %1 ممكنًا.</numerusform>
            <numerusform>ما زال جلب %n فجوة في %1 ممكنًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>تنتهي صلاحية بيانات اعتماد خلال 14 يومًا.</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>يتوقف الجمع من المستأجر عند انتهاء صلاحية بيانات اعتماده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>لا أحداث تنتظر هنا.</numerusform>
            <numerusform>ينتظر هنا حدث واحد بأمان.</numerusform>
            <numerusform>ينتظر هنا حدثان بأمان.</numerusform>
            <numerusform>تنتظر هنا %Ln أحداث بأمان.</numerusform>
            <numerusform>ينتظر هنا %Ln حدثًا بأمان.</numerusform>
            <numerusform>ينتظر هنا %Ln حدث بأمان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 ولا شيء آخر.</numerusform>
            <numerusform>%1 وواحد آخر.</numerusform>
            <numerusform>%1 واثنان آخران.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
            <numerusform>%1 و%n أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewFilter</name>
    <message>
        <source>Tenant, worst first</source>
        <translation>المستأجر، الأسوأ أولًا</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Events/min, 1 h</source>
        <translation>أحداث/د، 1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>لا يُجمع</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>موعد الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>تنتهي بعد %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tenants: its tag, and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Group %1, expanded</source>
        <translation>المجموعة %1، موسّعة</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>المجموعة %1، مطوية</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>التأخر، %1: %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>التأخر، %1: لم يُجمع شيء بعد</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>بيانات الاعتماد، %1: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>الأحداث في الدقيقة، %1: الآن %2، والأقصى %3 في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>الأحداث في 24 ساعة، %1: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>نسبة الحصة المستخدمة من الطلبات، %1: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>الأحداث في علبة الصادر، %1: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>الأحداث في العزل، %1: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>السحابة، %1: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>العلامات، %1: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>السحابة: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>العلامات: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;طي</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;توسيع</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأعم&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>&amp;فتح المستأجر</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;عرض الأحداث</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>ا&amp;ستدراك %1…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>ا&amp;ستدراك…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>ت&amp;حقق الآن</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>لا مستأجرين للتحقق منهم الآ&amp;ن</numerusform>
            <numerusform>التحقق من مستأجر واحد الآ&amp;ن</numerusform>
            <numerusform>التحقق من مستأجرَين الآ&amp;ن</numerusform>
            <numerusform>التحقق من %n مستأجرين الآ&amp;ن</numerusform>
            <numerusform>التحقق من %n مستأجرًا الآ&amp;ن</numerusform>
            <numerusform>التحقق من %n مستأجر الآ&amp;ن</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>العرض في النش&amp;اط</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>تصفية المستأجرين (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>تصفية المستأجرين</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>المستأجرون وتدفقاتهم</translation>
    </message>
    <message>
        <source>Management Activity API</source>
        <translation>Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>تتطلب انتباهًا %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>لا مستأجر مطابق. يمسح Esc عامل التصفية.</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>لا مستأجر متأخر.</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>لا مستأجر يتطلب تدخل شخص.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>فتح المستأجر، أو طي مجموعة</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>ما يمكن فعله بخلية</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>مسح عامل التصفية ثم مغادرته</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>&amp;عرض أحداث %1</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>الت&amp;غطية…</translation>
    </message>
</context>
<context>
    <name>tributary::ParentPage</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>&amp;أسجّل الدخول بصفتي مسؤول المستأجر الأصل</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>يُنشئها التطبيق المرسِل ب&amp;نفسه</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>ينشر &amp;مسؤول Azure لدينا قالبًا</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>موجودة: ل&amp;دي نقطة النهاية ومعرف القاعدة</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>المستأجر الأصل والتطبيق المرسِل</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>يحتاج التطبيق إلى حق واحد فقط: الإرسال إلى قاعدة واحدة. توضع بيانات اعتماده في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>الأصل: الم&amp;جال أو معرف المستأجر</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>من ينشئ الجداول والقاعدة والدور في Azure؟</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>سجّل التطبيق %1 الدخول؛ بيانات اعتماده في سلسلة المفاتيح. أدخل غيرها لتغييرها.</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>جارٍ البحث عن المستأجر الأصل…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>جارٍ تسجيل الدخول باسم التطبيق…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>ممنوح، ثبت باستدعاء</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>غير ممنوح، اختياري</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>ليس في هذا المستأجر</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>تعذر السؤال</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>&amp;فتح في المدخل</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>نسخ ال&amp;أمر لمسؤولهم</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>مطلوب لـ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>الأذونات وسبب الحاجة إليها</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>التحقق &amp;مجددًا</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>جارٍ التحقق برمز مميز جديد. لا يتغير شيء في المستأجر.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>جارٍ سؤال Microsoft…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>تم التحقق قبل %1 برمز مميز جديد. لم يتغير شيء في المستأجر.</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>تحتاج Microsoft إلى لحظات بعد الموافقة. يُعاد التحقق بعد %1.</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>كل ما يلزم ممنوح.</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>ما زال يلزم إصلاحه: %1. يمكنك المتابعة: ستعمل التدفقات الأخرى.</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>لا يمكن قراءة شيء بعد.</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;فتح المتصفح</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>عرض &amp;رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>صفحة إدخال الرمز</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>الرمز المطلوب إدخاله</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools</source>
        <translation>Microsoft Graph Command Line Tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Signs in &amp;through (client id)</source>
        <translation>تسجيل الدخول &amp;عبر (معرف العميل)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>هذا ليس معرف تطبيق</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>اترك الحقل فارغًا لتسجيل الدخول عبر أدوات سطر الأوامر من Microsoft، ويعرفها كل مستأجر.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>بانتظار تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>بانتظار إدخال الرمز، بقي %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>سلسلة الاتصال</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>مفتاح مساحة العمل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>ضغط Zstandard، نصف الحجم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا ضغط</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>سلسلة اتصال Event Hubs، أو اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>بلا تسجيل دخول: وسيط على هذا الكمبيوتر أو في مختبر</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>العناوين بصيغة host:port، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>الضغ&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>تسجيل ال&amp;دخول بـ</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>&amp;سلسلة الاتصال</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>الوس&amp;طاء</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>الموضو&amp;ع أو مركز الأحداث</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>م&amp;عرف مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>م&amp;فتاح مساحة العمل</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>يُنشأ المجلد إن لم يكن موجودًا. يحوي الملف الواحد 128 MB أو خمس دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>كلاهما في صفحة «الوكلاء» لمساحة العمل. يوضع المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>يلزم المسار الكامل</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>ابدأ من جذر القرص، مثل /srv/audit.</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>هذا ليس معرف مساحة عمل</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>تجده في صفحة النظرة العامة لمساحة العمل: 32 رقمًا وحرفًا في خمس مجموعات.</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>جارٍ التحقق والحفظ…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>رمز مميز لتسجيل تطبيق (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>معرف المستأجر الأ&amp;صل</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>معرف التط&amp;بيق</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>سر العم&amp;يل</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>يُستخدم TLS حيثما يوجد تسجيل دخول. تُحفظ بيانات تسجيل الدخول في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>ليس هذا معرف مستأجر</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>تجده في صفحة النظرة العامة في Entra ID: 32 رقمًا وحرفًا في خمس مجموعات.</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>ليس هذا معرف تطبيق</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>تجده في صفحة النظرة العامة لتسجيل التطبيق: 32 رقمًا وحرفًا في خمس مجموعات.</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>ت&amp;صدير التكوين…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>ا&amp;ستيراد التكوين…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>&amp;حذف كل البيانات…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>تصدير التكوين</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>التكوين (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>استيراد التكوين</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>الجمع</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>أُعطي هذا التشغيل قيمة أخرى في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>الأحداث المرسلة الأقدم من %1 تُحذف من هذا الكمبيوتر. لا تراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>إذا زادت الأحداث المرسلة المحفوظة على %1، حُذف أقدمها من هذا الكمبيوتر. لا تراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>هل تصل الأحداث؟</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>«مقبول» هو ما تقوله نقطة النهاية. «واصل» هو ما تقوله مساحة العمل. يُرسل سجل اختبار واحد.</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>إثبات الوجهة</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>جارٍ سؤال نقطة النهاية…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>الدور قيد التطبيق، ويستغرق ذلك حتى 30 دقيقة. تستمر المحاولة لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>غير مقبول: الدور مفقود</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>قُبل بعد %1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>جارٍ سؤال مساحة العمل عن سجل الاختبار، منذ %1…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>ظهر في مساحة العمل بعد %1</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>لم يظهر في مساحة العمل بعد؛ لا يعني ذلك أنه فُقد</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>غير معروف: قراءة مساحة العمل غير مسموحة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>واصل</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>يمكنك الإنهاء الآن: يواصل Tributary المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>إعادة الا&amp;ختبار</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>مقبول وواصل.</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>يمكنك الإنهاء: تنتظر الأحداث هنا حتى تُقبل.</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>اسأل مساحة العمل بنفسك</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>قد يستغرق ظهور الأحداث في جدول جديد بضع دقائق. يعثر هذا السؤال على سجل الاختبار.</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>نسخ ال&amp;سؤال</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPane</name>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المجمَّعة</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّنة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>إ&amp;ثبات الآن</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>نسخ ك&amp;جدول</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>حفظ الت&amp;قرير…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>إثبات الوصول</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>حسب ساعة الجمع؛ تُحصى السجلات المتمايزة في مساحة العمل</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>الإثبات حسب الساعة</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>جارٍ سؤال مساحة العمل؛ لا يُكتب شيء…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>لم يُجمع شيء لها في هذه المدة.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>حفظ الإثبات</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>بانتظار Azure…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>K&amp;QL functions that read like Microsoft&apos;s tables</source>
        <translation>دوا&amp;ل KQL تُقرأ مثل جداول Microsoft</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>القراءة ال&amp;عكسية لإثبات وصول الأحداث</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>سجل القاعدة الخاص بما أ&amp;سقطته</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>تر&amp;حيل الجداول الكلاسيكية؛ لا تراجع عن ذلك</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>ت&amp;صدير قالب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>ما يُنشأ في Azure</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>خطة ما يُنشأ</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>لا يمكن تنفيذه على هذا النحو</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>كل شيء موجود في %1.</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>في %1. لا يُنشأ شيء قبل الضغط على «إنشاء»؛ وإعادة التشغيل آمنة.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>جارٍ الإنشاء. ما أُنجز باقٍ؛ يتابع «إنشاء» من هناك.</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>تم إنشاء كل شيء.</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>تم إنشاء ما يلزم. رُفض شيء اختياري.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>ما أُنجز باقٍ. يتابع «إنشاء» من هناك.</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>البحث في الأحداث المخزنة (Ctrl+F)، مثل op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>البحث في الأحداث المخزنة</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(%1 إجمالًا)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>اقتُطع هنا؛ يعطي «نسخ بتنسيق JSON» كل %1</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>المج&amp;اورة</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>ال&amp;أصل</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بتنسي&amp;ق JSON</translation>
    </message>
    <message>
        <source>Show events of the same user, address or correlation id</source>
        <translation>عرض أحداث المستخدم أو العنوان أو معرف الارتباط نفسه</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>عرض السجل كما استُلم، بلا فواصل أسطر مضافة</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>حقول السجل</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>السجل بتنسيق JSON</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>لم يُحدَّد حدث</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>حدّد صفًا لعرض محتواه.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>لم تعد بايتات السجل محفوظة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
    <message>
        <source>&amp;Filter for this text</source>
        <translation>&amp;تصفية حسب هذا النص</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;تصفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>ا&amp;ستبعاد هذه القيمة</translation>
    </message>
    <message>
        <source>Events with this f&amp;ield</source>
        <translation>أحداث بهذا ال&amp;حقل</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>المست&amp;خدم نفسه</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>&amp;عنوان IP نفسه</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>معرف الا&amp;رتباط نفسه</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>إضافة ك&amp;عمود</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>إضافة ك&amp;عمود (بلغ الجدول حده من الأعمدة)</translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(نص يحوي JSON)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 بلا معنى خاص</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 يعني %2</translation>
    </message>
</context>
<context>
    <name>tributary::RegistrationGuide</name>
    <message>
        <source>&amp;How to make one, step by step</source>
        <translation>&amp;طريقة إنشائه خطوة بخطوة</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>في مركز إدارة Microsoft Entra للمستأجر التابع، افتح «تسجيلات التطبيق» واختر «تسجيل جديد». يصلح أي اسم؛ أبقِ «الحسابات في هذا الدليل التنظيمي فقط».</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>انسخ معرف التطبيق (العميل) من صفحة النظرة العامة إلى الحقل أعلاه.</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>افتح «أذونات واجهة برمجة التطبيقات»، ثم «إضافة إذن»، ثم Office 365 Management APIs، ثم «أذونات التطبيق»، وعلّم:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>مرة أخرى «إضافة إذن»، ثم Microsoft Graph، ثم «أذونات التطبيق»، وعلّم:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>اختر «منح موافقة المسؤول» للمستأجر. يجب أن تظهر بعدها علامة خضراء في كل سطر.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>افتح «الشهادات والأسرار». حمّل شهادة، أو اختر «سر عميل جديد» وانسخ العمود المسمى «القيمة» على الفور: لا يظهر إلا هذه المرة. عمود «معرف السر» ليس السر نفسه.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a guide: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>تحذير: لا سجلات لم تُرسل إلى أي وجهة.</numerusform>
            <numerusform>تحذير: سجل واحد لم يُرسل إلى أي وجهة قط. يُفقد نهائيًا.</numerusform>
            <numerusform>تحذير: سجلان لم يُرسلا إلى أي وجهة قط. يُفقدان نهائيًا.</numerusform>
            <numerusform>تحذير: %Ln سجلات لم تُرسل إلى أي وجهة قط. تُفقد نهائيًا.</numerusform>
            <numerusform>تحذير: %Ln سجلًا لم تُرسل إلى أي وجهة قط. تُفقد نهائيًا.</numerusform>
            <numerusform>تحذير: %Ln سجل لم تُرسل إلى أي وجهة قط. تُفقد نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>سيُحذف من %1 (%2) ما يلي:</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>الأحداث: المخزنة هنا %1، منها ما ينتظر الإرسال %2، وفي العزل %3.</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>التكوين: المستأجرون %1، الوجهات %2، والتحديدات والإعدادات والمسودات.</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>التغطية وسجل النشاط وملفات السجل وتقارير الأعطال.</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>سلسلة المفاتيح: لا إدخالات فيها أسرار ملف التعريف هذا.</numerusform>
            <numerusform>سلسلة المفاتيح: إدخال واحد فيه أسرار ملف التعريف هذا.</numerusform>
            <numerusform>سلسلة المفاتيح: إدخالان فيهما أسرار ملف التعريف هذا.</numerusform>
            <numerusform>سلسلة المفاتيح: %Ln إدخالات فيها أسرار ملف التعريف هذا.</numerusform>
            <numerusform>سلسلة المفاتيح: %Ln إدخالًا فيها أسرار ملف التعريف هذا.</numerusform>
            <numerusform>سلسلة المفاتيح: %Ln إدخال فيها أسرار ملف التعريف هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>لا يُمَس: الأحداث التي أُرسلت، والملفات التي كتبتها وجهة، والاشتراكات وتسجيلات التطبيقات لدى Microsoft.</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>جارٍ حصر ما يخص %1…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>إي&amp;قاف اشتراكاته لدى Microsoft أيضًا</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>إ&amp;زالة المستأجر</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>سُلّمت كلها. ما لدى الوجهة باقٍ هناك.</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>إدخالات العزل التي تُزال أيضًا: %1.</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>يبقى إدخال سلسلة المفاتيح: يستخدمه مستأجرون آخرون.</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>يُزال إدخال سلسلة المفاتيح. يبقى تسجيل التطبيق في المستأجر.</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>الاشتراكات التي تبقى قيد التشغيل ما لم توقفها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: لا أحداث، والتغطية.</numerusform>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: حدث واحد مع تغطيته.</numerusform>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: حدثان مع تغطيتهما.</numerusform>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: %Ln أحداث مع تغطيتها.</numerusform>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: %Ln حدثًا مع تغطيتها.</numerusform>
            <numerusform>ينتهي الجمع، ويُحذف هنا ما جُمع: %Ln حدث مع تغطيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
            <numerusform>ما لم يُسلَّم منها بعد ولن يُسلَّم أبدًا: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: مختار</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: غير مختار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>tributary::ResultTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button in a row of a table: what it does, what it is about.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RotateDialog</name>
    <message>
        <source>Replace credential of %1</source>
        <translation>استبدال بيانات اعتماد %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>أضف أولًا السر الجديد أو الشهادة الجديدة إلى التطبيق %1 في المدخل. تُثبَت بتسجيل دخول قبل حذف القديمة هنا، ويستمر الجمع في أثناء ذلك. أزل القديمة من التطبيق في المدخل بعدها.</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>جارٍ إثبات بيانات الاعتماد الجديدة…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::SecretField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>إظهار ما كُتب: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>إعادة «%1» إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>الافتراضي: %1. من %2 إلى %3.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>البحث في الإعدادات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>عرض الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعات ال&amp;هدوء</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
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
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>الاستمرار في الجمع في الخلفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>إغلا&amp;ق النافذة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>يُبلَّغ عن كل مشكلة مرة واحدة. تحتاج الإشعارات إلى سطح مكتب فيه علبة نظام.</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>الهدوء م&amp;ن</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>بالتوقيت المحلي؛ يُبلَّغ لاحقًا عما يبدأ خلالها</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>الهدوء &amp;إلى</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>سلسلة المفاتيح والأسرار والمفاتيح والشهادات</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>ملفات السحابة والسحب الحكومية والوطنية والعناوين</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>ملفات السجل وتقارير الأعطال وحزمة الدعم والمجلد</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;صفوف الجداول</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ال&amp;بدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>يبدأ في الخلفية ويجمع.</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>يجري الجمع كخدمة على هذا الكمبيوتر. تأخذ بأي تغيير خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>يجمع برنامج آخر على ملف التعريف هذا. يأخذ بأي تغيير خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>هل تريد حذف الأحداث الأقدم؟</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;حذفها</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>لم يُعثر على إعدادات</numerusform>
            <numerusform>عُثر على إعداد واحد</numerusform>
            <numerusform>عُثر على إعدادين</numerusform>
            <numerusform>عُثر على %n إعدادات</numerusform>
            <numerusform>عُثر على %n إعدادًا</numerusform>
            <numerusform>عُثر على %n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>&amp;تطبيقنا</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>إ&amp;نشاء تطبيق في المستأجر التابع</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>ا&amp;ستخدام تطبيق موجود</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>كيف يسجّل Tributary الدخول؟</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>يسجّل مسؤول المستأجر التابع الدخول مرة واحدة؛ وينشئ Tributary التطبيق وحقوقه وشهادته.</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>لديك معرف تطبيق مع شهادة أو سر. يوضح الدليل طريقة إنشائه يدويًا.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>ال&amp;شهادة، تُنشأ على هذا الكمبيوتر (مستحسن)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>سر ال&amp;عميل</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>بلا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;صالحة لمدة</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>يوضع المفتاح الخاص أو السر مباشرةً في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>يقرأ تسجيل تطبيق %1. يُعرض كل ما يجوز له قبل طلب الموافقة.</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>التطبيق متعدد المستأجرين %1 للمستأجر الأصل. يمنح مسؤول المستأجر التابع الموافقة عبر رابط واحد.</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>تطبيق متعدد المستأجرين للمستأجر الأصل، يُدخل مرة واحدة. يمنح مسؤول المستأجر التابع الموافقة عبر رابط واحد.</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>بيانات اعتماد التطبيق %1 في سلسلة المفاتيح. أدخل غيرها لتغييرها.</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>جارٍ حفظ بيانات الاعتماد في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>جارٍ تسجيل الدخول باسم التطبيق…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>ال&amp;محاولة لدقيقتين</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>جارٍ حفظ التطبيق في سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>الخطوة %1، %2: تمت</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>الخطوة %1، %2: أنت هنا</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>الخطوة %1، %2: لاحقًا</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>الاشتراك الآن</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>إ&amp;ضافة وجهة…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>التدفقات المطلوب جمعها</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>جلب ال&amp;موجود أيضًا: حتى آخر 7 أيام</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>اختر ما يُجمع من %1. يمكن تغيير ذلك كله لاحقًا.</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>جارٍ سؤال Microsoft عن الاشتراكات العاملة…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>ال&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>لا توجد وجهة بعد. تُحفظ الأحداث على هذا الكمبيوتر حتى توجد واحدة.</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>تُرسل إلى: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>جارٍ بدء الاشتراكات. يُبقي «إيقاف» ما بدأ قيد التشغيل.</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>تم الإيقاف. ما بدأ يبقى قيد التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>سيعمل %1 من %Ln دفق. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
            <numerusform>سيعمل %1 من دفق واحد. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
            <numerusform>سيعمل %1 من دفقين. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
            <numerusform>سيعمل %1 من %Ln تدفقات. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
            <numerusform>سيعمل %1 من %Ln دفقًا. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
            <numerusform>سيعمل %1 من %Ln دفق. تابع، أو ألغِ تحديد ما رُفض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>أمر نشر القالب</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>مخرجات النشر</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>الصق هنا ما أخرجه النشر: JSON، أو أسطر صفحة «المخرجات».</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>حفظ &amp;قالب ARM…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>حفظ قالب ARM</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>حفظ &amp;ملف Bicep…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>حفظ ملف Bicep</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>حفظ &amp;دوال KQL…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>حفظ دوال KQL</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>&amp;نقطة نهاية استيعاب السجلات</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>القا&amp;عدة، معرفها الثابت</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>نقطة النهاية والقاعدة</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>قالب لمسؤولك</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>كلاهما في صفحة قاعدة جمع البيانات في مدخل Azure، ضمن «طريقة عرض JSON».</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>ينشئ الجداول والقاعدة والدور نفسها التي ينشئها Tributary.</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>يجب أن تعرّف القاعدة التدفقات %1.</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>أرسل أحد الملفات إلى مسؤول المستأجر الأصل. عند نشره في مجموعة موارد مساحة العمل يُخرج نقطة النهاية والقاعدة: الصق ذلك أدناه. يمكنك الإغلاق في أثناء ذلك: تُحفظ مسودة.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
</context>
<context>
    <name>tributary::TenantCredentialTab</name>
    <message>
        <source>Keep &amp;date</source>
        <translation>حفظ ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>&amp;سؤال Microsoft</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>استبدال بيانات الا&amp;عتماد…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة الإبهام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>تنت&amp;هي في</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>تُنبَّه قبل 30 و14 و7 أيام وقبل يوم واحد. تُثبَت بيانات الاعتماد الجديدة قبل ترك القديمة، فلا يفوت شيء.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>لا تفصح Microsoft عن ذلك</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>لا يحق للتطبيق قراءة تسجيله، أو أنه في مستأجر آخر. أدخل التاريخ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>استُبدلت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>الجديدة مُثبَتة؛ وأُزيلت القديمة من هنا.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>مفتاح مساحة العمل</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>سلسلة الاتصال</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>معرف المستأجر</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>معرف التطبيق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>نس&amp;خ الإعدادات إلى…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>إ&amp;زالة المستأجر…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>العلا&amp;مات</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاحظ&amp;ة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>الجمع منذ</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>لم يُختر مستأجر</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>إلى أبعد ما تحتفظ به Microsoft من أحداث</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;تعطيل</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>تمكي&amp;ن</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>يستمر الجمع ويستدرك ما ورد في الأثناء.</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>لم يعد يُجمع شيء. تبقى الاشتراكات قيد التشغيل: يمكن استدراك سبعة أيام.</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>ما تم وما حدث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>لم يُدوَّن شيء عن هذا المستأجر، بقدر ما يمتد السجل.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>أي مستأجر؟</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>لا يتغير شيء في المستأجر، ولا يسجّل أحد الدخول: معرفه وسحابته معلنان.</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>مجال للمستأجر، أو معرفه، أو اسم أي من مستخدميه</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>اختياري، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>أي سحابة</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>الم&amp;جال أو معرف المستأجر أو المستخدم</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>الا&amp;سم هنا</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الع&amp;لامات</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>ال&amp;بحث في</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>التجربة مع %1</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>مستأجر تجريبي لا يُجمع منه بعد. تُفتح صفحات مسؤوله في متصفحك؛ لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>استخ&amp;دامه</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>جارٍ سؤال Microsoft…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>عُثر عليه في %1. معرف المستأجر %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>هذا المستأجر موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>يُجمع باسم «%1». غيّر بيانات اعتماده أو تدفقاته في شاشة المستأجرين.</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>هذا هو المستأجر الأصل</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>ترسل إليه إحدى الوجهات. يمكن الجمع منه أيضًا كأي مستأجر آخر.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>المستأجر في سحابة أخرى</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>ينتمي إلى %1. تُسجَّل التطبيقات لكل سحابة على حدة: استخدم تطبيقًا مسجّلًا هناك.</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>هل كُتب هذا بشكل صحيح؟</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>هذا ليس مجالًا ولا معرف مستأجر ولا اسم مستخدم. هل قصدت %1؟</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>استخ&amp;دام %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>البح&amp;ث مجددًا</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>هل تريد متابعة %1؟</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>بدأ في %1 وينتظر الموافقة. كل ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>بدأ في %1 ولم يكتمل. كل ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;متابعته</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;تجاهله</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>تحقق الآ&amp;ن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>مطلوب لـ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>الأذونات وسبب الحاجة إليها</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>لم يتم التحقق بعد. لا يغيّر التحقق شيئًا في المستأجر.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>جارٍ سؤال Microsoft…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>تم التحقق في %1 برمز مميز جديد.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>&amp;مع المستأجرين</numerusform>
            <numerusform>&amp;مع مستأجر واحد</numerusform>
            <numerusform>&amp;مع مستأجرَين</numerusform>
            <numerusform>&amp;مع %n مستأجرين</numerusform>
            <numerusform>&amp;مع %n مستأجرًا</numerusform>
            <numerusform>&amp;مع %n مستأجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>الت&amp;حقق من المستأجرين</numerusform>
            <numerusform>الت&amp;حقق من مستأجر واحد</numerusform>
            <numerusform>الت&amp;حقق من مستأجرَين</numerusform>
            <numerusform>الت&amp;حقق من %n مستأجرين</numerusform>
            <numerusform>الت&amp;حقق من %n مستأجرًا</numerusform>
            <numerusform>الت&amp;حقق من %n مستأجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>إيقاف المستأجرين م&amp;ؤقتًا</numerusform>
            <numerusform>إيقاف مستأجر واحد م&amp;ؤقتًا</numerusform>
            <numerusform>إيقاف مستأجرَين م&amp;ؤقتًا</numerusform>
            <numerusform>إيقاف %n مستأجرين م&amp;ؤقتًا</numerusform>
            <numerusform>إيقاف %n مستأجرًا م&amp;ؤقتًا</numerusform>
            <numerusform>إيقاف %n مستأجر م&amp;ؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>ا&amp;ستئناف المستأجرين</numerusform>
            <numerusform>ا&amp;ستئناف مستأجر واحد</numerusform>
            <numerusform>ا&amp;ستئناف مستأجرَين</numerusform>
            <numerusform>ا&amp;ستئناف %n مستأجرين</numerusform>
            <numerusform>ا&amp;ستئناف %n مستأجرًا</numerusform>
            <numerusform>ا&amp;ستئناف %n مستأجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>تعيين &amp;علامات المستأجرين…</numerusform>
            <numerusform>تعيين &amp;علامات مستأجر واحد…</numerusform>
            <numerusform>تعيين &amp;علامات مستأجرَين…</numerusform>
            <numerusform>تعيين &amp;علامات %n مستأجرين…</numerusform>
            <numerusform>تعيين &amp;علامات %n مستأجرًا…</numerusform>
            <numerusform>تعيين &amp;علامات %n مستأجر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>ت&amp;صدير المستأجرين بتنسيق CSV…</numerusform>
            <numerusform>ت&amp;صدير مستأجر واحد بتنسيق CSV…</numerusform>
            <numerusform>ت&amp;صدير مستأجرَين بتنسيق CSV…</numerusform>
            <numerusform>ت&amp;صدير %n مستأجرين بتنسيق CSV…</numerusform>
            <numerusform>ت&amp;صدير %n مستأجرًا بتنسيق CSV…</numerusform>
            <numerusform>ت&amp;صدير %n مستأجر بتنسيق CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>لا مستأجرين: سار كل شيء على ما يرام.</numerusform>
            <numerusform>مستأجر واحد: سار كل شيء على ما يرام.</numerusform>
            <numerusform>مستأجران: سار كل شيء على ما يرام.</numerusform>
            <numerusform>%n مستأجرين: سار كل شيء على ما يرام.</numerusform>
            <numerusform>%n مستأجرًا: سار كل شيء على ما يرام.</numerusform>
            <numerusform>%n مستأجر: سار كل شيء على ما يرام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%1 من المستأجرين يتطلب تدخلك.</numerusform>
            <numerusform>%1 من مستأجر واحد يتطلب تدخلك.</numerusform>
            <numerusform>%1 من مستأجرَين يتطلب تدخلك.</numerusform>
            <numerusform>%1 من %n مستأجرين يتطلب تدخلك.</numerusform>
            <numerusform>%1 من %n مستأجرًا يتطلب تدخلك.</numerusform>
            <numerusform>%1 من %n مستأجر يتطلب تدخلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>جارٍ التحقق؛ لا يُغيَّر شيء في المستأجرين.</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>جارٍ الاستئناف.</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>جارٍ الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>يستمر الجمع</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>متوقف مؤقتًا؛ يمكن استدراك سبعة أيام</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>تعيين العلامات</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>علامات المستأجرين، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
            <numerusform>علامات مستأجر واحد، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
            <numerusform>علامات مستأجرَين، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
            <numerusform>علامات %n مستأجرين، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
            <numerusform>علامات %n مستأجرًا، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
            <numerusform>علامات %n مستأجر، تفصل بينها فواصل. تحل محل الموجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>تعيين ال&amp;علامات</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>جارٍ الحفظ.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>تصدير المستأجرين</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>كل مستأجر على حدة</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>&amp;سؤال الآن</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>إي&amp;قاف…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>الاشتراك الآن</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>التدفقات واشتراكاتها</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>لم يُسأل بعد. لا يغيّر السؤال شيئًا في المستأجر.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>جارٍ سؤال Microsoft…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>جارٍ بدء %1…</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>إيقاف اشتراك</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>هل تريد إيقاف %1 لدى %2؟</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>لا يمكن أبدًا جلب أحداث الفترة بين الإيقاف والبدء التالي.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>إي&amp;قاف %1</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>جارٍ إيقاف %1…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>إضافة مستأجر</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>هل تريد الاحتفاظ بما أدخلته لـ %1؟</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>اشتراك %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>تتابع المسودة من حيث توقفت، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>ما أُنشئ في المستأجر حتى الآن: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>ال&amp;احتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>ت&amp;راجع وتجاهل</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;تجاهلها</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>تعذر التراجع عن كل شيء</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>تبقى المسودة مع قائمة بما أُنشئ. سجّل الدخول بصفتك مسؤول المستأجر التابع وحاول مجددًا.

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>انتهى قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>تصفية المستأجرين (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>تصفية المستأجرين</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>قيد الجمع</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>انتهت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>بيانات الاعتماد تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>جارٍ التحقق؛ لا يتغير شيء في المستأجرين…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>تم التحقق من %1 من %2: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>تعذر إعداد التقرير: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>حفظ تقرير الفحص</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>عرض ال&amp;قائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته الآن.</numerusform>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته خلال ثانية.</numerusform>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته خلال ثانيتين.</numerusform>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته خلال %n ثوانٍ.</numerusform>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته خلال %n ثانية.</numerusform>
            <numerusform>أُوقف %1 مؤقتًا، ويُزال مع بياناته خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>تعذر تغيير %1: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>إعادة تسمية المستأجر المختار</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>اختيار كل المستأجرين المعروضين</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>المزيد من الأوامر</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;فتح Tributary</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>إيقاف الجمع م&amp;ؤقتًا</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>لمدة &amp;15 دقيقة</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>لمدة ساع&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>&amp;حتى الاستئناف</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>ا&amp;ستئناف الجمع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the tray&apos;s menu: %1 is who, %2 what needs a person.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>إ&amp;زالة الآن</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>يُسأل عن مساحة العمل بمعرفها، وهو GUID</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>الوكيل ليس بالصيغة http://host:port أو socks5://host:port</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>نقطة النهاية ليست عنوان URL</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>نقطة النهاية ليست https ولا http على مضيف استرجاع محلي</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>تحوي نقطة النهاية اسم مستخدم</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>تحوي نقطة النهاية استعلامًا أو جزءًا (fragment)</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>لا يوجد هذا المستأجر في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>سر العميل فارغ</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>لا توجد هذه الوجهة في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>لا تُثبَت بمساحة عملها إلا وجهات Logs Ingestion API</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>المستأجر موجود في ملف التعريف هذا بالفعل باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>تحتاج الوجهة إلى اسم</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>نقطة النهاية أو القاعدة أو التطبيق غير معروفة بعد</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>العمود name أو client-id مفقود أو ليس GUID</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>ليس id معرف GUID ولا domain مجالًا</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>قيمة since ليست وقتًا</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>يكرر الصف %1</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>يجب أن يسمي الصف الأول الأعمدة: name، وid أو domain، وclient-id، واختياريًا cloud وsince وtags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>المستأجر %1 موجود في ملف التعريف بالفعل باسم &quot;%2&quot;</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>هناك مستأجر آخر باسم &quot;%1&quot; بالفعل</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>هذا ليس مجالًا ولا معرف مستأجر ولا اسم مستخدم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>ليس &quot;%1&quot; مجالًا ولا معرف مستأجر</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>يتعذر تحديد أي من بيانات اعتماد التطبيق هي المستخدمة هنا</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>لا يوجد المستأجر %1 في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>يُكتب الوسيط بالصيغة HOST:PORT، مثل NAMESPACE.servicebus.windows.net:9093</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>اذكر من وسيط واحد إلى %1 وسطاء بالصيغة HOST:PORT</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>لا يمكن الجمع بين وسطاء على هذا الكمبيوتر ووسطاء خارجه</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>يتكون اسم الموضوع من 1 إلى 249 حرفًا ورقمًا ونقطة وشرطة سفلية وواصلة</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>تُكتب سلسلة الاتصال هكذا: Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>قيمة EntityPath في سلسلة الاتصال ليست اسم مركز أحداث</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>الاسم %1 مستخدم</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>لا إدخال %1 في العزل</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>لا توجد الدفعة %1: أُزيلت، أو أنها أقدم مما يحتفظ به الأرشيف</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>لا يوجد المستأجر %1 في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>لا توجد الوجهة %1 في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>لا يوجد ملف تعريف في %1</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>تتعذر قراءة ملف السحابة %1: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>اذكر المستأجر باستخدام --tenant</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>لا يوجد المستأجر &quot;%1&quot; في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>لا توجد الوجهة &quot;%1&quot; في ملف التعريف هذا</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>حجم %1 أكبر من أن يكون شهادة</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>لا توجد بيانات الاعتماد هذه في العرض التجريبي</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>أُزيلت الوجهة</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>حجم %1 أكبر من أن يكون قائمة مستأجرين</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>يتعذر إنشاء الدليل %1</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>لا توجد مساحة عمل إلا خلف وجهة من نوع Logs Ingestion API</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>لا يُرسل شيء إلى هذه الوجهة من هنا</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 يقبل سطرًا واحدًا</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 يقبل مسارًا كاملًا، مثل /etc/ssl/extra.pem</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>لا يُحفظ %1 باسم مستخدم وكلمة مرور؛ اذكر مثل هذا الوكيل باستخدام --proxy عند كل تشغيل</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>القيمة المقبولة لـ %1: %2، وليس &quot;%3&quot;</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>هذا ليس تكوينًا مُصدَّرًا</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>كتب هذا التكوين إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>تتعذر قراءة التكوين عند %1</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>لا يوجد الإعداد &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>المطلوب عنوان مثل 127.0.0.1:9464، وليس &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>عمليات تسجيل دخول فاشلة</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>قواعد علبة الوارد وإعادة التوجيه</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>الموافقة وبيانات اعتماد التطبيقات</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>تغييرات الأدوار</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>إيقاف التدقيق</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>تنزيل جماعي</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>لم تُسلَّم بعد</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>ال&amp;تالي &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1، الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>مجموعة الموارد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>أي مساحة عمل؟</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>لا يتغير شيء بعد: تُعرض الخطة أولًا.</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إي&amp;قاف الانتظار</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>مساحات عمل المستأجر الأصل</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>إنشاء قاعدة جديدة</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>قاعدة &amp;جمع البيانات</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>سجّل الدخول بحساب يحق له إنشاء موارد في اشتراك Azure للمستأجر الأصل. لا يُحفظ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>سُجّل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>ما يمكن للتطبيق المرسِل رؤيته في المستأجر الأصل:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>جارٍ سؤال Azure عن مساحات العمل…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>ال&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>لا مساحة عمل يمكن رؤيتها</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>يحتاج من سجّل الدخول إلى دور Reader على الأقل على اشتراك مساحة العمل.</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>جارٍ الاطلاع على الموجود في %1…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1، غير مناسبة كما هي</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>تُنشأ الجداول والقاعدة؛ ويُعثر على الموجود بالاسم نفسه ويُستخدم.</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>مناسبة كما هي.</translation>
    </message>
</context>
</TS>
