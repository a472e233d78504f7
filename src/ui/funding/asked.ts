/** What is asked on this page, kept in the browser; and the split, which goes on while other pages are looked at. */
import { computed, effect, signal } from '@preact/signals';
import type { Asked } from '../../experiment/questions.ts';
import { conditionsOf, GIVEN } from '../../experiment/split/conditions.ts';
import { MAIN, monthsNeeded } from '../../experiment/split/readings.ts';
import { armsOf, horizonsWithin, scheduleProblems, usualBudgetsUsd, usualSchedule } from '../../experiment/split/scenario.ts';
import { prepareSplit, type SplitOptions } from '../../experiment/split/split.ts';
import { arrivalsProblems } from '../../experiment/stress/conditions.ts';
import type { Scenario } from '../../model/scenario.ts';
import { savedScenario } from '../controls/savedScenario.ts';
import { experiment } from '../run/experiments.ts';
import { scaleFor } from '../run/pace.ts';
import { readByRun } from '../run/results.ts';
import { known, scenario } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { addMonths } from '../words/dates.ts';
import { EFFORTS, type Sure } from './sure.ts';

interface Settings {
  readonly sure: Sure;
  /** Undefined: as usual for the scenario. */
  readonly budgetsUsd?: readonly number[] | undefined;
  readonly firstMonth?: string | undefined;
  readonly lastMonth?: string | undefined;
  readonly measures: readonly string[];
  /** Beside given arrivals. */
  readonly conditions: readonly string[];
}
const FIRST: Settings = { sure: 'quick', measures: ['livingStandard', 'employment'], conditions: [] };
export const settings = signal<Settings>({ ...FIRST, ...load<Partial<Settings>>('funding', {}) });
effect(() => save('funding', settings.value));
export const set = (change: Partial<Settings>): void => {
  settings.value = { ...settings.value, ...change };
};

const HORIZONS = [6, 12, MAIN, 36, 60];
const ELASTICITY = 0.5;
const WILLING_USD = [0, 100, 300, 1_000, 3_000, 10_000];
const SEED = '1';
export const MOST_BUDGETS = 6;

/** What is compared is the place and who comes to it; programmes of the scenario are left out. */
const bare = computed((): Scenario => ({ ...scenario.value, programmes: {} }));
export const nobodyComes = computed(() => arrivalsProblems(bare.value).length > 0);

export const schedule = computed(() => {
  const usual = usualSchedule(bare.value);
  const { firstMonth = usual.firstMonth, lastMonth = usualSchedule(bare.value, firstMonth).lastMonth } = settings.value;
  const asked = { firstMonth, lastMonth };
  // Months that belong to another scenario are not asked for in this one.
  return scheduleProblems(bare.value, asked).length > 0 ? usual : asked;
});
export const horizons = computed(() => horizonsWithin(bare.value, schedule.value, HORIZONS));
export const firstMonths = computed(() => {
  const from = addMonths(bare.value.place.start, 1);
  return Array.from({ length: Math.max(1, bare.value.place.months - 1) }, (_, at) => addMonths(from, at));
});
const LONGEST_MONTHS = 60;
export const lastMonths = computed(() => Array.from({ length: LONGEST_MONTHS }, (_, at) => addMonths(schedule.value.firstMonth, at)).filter((lastMonth) => scheduleProblems(bare.value, { firstMonth: schedule.value.firstMonth, lastMonth }).length === 0));

export const budgetsUsd = computed(() => settings.value.budgetsUsd ?? usualBudgetsUsd(bare.value));
export const conditionIds = computed(() => conditionsOf(bare.value, ELASTICITY).conditions.map(({ id }) => id).filter((id) => id !== GIVEN));
export const chosenConditions = computed(() => [GIVEN, ...conditionIds.value.filter((id) => settings.value.conditions.includes(id))]);

export const scale = computed(() => scaleFor(bare.value, EFFORTS[settings.value.sure].agents));
export const months = computed(() => monthsNeeded(bare.value, { ...schedule.value, horizons: horizons.value }));

/** Under which the scenario is found by the command line. */
export const SCENARIO_FILE = 'scenario.json';
export const scenarioText = (): string => savedScenario(scenario.value, known.value);

export function splitOptions(): SplitOptions {
  const { sure, measures } = settings.value;
  const content: unknown = { ...(JSON.parse(scenarioText()) as object), programmes: {} };
  return {
    armsAt: armsOf({ name: SCENARIO_FILE, content, ...schedule.value }),
    scenario: bare.value,
    ...schedule.value,
    horizons: horizons.value,
    conditions: chosenConditions.value,
    budgetsUsd: budgetsUsd.value,
    draws: EFFORTS[sure].draws,
    scale: scale.value,
    seed: SEED,
    elasticity: ELASTICITY,
    measures,
    willingUsd: WILLING_USD,
  };
}

export const splitAsked = (): Asked<'split'> => prepareSplit(splitOptions());

export const splitting = experiment('split');

/** Whether what was asked of is no longer what is open. */
export const isOld = ({ scenario: of }: Asked<'split'>): boolean => readByRun(of) !== readByRun(bare.value);
