# While a lesson that a teacher's link opened is open.
lesson-strip = لوست
lesson-open = { $locked ->
    [0] یو لوست پرانیستی دی.
    [one] یو لوست پرانیستی دی؛ { $locked } وسیله یې ښوونکي ټاکلې ده.
   *[other] یو لوست پرانیستی دی؛ { $locked } وسیلې یې ښوونکي ټاکلې دي.
  }
lesson-to = ګامونو ته یې
lesson-leave = له لوست څخه وتل
# $control: one of the names below.
lesson-refused = هېڅ بدل نه شول: دا ښوونکي ټاکلی دی ({ $control }). د بدلولو لپاره یې له لوست څخه ووځئ.
lesson-control-scenario = د بلې سناریو پرانیستل
lesson-control-seed = د بخت شمېره
lesson-control-arrivals = څوک راځي
lesson-control-events = پېښې
lesson-control-programmes = پروګرامونه
lesson-control-assumptions = فرضیې او ځای
