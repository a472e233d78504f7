# What stands behind the page, in five parts.
evidence-parts = د شواهدو برخې
evidence-assumptions = فرضیې
evidence-patterns = پوره شوې او ناپوره بېلګې
# ODD: a protocol for describing agent-based models (overview, design concepts, details).
evidence-model = موډل
    .text = د ODD پروتوکول له مخې تشریح، چې د موډل له کوډ څخه لیکل کېږي: هماغه متن چې د امر کرښه یې لیکي. یوازې په انګلیسي.
evidence-model-save = ټول متن ساتل (Markdown)
evidence-contents = منځپانګه
evidence-limits = محدودیتونه
evidence-changes = څه بدل شول
    .text = پایلې د قرارداد په څېر دي: هر څه چې شمېرې خوځوي، دلته د هرې نسخې لپاره له دلیل سره یادېږي. یوازې په انګلیسي.
evidence-changes-none = د موډل هېڅ شمېره ونه خوځېده.
