/** Programmes that somebody ran, ready to be put into the scenario that is open. */
import { monthsBetween } from '../words/dates.ts';

const files: Readonly<Record<string, object>> = import.meta.glob('../../../scenarios/programmes/*.json', {
  eager: true,
  import: 'default',
});

interface Raw {
  readonly title: string;
  readonly description: string;
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly year?: number }>>;
  readonly programmes: Readonly<
    Record<
      string,
      { readonly kind: string; readonly label?: string; readonly start: string; readonly end: string; readonly budgetUsd: unknown }
    >
  >;
}

export interface Preset {
  readonly name: string;
  readonly content: object;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly budgetUsd: number;
  readonly months: number;
  /** Labels of its programmes. */
  readonly holds: readonly string[];
  /** The years in which it ran. */
  readonly years: string;
}

const plain = (value: unknown): number =>
  Number(typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value);

function presetOf(path: string, content: object): Preset {
  const { title, description, sources = {}, programmes } = content as Raw;
  const all = Object.values(programmes);
  const start = all.map((one) => one.start).sort()[0] ?? '';
  const end =
    all
      .map((one) => one.end)
      .sort()
      .at(-1) ?? '';
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return {
    name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    content,
    title,
    description,
    sources: Object.values(sources).map((source) => (source.year === undefined ? source.title : `${source.title}, ${source.year}`)),
    budgetUsd: all.reduce((sum, { budgetUsd }) => sum + plain(budgetUsd), 0),
    months: monthsBetween(start, end) + 1,
    holds: all.map(({ kind, label }) => label ?? kind),
    years: from === to ? from : `${from}–${to}`,
  };
}

export const PRESETS: readonly Preset[] = Object.entries(files)
  .map(([path, content]) => presetOf(path, content))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));
