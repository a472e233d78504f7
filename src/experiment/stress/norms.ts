/** Norms that needs are reckoned by. Handbooks are cited by edition; figures stand here as they are remembered, and say so. */
import { parameter } from '../../lib/declare.ts';

const SPHERE = 'Sphere Handbook, 4th edition, 2018';

export const NORMS = {
  pupilsPerClassPupils: parameter({ unit: 'pupils', range: [15, 100], default: 40, doc: 'Pupils of one class.', source: 'INEE Minimum Standards, 2010, leave the figure to the country; 35–40 is usual, 60–80 crowded', grade: 'memory' }),
  pupilsPerTeacherPupils: parameter({ unit: 'pupils', range: [15, 100], default: 40, doc: 'Pupils of one teacher.', source: 'INEE Minimum Standards, 2010, leave the figure to the country; 40 is the usual one of UNHCR', grade: 'memory' }),
  tapPeople: parameter({ unit: 'people', range: [50, 500], default: 250, doc: 'People for each tap, at 15 litres for each a day.', source: `${SPHERE}, water supply standard 2.1: 250 people for a tap, 500 for a hand pump`, grade: 'memory' }),
  clinicPeople: parameter({ unit: 'people', range: [2_000, 50_000], default: 10_000, doc: 'People for each health centre.', source: `${SPHERE}, health systems standard 1.1: one health centre for 10,000 people`, grade: 'memory' }),
  litresPerDayShare: parameter({ unit: 'share', range: [0.1, 1], default: 0.75, doc: 'Least part of the need for safe water that is met: 15 of 20 litres a day.', source: `${SPHERE}, water supply standard 2.1 (15 litres), over basic access (20 litres: Howard and Bartram, WHO, 2003)`, grade: 'derived' }),
  roomPeople: parameter({ unit: 'people', range: [1, 6], default: 3.5, doc: 'Most people for each room: 3.5 m² for each, in a room of 12 m².', source: `${SPHERE}, shelter standard 3 (3.5 m² for each person); the size of a room is assumed`, grade: 'assumed' }),
} as const;

/** From the decision to the day on which it serves: assumed, and for the user to replace. */
export const LEAD_TIMES = {
  seats: parameter({ unit: 'months', range: [3, 24], default: 9, integer: true, doc: 'Ground, tender and building of classrooms.' }),
  teachers: parameter({ unit: 'months', range: [1, 36], default: 6, integer: true, doc: 'Posts, recruitment and a short training; a full one takes years.' }),
  taps: parameter({ unit: 'months', range: [1, 12], default: 3, integer: true, doc: 'Survey, drilling and pumps.' }),
  plots: parameter({ unit: 'months', range: [3, 36], default: 12, integer: true, doc: 'Ground, survey, lanes and drains.' }),
  clinics: parameter({ unit: 'months', range: [4, 30], default: 12, integer: true, doc: 'Building, equipment and staff.' }),
  jobs: parameter({ unit: 'months', range: [1, 12], default: 3, integer: true, doc: 'Public works: choice of works, contracts, tools.' }),
  money: parameter({ unit: 'months', range: [1, 18], default: 6, integer: true, doc: 'From an appeal to the first payment.' }),
} as const;
export type ItemKey = keyof typeof LEAD_TIMES;
