/** The parts of the ODD that are words: purpose, patterns, design concepts, what is assumed. */
import { SENTENCE } from '../../model/result.ts';

export const PURPOSE = `The model lets planners, donors and teachers ask what returnees and residents of a *community of return* need when many people come back
in a short time, and what a given mix of programmes, money and timing does about it. It explains and compares. It does not forecast a
date or a headcount.

> ${SENTENCE}

Every headline outcome is to emerge from people, households, markets and programmes that each follow plain, declared rules. No parameter
may contain the pattern that it is meant to explain (its value alone, with all feedback cut, would give it), and no programme may win by
construction. No zone has a constant of its own in any choice, and no rule asks whether arrivals exist.

The reference case is Nangarhar, Afghanistan, 2016. *Hot-spot* means Jalalabad, Behsud and Surkh Rod: the reported multipliers come from
one footnoted sentence of one source and by arithmetic cannot be means of the province.`;

export interface Pattern {
  readonly code: string;
  readonly name: string;
  readonly reported: string;
  readonly band: string;
  /** Which rules produce it, and where they stand. */
  readonly rules: readonly string[];
}

/** What must come out of one set of parameters before a comparison may be trusted; the band is for the hot-spot, median of seeds. */
export const PATTERNS: readonly Pattern[] = [
  {
    code: 'F1',
    name: 'High-school students, one year',
    reported: '×2',
    band: '1.5 – 2.5',
    rules: [
      'children who arrive with their families, by the age structure of each stream: `src/model/population/households.ts`, `ages.ts`',
      'families choose zones with rooms, work, services and people like them, so that arrivals concentrate: `src/model/settlement/chooseZone.ts`',
      'families decide on school by living standard, documents, crowding, way and habits brought back; seats end at a hard limit and go by lot: `src/model/schools/enrol.ts`',
    ],
  },
  {
    code: 'F2',
    name: 'Day labourers, one year',
    reported: '×6',
    band: '3 – 7',
    rules: [
      'regular jobs follow local spending and vacancies close a part of the gap, so hands come faster than posts; newcomers have fewer contacts: `src/model/labour/work.ts`, `hiring.ts`',
      'who has no regular work, little other income and little savings goes to the square; days are rationed and the wage hardly falls: `src/model/labour/square.ts`',
      'crowded trades fail, and remittances that end leave families in need: `src/model/trades/trades.ts`, `src/model/settlement/comeBack.ts`',
    ],
  },
  {
    code: 'F3',
    name: 'Time to commute across town, one year',
    reported: '×4',
    band: '2.5 – 5',
    rules: [
      'trips to work and school, other trips of all people and goods load the roads, whose minutes rise with the fourth power of the load: `src/model/infrastructure/roads.ts`',
      'where one lives and works comes from the choices of zone, home and job: `src/model/settlement/chooseZone.ts`, `src/model/housing/house.ts`, `src/model/labour/work.ts`',
      'traffic over capacity before the arrivals is a declared prior of the scenario, not a fitted number',
    ],
  },
  {
    code: 'F4',
    name: 'Land values at the edge of the hot-spot, one year',
    reported: '+1,000 %',
    band: '×5 – 12, while rents rise ×1.2 – 1.6',
    rules: [
      'households without a dwelling of their own look for plots, makeshift shelters and own houses use them up, and the price follows plots wanted over plots free, with adaptive expectations: `src/model/housing/homes.ts`',
      'rents follow housed people over rooms one for one, while owners let more rooms and build, late: `src/model/housing/homes.ts`, `house.ts`, `choice.ts`',
      'free plots before the arrivals are a declared prior of the scenario',
    ],
  },
  {
    code: 'F5',
    name: 'Living standards of returnees and of residents',
    reported: 'fall',
    band: 'sign, both',
    rules: [
      'income falls where work is shared by more hands: `src/model/labour/square.ts`, `src/model/trades/trades.ts`, `src/model/accounts/settle.ts`',
      'services, rooms and roads are shared by more people: `src/model/infrastructure/load.ts`, `src/model/housing/homes.ts`',
      'the living standard is the weighted mean of the four over before: `src/model/accounts/living.ts`',
    ],
  },
  {
    code: 'F6',
    name: 'Resentment of newcomers',
    reported: 'rises',
    band: 'sign; most where crowding and competition are; never at its ceiling',
    rules: [
      'own loss, competition for work and rooms, crowded services and unequal aid raise it, contact under fair conditions and own return in the family lower it: `src/model/attitudes/attitudes.ts`',
    ],
  },
  {
    code: 'F7',
    name: 'Aspirations to migrate',
    reported: 'spread',
    band: 'sign; wishes ≫ plans ≫ departures',
    rules: [
      'wishes follow wellbeing, losses, resentment, work and the wishes and departures of neighbours; plans need means in sight, departures need means and luck: `src/model/leaving/leave.ts`, `routes.ts`',
    ],
  },
  {
    code: 'F8',
    name: 'Nobody arrives, births and deaths off',
    reported: 'no change',
    band: 'every headline outcome equivalent over 60 months, gross flows positive',
    rules: [
      'the baseline is solved through the same rules that the month uses: entries balance exits, hires balance separations, ordinary returns balance ordinary departures: `src/model/baseline.ts` and the `solve…` function of each submodel',
    ],
  },
];

export const CONCEPTS: readonly (readonly [string, string])[] = [
  ['Basic principles', 'Search and matching in regular work (Petrongolo and Pissarides 2001); casual work rationed in days under a sticky wage (Kaur 2019; Breza, Kaur and Shamdasani 2021); random-utility choice of zone, home and route; congestion by the BPR curve (1964); rent by error correction toward a unit elasticity (Saiz 2007); land by adaptive expectations; linear expenditure system; threat and contact for attitudes (Quillian 1995; Pettigrew and Tropp 2006); aspiration × capability for leaving; diffusion of awareness (Bass 1969).'],
  ['Emergence', 'Numbers of day labourers, crowding of trades, rents, land prices, travel times, pupils without a seat, resentment and departures emerge from choices under shared limits. Imposed are: how many arrive when and with what, prices of goods, wages before the arrivals, and capacities of services.'],
  ['Adaptation', 'Households choose a zone, a home, school for their children and how much to spend; people choose the labour square, a trade, a wish, plan and way to leave. Each choice compares what is at hand now.'],
  ['Objectives', 'Choices are by utilities whose terms are listed in the submodels; nobody optimises over time.'],
  ['Learning', 'None; contacts and stigma change with time lived in the place, and awareness of programmes spreads.'],
  ['Prediction', 'Buyers of land expect smoothed past growth to go on in part; savings are a buffer against what may come. Otherwise people take this month as it is.'],
  ['Sensing', 'People know the state of their own household, and of their zone: rents, free rooms, days to be found at the squares in reach, services, neighbours’ packages, wishes and departures. They know a programme only once they heard of it.'],
  ['Interaction', 'Through markets (work, days, rooms, plots, local demand), through shared services, seats and roads, through the lots that ration them, through aid and attitudes of a zone, and within households through one purse.'],
  ['Stochasticity', 'A draw is a function of (seed, decision, person or household, month): docs/decisions/0003-addressed-draws.md. Two runs that differ in one programme share all other luck. Expected counts are rounded by a draw that keeps their mean. Scarce things go by weighted lots on addressed keys, so no order of people and no number of workers can change a result.'],
  ['Collectives', 'Households (one purse, one home), zones (tension, prices, services), streams of arrival (chain settlement), enterprises by trade and zone (shared demand).'],
  ['Observation', 'Once a month, after all else, by group and zone; scores and immobility once a quarter, as surveys are. Nothing in the model reads what is observed. Any household can be traced: a replay with a probe, whose terms add up to the utility used, to the bit.'],
];

/** What stands in the code as a number or rule without a declared parameter; declared ones are listed by grade. */
export const ASSUMED: readonly string[] = [
  'Adults are followed in attitudes and wishes from 15, leave school and enter the labour force at 19, leave it at 65; school begins at 7, levels begin at 13 and 16.',
  'Members abroad before the arrivals are men of 19–44; an earlier returnee had spent 15 years abroad.',
  'Women’s own trades before the arrivals are farming and crafts; nobody enters or leaves farming within a run.',
  'The bride joins the household of the groom; of a household that divides the younger couple goes, with its part of the children and of the savings.',
  'Children left without adults join the next household of their zone, with what savings there are.',
  'Births by age follow a rounded shape, deaths a rounded life table: `src/model/population/rates.ts`.',
  'Casual work swings over the year with a fixed profile: `src/model/labour/square.ts`.',
  'A journey within a zone takes half of its inner way at both ends; between zones without a road 120 minutes; where a scenario names no inner road, 10 minutes.',
  'Routes are those of free flow and do not change with traffic.',
  'At least a fiftieth of all plots is always free; an own house has two rooms.',
  'No month sees more than a fifth of those who could open a trade do so, nor more than a quarter of those who wish to leave begin to plan.',
  'A grant to open a trade makes its holder mean to do so for 12 months.',
  'A home counts in the score 1 when owned, 0.7 rented, 0.35 with kin, 0 makeshift; the three dimensions of the score weigh alike.',
  'Everybody of a zone meets the same services; water, clinics and power do not grow by themselves.',
];
