import { InvalidArgumentError, Option } from 'commander';
import { BATCH, type Ensemble, ensemble, ENSEMBLE_GROUPS, type Wish } from '../experiment/ensemble.ts';
import { HEADLINES } from '../experiment/steady.ts';
import { OUTCOMES } from '../model/outcomes/index.ts';
import { SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import { MODEL_VERSION } from '../model/run.ts';
import { nearest } from '../scenario/problem.ts';
import { type AddCommand, requestFor, type RunOptions } from './command.ts';
import { tellCost } from './cost.ts';
import { ensembleText } from './ensembleText.ts';
import { readInput } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { examples, jsonOption, keepOption, monthsOption, outOptions, type OutFlags, progressOption, scaleOption, seedOption, setOption, workersOption, whole, withOption } from './options.ts';
import { checkPlaces } from './out.ts';
import { givenScenario, saveResults } from './saveResults.ts';
import { ensembleBehaviorSpace, ensembleTables } from './tables/ensembleTables.ts';
import { print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends RunOptions, OutFlags {
  readonly keep?: string;
  readonly replicates?: number;
  readonly precision: readonly Wish[];
  readonly outcomes: readonly string[];
  readonly with: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const REPLICATES = 20;
/** Where a precision is wished: it is rather given up than waited for. */
const MOST = 500;

const KEYS = OUTCOMES.map(({ key }) => key);

function outcomeKey(key: string): string {
  if (KEYS.includes(key)) return key;
  const near = nearest(key, KEYS);
  throw new InvalidArgumentError(`${key} is no outcome${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function wishOf(text: string, before: readonly Wish[]): readonly Wish[] {
  const [, key = '', group = 'all', width = ''] = /^(\w+)(?:\.([\w.]+))?=([\d.e-]+)$/.exec(text) ?? [];
  if (!(Number(width) > 0)) throw new InvalidArgumentError('An outcome, its group and half the width of an interval are expected, such as livingStandard.residents=0.005.');
  if (!ENSEMBLE_GROUPS.some((known) => known === group)) throw new InvalidArgumentError(`${group} is none of the groups ${ENSEMBLE_GROUPS.join(', ')}.`);
  return [...before, { outcome: outcomeKey(key), group, halfWidth: Number(width) }];
}

export const addEnsemble: AddCommand = (program, signal) => {
  const command = program
    .command('ensemble')
    .summary('one scenario with many seeds: medians, bands, and what luck leaves uncertain')
    .description(
      'Runs a scenario with seeds replicate-1, replicate-2 … and tells, by month, the median, the band that holds 90 % of runs, and the Monte Carlo error of median and mean. With --precision it runs batches of ten until the intervals are as narrow as wished.',
    )
    .argument('<scenario>', 'a shipped scenario, or a file')
    .addOption(new Option('--replicates <n>', `runs (${REPLICATES} when left out); the most, with --precision (${MOST})`).argParser(whole(1, 100_000, REPLICATES)))
    .addOption(
      new Option('--precision <outcome.group=half-width>', 'runs until half the 95 % interval of its mean over the last 12 months is below this, in its unit; may be repeated')
        .argParser<readonly Wish[]>(wishOf)
        .default([] as readonly Wish[], 'none'),
    )
    .addOption(
      new Option('--outcomes <keys>', 'outcomes to tell, with commas between')
        .argParser((text) => text.split(',').map(outcomeKey))
        .default(HEADLINES.map(({ key }) => key), 'the headline outcomes'),
    )
    .addOption(scaleOption(100))
    .addOption(monthsOption())
    .addOption(seedOption())
    .addOption(setOption())
    .addOption(withOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything, by month'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['ensemble nangarhar-2016 --replicates 20', 'ensemble nangarhar-2016 --months 48 --precision livingStandard.residents=0.002 --precision rentIndex=0.01', 'ensemble your-place --outcomes poverty,wish --json'],
        '`sweep` runs several arms, and moves what is not known.',
      ),
    )
    .action(async (scenario: string, options: Options) => {
      const { precision: wishes, outcomes, scale, seed, months, set, out, json } = options;
      checkPlaces(options);
      const input = readInput(scenario, set, options.with);
      const { seed: _one, ...request } = requestFor(input, { seed, scale, ...(months !== undefined && { months }) });
      const seedOf = (replicate: number): string => `${seed === '1' ? '' : `${seed} `}replicate-${replicate + 1}`;
      const replicates = options.replicates ?? (wishes.length > 0 ? MOST : REPLICATES);
      const runs = openRuns('ensemble', options, signal);
      try {
        if (options.dryRun) {
          const atMost = wishes.length > 0;
          return await tellCost(runs.given.simulate, { ...request, seed: seedOf(0) }, { told: `${atMost ? 'At most ' : ''}${count(replicates, 'run')}`, runs: replicates, atMost, counts: { runs: replicates, atMost } }, options);
        }
        const each = out === undefined ? undefined : ensembleBehaviorSpace(input.name, outcomes);
        const found: Ensemble = await ensemble({ ...runs.given, request, seedOf, replicates, wishes, outcomes, ...(each && { onRun: each.add }) });
        runs.close();
        const behaviorSpace = each?.table();
        const numbers = { replicates: found.runs, scale, seed, months: found.dates.length };
        await saveResults({ of: 'ensemble', given: givenScenario(input), numbers, tables: ensembleTables(input.scenario, found), ...(behaviorSpace && { behaviorSpace }), result: found }, options);
        if (json) printJson({ rights: rightsLine(input.scenario), sentence: SENTENCE, scenario: input.name, modelVersion: MODEL_VERSION, scale, batch: BATCH, ...found });
        else if (out === undefined) print(ensembleText(input.scenario, scale, found));
      } finally {
        runs.close();
      }
    });
  for (const option of outOptions()) command.addOption(option);
};
