/** Entries of the scenario's programmes: put in, copied; each is one step of undo, and every figure keeps its source. */
import { DECLARED } from '../../scenario/declared.ts';
import type { Scenario } from '../../model/scenario.ts';
import { movedProgrammes } from '../../scenario/preset.ts';
import { readScenario, type Refused } from '../../scenario/read.ts';
import { CHOSEN, figuresNow } from '../controls/savedScenario.ts';
import { problemText, writeScenario } from '../state/library.ts';
import { change, changeAll, give, known, scenario } from '../state/scenario.ts';
import { addMonths } from '../words/dates.ts';
import { type Kind, kindOf } from './kinds.ts';
import { lastMonth } from './months.ts';
import type { Preset } from './presets.ts';

const FIRST_BUDGET_USD = 10_000_000;
const FIRST_MONTHS = 15;

export const LEAVE_TO_REMAIN = 'leaveToRemain';
/** Whom a programme names at first, where that is not everybody who came back. */
const FIRST_TARGETS: Readonly<Record<string, object>> = {
  [LEAVE_TO_REMAIN]: { origins: ['returnee'], bands: ['pressured', 'obliged', 'forced'] },
};

/** Ids of what was put in, or all that is wrong with it. */
export type Put = readonly string[] | Refused;

function freeId(wished: string): string {
  const { programmes } = scenario.peek();
  let id = wished;
  for (let next = 2; id in programmes; next++) id = `${wished}-${next}`;
  return id;
}

/** "Public works", "Public works 2" */
function freeLabel(wished: string): string {
  const labels = Object.values(scenario.peek().programmes).map(({ label }) => label);
  let label = wished;
  for (let next = 2; labels.includes(label); next++) label = `${wished} ${next}`;
  return label;
}

/** Held against what is declared, and against the rest of the scenario, as a file that extends it would be. */
function extended(programmes: Readonly<Record<string, object>>, sources?: object): ReturnType<typeof readScenario> {
  const open = scenario.peek();
  const { figures, sources: kept } = known.peek();
  const base = writeScenario({ scenario: open, figures: figuresNow(open, figures), sources: kept });
  const child = { format: 1, extends: 'open', ...(sources !== undefined && { sources }), programmes };
  return readScenario(child, DECLARED, { find: () => base });
}

function put(programmes: Readonly<Record<string, object>>, sources?: object): Put {
  const found = extended(programmes, sources);
  if ('problems' in found) return found;
  const added = Object.keys(programmes);
  give({
    figures: found.figures.filter(({ path }) => added.some((id) => path.startsWith(`programmes.${id}.`))),
    sources: found.sources,
  });
  changeAll(Object.fromEntries(added.map((id) => [`programmes.${id}`, found.scenario.programmes[id]])));
  return added;
}

function freshEntry(kind: Kind, start: string): object {
  const end = addMonths(start, FIRST_MONTHS - 1);
  const last = lastMonth(scenario.peek());
  return {
    source: CHOSEN.source,
    grade: 'assumed',
    kind: kind.key,
    label: freeLabel(kind.label),
    start,
    // biome-ignore lint/complexity/useMathMinMax: months are text
    end: end > last ? last : end,
    budgetUsd: FIRST_BUDGET_USD,
    target: kind.namesPeople ? (FIRST_TARGETS[kind.key] ?? {}) : { origins: [] },
  };
}

export function addKind(key: string, start: string): Put {
  const kind = kindOf(key);
  return kind === undefined ? [] : put({ [freeId(key)]: freshEntry(kind, start) });
}

/** The open scenario with one programme more, beside it. Throws where the two do not go together. */
export function withKind(key: string, start: string): Scenario {
  const kind = kindOf(key);
  if (kind === undefined) throw new Error(`no such programme: ${key}`);
  const found = extended({ [freeId(key)]: freshEntry(kind, start) });
  if ('problems' in found) throw new Error(found.problems.map(problemText).join('; '));
  return found.scenario;
}

/** Puts the programmes of a preset in, dates moved. */
export function addPreset({ name, content }: Preset, start: string): Put {
  const programmes = Object.entries(movedProgrammes(content, start, lastMonth(scenario.peek()))).map(([id, programme]) => [
    freeId(id === name ? name : `${name}-${id}`),
    programme,
  ]);
  return put(Object.fromEntries(programmes), (content as { sources?: object }).sources);
}

export function duplicate(id: string): void {
  const entry = scenario.peek().programmes[id];
  if (entry === undefined) return;
  const [from, to] = [`programmes.${id}.`, `programmes.${freeId(entry.kind)}`];
  const figures = known.peek().figures.filter(({ path }) => path.startsWith(from));
  give({ figures: figures.map((figure) => ({ ...figure, path: `${to}.${figure.path.slice(from.length)}` })), sources: {} });
  change(to, { ...entry, label: freeLabel(entry.label || (kindOf(entry.kind)?.label ?? entry.kind)) });
}
