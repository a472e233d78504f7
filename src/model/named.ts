/** Numbers of a run that no table holds, each by its name. */

export const SOLVED = {
  square: 'Intercept of going to the labour square.',
  rentUrban: 'Intercept of renting, townspeople.',
  hostedUrban: 'Intercept of being hosted, townspeople.',
  rentRural: 'Intercept of renting, countryside.',
  hostedRural: 'Intercept of being hosted, countryside.',
  wellbeing: 'Intercept of wellbeing.',
  wish: 'Intercept of the wish to leave.',
  planRate: 'Monthly rate of planning of somebody whose means equal the cost.',
  schoolIncome: 'Mean of ln(consumption per head over the poverty line) before the arrivals.',
  livingHereCents: 'Mean consumption per head of residents before the arrivals.',
  workersLeaving: 'Regular workers who leave the place in a month before the arrivals, of all regular workers.',
  ordinaryDepartures: 'Expected departures a month before the arrivals (agents).',
  ordinaryReturns: 'Expected returns a month before the arrivals (agents).',
} as const;
export type Solved = { -readonly [K in keyof typeof SOLVED]: number };

export const COUNTS = ['people', 'households', 'enrolments', 'stepped'] as const;
export type Counts = { -readonly [K in (typeof COUNTS)[number]]: number };

export const FACTS = {
  arrivals: 'People who arrived.',
  remained: 'People who need not return: leave to remain.',
  moves: 'Households that moved.',
  hires: 'People hired for regular work.',
  separations: 'People who left or lost regular work.',
  entries: 'Enterprises opened.',
  exits: 'Enterprises closed.',
  newcomerEntries: 'Enterprises opened by newcomers.',
  departures: 'People who left.',
  regularDepartures: 'Who left the regular way.',
  irregularDepartures: 'Who left the irregular way.',
  failedDepartures: 'Who tried to leave and were turned back.',
  ordinaryReturns: 'Members abroad who came back on their own.',
  deported: 'Members abroad who were sent back.',
  wishesEntered: 'Wishes to leave that began.',
  wishesDropped: 'Wishes to leave that ended.',
  births: 'Births.',
  deaths: 'Deaths.',
  marriages: 'Marriages.',
  remittancesLostCents: 'Monthly remittances that ended with returns, so far.',
} as const;
export type Facts = { -readonly [K in keyof typeof FACTS]: number };

/**
 * Named numbers in shared memory, so that all members of a team read what one wrote. The accessors lie on a prototype made once, so
 * that the numbers of all runs are of one hidden class (see `layWorld`).
 */
function namedNumbers<T extends string>(names: readonly T[]): (buffer: ArrayBufferLike, offset: number) => { [K in T]: number } {
  class Named {
    readonly values: Float64Array;
    constructor(buffer: ArrayBufferLike, offset: number) {
      this.values = new Float64Array(buffer, offset, names.length);
    }
  }
  names.forEach((name, k) => {
    Object.defineProperty(Named.prototype, name, {
      enumerable: true,
      get(this: Named) {
        return this.values[k];
      },
      set(this: Named, value: number) {
        this.values[k] = value;
      },
    });
  });
  return (buffer, offset) => new Named(buffer, offset) as unknown as { [K in T]: number };
}

export const SOLVED_NAMES = Object.keys(SOLVED);
export const FACT_NAMES = Object.keys(FACTS) as (keyof Facts)[];
export const laySolved = namedNumbers(SOLVED_NAMES);
export const layCounts = namedNumbers(COUNTS);
export const layFacts = namedNumbers(FACT_NAMES);
