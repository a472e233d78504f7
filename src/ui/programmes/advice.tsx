/** What does not go together among the scenario's programmes, and money that delivery cannot spend: told where they are changed. */
import { PROGRAMMES } from '../../model/programmes/index.ts';
import { problemText } from '../../scenario/problem.ts';
import { programmeProblems, programmeWarnings } from '../../scenario/programmes.ts';
import { scenario } from '../state/scenario.ts';
import { lastMonth } from './months.ts';

export default function Advice() {
  const now = scenario.value;
  const run = { first: now.place.start, last: lastMonth(now) };
  const named = (text: string): string =>
    text.replace(/^programmes\.([^.:]+)/, (whole, id: string) =>
      now.programmes[id] === undefined ? whole : `${now.programmes[id].label || id}`,
    );
  const told = [...programmeProblems(now, run, PROGRAMMES).map(problemText), ...programmeWarnings(now, run, PROGRAMMES)].map(named);
  if (told.length === 0) return null;
  return (
    <div class="problems" role="status">
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
