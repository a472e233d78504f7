import { isPublicService } from './publicService.ts';

// A health centre of USD 50,000 serves 10,000 people, for 40 cents a month each: 5 dollars a head to build.
isPublicService('Clinics', {
  kind: 'clinics',
  capacity: 'clinicCapacity',
  served: 'clinic',
  personUsd: 5,
  runningUsdPerMonth: 0.4,
  parameters: { clinicUsd: 50_000, clinicPeople: 10_000, careUsdPerMonth: 0.4 },
});
