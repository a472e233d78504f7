import { parameter } from '../../lib/declare.ts';
import { Tenure } from '../state.ts';
import { defineProgramme } from './programme.ts';

export const rentSupport = defineProgramme({
  key: 'rentSupport',
  family: 'individual',
  label: 'Cash for rent',
  doc: 'Helps a household without a dwelling of its own to rent: it can count on the help when it looks for rooms, and gets it for each month in which it rents, never more than its rent.',
  acts: { writes: 'help with the rent, savings', readBy: 'housing, accounts', decision: 'whether to rent, to live with kin or in a shelter, and how many rooms' },
  parameters: {
    rentUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 1_000], default: 60, doc: 'Paid to a household that rents.', source: 'IRC 2017, Nangarhar, Logar, Laghman: USD 60 a month', grade: 'verified' }),
    supportMonths: parameter({ unit: 'months', range: [1, 36], default: 3, integer: true, doc: 'For how long.', source: 'IRC 2017: three months', grade: 'verified' }),
  },
  unitUsd: (p) => p.rentUsdPerMonth * p.supportMonths,
  excludes: ['rentSupport'],
  enrols: 'household',
  eligible: ({ people, households }, person) => households.tenure[people.household[person]] !== Tenure.owner,
  deliver({ world: { people, households }, left }, person, p) {
    if (left() < p.rentUsdPerMonth) return -1;
    households.rentAidUsdPerMonth[people.household[person]] += Math.floor(p.rentUsdPerMonth);
    return p.supportMonths;
  },
  // Who rented last month is paid for it; who still looks for rooms keeps the promise.
  support({ pay, world: { people, households, zones } }, person, p, h) {
    if (people.household[person] !== h || households.tenure[h] === Tenure.owner) return false;
    if (households.tenure[h] !== Tenure.renter) return true;
    const rentUsd = (households.rooms[h] * zones.rentPerRoomCents[households.zone[h]]) / 100;
    return pay(h, Math.min(p.rentUsdPerMonth, rentUsd));
  },
  leave({ households }, _person, p, h) {
    households.rentAidUsdPerMonth[h] -= Math.floor(p.rentUsdPerMonth);
  },
});
