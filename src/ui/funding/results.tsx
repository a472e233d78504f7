/** What a split tells, from the sentence to the dollar. */
import type { SplitReport } from '../../experiment/split/report.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import { longDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { Acceptability } from './acceptable.tsx';
import { CostOfOne, Dollars } from './costs.tsx';
import { Groups } from './groups.tsx';
import { Lookers } from './lookers.tsx';
import { Frontiers, Horizons } from './over.tsx';
import { TwoByTwo } from './twoByTwo.tsx';
import { Verdicts } from './verdicts.tsx';

export default function Results({ report, title }: { report: SplitReport; title: string }) {
  const { draws, parameters, scale, seed, firstMonth, lastMonth, conditions, looked } = report;
  const source = say('funding-source', { scenario: title, draws, parameters, scale: said(scale), seed, first: longDate(firstMonth), last: longDate(lastMonth), version: MODEL_VERSION });
  const shown = { report, title, source };
  if (looked.length === 0) return <p>{say('funding-nobody')}</p>;
  return (
    <>
      <p class="note">
        {source}{' '}
        <button type="button" class="linklike print-hidden" onClick={() => print()}>
          {say('funding-print')}
        </button>
      </p>
      <Verdicts report={report} />
      <Lookers report={report} />
      {conditions.length === 1 && <p class="note">{say('funding-one-condition')}</p>}
      <TwoByTwo {...shown} />
      <Frontiers {...shown} />
      <Horizons {...shown} />
      <Groups {...shown} />
      <CostOfOne report={report} />
      <Acceptability {...shown} />
      <Dollars {...shown} />
    </>
  );
}
