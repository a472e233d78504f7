import { parameter } from '../../lib/declare.ts';

export const schoolParameters = {
  decidePerMonth: parameter({ unit: 'per month', range: [0.02, 1], default: 0.2, doc: 'Part of children whose families decide in a month whether they go to school.' }),
  income: parameter({ unit: 'log-odds', range: [0, 3], default: 0.4, doc: 'Weight of ln(consumption per head over the poverty line), less its mean before.' }),
  documents: parameter({ unit: 'log-odds', range: [0, 3], default: 0.6, doc: 'Weight of missing documents against school (M40).' }),
  crowding: parameter({ unit: 'log-odds', range: [0, 3], default: 0.35, doc: 'Weight of ln(crowding over before) against school.' }),
  minutes: parameter({ unit: 'log-odds', range: [0, 1], default: 0.008, doc: 'Weight of each minute of travel above those before, against school.' }),
  support: parameter({ unit: 'log-odds', range: [0, 3], default: 0.6, doc: 'Weight of support for pupils (material, fees, classes to catch up); missing documents are no bar meanwhile.' }),
  mostPupilsPerClassPupils: parameter({ unit: 'pupils', range: [35, 150], default: 80, doc: 'Hard limit of a class.', source: 'MoE, INEE: crowded 60–80', grade: 'memory' }),
  shiftsRatio: parameter({ unit: 'ratio', range: [1, 3], default: 1.8, doc: 'Pupils that double shifts let a classroom hold, over one shift.', source: 'MoE, INEE: double shift × 1.8', grade: 'memory' }),
  shiftsBaseRatio: parameter({ unit: 'ratio', range: [1, 2], default: 1.2, doc: 'Shifts in use before the arrivals.' }),
} as const;
