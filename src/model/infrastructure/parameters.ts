import { parameter } from '../../lib/declare.ts';

export const infrastructureParameters = {
  bprWeightRatio: parameter({ unit: 'ratio', range: [0.1, 1], default: 0.15, doc: 'Delay at capacity over free flow.', source: 'Bureau of Public Roads 1964', grade: 'memory' }),
  slowestRatio: parameter({ unit: 'ratio', range: [3, 40], default: 12, doc: 'Travel time at which people walk instead, over free flow.' }),
  otherTripsShare: parameter({ unit: 'share', range: [0, 2], default: 0.6, doc: 'Peak trips of all people beside work and school, per person.' }),
  leastTripsShare: parameter({ unit: 'share', range: [0.0005, 0.05], default: 0.004, doc: 'Least trips at the peak on any road before the arrivals, over the people at both of its ends.' }),
  goodsTripsShare: parameter({ unit: 'share', range: [0, 1], default: 0.1, doc: 'Peak trips of goods per person before the arrivals; they follow local turnover and building.' }),
  waterBaseShare: parameter({ unit: 'share', range: [0.1, 1], default: 0.75, doc: 'Need for safe water met before the arrivals.', source: 'WHO via OCHA 2016: 25 % of health facilities without', grade: 'derived' }),
  clinicBaseShare: parameter({ unit: 'share', range: [0.1, 1], default: 0.8, doc: 'Need for clinic care met before the arrivals.' }),
  powerBaseShare: parameter({ unit: 'share', range: [0.05, 1], default: 0.5, doc: 'Need for power met before the arrivals.' }),
} as const;
