/** What of the answer is looked at: measure, budget, condition, and which two arms are set apart. */
import type { SplitReport } from '../../experiment/split/report.ts';
import { say } from '../words/say.ts';
import { look, lookingAt, measuresOf } from './look.ts';
import { armName, budgetWords, conditionName, measureName } from './names.ts';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly pick: (value: string) => void;
}
function Pick({ label, value, of, pick }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Lookers({ report }: { report: SplitReport }) {
  const { measure, budget, condition, pair } = lookingAt(report);
  const arms = report.arms.map(({ id }) => [id, armName(id)] as const);
  const [first, second] = pair;
  return (
    <fieldset class="lookers">
      <legend class="unseen">{say('funding-look')}</legend>
      <Pick label={say('funding-look-measure')} value={measure} of={measuresOf(report).map((key) => [key, measureName(key, 'both')])} pick={(to) => look({ measure: to, pair: undefined })} />
      <Pick label={say('funding-look-budget')} value={String(budget)} of={report.budgetsUsd.map((usd, at) => [String(at), budgetWords(usd)])} pick={(to) => look({ budget: Number(to) })} />
      {report.conditions.length > 1 && <Pick label={say('funding-look-condition')} value={condition} of={report.conditions.map(({ id }) => [id, conditionName(id)])} pick={(to) => look({ condition: to })} />}
      <Pick label={say('funding-look-first')} value={first} of={arms.filter(([id]) => id !== second)} pick={(to) => look({ pair: [to, second] })} />
      <Pick label={say('funding-look-second')} value={second} of={arms.filter(([id]) => id !== first)} pick={(to) => look({ pair: [first, to] })} />
    </fieldset>
  );
}
