/**
 * What is counted of every person every month, in one pass: livelihoods, days and earnings, feelings, wishes, pupils. An outcome
 * that needs another sum of people declares a tally of its own; what every month needs is cheaper here.
 */
import { inWholes } from '../../lib/wholes.ts';
import { LEVELS } from '../kinds.ts';
import { Aspiration, Livelihood, Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { bandSlot, cellOf, nextSlot } from './cells.ts';
import { type Sum, sum } from './outcome.ts';
import { fine, type Tally } from './tally.ts';

const L = Livelihood;
/** Places of the sums of those on a list: pupils by level; of who is of no school age days, earnings, feelings, wishes. */
const PUPILS = 0;
const DAYS = LEVELS.length;
const EARNINGS = DAYS + 1;
const WELLBEING = DAYS + 2;
const ASPIRATION = DAYS + 3;
const RESENTMENT = ASPIRATION + Aspiration.words.length;
const GRIEVANCE = RESENTMENT + 2;
const WIDTH = GRIEVANCE + 2;

/** Everybody by livelihood: a code is its own place. */
const livelihoods: Tally = {
  key: 'people.livelihoods',
  width: L.words.length,
  over: 'people',
  everyMonths: 1,
  add: (world, sums, from, to) => inWholes(sums, from, to, (part, first, last) => countLivelihoods(world, part, first, last)),
};

const persons: Tally = {
  key: 'people.persons',
  width: WIDTH,
  over: 'lists',
  everyMonths: 1,
  add(world, sums) {
    const { rows: children } = world.schoolAge;
    inWholes(sums, 0, children.length, (part, first, last) => countPupils(world, part, children, first, last));
    const { rows: grown } = world.grown;
    inWholes(sums, 0, grown.length, (part, first, last) => addGrown(world, part, sums, grown, first, last));
  },
};

function countLivelihoods({ zoneIds, people, households }: World, part: Int32Array, from: number, to: number): void {
  const { presence, household, origin, sex, band, livelihood } = people;
  const { zone, third } = households;
  const bands = bandSlot(zoneIds.length, 0);
  for (let i = from; i < to; i++) {
    if (presence[i] !== Presence.here) continue;
    const h = household[i];
    part[cellOf(zone[h], origin[i], sex[i], third[h]) * L.words.length + livelihood[i]]++;
    if (band[i] !== 0) part[(bands + band[i]) * L.words.length + livelihood[i]]++;
  }
}

function countPupils({ zoneIds, people, households }: World, part: Int32Array, rows: Int32Array, from: number, to: number): void {
  const { household, origin, sex, band, livelihood, sector } = people;
  const { zone, third } = households;
  const bands = bandSlot(zoneIds.length, 0);
  for (let k = from; k < to; k++) {
    const i = rows[k];
    if (livelihood[i] !== L.pupil) continue;
    const h = household[i];
    for (let slot = cellOf(zone[h], origin[i], sex[i], third[h]); slot >= 0; slot = nextSlot(slot, bands, band[i])) part[slot * WIDTH + PUPILS + sector[i]]++;
  }
}

/** Feelings, wishes, days and earnings of those of no school age; cents go to `sums`, since they may be too many for whole numbers. */
function addGrown({ zoneIds, people, households }: World, part: Int32Array, sums: Float64Array, rows: Int32Array, from: number, to: number): void {
  const { presence, household, origin, sex, band, livelihood, daysWorked, earnings, wellbeing, resentment, aspiration } = people;
  const { zone, third } = households;
  const bands = bandSlot(zoneIds.length, 0);
  for (let k = from; k < to; k++) {
    const i = rows[k];
    const l = livelihood[i];
    if (l < L.homeDuties || presence[i] !== Presence.here) continue;
    const h = household[i];
    const feeling = origin[i] >= Origin.returnee ? GRIEVANCE : RESENTMENT;
    const felt = fine(resentment[i]);
    const well = fine(wellbeing[i]);
    for (let slot = cellOf(zone[h], origin[i], sex[i], third[h]); slot >= 0; slot = nextSlot(slot, bands, band[i])) {
      const at = slot * WIDTH;
      part[at + WELLBEING] += well;
      part[at + feeling] += felt;
      part[at + feeling + 1]++;
      part[at + ASPIRATION + aspiration[i]]++;
      if (l === L.dayLabourer) part[at + DAYS] += daysWorked[i];
      if (l >= L.unemployed && l <= L.trainee) sums[at + EARNINGS] += earnings[i];
    }
  }
}

/** People of some livelihoods. */
export const living = (...codes: number[]): Sum => sum(livelihoods, ...codes);
export const everybody = living(...L.words.keys());
/** People of 19 and more: those of no school age. */
export const grownUps = living(L.homeDuties, L.unemployed, L.dayLabourer, L.wageWorker, L.selfEmployed, L.publicWorks, L.trainee, L.unable);
export const inLabourForce = living(L.unemployed, L.dayLabourer, L.wageWorker, L.selfEmployed, L.publicWorks, L.trainee);
/** Days of day labourers; earnings of the labour force, in cents. */
export const labourDays = sum(persons, DAYS);
export const earned = sum(persons, EARNINGS);
/** Feelings of grown-ups, in 4096ths: wellbeing of all, resentment of who lived here, grievance of who came; and how many of each. */
export const wellbeing = sum(persons, WELLBEING);
export const resentment = sum(persons, RESENTMENT);
export const residents = sum(persons, RESENTMENT + 1);
export const grievance = sum(persons, GRIEVANCE);
export const newcomers = sum(persons, GRIEVANCE + 1);
/** Grown-ups who wish or plan to leave. */
export const aspiring = (...aspirations: number[]): Sum => sum(persons, ...aspirations.map((a) => ASPIRATION + a));
export const pupilsOf = (level: number): Sum => sum(persons, PUPILS + level);
