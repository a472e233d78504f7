/** Who gains and who loses, group by group, and what stays when the money has ended. Never summed; who is not told apart is named. */
import { Figure } from '../charts/figure.tsx';
import { LIVES } from '../../experiment/split/readings.ts';
import type { GainsAndLosses } from '../../experiment/split/report.ts';
import { listed } from '../words/lists.ts';
import { say } from '../words/say.ts';
import { lookingAt } from './look.ts';
import { armName, budgetWords, gainUnit, groupWords } from './names.ts';
import { type Panel, Panels } from './panels.tsx';
import { column, spreadColumns } from './sheets.ts';
import type { Shown } from './twoByTwo.tsx';

const MEASURE = 'livingStandard';

function headline(lose: readonly GainsAndLosses[], draws: number, budget: string): string {
  if (lose.length === 0) return say('funding-groups-none-lose', { budget });
  return say('funding-groups-lose', { budget, who: listed(lose.map(({ group, arm, loses }) => say('funding-groups-loser', { group: groupWords(group).long, arm: armName(arm), count: loses, draws }))) });
}

export function Groups({ report, title, source }: Shown) {
  const { budgetUsd } = lookingAt(report);
  const own = report.groups.filter((one) => one.budgetUsd === budgetUsd);
  const known = LIVES.filter((group) => own.some((one) => one.group === group));
  const panels = report.arms.filter(({ id }) => own.some(({ arm }) => arm === id)).map(({ id }): Panel => ({ id, title: armName(id), rows: known.flatMap((group) => own.filter((one) => one.arm === id && one.group === group).map(({ change, stays }) => ({ group, gain: change, stays }))) }));
  const absent = LIVES.filter((group) => !known.includes(group) && !report.partlyThere.includes(group));
  const unit = gainUnit(MEASURE);
  const measured = say('funding-groups-measure', { unit, budget: budgetWords(budgetUsd) });
  return (
    <section aria-labelledby="funding-groups">
      <h2 id="funding-groups">{say('funding-groups')}</h2>
      <Figure
        id="funding-who"
        scenario={title}
        headline={headline(own.filter(({ loses }) => loses > report.draws / 2), report.draws, budgetWords(budgetUsd))}
        measure={measured}
        note={say('funding-groups-note')}
        source={source}
        sheet={{
          columns: [
            column('arm', say('funding-column-arm')),
            column('group', say('funding-column-group')),
            ...spreadColumns(unit),
            column(`stays, ${unit}`, say('funding-column-stays', { unit }), spreadColumns(unit)[0]?.words),
            column('drawsGain', say('funding-column-gains', { draws: report.draws })),
            column('drawsLose', say('funding-column-loses', { draws: report.draws })),
          ],
          rows: own.map(({ arm, group, change, stays, gains, loses }) => [armName(arm), groupWords(group).long, change.median, change.low, change.high, stays.median, gains, loses]),
        }}
      >
        <Panels title={measured} panels={panels} most={3} least={1} />
      </Figure>
      {report.partlyThere.length > 0 && <p>{say('funding-groups-partly', { who: listed(report.partlyThere.map((group) => groupWords(group).long)) })}</p>}
      {absent.length > 0 && <p>{say('funding-groups-absent', { who: listed(absent.map((group) => groupWords(group).long)) })}</p>}
    </section>
  );
}
