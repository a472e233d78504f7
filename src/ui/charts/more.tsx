/** Behind each chart: its table, and its files. */
import { useState } from 'preact/hooks';
import { SENTENCE, type RunResult } from '../../model/result.ts';
import { shortDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
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

function Table({ picture, measure }: { picture: Picture; measure: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="tablebox" aria-label={`Table: ${measure}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {picture.lines.map((line) => (
              <th key={line.id} scope="col">
                {line.label}
                {line.arm === 'without' ? ', without programmes' : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.dates.map((date, at) => (
            <tr key={date}>
              <th scope="row">{shortDate(date)}</th>
              {picture.lines.map((line) => (
                <td key={line.id}>{exact(line.values[at] ?? Number.NaN, picture.unit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function More({ spec, picture, result, headline, measure, figure }: MoreProps) {
  const [open, setOpen] = useState(false);
  const about = { ...result };
  const svg = (): string | undefined => {
    const drawn = figure.current?.querySelector<SVGSVGElement>('svg.picture');
    if (!drawn) return undefined;
    const scale = result.scale === 1 ? 'one agent per person' : `preview, one agent per ${result.scale} people`;
    const source = `${result.scenario}, seed “${result.seed}”, ${scale}, model ${result.modelVersion}, ${result.fingerprint}.`;
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
          <Table picture={picture} measure={measure} />
          <p class="note">{SENTENCE}</p>
        </>
      )}
    </details>
  );
}
