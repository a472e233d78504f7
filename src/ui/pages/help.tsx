export default function Help() {
  return (
    <main id="main" class="prose">
      <h1>How to use it</h1>
      <ol>
        <li>Read the headlines. Each says what one chart shows, with a date.</li>
        <li>Move through time with the strip at the bottom: all charts and the map follow.</li>
        <li>
          Move “How many come”, or add a programme. A preview with one agent in a hundred follows your hand. Full lines grow as every person
          is computed, month by month; the thin, paler part is a smaller sample’s. The words above the charts say up to when.
        </li>
        <li>
          The soft area behind a preview’s line is the range of a few runs with other luck: seven of one in a hundred, then three of one in
          ten. It shows how far chance alone moves the line, not how sure the model is. A run of every person has none: nobody tried its
          luck.
        </li>
        <li>With a programme, each line has a dashed twin: the same people and the same luck without it. In brackets: the twin’s value.</li>
        <li>
          Open the “Programme library”: programmes by family, and some that ran, each with money, months and sources. What you add has its
          own controls under “Programmes”. Under the charts: whom each reached, why not the others, and where each dollar went.
        </li>
        <li>
          Under “Lenses”: the rights sheet, for you to declare; then six ways in which ministries look at return. None is set above another.
        </li>
        <li>Change the seed to see how much is luck.</li>
        <li>Under each chart: its table, and files. Under “Assumptions”: every figure with its source.</li>
      </ol>
      <h2>Keys</h2>
      <ul>
        <li>
          <kbd>Tab</kbd> to a chart or to the strip, then <kbd>←</kbd> <kbd>→</kbd> by a month, with <kbd>Shift</kbd> by half a year,{' '}
          <kbd>Home</kbd> <kbd>End</kbd>.
        </li>
        <li>
          <kbd>Ctrl</kbd> <kbd>Z</kbd> takes a change back, <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Z</kbd> makes it again.
        </li>
      </ul>
      <h2>Words</h2>
      <ul>
        <li>
          <b>Hot-spot</b>: the districts where most of those who came back settled; named beside the switch “Charts show”.
        </li>
        <li>
          <b>Lived here</b>: long-term residents. <b>Came back</b>: returnees of this scenario. <b>Came earlier</b>: people who had returned
          in earlier years. <b>Displaced</b>: people displaced within the country.
        </li>
        <li>
          <b>Grade</b> of a figure: stated in a source document, verified in a public source, derived by arithmetic, from memory, or
          assumed.
        </li>
      </ul>
      <h2>Your own scenario</h2>
      <p>
        Save the open scenario as a file, change it in any editor, and open it again. If something is wrong in it, every problem is listed
        with its place, what was found and what was expected. Nothing leaves your computer.
      </p>
    </main>
  );
}
