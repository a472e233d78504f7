/** What exactly was computed, so that anybody can compute it again. */
import { withRun } from '../run/control.ts';
import { scaleWords } from '../run/runBar.tsx';
import { exact } from '../words/numbers.ts';

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
