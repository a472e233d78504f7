import { parameter, type Values } from '../../lib/declare.ts';
import { LEVELS } from '../kinds.ts';
import { defineProgramme, type Means } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths, type Works } from './works.ts';

export const CLASSROOM = {
  classroomUsd: parameter({ unit: 'USD', range: [500, 50_000], default: 12_500, doc: 'A permanent classroom.', source: 'USD 10,000–15,000', grade: 'memory' }),
  teachersCount: parameter({ unit: 'count', range: [0, 4], default: 1.5, doc: 'Teachers for each classroom (shifts).' }),
  teacherUsdPerMonth: parameter({ unit: 'USD per month', range: [20, 2_000], default: 120, doc: 'Pay of a teacher.' }),
  ...KEEPING,
} as const;

/** Classrooms for the zones and levels where pupils are most crowded; `asset` is that of classrooms, the next one that of teachers. */
export function seatsAndTeachers(means: Means, p: Values<typeof CLASSROOM>, asset = 0): Works {
  const { schools, scenario, p: assumed } = means.world;
  const before = scenario.place.pupilsPerClassPupils * assumed.schools.shiftsBaseRatio;
  const running = p.teachersCount * p.teacherUsdPerMonth;
  return {
    unitUsd: p.classroomUsd + running * runningMonths(means, p),
    rows: (zone) => LEVELS.map((_, level) => zone * LEVELS.length + level),
    users: (school) => [Math.floor(school / LEVELS.length)],
    lack: (school) => (schools.pupilsBase[school] > 0 ? schools.pupils[school] / schools.classrooms[school] / before : 0),
    build(school, units) {
      means.build(asset, school, units, 0);
      means.build(asset + 1, school, units * p.teachersCount, units * running);
    },
  };
}

export const classrooms = defineProgramme({
  key: 'classrooms',
  family: 'community',
  label: 'Classrooms and teachers',
  doc: 'Builds classrooms where pupils are most crowded and sets their teachers’ pay aside for some months; afterwards those stay whom others pay.',
  acts: { writes: 'classrooms and teachers of a zone and level', readBy: 'schools', decision: 'who finds a seat, and who wishes for one' },
  parameters: CLASSROOM,
  assets: ({ schools }) => [schools.classrooms, schools.teachers],
  keptMonths: (p) => p.reserveMonths,
  work: (means, p) => buildThisMonth(means, seatsAndTeachers(means, p)),
});
