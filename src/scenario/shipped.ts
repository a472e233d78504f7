/** The scenarios that come with the program, by name: the path below `scenarios`, without its ending. */
import { own } from './problem.ts';

const ROOT = '../../scenarios/';
const ENDING = '.json';
const FIRST = 'nangarhar-2016';

const files: Readonly<Record<string, object>> = import.meta.glob('../../scenarios/**/*.json', { eager: true, import: 'default' });
const byName = Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(ROOT.length, -ENDING.length), content]));

/** The reference case first, the rest by name. */
export const SHIPPED: Readonly<Record<string, object>> = { [FIRST]: own(byName, FIRST) ?? {}, ...byName };

/** For `loadScenario`: finds what a scenario extends among those that are shipped. */
export const findShipped = (name: string): object | undefined => own(SHIPPED, name);
