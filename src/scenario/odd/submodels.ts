/** Equations of the submodels in words, by process. A hat, "before", is the solved state before the arrivals; σ(x) = 1/(1 + e^−x). */
import type { PARAMETERS } from '../../model/parameters.ts';

export interface Submodel {
  readonly process: string;
  readonly parameters: readonly (keyof typeof PARAMETERS)[];
  readonly files: readonly string[];
  readonly rules: readonly string[];
}

export const SUBMODELS: readonly Submodel[] = [
  {
    process: 'receiveArrivals',
    parameters: ['settlement'],
    files: ['settlement/receive.ts', 'settlement/chooseZone.ts', 'settlement/bands.ts', 'settlement/comeBack.ts'],
    rules: [
      'A household of a stream settles in the zone with the largest V + Gumbel(household, zone). V = ln(rooms free and rooms that residents could share) + kin in the district of origin + house or land there − hours away from it − ln(rent over a third of means) + β ln(market potential: pay of a year’s vacancies and of casual days in reach, less far ones; Harris 1954) + ln(1 + earlier arrivals of the stream) + services + security + ln(1 + allocated plots). All of a month choose on the state that the month before left.',
      'The mix of bands is the stream’s, shifted and complied with as the scenario’s conditions say. Papers and debts go with preparedness, about the stream’s mean. Where arrivals respond, those of a month × (1 + ε ln(1 + mean package in months of basic needs)), brought forward from later months, never more in all.',
      'Savings on arrival are lognormal around the stream’s median times preparedness: the ratio between the best and the least prepared band, by band. Stigma = share × (1 − preparedness)²; contacts start low and lower still after a forced return. Grown-ups wish to leave from the start with the chance σ(u) of process 11.',
      'Members abroad come back on their own at the rate that balanced ordinary departures before, by corridor. A stream of breadwinners sends back members who are abroad: each rejoins the household that he supported, and what he sent home ends. Remittance loss is the end of a recorded transfer, not a rate.',
      'Events hand out or take plots of a zone.',
    ],
  },
  {
    process: 'runProgrammes',
    parameters: ['programmes'],
    files: ['programmes/programme.ts', 'programmes/deliver.ts', 'programmes/enrol.ts', 'programmes/serve.ts', 'programmes/means.ts', 'programmes/arriving.ts', 'programmes/schedule.ts', 'programmes/fade.ts'],
    rules: [
      'Before return: programmes that move dates are read when arrivals are laid out, as far as their budget pays; households on their way are reached with chance outreach × trust, by chance too where they are more than the places; who is reached may remain in the host country, or comes better prepared.',
      'Who is served hears of a programme with chance trust × (outreach + word of mouth × share who know) × (1 − shunning × stigma). Who knows and is eligible applies, in the order of an addressed key, while the list of a year’s places has room, one list for the target and one for others.',
      'Places of a month go in order of application, those for the target and those for others apart, after the delay. Fractions of a place are carried on. What is unspent after the last month of support is handed back.',
      'Every payment takes its overhead with it; when the two exceed what is left, nothing is paid. Overheads are those here, of offices elsewhere and of monitoring. Leakage, more of it where institutions are weak, does not reach people; places shrink where there is no security. A programme without budget does nothing.',
      'What a programme built stays in use while its running costs are set aside; then the part that others do not keep up falls out of use, in equal monthly parts.',
    ],
  },
  {
    process: 'ageAndFormFamilies',
    parameters: ['population'],
    files: ['population/families.ts', 'population/rates.ts', 'population/households.ts', 'population/newcomers.ts', 'population/census.ts'],
    rules: [
      'Monthly chance q = 1 − (1 − Q)^(1/12) from annual chances Q of death by age; births of married women by age, to the total fertility.',
      'In each zone the k-th willing bride marries the k-th willing groom, both in the order of addressed keys; waiting times give the mean ages at first marriage.',
      'A household of two couples or more divides now and then, where two rooms cost at most a third of what the husband earns; who owns divides the family’s house, others look for a home that month.',
      'Heads, workers by workplace and sector, and enterprises by zone and trade are counted anew each month.',
    ],
  },
  {
    process: 'housePeople',
    parameters: ['housing'],
    files: ['housing/house.ts', 'housing/choice.ts', 'housing/homes.ts'],
    rules: [
      'Households without a dwelling of their own choose among renting, being hosted by kin and makeshift shelter by a logit: rent over a third of means; kin here; housed people per room over before. The intercepts are solved so that the shares before stay. New tenants get free rooms by a lot weighted by means.',
      'Rent: Δ ln r = a · (η · ln(housed people per room over before) − ln(r over before)).',
      'Owners let up to a share of rooms as rents rise; rooms begun = rate × rooms × max(0, ln(rent over before)) × share of plots free, done after the mean time to build.',
      'Land: Δ ln p = κ (ln f − ln p) + χ g, with f = rent over before × (plots wanted over plots free, over before, capped)^ε and g the smoothed past growth. Plots wanted = those without a dwelling × share + owners × share, more while prices grow. Plots free grow with the price, as farmland is divided up.',
      'Who has the price of a plot and of two rooms, and access to land, may build.',
    ],
  },
  {
    process: 'hireAndLayOff',
    parameters: ['labour'],
    files: ['labour/work.ts', 'labour/demand.ts', 'labour/hiring.ts', 'labour/square.ts', 'labour/baseline.ts', 'labour/jobsBaseline.ts'],
    rules: [
      'Jobs wanted = jobs before × (local part × demand over before + (1 − local part) × demand from outside over before, which grows by a yearly rate where people are born and age); demand is last month’s spending in the zone, for construction its building activity. Needed hires = those who separate or leave the place + part of the gap; vacancies = needed hires over the share filled.',
      'Matches M = fill × employment advice × V × ((U/V) over before)^α, at most U and V. A jobless person applies to one market, the likelier the more vacancies it has and the nearer it is (weight e^(−θ · minutes)); the lot weighs reading, skill, documents, language, contacts, a recommendation, a subsidy, sex and, for newcomers, residents’ resentment.',
      'Regular wage: Δ ln w = speed × (elasticity × ln(vacancies per jobless person over before) − ln w); cuts are a fifth as fast as rises.',
      'A jobless person decides with chance λ in a month; goes to the square with σ(solved intercept + need + ln(days to be found over before) − months of savings; women rarely).',
      'Days wanted at a square = days before × (building part + turnover part + fixed part) × season. A labourer expects days wanted × own edge over the sum of edges (contacts), at most the most days of a month; whole days = ⌊expected + u⌋. The day wage falls only by a small elasticity of scarcity.',
    ],
  },
  {
    process: 'runTrades',
    parameters: ['trades'],
    files: ['trades/trades.ts'],
    rules: [
      'Net earnings of an enterprise = before × local demand over before × enterprises before over enterprises now × market infrastructure; farms sell a part elsewhere.',
      'Chance of failure = yearly rate / 12 × (earnings over before)^−ε, lower with experience or coaching, and in a cooperative.',
      'Chance of entry = solved rate × (expected earnings, one more enterprise counted, over those of the square, both over before)^ε, times the part of the start-up cost that savings, tools given in kind and kin cover; who holds a plan (a grant) waits for all of it and then enters at a rate of its own, lower where it is not safe.',
    ],
  },
  {
    process: 'settleAccounts',
    parameters: ['accounts'],
    files: ['accounts/settle.ts', 'accounts/ledger.ts', 'accounts/living.ts', 'accounts/needs.ts'],
    rules: [
      'Income = earnings of members here + remittances + rent received. Spending = basic needs + share × (income above needs less repayment) + part of savings above or below the buffer; below needs savings, then credit up to a limit are used.',
      'A share of spending stays local: most in the own zone, the rest in markets in reach. It is next month’s demand.',
      'Living standard over before = weighted mean of real consumption per head (rent at prices before), services, rooms per person, and 1 / minutes to work, each over before; before is the own past for who lived here, life abroad for who came. As it is felt: the same weights on logarithms, so that to lose a half is felt as much as to gain it back; feelings and decisions read this one.',
      'Every movement of money is one flow between two accounts, in whole cents; the sum over all accounts is zero at all times.',
    ],
  },
  {
    process: 'enrolPupils',
    parameters: ['schools'],
    files: ['schools/enrol.ts'],
    rules: [
      'A family decides with chance λ in a month; wishes school with σ(logit of attendance before by level, sex and kind of place + ln(habits brought back) + (ln(consumption per head over the poverty line) less its mean before) + documents − ln(crowding) − minutes above those before).',
      'Seats = classrooms × shifts × most pupils per class; free seats go by lot. Crowding = geometric mean of pupils per classroom and per teacher, both over before.',
    ],
  },
  {
    process: 'loadInfrastructure',
    parameters: ['infrastructure'],
    files: ['infrastructure/roads.ts', 'infrastructure/routes.ts', 'infrastructure/load.ts'],
    rules: [
      'Minutes of a road t = t0 (1 + w (v/c)⁴), at most so many times free flow; v = trips to work both ends, pupils beyond primary school, other trips of all people, goods with turnover and building, and through traffic on roads that few take to work. Ways are the shortest by free flow.',
      'Water, clinics, power: min(1, capacity over need); capacity is solved from the share of need met before.',
    ],
  },
  {
    process: 'updateAttitudes',
    parameters: ['attitudes'],
    files: ['attitudes/attitudes.ts'],
    rules: [
      'R moves to T by 1 − 2^(−1/h) of the gap a month, T = σ(logit of the level before + Σ weight × change from before): never at a ceiling, by form.',
      'Resentment (residents): own loss, competition for work, rise of rents, crowded services, aid gap; less by contact under fair conditions and by own return in the family. Grievance (newcomers): neighbours’ larger packages, stigma, own loss.',
      'Wellbeing: ln(consumption over the poverty line), unemployment, hosted or makeshift home, contacts, separation, shame, tension. Tension of a zone: both sides’ feelings, young people without work, crowding, less mediation.',
    ],
  },
  {
    process: 'decideToLeave',
    parameters: ['leaving'],
    files: ['leaving/leave.ts', 'leaving/routes.ts', 'leaving/ways.ts'],
    rules: [
      'A wish is entered at λσ(u) and dropped at λ(1 − σ(u)); the intercept of u is solved to the share before.',
      'A wish becomes a plan at κ × means in sight, means in sight = mean over ways of min(1, means over cost)^ε; κ is solved to the ratio of plans to wishes.',
      'The way is chosen by a logit on ln(cost over means), danger, ln(income there over consumption here), family there, places granted.',
      'A plan becomes a departure with a fixed chance while savings and credit reach the cost; the cost is paid through the ledger; an irregular journey fails at its own chance and leaves debt; the last adult does not leave children alone. Who arrives stays as a row, sends money home, and may come back.',
    ],
  },
  {
    process: 'observe',
    parameters: [],
    files: ['outcomes/observe.ts', 'outcomes/tally.ts', 'outcomes/outcome.ts'],
    rules: ['Whole-number tallies by zone × origin × sex × third of consumption and by band; outcomes are ratios of tallies, values of zones or of the run.'],
  },
];
