/** Behind each chart: its table, and its files. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { SENTENCE, type RunResult } from '../../model/result.ts';
import { shortDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { finenessWords, triedWords } from '../words/drawn.ts';
import { REPORTED_SOURCE } from '../words/reported.ts';
import { csvOf, fileName, offer } from './files.ts';
import { pngOf, svgDocument } from './image.ts';
import type { Picture } from './picture.ts';
import type { ChartSpec } from './spec.ts';

interface MoreProps {
  readonly spec: ChartSpec;
  readonly picture: Picture;
  readonly result: RunResult;
  readonly headline: string;
  readonly measure: string;
  readonly figure: { readonly current: HTMLElement | null };
}

const between = (lowest = Number.NaN, highest = Number.NaN, unit: string): string =>
  Number.isFinite(lowest) ? `${exact(lowest, unit)} to ${exact(highest, unit)}` : '–';

function Table({ picture, measure }: { picture: Picture; measure: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="tablebox" aria-label={`Table: ${measure}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {picture.lines.map((line) => (
              <Fragment key={line.id}>
                <th scope="col">
                  {line.label}
                  {line.arm === 'without' ? ', without programmes' : ''}
                </th>
                {line.range && <th scope="col">{`${line.label}, range of ${picture.tried?.runs} runs`}</th>}
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

/** "Lines: 1 in 10. Soft areas: range of 3 runs, 1 in 10, with different luck." */
function drawnWords({ ahead, tried, dates }: Picture, scale: number): string {
  return `Lines: ${finenessWords({ scale, ahead }, dates)}.${tried === undefined ? '' : ` Soft areas: ${triedWords(tried)}.`}`;
}

export function More({ spec, picture, result, headline, measure, figure }: MoreProps) {
  const [open, setOpen] = useState(false);
  const about = { ...result };
  const svg = (): string | undefined => {
    const drawn = figure.current?.querySelector<SVGSVGElement>('svg.picture');
    if (!drawn) return undefined;
    const source = `${drawnWords(picture, result.scale)} ${result.scenario}, seed “${result.seed}”, model ${result.modelVersion}, ${result.fingerprint}.`;
    return svgDocument(drawn, {
      headline,
      measure,
      note: picture.mark === undefined ? spec.note : `${spec.note} ${REPORTED_SOURCE}`,
      source,
    });
  };
  const save = async (kind: 'svg' | 'png' | 'csv'): Promise<void> => {
    const name = fileName(about, spec.key, kind);
    if (kind === 'csv') return offer(new Blob([csvOf(spec, picture, about)], { type: 'text/csv' }), name);
    const drawn = svg();
    if (drawn !== undefined) offer(kind === 'svg' ? new Blob([drawn], { type: 'image/svg+xml' }) : await pngOf(drawn), name);
  };
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Table and files</summary>
      {open && (
        <>
          <div class="row">
            <button type="button" onClick={() => void save('png')}>
              Image (PNG)
            </button>
            <button type="button" onClick={() => void save('svg')}>
              Drawing (SVG)
            </button>
            <button type="button" onClick={() => void save('csv')}>
              Data (CSV)
            </button>
          </div>
          <p class="note">{drawnWords(picture, result.scale)}</p>
          <Table picture={picture} measure={measure} />
          <p class="note">{SENTENCE}</p>
        </>
      )}
    </details>
  );
}
