/** A scenario named on the command line: shipped, or a file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { firstArrivals, monthDate } from '../model/calendar.ts';
import { sizeProblem } from '../scenario/json.ts';
import { type Loaded, loadScenario } from '../scenario/load.ts';
import { nearest, type Problem, problemText } from '../scenario/problem.ts';
import { extendedBy } from '../scenario/preset.ts';
import { PRESETS, SHIPPED } from '../scenario/shipped.ts';
import { BadInput } from './exits.ts';

export interface Input extends Loaded {
  readonly name: string;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function read(path: string): string | readonly Problem[] {
  try {
    const tooLarge = sizeProblem(statSync(path).size);
    return tooLarge ? [tooLarge] : readFileSync(path, 'utf8');
  } catch (error) {
    return [{ path: '', found: (error as NodeJS.ErrnoException).code, expected: 'a file that can be read' }];
  }
}

/** What is shipped under this name, else the file of this name in `folder`. */
export function finder(folder: string): (name: string) => unknown {
  return (name) => {
    if (Object.hasOwn(SHIPPED, name)) return SHIPPED[name];
    const path = join(folder, extname(name) === '.json' ? name : `${name}.json`);
    const text = isFile(path) ? read(path) : undefined;
    return typeof text === 'string' ? text : undefined;
  };
}

const names = Object.keys(SHIPPED);

type Tried = Input | { readonly problems: readonly Problem[] };

/** All that is wrong with it, or the scenario, with presets (`erin` or `erin@2016-10`) put into it one after another. */
export function tryInput(named: string, sets: readonly string[] = [], presets: readonly string[] = []): Tried {
  if (presets.length === 0) return tryScenario(named, sets);
  const base = tryScenario(named, []);
  if ('problems' in base) return base;
  let at: { readonly name: string; readonly content: unknown } = { name: named, content: undefined };
  const chain = new Map<string, unknown>();
  for (const preset of presets) {
    const [name = '', start = firstArrivals(base.scenario)] = preset.split('@');
    const content = PRESETS[name];
    if (content === undefined || !/^\d{4}-\d{2}$/.test(start)) return { problems: [unknownPreset(preset, name)] };
    const { title, description } = base.scenario;
    at = { name: `${at.name} + ${name}`, content: extendedBy({ name: at.name, title, description, last: monthDate(base.scenario, base.scenario.place.months - 1) }, { name, content, start }) };
    chain.set(at.name, at.content);
  }
  const find = finder(isFile(named) ? dirname(named) : '.');
  const loaded = loadScenario(at.content, { find: (name) => chain.get(name) ?? find(isFile(name) ? basename(name) : name), names, sets });
  return 'problems' in loaded ? loaded : { name: at.name, ...loaded };
}

const unknownPreset = (found: string, name: string): Problem => {
  const near = nearest(name, Object.keys(PRESETS));
  return { path: '--with', found, expected: `a preset, with its first month if wished, such as reag@2016-10; there are ${Object.keys(PRESETS).join(', ')}`, ...(near && near !== name && { hint: `did you mean ${near}?` }) };
};

function tryScenario(named: string, sets: readonly string[]): Tried {
  if (Object.hasOwn(SHIPPED, named)) {
    const loaded = loadScenario(SHIPPED[named], { find: finder('.'), names, sets });
    return 'problems' in loaded ? loaded : { name: named, ...loaded };
  }
  if (!isFile(named)) {
    const near = nearest(named, names);
    const expected = `a file, or one of the shipped scenarios ${names.join(', ')}`;
    return { problems: [{ path: 'SCENARIO', found: named, expected, ...(near ? { hint: `did you mean ${near}?` } : {}) }] };
  }
  const text = read(named);
  if (typeof text !== 'string') return { problems: text };
  const loaded = loadScenario(text, { find: finder(dirname(named)), names, sets });
  return 'problems' in loaded ? loaded : { name: basename(named, '.json'), ...loaded };
}

export const problemLines = (named: string, problems: readonly Problem[]): string[] =>
  problems.map((problem) => (problem.path === 'SCENARIO' || problem.path === '--with' ? problemText(problem) : `${named}: ${problemText(problem)}`));

/** Several at once, so that all problems of all of them are told together. */
export function readInputs(named: readonly string[], sets: readonly string[] = [], presets: readonly string[] = []): Input[] {
  const read = named.map((one) => tryInput(one, sets, presets));
  const lines = read.flatMap((one, k) => ('problems' in one ? problemLines(named[k] ?? '', one.problems) : []));
  if (lines.length > 0) throw new BadInput(lines);
  return read.filter((one) => !('problems' in one)) as Input[];
}

export const readInput = (named: string, sets: readonly string[] = [], presets: readonly string[] = []): Input => readInputs([named], sets, presets)[0] as Input;
