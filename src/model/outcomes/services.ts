import { LEVELS } from '../kinds.ts';
import { seats } from '../schools/enrol.ts';
import { minutesAcross } from '../infrastructure/roads.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { type Outcome, ratio } from './outcome.ts';
import { everybody, living, pupilsOf } from './persons.ts';

const level = (key: string, label: string, at: number): Outcome => ({ key, label, unit: 'pupils', doc: `${label}, by where they live.`, of: { top: pupilsOf(at) }, ...(at === 2 && { floor: 700 }) });
const overLevels = (values: Float64Array, z: number): number => values[z * LEVELS.length] + values[z * LEVELS.length + 1] + values[z * LEVELS.length + 2];
const hotSpot = (w: World): boolean[] => w.zoneInputs.map((z) => z.hotSpot);

export const serviceOutcomes: readonly Outcome[] = [
  level('pupilsPrimary', 'Primary pupils', 0),
  level('pupilsLowerSecondary', 'Lower secondary pupils', 1),
  level('pupilsHigh', 'High-school students', 2),
  { key: 'outOfSchool', label: 'Children out of school', unit: 'children', doc: 'Children of 7–18 who are not at school.', of: { top: living(Livelihood.outOfSchool) } },
  { key: 'outOfSchoolShare', label: 'Children out of school', unit: 'share', doc: 'Of children of 7–18.', of: { top: living(Livelihood.outOfSchool), bottom: living(Livelihood.pupil, Livelihood.outOfSchool) } },
  { key: 'seatsHigh', label: 'High-school seats', unit: 'seats', doc: 'Most high-school students whom the classrooms hold, in double shifts.', zone: { value: (w, z) => seats(w, z * LEVELS.length + 2) * w.scale, whole: 'sum' } },
  { key: 'seats', label: 'School seats', unit: 'seats', doc: 'Most pupils whom the classrooms of all levels hold, in double shifts.', zone: { value: (w, z) => (seats(w, z * 3) + seats(w, z * 3 + 1) + seats(w, z * 3 + 2)) * w.scale, whole: 'sum' } },
  { key: 'pupilsPerTeacher', label: 'Pupils per teacher', unit: 'pupils', doc: 'Pupils of all levels per teacher.', zone: { value: (w, z) => ratio(overLevels(w.schools.pupils, z), overLevels(w.schools.teachers, z)), whole: 'meanByPeople' } },
  { key: 'turnedAway', label: 'Children turned away', unit: 'children a month', doc: 'Children who wished to enrol and found no seat.', zone: { value: (w, z) => overLevels(w.schools.turnedAway, z) * w.scale, whole: 'sum' } },
  { key: 'commuteMinutes', label: 'Minutes to work', unit: 'minutes', doc: 'Mean minutes to work of the people of a zone.', zone: { value: (w, z) => w.zones.minutes[z], whole: 'meanByPeople' } },
  { key: 'minutesAcrossTown', label: 'Minutes across town', unit: 'minutes', doc: 'Mean minutes of all trips to work within the hot-spot.', run: (w) => minutesAcross(w, w.trips, hotSpot(w)), floor: 0.5 },
  { key: 'waterService', label: 'Water', unit: 'share', doc: 'Need for safe water that is met.', zone: { value: (w, z) => w.zones.water[z], whole: 'meanByPeople' } },
  { key: 'clinicService', label: 'Clinics', unit: 'share', doc: 'Need for clinic care that is met.', zone: { value: (w, z) => w.zones.clinic[z], whole: 'meanByPeople' } },
  { key: 'powerService', label: 'Power', unit: 'share', doc: 'Need for power that is met.', zone: { value: (w, z) => w.zones.power[z], whole: 'meanByPeople' } },
  { key: 'schooling', label: 'Children at school', unit: 'share', doc: 'Pupils over all people.', of: { top: living(Livelihood.pupil), bottom: everybody } },
];
