/** What is open as a link holds it, and back: held against the declarations as a file would be, so that a link can bring nothing that a file could not. */
import { DECLARED } from '../../scenario/declared.ts';
import { readScenario } from '../../scenario/read.ts';
import { type Linked, markOf, readLink, type WrongLink, writeLink } from '../../data/link.ts';
import type { Scenario } from '../../model/scenario.ts';
import { CHOSEN, figuresNow } from '../controls/savedScenario.ts';
import { applyEdits, type Edits, readPath } from '../state/edits.ts';
import { type Figure, type Loaded, open, openText, type Problem, type Source, writeScenario } from '../state/library.ts';
import { lessonOf } from '../state/locks.ts';
import type { Saved } from '../state/scenario.ts';

/** Mail programs, chats and spreadsheets cut longer ones. */
export const MOST_CHARACTERS = 2000;

/** Without what the declarations say anyway: it is put back when the link is read. */
export function shortened(edits: Edits, figures: readonly Figure[]): Edits {
  const byDefault = new Map(figures.filter((figure) => figure.byDefault).map(({ path, value }) => [path, value]));
  const shorten = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value).filter(([key, item]) => typeof item !== 'number' || byDefault.get(`${path}.${key}`) !== item);
    return Object.fromEntries(kept.map(([key, item]) => [key, shorten(item, `${path}.${key}`)]));
  };
  return Object.fromEntries(Object.entries(edits).map(([path, value]) => [path, shorten(value, path)]));
}

/** Figures that came with a preset; those of the user are known by not being among them. */
function givenOf({ given }: Saved, scenario: Scenario): Pick<Linked, 'given' | 'sources'> {
  const figures = (given?.figures ?? []).filter(
    ({ path, value, source, byDefault }) => !byDefault && source !== CHOSEN.source && readPath(scenario, path) === value,
  );
  const used = new Set(figures.map(({ source }) => source));
  return {
    given: figures.map(({ path, source, grade, note }) => (note === undefined ? [path, source, grade] : [path, source, grade, note])),
    sources: Object.fromEntries(Object.entries(given?.sources ?? {}).filter(([key]) => used.has(key))),
  };
}

const marked = ({ scenario }: Loaded): string => markOf(JSON.stringify(scenario));

/** `base`: what the changes are made to. */
export function linkOf(saved: Saved, base: Loaded, view: Linked['view'] = {}): string {
  return writeLink({
    ...(saved.text === undefined ? { base: { id: saved.id }, mark: marked(base) } : { base: { text: saved.text } }),
    edits: shortened(saved.edits, saved.given?.figures ?? []),
    seed: saved.seed,
    ...givenOf(saved, applyEdits(base.scenario, saved.edits)),
    view,
  });
}

export interface Opened {
  readonly saved: Saved;
  readonly scenario: Scenario;
  /** Of the scenario that the changes are made to. */
  readonly title: string;
  /** That has other numbers than when the link was made. */
  readonly hasMoved: boolean;
  readonly view: NonNullable<Linked['view']>;
  /** What is changed, in the declarations' words, by path. */
  readonly labels: Readonly<Record<string, string>>;
}
/** `base`: it changes a scenario that this page does not have. */
export type WrongContent = { readonly wrong: WrongLink | 'base' } | { readonly problems: readonly Problem[] };

const isEntry = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The changed scenario with every figure's facts, or all that is wrong with it. */
function checked(base: Loaded, { edits, given = [], sources = {} }: Linked) {
  const scenario = applyEdits(base.scenario, edits);
  const stated = given.map(([path, source, grade, note]) => ({ path, value: readPath(scenario, path), source, grade, ...(note !== undefined && { note }) }) as Figure);
  const figures = figuresNow(scenario, [...base.figures, ...stated]);
  return readScenario(writeScenario({ scenario, figures, sources: { ...(sources as Readonly<Record<string, Source>>), ...base.sources } }), DECLARED);
}

function labelOf(path: string, ...of: readonly Loaded[]): string {
  const named = of.map(({ scenario, figures }) => {
    const label = readPath(scenario, `${path}.label`) ?? figures.find((figure) => figure.path === path)?.label;
    const programme = readPath(scenario, `${path.split('.').slice(0, 2).join('.')}.label`);
    return typeof label === 'string' && label !== '' ? (typeof programme === 'string' && programme !== label ? `${programme}: ${label}` : label) : undefined;
  });
  return named.find((label) => label !== undefined) ?? path;
}

export async function openLinked(linked: Linked): Promise<Opened | WrongContent> {
  const { base, mark, edits, seed, view = {} } = linked;
  const found = await ('id' in base ? open(base.id).catch(() => undefined) : openText(base.text));
  if (found === undefined || ('problems' in found && 'id' in base)) return { wrong: 'base' };
  if ('problems' in found) return found;
  const now = checked(found, linked);
  if ('problems' in now) return now;
  const whole = Object.entries(edits).map(([path, value]) => [path, value === null ? null : readPath(now.scenario, path)] as const);
  const entries = Object.entries(edits).flatMap(([path, value]) => (isEntry(value) ? [`${path}.`] : []));
  const figures = now.figures.filter(({ path }) => entries.some((entry) => path.startsWith(entry)));
  const lesson = lessonOf(view);
  const saved: Saved = {
    ...('id' in base ? { id: base.id } : { id: 'own', text: base.text }),
    edits: Object.fromEntries(whole),
    seed,
    given: { figures, sources: now.sources },
    ...(lesson !== undefined && { lesson }),
  };
  const labels = Object.fromEntries(Object.keys(edits).map((path) => [path, labelOf(path, found, now)]));
  return { saved, scenario: applyEdits(found.scenario, saved.edits), title: found.scenario.title, hasMoved: mark !== undefined && mark !== marked(found), view, labels };
}

export async function openLink(fragment: string): Promise<Opened | WrongContent> {
  const linked = readLink(fragment);
  return typeof linked === 'string' ? { wrong: linked } : openLinked(linked);
}
