/**
 * Stress: what given arrivals need, what gives way first and for whom, how dates and programmes move that, and what warns beforehand. All
 * runs of a replicate share their luck, whatever the volume. Given arrivals are scaled so as to report needs; nothing here aims at how
 * many come, and no volume is found to be safe.
 */
import { pairedDifference, wilson } from '../../lib/statistics.ts';
import { firstArrivals, monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import { billOf, rangeOf } from './bill.ts';
import { type Bracket, crossingRange } from './bracket.ts';
import { variationsOf } from './conditions.ts';
import { labelOf, type Line, lineId, unitOf } from './lines.ts';
import { unitCosts } from './needs.ts';
import { replicatesOf, type StressOptions } from './replicates.ts';
import type { Harm, LineAtVolume, Moved, StressReport } from './report.ts';
import type { Look, Seen } from './seen.ts';
import { INDICATORS, warningOf } from './warning.ts';
import { sayStress } from './words.ts';

/** Runs that are certain: those of the list of volumes. Halving adds at most `halvings` for each line, replicate and variation. */
export const leastRuns = (scenario: Scenario, { phases, volumes, replicates }: Pick<StressOptions, 'phases' | 'volumes' | 'replicates'>): number =>
  variationsOf(scenario, phases).length * replicates * (volumes.length + 1);

export async function stress(options: StressOptions): Promise<StressReport> {
  const { scenario, lines, phases, replicates, scale, lasting = 3 } = options;
  const volumes = [...new Set(options.volumes)].sort((a, b) => a - b);
  const variations = variationsOf(scenario, phases);
  const first = firstArrivals(scenario);
  const look: Look = { lines, lasting, from: monthIndex(scenario, first) };
  const all = await replicatesOf({ ...options, volumes }, variations, look, leastRuns(scenario, { ...options, volumes }));
  const brackets = variations.map((_, v) => lines.map((__, l) => all.map((one) => one.brackets[v][l])));
  const seen = new Map([0, ...volumes].map((volume, k) => [volume, all.map((one) => one.seen[k])] as const));
  const atVolumes = (volume: number): readonly Seen[] => seen.get(volume) ?? [];
  const [{ dates }] = atVolumes(1);
  const costs = unitCosts(scenario);
  const harms = lines.map((line, l): Harm => {
    const own = brackets[0][l];
    return {
      id: lineId(line),
      line,
      label: labelOf(line.outcome),
      unit: unitOf(line.outcome),
      byVolume: [0, ...volumes].map((volume) => lineAt(volume, atVolumes(volume).map((one) => one.lines[l]), dates)),
      crossing: crossingRange(own),
      brackets: own,
      notMonotone: own.filter(({ monotone }) => !monotone).length,
      moved: variations.slice(1).map(({ id }, k) => movedBy(id, own, brackets[k + 1][l])),
      warnings: warningsOf([0, ...volumes].flatMap((volume) => atVolumes(volume).map((one, replicate) => ({ one, replicate }))), l, line, look.from),
    };
  });
  const ordered = inOrder(harms);
  return {
    rights: rightsLine(scenario),
    replicates,
    scale,
    lasting,
    firstArrivals: first,
    dates,
    volumes,
    bills: volumes.map((volume) => ({ volume, lines: billOf(atVolumes(volume).map(({ needs, standing }, r) => ({ withThem: needs, without: atVolumes(0)[r].needs, standing })), costs, dates) })),
    unitCosts: costs,
    variations: variations.map(({ id, label }) => ({ id, label })),
    harms: ordered,
    says: sayStress(ordered),
    runs: all.reduce((sum, one) => sum + one.runs, 0),
  };
}

function lineAt(volume: number, lines: Seen['lines'], dates: readonly string[]): LineAtVolume {
  const months = lines.map(({ crossing }) => crossing).filter((month) => month >= 0).sort((a, b) => a - b);
  const at = (share: number): string => dates[months[Math.round(share * (months.length - 1))]];
  return {
    volume,
    crossed: months.length,
    share: wilson(months.length, lines.length, 0.95),
    ...(months.length > 0 && { first: { median: at(0.5), low: at(0.05), high: at(0.95) } }),
    worst: rangeOf(lines.map(({ worst }) => worst)),
    people: rangeOf(lines.map(({ people }) => people)),
  };
}

function movedBy(variation: string, base: readonly Bracket[], other: readonly Bracket[]): Moved {
  const both = base.flatMap(({ high }, r) => (Number.isFinite(high) && Number.isFinite(other[r].high) ? [[other[r].high, high] as const] : []));
  const { estimate, standardError } = pairedDifference(both.map(([there]) => there), both.map(([, here]) => here));
  return { variation, crossing: crossingRange(other), shift: { replicates: both.length, mean: estimate, standardError } };
}

function warningsOf(runs: readonly { readonly one: Seen; readonly replicate: number }[], l: number, line: Line, from: number): Harm['warnings'] {
  const found = INDICATORS.flatMap((indicator, k) => {
    if (indicator.outcome === line.outcome) return []; // a line is no warning of itself
    const watched = runs.map(({ one, replicate }) => ({ replicate, moved: one.moved[k], crossing: one.lines[l].crossing < 0 ? -1 : one.lines[l].crossing - from }));
    const warning = watched.some(({ moved }) => moved.some(Number.isNaN)) ? undefined : warningOf(watched);
    return warning === undefined ? [] : [{ ...indicator, label: labelOf(indicator.outcome), unit: unitOf(indicator.outcome), warning }];
  });
  // First whoever warns of most crossings, in tenths; of those, whoever warns first.
  const order = ({ warning: { warnedShare, monthsBefore } }: (typeof found)[number]): number => Math.round(warnedShare.share * 10) * 1_000 + (Number.isNaN(monthsBefore) ? 0 : monthsBefore);
  return found.sort((a, b) => order(b) - order(a));
}

/** At the given arrivals: who is crossed in more replicates first, and of those the earlier. */
function inOrder(harms: readonly Harm[]): Harm[] {
  const given = ({ byVolume }: Harm): LineAtVolume => byVolume.find(({ volume }) => volume === 1) as LineAtVolume;
  const never = '9999-12';
  const half = (harm: Harm): number => (given(harm).crossed * 2 > harm.brackets.length ? 0 : 1);
  const month = (harm: Harm): string => given(harm).first?.median ?? never;
  return [...harms].sort((a, b) => half(a) - half(b) || (month(a) < month(b) ? -1 : month(a) > month(b) ? 1 : given(b).crossed - given(a).crossed));
}
