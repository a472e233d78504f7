# Handing on what is open.
share-title = Share
share-part-link = A link
share-part-printed = On paper
share-part-spoken = Spoken
share-part-files = Files
share-part-again = The same again

share-link = Link to what is open
share-link-note = The whole scenario is in the link: its changes, its seed, and what you look at. Nothing is sent anywhere until you send it.
share-link-long = As a link this would be { $characters } characters; many programs cut links of more than { $most }. Send it as a file.
share-copy-link = Copy the link
share-copied = Copied.
share-copy-by-hand = The browser does not let the page copy: mark the text and copy it by hand.
share-code = QR code of the link
share-code-long = Too long for a QR code that a phone can read from paper: that takes at most { $most } characters.
share-brief = Brief on two pages
share-sheet = Sheet with pictures, for a meeting
share-no-run = There is no result yet: the first comes in seconds.
share-script = The finding in a minute, to be read aloud
share-copy-script = Copy the text
share-scenario-file = Scenario file
share-results = Results (CSV, Parquet)
share-logframe = Targets for a logframe (CSV)
share-iati = Targets for IATI (XML)
# Ex ante: before anything has been done.
share-targets-note = Targets are set beforehand, from a simulation. They are never results: what happens must be measured.
share-targets-none = Targets belong to programmes: add one first.
share-preview = The result at hand is a preview, one agent for { $scale } people: files hold that one.
share-failed = The file could not be made: fetch the page anew and try again, or use the command below.
share-again-note = On the command line, this computes the same lives, to the last bit:
share-again-own = Your scenario is a file: save it as { $file }, with its changes. On the command line, this computes the same lives:
share-copy-command = Copy the command

# A link that somebody was sent.
share-link-title = A scenario that was sent to you
share-opens = It opens { $title }, { $changes ->
    [0] as it is
    [one] with one change
   *[other] with { $changes } changes
  }; seed of the luck: { $seed }.
share-opens-added = put in
share-opens-removed = taken out
share-has-moved = { $title } has other figures now than when the link was made: results will differ from those that its sender saw.
share-keeps = What you changed in { $title } stays: it goes to your kept scenarios.
share-open-it = Open it
share-not-now = Not now
share-go-on = Go on with { $title }
share-wrong-newer = This link was made by a newer version of this page: load the page anew, or ask for the scenario as a file.
share-wrong-cut = The end of this link is missing, as happens when a line is broken on its way: copy it whole, or ask for the scenario as a file.
share-wrong-damaged = This link was changed on its way and cannot be read: ask for it again, or for the scenario as a file.
share-wrong-base = This link changes a scenario that this page does not have: ask for the scenario as a file.
share-wrong-content = This link holds { $problems ->
    [one] something that does not fit
   *[other] { $problems } things that do not fit
  }, and nothing of it was opened: ask whoever sent it for a newer one.

# Targets, for logframes and IATI. Changes that programmes work for.
share-change-work = People find work
share-change-living = Households live as well as before, or better
share-change-homes = Homes can be paid for and are not crowded
share-change-schools = Children go to school
share-change-water = There is water for all
share-change-free = Nobody stays only because there is no way to leave
share-change-together = People who came back find their place
share-assumption-work = Demand from outside the place grows as before; no border is closed.
share-assumption-living = Prices, wages elsewhere and transfers from abroad stay as the scenario sets them.
share-assumption-homes = Land can be had and building goes on as in the years before.
share-assumption-schools = Teachers are paid for as long as the programme says, and by others after it.
share-assumption-water = What is built is kept up.
share-assumption-free = Regular routes stay as open as the scenario sets them.
share-assumption-together = Security does not get worse; help reaches residents and returnees alike.
share-indicator = { $measure }: { $group }
share-group-residents = people who lived here
share-group-returnees = people who came back
share-group-all = everybody
share-status = Target set beforehand from a simulation; no result
share-source = Return Impact { $version }, { $scenario }, seed { $seed }, one agent for { $scale } people, fingerprint { $fingerprint }

# To be read aloud: short sentences, few figures.
share-script-opening = This is about { $place }. Between { $from } and { $to }, { $people } people come back to it.
share-script-when = A simulation with invented people asks what they need, and what the people need who lived here before. This is how it looks in { $month }.
share-script-unemployment = Of ten people who came back and want work, { $returnees ->
    [0] hardly anybody has none
    [one] one has none
   *[other] { $returnees } have none
  }. Of ten people who lived here, { $residents ->
    [0] hardly anybody
    [one] one
   *[other] { $residents }
  }.
share-script-outOfSchoolShare = Of ten children who came back, { $returnees ->
    [0] hardly any are out of school
    [one] one is out of school
   *[other] { $returnees } are out of school
  }. Of ten children who lived here, { $residents ->
    [0] hardly any
    [one] one
   *[other] { $residents }
  }.
share-script-wish = Of ten grown-ups who came back, { $returnees ->
    [0] hardly anybody wishes to leave again
    [one] one wishes to leave again
   *[other] { $returnees } wish to leave again
  }. Of ten who lived here, { $residents ->
    [0] hardly anybody
    [one] one
   *[other] { $residents }
  }.
share-script-programmes = { $programmes ->
    [0] No programme is at work in this picture: it shows what is needed.
    [one] One programme is at work in this picture, for as long as its money lasts.
   *[other] { $programmes } programmes are at work in this picture, for as long as their money lasts.
  }
share-script-close = Other choices give other pictures, and so does luck. What you know of your own place counts for more.
share-opens-lesson = { $locked ->
    [0] It opens a lesson.
    [one] It opens a lesson, in which { $locked } control is set by the teacher until the lesson is left.
   *[other] It opens a lesson, in which { $locked } controls are set by the teacher until the lesson is left.
  }
