import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { buildArms } from '../experiment/arms/arms.ts';
import { MEASURES } from '../experiment/arms/measures.ts';
import { arrivalsProblems } from '../experiment/stress/conditions.ts';
import { firstArrivals } from '../experiment/stress/seen.ts';
import { monthsNeeded, type Schedule } from '../experiment/split/readings.ts';
import { runsOf, split } from '../experiment/split/split.ts';
import { SENTENCE } from '../model/result.ts';
import { MODEL_VERSION } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { monthAfter } from '../scenario/months.ts';
import { didYouMean, type Problem, problemText } from '../scenario/problem.ts';
import { writeScenario } from '../scenario/write.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput } from './exits.ts';
import { type Input, readInput } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, progressOption, scaleOption, seedOption, setOption, workersOption } from './options.ts';
import { splitText } from './splitText.ts';
import { note, print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface Options extends RunOptions {
  readonly budget?: readonly number[];
  readonly first?: string;
  readonly last?: string;
  readonly replicates: number;
  readonly elasticity: number;
  readonly measure: readonly string[];
  readonly willing: readonly number[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Months of money when no last one is given: as long as those of `arms`. */
const MONEY_MONTHS = 15;
/** US dollars for each person who arrives, when no budget is given. Assumed: about what a package in kind and one in full come to. */
const USD_EACH = [50, 200, 800] as const;
const MOST_MONTHS = 240;

const numbersOf =
  (least: number, most: number, example: string) =>
  (text: string): readonly number[] => {
    const numbers = text.split(',').map((one) => (one.trim() === '' ? Number.NaN : Number(one)));
    if (numbers.every((one) => one >= least && one <= most)) return numbers;
    throw new InvalidArgumentError(`Numbers from ${least} to ${most} with commas between are expected, such as ${example}.`);
  };

const peopleWhoArrive = ({ streams, place, arrivals }: Scenario): number =>
  arrivals.volumeFactor *
  Object.values(streams).reduce((all, { arrivals: months, settlingShare }) => all + settlingShare * Object.entries(months).reduce((sum, [month, people]) => sum + (month >= place.start ? people : 0), 0), 0);

/** To two digits: a budget is no finer than that. */
function budgetsFor(scenario: Scenario): number[] {
  return USD_EACH.map((usd) => Number((usd * peopleWhoArrive(scenario)).toPrecision(2)));
}

function checked({ scenario }: Input, { first, last, measure }: Options): Schedule & { readonly measures: readonly string[] } {
  const problems: Problem[] = [...arrivalsProblems(scenario)];
  const firstMonth = first ?? firstArrivals(scenario);
  const lastMonth = last ?? monthAfter(firstMonth, MONEY_MONTHS - 1);
  for (const [path, month] of [['--first', firstMonth], ['--last', lastMonth]] as const) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) problems.push({ path, found: month, expected: 'a month written as 2016-10' });
  }
  if (problems.length === 0) {
    if (firstMonth <= scenario.place.start) problems.push({ path: '--first', found: firstMonth, expected: `a month after ${scenario.place.start}, the first of the run` });
    if (lastMonth < firstMonth) problems.push({ path: '--last', found: lastMonth, expected: `${firstMonth}, the first month of the money, or later` });
    if (monthsNeeded(scenario, { firstMonth, lastMonth }) > MOST_MONTHS) problems.push({ path: '--last', found: lastMonth, expected: `a month that leaves two years after it within ${MOST_MONTHS} months of the run` });
  }
  const known = MEASURES.map(({ key }) => key);
  for (const found of measure.filter((key) => !known.includes(key))) {
    const hint = didYouMean(found, known);
    problems.push({ path: '--measure', found, expected: `one of ${known.join(', ')}`, ...(hint && { hint }) });
  }
  if (problems.length > 0) throw new BadInput(problems.map(problemText));
  return { firstMonth, lastMonth, measures: measure };
}

export const addSplit: AddCommand = (program, signal) => {
  program
    .command('split')
    .summary('the same full cost, split several ways: who gains, who loses, where arms overtake one another, what stays')
    .description(
      'Private support or public goods, for returnees only or open to all, what migrants run together, a general development budget, and no programme, at equal full cost: at several budgets and horizons, with arrivals given and responding, settled together and apart, over draws of parameters, unit costs and overheads. Programmes of the scenario are left out.',
    )
    .argument('<scenario>', 'a shipped scenario, or a file')
    .addOption(new Option('--budget <usd>', `full costs to compare at, with commas between (${USD_EACH.join(', ')} US dollars for each who arrives when left out)`).argParser(numbersOf(1, 1e10, '1000000,5000000')))
    .addOption(new Option('--first <YYYY-MM>', 'first month of the money (the first arrivals when left out)'))
    .addOption(new Option('--last <YYYY-MM>', `last month of the money (${MONEY_MONTHS} months in all when left out)`))
    .addOption(new Option('--measure <keys>', `looked into: overtaking, unit costs, what a unit is worth; of ${MEASURES.map(({ key }) => key).join(', ')}`).argParser((text) => text.split(',')).default(['livingStandard', 'employment'] as readonly string[], 'livingStandard,employment'))
    .addOption(new Option('--willing <usd>', 'what somebody would pay for one unit: points of the acceptability curve').argParser(numbersOf(0, 1e9, '100,1000')).default([0, 100, 300, 1_000, 3_000, 10_000] as readonly number[], '0,100,300,1000,3000,10000'))
    .addOption(new Option('--elasticity <e>', 'of arrivals that respond to grants').argParser((text) => numbersOf(0, 2, '0.5')(text)[0]).default(0.5))
    .addOption(countOption('--replicates <n>', 'draws of parameters, unit costs and overheads, each with luck of its own', 20, 10_000))
    .addOption(scaleOption(100))
    .addOption(seedOption())
    .addOption(setOption())
    .addOption(workersOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText('after', examples(['split your-place --replicates 20', 'split nangarhar-2016 --budget 10000000,40000000,160000000 --json'], '`arms` asks whether one of them leads by the way the model is built; docs/guide/experiments.md says how to read both.'))
    .action(async (named: string, options: Options) => {
      const input = readInput(named, options.set);
      const schedule = checked(input, options);
      for (const warning of input.warnings) note(`warning: ${warning}`);
      const scenario: Scenario = { ...input.scenario, programmes: {} };
      const content = { ...writeScenario(input), programmes: {} };
      const { replicates: draws, scale, seed, elasticity, willing: willingUsd, budget: budgetsUsd = budgetsFor(scenario), workers = availableParallelism(), progress, json } = options;
      const armsAt = (budgetUsd: number) => buildArms({ ...schedule, name: input.name, content, budgetUsd });
      const asked = { scenario, armsAt, budgetsUsd, draws, scale, seed, elasticity, willingUsd, ...schedule };
      const runs = openRuns('split', { workers, progress }, signal);
      try {
        if (options.dryRun) {
          const [arm] = armsAt(budgetsUsd[0]).arms;
          const { timing } = await runs.given.simulate({ scenario: arm.scenario, seed, scale, months: monthsNeeded(scenario, schedule) });
          const secondsPerRun = (timing.seconds ?? 0) + (timing.setupSeconds ?? 0);
          const found = { runs: runsOf(asked), secondsPerRun, workers, seconds: (secondsPerRun * runsOf(asked)) / workers, rate: 'measured: one run, now, on this machine' };
          if (json) printJson(found);
          else print(`${count(found.runs, 'run')}, about ${figure(Math.ceil(found.seconds))} s on ${count(workers, 'worker')}: ${figure(secondsPerRun)} s a run (${found.rate}).`);
          return;
        }
        const found = await split({ ...runs.given, ...asked });
        runs.close();
        if (json) printJson({ scenario: input.name, modelVersion: MODEL_VERSION, sentence: SENTENCE, ...found });
        else print(splitText(scenario.title, found));
      } finally {
        runs.close();
      }
    });
};
