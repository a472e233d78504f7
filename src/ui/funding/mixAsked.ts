/** What a search for the best mix is asked: programmes to choose from, money, and ends of both sides; as a plan, which the same file then is for the command line. */
import { computed, effect, signal } from '@preact/signals';
import { ARM_KINDS } from '../../experiment/arms/arms.ts';
import { type Group, MEASURES } from '../../experiment/arms/measures.ts';
import type { Plan } from '../../experiment/plan/plan.ts';
import { readPlan } from '../../experiment/plan/read.ts';
import { CHOSEN } from '../controls/savedScenario.ts';
import { kindOf } from '../programmes/kinds.ts';
import { programmeWords } from '../programmes/words.ts';
import { experiment } from '../run/experiments.ts';
import { scaleFor } from '../run/pace.ts';
import { problemText } from '../state/library.ts';
import { scenario } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { addMonths, monthsBetween } from '../words/dates.ts';
import { budgetsUsd, schedule, SCENARIO_FILE, scenarioText } from './asked.ts';
import { EFFORTS, type Sure } from './sure.ts';

interface Settings {
  readonly sure: Sure;
  readonly budgetUsd?: number | undefined;
  /** Ids of programmes of the scenario, or kinds; undefined: those of the scenario, else one of each sort. */
  readonly programmes?: readonly string[] | undefined;
  readonly ends: readonly string[];
}
const FIRST: Settings = { sure: 'quick', ends: ['livingStandard-returnees', 'livingStandard-residents'] };
export const mixSettings = signal<Settings>({ ...FIRST, ...load<Partial<Settings>>('mix', {}) });
effect(() => save('mix', mixSettings.value));
export const setMix = (change: Partial<Settings>): void => {
  mixSettings.value = { ...mixSettings.value, ...change };
};
export const mixing = experiment('mix');

export const LEAST_ENDS = 2;
export const MOST_ENDS = 4;
export const LEAST_PROGRAMMES = 2;
const FIRST_KINDS = ['reintegrationCash', 'classrooms', 'water'];
const SIDES: readonly Group[] = ['returnees', 'residents'];
/** Of each side apart; work is counted from several outcomes, and rents are a matter of places. */
const NO_ENDS = ['employment', 'rents'];

export const ends: readonly { readonly id: string; readonly measure: string; readonly group: Group }[] = MEASURES.filter(({ key }) => !NO_ENDS.includes(key)).flatMap(({ key }) => SIDES.map((group) => ({ id: `${key}-${group}`, measure: key, group })));
export const endOf = (id: string): (typeof ends)[number] | undefined => ends.find((end) => end.id === id);

/** Programmes of the scenario, then kinds that it has none of; those that let people stay are an arm, and never searched. */
export const onOffer = computed((): readonly string[] => {
  const own = Object.entries(scenario.value.programmes).filter(([, { kind }]) => kindOf(kind)?.letsStay !== true);
  const kinds = own.map(([, { kind }]) => kind);
  return [...own.map(([id]) => id), ...ARM_KINDS.filter((kind) => !kinds.includes(kind) && !(kind in scenario.value.programmes))];
});
export const nameOfChoice = (id: string): string => {
  const own = scenario.value.programmes[id];
  const kind = kindOf(own?.kind ?? id);
  return kind === undefined ? id : programmeWords(own?.label, kind);
};
export const chosenProgrammes = computed((): readonly string[] => {
  const own = Object.keys(scenario.value.programmes).filter((id) => onOffer.value.includes(id));
  const { programmes = own.length >= LEAST_PROGRAMMES ? own : [...own, ...FIRST_KINDS] } = mixSettings.value;
  return onOffer.value.filter((id) => programmes.includes(id));
});
export const mixBudget = computed(() => mixSettings.value.budgetUsd ?? budgetsUsd.value[Math.floor(budgetsUsd.value.length / 2)] ?? 0);

const YEAR = 12;
/** The year that ends two years after the first money. */
const readMonths = (): { readonly from: string; readonly to: string } => ({ from: addMonths(schedule.value.firstMonth, YEAR), to: addMonths(schedule.value.firstMonth, 2 * YEAR - 1) });
export const mixMonths = computed(() => monthsBetween(scenario.value.place.start, readMonths().to) + 1);
export const mixScale = (sure: Sure): number => scaleFor(scenario.value, EFFORTS[sure].agents);

function entry(kind: string, budgetUsd: number): object {
  const { firstMonth, lastMonth } = schedule.value;
  const target = { origins: kindOf(kind)?.namesPeople ? ['returnee'] : [] };
  return { source: CHOSEN, grade: 'assumed', kind, start: firstMonth, end: lastMonth, budgetUsd, target };
}

/** The scenario with what is chosen, and nothing else. */
export function mixScenarioText(): string {
  const content = JSON.parse(scenarioText()) as { readonly programmes?: Readonly<Record<string, object>> };
  const chosen = chosenProgrammes.value;
  const each = Math.floor(mixBudget.value / Math.max(1, chosen.length));
  return JSON.stringify({ ...content, programmes: Object.fromEntries(chosen.map((id) => [id, content.programmes?.[id] ?? entry(id, each)])) });
}

export function writtenMixPlan(): object {
  const { sure, ends: wished } = mixSettings.value;
  const { generation, replicates } = EFFORTS[sure];
  const measures = wished.flatMap((id) => {
    const end = endOf(id);
    const measure = MEASURES.find(({ key }) => key === end?.measure);
    return end === undefined || measure === undefined ? [] : [[id, { outcome: measure.of[end.group], group: end.group, ...readMonths(), better: measure.better, smallest: measure.smallest }] as const];
  });
  return {
    format: 1,
    title: scenario.value.title,
    scenario: SCENARIO_FILE,
    factors: Object.fromEntries(chosenProgrammes.value.map((id) => [`programmes.${id}.budgetUsd`, { range: [0, mixBudget.value] }])),
    design: { kind: 'latinHypercube', size: generation },
    measures: Object.fromEntries(measures),
    replicates,
    scale: mixScale(sure),
    months: mixMonths.value,
    seed: '1',
  };
}

function planNow(): Plan {
  const text = mixScenarioText();
  const plan = readPlan(writtenMixPlan(), { find: (name) => (name === SCENARIO_FILE ? text : undefined) });
  if ('problems' in plan) throw new Error(plan.problems.map(problemText).join(' '));
  return plan;
}

export function askMix(): Promise<void> {
  const { evaluations, fresh } = EFFORTS[mixSettings.value.sure];
  return mixing.ask({ plan: planNow(), budgetUsd: mixBudget.value, evaluations, fresh });
}

/** Fewer where mixes come again; as many are run again on fresh seeds as a generation has, and those that everybody thinks of first. */
export function mixRuns(sure: Sure): number {
  const { evaluations, replicates, generation, fresh } = EFFORTS[sure];
  return evaluations * replicates + (generation + chosenProgrammes.value.length + LEAST_PROGRAMMES) * fresh;
}

export const mixCommand = (): string => {
  const { evaluations, fresh } = EFFORTS[mixSettings.value.sure];
  return `npm run -s cli -- optimise mix.json --budget ${mixBudget.value} --evaluations ${evaluations} --fresh ${fresh}`;
};
