# What stands behind the page, in five parts.
evidence-parts = بخش‌های شواهد
evidence-assumptions = فرض‌ها
evidence-patterns = الگوهای برآورده و برآورده‌ناشده
# ODD: a protocol for describing agent-based models (overview, design concepts, details).
evidence-model = مودل
    .text = شرح مودل مطابق پروتوکول ODD، چاپ‌شده از کد مودل: همان متنی که خط فرمان چاپ می‌کند. تنها به انگلیسی.
evidence-model-save = ذخیرهٔ تمام متن (Markdown)
evidence-contents = فهرست مطالب
evidence-limits = محدودیت‌ها
evidence-changes = چه تغییر کرد
    .text = نتایج مانند قرارداد است: هر چه اعداد را جابه‌جا کند، نسخه به نسخه و با دلیل آن، این‌جا نام برده می‌شود. تنها به انگلیسی.
evidence-changes-none = هیچ عدد مودل جابه‌جا نشد.
