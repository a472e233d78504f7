import { isPublicService } from './publicService.ts';

// A borehole of USD 4,500 serves 500 people, and costs USD 50 a month: 9 dollars and 10 cents a month for each.
isPublicService('Boreholes', {
  kind: 'water',
  capacity: 'waterCapacity',
  served: 'water',
  personUsd: 9,
  runningUsdPerMonth: 0.1,
  parameters: { boreholeUsd: 4_500, boreholePeople: 500, pumpUsdPerMonth: 50 },
});
