/** The same comparison by time since arrival, by group and by zone: differences from no programme, told and not judged. */
import { useSignal } from '@preact/signals';
import type { Detail } from '../../experiment/comparison/compare.ts';
import { GROUP_OUTCOMES, HORIZON_COLUMNS, TOLD_GROUPS, ZONE_OUTCOMES } from './catalogue.ts';
import { Figure, sheetOf } from '../charts/figure.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { placeLanguage } from '../words/language.ts';
import { say } from '../words/say.ts';
import { Forest, type ForestRow } from './forest.tsx';
import { difference, letterOf, level, type Seen, tickOf } from './seen.ts';

const NOTHING = { low: Number.NaN, high: Number.NaN };
const detailOf = ({ compared }: Seen, id: string): Detail | undefined => compared.details.find(({ measure }) => measure.id === id);

interface PanelProps {
  readonly id: string;
  readonly seen: Seen;
  readonly headline: string;
  readonly measure: string;
  readonly note: string;
  readonly rows: readonly ForestRow[];
  readonly unit: string;
  readonly levels: readonly (readonly (string | number)[])[];
}

/** Rows of differences with what luck leaves open, and behind them levels too. */
function Panel({ id, seen, headline, measure, note, rows, unit, levels }: PanelProps) {
  const { ref, width } = useWidth<HTMLDivElement>(520);
  const columns = ['row', 'level', 'against-none', 'luck-low', 'luck-high'].map((key) => say(`compare-column-${key}`));
  return (
    <Figure id={`figure-${id}`} scenario={seen.wish.title} level={4} headline={headline} measure={measure} note={note} source={seen.source} sheet={sheetOf(columns, levels, (value, column) => (column === 1 ? level(value, unit) : difference(value, unit)))}>
      <div class="plot" ref={ref} dir="ltr">
        <Forest rows={rows} width={width} title={headline} tick={tickOf(unit)} />
      </div>
    </Figure>
  );
}

function rowOf(detail: Detail | undefined, policy: number, letter: string, label: string, tone = 'all'): { row: ForestRow; cells: (string | number)[] }[] {
  const found = detail?.levels[policy];
  if (found === undefined || !Number.isFinite(found.mean)) return [];
  const { unit } = detail?.measure ?? { unit: '' };
  const apart = found.againstNone;
  const row = { letter, label, mean: apart?.mean ?? Number.NaN, luck: apart?.luck ?? NOTHING, text: apart ? `${difference(apart.mean, unit)} · ${level(found.mean, unit)}` : level(found.mean, unit), tone };
  return [{ row, cells: [`${letter} ${label}`.trim(), found.mean, apart?.mean ?? Number.NaN, apart?.luck.low ?? Number.NaN, apart?.luck.high ?? Number.NaN] }];
}

/** The largest difference that luck does not explain, or that there is none. */
function headline(rows: readonly ForestRow[], unit: string): string {
  const clear = rows.filter(({ luck }) => luck.low > 0 || luck.high < 0).sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  const [most] = clear;
  return most === undefined ? say('compare-detail-none') : say('compare-detail-most', { row: most.label, by: difference(most.mean, unit), clear: clear.length, all: rows.length });
}

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly of: readonly T[];
  readonly value: T;
  readonly word: (one: T) => string;
  readonly choose: (one: T) => void;
}

/** One of a few, in a row. */
export function Choice<T extends string | number>({ name, of, value, word, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="pick">
      <legend>{name}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
          {word(one)}
        </label>
      ))}
    </fieldset>
  );
}

export function AfterArrival({ seen }: { seen: Seen }) {
  const ids = seen.compared.details.flatMap(({ measure }) => (measure.reading.kind === 'horizon' ? [{ id: measure.id, months: measure.reading.months, stream: measure.reading.stream }] : []));
  const horizons = [...new Set(ids.map(({ months }) => months))].sort((a, b) => a - b);
  const months = useSignal(horizons.includes(12) ? 12 : (horizons[0] ?? 0));
  const column = useSignal<(typeof HORIZON_COLUMNS)[number]>(HORIZON_COLUMNS[0]);
  if (horizons.length === 0) return <p class="note">{say('compare-after-none')}</p>;
  const streams = [...new Set(ids.filter((one) => one.months === months.value).map(({ stream }) => stream))];
  const labelOf = (stream: string): string => seen.wish.base.streams[stream]?.label || stream;
  return (
    <>
      <Choice name={say('compare-horizon')} of={horizons} value={months.value} word={(one) => say('compare-months', { months: one })} choose={(one) => { months.value = one; }} />
      <Choice name={say('compare-horizon-what')} of={HORIZON_COLUMNS} value={column.value} word={(one) => say(`compare-horizon-${one}`)} choose={(one) => { column.value = one; }} />
      <div class="multiples">
        {streams.map((stream) => {
          const found = detailOf(seen, `after-${months.value}-${stream}-${column.value}`);
          const rows = seen.labels.flatMap((label, policy) => rowOf(found, policy, letterOf(policy), label, 'returnees'));
          return (
            <Panel
              key={stream}
              id={`after-${months.value}-${stream}`}
              seen={seen}
              headline={headline(rows.map(({ row }) => row), 'share')}
              measure={say('compare-after-measure', { what: say(`compare-horizon-${column.value}`), months: months.value, stream: labelOf(stream) })}
              note={say('compare-after-note')}
              rows={rows.map(({ row }) => row)}
              levels={rows.map(({ cells }) => cells)}
              unit="share"
            />
          );
        })}
      </div>
    </>
  );
}

const GROUP_TONES: Readonly<Record<string, string>> = { residents: 'residents', returnees: 'returnees', earlierReturnees: 'earlier' };

export function ByGroup({ seen }: { seen: Seen }) {
  return (
    <div class="multiples">
      {GROUP_OUTCOMES.map((outcome) => {
        const found = TOLD_GROUPS.flatMap((group) => rowOf(detailOf(seen, `group-${outcome}-${group}`), seen.focus, '', say(`compare-group-${group}`), GROUP_TONES[group]));
        const unit = detailOf(seen, `group-${outcome}-residents`)?.measure.unit ?? '';
        if (found.length === 0) return null;
        return (
          <Panel
            key={outcome}
            id={`group-${outcome}`}
            seen={seen}
            headline={headline(found.map(({ row }) => row), unit)}
            measure={say('compare-detail-measure', { measure: say(`compare-outcome-${outcome}`), policy: seen.labels[seen.focus] ?? '' })}
            note=""
            rows={found.map(({ row }) => row)}
            levels={found.map(({ cells }) => cells)}
            unit={unit}
          />
        );
      })}
    </div>
  );
}

export function ByZone({ seen }: { seen: Seen }) {
  const outcome = useSignal<(typeof ZONE_OUTCOMES)[number]>(ZONE_OUTCOMES[0]);
  const { zones } = seen.wish.base;
  const nameOf = (zone: string): string => (placeLanguage === 'fa' && zones[zone]?.name.fa) || zones[zone]?.name.en || zone;
  const found = Object.keys(zones)
    .flatMap((zone) => rowOf(detailOf(seen, `zone-${outcome.value}-${zone}`), seen.focus, '', nameOf(zone)))
    .sort((a, b) => (b.row.mean || 0) - (a.row.mean || 0));
  const unit = seen.compared.details.find(({ measure }) => measure.id.startsWith(`zone-${outcome.value}-`))?.measure.unit ?? '';
  return (
    <>
      <Choice name={say('compare-zone-what')} of={ZONE_OUTCOMES} value={outcome.value} word={(one) => say(`compare-outcome-${one}`)} choose={(one) => { outcome.value = one; }} />
      <Panel
        id={`zone-${outcome.value}`}
        seen={seen}
        headline={headline(found.map(({ row }) => row), unit)}
        measure={say('compare-detail-measure', { measure: say(`compare-outcome-${outcome.value}`), policy: seen.labels[seen.focus] ?? '' })}
        note={say('compare-zone-note')}
        rows={found.map(({ row }) => row)}
        levels={found.map(({ cells }) => cells)}
        unit={unit}
      />
    </>
  );
}
