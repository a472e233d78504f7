# What may be said of two arms on one measure. The rules of what may be said are those of src/experiment/comparison/verdict.ts.
# $leader, $other, $first and $second are names of arms, $measure a measure in words ("living standard of people who lived here"), $by a
# difference with its unit. A future is one way in which things that nobody knows may be. $futures is how many were tried.
verdicts-leads = { $futures ->
    [one] «{ $leader }» در { $measure } از «{ $other }» پیش است، مطابق فرض‌ها: هیچ آیندهٔ دیگری آزمایش نشد.
   *[other] «{ $leader }» در { $measure } از «{ $other }» پیش است، در { $count } آینده از { $futures } آینده.
  }
verdicts-leads-rules = «{ $leader }» در { $measure } از «{ $other }» پیش است، در { $count } آینده از { $futures } آینده، زیر هر یک از { $rules } قاعدهٔ رفتار.
verdicts-no-worse = «{ $leader }» در { $measure } از «{ $other }» بدتر نیست: پیش بودن نشان داده نشده است.
verdicts-no-worse-better = { $futures ->
    [one] «{ $leader }» در { $measure } از «{ $other }» بدتر نیست، و بیشتر از { $by } بهتر است: پیش بودن نشان داده نشده است.
   *[other] «{ $leader }» در { $measure } از «{ $other }» بدتر نیست، و در { $count } آینده از { $futures } آینده بیشتر از { $by } بهتر است: پیش بودن نشان داده نشده است.
  }
verdicts-alike = { $futures ->
    [one] «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: کمتر از { $by } با هم فرق دارند.
   *[other] «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: در { $count } آینده از { $futures } آینده کمتر از { $by } با هم فرق دارند.
  }
verdicts-open-none = «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: هیچ‌یک بیشتر از { $by } بهتر نیست، اما بخت جایی برای آن باقی می‌گذارد.
verdicts-open-one = { $futures ->
    [one] «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: «{ $who }» بیشتر از { $by } بهتر است، اما شاید این کار بخت باشد.
   *[other] «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: «{ $who }» در { $count } آینده از { $futures } آینده بیشتر از { $by } بهتر است.
  }
verdicts-open-both = «{ $first }» و «{ $second }» در { $measure } از هم تفکیک شده نمی‌توانند: «{ $first }» در { $ofFirst } آینده از { $futures } آینده بیشتر از { $by } بهتر است، «{ $second }» در { $ofSecond }.
# Neither can be held against the other: under one of them there is nobody to count.
verdicts-nobody = «{ $first }» و «{ $second }» در { $measure } با هم مقایسه شده نمی‌توانند: زیر یکی از آن‌ها کسی برای شمردن نیست.
verdicts-not-asked = دربارهٔ { $measure } نتیجه‌گیری نیست: کسی نگفته است که کدام تفاوت اهمیت دارد.
verdicts-rules-most = بیشتر قاعده‌های رفتار در این‌که «{ $who }» پیش است هم‌نظر اند؛ نه همه.
verdicts-rules-none = قاعده‌های رفتار هم‌نظر نیستند.
# Some who would come need not, so that figures are of fewer people.
verdicts-other-people = این ارقام از کسان دیگری است: بعضی‌ها نیاز ندارند بیایند.

verdicts-reversed-never = در هیچ‌یک از { $futures } آیندهٔ آزموده چنین نیست که «{ $leader }» در { $measure } به‌روشنی از «{ $other }» پیش نباشد: هیچ چیزی که تغییر داده شد آن را برعکس نمی‌سازد.
verdicts-reversed-few = «{ $leader }» در { $count } آینده از { $futures } آینده در { $measure } به‌روشنی از «{ $other }» پیش نیست: از هر دو گونه کمتر از آن است که گفته شود چه چیز مشترک دارند.
verdicts-reversed-unclear = «{ $leader }» در { $count } آینده از { $futures } آینده در { $measure } به‌روشنی از «{ $other }» پیش نیست، و هیچ شرط ساده‌ای آن‌ها را توصیف نمی‌کند.
# $where is a list of the conditions below.
verdicts-reversed-where = «{ $leader }» در { $density } آینده‌هایی که در آن‌ها { $where }، در { $measure } به‌روشنی از «{ $other }» پیش نیست.
verdicts-limit-above = { $what } بالاتر از { $low } است
verdicts-limit-below = { $what } پایین‌تر از { $high } است
verdicts-limit-between = { $what } میان { $low } و { $high } است
verdicts-limit-of = { $what } { $which } است
verdicts-rule = قاعدهٔ رفتار
