import { parameter, type Values } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { forceShares } from '../labour/baseline.ts';
import { ADULT, ageYears, OLD } from '../population/households.ts';
import { Livelihood, Vulnerable } from '../state.ts';
import type { World } from '../world.ts';
import { addContacts, presentMembers } from './members.ts';
import { defineProgramme } from './programme.ts';

const parameters = {
  cashUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 30, doc: 'Paid to the household.' }),
  careUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 40, doc: 'Paid beside it for each child without its parents who is cared for there.' }),
  papersUsd: parameter({ unit: 'USD', range: [0, 500], default: 20, doc: 'Papers of one person without any.' }),
  contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.1, doc: 'Part of missing contacts that visits make, once.' }),
  childcareUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 20, doc: 'Childcare, where a woman heads the household and keeps house.' }),
  childcareShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Of women who head a household and keep house, who would seek work with childcare if custom were no bar; times the share of women in the labour force (M39).' }),
  supportMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'For how long.' }),
} as const;

const vulnerableMembers = (world: World, h: number): number[] => presentMembers(world, h).filter((i) => world.people.vulnerable[i] !== 0);

/** The woman of 18 to 64 who heads a household alone; −1 for none. */
function womanHead(world: World, h: number): number {
  const { sex, vulnerable } = world.people;
  const [head = -1] = presentMembers(world, h).filter((i) => ageYears(world, i) >= ADULT);
  return head >= 0 && sex[head] === 0 && (vulnerable[head] & Vulnerable.womanHeaded) !== 0 && ageYears(world, head) < OLD ? head : -1;
}

/** What a month costs: cash, care of children without their parents, childcare while the woman who heads the household seeks work or works. */
function monthUsd(world: World, h: number, p: Values<typeof parameters>): { readonly cash: number; readonly childcare: number } {
  const { livelihood, vulnerable } = world.people;
  const alone = presentMembers(world, h).filter((i) => (vulnerable[i] & Vulnerable.unaccompaniedChild) !== 0 && ageYears(world, i) < ADULT).length;
  const woman = womanHead(world, h);
  const busy = woman >= 0 && livelihood[woman] >= Livelihood.unemployed && livelihood[woman] <= Livelihood.trainee;
  return { cash: p.cashUsdPerMonth + alone * p.careUsdPerMonth, childcare: busy ? p.childcareUsdPerMonth : 0 };
}

export const vulnerableSupport = defineProgramme({
  key: 'vulnerableSupport',
  family: 'individual',
  label: 'Support for vulnerable groups',
  doc: 'For households with a member in a vulnerable group: cash by the month, papers, visits that make contacts, money for who cares for a child without its parents, and childcare, with which some women who head a household seek work. When it ends, who has found none keeps house again.',
  acts: { writes: 'savings, documents, contacts, livelihood', readBy: 'accounts, labour, schools', decision: 'spending, school, and who seeks work and is hired' },
  parameters,
  unitUsd: (p) => p.papersUsd + p.cashUsdPerMonth * p.supportMonths,
  enrols: 'household',
  eligible: (world, person) => vulnerableMembers(world, world.people.household[person]).length > 0,
  deliver({ world, buy, left }, person, p) {
    const { people } = world;
    const h = people.household[person];
    const { cash, childcare } = monthUsd(world, h, p);
    if (left() < cash + childcare) return -1;
    for (const i of vulnerableMembers(world, h)) {
      addContacts(people, i, p.contactsShare);
      if (people.documents[i] === 0 && buy(p.papersUsd)) people.documents[i] = 1;
    }
    const woman = womanHead(world, h);
    const seeks = world.key('programmes.vulnerableSupport.childcare');
    if (woman >= 0 && people.livelihood[woman] === Livelihood.homeDuties && uniform(seeks.k0, seeks.k1, people.id[woman]) < p.childcareShare * forceShares(world.scenario.place)[0]) {
      people.livelihood[woman] = Livelihood.unemployed;
      people.since[woman] = world.month;
    }
    return p.supportMonths;
  },
  support({ world, pay, give }, person, p, h) {
    if (world.people.household[person] !== h) return false;
    const { cash, childcare } = monthUsd(world, h, p);
    return pay(h, cash) && give(h, childcare);
  },
  leave(world, _person, p, h) {
    const { livelihood, since } = world.people;
    const woman = womanHead(world, h);
    // Unemployed since the childcare began: she has found nothing, and nobody else minds the children.
    if (woman < 0 || livelihood[woman] !== Livelihood.unemployed || since[woman] !== world.month - p.supportMonths) return;
    livelihood[woman] = Livelihood.homeDuties;
    since[woman] = world.month;
  },
});
