/**
 * The ledger: every dollar moves between named accounts, in whole cents. An account's change in a month equals what flowed in
 * less what flowed out, and the sum over all accounts is always zero (tested after every process).
 */
export const ACCOUNTS = ['households', 'firms', 'landlords', 'government', 'restOfWorld'] as const;
export const ACCOUNT_LABELS = {
  households: 'Households here',
  firms: 'Local firms and markets',
  landlords: 'Landlords who live elsewhere',
  government: 'Local government',
  restOfWorld: 'Rest of the world',
} as const;
export const FLOWS = {
  wages: 'Wages of regular work',
  casualWages: 'Casual wages',
  profits: 'Earnings of the self-employed',
  spending: 'Spending in local markets',
  imports: 'Spending on goods from elsewhere',
  rents: 'Rents',
  remittances: 'Remittances',
  broughtAlong: 'Savings brought by those who arrive',
  borrowed: 'Loans taken',
  repaid: 'Loans repaid',
  journeys: 'Cost of leaving',
  building: 'Plots and building',
  startUp: 'Costs of opening a trade',
  outside: 'Net trade of firms with the rest of the world',
  budget: 'Programme budgets',
  benefits: 'Programmes: to people',
  works: 'Programmes: goods, wages and works',
  overhead: 'Programmes: overhead',
  offices: 'Programmes: offices in sending countries and headquarters',
  monitoring: 'Programmes: monitoring and evaluation',
  leakage: 'Programmes: leakage',
  returned: 'Programmes: unspent money handed back',
} as const;
export type Flow = keyof typeof FLOWS;
const FLOW_INDEX = Object.fromEntries(Object.keys(FLOWS).map((key, k) => [key, k])) as Record<Flow, number>;
const FLOW_COUNT = Object.keys(FLOWS).length;

export type AccountName = (typeof ACCOUNTS)[number];
export const accountIndex = (name: AccountName): number => ACCOUNTS.indexOf(name);
/** Each programme has an account of its own, its donor's, after the fixed ones. */
export const donorAccount = (programme: number): number => ACCOUNTS.length + programme;

export interface Ledger {
  /** Cents, by account. */
  readonly balances: Float64Array;
  /** Cents of this month, by account and flow: in (+) and out (−). */
  readonly flows: Float64Array;
  move(from: number, to: number, flow: Flow, cents: number): void;
  flow(account: number, flow: Flow): number;
  startMonth(): void;
}

export const ledgerBytes = (accounts: number): number => accounts * (1 + FLOW_COUNT) * 8;

export function layLedger(accounts: number, buffer: ArrayBufferLike, offset: number): Ledger {
  const balances = new Float64Array(buffer, offset, accounts);
  const flows = new Float64Array(buffer, offset + accounts * 8, accounts * FLOW_COUNT);
  return {
    balances,
    flows,
    move(from, to, flow, cents) {
      if (!Number.isSafeInteger(cents)) throw new Error(`ledger: ${flow} of ${cents} cents: money moves in whole cents`);
      const f = FLOW_INDEX[flow];
      balances[from] -= cents;
      balances[to] += cents;
      flows[from * FLOW_COUNT + f] -= cents;
      flows[to * FLOW_COUNT + f] += cents;
    },
    flow: (account, flow) => flows[account * FLOW_COUNT + FLOW_INDEX[flow]],
    startMonth: () => void flows.fill(0),
  };
}
