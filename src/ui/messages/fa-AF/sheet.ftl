# One page with pictures, for a community meeting: as few and as plain words as can be.
sheet-print = چاپ
sheet-title = ‏{ $place }، { $month }
sheet-who = چه کسانی این‌جا زندگی می‌کنند
sheet-people = { $people } نفر
sheet-unit = ۱ شکل = { $people } نفر
sheet-work = کار
# A black bag is one of ten people who want work and have some.
sheet-of-ten-work = { $lacking ->
    [0] تقریباً همه کار دارند
    [one] ۱ تن از ۱۰ تن کار ندارد
   *[other] { $lacking } تن از ۱۰ تن کار ندارند
  }
sheet-school = مکتب
sheet-of-ten-school = { $lacking ->
    [0] تقریباً همه اطفال در مکتب اند
    [one] ۱ طفل از ۱۰ طفل در مکتب نیست
   *[other] { $lacking } طفل از ۱۰ طفل در مکتب نیستند
  }
sheet-homes = خانه‌ها
sheet-to-a-room = { $people } نفر در یک اتاق
sheet-water = آب
sheet-of-ten-water = { $met ->
    [10] برای همه کافی است
   *[other] { $met } تن از ۱۰ تن آب کافی دارند
  }
sheet-ask = این تصویر از کمپیوتر است، با مردم ساختگی. چه چیز در آن نادرست است؟ چه چیز کم است؟
