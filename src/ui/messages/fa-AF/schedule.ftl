# The timeline as it is edited: arrivals by month, programmes as bars, events as pins.
schedule-name = رسیدن‌ها، برنامه‌ها و رویدادها در زمان
schedule-undo = واپس
schedule-redo = دوباره
schedule-arrivals = چه کسانی می‌آیند، به تفکیک ماه
schedule-how = یک ماه را بالا یا پایین بکشید، یا کلیدهای جهت را فشار دهید: بالا و پایین شمار کسانی را که می‌آیند تغییر می‌دهد، چپ و راست به ماه دیگر می‌رود (با Shift شش ماه).
# The figure in the field: people who come to this place in one month.
schedule-people = کسانی که در { $month } می‌آیند
schedule-of = از
schedule-all-streams = همه دسته‌ها
schedule-month-value = { $month }: { $people } نفر
# Whether the total changes is always said.
schedule-total-same = در مجموع { $now } نفر می‌آیند، همان‌گونه که سناریو می‌گوید.
schedule-total-kept = در مجموع { $now } نفر می‌آیند، به همان شماری که سناریو می‌گوید، در ماه‌های دیگر.
schedule-total-more = در مجموع { $now } نفر می‌آیند: { $difference } نفر بیشتر از آنچه سناریو می‌گوید. این شرطی است که شما تعیین می‌کنید؛ مودل هرگز آن را انتخاب نمی‌کند.
schedule-total-fewer = در مجموع { $now } نفر می‌آیند: { $difference } نفر کمتر از آنچه سناریو می‌گوید. این شرطی است که شما تعیین می‌کنید؛ مودل هرگز آن را انتخاب نمی‌کند.
schedule-dates = تاریخ‌های همه کسانی که می‌آیند
schedule-moved = نخستین در { $first }، آخرین در { $last }
schedule-phase = تقسیم بر
schedule-phased = { $months ->
    [one] مطابق تاریخ‌ها
   *[other] رسیدن‌های هر ماه بر { $months } ماه تقسیم می‌شود؛ مجموع همان می‌ماند
  }
schedule-bar-phased = { $months ->
    [one] رسیدن‌ها
   *[other] رسیدن‌ها، تقسیم‌شده بر { $months } ماه
  }
schedule-start = ماه نخست
schedule-end = ماه آخر
schedule-whole = { $name }، ماه نخست و ماه آخر باهم
schedule-start-of = { $name }، ماه نخست
schedule-end-of = { $name }، ماه آخر
schedule-span = { $first } تا { $last }
schedule-event-landAllocation = نمره‌های زمین که در { $zone } توزیع می‌شود
schedule-event-landGrabbing = نمره‌های زمین که در { $zone } غصب می‌شود
schedule-event-month = ماه
schedule-back = همان‌گونه که سناریو می‌گوید
