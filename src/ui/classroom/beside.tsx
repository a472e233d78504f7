/** The prediction beside what the runs say: on one line, or as two courses, and the figures of both sides in a table. */
import { Key } from '../charts/marks.tsx';
import { longDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { scaleWords } from '../words/drawn.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { exact, said } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { type Answer, courseOf, type Lesson, type Runs, type Step, valueAt } from './lesson.ts';
import { type Beside as BesideCourse, Sketch } from './sketch.tsx';
import { answerWords, numberOf, stepKey } from './words.ts';

interface Props {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly runs: Runs;
  readonly predicted: Answer;
}

/** Two marks on one line: a diamond for what was thought, a circle for what the run says. */
function Line({ min, max, unit, predicted, found }: { min: number; max: number; unit: string; predicted: number; found: number }) {
  const low = Math.min(min, found);
  const at = (value: number): number => 20 + (360 * (value - low)) / (Math.max(max, found) - low);
  return (
    <svg
      class="picture answerline"
      dir="ltr"
      viewBox="0 0 400 56"
      role="img"
      aria-label={say('classroom-line', { predicted: said(predicted, unit), found: said(found, unit) })}
    >
      <line class="axis" x1={20} x2={380} y1={28} y2={28} />
      <text x={20} y={52}>
        {said(low, unit)}
      </text>
      <text x={380} y={52} text-anchor="end">
        {said(Math.max(max, found), unit)}
      </text>
      <path class="mine" d={`M${at(predicted)} 19l9 9l-9 9l-9 -9z`} />
      <circle class="theirs" cx={at(found)} cy={28} r={6} />
    </svg>
  );
}

/** The outcome that a course is of is the first that is shown: of people who came back, in every arm. */
const coursesOf = ({ key }: Lesson, { question, arms, shows }: Step, { of }: Runs): readonly BesideCourse[] =>
  question.kind !== 'course'
    ? []
    : arms.flatMap((arm, at) =>
        (['returnees', 'residents'] as const).map((who) => ({
          label: `${say(`lesson-${key}-arm-${arm}`)} ${GROUP_WORDS[who].long}`,
          tone: GROUP_WORDS[who].tone,
          values: courseOf(of[arm], shows[0]?.outcome ?? '', who, question.dates),
          dashed: at > 0,
        })),
      );

function Figures({ lesson, step, runs }: Omit<Props, 'predicted'>) {
  const { arms, date, shows, rows } = step;
  const first = runs.of[arms[0] ?? ''];
  const own = rows?.(runs);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={say('classroom-figures')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own === undefined ? longDate(date) : ''}</th>
            {(own?.columns ?? arms).map((column) => (
              <th key={column} scope="col" class="figure">
                {say(`lesson-${lesson.key}-arm-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own?.rows.map(({ key, unit, values }) => (
            <tr key={key}>
              <th scope="row">{say(`lesson-${lesson.key}-row-${key}`)}</th>
              {values.map((value, at) => (
                <td key={at} class="figure">
                  {exact(value, unit)}
                </td>
              ))}
            </tr>
          ))}
          {shows.map(({ outcome, who }) => {
            const { label = outcome, unit = '' } = first?.outcomes[outcome] ?? {};
            const { mark, tone, long } = GROUP_WORDS[who];
            return (
              <tr key={`${outcome}.${who}`}>
                <th scope="row">
                  <Key mark={mark} tone={tone} />{' '}
                  {say('classroom-row', {
                    outcome: sayDeclared(`outcome-${outcome}`, label),
                    who: long,
                    unit: unit === 'share' ? 'none' : sayText('unit', unit),
                  })}
                </th>
                {arms.map((arm) => (
                  <td key={arm} class="figure">
                    {exact(valueAt(runs.of[arm], outcome, who, date), unit)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function Beside({ lesson, step, runs, predicted }: Props) {
  const key = stepKey(lesson, step);
  const found = step.answer(runs);
  const { question } = step;
  return (
    <div class="result">
      <p class="finding">
        {say(`classroom-beside-${question.kind}`, {
          predicted: answerWords(question, key, predicted),
          found: answerWords(question, key, found),
        })}
      </p>
      {question.kind === 'number' && Number.isFinite(numberOf(found)) && (
        <Line {...question} predicted={numberOf(predicted)} found={numberOf(found)} />
      )}
      {question.kind === 'course' && (
        <>
          <Sketch question={question} drawn={predicted as readonly number[]} beside={coursesOf(lesson, step, runs)} />
          <p class="fielddoc">{say(`lesson-${lesson.key}-courses`)}</p>
        </>
      )}
      <Figures lesson={lesson} step={step} runs={runs} />
      <p class="note">
        {say('classroom-run-note', {
          scale: scaleWords(runs.of[step.arms[0] ?? '']?.scale ?? 1),
          seed: runs.of[step.arms[0] ?? '']?.seed ?? '',
        })}
      </p>
      <p>{say(`lesson-${key}-means`)}</p>
    </div>
  );
}
