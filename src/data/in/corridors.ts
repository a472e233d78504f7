/** Ways by which people come back: the country that a file names, in the scenario or new to it. */
import type { Scenario } from '../../model/scenario.ts';
import { plainName } from './directory.ts';
import type { Gathered, GatheredStream } from './gathered.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The model tells eight corridors apart; the smaller ones share one. */
const MOST_CORRIDORS = 6;

export const slug = (text: string): string => plainName(text) === '' ? '' : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

const peopleOf = ({ arrivals }: GatheredStream): number => [...arrivals.values()].reduce((sum, { value }) => sum + value, 0);

export const sameCountry = (label: string, id: string, { from, fromName }: { readonly from?: string | undefined; readonly fromName?: string | undefined }): boolean => {
  const [plainLabel, plainId] = [plainName(label), plainName(id)];
  return [from, fromName].some((one) => one !== undefined && plainName(one) !== '' && (plainName(one) === plainId || (plainName(one).length > 3 && plainLabel.includes(plainName(one)))));
};

/** Ways back: those of the scenario where it has the country, else copies of its first, named after the country. */
export class Corridors {
  readonly added: Record<string, object> = {};
  private readonly scenario: Scenario;
  private readonly tree: Tree;
  private readonly largest: ReadonlySet<string>;

  constructor(scenario: Scenario, tree: Tree, { streams }: Gathered) {
    this.scenario = scenario;
    this.tree = tree;
    const people = new Map<string, number>();
    for (const stream of streams) if (countryOf(stream) !== '') people.set(countryOf(stream), (people.get(countryOf(stream)) ?? 0) + peopleOf(stream));
    const room = Math.max(1, MOST_CORRIDORS - Object.keys(scenario.corridors).length);
    this.largest = new Set([...people].sort(([, a], [, b]) => b - a).slice(0, room).map(([country]) => country));
  }

  /** Undefined where the file does not say from where they come: then it is that of the stream they are like. */
  idOf(stream: GatheredStream): string | undefined {
    const country = countryOf(stream);
    if (country === '') return undefined;
    const known = Object.entries(this.scenario.corridors).find(([id, { label }]) => sameCountry(label, id, stream));
    if (known !== undefined) return known[0];
    const isLarge = this.largest.has(country);
    const id = isLarge ? slug(country) : 'other-countries';
    const like = Object.values(this.tree['corridors'] as Record<string, Tree>)[0] ?? {};
    this.added[id] ??= { ...like, label: isLarge ? (stream.fromName ?? country) : 'Other countries' };
    return id;
  }
}

const countryOf = ({ from, fromName }: GatheredStream): string => from ?? fromName ?? '';
