/** The scenarios that come with the program, by name: the path below `scenarios`, without its ending. */
import { own } from './problem.ts';

const ROOT = '../../scenarios/';
const ENDING = '.json';
const FIRST = 'nangarhar-2016';
const PRESET_FOLDER = 'programmes/';

const files: Readonly<Record<string, object>> = import.meta.glob(['../../scenarios/**/*.json', '!../../scenarios/plans/**', '!../../scenarios/calibrations/**'], { eager: true, import: 'default' });
const plans: Readonly<Record<string, object>> = import.meta.glob('../../scenarios/plans/*.json', { eager: true, import: 'default' });
const calibrations: Readonly<Record<string, object>> = import.meta.glob('../../scenarios/calibrations/*.json', { eager: true, import: 'default' });
const named = (found: Readonly<Record<string, object>>, under: string): [string, object][] => Object.entries(found).map(([path, content]) => [path.slice(under.length, -ENDING.length), content]);

const isPreset = ([name]: readonly [string, object]): boolean => name.startsWith(PRESET_FOLDER);
const isFirst = ([name]: readonly [string, object]): boolean => name === FIRST;

const scenarios = (all: [string, object][]): Readonly<Record<string, object>> => Object.fromEntries([...all.filter(isFirst), ...all.filter((one) => !isFirst(one) && !isPreset(one))]);
const presets = (all: [string, object][]): Readonly<Record<string, object>> => Object.fromEntries(all.filter(isPreset).map(([name, content]) => [name.slice(PRESET_FOLDER.length), content]));

// Pure, so that a program that reads none of them carries none: an experiment of a page imports functions from beside those that do.

/** The reference case first, the rest by name. */
export const SHIPPED: Readonly<Record<string, object>> = /* @__PURE__ */ scenarios(/* @__PURE__ */ named(files, ROOT));

/** Programmes that somebody ran, to be put into a scenario (see preset.ts). */
export const PRESETS: Readonly<Record<string, object>> = /* @__PURE__ */ presets(/* @__PURE__ */ named(files, ROOT));

/** Plans of experiments on them (see src/experiment/plan), by name: the file below scenarios/plans, without its ending. */
export const PLANS: Readonly<Record<string, object>> = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ named(plans, `${ROOT}plans/`));

/** Calibrations (see src/experiment/calibration), by name: the file below scenarios/calibrations, without its ending. */
export const CALIBRATIONS: Readonly<Record<string, object>> = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ named(calibrations, `${ROOT}calibrations/`));

/** For `loadScenario`: finds what a scenario extends among those that are shipped. */
export const findShipped = (name: string): object | undefined => own(SHIPPED, name);
