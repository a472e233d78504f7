/** The place without programmes, as the scenario assumes it and as it is assumed now: what moves here is no programme's doing. */
import { useEffect, useState } from 'preact/hooks';
import type { RunResult } from '../../model/result.ts';
import { isCancelled, simulateBeside } from '../run/engine.ts';
import { PREVIEW } from '../run/wish.ts';
import { loaded, scenario, seed } from '../state/scenario.ts';
import { month } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { type Baseline, baselinesOf } from './twoBaselines.ts';

const ARMS = ['assumed', 'changed'] as const satisfies readonly Baseline[];
type Runs = Readonly<Record<Baseline, RunResult>>;

/** What is read: people who came back beside people who lived here, wherever results hold them apart. */
const READ = {
  livingStandard: ['residents', 'returnees'],
  unemployment: ['residents', 'returnees'],
  wish: ['residents', 'returnees'],
  resentment: ['residents'],
  rentIndex: ['all'],
  landPriceIndex: ['all'],
} as const;

function useRuns(): Runs | 'failed' | undefined {
  const [runs, setRuns] = useState<Runs | 'failed'>();
  const [now, assumed, phrase] = [scenario.value, loaded.value.scenario.assumptions, seed.value];
  useEffect(() => {
    const stop = new AbortController();
    const scenarios = baselinesOf(now, assumed);
    setRuns(undefined);
    Promise.all(ARMS.map((arm) => simulateBeside({ scenario: scenarios[arm], seed: phrase, scale: PREVIEW }, { signal: stop.signal }))).then(
      ([first, second]) => first && second && !stop.signal.aborted && setRuns({ assumed: first, changed: second }),
      (error: unknown) => !isCancelled(error) && setRuns('failed'),
    );
    return () => stop.abort();
  }, [now, assumed, phrase]);
  return runs;
}

function Rows({ runs, at }: { runs: Runs; at: number }) {
  return (
    <>
      {Object.entries(READ).flatMap(([key, groups]) =>
        groups.map((group) => {
          const outcome = runs.changed.outcomes[key];
          if (outcome === undefined || outcome.series[group] === undefined) return null;
          return (
            <tr key={`${key}-${group}`}>
              <th scope="row">{say('assumptions-of-group', { outcome: sayDeclared(`outcome-${key}`, outcome.label), group: say(`group-${group}.long`) })}</th>
              {ARMS.map((arm) => (
                <td key={arm} class="figure">
                  {exact(runs[arm].outcomes[key]?.series[group]?.[at] ?? Number.NaN, outcome.unit)}
                </td>
              ))}
            </tr>
          );
        }),
      )}
    </>
  );
}

export function Baselines() {
  const runs = useRuns();
  if (runs === 'failed') return <p role="alert">{say('assumptions-no-baselines')}</p>;
  const last = (runs?.changed.dates.length ?? 1) - 1;
  const at = Math.min(month.value, last);
  return (
    <section aria-labelledby="two-baselines" aria-busy={runs === undefined}>
      <h3 id="two-baselines">{say('assumptions-baselines')}</h3>
      <p>{say('assumptions-baselines.text')}</p>
      {runs === undefined && <p role="status">{say('assumptions-computing')}</p>}
      {runs !== undefined && (
        <div class="scroller">
          <table>
            <caption>{say('assumptions-baselines.caption', { date: longDate(runs.changed.dates[at] ?? '') })}</caption>
            <thead>
              <tr>
                {['what', ...ARMS].map((head) => (
                  <th key={head} scope="col">
                    {say(`assumptions-head-${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Rows runs={runs} at={at} />
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
