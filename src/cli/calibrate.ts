import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Calibration, calibrate, type Range } from '../experiment/calibration/calibrate.ts';
import { type CalibrationPlan, readCalibration } from '../experiment/calibration/file.ts';
import { REFERENCE_CALIBRATION } from '../experiment/calibration/shipped.ts';
import { nearest, problemText } from '../scenario/problem.ts';
import { CALIBRATIONS, SHIPPED } from '../scenario/shipped.ts';
import { Option } from 'commander';
import type { AddCommand, RunOptions } from './command.ts';
import { tellCost } from './cost.ts';
import { BadInput } from './exits.ts';
import { finder } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, progressOption, scaleOption, seedOption, workersOption } from './options.ts';
import { note, print, printJson, table } from './terminal.ts';
import { count, figure } from './words.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly targets: string;
  readonly predictions: number;
  readonly dryRun?: boolean;
  readonly draws: number;
  readonly replicates: number;
  readonly out?: string;
  readonly json?: boolean;
}

const span = ({ low, high }: Pick<Range, 'low' | 'high'>): string => `${figure(low)} to ${figure(high)}`;
/** Kept draws that the text shows. */
const SHOWN = 50;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export function calibrationText(found: Calibration): string {
  const { title, scenario, draws, replicates, scale, free, neverFitted, posterior, insideShare, tolerance, predictions, missed } = found;
  const paths = free.map(({ path }) => path);
  const ids = Object.keys(predictions);
  const parameters = free.map(({ path, range, byDefault, posterior: kept }) => [
    path,
    `${figure(range[0])} to ${figure(range[1])}`,
    figure(byDefault),
    figure(kept.median),
    span(kept),
  ]);
  const figures = Object.entries(predictions).map(([id, one]) => [
    id,
    one.label,
    one.use,
    `${figure(one.band[0])} to ${figure(one.band[1])}`,
    figure(one.median),
    span(one),
    percent(one.insideShare),
  ]);
  const kept = posterior.slice(0, SHOWN).map(({ draw, values, figures: of, implausibility }) => [
    `${draw}`,
    ...paths.map((path) => figure(values[path])),
    ...ids.map((id) => figure(of[id])),
    figure(implausibility),
  ]);
  return [
    `${title} (${scenario})\nFitted: ${found.fitted.join('; ')}. Predicted: ${found.predicted.join('; ') || 'nothing'}.${neverFitted.length > 0 ? `\nNever fitted, varied for the predictions: ${neverFitted.map(({ path, range }) => `${path} ${figure(range[0])} to ${figure(range[1])}`).join('; ')}.` : ''}`,
    `${draws} draws${replicates > 1 ? ` × ${count(replicates, 'replicate')}` : ''} at scale ${scale}; ${percent(insideShare)} inside all fitted bands; ${posterior.length} kept, up to an implausibility of ${figure(tolerance)}.`,
    table([['parameter', 'range', 'default', 'kept', '90 % of kept'], ...parameters]),
    `Over ${Object.values(predictions)[0]?.runs ?? 0} runs of the kept draws, with new seeds:\n${table([['', '', 'use', 'band', 'median', '90 % of runs', 'inside'], ...figures], 'lllrrrr')}`,
    missed.length > 0 ? `Missed, by the median over these runs: ${missed.map((id) => `${id} (${predictions[id]?.use})`).join('; ')}.` : 'The median over these runs lies inside every band.',
    `Kept draws, nearest first${posterior.length > SHOWN ? `, the first ${SHOWN} (all with --json)` : ''}:\n${table([['draw', ...paths, ...ids, 'implausibility'], ...kept], 'r')}`,
  ].join('\n\n');
}

function write(file: string, found: Calibration): void {
  try {
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  } catch (error) {
    throw new BadInput([`--out: ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`]);
  }
  note(`Written to ${file}`);
}

/** A shipped calibration, or a file, checked. */
function readTargets(named: string): CalibrationPlan {
  const isFile = existsSync(named) && statSync(named).isFile();
  if (!isFile && !Object.hasOwn(CALIBRATIONS, named)) {
    const near = nearest(named, Object.keys(CALIBRATIONS));
    const hint = near === undefined ? {} : { hint: `did you mean ${near}?` };
    throw new BadInput([problemText({ path: '--targets', found: named, expected: `a file, or one of the shipped calibrations ${Object.keys(CALIBRATIONS).join(', ')}`, ...hint })]);
  }
  const plan = readCalibration(isFile ? readFileSync(named, 'utf8') : CALIBRATIONS[named], { find: finder(isFile ? dirname(named) : '.'), names: Object.keys(SHIPPED) });
  if ('problems' in plan) throw new BadInput(plan.problems.map((problem) => `${named}: ${problemText(problem)}`));
  return plan;
}

export const addCalibrate: AddCommand = (program, signal) => {
  program
    .command('calibrate')
    .summary('fit free parameters to some measures, and predict others')
    .description(
      'Draws the free parameters that a file names, keeps the draws whose fitted measures lie inside their bands (and the nearest 5 %), and shows what those predict for the measures that were not fitted. Without --targets: Nangarhar, fitted to F2 and F4.',
    )
    .addOption(new Option('--targets <file>', 'which parameters are free, and what is fitted and predicted: a shipped calibration, or a file').default(REFERENCE_CALIBRATION))
    .addOption(countOption('--draws <n>', 'draws of the free parameters', 1_000, 100_000))
    .addOption(countOption('--replicates <n>', 'seeds of each draw, whose mean figures are held against the bands: more leave less to luck', 1, 1_000))
    .addOption(countOption('--predictions <n>', 'runs over the kept draws, with new seeds', 100, 100_000))
    .addOption(scaleOption(100))
    .addOption(seedOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .option('--out <file>', 'write everything to a JSON file')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(['calibrate --draws 200', 'calibrate --targets my-targets.json --draws 2000 --out calibration.json'], '`patterns` shows how the parameters in use do; docs/guide/experiments.md says what a file of targets holds.'),
    )
    .action(async (options: Options) => {
      const { targets, draws, replicates, predictions, scale, seed, out, json } = options;
      const plan = readTargets(targets);
      const runs = openRuns('calibrate', options, signal);
      try {
        if (options.dryRun) {
          const { scenario, months } = plan;
          const all = draws * replicates + predictions;
          const told = `${count(all, 'run')} (${count(draws, 'draw')} × ${count(replicates, 'replicate')}, ${count(predictions, 'prediction')})`;
          return await tellCost(runs.given.simulate, { scenario, seed, scale, months }, { told, runs: all, counts: { draws, replicates, predictions, runs: all } }, options);
        }
        const found = await calibrate({ ...runs.given, plan, draws, replicates, predictions, scale, seed });
        runs.close();
        if (out !== undefined) write(out, found);
        if (json) printJson(found);
        else print(calibrationText(found));
      } finally {
        runs.close();
      }
    });
};
