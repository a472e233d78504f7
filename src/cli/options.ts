/** Options that several commands share, each read and explained once. */
import { InvalidArgumentError, Option } from 'commander';
import { MODEL_DATE } from '../model/run.ts';
import { PROGRESS_STYLES } from './progress.ts';

export const whole =
  (from: number, to: number, example: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`A whole number from ${from} to ${to} is expected, such as ${example}.`);
  };

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

export const seedOption = () => new Option('--seed <text>', 'seed phrase; the same phrase gives the same lives').default('1');
export const scaleOption = (byDefault: number) =>
  new Option('--scale <n>', 'people per agent: 1 is everybody, 10 and 100 are quick previews')
    .argParser(whole(1, 10_000, 10))
    .default(byDefault);
/** Of commands on a plan, which has a scale and replicates of its own. */
export const planScaleOption = () => new Option('--scale <n>', 'people per agent, in place of that of the plan').argParser(whole(1, 10_000, 100));
export const replicatesOption = () => new Option('--replicates <n>', 'replicates, in place of those of the plan').argParser(whole(1, 100_000, 20));
export const monthsOption = () =>
  new Option('--months <n>', "length of the run (the scenario's own when left out)").argParser(whole(1, 240, 48));
export const workersOption = () =>
  new Option('--workers <n>', 'threads; never changes the result (as many as pay when left out)').argParser(whole(1, 64, 2));
export const setOption = () =>
  new Option('--set <path=value>', 'change one value of the scenario; may be repeated')
    .argParser<readonly string[]>(collect)
    .default([] as readonly string[], 'nothing changed');
export const withOption = () =>
  new Option('--with <preset[@YYYY-MM]>', 'put a named programme into the scenario, from the first arrivals on or from a month; may be repeated')
    .argParser<readonly string[]>(collect)
    .default([] as readonly string[], 'none');
export const jsonOption = (what: string) => new Option('--json', `print ${what} as JSON`);
export const progressOption = () =>
  new Option('--progress <style>', 'how progress is told on stderr').choices(PROGRESS_STYLES).default('auto');
export const keepOption = () =>
  new Option('--keep <folder>', 'keep finished runs there: killed at any moment, the same command goes on; runs that are there are not made again');
export const countOption = (flags: string, what: string, byDefault: number, to: number) =>
  new Option(flags, what).argParser(whole(1, to, byDefault)).default(byDefault);

const matching =
  (pattern: RegExp, expected: string) =>
  (text: string): string => {
    if (pattern.test(text)) return text;
    throw new InvalidArgumentError(`${expected} is expected.`);
  };

/** What `outOptions` read. */
export interface OutFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly hxl?: boolean;
  readonly licence: string;
  readonly published: string;
}

/** Of every command that writes results. */
export const outOptions = (): readonly Option[] => [
  new Option('--out <path>', 'write tables (CSV, Parquet), JSON, and what describes them, into a new folder, or into a file that ends in .zip'),
  new Option('--force', 'with --out: replace the results that are there'),
  new Option('--hxl', 'with --out: HXL hashtags in the second row of CSV files'),
  new Option('--licence <id>', 'with --out: licence of the results, by its SPDX id').argParser(matching(/^[A-Za-z0-9.+-]+$/, 'An SPDX id, such as CC0-1.0,')).default('CC-BY-4.0'),
  new Option('--published <date>', "with --out: the day told as that of publication (left at that of the model's version, the same run is the same bytes)")
    .argParser(matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'A day, such as 2027-01-31,'))
    .default(MODEL_DATE),
];

/** Ends a command's help: two examples, and what to read next. */
export const examples = (lines: readonly string[], next: string): string =>
  `\nExamples:\n${lines.map((line) => `  $ return-impact ${line}`).join('\n')}\n\nNext: ${next}\n`;
