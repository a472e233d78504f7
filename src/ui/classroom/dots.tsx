/** What a class thought and what its runs said, one mark for each: diamonds for predictions, circles for runs. */
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Answer, Lesson, Step } from './lesson.ts';
import type { Result } from './pool.ts';
import { numberOf, stepKey } from './words.ts';

const WIDTH = 560;
const SIDE = 24;
const DOT = 7;
const BINS = Math.floor((WIDTH - 2 * SIDE) / (2 * DOT));

interface Placed {
  readonly x: number;
  readonly level: number;
}

/** Marks that would cover one another stand on one another. */
export function stacked(values: readonly number[], low: number, high: number): Placed[] {
  const heights = new Map<number, number>();
  return values.filter(Number.isFinite).map((value) => {
    const bin = Math.round(((value - low) / (high - low)) * BINS);
    const level = heights.get(bin) ?? 0;
    heights.set(bin, level + 1);
    return { x: SIDE + (bin / BINS) * (WIDTH - 2 * SIDE), level };
  });
}

const mark = (kind: 'mine' | 'theirs', { x, level }: Placed, base: number) => {
  const y = base - level * 2 * DOT;
  return kind === 'theirs' ? (
    <circle class="theirs" cx={x} cy={y} r={DOT - 1} />
  ) : (
    <path class="mine" d={`M${x} ${y - DOT}l${DOT} ${DOT}l-${DOT} ${DOT}l-${DOT} -${DOT}z`} />
  );
};

function Strip({
  kind,
  values,
  low,
  high,
  unit,
}: {
  kind: 'mine' | 'theirs';
  values: readonly number[];
  low: number;
  high: number;
  unit: string;
}) {
  const placed = stacked(values, low, high);
  const height = 24 + 2 * DOT * Math.max(1, ...placed.map(({ level }) => level + 1));
  const base = height - 14;
  return (
    <figure class="strip">
      <figcaption>{say(`classroom-strip-${kind}`, { count: placed.length })}</figcaption>
      <svg
        class="picture"
        dir="ltr"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={say(`classroom-strip-${kind}`, { count: placed.length })}
      >
        <line class="axis" x1={SIDE} x2={WIDTH - SIDE} y1={height - 2} y2={height - 2} />
        {placed.map((one, at) => (
          <g key={at}>{mark(kind, one, base)}</g>
        ))}
      </svg>
      <p class="ends fielddoc" dir="ltr">
        <span>{said(low, unit)}</span>
        <span>{said(high, unit)}</span>
      </p>
    </figure>
  );
}

function Choices({ lesson, step, results }: { lesson: Lesson; step: Step; results: readonly Result[] }) {
  const choices = step.question.kind === 'choice' ? step.question.of : [];
  const count = (of: 'predicted' | 'found', choice: string): number => results.filter((one) => one[of][step.key] === choice).length;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('classroom-choice')}</th>
          <th scope="col">{say('classroom-predicted')}</th>
          <th scope="col">{say('classroom-found')}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice}>
            <th scope="row">{say(`lesson-${stepKey(lesson, step)}-choice-${choice}`)}</th>
            {(['predicted', 'found'] as const).map((of) => (
              <td key={of}>
                <span class={`tally ${of}`} aria-hidden="true">
                  {(of === 'predicted' ? '◆' : '●').repeat(Math.min(40, count(of, choice)))}
                </span>{' '}
                {count(of, choice)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Distribution({ lesson, step, results }: { lesson: Lesson; step: Step; results: readonly Result[] }) {
  const { question } = step;
  if (question.kind === 'choice') return <Choices lesson={lesson} step={step} results={results} />;
  const values = (answers: (one: Result) => Answer | undefined): number[] =>
    results.map((one) => numberOf(answers(one))).filter(Number.isFinite);
  const [mine, theirs] = [values(({ predicted }) => predicted[step.key]), values(({ found }) => found[step.key])];
  const [low, high] = [
    Math.min(question.kind === 'number' ? question.min : 0, ...mine, ...theirs),
    Math.max(question.max, ...mine, ...theirs),
  ];
  return (
    <>
      <Strip kind="mine" values={mine} low={low} high={high} unit={question.unit} />
      <Strip kind="theirs" values={theirs} low={low} high={high} unit={question.unit} />
    </>
  );
}
