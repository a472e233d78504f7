# Every figure with its source.
assumptions-title = فرضیې
assumptions-doc = د هغه څه شاته چې وینئ { $all } شمېرې دي: { $figures } د «{ $scenario }» سناریو، { $parameters } د موډل. { $weak } یې فرضي یا له یاده دي؛ هره یوه له دې څخه لمن لري.
assumptions-search = لټون
assumptions-grade = درجه
assumptions-all = ټولې
assumptions-scenario = سناریو
assumptions-model = موډل
assumptions-none = هېڅ شمېره سمون نه لري.
assumptions-changed = تاسو بدله کړې
assumptions-chosen = کاروونکي ټاکلې
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } شمېره، { $weak } یې فرضي یا له یاده
   *[other] { $figures } شمېرې، { $weak } یې فرضي یا له یاده
  }
assumptions-head-what = څه
assumptions-head-value = ارزښت
assumptions-head-unit = واحد
assumptions-head-range = لمن
assumptions-head-source = سرچینه
assumptions-head-grade = درجه
# How well a figure is supported.
assumptions-grade-stated = په سرچینه سند کې ویل شوې
assumptions-grade-verified = په عامه سرچینه کې تایید شوې
assumptions-grade-derived = د حساب له لارې محاسبه شوې
assumptions-grade-memory = له یاده، نه ده تایید شوې
assumptions-grade-assumed = فرضي
