/** Entries of the scenario's programmes: put in, copied, taken out; each is one step of undo. */
import { movedProgrammes } from '../../scenario/preset.ts';
import { DECLARED } from '../../scenario/declared.ts';
import { readScenario, type Refused } from '../../scenario/read.ts';
import { programmeField } from '../../model/scenario.ts';
import { defaultOf } from '../controls/declared.ts';
import { figuresNow } from '../controls/savedScenario.ts';
import { writeScenario } from '../state/library.ts';
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

function freshEntry(kind: Kind, start: string): Record<string, unknown> {
  const fresh = defaultOf(programmeField) as Record<string, unknown>;
  const last = addMonths(start, FIRST_MONTHS - 1);
  const end = last > lastMonth(scenario.peek()) ? lastMonth(scenario.peek()) : last;
  const parameters = Object.fromEntries(Object.entries(kind.parameters).map(([key, one]) => [key, one.default]));
  const target = { ...(fresh['target'] as object), ...(kind.namesPeople ? FIRST_TARGETS[kind.key] : { origins: [] }) };
  return { ...fresh, kind: kind.key, label: freeLabel(kind.label), start, end, budgetUsd: FIRST_BUDGET_USD, target, parameters };
}

/** Returns the id of what was added. */
export function addKind(key: string, start: string): string | undefined {
  const kind = kindOf(key);
  if (kind === undefined) return undefined;
  const id = freeId(key);
  change(`programmes.${id}`, freshEntry(kind, start));
  return id;
}

/** Puts the programmes of a preset in, dates moved, held against what is declared; returns their ids, or what is wrong. */
export function addPreset({ name, content }: Preset, start: string): readonly string[] | Refused {
  const open = scenario.peek();
  const ids = new Map<string, string>();
  const programmes = Object.fromEntries(
    Object.entries(movedProgrammes(content, start, lastMonth(open))).map(([id, programme]) => {
      const own = freeId(id === name ? name : `${name}-${id}`);
      ids.set(own, id);
      return [own, programme];
    }),
  );
  const { sources } = content as { sources?: object };
  const child = { format: 1, extends: 'open', sources, programmes };
  const { figures, sources: knownSources } = known.peek();
  const base = writeScenario({ scenario: open, figures: figuresNow(open, figures), sources: knownSources });
  const found = readScenario(child, DECLARED, { find: () => base });
  if ('problems' in found) return found;
  const added = [...ids.keys()];
  give({
    figures: found.figures.filter(({ path, byDefault }) => !byDefault && added.some((id) => path.startsWith(`programmes.${id}.`))),
    sources: found.sources,
  });
  changeAll(Object.fromEntries(added.map((id) => [`programmes.${id}`, found.scenario.programmes[id]])));
  return added;
}

export function duplicate(id: string): void {
  const entry = scenario.peek().programmes[id];
  if (entry === undefined) return;
  change(`programmes.${freeId(entry.kind)}`, { ...entry, label: freeLabel(entry.label || (kindOf(entry.kind)?.label ?? entry.kind)) });
}
