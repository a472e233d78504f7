/** npm run bench -- --engines: the same runs in every engine with 1, 2 and 4 workers, and their fingerprints side by side. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { note, print, printJson, table } from '../../../src/cli/terminal.ts';
import { count } from '../../../src/cli/words.ts';
import type { Kept } from '../../../src/experiment/golden.ts';
import { doIn, mustBeThere } from './anyEngine.ts';
import { type Answer, type Job, SMALL_TASKS } from './jobs.ts';

const WORKERS = [1, 2, 4] as const;
const FILE = resolve('test/golden/fingerprints.json');

/** By engine. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;
type KeptRuns = Readonly<Record<string, Kept>>;

const wordsOf = ({ lives, figures }: Kept): string => `${lives} ${figures}`;

async function answersOf(engine: string): Promise<readonly Answer[]> {
  const jobs: Job[] = SMALL_TASKS.flatMap((task) => WORKERS.map((workers) => ({ task, workers })));
  const answers: Answer[] = [];
  await doIn(engine, jobs, (told) => {
    if (told.kind !== 'answer') return;
    answers.push(told.answer);
    note(`${engine}: ${answers.length} of ${jobs.length}, ${told.answer.task}`);
  });
  return answers;
}

function differs({ timing, workers, ...answer }: Answer, right: Kept): string | undefined {
  if (timing.workers !== workers) return `${workers}: only ${count(timing.workers, 'worker')}, for memory is not shared`;
  return wordsOf(answer) === wordsOf(right) ? undefined : `${workers}: ${wordsOf(answer)}`;
}

function cell(answers: readonly Answer[], right: Kept | undefined): string {
  if (right === undefined || answers.length < WORKERS.length) return 'missing';
  return answers.flatMap((answer) => differs(answer, right) ?? []).join('; ') || 'same';
}

/** A row for each run: what it should give, which is what is kept, or else what the first engine gave first; and by engine whether it does. */
export function compared(tasks: readonly string[], answers: Answers, kept: KeptRuns): { readonly rows: readonly (readonly string[])[]; readonly isSame: boolean } {
  const all = [...answers.values()];
  const rows = tasks.map((task) => {
    const right = kept[task] ?? all[0]?.find((answer) => answer.task === task);
    const cells = all.map((own) => cell(own.filter((answer) => answer.task === task), right));
    return [task, right?.lives ?? '', right?.figures ?? '', ...cells];
  });
  return { rows, isSame: rows.every((row) => row.slice(3).every((one) => one === 'same')) };
}

/** Prints the table; false where anything differs. */
export async function compareEngines(engines: readonly string[], json: boolean): Promise<boolean> {
  mustBeThere(engines);
  const answers = new Map<string, readonly Answer[]>();
  for (const engine of engines) answers.set(engine, await answersOf(engine));
  const { rows, isSame } = compared(SMALL_TASKS, answers, JSON.parse(readFileSync(FILE, 'utf8')) as KeptRuns);
  const runs = engines.length * WORKERS.length * SMALL_TASKS.length;
  if (json) printJson({ isSame, runs, answers: Object.fromEntries(answers) });
  else {
    print(table([['run', 'lives', 'figures', ...engines.map((engine) => `${engine}, 1, 2, 4 workers`)], ...rows], `lll${'l'.repeat(engines.length)}`));
    print(isSame ? `\nAll ${runs} runs gave the same bits, those of test/golden where they are kept there.` : '\nSome runs DIFFER: see above.');
  }
  return isSame;
}
