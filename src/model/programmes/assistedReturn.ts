import { parameter } from '../../lib/declare.ts';
import { accountIndex } from '../accounts/ledger.ts';
import { arrivingMembers, comesWhole } from './members.ts';
import { defineProgramme } from './programme.ts';

export const assistedReturn = defineProgramme({
  key: 'assistedReturn',
  family: 'beforeReturn',
  label: 'Assisted voluntary return',
  doc: 'Travel is paid and there is time to sell at fair prices: a household comes with more of its savings and owes less. It buys nothing after the arrival.',
  acts: { writes: 'savings, debt', readBy: 'accounts, settlement, housing, leaving', decision: 'spending, where to live, rent or shelter, and the wish to leave' },
  parameters: {
    travelUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 50, doc: 'Travel of each person, which the household would else have paid or borrowed.', source: 'UNHCR grant of 2020: about USD 50 of 250 for transport', grade: 'verified' }),
    borrowedShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of the cost of travel that a household in debt would have borrowed.' }),
    fairSaleShare: parameter({ unit: 'share', range: [0, 2], default: 0.2, doc: 'What a household keeps more, over its savings on arrival, by selling its belongings at fair prices and not in haste.' }),
    preparationUsd: parameter({ unit: 'USD', range: [0, 1_000], default: 30, doc: 'Preparation of one household: two or three sessions, help with the sale.', source: 'counselling session USD 5–15', grade: 'memory' }),
  },
  unitUsd: (p, people) => p.travelUsd * people + p.preparationUsd,
  arrive({ world, pay, buy, left }, household, p) {
    const { households, ledger } = world;
    const travelUsd = p.travelUsd * arrivingMembers(world, household).length;
    if (left() < travelUsd + p.preparationUsd || !buy(p.preparationUsd)) return false;
    const [home, elsewhere] = [accountIndex('households'), accountIndex('restOfWorld')];
    // Not of a member who is sent back alone: the savings are those of the family here.
    const kept = comesWhole(world, household) ? Math.round(households.savings[household] * p.fairSaleShare) : 0;
    const before = households.savings[household];
    if (!pay(household, travelUsd)) return false;
    const spared = households.savings[household] - before;
    const notBorrowed = Math.min(households.debt[household], Math.round(spared * p.borrowedShare));
    households.debt[household] -= notBorrowed;
    households.savings[household] += kept - notBorrowed;
    ledger.move(home, elsewhere, 'repaid', notBorrowed);
    ledger.move(elsewhere, home, 'broughtAlong', kept);
    return true;
  },
});
