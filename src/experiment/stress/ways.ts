/** Which lines give way because of the given arrivals, which are crossed anyway, and which figure warns: the rules behind every sentence. */
import type { Harm, LineAtVolume } from './report.ts';

export const atVolumeOf = ({ byVolume }: Harm, volume: number): LineAtVolume | undefined => byVolume.find((one) => one.volume === volume);
/** In more than half of the replicates. */
export const crossesAt = (harm: Harm, volume: number): boolean => (atVolumeOf(harm, volume)?.crossed ?? 0) * 2 > harm.brackets.length;

export interface Ways {
  /** Crossed at the given arrivals, and not with nobody arriving: in the order in which they give way. */
  readonly given: readonly Harm[];
  /** Crossed with nobody arriving as well. */
  readonly already: readonly Harm[];
  /** Of people who were not here, and so could not be below a line beyond which the place was before. */
  readonly met: readonly Harm[];
}

export function waysOf(harms: readonly Harm[]): Ways {
  const already = harms.filter((harm) => crossesAt(harm, 0));
  const before = ({ line }: Harm): boolean => already.some((one) => one.line.outcome === line.outcome && one.line.limit === line.limit);
  const crossed = harms.filter((harm) => crossesAt(harm, 1) && !crossesAt(harm, 0));
  return { given: crossed.filter((harm) => !before(harm)), already, met: crossed.filter(before) };
}

/** An alarm that comes more often where nothing follows warns of nothing. */
const MOST_FALSE = 0.25;
const LEAST_WARNED = 0.5;

export const warnsFirst = ({ warnings }: Harm): Harm['warnings'][number] | undefined =>
  warnings.find(({ warning }) => warning.warnedShare.share >= LEAST_WARNED && warning.falseAlarmShare.share <= MOST_FALSE);
