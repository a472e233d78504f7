/** Rank and crowding, as in NSGA-II: K. Deb, A. Pratap, S. Agarwal, T. Meyarivan, IEEE Transactions on Evolutionary Computation 6(2), 2002. */
import { type Candidate, dominates } from './dominance.ts';

export interface Ranked extends Candidate {
  /** 0: none of the others dominates it; 1: none but those of rank 0; and so on. */
  readonly rank: number;
  /** Half the circumference of the box between its neighbours of the same rank; infinite at the ends. */
  readonly crowding: number;
}

function ranks(all: readonly Candidate[]): number[] {
  const dominated = all.map(({ costs }) => all.flatMap((other, k) => (dominates(costs, other.costs) ? [k] : [])));
  const above = all.map(() => 0);
  for (const row of dominated) for (const k of row) above[k] += 1;
  const rank = all.map(() => 0);
  let front = all.flatMap((_, k) => (above[k] === 0 ? [k] : []));
  for (let level = 0; front.length > 0; level++) {
    const next: number[] = [];
    for (const k of front) {
      rank[k] = level;
      for (const other of dominated[k]) if (--above[other] === 0) next.push(other);
    }
    front = next;
  }
  return rank;
}

/** Of candidates of one rank. */
function crowdings(front: readonly Candidate[]): number[] {
  const crowding = front.map(() => 0);
  const objectives = front[0]?.costs.length ?? 0;
  for (let objective = 0; objective < objectives; objective++) {
    const cost = (k: number): number => front[k].costs[objective];
    const order = front.map((_, k) => k).sort((a, b) => cost(a) - cost(b) || a - b);
    const [first, last] = [order[0], order[order.length - 1]];
    const span = cost(last) - cost(first);
    crowding[first] = crowding[last] = Number.POSITIVE_INFINITY;
    if (span > 0 && span < Number.POSITIVE_INFINITY) for (let at = 1; at < order.length - 1; at++) crowding[order[at]] += (cost(order[at + 1]) - cost(order[at - 1])) / span;
  }
  return crowding;
}

export function ranked(all: readonly Candidate[]): Ranked[] {
  const rank = ranks(all);
  const crowding = all.map(() => 0);
  for (const level of new Set(rank)) {
    const places = all.flatMap((_, k) => (rank[k] === level ? [k] : []));
    crowdings(places.map((k) => all[k])).forEach((value, at) => {
      crowding[places[at]] = value;
    });
  }
  return all.map(({ point, costs }, k) => ({ point, costs, rank: rank[k], crowding: crowding[k] }));
}

/** The better rank first, then the lonelier; nought where neither is preferred. */
export const prefer = (a: Ranked, b: Ranked): number => a.rank - b.rank || (a.crowding === b.crowding ? 0 : b.crowding - a.crowding);

/** The best of all, each point once. */
export function survivors(all: readonly Candidate[], size: number): Ranked[] {
  const once = [...new Map(all.map((one) => [one.point.join(), one])).values()];
  return ranked(once).sort(prefer).slice(0, size);
}
