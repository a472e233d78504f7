/** What a stress sweep tells. */
import type { Interval } from '../../lib/statistics.ts';
import type { BillLine, Range } from './bill.ts';
import type { Bracket } from './bracket.ts';
import type { Line } from './lines.ts';
import type { UnitCost } from './needs.ts';
import type { Indicator, Warning } from './warning.ts';

/** One line at one volume, over replicates. */
export interface LineAtVolume {
  readonly volume: number;
  readonly crossed: number;
  readonly share: Interval;
  /** Month of the crossing, over replicates that cross. */
  readonly first?: { readonly median: string; readonly low: string; readonly high: string };
  readonly worst: Range;
  readonly people: Range;
}
export interface Moved {
  readonly variation: string;
  readonly crossing: Range;
  /** Smallest crossing volume less that of the scenario as it is, over replicates in which both cross within the volumes tried. */
  readonly shift: { readonly replicates: number; readonly mean: number; readonly standardError: number };
}
export interface Harm {
  readonly id: string;
  readonly line: Line;
  readonly label: string;
  readonly unit: string;
  readonly byVolume: readonly LineAtVolume[];
  readonly crossing: Range;
  readonly brackets: readonly Bracket[];
  readonly notMonotone: number;
  readonly moved: readonly Moved[];
  readonly warnings: readonly (Indicator & { readonly label: string; readonly unit: string; readonly warning: Warning })[];
}
export interface StressReport {
  readonly rights: string;
  readonly replicates: number;
  readonly scale: number;
  readonly lasting: number;
  readonly firstArrivals: string;
  readonly dates: readonly string[];
  readonly volumes: readonly number[];
  readonly bills: readonly { readonly volume: number; readonly lines: readonly BillLine[] }[];
  readonly unitCosts: Readonly<Record<string, UnitCost>>;
  readonly variations: readonly { readonly id: string; readonly label: string }[];
  /** In the order in which they give way at the given arrivals. */
  readonly harms: readonly Harm[];
  readonly says: readonly string[];
  readonly runs: number;
}
