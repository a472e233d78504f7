import { type Command, InvalidArgumentError, Option } from 'commander';
import { MEASURES } from '../experiment/arms/measures.ts';
import { CONDITIONS } from '../experiment/split/conditions.ts';
import { HORIZONS, monthsNeeded } from '../experiment/split/readings.ts';
import { USD_EACH } from '../experiment/split/scenario.ts';
import { prepareSplit, runsOf, split } from '../experiment/split/split.ts';
import { SENTENCE } from '../model/result.ts';
import { MODEL_VERSION } from '../model/run.ts';
import { didYouMean, problemText } from '../scenario/problem.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { tellCost } from './cost.ts';
import { BadInput } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, outOptions, type OutFlags, progressOption, scaleOption, seedOption, setOption, workersOption } from './options.ts';
import { isPlan, ofPlan, ofScenario, type Splitting } from './splitPlan.ts';
import { checkPlaces } from './out.ts';
import { saveResults } from './saveResults.ts';
import { splitText } from './splitText.ts';
import { splitTables } from './tables/splitTables.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends RunOptions, OutFlags {
  readonly keep?: string;
  readonly budget?: readonly number[];
  readonly first?: string;
  readonly last?: string;
  readonly replicates: number;
  readonly elasticity: number;
  readonly horizons: readonly number[];
  readonly conditions: readonly string[];
  readonly measure: readonly string[];
  readonly willing: readonly number[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const numbersOf =
  (least: number, most: number, example: string) =>
  (text: string): readonly number[] => {
    const numbers = text.split(',').map((one) => (one.trim() === '' ? Number.NaN : Number(one)));
    if (numbers.every((one) => one >= least && one <= most)) return numbers;
    throw new InvalidArgumentError(`Numbers from ${least} to ${most} with commas between are expected, such as ${example}.`);
  };

function checkWords(path: string, keys: readonly string[], known: readonly string[]): void {
  const lines = keys
    .filter((key) => !known.includes(key))
    .map((found) => {
      const hint = didYouMean(found, known);
      return problemText({ path, found, expected: `one of ${known.join(', ')}`, ...(hint && { hint }) });
    });
  if (lines.length > 0) throw new BadInput(lines);
}

/** A plan says its months itself, and is a file that can be changed. */
function splittingOf(named: string, { first, last, set }: Options): Splitting {
  if (!isPlan(named)) return ofScenario(named, set, first, last);
  const odd = Object.entries({ '--first': first, '--last': last, '--set': set[0] }).flatMap(([path, found]) => (found === undefined ? [] : [problemText({ path, found, expected: 'only with a scenario: a plan says when and what itself' })]));
  if (odd.length > 0) throw new BadInput(odd);
  return ofPlan(named);
}

export const addSplit: AddCommand = (program, signal) => {
  const command = program
    .command('split')
    .summary('the same full cost, split several ways: who gains, who loses, where arms overtake one another, what stays')
    .description(
      'Private support or public goods, for returnees only or open to all, what migrants run together, a general development budget, and no programme, at equal full cost: at several budgets and horizons, with arrivals given and responding, settled together and apart, over draws of parameters, unit costs and overheads. Programmes of the scenario are left out.',
    )
    .argument('<scenario|plan>', 'a shipped scenario or plan, or a file; the arms of a plan take the place of these')
    .addOption(new Option('--budget <usd>', `full costs to compare at, with commas between (${USD_EACH.join(', ')} US dollars for each who arrives when left out; for a plan half, once and twice its largest)`).argParser((text) => numbersOf(1, 1e10, '1000000,5000000')(text).map(Math.round)))
    .addOption(new Option('--first <YYYY-MM>', 'first month of the money (the first arrivals when left out)'))
    .addOption(new Option('--last <YYYY-MM>', 'last month of the money (15 months in all when left out)'))
    .addOption(new Option('--measure <keys>', `looked into: overtaking, unit costs, what a unit is worth; of ${MEASURES.map(({ key }) => key).join(', ')}`).argParser((text) => text.split(',')).default(['livingStandard', 'employment'] as readonly string[], 'livingStandard,employment'))
    .addOption(new Option('--willing <usd>', 'what somebody would pay for one unit: points of the acceptability curve').argParser(numbersOf(0, 1e9, '100,1000')).default([0, 100, 300, 1_000, 3_000, 10_000] as readonly number[], '0,100,300,1000,3000,10000'))
    .addOption(new Option('--elasticity <e>', 'of arrivals that respond to grants').argParser((text) => numbersOf(0, 2, '0.5')(text)[0]).default(0.5))
    .addOption(new Option('--horizons <months>', 'after the first money, at which gains are read').argParser((text) => numbersOf(6, 120, '6,12,24')(text).map(Math.round)).default(HORIZONS, HORIZONS.join()))
    .addOption(new Option('--conditions <ids>', `under which arms are compared, of ${CONDITIONS.join(', ')}`).argParser((text) => text.split(',')).default(CONDITIONS as readonly string[], CONDITIONS.join()))
    .addOption(countOption('--replicates <n>', 'draws of parameters, unit costs and overheads, each with luck of its own', 20, 10_000))
    .addOption(scaleOption(100))
    .addOption(seedOption())
    .addOption(setOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText('after', examples(['split your-place --replicates 20', 'split nangarhar-2016 --budget 10000000,40000000,160000000 --json'], '`arms` asks whether one of them leads by the way the model is built; docs/guide/experiments.md says how to read both.'))
    .action(async (named: string, options: Options, self: Command) => {
      checkWords('--measure', options.measure, MEASURES.map(({ key }) => key));
      checkWords('--conditions', options.conditions, CONDITIONS);
      const splitting = splittingOf(named, options);
      for (const warning of splitting.warnings) note(`warning: ${warning}`);
      const { scenario, armsAt, factors, firstMonth, lastMonth, plan, name, title } = splitting;
      const asWritten = (key: string): boolean => plan !== undefined && self.getOptionValueSource(key) === 'default';
      const scale = asWritten('scale') && plan ? plan.scale : options.scale;
      const seed = asWritten('seed') && plan ? plan.seed : options.seed;
      const { replicates: draws, elasticity, horizons, conditions, measure: measures, willing: willingUsd, budget: budgetsUsd = splitting.budgetsUsd, out, json } = options;
      checkPlaces(options);
      const asked = { scenario, armsAt, factors, budgetsUsd, draws, scale, seed, elasticity, horizons, conditions, measures, willingUsd, firstMonth, lastMonth };
      const runs = openRuns('split', options, signal);
      try {
        if (options.dryRun) {
          const [arm] = armsAt(budgetsUsd[0]).arms;
          const all = runsOf(prepareSplit(asked));
          return await tellCost(runs.given.simulate, { scenario: arm.scenario, seed, scale, months: monthsNeeded(scenario, { ...splitting, horizons }) }, { told: count(all, 'run'), runs: all, counts: { runs: all } }, options);
        }
        const found = await split({ ...runs.given, ...asked });
        runs.close();
        await saveResults({ of: 'split', given: splitting.given, numbers: { replicates: draws, scale, seed, months: found.months }, tables: splitTables(scenario, found), result: found }, options);
        if (json) printJson({ scenario: name, modelVersion: MODEL_VERSION, sentence: SENTENCE, ...found });
        else if (out === undefined) print(splitText(title, found));
      } finally {
        runs.close();
      }
    });
  for (const option of outOptions()) command.addOption(option);
};
