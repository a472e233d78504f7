/** Signs of schools, roads, clinics, water and power. */
import { ALL_COME, NOBODY } from './changes.ts';
import { FIRST_YEAR, meanOf, SECOND_YEAR } from './reads.ts';
import { bending, moved, type Sign, type SignTest } from './sign.ts';

const served = (outcome: string, label: string, minimum: number): SignTest => ({
  label: `People arrive: less of the need for ${label} is met, residents' included`,
  arms: moved(NOBODY, ALL_COME),
  read: meanOf(outcome, 'all', FIRST_YEAR),
  expect: 'falls',
  told: 'difference',
  minimum,
  why: 'one need in twenty that was met is not; power, which serves half as many, half of that',
});

export const serviceSigns: readonly Sign[] = [
  {
    id: 'M5',
    tests: [
      {
        label: 'People arrive: more pupils for each teacher',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('pupilsPerTeacher', 'all', FIRST_YEAR),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'two pupils more in a class of forty',
      },
      {
        label: 'People arrive: more children of residents are out of school',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('outOfSchoolShare', 'residents', SECOND_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.005,
        why: 'one child in two hundred: studies of host children find effects from none to small',
      },
    ],
  },
  {
    id: 'M6',
    tests: [
      {
        label: 'The second half of the arrivals slows traffic by more than the first',
        arms: bending(NOBODY, { arrivals: { volumeFactor: 0.75 } }, { arrivals: { volumeFactor: 1.5 } }),
        read: meanOf('minutesAcrossTown', 'all', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.5,
        why: 'half a minute, the smallest that is told of travel times elsewhere (F8)',
      },
    ],
  },
  {
    id: 'M7',
    tests: [served('clinicService', 'clinics', 0.05), served('waterService', 'water', 0.05), served('powerService', 'power', 0.025)],
  },
];
