import { InvalidArgumentError, Option } from 'commander';
import { arrivalsProblems, phaseProblems, variationsOf, volumeProblems } from '../experiment/stress/conditions.ts';
import { DEFAULT_LINES, type Line, lineId, readLine } from '../experiment/stress/lines.ts';
import { INDICATORS } from '../experiment/stress/warning.ts';
import { leastRuns, stress } from '../experiment/stress/stress.ts';
import { NORMS } from '../experiment/stress/norms.ts';
import { SENTENCE } from '../model/result.ts';
import { MODEL_VERSION } from '../model/run.ts';
import { type Problem, problemText } from '../scenario/problem.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { tellCost } from './cost.ts';
import { BadInput } from './exits.ts';
import { type Input, readInput } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, monthsOption, outOptions, type OutFlags, progressOption, scaleOption, setOption, withOption, workersOption } from './options.ts';
import { checkPlaces } from './out.ts';
import { givenScenario, saveResults } from './saveResults.ts';
import { stressText } from './stressText.ts';
import { stressTables } from './tables/stressTables.ts';
import { note, print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface Options extends RunOptions, OutFlags {
  readonly keep?: string;
  readonly line: readonly string[];
  readonly norms: boolean;
  readonly volumes: readonly number[];
  readonly phase: readonly number[];
  readonly halvings: number;
  readonly lasting: number;
  readonly replicates: number;
  readonly with: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Numbers with commas between; none for the word none. */
function numbersOf(text: string): readonly number[] {
  if (text === 'none') return [];
  const numbers = text.split(',').map((one) => (one.trim() === '' ? Number.NaN : Number(one)));
  if (numbers.every(Number.isFinite)) return numbers;
  throw new InvalidArgumentError('Numbers with commas between are expected, such as 1,1.5,2.');
}

/** Norms, and the user's lines in place of those for the same people, or beside them; or all that is wrong. */
function linesOf(texts: readonly string[], norms: boolean): { readonly lines: readonly Line[]; readonly problems: readonly Problem[] } {
  const read = texts.map(readLine);
  const own = read.filter((one): one is Line => 'limit' in one);
  const problems = read.filter((one): one is Problem => 'path' in one);
  const ids = own.map(lineId);
  const lines = [...own, ...(norms ? DEFAULT_LINES.filter((line) => !ids.includes(lineId(line))) : [])];
  return { lines, problems: lines.length > 0 || problems.length > 0 ? problems : [{ path: '--line', found: undefined, expected: 'at least one line, or the norms' }] };
}

function checked({ scenario }: Input, { line, norms, volumes, phase, months = scenario.place.months }: Options): readonly Line[] {
  const { lines, problems } = linesOf(line, norms);
  const all = [...problems, ...volumeProblems(scenario, volumes), ...phaseProblems(scenario, phase, months), ...arrivalsProblems(scenario)];
  if (all.length > 0) throw new BadInput(all.map(problemText));
  return lines;
}

export const addStress: AddCommand = (program, signal) => {
  const command = program
    .command('stress')
    .summary('what given arrivals need, what gives way first and for whom, when to begin, and what warns beforehand')
    .description(
      'The bill of the arrivals of a scenario by month (seats, teachers, taps, plots, clinics, jobs, money), beyond what would be needed if nobody came; lines below which people are harmed, held at several volumes of the given arrivals on paired runs; how other dates and each programme move that; which cheap monthly figure warns first. It tells needs: no volume is found to be safe, and how many come is never searched for.',
    )
    .argument('<scenario>', 'a shipped scenario, or a file')
    .addOption(new Option('--line <outcome.group=value>', 'a line beyond which people are harmed, yours to draw; may be repeated').argParser<readonly string[]>((text, before) => [...before, text]).default([] as readonly string[], 'the norms of Sphere and INEE'))
    .option('--no-norms', 'only the lines given')
    .addOption(new Option('--volumes <factors>', 'factors on the given arrivals at which needs are told, 1 among them').argParser(numbersOf).default([0.5, 1, 1.25, 1.5, 2] as readonly number[], '0.5,1,1.25,1.5,2'))
    .addOption(new Option('--phase <months>', 'months over which each month of arrivals is spread instead, each tried by itself, or none; the total stays').argParser(numbersOf).default([12] as readonly number[], '12'))
    .addOption(countOption('--halvings <n>', 'times that the step in which a line is first crossed is halved', 2, 10))
    .addOption(countOption('--lasting <months>', 'months in a row beyond a line that count as crossing it', 3, 36))
    .addOption(countOption('--replicates <n>', 'seeds; each is run at all volumes with the same luck', 10, 10_000))
    .addOption(scaleOption(100))
    .addOption(monthsOption())
    .addOption(setOption())
    .addOption(withOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything, by month'))
    .addOption(progressOption())
    .addHelpText('after', examples(['stress your-place --months 36 --replicates 8', 'stress nangarhar-2016-programmes --line livingStandard.residents=0.9 --line tenureMakeshift.returnees=0.05'], '`split` asks how to divide a budget; docs/guide/experiments.md says how to read both.'))
    .action(async (named: string, options: Options) => {
      const input = readInput(named, options.set, options.with);
      const lines = checked(input, options);
      for (const warning of input.warnings) note(`warning: ${warning}`);
      const { scenario } = input;
      const { volumes, phase: phases, replicates, scale, months, halvings, lasting, out, json } = options;
      checkPlaces(options);
      const asked = { scenario, lines, volumes, phases, replicates, scale, halvings, lasting, ...(months !== undefined && { months }) };
      const runs = openRuns('stress', options, signal);
      try {
        if (options.dryRun) {
          const least = leastRuns(scenario, asked);
          const most = least + variationsOf(scenario, phases).length * replicates * lines.length * halvings;
          const request = { scenario, seed: 'replicate-1', scale, ...(months !== undefined && { months }) };
          return await tellCost(runs.given.simulate, request, { told: `${count(least, 'run')}, with halvings at most ${figure(most)}`, runs: most, atMost: true, counts: { least, most } }, options);
        }
        const found = await stress({ ...runs.given, ...asked });
        runs.close();
        const numbers = { replicates, scale, seed: `replicate-1 to replicate-${replicates}`, months: found.dates.length };
        await saveResults({ of: 'stress', given: givenScenario(input), numbers, tables: stressTables(scenario, found), result: { norms: NORMS, indicators: INDICATORS, ...found } }, options);
        if (json) printJson({ scenario: input.name, modelVersion: MODEL_VERSION, sentence: SENTENCE, norms: NORMS, indicators: INDICATORS, ...found });
        else if (out === undefined) print(stressText(scenario.title, found));
      } finally {
        runs.close();
      }
    });
  for (const option of outOptions()) command.addOption(option);
};
