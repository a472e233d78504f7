import { parameter } from '../../lib/declare.ts';
import { LEVELS } from '../scenario.ts';
import { defineProgramme } from './programme.ts';

export const classrooms = defineProgramme({
  key: 'classrooms',
  family: 'community',
  label: 'Classrooms and teachers',
  doc: 'Builds classrooms where pupils are most crowded and sets their teachers’ pay aside for some months; afterwards those stay whom others pay.',
  acts: { writes: 'classrooms and teachers of a zone and level', readBy: 'schools', decision: 'who finds a seat, and who wishes for one' },
  parameters: {
    classroomUsd: parameter({ unit: 'USD', range: [500, 50_000], default: 12_500, doc: 'A permanent classroom.', source: 'USD 10,000–15,000', grade: 'memory' }),
    teachersCount: parameter({ unit: 'count', range: [0, 4], default: 1.5, doc: 'Teachers for each classroom (shifts).' }),
    teacherUsdPerMonth: parameter({ unit: 'USD per month', range: [20, 2_000], default: 120, doc: 'Pay of a teacher.' }),
    reserveMonths: parameter({ unit: 'months', range: [0, 60], default: 12, doc: 'Pay set aside for each new teacher on building.' }),
  },
  assets: ({ schools }) => [schools.classrooms, schools.teachers],
  keptMonths: (p) => p.reserveMonths,
  work({ world, zones, left, buy, build, monthsLeft }, p) {
    const { schools, scale } = world;
    const unit = p.classroomUsd + p.teachersCount * p.teacherUsdPerMonth * p.reserveMonths;
    let affordable = Math.min(left() / unit / monthsLeft, left() / unit);
    // One after another where it is fullest, in portions of a classroom (of one agent's size).
    while (affordable > 1e-9) {
      let worst = -1;
      for (const z of zones) {
        for (let level = 0; level < LEVELS.length; level++) {
          const s = z * LEVELS.length + level;
          if (schools.pupilsBase[s] > 0 && (worst < 0 || perClassroom(world, s) > perClassroom(world, worst))) worst = s;
        }
      }
      const portion = Math.min(affordable, 1 / scale);
      if (worst < 0 || !buy(portion * unit)) return;
      build(0, worst, portion, 0);
      build(1, worst, portion * p.teachersCount, portion * p.teachersCount * p.teacherUsdPerMonth);
      affordable -= portion;
    }
  },
});

const perClassroom = ({ schools }: { readonly schools: { readonly pupils: Float64Array; readonly classrooms: Float64Array } }, s: number): number =>
  schools.pupils[s] / schools.classrooms[s];
