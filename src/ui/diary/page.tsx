/** One invented household, month by month, with its reasons; beside it the same household without the programmes. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { DiaryDecision, RunResult } from '../../model/result.ts';
import { LineChart } from '../charts/lineChart.tsx';
import type { Line, Picture } from '../charts/picture.ts';
import { useWidth } from '../charts/useWidth.ts';
import { isCancelled, simulate } from '../run/engine.ts';
import { scenario, seed } from '../state/scenario.ts';
import { pathInPage } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { exact } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';
import { DIARY_SCALE, familyKinds, findFamily } from './families.ts';
import { endOf, naming } from './naming.ts';
import { amountOf, entriesOf } from './read.ts';

/** Their words are `diary-<key>`. */
const AMOUNTS = ['incomeUsdPerMonth', 'consumptionPerHeadUsdPerMonth', 'savingsUsd', 'debtUsd'] as const;

function lineFor(result: RunResult, key: string, arm: Line['arm']): Line[] {
  if (result.diary === undefined) return [];
  const values = amountOf(result.diary, result.dates, key);
  return [
    {
      id: `${arm}.${key}`,
      outcome: key,
      group: 'household',
      arm,
      label: '',
      long: say('diary-this'),
      tone: 'returnees',
      mark: 'circle',
      thin: false,
      values,
    },
  ];
}

function Amount({ name, lines, dates }: { name: string; lines: readonly Line[]; dates: readonly string[] }) {
  const { ref, width } = useWidth<HTMLDivElement>(280);
  const picture: Picture = { dates, unit: 'USD', place: 'province', lines };
  return (
    <figure class="chart">
      <h3 class="finding">{name}</h3>
      <div class="plot" dir="ltr" ref={ref}>
        <LineChart
          scene={{ picture, kind: 'lines', zero: true, width, height: 150, arrivals: undefined, spans: [], settled: true }}
          title={name}
        />
      </div>
    </figure>
  );
}

function Decision({ decision: { decision, terms, utility, outcome } }: { decision: DiaryDecision }) {
  return (
    <details class="decision">
      <summary>
        {sayWith(
          'diary-decision',
          { b: (text) => <b>{text}</b> },
          { decision: sayText('diary', decision), outcome: endOf(outcome) },
        )}
      </summary>
      <table>
        <tbody>
          {terms.map(({ label, value }, at) => (
            <tr key={`${label}-${at}`}>
              <th scope="row">{sayText('diary', label)}</th>
              <td class="figure">{exact(value)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{say('diary-together')}</b>
            </th>
            <td class="figure">
              <b>{exact(utility)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

function Told({ result, twin }: { result: RunResult; twin: RunResult | undefined }) {
  const { diary } = result;
  if (diary === undefined || diary.months.length === 0)
    return <p>{say('diary-absent')}</p>;
  return (
    <>
      <div class="multiples">
        {AMOUNTS.map((key) => (
          <Amount
            key={key}
            name={say(`diary-${key}`)}
            dates={result.dates}
            lines={[...(twin === undefined ? [] : lineFor(twin, key, 'without')), ...lineFor(result, key, 'with')]}
          />
        ))}
      </div>
      {twin !== undefined && <p class="note">{say('diary-dashed')}</p>}
      <ol class="diary">
        {entriesOf(diary, naming).map(({ date, changes, decisions }) => (
          <li key={date}>
            <h3>{longDate(date)}</h3>
            {changes.length > 0 && <p>{changes.join('; ')}</p>}
            {decisions.map((decision, at) => (
              <Decision key={`${decision.decision}-${decision.person ?? ''}-${at}`} decision={decision} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

export default function DiaryPage() {
  const kinds = useMemo(() => familyKinds(scenario.value, seed.value), [scenario.value, seed.value]);
  const asked = useMemo(() => findFamily(kinds, Number(pathInPage.value)), [kinds, pathInPage.value]);
  const kindKey = useSignal(asked?.kind ?? '');
  const turn = useSignal(asked?.turn ?? 0);
  const told = useSignal<{ result: RunResult; twin: RunResult | undefined } | undefined>(undefined);
  const failure = useSignal('');
  const kind = kinds.find(({ key }) => key === kindKey.value) ?? kinds.find(({ key }) => key === 'registered') ?? kinds[0];
  const family = kind?.families[turn.value % kind.families.length];

  useEffect(() => {
    if (family === undefined) return undefined;
    const stop = new AbortController();
    told.value = undefined;
    failure.value = '';
    const request = { scenario: scenario.value, seed: seed.value, scale: DIARY_SCALE, traceHousehold: family.id };
    const hasTwin = Object.keys(scenario.value.programmes).length > 0;
    const ask = async (): Promise<void> => {
      const result = await simulate(request, { signal: stop.signal });
      const without = { ...request, scenario: { ...scenario.value, programmes: {} } };
      told.value = { result, twin: hasTwin ? await simulate(without, { signal: stop.signal }) : undefined };
    };
    ask().catch((error: unknown) => {
      if (!isCancelled(error)) failure.value = error instanceof Error ? error.message : String(error);
    });
    return () => stop.abort();
  }, [family?.id]);

  return (
    <main id="main" class="prose wide">
      <h1>{say('diary-title')}</h1>
      <p>
        {say('diary-doc', { scenario: sayText('text', scenario.value.title), people: DIARY_SCALE })}
      </p>
      <div class="filters">
        <select
          aria-label={say('diary-whose')}
          value={kind?.key ?? ''}
          onChange={(event) => {
            kindKey.value = event.currentTarget.value;
            turn.value = 0;
          }}
        >
          {kinds.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <button
          type="button"
          onClick={() => {
            turn.value += 1;
          }}
        >
          {say('diary-another')}
        </button>
      </div>
      {family !== undefined && <h2>{family.words}</h2>}
      {failure.value !== '' && <p role="alert">{failure.value}</p>}
      {told.value === undefined ? failure.value === '' && <p>{say('diary-reading')}</p> : <Told {...told.value} />}
    </main>
  );
}
