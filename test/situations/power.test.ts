import { isPublicService } from './publicService.ts';

// A connection of USD 1,000 serves a household of ten, and costs USD 2 a month.
isPublicService('Power lines', {
  kind: 'power',
  capacity: 'powerCapacity',
  served: 'power',
  personUsd: 100,
  runningUsdPerMonth: 0.2,
  parameters: { connectionUsd: 1_000, connectionPeople: 10, supplyUsdPerMonth: 2 },
});
