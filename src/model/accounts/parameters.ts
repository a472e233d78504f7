import { parameter } from '../../lib/declare.ts';

export const accountParameters = {
  basicNeedsShare: parameter({ unit: 'share', range: [0.3, 1], default: 0.6, doc: 'Basic needs of a person over the poverty line.' }),
  spendShare: parameter({ unit: 'share', range: [0.5, 1], default: 0.9, doc: 'Spent of each dollar above basic needs (linear expenditure system).' }),
  bufferMonths: parameter({ unit: 'months', range: [0, 12], default: 1.5, doc: 'Savings wished for, in months of basic needs.' }),
  bufferPerMonth: parameter({ unit: 'per month', range: [0.01, 1], default: 1 / 12, doc: 'Part of savings above or below the buffer that is spent or saved in a month.' }),
  creditMonths: parameter({ unit: 'months', range: [0, 12], default: 1.5, doc: 'Debt limit, in months of basic needs.' }),
  repayPerMonth: parameter({ unit: 'per month', range: [0, 1], default: 1 / 3, doc: 'Part of debt repaid in a month out of income above basic needs.' }),
  localShare: parameter({ unit: 'share', range: [0.3, 0.95], default: 0.65, doc: 'Spending that stays in local markets.' }),
  homeMarketShare: parameter({ unit: 'share', range: [0, 1], default: 0.7, doc: 'Local spending in the own zone; the rest goes to the markets in reach.' }),
  livingConsumptionShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Weight of real consumption per head in the living standard.' }),
  livingServicesShare: parameter({ unit: 'share', range: [0, 1], default: 0.2, doc: 'Weight of water, clinic and power in the living standard.' }),
  livingRoomShare: parameter({ unit: 'share', range: [0, 1], default: 0.15, doc: 'Weight of rooms per person in the zone in the living standard.' }),
  livingTravelShare: parameter({ unit: 'share', range: [0, 1], default: 0.15, doc: 'Weight of minutes to work in the living standard.' }),
  smoothingPerMonth: parameter({ unit: 'per month', range: [0.1, 1], default: 1 / 3, doc: 'Weight of the new month in smoothed consumption.' }),
} as const;
