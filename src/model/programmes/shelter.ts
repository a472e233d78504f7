import { parameter } from '../../lib/declare.ts';
import { decisionKey, uniform } from '../../lib/random.ts';
import { hasGround } from '../housing/homes.ts';
import { Tenure } from '../state.ts';
import { defineProgramme } from './programme.ts';

export const shelter = defineProgramme({
  key: 'shelter',
  family: 'community',
  label: 'Houses',
  doc: 'Builds a small house on an allocated plot for a household without a dwelling of its own, which owns it from then on. It needs a free plot, and a title to it: as many can get one as the zone’s access to land says (M34).',
  acts: { writes: 'tenure, rooms, plots taken', readBy: 'housing, accounts, attitudes', decision: 'who pays rent, what rooms cost others, and how the household feels at home' },
  parameters: {
    houseUsd: parameter({ unit: 'USD', range: [500, 20_000], default: 1_800, doc: 'A house of two rooms.', source: 'UNHCR two-room shelter, USD 1,500–3,300', grade: 'memory' }),
    titleUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 100, doc: 'Survey of the plot and papers; the ground is public.' }),
    houseRooms: parameter({ unit: 'rooms', range: [1, 6], default: 2, integer: true, doc: 'Rooms of the house.' }),
  },
  unitUsd: (p) => p.houseUsd + p.titleUsd,
  enrols: 'household',
  eligible(world, person) {
    const { people, households, zones } = world;
    const h = people.household[person];
    const z = households.zone[h];
    if (households.tenure[h] === Tenure.owner || !hasGround(world, z)) return false;
    // Who can get a title is no matter of the month.
    const title = decisionKey(world.seed, 'programmes.title', 0);
    return uniform(title.k0, title.k1, households.id[h]) < zones.landAccess[z];
  },
  deliver({ world, give }, person, p) {
    const { people, households, zones } = world;
    const h = people.household[person];
    if (!give(h, p.houseUsd + p.titleUsd)) return -1;
    const z = households.zone[h];
    households.tenure[h] = Tenure.owner;
    households.rooms[h] = p.houseRooms;
    zones.rooms[z] += p.houseRooms;
    zones.plotsTaken[z]++;
    return 0;
  },
});
