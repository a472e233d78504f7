/** Process 8: enrol pupils: children whose families wish it go to school, while there are seats. */
import { ln, logit, sigmoid } from '../../lib/exact.ts';
import { totalInOrder } from '../../lib/inOrder.ts';
import { drawLots, lotKey } from '../../lib/lot.ts';
import { uniform } from '../../lib/random.ts';
import { ageClock } from '../population/households.ts';
import type { Process } from '../process.ts';
import { LEVELS } from '../kinds.ts';
import { Livelihood, Presence } from '../state.ts';
import { defineUtility, inHundred } from '../utility.ts';
import type { World } from '../world.ts';

const FIRST_AGES = [7, 13, 16, 19] as const;

export const enrolPupils: Process = {
  key: 'enrolPupils',
  label: 'Enrol pupils',
  doc: 'Families wish a child at school by age, sex, living standard, documents, crowding, distance and habits brought back; seats are classrooms × shifts × class size up to a hard limit and go by lot.',
  run(world) {
    decide(world);
    drawLots(world.team, world.people, world.kept, world.places.subarray(0, world.schools.pupils.length), world.lot);
    takeSeats(world);
  },
};

/** Level by age in months. */
const LEVEL_OF_MONTHS = Int8Array.from({ length: FIRST_AGES[3] * 12 }, (_, months) => levelOfAge(Math.floor(months / 12)));

/** Level of a school age, −1 outside. */
export function levelOfAge(age: number): number {
  return age < FIRST_AGES[0] || age >= FIRST_AGES[3] ? -1 : age < FIRST_AGES[1] ? 0 : age < FIRST_AGES[2] ? 1 : 2;
}

const ATTEND = defineUtility('as children of this age and sex here', 'habits brought back', 'means of the household', 'documents', 'crowding', 'longer way', 'support for pupils');

/** What speaks for school, of a child at its level; what all children of a kind share is looked up once. */
function attendanceUtilities(world: World): (child: number, level: number) => number {
  const { people, households, zones, schools, scenario, streams, solved, p } = world;
  const q = p.schools;
  const { household, sex, stream, documents } = people;
  const { urban, zone, consumption, schoolAid } = households;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const custom = [scenario.place.rural, scenario.place.urban].flatMap(({ attendance }) =>
    LEVELS.flatMap((level) => [attendance[level].girlsShare, attendance[level].boysShare].map((share) => logit(share < 0.02 ? 0.02 : Math.min(share, 0.98)))),
  );
  const habits = [0, ...streams.map((s) => ln(Math.max(0.05, s.attendanceFactor)))];
  const crowding = schools.crowding.map((ratio) => -q.crowding * ln(Math.max(0.5, ratio)));
  const way = zones.minutes.map((minutes, z) => -q.minutes * (minutes - zones.minutesBase[z]));
  const t = ATTEND.values;
  return (i, level) => {
    const h = household[i];
    const z = zone[h];
    t[0] = custom[(urban[h] * LEVELS.length + level) * 2 + sex[i]];
    t[1] = habits[stream[i]];
    t[2] = q.income * (ln(Math.max(line / 10, consumption[h]) / line) - solved.schoolIncome);
    const aided = schoolAid[h] > 0;
    t[3] = q.documents * ((aided ? 1 : documents[i]) - p.population.documentsShare);
    t[4] = crowding[z * LEVELS.length + level];
    t[5] = way[z];
    t[6] = aided ? q.support : 0;
    return ATTEND.sum();
  };
}

/** Most pupils that the seats of a zone and level hold. */
export function seats(world: World, s: number): number {
  const { schools, p } = world;
  return schools.classrooms[s] * p.schools.shiftsRatio * p.schools.mostPupilsPerClassPupils;
}

/** Pupils stay or leave; other children whose families wish it apply for a seat. */
function decide(world: World): void {
  const { people, households, schools, team, schoolAge, kept, month, p } = world;
  const n = schools.pupils.length;
  const rate = p.schools.decidePerMonth;
  const key = world.key('schools.decide');
  const luck = world.key('schools.seat');
  const sums = world.tally.subarray(0, 2 * n);
  kept.clear();
  team.sum(0, sums, (part) => {
    const { livelihood, id, household, market, sector, since, birthMonth, lotKey: keys } = people;
    const { zone } = households;
    const clock = ageClock(world);
    const utilityOf = attendanceUtilities(world);
    const { rows } = schoolAge;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const l = livelihood[i];
      const level = LEVEL_OF_MONTHS[clock - birthMonth[i]];
      const at = zone[household[i]] * LEVELS.length + level;
      if (l === Livelihood.pupil) sector[i] = level;
      const u = uniform(key.k0, key.k1, id[i]) / rate;
      if (u < 1) {
        const utility = utilityOf(i, level);
        const wishes = u < sigmoid(utility);
        if (household[i] === world.watched) world.probe?.note('go to school', i, ATTEND, utility, `${inHundred(utility)}: ${wishes ? 'wishes to' : 'stays away'}`);
        if (l === Livelihood.pupil && !wishes) {
          livelihood[i] = Livelihood.outOfSchool;
          since[i] = month;
          continue;
        }
        if (l === Livelihood.outOfSchool && wishes) {
          kept.push(i);
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
  const { people, schools, team, kept } = world;
  team.each(0, () => {
    const { rows } = kept;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
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

/** Mean of ln(consumption per head over the poverty line) of households, by people. */
function meanIncome({ households, scenario, team, counts, tally }: World): number {
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const { people, consumption } = households;
  let terms = new Float64Array();
  let heads = 0;
  team.part(counts.households, (from, to) => {
    terms = new Float64Array(to - from);
    for (let h = from; h < to; h++) {
      terms[h - from] = people[h] * ln(Math.max(line / 10, consumption[h]) / line);
      heads += people[h];
    }
  });
  const sum = totalInOrder(team, tally, terms);
  const all = tally.subarray(0, 1);
  team.sum(0, all, (part) => {
    part[0] = heads;
  });
  return all[0] > 0 ? sum / all[0] : 0;
}

/** Baseline: pupils by the model's own wish; classrooms and teachers that give the stated class size and pupils per teacher. */
export function enrolBaseline(world: World): void {
  const { people, households, schools, scenario, team, counts, p } = world;
  const mean = meanIncome(world);
  team.once(() => {
    schools.crowding.fill(1);
    world.solved.schoolIncome = mean;
  });
  const key = world.key('schools.pupil');
  const utilityOf = attendanceUtilities(world);
  team.sum(counts.people, schools.pupils, (part, from, to) => {
    const { presence, birthMonth, id, livelihood, sector, household } = people;
    const clock = ageClock(world);
    for (let i = from; i < to; i++) {
      const months = clock - birthMonth[i];
      const level = months < LEVEL_OF_MONTHS.length ? LEVEL_OF_MONTHS[months] : -1;
      if (level < 0 || presence[i] !== Presence.here) continue;
      const pupil = uniform(key.k0, key.k1, id[i]) < sigmoid(utilityOf(i, level));
      livelihood[i] = pupil ? Livelihood.pupil : Livelihood.outOfSchool;
      sector[i] = pupil ? level : 0;
      if (pupil) part[households.zone[household[i]] * LEVELS.length + level]++;
    }
  });
  team.once(() => {
    for (let s = 0; s < schools.pupils.length; s++) {
      schools.pupilsBase[s] = schools.pupils[s];
      const least = Math.max(schools.pupils[s], 1 / world.scale);
      schools.classrooms[s] = least / (scenario.place.pupilsPerClassPupils * p.schools.shiftsBaseRatio);
      schools.teachers[s] = least / scenario.place.pupilsPerTeacher;
    }
  });
}
