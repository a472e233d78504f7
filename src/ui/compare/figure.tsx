/** Any chart with all that belongs to it: the finding, the measure, the picture, a note, and behind it a table and files. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { quoted } from '../../data/out/csv.ts';
import { SENTENCE } from '../../model/result.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';
import { fileName, offer } from '../charts/files.ts';
import { pngOf, svgDocument } from '../charts/image.ts';

export interface Behind {
  readonly columns: readonly string[];
  /** The first cell names the row. Numbers go into the file as they are, and are written by `shown` in the table. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly shown?: (value: number, column: number) => string;
}

export interface FigureProps {
  readonly id: string;
  readonly headline: string;
  readonly measure: string;
  readonly note?: string;
  /** What it was computed from: scenario, seed, runs, model. */
  readonly source: string;
  /** Of the files: the scenario's title. */
  readonly title: string;
  readonly behind: Behind;
  readonly children: ComponentChildren;
}

const csv = ({ headline, measure, source, behind }: FigureProps): string => {
  const head = [sayDeclared('sentence', SENTENCE), headline, measure, source].map((line) => `# ${unisolated(line)}`);
  const rows = [behind.columns, ...behind.rows].map((row) => row.map((cell) => quoted(typeof cell === 'number' ? (Number.isFinite(cell) ? String(cell) : '') : unisolated(cell))).join(','));
  return `${[...head, ...rows].join('\n')}\n`;
};

function Table({ behind: { columns, rows, shown = String }, measure }: FigureProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="tablebox" aria-label={say('files-table', { chart: measure })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never change places
            <tr key={at}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>{typeof cell === 'number' ? shown(cell, column + 1) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Figure(props: FigureProps) {
  const { id, headline, measure, note = '', source, title, children } = props;
  const figure = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const save = async (kind: 'svg' | 'png' | 'csv'): Promise<void> => {
    const name = fileName({ scenario: title }, id, kind);
    if (kind === 'csv') return offer(new Blob([csv(props)], { type: 'text/csv' }), name);
    const drawn = figure.current?.querySelector<SVGSVGElement>('svg.picture');
    if (!drawn) return;
    const text = svgDocument(drawn, { headline: unisolated(headline), measure: unisolated(measure), note: unisolated(note), source: unisolated(source) });
    offer(kind === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pngOf(text), name);
  };
  return (
    <figure class="chart" id={`figure-${id}`} ref={figure}>
      <h4 class="finding">{headline}</h4>
      <p class="measure">{measure}</p>
      {children}
      {note !== '' && <p class="note">{note}</p>}
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('more')}</summary>
        {open && (
          <>
            <div class="row">
              {(['png', 'svg', 'csv'] as const).map((kind) => (
                <button key={kind} type="button" onClick={() => void save(kind)}>
                  {say(`files-${kind}`)}
                </button>
              ))}
            </div>
            <p class="note">{source}</p>
            <Table {...props} />
            <p class="note">{sayDeclared('sentence', SENTENCE)}</p>
          </>
        )}
      </details>
    </figure>
  );
}
