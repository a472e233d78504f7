/** Four programmes with made-up parameters, for drawing only. */
import { parameter } from '../../../src/lib/declare.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';

export const DECLARED = {
  parameters: PARAMETERS,
  programmes: [
    {
      key: 'reintegrationCash',
      label: 'Reintegration cash',
      parameters: { grantUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 400, doc: 'Paid to a household on enrolment.' }) },
    },
    {
      key: 'businessGrant',
      label: 'Business grant',
      parameters: {
        grantUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 1_000, doc: 'Paid once.' }),
        coachingMonths: parameter({ unit: 'months', range: [0, 24], default: 0, doc: 'Visits that lower early failure.' }),
      },
    },
    {
      key: 'classrooms',
      label: 'Classrooms and teachers',
      parameters: { classroomUsd: parameter({ unit: 'USD', range: [1_000, 100_000], default: 15_000, doc: 'Cost of one.' }) },
    },
    {
      key: 'publicWorks',
      label: 'Public works',
      parameters: { wageUsdPerDay: parameter({ unit: 'USD per day', range: [1, 20], default: 4, doc: 'Wage.' }) },
    },
  ],
};
