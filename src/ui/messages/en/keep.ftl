# Scenarios kept in the browser.
keep-title = Kept scenarios
keep-note = What is open is kept by itself, in this browser, as you change it. Give it a name to come back to it later.
keep-name = Name
keep-keep = Keep what is open
keep-is-kept = Kept.
keep-is-kept-here = Kept as long as this tab is open, no longer.
keep-none = Nothing is kept under a name yet.
# { $title }: of the scenario that was changed. { $aside }: the page kept it by itself.
keep-about = { $title } · { $changes ->
    [0] as it came
    [one] one change
   *[other] { $changes } changes
  } · { $date }{ $aside ->
    [yes] {" · kept by itself"}
   *[no] {""}
  }
keep-open = Open
keep-open-named = Open { $name }
keep-rename = Rename
keep-rename-named = Rename { $name }
keep-duplicate = Copy
keep-copy-named = Copy { $name }
keep-remove = Remove
keep-remove-named = Remove { $name }
keep-removed = “{ $name }” was removed.
keep-put-back = Put it back
keep-all-file = Save all as one file
keep-bring-in = Bring in a file of kept scenarios
keep-brought = { $count ->
    [0] All of them are here already.
    [one] One scenario was brought in.
   *[other] { $count } scenarios were brought in.
  }
keep-file-other = That is not a file of kept scenarios; a single scenario is opened with “Open a file” on the first page.
keep-file-newer = That file was written by a newer version of this page: load the page anew, or ask who sent it for the scenarios one by one.
keep-file-damaged = That file is damaged, and nothing of it was brought in: ask for it again.

# Name of what the page keeps by itself: a scenario's title, and day and time.
keep-aside = { $title }, { $date }

keep-trouble-denied = This browser lets the page keep nothing: what you change is lost when the tab closes, unless you save it as a file.
keep-trouble-partly = This browser’s database refuses to open: what is open is remembered, but no names and no results. Save as a file what you need.
keep-trouble-full = The disk is full, and the last changes could not be kept: save them as a file, or remove kept scenarios.
keep-save-file = Save as file
keep-copy = Another tab has this open: you work on a copy, and neither overwrites the other.
keep-work-here = Go on here instead
keep-rescued = { $count ->
    [one] Changes from a tab that was closed are kept.
   *[other] Changes from { $count } tabs that were closed are kept.
  }
keep-look = Look at them
