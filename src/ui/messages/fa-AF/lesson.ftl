# While a lesson that a teacher's link opened is open.
lesson-strip = درس
lesson-open = { $locked ->
    [0] یک درس باز است.
    [one] یک درس باز است؛ { $locked } کنترول را معلم تعیین کرده است.
   *[other] یک درس باز است؛ { $locked } کنترول را معلم تعیین کرده است.
  }
lesson-to = به گام‌های آن
lesson-leave = بیرون شدن از درس
# $control: one of the names below.
lesson-refused = هیچ چیز تغییر نکرد: معلم این را تعیین کرده است ({ $control }). برای تغییر آن از درس بیرون شوید.
lesson-control-scenario = باز کردن سناریوی دیگر
lesson-control-seed = عدد آغازین بخت
lesson-control-arrivals = چه کسانی می‌آیند
lesson-control-events = رویدادها
lesson-control-programmes = برنامه‌ها
lesson-control-assumptions = فرض‌ها و محل
