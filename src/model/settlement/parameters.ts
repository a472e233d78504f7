import { parameter } from '../../lib/declare.ts';

/** Weights of the choice of a zone, in units of the standard Gumbel error (ln rooms has weight 1). */
export const settlementParameters = {
  kin: parameter({ unit: 'log-odds', range: [0, 5], default: 1.2, doc: 'Kin in the district of origin.', free: true }),
  landAtHome: parameter({ unit: 'log-odds', range: [0, 5], default: 1.5, doc: 'House or land in the district of origin, times access to land there.' }),
  distance: parameter({ unit: 'log-odds', range: [0, 5], default: 0.6, doc: 'Each hour of travel away from the district of origin (subtracted).' }),
  rent: parameter({ unit: 'log-odds', range: [0, 5], default: 0.5, doc: 'Logarithm of rent over means (subtracted).' }),
  earnings: parameter({ unit: 'log-odds', range: [0, 2], default: 0.6, doc: 'Logarithm of pay to be earned in reach (market potential, Harris 1954).', free: true }),
  chain: parameter({ unit: 'log-odds', range: [0, 2], default: 0.35, doc: 'Logarithm of 1 + earlier arrivals of the stream here (in hundreds): chain settlement.' }),
  services: parameter({ unit: 'log-odds', range: [0, 5], default: 0.8, doc: 'Water, clinic and power, mean of the three (0–1).' }),
  security: parameter({ unit: 'log-odds', range: [0, 5], default: 1.5, doc: 'Physical security (0–1).' }),
  sites: parameter({ unit: 'log-odds', range: [0, 5], default: 0.5, doc: 'Logarithm of 1 + allocated plots still free (in hundreds).' }),
  stigmaShare: parameter({ unit: 'share', range: [0, 1], default: 0.7, doc: 'Stigma of a forced return at arrival; it falls to nothing with preparedness (six bands, forced to solicited; M12).' }),
  violenceStigmaShare: parameter({ unit: 'share', range: [0, 1], default: 0.6, doc: 'Least shame and withdrawal at arrival of people who were trafficked or tortured.' }),
  networkShare: parameter({ unit: 'share', range: [0, 1], default: 0.35, doc: 'Contacts here of newcomers on arrival, less by half for a forced return (M12, M13).' }),
  preparednessRatio: parameter({ unit: 'ratio', range: [1, 10], default: 3, doc: 'Savings of a solicited over those of a forced return (M13).' }),
  preparedDocuments: parameter({ unit: 'log-odds', range: [0, 4], default: 1.5, doc: 'Papers of adults, a solicited return above a forced one; their mean is that of the stream (M13, M40).' }),
  preparedDebtRatio: parameter({ unit: 'ratio', range: [1, 10], default: 2, doc: 'Debt of a forced over that of a solicited return (M13, M14).' }),
  savingsSpreadFactor: parameter({ unit: 'ratio', range: [0, 2], default: 1, doc: 'Spread of savings on arrival: standard deviation of their logarithm.' }),
  hostableRoomsShare: parameter({ unit: 'share', range: [0, 0.6], default: 0.15, doc: 'Rooms of residents that can be shared with or let to others.' }),
} as const;
