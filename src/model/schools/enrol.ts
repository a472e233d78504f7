/** Process 8: enrol pupils: children whose families wish it go to school, while there are seats. */
import { ln, logit, sigmoid } from '../../lib/exact.ts';
import { drawLots, lotKey } from '../../lib/lot.ts';
import { uniform } from '../../lib/random.ts';
import { ageYears } from '../population/households.ts';
import type { Process } from '../process.ts';
import { LEVELS } from '../scenario.ts';
import { Livelihood, Presence } from '../state.ts';
import { defineUtility } from '../utility.ts';
import type { World } from '../world.ts';

const FIRST_AGES = [7, 13, 16, 19] as const;

export const enrolPupils: Process = {
  key: 'enrolPupils',
  label: 'Enrol pupils',
  doc: 'Families wish a child at school by age, sex, living standard, documents, crowding, distance and habits brought back; seats are classrooms × shifts × class size up to a hard limit and go by lot.',
  run(world) {
    decide(world);
    drawLots(world.team, world.people, world.counts.people, world.places.subarray(0, world.schools.pupils.length), world.lot);
    takeSeats(world);
  },
};

/** Level of a school age, −1 outside. */
export function levelOfAge(age: number): number {
  return age < FIRST_AGES[0] || age >= FIRST_AGES[3] ? -1 : age < FIRST_AGES[1] ? 0 : age < FIRST_AGES[2] ? 1 : 2;
}

const ATTEND = defineUtility('as children of this age and sex here', 'habits brought back', 'living standard', 'documents', 'crowding', 'longer way');

function attendanceUtility(world: World, i: number, level: number): number {
  const { people, households, zones, schools, scenario, streams, p } = world;
  const q = p.schools;
  const h = people.household[i];
  const z = households.zone[h];
  const attendance = (households.urban[h] === 1 ? scenario.place.urban : scenario.place.rural).attendance[LEVELS[level]];
  const share = people.sex[i] === 0 ? attendance.girlsShare : attendance.boysShare;
  const stream = people.stream[i];
  const crowding = schools.crowding[z * LEVELS.length + level];
  const extra = zones.minutes[z] - zones.minutesBase[z];
  const t = ATTEND.values;
  t[0] = logit(share < 0.02 ? 0.02 : share > 0.98 ? 0.98 : share);
  t[1] = stream > 0 ? ln(Math.max(0.05, streams[stream - 1].attendanceFactor)) : 0;
  t[2] = q.income * ln(Math.max(0.2, households.living[h]));
  t[3] = q.documents * (people.documents[i] - p.population.documentsShare);
  t[4] = -q.crowding * ln(Math.max(0.5, crowding));
  t[5] = -q.minutes * (extra > 0 ? extra : 0);
  return ATTEND.sum();
}

/** Most pupils that the seats of a zone and level hold. */
export function seats(world: World, s: number): number {
  const { schools, p } = world;
  return schools.classrooms[s] * p.schools.shiftsRatio * p.schools.mostPupilsPerClassPupils;
}

/** Pupils stay or leave; other children whose families wish it apply for a seat. */
function decide(world: World): void {
  const { people, households, schools, team, counts, p } = world;
  const n = schools.pupils.length;
  const rate = p.schools.decidePerMonth;
  const key = world.key('schools.decide');
  const luck = world.key('schools.seat');
  const sums = world.tally.subarray(0, 2 * n);
  team.sum(counts.people, sums, (part, from, to) => {
    const { livelihood, presence, id, household, market, sector, lotKey: keys } = people;
    for (let i = from; i < to; i++) {
      market[i] = 0;
      const l = livelihood[i];
      if ((l !== Livelihood.pupil && l !== Livelihood.outOfSchool) || presence[i] !== Presence.here) continue;
      const level = levelOfAge(ageYears(world, i));
      const at = households.zone[household[i]] * LEVELS.length + level;
      if (l === Livelihood.pupil) sector[i] = level;
      const u = uniform(key.k0, key.k1, id[i]) / rate;
      if (u < 1) {
        const utility = attendanceUtility(world, i, level);
        const wishes = u < sigmoid(utility);
        if (household[i] === world.watched) world.probe?.note('go to school', i, ATTEND, utility, wishes ? 'wishes to' : 'stays away');
        if (l === Livelihood.pupil && !wishes) {
          livelihood[i] = Livelihood.outOfSchool;
          people.since[i] = world.month;
          continue;
        }
        if (l === Livelihood.outOfSchool && wishes) {
          market[i] = at + 1;
          keys[i] = lotKey(uniform(luck.k0, luck.k1, id[i]), 1);
          part[n + at]++;
        }
      }
      if (livelihood[i] === Livelihood.pupil) part[at]++;
    }
  });
  team.once(() => {
    for (let s = 0; s < n; s++) {
      schools.pupils[s] = sums[s];
      world.places[s] = Math.max(0, Math.min(sums[n + s], Math.floor(seats(world, s) - sums[s])));
      schools.turnedAway[s] = sums[n + s] - world.places[s];
    }
  });
}

function takeSeats(world: World): void {
  const { people, schools, team, counts } = world;
  team.each(counts.people, (from, to) => {
    for (let i = from; i < to; i++) {
      if (people.market[i] === 0) continue;
      people.livelihood[i] = Livelihood.pupil;
      people.sector[i] = (people.market[i] - 1) % LEVELS.length;
      people.since[i] = world.month;
    }
  });
  team.once(() => {
    for (let s = 0; s < schools.pupils.length; s++) {
      schools.pupils[s] += world.places[s];
      crowd(world, s);
    }
  });
}

/** Crowding: pupils over those before, per classroom and teacher over those before (geometric mean of the two). */
function crowd(world: World, s: number): void {
  const { schools, scenario, p } = world;
  if (schools.pupilsBase[s] === 0) return;
  const perClass = schools.pupils[s] / schools.classrooms[s] / (scenario.place.pupilsPerClassPupils * p.schools.shiftsBaseRatio);
  const perTeacher = schools.pupils[s] / schools.teachers[s] / scenario.place.pupilsPerTeacher;
  schools.crowding[s] = Math.sqrt(perClass * perTeacher);
}

/** Baseline: pupils by the model's own wish; classrooms and teachers that give the stated class size and pupils per teacher. */
export function enrolBaseline(world: World): void {
  const { people, households, schools, scenario, counts, p } = world;
  schools.crowding.fill(1);
  const key = world.key('schools.pupil');
  for (let i = 0; i < counts.people; i++) {
    if (people.presence[i] !== Presence.here) continue;
    const level = levelOfAge(ageYears(world, i));
    if (level < 0) continue;
    const pupil = uniform(key.k0, key.k1, people.id[i]) < sigmoid(attendanceUtility(world, i, level));
    people.livelihood[i] = pupil ? Livelihood.pupil : Livelihood.outOfSchool;
    people.sector[i] = pupil ? level : 0;
    if (pupil) schools.pupils[households.zone[people.household[i]] * LEVELS.length + level]++;
  }
  for (let s = 0; s < schools.pupils.length; s++) {
    schools.pupilsBase[s] = schools.pupils[s];
    const least = Math.max(schools.pupils[s], 1 / world.scale);
    schools.classrooms[s] = least / (scenario.place.pupilsPerClassPupils * p.schools.shiftsBaseRatio);
    schools.teachers[s] = least / scenario.place.pupilsPerTeacher;
  }
}
