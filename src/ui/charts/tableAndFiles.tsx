/** A chart's table, and its files. */
import { Fragment } from 'preact';
import { SENTENCE } from '../../model/result.ts';
import { shortDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { finenessWords, triedWords } from '../words/drawn.ts';
import { reportedSource } from '../words/reported.ts';
import { say, sayDeclared } from '../words/say.ts';
import { csvOf, fileName } from './files.ts';
import type { ChartOf, Picture } from './picture.ts';
import { TakeawayButtons } from './takeaway.tsx';

const between = (lowest = Number.NaN, highest = Number.NaN, unit: string): string =>
  Number.isFinite(lowest) ? say('range', { from: exact(lowest, unit), to: exact(highest, unit) }) : '–';

function Table({ picture, measure }: { picture: Picture; measure: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="tablebox" aria-label={say('files-table', { chart: measure })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('files-month')}</th>
            {picture.lines.map(({ id, label, arm, range }) => (
              <Fragment key={id}>
                <th scope="col">{arm === 'without' ? say('files-line-twin', { line: label }) : label}</th>
                {range && <th scope="col">{say('files-line-range', { line: label, runs: picture.tried?.runs ?? 0 })}</th>}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.dates.map((date, at) => (
            <tr key={date}>
              <th scope="row">{shortDate(date)}</th>
              {picture.lines.map(({ id, values, range }) => (
                <Fragment key={id}>
                  <td>{exact(values[at] ?? Number.NaN, picture.unit)}</td>
                  {range && <td>{between(range.lowest[at], range.highest[at], picture.unit)}</td>}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Lines: 1 in 10. Soft areas: range of 3 runs of 1 in 10 with other luck." */
function drawnWords({ ahead, tried, dates }: Picture, scale: number): string {
  const lines = finenessWords({ scale, ahead }, dates);
  return tried === undefined ? say('files-lines', { lines }) : say('files-lines-soft', { lines, range: triedWords(tried) });
}

export default function TableAndFiles({ spec, picture, result, headline, measure, figure }: ChartOf) {
  const about = { ...result };
  const caption = () => {
    const { scenario, seed, modelVersion: version, fingerprint } = result;
    const note = say(`chart-${spec.key}.note`);
    return {
      headline,
      measure,
      note: picture.mark === undefined ? note : say('files-note', { note, source: reportedSource() }),
      source: say('files-source', { drawn: drawnWords(picture, result.scale), scenario, seed, version, fingerprint }),
    };
  };
  return (
    <>
      <TakeawayButtons figure={figure} nameOf={(ending) => fileName(about, spec.key, ending)} caption={caption} csv={() => csvOf(spec, picture, about)} />
      <p class="note">{drawnWords(picture, result.scale)}</p>
      <Table picture={picture} measure={measure} />
      <p class="note">{sayDeclared('sentence', SENTENCE)}</p>
    </>
  );
}
