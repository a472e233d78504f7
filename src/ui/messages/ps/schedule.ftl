# The timeline as it is edited: arrivals by month, programmes as bars, events as pins.
schedule-name = راتګ، پروګرامونه او پېښې په وخت کې
schedule-undo = بېرته کول
schedule-redo = بیا کول
schedule-arrivals = څوک راځي، په میاشتو
schedule-how = یوه میاشت پورته یا ښکته کش کړئ، یا د غشو تڼۍ کېکاږئ: پورته او ښکته د راتلونکو شمېر بدلوي، کیڼ او ښي بلې میاشتې ته ځي (له Shift سره شپږ شپږ).
# The figure in the field: people who come to this place in one month.
schedule-people = هغه خلک چې په { $month } کې راځي
schedule-of = د
schedule-all-streams = ټولې ډلې
schedule-month-value = { $month }: { $people } کسان
# Whether the total changes is always said.
schedule-total-same = په ټوله کې { $now } کسان راځي، لکه چې سناریو یې وايي.
schedule-total-kept = په ټوله کې { $now } کسان راځي، هومره چې سناریو یې وايي، خو په نورو میاشتو کې.
schedule-total-more = په ټوله کې { $now } کسان راځي: تر سناریو { $difference } زیات. دا یو شرط دی چې تاسو یې ټاکئ؛ موډل یې هېڅکله نه ټاکي.
schedule-total-fewer = په ټوله کې { $now } کسان راځي: تر سناریو { $difference } کم. دا یو شرط دی چې تاسو یې ټاکئ؛ موډل یې هېڅکله نه ټاکي.
schedule-dates = د ټولو راتلونکو نېټې
schedule-moved = لومړي په { $first } کې، وروستي په { $last } کې
schedule-phase = وېشل شوې په موده کې
schedule-phased = { $months ->
    [one] لکه چې نېټه یې ده
   *[other] د هرې میاشتې راتګ پر { $months } میاشتو وېشل کېږي؛ ټولیز شمېر نه بدلېږي
  }
schedule-bar-phased = { $months ->
    [one] راتګ
   *[other] راتګ، پر { $months } میاشتو وېشل شوی
  }
schedule-start = لومړۍ میاشت
schedule-end = وروستۍ میاشت
schedule-whole = { $name }، لومړۍ او وروستۍ میاشت یوځای
schedule-start-of = { $name }، لومړۍ میاشت
schedule-end-of = { $name }، وروستۍ میاشت
schedule-span = له { $first } تر { $last }
schedule-event-landAllocation = په { $zone } کې نمرې ووېشل شوې
schedule-event-landGrabbing = په { $zone } کې نمرې ونیول شوې
schedule-event-month = میاشت
schedule-back = لکه چې سناریو وايي
