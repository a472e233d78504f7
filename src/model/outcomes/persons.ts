/**
 * What is counted of every person every month, in one pass: livelihoods, days and earnings, feelings, wishes, pupils. An outcome
 * that needs another sum of people declares a tally of its own; what every month needs is cheaper here.
 */
import { LEVELS } from '../scenario.ts';
import { Aspiration, Livelihood, Origin, Presence } from '../state.ts';
import { bandSlot, cellOf } from './cells.ts';
import { type Sum, sum } from './outcome.ts';
import { fine, type Tally } from './tally.ts';

const L = Livelihood;
/** Places of the sums; people by livelihood come first, so that a code is its own place. */
const DAYS = L.words.length;
const EARNINGS = DAYS + 1;
const WELLBEING = DAYS + 2;
const ASPIRATION = DAYS + 3;
const RESENTMENT = ASPIRATION + Aspiration.words.length;
const GRIEVANCE = RESENTMENT + 2;
const PUPILS = GRIEVANCE + 2;
const WIDTH = PUPILS + LEVELS.length;

const persons: Tally = {
  key: 'people.persons',
  width: WIDTH,
  over: 'people',
  everyMonths: 1,
  add(world, sums, from, to) {
    const { presence, household, origin, sex, band, livelihood, sector, daysWorked, earnings, wellbeing, resentment, aspiration } = world.people;
    const { zone, third } = world.households;
    const bands = bandSlot(world.zoneIds.length, 0);
    const add = (i: number, at: number): void => {
      const l = livelihood[i];
      sums[at + l]++;
      if (l < L.homeDuties) {
        if (l === L.pupil) sums[at + PUPILS + sector[i]]++;
        return;
      }
      sums[at + WELLBEING] += fine(wellbeing[i]);
      const feeling = at + (origin[i] >= Origin.returnee ? GRIEVANCE : RESENTMENT);
      sums[feeling] += fine(resentment[i]);
      sums[feeling + 1]++;
      sums[at + ASPIRATION + aspiration[i]]++;
      if (l === L.dayLabourer) sums[at + DAYS] += daysWorked[i];
      if (l >= L.unemployed && l <= L.trainee) sums[at + EARNINGS] += earnings[i];
    };
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.here) continue;
      const h = household[i];
      add(i, cellOf(zone[h], origin[i], sex[i], third[h]) * WIDTH);
      if (band[i] !== 0) add(i, (bands + band[i]) * WIDTH);
    }
  },
};

/** People of some livelihoods. */
export const living = (...livelihoods: number[]): Sum => sum(persons, ...livelihoods);
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
