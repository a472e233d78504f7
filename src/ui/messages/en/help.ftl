# How to use the page. What stands in quotation marks is on a button or a heading.
help-title = How to use it
help-visit = Show me around, in ninety seconds
help-headlines = Read the headlines. Each says what one chart shows, with a date.
help-time = Move through time with the strip at the bottom: all charts and the map follow.
help-change = Move “How many come”, or add a programme. A preview with one agent in a hundred follows your hand. Full lines grow as every person is computed, month by month; the thin, paler part is a smaller sample’s. The words above the charts say up to when.
help-soft = The soft area behind a preview’s line is the range of a few runs with other luck: seven of one in a hundred, then three of one in ten. It shows how far chance alone moves the line, not how sure the model is. A run of every person has none: nobody tried its luck.
help-twin = With a programme, each line has a dashed twin: the same people and the same luck without it. In brackets: the twin’s value.
help-library = Open the “Programme library”: programmes by family, and some that ran, each with money, months and sources. What you add has its own controls under “Programmes”. Under the charts: whom each reached, why not the others, and where each dollar went.
help-lenses = Under “Lenses”: the rights sheet, for you to declare; then six ways in which ministries look at return. None is set above another.
help-seed = Change the seed to see how much is luck.
help-files = Under each chart: its table, and files. Under “Evidence”: every figure with its source, what the model was held against, and its limits.

# Names of keys stand between <kbd> and </kbd>.
help-keys = Keys
help-keys-time = <kbd>Tab</kbd> to a chart or to the strip, then <kbd>←</kbd> <kbd>→</kbd> by a month, with <kbd>Shift</kbd> by half a year, <kbd>Home</kbd> <kbd>End</kbd>.
help-keys-undo = <kbd>Ctrl</kbd> <kbd>Z</kbd> takes a change back, <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Z</kbd> makes it again.

help-words = Words
help-word-hot-spot = <b>Hot-spot</b>: the districts where most of those who came back settled; named beside the switch “Charts show”.
help-word-groups = <b>Lived here</b>: long-term residents. <b>Came back</b>: returnees of this scenario. <b>Came earlier</b>: people who had returned in earlier years. <b>Displaced</b>: people displaced within the country.
help-word-grade = <b>Grade</b> of a figure: stated in a source document, verified in a public source, derived by arithmetic, from memory, or assumed.

help-own = Your own scenario
    .text = Save the open scenario as a file, change it in any editor, and open it again. If something is wrong in it, every problem is listed with its place, what was found and what was expected. Nothing leaves your computer.
