/** A scenario named on the command line: shipped, or a file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { sizeProblem } from '../scenario/json.ts';
import { type Loaded, loadScenario } from '../scenario/load.ts';
import { nearest, type Problem, problemText } from '../scenario/problem.ts';
import { SHIPPED } from '../scenario/shipped.ts';
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
function finder(folder: string): (name: string) => unknown {
  return (name) => {
    if (Object.hasOwn(SHIPPED, name)) return SHIPPED[name];
    const path = join(folder, extname(name) === '.json' ? name : `${name}.json`);
    const text = isFile(path) ? read(path) : undefined;
    return typeof text === 'string' ? text : undefined;
  };
}

const names = Object.keys(SHIPPED);

/** All that is wrong with it, or the scenario. */
export function tryInput(named: string, sets: readonly string[] = []): Input | { readonly problems: readonly Problem[] } {
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
  problems.map((problem) => (problem.path === 'SCENARIO' ? problemText(problem) : `${named}: ${problemText(problem)}`));

/** Several at once, so that all problems of all of them are told together. */
export function readInputs(named: readonly string[], sets: readonly string[] = []): Input[] {
  const read = named.map((one) => tryInput(one, sets));
  const lines = read.flatMap((one, k) => ('problems' in one ? problemLines(named[k] ?? '', one.problems) : []));
  if (lines.length > 0) throw new BadInput(lines);
  return read.filter((one) => !('problems' in one)) as Input[];
}

export const readInput = (named: string, sets: readonly string[] = []): Input => readInputs([named], sets)[0] as Input;
