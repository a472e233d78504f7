/** The scenarios that come with the program, by name: the path below `scenarios`, without its ending. */
import { own } from './problem.ts';

const ROOT = '../../scenarios/';
const ENDING = '.json';
const FIRST = 'nangarhar-2016';
const PRESET_FOLDER = 'programmes/';

const files: Readonly<Record<string, object>> = import.meta.glob(['../../scenarios/**/*.json', '!../../scenarios/plans/**', '!../../scenarios/calibrations/**'], { eager: true, import: 'default' });
const plans: Readonly<Record<string, object>> = import.meta.glob('../../scenarios/plans/*.json', { eager: true, import: 'default' });
const calibrations: Readonly<Record<string, object>> = import.meta.glob('../../scenarios/calibrations/*.json', { eager: true, import: 'default' });
const byName = Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(ROOT.length, -ENDING.length), content]));

const isPreset = (name: string): boolean => name.startsWith(PRESET_FOLDER);

/** The reference case first, the rest by name. */
export const SHIPPED: Readonly<Record<string, object>> = {
  [FIRST]: own(byName, FIRST) ?? {},
  ...Object.fromEntries(Object.entries(byName).filter(([name]) => !isPreset(name))),
};

/** Programmes that somebody ran, to be put into a scenario (see preset.ts). */
export const PRESETS: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(byName)
    .filter(([name]) => isPreset(name))
    .map(([name, content]) => [name.slice(PRESET_FOLDER.length), content]),
);

/** Plans of experiments on them (see src/experiment/plan), by name: the file below scenarios/plans, without its ending. */
export const PLANS: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(plans).map(([path, content]) => [path.slice(`${ROOT}plans/`.length, -ENDING.length), content]),
);

/** Calibrations (see src/experiment/calibration), by name: the file below scenarios/calibrations, without its ending. */
export const CALIBRATIONS: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(calibrations).map(([path, content]) => [path.slice(`${ROOT}calibrations/`.length, -ENDING.length), content]),
);

/** For `loadScenario`: finds what a scenario extends among those that are shipped. */
export const findShipped = (name: string): object | undefined => own(SHIPPED, name);
