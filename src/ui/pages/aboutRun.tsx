/** What exactly was computed, so that anybody can compute it again. */
import { Fragment } from 'preact';
import type { RunResult } from '../../model/result.ts';
import { scaleWords } from '../words/drawn.ts';
import { sayText } from '../words/declared.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';

/** What the first worker spent on showing months before the last was done. */
function publishing({ seconds, secondsByProcess }: RunResult['timing']): [string, string][] {
  const spent = secondsByProcess?.['publish'];
  return spent === undefined || !seconds ? [] : [['publishing', exact(spent / seconds, 'share')]];
}

export default function AboutRun({ result }: { result: RunResult }) {
  const { scenario, seed, scale, modelVersion, fingerprint, timing, warnings } = result;
  const rows: readonly (readonly [string, string])[] = [
    ['scenario', sayText('text', scenario)],
    ['seed', seed],
    ['scale', scaleWords(scale)],
    ['model', modelVersion],
    ['fingerprint', fingerprint],
    ['people', exact(timing.people)],
    ['person-months', exact(timing.personMonths)],
    ...(timing.seconds === undefined ? [] : [['computed', say('about-seconds', { seconds: exact(timing.seconds) })] as const]),
    ...publishing(timing),
    ...(timing.workers === undefined ? [] : [['workers', exact(timing.workers)] as const]),
  ];
  return (
    <>
      <dl>
        {rows.map(([term, words]) => (
          <Fragment key={term}>
            <dt>{say(`about-${term}`)}</dt>
            <dd class={term === 'fingerprint' ? 'fingerprint' : undefined}>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <p>{say('about-same')}</p>
    </>
  );
}
