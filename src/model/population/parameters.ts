import { parameter } from '../../lib/declare.ts';

export const populationParameters = {
  householdSizeSpreadFactor: parameter({ unit: 'ratio', range: [0, 1], default: 0.45, doc: 'Spread of household sizes: standard deviation of their logarithm.' }),
  womanHeadedShare: parameter({ unit: 'share', range: [0, 0.5], default: 0.05, doc: 'Resident households headed by a woman.' }),
  disabledShare: parameter({ unit: 'share', range: [0, 0.3], default: 0.027, doc: 'Residents ill or disabled.', source: 'National Disability Survey in Afghanistan 2005: 2.7 % severely disabled', grade: 'memory' }),
  literacySexRatio: parameter({ unit: 'ratio', range: [1, 20], default: 4, doc: 'Odds that a man reads and writes over those of a woman.', source: 'ALCS 2013–14: about half of men and a fifth of women', grade: 'memory' }),
  documentsShare: parameter({ unit: 'share', range: [0, 1], default: 0.75, doc: 'Resident adults with a tazkira.' }),
  skilledShare: parameter({ unit: 'share', range: [0, 1], default: 0.2, doc: 'Resident adults with a skilled trade.' }),
  businessShare: parameter({ unit: 'share', range: [0, 1], default: 0.1, doc: 'Resident adults who can run a business.' }),
  fertilityCount: parameter({ unit: 'count', range: [1, 8], default: 5.3, doc: 'Children per woman in a lifetime.', source: 'AfDHS 2015', grade: 'verified' }),
  marriageAgeWomenYears: parameter({ unit: 'years', range: [15, 30], default: 18.5, doc: 'Mean age of women at first marriage.', source: 'AfDHS 2015', grade: 'verified' }),
  marriageAgeMenYears: parameter({ unit: 'years', range: [15, 35], default: 24, doc: 'Mean age of men at first marriage.', source: 'AfDHS 2015', grade: 'verified' }),
  marriageAgeSpreadYears: parameter({ unit: 'years', range: [0.5, 10], default: 3.5, doc: 'Spread of the age at first marriage.' }),
  splitPerMonth: parameter({ unit: 'per month', range: [0, 0.2], default: 1 / 60, doc: 'Chance that a household of several couples divides, where a dwelling is affordable.' }),
} as const;
