/** Who is more likely to be hired, and where people look for work. */
import { exp } from '../../lib/exact.ts';
import { SECTORS } from '../kinds.ts';
import { Origin, Skill } from '../state.ts';
import type { World } from '../world.ts';

/** Weights of people in the lot for a job: reading, skill, documents, language, contacts, recommendation, subsidy, sex, and how residents feel about newcomers (M11). */
export function hiringWeights({ people, zones, households, p }: World): (person: number) => number {
  const { education, skill, documents, network, sex, origin, household, placed, subsidised, language } = people;
  const { zone } = households;
  const l = p.labour;
  const discrimination = zones.resentment.map((resentment) => l.discriminationWeight * Math.max(0, resentment - p.attitudes.resentmentBaseShare));
  return (i) => {
    const score =
      (education[i] > 0 ? l.educationWeight : 0) +
      (skill[i] === Skill.skilledTrade ? l.skillWeight : 0) +
      (documents[i] === 1 ? l.documentsWeight : 0) +
      (placed[i] > 0 ? l.placementWeight : 0) +
      (subsidised[i] > 0 ? l.subsidyWeight : 0) -
      (language[i] === 0 ? l.languageWeight : 0) +
      l.networkWeight * (network[i] - 1) -
      (origin[i] >= Origin.returnee ? discrimination[zone[household[i]]] : 0);
    return exp(score) * (sex[i] === 0 ? l.womenWageShare : 1);
  };
}

/** Cumulative weights, zone by zone, of applying to each market (zone × sector): vacancies, less far ones. */
export function reachJobs(world: World): void {
  const { jobReach, jobs, minutes, p } = world;
  const n = world.zoneIds.length;
  const markets = n * SECTORS.length;
  for (let z = 0; z < n; z++) {
    let sum = 0;
    for (let w = 0; w < n; w++) {
      const near = exp(-p.labour.commuting * minutes[z * n + w]);
      for (let s = 0; s < SECTORS.length; s++) {
        const m = w * SECTORS.length + s;
        sum += jobs.vacancies[m] * near;
        jobReach[z * markets + m] = sum;
      }
    }
  }
}

/** Cumulative weights, zone by zone, of going to each labour square: days found there and its usual size, less far ones. */
export function reachSquares(world: World): void {
  const { squareReach, zones, minutes, p, scenario } = world;
  const n = world.zoneIds.length;
  const usual = scenario.place.casualDaysPerMonth;
  for (let z = 0; z < n; z++) {
    let sum = 0;
    let days = 0;
    for (let w = 0; w < n; w++) {
      const weight = (zones.casualDaysBase[w] + 1e-6) * (zones.casualDaysEach[w] / usual) * exp(-p.labour.commuting * minutes[z * n + w]);
      sum += weight;
      days += weight * zones.casualDaysEach[w];
      squareReach[z * n + w] = sum;
    }
    zones.casualOutlookDaysPerMonth[z] = sum > 0 ? days / sum : 0;
  }
}

/** Index of the first cumulative weight above u × the last, within a slice of a table of cumulative weights. */
export function pick(cumulative: Float64Array, start: number, length: number, u: number): number {
  const target = u * cumulative[start + length - 1];
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[start + middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
