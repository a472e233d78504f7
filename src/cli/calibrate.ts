import { writeFileSync } from 'node:fs';
import { type Calibration, calibrate, type Range } from '../experiment/calibrate.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, progressOption, scaleOption, seedOption, workersOption } from './options.ts';
import { note, print, printJson, table } from './terminal.ts';
import { figure } from './words.ts';

interface Options extends RunOptions {
  readonly draws: number;
  readonly out?: string;
  readonly json?: boolean;
}

const span = ({ low, high }: Pick<Range, 'low' | 'high'>): string => `${figure(low)} to ${figure(high)}`;
/** Kept draws that the text shows. */
const SHOWN = 50;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export function calibrationText(found: Calibration): string {
  const { draws, scale, free, neverFitted, posterior, insideShare, tolerance, predictions } = found;
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
    `Fitted: ${found.fitted.join('; ')}. Predicted: ${found.predicted.join('; ')}.\nNever fitted, varied for the predictions: ${neverFitted.map(({ path, range }) => `${path} × ${figure(range[0])} to ${figure(range[1])}`).join('; ')}.`,
    `${draws} draws at scale ${scale}; ${percent(insideShare)} inside both bands; ${posterior.length} kept, up to an implausibility of ${figure(tolerance)}.`,
    table([['parameter', 'range', 'default', 'kept', '90 % of kept'], ...parameters]),
    `Over ${Object.values(predictions)[0]?.runs ?? 0} runs of the kept draws, with new seeds:\n${table([['', '', 'use', 'band', 'median', '90 % of runs', 'inside'], ...figures], 'lllrrrr')}`,
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

export const addCalibrate: AddCommand = (program, signal) => {
  program
    .command('calibrate')
    .summary('fit the free parameters to two patterns, and predict the others')
    .description('Draws the parameters that the model marks free, keeps the draws that meet F2 and F4, and shows what they predict for F1 and F3.')
    .addOption(countOption('--draws <n>', 'draws of the free parameters', 1_000, 100_000))
    .addOption(scaleOption(100))
    .addOption(seedOption())
    .addOption(workersOption())
    .option('--out <file>', 'write everything to a JSON file')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(['calibrate --draws 200', 'calibrate --draws 2000 --out calibration.json'], '`patterns` shows how the parameters in use do.'),
    )
    .action(async ({ draws, scale, seed, workers, progress, out, json }: Options) => {
      const runs = openRuns('calibrate', { workers, progress }, signal);
      try {
        const found = await calibrate({ ...runs.given, draws, scale, seed });
        runs.close();
        if (out !== undefined) write(out, found);
        if (json) printJson(found);
        else print(calibrationText(found));
      } finally {
        runs.close();
      }
    });
};
