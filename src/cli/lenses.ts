import { dacReport } from '../experiment/report/dac.ts';
import { counted } from '../experiment/simulate.ts';
import { LENSES } from '../model/outcomes/lenses/index.ts';
import { readLens } from '../model/outcomes/lenses/read.ts';
import { type RunResult, SENTENCE } from '../model/result.ts';
import { rightsLine, rightsSheet } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { type AddCommand, requestFor, type RunOptions } from './command.ts';
import { type Input, readInput } from './input.ts';
import { type LensReport, lensReportText } from './lensText.ts';
import { openRuns, type Runs } from './manyRuns.ts';
import { examples, jsonOption, keepOption, monthsOption, progressOption, scaleOption, seedOption, setOption, workersOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly each?: boolean;
  readonly json?: boolean;
}

interface Arms {
  readonly result: RunResult;
  readonly without?: RunResult;
  readonly alone?: Readonly<Record<string, RunResult>>;
}

/** The scenario as it is, without programmes, and, if asked for, with each of them alone: the same lives in all. */
async function runArms(input: Input, options: Options, { given }: Runs): Promise<Arms> {
  const { scenario } = input;
  const ids = Object.keys(scenario.programmes);
  const only = (programmes: Scenario['programmes']): Input => ({ ...input, scenario: { ...scenario, programmes } });
  const alone = options.each ? ids.map((id) => only({ [id]: scenario.programmes[id] })) : [];
  const inputs = ids.length === 0 ? [input] : [input, only({}), ...alone];
  const simulate = counted(given.simulate, inputs.length, given.progress);
  const [result, without, ...each] = await Promise.all(inputs.map((one) => simulate(requestFor(one, options))));
  for (const warning of new Set([...input.warnings, ...(result as RunResult).warnings])) note(`warning: ${warning}`);
  return {
    result: result as RunResult,
    ...(without && { without }),
    ...(each.length > 0 && { alone: Object.fromEntries(each.map((run, k) => [ids[k], run])) }),
  };
}

export function lensReport(scenario: Scenario, { result, without, alone }: Arms): LensReport {
  return {
    rights: rightsLine(scenario),
    title: scenario.title,
    seed: result.seed,
    scale: result.scale,
    sheet: rightsSheet(scenario),
    lenses: LENSES.map((lens) => readLens(lens, { scenario, result, without })),
    ...(without && { dac: dacReport({ scenario, result, without, ...(alone && { alone }) }) }),
  };
}

export const addLenses: AddCommand = (program, signal) => {
  program
    .command('lenses')
    .summary('the rights sheet, six policy lenses and the six OECD-DAC questions')
    .description('Runs a scenario with and without its programmes, same lives, and reads it as six policy frameworks would. No score, no ranking.')
    .argument('<scenario>', 'the name of a shipped scenario, or a file')
    .addOption(seedOption())
    .addOption(scaleOption(10))
    .addOption(monthsOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .addOption(setOption())
    .option('--each', 'also run each programme alone: what they do together beyond the sum of each (coherence)')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['lenses nangarhar-2016-programmes --scale 100 --each', 'lenses nangarhar-2016 --set rights.declarations.remedy.answer=notMet --json'],
        '`run` shows every outcome of one run; declarations are fields `rights` and `lenses` of a scenario (`schema`).',
      ),
    )
    .action(async (named: string, options: Options) => {
      const input = readInput(named, options.set);
      const runs = openRuns('lenses', options, signal);
      try {
        const report = lensReport(input.scenario, await runArms(input, options, runs));
        runs.close();
        if (options.json) printJson({ ...report, sentence: SENTENCE });
        else print(lensReportText(report));
      } finally {
        runs.close();
      }
    });
};
