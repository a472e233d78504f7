/** Ages drawn from an age structure, exactly in proportion to it within any span of ages. */
import { type Key, uniform } from '../../lib/random.ts';

export interface AgeGroup {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly females: number;
  readonly males: number;
}

const OLDEST = 100;
/** Parts of an age structure, alike in people, for each of which the guide knows an age to search from. */
const PARTS = 512;

export class Ages {
  /** People younger than each year of age, by sex. */
  private readonly younger: readonly [Float64Array, Float64Array];
  /** By sex and part: an age at or below those of the part, and hardly ever more than a year or two below. */
  private readonly guide: readonly [Uint8Array, Uint8Array];

  constructor(groups: readonly AgeGroup[]) {
    const cumulate = (of: (group: AgeGroup) => number): Float64Array => {
      const younger = new Float64Array(OLDEST + 1);
      for (let age = 0; age < OLDEST; age++) {
        const group = groups.find((g) => age >= g.from && age < g.to);
        younger[age + 1] = younger[age] + (group ? of(group) / (group.to - group.from) : 0);
      }
      return younger;
    };
    this.younger = [cumulate((g) => g.females), cumulate((g) => g.males)];
    this.guide = [guideTo(this.younger[0]), guideTo(this.younger[1])];
  }

  /** Weight of people of a sex with from ≤ age < to. */
  weight(sex: number, from: number, to: number): number {
    const younger = this.younger[sex];
    return younger[Math.min(to, OLDEST)] - younger[from];
  }

  /** Share of all people with from ≤ age < to. */
  share(from: number, to: number): number {
    const of = (a: number, b: number): number => this.weight(0, a, b) + this.weight(1, a, b);
    return of(from, to) / of(0, OLDEST);
  }

  /** Share of women and girls among people with from ≤ age < to. */
  femaleShare(from: number, to: number): number {
    const females = this.weight(0, from, to);
    return females / (females + this.weight(1, from, to));
  }

  /** An age in months, from ≤ age in years < to. */
  draw(sex: number, from: number, to: number, { k0, k1 }: Key, id: number): number {
    const younger = this.younger[sex];
    const target = younger[from] + uniform(k0, k1, id) * (younger[to] - younger[from]);
    const all = younger[OLDEST];
    const guess = all > 0 ? this.guide[sex][Math.floor((target / all) * PARTS)] : 0;
    let low = Math.max(guess, from);
    while (low < to - 1 && younger[low + 1] <= target) low++;
    const inYear = younger[low + 1] - younger[low];
    const part = inYear > 0 ? (target - younger[low]) / inYear : 0;
    const months = Math.floor((low + part) * 12);
    return months >= to * 12 ? to * 12 - 1 : months;
  }
}

/** By part the oldest age at which the people younger are no more than those in the parts before; one part early, for rounding. */
function guideTo(younger: Float64Array): Uint8Array {
  const guide = new Uint8Array(PARTS + 1);
  for (let part = 1, age = 0; part <= PARTS; part++) {
    while (age < OLDEST - 1 && younger[age + 1] <= ((part - 1) / PARTS) * younger[OLDEST]) age++;
    guide[part] = age;
  }
  return guide;
}

/** The age structure of the place: five-year groups, the last open to 100 and thinning out (taken as 15 years wide). */
export function placeAges(groups: readonly { fromYears: number; females: number; males: number }[]): Ages {
  return new Ages(
    groups.map((g, k) => ({ from: g.fromYears, to: groups[k + 1]?.fromYears ?? Math.min(OLDEST, g.fromYears + 15), females: g.females, males: g.males })),
  );
}

const BAND_SPANS: { readonly [band: string]: readonly [number, number] } = { '0-4': [0, 5], '5-11': [5, 12], '12-17': [12, 18], '18-59': [18, 60], '60+': [60, 80] };

/** The age structure of a stream, from UNHCR's five bands. */
export function streamAges(shares: { readonly [band: string]: number }, femaleShare: number): Ages {
  return new Ages(
    Object.entries(shares).map(([band, share]) => {
      const [from, to] = BAND_SPANS[band];
      return { from, to, females: share * femaleShare, males: share * (1 - femaleShare) };
    }),
  );
}
