/** What exactly was computed, so that anybody can compute it again. */
import type { RunResult } from '../../model/result.ts';
import { withRun } from '../run/shown.ts';
import { scaleWords } from '../words/drawn.ts';
import { exact } from '../words/numbers.ts';

/** What the first worker spent on showing months before the last was done. */
function publishing({ seconds, secondsByProcess }: RunResult['timing']): [string, string][] {
  const spent = secondsByProcess?.['publish'];
  return spent === undefined || !seconds ? [] : [['Of it, outcomes so far', exact(spent / seconds, 'share')]];
}

export function AboutRun() {
  const result = withRun.value;
  if (result === undefined) return null;
  const { scenario, seed, scale, modelVersion, fingerprint, timing, warnings } = result;
  const rows: readonly (readonly [string, string])[] = [
    ['Scenario', scenario],
    ['Seed', seed],
    ['Scale', scaleWords(scale)],
    ['Model', modelVersion],
    ['Fingerprint', fingerprint],
    ['Synthetic people', exact(timing.people)],
    ['Person-months', exact(timing.personMonths)],
    ...(timing.seconds === undefined ? [] : [['Computed in', `${exact(timing.seconds)} s`] as const]),
    ...publishing(timing),
    ...(timing.workers === undefined ? [] : [['Workers', String(timing.workers)] as const]),
  ];
  return (
    <footer class="foot">
      <details class="about">
        <summary>About this run</summary>
        <dl>
          {rows.map(([term, words]) => (
            <>
              <dt key={term}>{term}</dt>
              <dd class={term === 'Fingerprint' ? 'fingerprint' : undefined}>{words}</dd>
            </>
          ))}
        </dl>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
        <p>
          The same scenario, seed and model give the same fingerprint on every machine. One run is one throw of the dice: another seed shows
          how much is luck.
        </p>
      </details>
    </footer>
  );
}
