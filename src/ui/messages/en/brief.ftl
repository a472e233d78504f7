# Two pages on paper.
brief-print = Print
brief-print-note = Two pages, A4 or Letter.
brief-preview = A preview: one agent for { $scale } people. Wait for every person before you print.
# { $twin }: whether lines without programmes are drawn beside.
brief-reading = Shaded: the months in which people arrive. { $twin ->
    [yes] Dashed: the same people without programmes. Bars under the years: programmes.
   *[no] {""}
  }
brief-programmes = Programmes in it
brief-programme = { $label }, { $from } to { $to }, { $budget }
brief-assumptions = Assumptions that matter
brief-changed = { $label }: { $value } (set by hand)
brief-arrivals = Who comes, how many and when is given; the model never chooses it.
brief-grades = Of { $all } figures behind this, { $assumed } are assumed: no source was found. All are listed on the page, with ranges.
brief-more = … and { $count } more on the page.
brief-limits = Limits
brief-limit-rights = Nothing here shows that anybody’s return is lawful, safe or voluntary.
brief-limit-needs = It says what people need when return happens, never how many a place could take.
brief-limit-invented = All people in it are invented, drawn from published totals.
brief-limit-course = One run is one possible course, no forecast: another seed shows how much is luck. Compare runs; do not quote one number.
brief-sources = Sources
brief-again = To get the same again
brief-run = Model { $version }, seed { $seed }, one agent for { $scale } people, fingerprint { $fingerprint }.
# { $file }: the name under which the page saves the scenario.
brief-file = With the scenario as the file { $file }, which comes from the page’s “Share”:
