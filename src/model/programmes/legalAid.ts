import { parameter } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { ageYears, GROWN } from '../population/households.ts';
import { arrivingMembers, comesWhole } from './members.ts';
import { defineProgramme } from './programme.ts';

export const legalAid = defineProgramme({
  key: 'legalAid',
  family: 'beforeReturn',
  label: 'Legal aid',
  doc: 'Lawyers take up claims to house or land in the district of origin and to papers before the return. How many succeed is bounded by institutions and access to land there (M34).',
  acts: { writes: 'house or land at home, identity documents', readBy: 'settlement, housing, labour', decision: 'whether a household goes back to its district and has a dwelling of its own, and who is hired' },
  parameters: {
    caseUsd: parameter({ unit: 'USD', range: [1, 5_000], default: 80, doc: 'The case of one household.' }),
    claimShare: parameter({ unit: 'share', range: [0, 1], default: 0.3, doc: 'Households without a house or land at home that have a claim to one.' }),
    successShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Claims that succeed in time where institutions work and land is open to all; as many less as they fall short.' }),
  },
  unitUsd: (p) => p.caseUsd,
  arrive({ world, buy }, household, p) {
    if (!buy(p.caseUsd)) return false;
    const { people, households, zones } = world;
    const home = households.homeZone[household];
    const heard = p.successShare * zones.institutions[home];
    const claims = world.key('programmes.legalAid.claim');
    const papers = world.key('programmes.legalAid.papers');
    // Luck belongs to the claim, not to who pleads it: a second lawyer does not win it.
    const won = uniform(claims.k0, claims.k1, households.id[household]) < p.claimShare * heard * zones.landAccess[home];
    if (won && comesWhole(world, household)) households.landAtHome[household] = 1;
    for (const i of arrivingMembers(world, household)) {
      if (ageYears(world, i) >= GROWN && uniform(papers.k0, papers.k1, people.id[i]) < heard) people.documents[i] = 1;
    }
    return true;
  },
});
