/** What is chosen to be compared, kept as it changes; and the question, which goes on whatever page is looked at. */
import { computed, effect, signal } from '@preact/signals';
import type { Scenario } from '../../model/scenario.ts';
import { figuresNow, savedScenario } from '../controls/savedScenario.ts';
import { experiment } from '../run/experiments.ts';
import { known, loaded, scenario, seed } from '../state/scenario.ts';
import { scenarioOf, shelf } from '../state/shelf.ts';
import { load, save } from '../state/storage.ts';
import { shortDate } from '../words/dates.ts';
import { listed } from '../words/lists.ts';
import { say } from '../words/say.ts';
import { apart, type Apart } from './alike.ts';
import { CATALOGUE, FIRST_MEASURES, windowsOf } from './catalogue.ts';
import { type Fork, forked } from './fork.ts';
import { type Prepared, prepare, type Wish } from './plan.ts';
import { paceAfter, PRESETS, type Preset, type Sure, sureOf } from './sure.ts';

/** Beside no programme and staying, which are always there. */
export const MOST_CHOSEN = 6;

interface Choice {
  readonly arms: readonly string[];
  readonly forks: readonly Fork[];
  readonly measures: Readonly<Record<string, number>>;
  readonly window: number;
  readonly preset: Preset;
  readonly sure: Partial<Sure>;
  /** Whose programmes are told one by one; '' for nobody's. */
  readonly byProgramme: string;
}

const FIRST: Choice = {
  arms: ['open'],
  forks: [],
  measures: Object.fromEntries(CATALOGUE.filter(({ id }) => FIRST_MEASURES.includes(id)).map(({ id, smallest }) => [id, smallest])),
  window: 0,
  preset: PRESETS[0],
  sure: {},
  byProgramme: '',
};

export const choice = signal<Choice>({ ...FIRST, ...load<Partial<Choice>>('comparing', {}) });
effect(() => save('comparing', choice.value));
export const choose = (change: Partial<Choice>): void => {
  choice.value = { ...choice.value, ...change };
};

/** Kept scenarios by id, as they come. */
const fetched = signal<ReadonlyMap<string, Scenario>>(new Map());
effect(() => {
  for (const { id, saved, aside } of shelf.value) {
    if (aside || fetched.peek().has(id)) continue;
    scenarioOf(saved).then(
      (found) => {
        fetched.value = new Map([...fetched.peek(), [id, found]]);
      },
      () => {}, // what cannot be opened is not on offer here; the shelf says why
    );
  }
});
export const keptScenarios = computed(() => shelf.value.flatMap(({ id, name }) => (fetched.value.has(id) ? [{ id, name, scenario: fetched.value.get(id) as Scenario }] : [])));

export interface Offer {
  readonly id: string;
  readonly kind: 'open' | 'only' | 'fork' | 'kept';
  readonly label: string;
  readonly scenario: Scenario;
  /** How it differs from the open one; 'none' where it is no programme, which is always there. */
  readonly apart: Apart | 'none';
}

const idOf = (kind: string, name: string): string => `${kind}-${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;

export const labelOf = (of: Scenario, id: string): string => of.programmes[id]?.label || id;

function forkLabel(open: Scenario, { from, again, instead, ends }: Fork): string {
  const kept = keptScenarios.value.find(({ id }) => id === instead);
  const names = [...again.map((id) => labelOf(open, id)), ...(kept ? [kept.name] : [])];
  const what = { from: shortDate(from), what: listed(names) };
  if (names.length > 0) return ends ? say('compare-arm-fork-instead', what) : say('compare-arm-fork-also', what);
  return ends ? say('compare-arm-fork-ends', what) : say('compare-arm-fork-no-more', what);
}

function distinct(offers: readonly Offer[]): Offer[] {
  const taken = new Set<string>([say('compare-arm-none'), say('compare-arm-stay')]);
  return offers.map((offer) => {
    let { label } = offer;
    for (let next = 2; taken.has(label); next++) label = `${offer.label} (${next})`;
    taken.add(label);
    return { ...offer, label };
  });
}

function differenceOf(open: Scenario, other: Scenario): Offer['apart'] {
  const found = apart(open, other);
  return found === 'policy' && Object.keys(other.programmes).length === 0 ? 'none' : found;
}

/** All that may be chosen beside what is always there. */
export const offers = computed((): Offer[] => {
  const open = scenario.value;
  const ids = Object.keys(open.programmes);
  const only = ids.length > 1 ? ids.map((id) => ({ id: idOf('only', id), kind: 'only' as const, label: say('compare-arm-only', { programme: labelOf(open, id) }), scenario: { ...open, programmes: { [id]: open.programmes[id] } } as Scenario })) : [];
  const forks = choice.value.forks.map((fork) => ({ id: fork.id, kind: 'fork' as const, label: forkLabel(open, fork), scenario: forked(open, fork, keptScenarios.value.find(({ id }) => id === fork.instead)?.scenario.programmes) }));
  const kept = keptScenarios.value.map(({ id, name, scenario: of }) => ({ id: idOf('kept', id), kind: 'kept' as const, label: name, scenario: of }));
  const all = [...(ids.length > 0 ? [{ id: 'open', kind: 'open' as const, label: open.title, scenario: open }] : []), ...only, ...forks, ...kept];
  return distinct(all.map((offer) => ({ ...offer, apart: differenceOf(open, offer.scenario) })));
});

export const isSound = ({ apart: differs }: Offer): boolean => differs === 'policy' || differs === 'assumptions';
export const chosenArms = computed(() => offers.value.filter((offer) => isSound(offer) && choice.value.arms.includes(offer.id)).slice(0, MOST_CHOSEN));

export const sure = computed((): Sure => {
  const { preset, sure: own } = choice.value;
  const base = sureOf(preset, scenario.value);
  const months = Math.min(own.months ?? base.months, base.months);
  return { ...base, ...own, months };
});
export const windows = computed(() => windowsOf(scenario.value, sure.value.months));

export function addFork(fork: Omit<Fork, 'id'>): void {
  const { forks, arms } = choice.value;
  const last = Math.max(0, ...forks.map(({ id }) => Number(id.slice('fork-'.length))));
  const id = `fork-${last + 1}`;
  choose({ forks: [...forks, { ...fork, id }], arms: [...arms, id] });
}
export function dropFork(id: string): void {
  const { forks, arms } = choice.value;
  choose({ forks: forks.filter((fork) => fork.id !== id), arms: arms.filter((arm) => arm !== id) });
}
export const comparison = experiment('compare');

/** What was asked, for the words of what is answered; and why it could not be. */
export const asked = signal<{ readonly wish: Wish; readonly prepared: Prepared; readonly at: number } | undefined>(undefined);
export const refused = signal<readonly { readonly path: string }[]>([]);

export function wishNow(): Wish {
  const open = scenario.peek();
  const { measures, byProgramme, window } = choice.peek();
  const { figures, sources } = known.peek();
  const arms = chosenArms.peek();
  const told = arms.some(({ id, scenario: of }) => id === byProgramme && Object.keys(of.programmes).length > 0);
  return {
    title: open.title,
    base: open,
    file: savedScenario(open, { figures: figuresNow(open, figures.length > 0 ? figures : loaded.peek().figures), sources }),
    arms,
    measures,
    window: windows.peek()[Math.min(window, windows.peek().length - 1)] as Wish['window'],
    sure: sure.peek(),
    seed: seed.peek(),
    ...(told && { byProgramme }),
  };
}

/** How many times as long this machine takes as the one of the estimates; learnt from each question that ends. */
export const pace = signal(load('pace', 1.5));
effect(() => save('pace', pace.value));

export async function ask(estimate: number): Promise<void> {
  const wish = wishNow();
  const prepared = prepare(wish);
  if ('problems' in prepared) {
    refused.value = prepared.problems;
    return;
  }
  refused.value = [];
  const at = performance.now();
  asked.value = { wish, prepared, at };
  await comparison.ask(prepared.asked);
  if (comparison.now.peek()?.state === 'done' && asked.peek()?.at === at) pace.value = paceAfter(pace.peek(), estimate, (performance.now() - at) / 1_000);
}
