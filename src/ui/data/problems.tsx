/** All that is wrong or worth knowing, at once: where, what was found, and what to do. */
import { SMALLEST_CELL } from '../../data/in/gathered.ts';
import { lineRanges, type Problem, REFUSALS, weightOf, type Weight } from '../../data/in/problem.ts';
import { LARGEST_FILE_BYTES } from '../../data/in/read.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const WEIGHTS: readonly Weight[] = ['refused', 'leftOut', 'told'];

function whereOf({ file, sheet, lines }: Problem): string {
  const place = sheet === undefined ? file : say('data-in-sheet', { file, sheet });
  if (lines.length === 0 || lines[0] === 0) return place;
  const { text, more } = lineRanges(lines);
  return say('data-at-lines', { place, lines: text, count: lines.length, more });
}

type NameOf = (code: string) => string;

function textOf({ code, column = '', found = '', near = '', count = 0, lines }: Problem, nameOf: NameOf): string {
  return say(`data-problem-${code}`, {
    column, found, near: nameOf(near), count: Math.max(count, 1), rows: lines.length, least: SMALLEST_CELL, megabytes: LARGEST_FILE_BYTES / 1e6,
    hasNear: near === '' ? 'no' : 'yes', share: code === 'shareOfCountry' ? exact(Number(found), 'share') : '',
  });
}

export function Problems({ problems, nameOf }: { problems: readonly Problem[]; nameOf: NameOf }) {
  return (
    <>
      {WEIGHTS.map((weight) => {
        const mine = problems.filter(({ code }) => weightOf(code) === weight);
        if (mine.length === 0) return null;
        const isRefused = mine.some(({ code }) => (REFUSALS as readonly string[]).includes(code));
        return (
          <div key={weight} class={`said ${weight}`} role={isRefused ? 'alert' : undefined}>
            <h3>
              {isRefused && <span aria-hidden="true">▲ </span>}
              {say(`data-weight-${weight}`, { count: mine.length })}
            </h3>
            <ul>
              {mine.map((problem, at) => (
                <li key={`${problem.code}-${at}`}>
                  <bdi class="where">{whereOf(problem)}</bdi>
                  <span>{textOf(problem, nameOf)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
