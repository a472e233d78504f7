/**
 * What the order of people in memory costs: reading the household of each person, and the members of each household, with as many
 * people and households as a run has, laid in several orders.
 */
import type { World } from '../../model/world.ts';
import { gatherNs } from '../roofline.ts';

export interface Layout {
  readonly order: string;
  /** Of each person in turn, a number of the household. */
  readonly householdOfPersonNs: number;
  /** Of each household in turn, a number of its members. */
  readonly membersOfHouseholdNs: number;
}

/** Rows by a whole number of each, those of one number as they were. */
function sortedBy(rows: Int32Array, key: (row: number) => number): Int32Array {
  const keys = Float64Array.from(rows, (row, place) => key(row) * 2 ** 32 + place).sort();
  return Int32Array.from(keys, (packed) => rows[packed % 2 ** 32]);
}

function shuffled(rows: Int32Array): Int32Array {
  const mixed = rows.slice();
  let state = 1;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const j = (state >>> 1) % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

export function measureLayouts({ people, households, counts }: World): Layout[] {
  const rows = Int32Array.from({ length: counts.people }, (_, row) => row);
  const ofHouseholds = sortedBy(rows, (row) => people.household[row]);
  const orders: Record<string, Int32Array> = {
    'as it is': rows,
    'by household': ofHouseholds,
    'by zone': sortedBy(rows, (row) => households.zone[people.household[row]]),
    'by zone, then livelihood': sortedBy(rows, (row) => households.zone[people.household[row]] * 256 + people.livelihood[row]),
    shuffled: shuffled(rows),
  };
  const household = households.savings.slice(0, counts.households);
  const person = people.earnings.slice(0, counts.people);
  const place = new Int32Array(counts.people);
  return Object.entries(orders).map(([order, laid]) => {
    laid.forEach((row, k) => {
      place[row] = k;
    });
    return {
      order,
      householdOfPersonNs: gatherNs(
        household,
        laid.map((row) => people.household[row]),
      ),
      membersOfHouseholdNs: gatherNs(
        person,
        ofHouseholds.map((row) => place[row]),
      ),
    };
  });
}
