/** What the family has and spends, month by month, with its twin's as dashed lines. */
import type { RunResult } from '../../model/result.ts';
import { LineChart } from '../charts/lineChart.tsx';
import type { Line, Picture } from '../charts/picture.ts';
import { useWidth } from '../charts/useWidth.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { shortDate } from '../words/dates.ts';
import { amountOf } from './read.ts';

/** Their words are `diary-<key>`. */
const AMOUNTS = ['incomeUsdPerMonth', 'consumptionPerHeadUsdPerMonth', 'savingsUsd', 'debtUsd'] as const;

function lineFor(result: RunResult | undefined, dates: readonly string[], key: string, arm: Line['arm']): Line[] {
  if (result?.diary === undefined) return [];
  const values = amountOf(result.diary, dates, key);
  return [{ id: `${arm}.${key}`, outcome: key, group: 'household', arm, label: '', long: say('diary-this'), tone: 'all', mark: 'circle', thin: false, values }];
}

function Amount({ name, lines, dates }: { name: string; lines: readonly Line[]; dates: readonly string[] }) {
  const { ref, width } = useWidth<HTMLDivElement>(280);
  const picture: Picture = { dates, unit: 'USD', place: 'province', lines };
  return (
    <figure class="chart">
      <h3 class="finding">{name}</h3>
      <div class="plot" dir="ltr" ref={ref}>
        <LineChart scene={{ picture, kind: 'lines', zero: true, width, height: 150, arrivals: undefined, spans: [], settled: true }} title={name} />
      </div>
    </figure>
  );
}

export function Amounts({ result, twin, there }: { result: RunResult; twin: RunResult | undefined; there: string }) {
  const { dates } = result;
  const all = AMOUNTS.map((key) => ({ key, lines: [...lineFor(twin, dates, key, 'without'), ...lineFor(result, dates, key, 'with')] }));
  return (
    <>
      <div class="multiples">
        {all.map(({ key, lines }) => (
          <Amount key={key} name={say(`diary-${key}`)} dates={dates} lines={lines} />
        ))}
      </div>
      {twin !== undefined && <p class="note">{say('diary-dashed', { other: there })}</p>}
      <details class="more">
        <summary>{say('diary-table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section class="tablebox" aria-label={say('diary-table')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('diary-month')}</th>
                {all.flatMap(({ key, lines }) =>
                  lines.map(({ id, arm }) => (
                    <th key={id} scope="col">
                      {arm === 'without' ? say('diary-of-other', { amount: say(`diary-${key}`), other: there }) : say(`diary-${key}`)}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {dates.map((date, at) => (
                <tr key={date}>
                  <th scope="row">{shortDate(date)}</th>
                  {all.flatMap(({ lines }) => lines.map(({ id, values }) => <td key={id}>{exact(values[at] ?? Number.NaN, 'USD')}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}
