/** State variables of every entity, each declared once: type, unit, range, meaning. A row is an index; people keep their `id` wherever they lie. */
import { defineTable, f32, f64, i16, i32, type Table, u8, u16, u32 } from '../lib/table.ts';

const codes = <const T extends readonly string[]>(words: T): { readonly [K in T[number]]: number } & { readonly words: T } =>
  Object.assign(Object.fromEntries(words.map((word, code) => [word, code])), { words }) as never;

/** Absent: dead, abroad, or not yet born or arrived. */
export const Livelihood = codes([
  'absent',
  'belowSchoolAge',
  'pupil',
  'outOfSchool',
  'homeDuties',
  'unemployed',
  'dayLabourer',
  'wageWorker',
  'selfEmployed',
  'publicWorks',
  'trainee',
  'unable',
] as const);
export const Origin = codes(['resident', 'earlierReturnee', 'returnee', 'displaced'] as const);
export const Tenure = codes(['owner', 'renter', 'hosted', 'makeshift'] as const);
export const Aspiration = codes(['none', 'wish', 'plan'] as const);
export const Skill = codes(['none', 'skilledTrade', 'business'] as const);
/** Where somebody is; 'abroad' goes with a corridor. */
export const Presence = codes(['nowhere', 'here', 'abroad', 'dead'] as const);
/** How somebody left, for those abroad. */
export const Route = codes(['none', 'regular', 'irregular'] as const);
/** Bits of the vulnerable groups. */
export const Vulnerable = { disabled: 1, womanHeaded: 2, older: 4, unaccompaniedChild: 8, trafficking: 16, torture: 32 } as const;

export const peopleTable = defineTable('people', 'One row for each real person (at scale 1), also for those abroad.', {
  id: u32({ unit: 'code', doc: 'Identity, apart from the row: household × 512 + member × 16 + birth order.' }),
  household: i32({ unit: 'code', rowOf: 'households', doc: 'Row of the household.' }),
  next: i32({ unit: 'code', rowOf: 'people', doc: 'Row of the next member of the household, −1 after the last.' }),
  birthMonth: i16({ unit: 'month', doc: 'Month of birth; negative before the first month.' }),
  sex: u8({ unit: 'code', codes: ['female', 'male'], doc: 'Sex.' }),
  presence: u8({ unit: 'code', codes: Presence.words, doc: 'Here, abroad, dead.' }),
  origin: u8({ unit: 'code', codes: Origin.words, doc: 'Resident, earlier returnee, returnee or displaced within the country.' }),
  stream: u8({ unit: 'code', doc: 'Stream of arrival, 1 and up; 0 for residents.' }),
  arrivalMonth: i16({ unit: 'month', doc: 'Month of arrival; −1 for those who lived here.' }),
  band: u8({ unit: 'code', doc: 'Band of the return spectrum, 1 (solicited) to 6 (forced); 0 for residents.' }),
  label: u8({ unit: 'code', doc: 'Official label, as the bands; may differ from the band.' }),
  yearsAbroad: u8({ unit: 'years', doc: 'Years lived abroad.' }),
  bornAbroad: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Born abroad.' }),
  vulnerable: u8({ unit: 'code', doc: 'Vulnerable groups, as bits.' }),
  education: u8({ unit: 'years', range: [0, 16], doc: 'Years of school.' }),
  skill: u8({ unit: 'code', codes: Skill.words, doc: 'Skill brought to work.' }),
  documents: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Identity documents.' }),
  founded: u8({ unit: 'count', doc: 'Of women: children borne in the run; of men: households founded, which bear their identity.' }),
  married: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Married.' }),
  livelihood: u8({ unit: 'code', codes: Livelihood.words, doc: 'What the person lives by.' }),
  sector: u8({ unit: 'code', doc: 'Sector of a wage worker, trade of the self-employed, level of a pupil.' }),
  workZone: u8({ unit: 'code', doc: 'Zone of the workplace or of the labour square.' }),
  since: i16({ unit: 'month', doc: 'Month in which this livelihood began.' }),
  daysWorked: u8({ unit: 'days per month', range: [0, 26], doc: 'Days worked this month.' }),
  earnings: i32({ unit: 'cents', doc: 'Earned this month; for those abroad: sent home.' }),
  ownTrade: u8({ unit: 'code', doc: 'Of those abroad: trade + 1 that they left to their family and take up again on return; 0 for none.' }),
  businessPlan: u8({ onlyByProgrammes: true, unit: 'months', doc: 'Months for which the person still means to open a trade (a grant gives the plan).' }),
  coached: u8({ onlyByProgrammes: true, unit: 'months', doc: 'Months of coaching left.' }),
  goodsUsd: u16({ onlyByProgrammes: true, unit: 'USD', doc: 'Tools and stock given in kind: they open a trade and buy nothing else.' }),
  pooled: u8({ onlyByProgrammes: true, unit: 'code', codes: ['no', 'yes'], doc: 'Member of a cooperative that shares the risk of the trade.' }),
  placed: u8({ onlyByProgrammes: true, unit: 'count', doc: 'Advisers and trainers who recommend the person to employers.' }),
  subsidised: u8({ onlyByProgrammes: true, unit: 'code', codes: ['no', 'yes'], doc: 'An employer gets part of the wage.' }),
  post: u16({ onlyByProgrammes: true, unit: 'code', doc: 'Public post held with a supplement: zone × 4 + level of school, 3 for a clinic, + 1; 0 for none.' }),
  permit: u8({ unit: 'code', doc: 'Place on a regular way out that somebody was granted; of those abroad, leave to remain: corridor, 1 and up; 0 for none.' }),
  language: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Speaks the language of the place well enough to work in it.' }),
  corridor: u8({ unit: 'code', doc: 'Corridor of those abroad, 1 and up.' }),
  route: u8({ unit: 'code', codes: Route.words, doc: 'How those abroad left, or the route of a plan.' }),
  aspiration: u8({ unit: 'code', codes: Aspiration.words, doc: 'Wish or plan to leave.' }),
  plannedWay: u8({ unit: 'code', doc: 'Way out of a plan: corridor × 2, + 1 for the irregular one.' }),
  network: f32({ unit: 'share', range: [0, 1], doc: 'Contacts here: 1 = as a long-term resident has.' }),
  wellbeing: f32({ unit: 'share', range: [0, 1], doc: 'Wellbeing.' }),
  stigma: f32({ unit: 'share', range: [0, 1], doc: 'Shame and stigma of the return.' }),
  resentment: f32({ unit: 'share', range: [0, 1], doc: "Residents' resentment of newcomers; newcomers' grievance." }),
  known: u32({ onlyByProgrammes: true, unit: 'code', doc: 'Programmes known, a bit each.' }),
  received: u32({ onlyByProgrammes: true, unit: 'code', doc: 'Programmes applied for or received, a bit each.' }),
  served: u8({ onlyByProgrammes: true, unit: 'count', doc: 'Times that a programme served the person, or the household by this member.' }),
  market: u16({ unit: 'code', scratch: true, doc: 'Market entered in the lot under way, 1 and up; 0 for none.' }),
  lotKey: f32({ unit: 'index', scratch: true, doc: 'Key in the lot under way.' }),
});

export const householdsTable = defineTable('households', 'People who live and budget together.', {
  id: u32({ unit: 'code', doc: 'Identity: that of the person who founded it.' }),
  first: i32({ unit: 'code', rowOf: 'people', doc: 'Row of the first member, −1 for none.' }),
  zone: u8({ unit: 'code', doc: 'Zone where it lives.' }),
  homeZone: u8({ unit: 'code', doc: 'District of origin.' }),
  urban: u8({ unit: 'code', codes: ['rural', 'urban'], doc: 'Lives as townspeople do.' }),
  origin: u8({ unit: 'code', codes: Origin.words, doc: 'Origin of its founder.' }),
  stream: u8({ unit: 'code', doc: 'Stream of arrival, 1 and up; 0 for residents.' }),
  arrivalMonth: i16({ unit: 'month', doc: 'Month of arrival; −1 for those who lived here.' }),
  formed: i16({ unit: 'month', doc: 'Month in which the household came or was formed; −1 before the run.' }),
  people: u8({ unit: 'people', doc: 'Members present.' }),
  adults: u8({ unit: 'people', doc: 'Members present of 15 and more.' }),
  abroad: u8({ unit: 'people', doc: 'Members abroad.' }),
  tenure: u8({ unit: 'code', codes: Tenure.words, doc: 'Owner, renter, hosted, makeshift.' }),
  rooms: u8({ unit: 'rooms', doc: 'Rooms lived in.' }),
  landlord: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Lets rooms to others.' }),
  landAtHome: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'House or land in the district of origin.' }),
  third: u8({ unit: 'code', codes: ['poorest', 'middle', 'richest'], doc: 'Third of consumption per head, set once a year.' }),
  savings: i32({ unit: 'cents', doc: 'Cash.' }),
  debt: i32({ unit: 'cents', doc: 'Debt.' }),
  income: i32({ unit: 'cents', doc: 'Income of the month, all sources.' }),
  rent: i32({ unit: 'cents', doc: 'Rent of the month paid.' }),
  remittances: i32({ unit: 'cents', doc: 'Remittances of the month received.' }),
  remittancesLost: i32({ unit: 'cents', doc: 'Monthly remittances that ended with the return of who sent them.' }),
  transfers: i32({ unit: 'cents', doc: 'Received from programmes since the last settlement of accounts.' }),
  packageCents: i32({ unit: 'cents', doc: 'Received from programmes in all, money and goods.' }),
  rentAidUsdPerMonth: u16({ unit: 'USD per month', doc: 'Help with the rent that it can count on.' }),
  schoolAid: u8({ unit: 'count', doc: 'Programmes that support its children at school.' }),
  consumption: i32({ unit: 'cents', doc: 'Consumption per head, rent included, smoothed over a quarter.' }),
  reference: i32({ unit: 'cents', doc: 'Consumption per head before: own past for residents, life abroad for returnees.' }),
  market: u16({ unit: 'code', scratch: true, doc: 'Market entered in the lot under way, 1 and up; 0 for none.' }),
  lotKey: f32({ unit: 'index', scratch: true, doc: 'Key in the lot under way.' }),
  felt: f32({ unit: 'index', doc: 'Living standard over before as it is felt: weighted mean of logarithms (0 = as before).' }),
  living: f32({ unit: 'ratio', doc: 'Living standard now over before (1 = as before).' }),
});

export const zonesTable = defineTable('zones', 'Districts. "Base" is the solved state before the arrivals, for this sample of people.', {
  areaKm2: f64({ unit: 'km²', doc: 'Area.' }),
  urbanShare: f64({ unit: 'share', doc: 'Share living as townspeople do.' }),
  security: f64({ unit: 'share', doc: 'Physical security.' }),
  institutions: f64({ unit: 'share', doc: 'Institutions and recourse.' }),
  landAccess: f64({ unit: 'share', doc: 'Access to land and property.' }),
  people: f64({ unit: 'people', doc: 'People present.' }),
  newcomers: f64({ unit: 'people', doc: 'Returnees and displaced people of this run.' }),
  adults: f64({ unit: 'people', doc: 'People of 15 and more.' }),
  jobless: f64({ unit: 'people', doc: 'Unemployed and day labourers.' }),
  peopleBase: f64({ unit: 'people', doc: 'People before.' }),
  joblessBaseShare: f64({ unit: 'share', doc: 'Jobless over adults before.' }),
  rooms: f64({ unit: 'rooms', doc: 'Rooms in dwellings.' }),
  roomsUnderWay: f64({ unit: 'rooms', doc: 'Rooms being built.' }),
  rentalRooms: f64({ unit: 'rooms', doc: 'Rooms to let, free or taken.' }),
  rentalRoomsBase: f64({ unit: 'rooms', doc: 'Rooms to let before.' }),
  roomsTaken: f64({ unit: 'rooms', doc: 'Rooms that renters live in.' }),
  housedPeople: f64({ unit: 'people', doc: 'People in dwellings; hosted ones count by the share of room they take.' }),
  pressureBase: f64({ unit: 'ratio', doc: 'Housed people per room before.' }),
  rentPerRoomCents: f64({ unit: 'cents', doc: 'Monthly rent of a room.' }),
  rentPerRoomBaseCents: f64({ unit: 'cents', doc: 'Rent of a room before.' }),
  othersBase: f64({ unit: 'households', doc: 'Households without a dwelling of their own before.' }),
  plots: f64({ unit: 'plots', doc: 'Building plots in all, free or taken by newcomers.' }),
  sites: f64({ unit: 'plots', doc: 'Plots of sites allocated to newcomers.' }),
  plotsTaken: f64({ unit: 'plots', doc: 'Plots built on or settled since the beginning.' }),
  plotsSettled: f64({ unit: 'plots', doc: 'Plots that makeshift shelters of newcomers take.' }),
  makeshiftBase: f64({ unit: 'households', doc: 'Households in makeshift shelter before.' }),
  plotsWanted: f64({ unit: 'plots', doc: 'Plots wanted.' }),
  plotsWantedBase: f64({ unit: 'plots', doc: 'Plots wanted before.' }),
  landPriceUsd: f64({ unit: 'USD', doc: 'Price of a plot.' }),
  landPriceBaseUsd: f64({ unit: 'USD', doc: 'Price of a plot before.' }),
  landGrowth: f64({ unit: 'per month', doc: 'Smoothed past growth of the land price.' }),
  landlords: f64({ unit: 'households', doc: 'Households that let rooms.' }),
  rentPoolCents: f64({ unit: 'cents', doc: 'Rents paid last month that go to local landlords.' }),
  spendingCents: f64({ unit: 'cents', doc: "Last month's local spending that reaches the zone's markets." }),
  spendingBaseCents: f64({ unit: 'cents', doc: 'The same before.' }),
  building: f64({ unit: 'ratio', doc: 'Building activity over that before.' }),
  tightness: f64({ unit: 'ratio', doc: 'Vacancies per jobless person in reach, smoothed.' }),
  tightnessBase: f64({ unit: 'ratio', doc: 'The same before.' }),
  wageFactor: f64({ unit: 'ratio', doc: 'Regular wages over those before.' }),
  casualDays: f64({ unit: 'days', doc: 'Days of casual work wanted this month.' }),
  casualDaysBase: f64({ unit: 'days', doc: 'The same before.' }),
  casualWorkers: f64({ unit: 'people', doc: 'Day labourers at the square of the zone.' }),
  casualOutlookDaysPerMonth: f64({ unit: 'days per month', doc: 'Days of casual work that somebody living here can expect, over the squares in reach.' }),
  casualOutlookBaseDaysPerMonth: f64({ unit: 'days per month', doc: 'The same before.' }),
  casualDaysEach: f64({ unit: 'days per month', doc: 'Days a labourer found last month at the square, smoothed.' }),
  dayWageUsdPerDay: f64({ unit: 'USD per day', doc: 'Casual day wage.' }),
  waterCapacity: f64({ unit: 'people', doc: 'People whom water can serve.' }),
  mediation: f64({ unit: 'share', doc: 'Local mediation and meeting places beyond what institutions offer.' }),
  matching: f64({ unit: 'ratio', doc: 'Vacancies filled in a month over those without employment advice.' }),
  productivity: f64({ unit: 'ratio', doc: 'Net earnings of trades over those without market infrastructure, customers equal.' }),
  announced: f64({ unit: 'people', doc: 'Newcomers whose coming was announced to owners and authorities, still to come.' }),
  clinicCapacity: f64({ unit: 'people', doc: 'People whom clinics can serve.' }),
  powerCapacity: f64({ unit: 'people', doc: 'People whom power can serve.' }),
  water: f64({ unit: 'share', doc: 'Water over need, at most 1.' }),
  clinic: f64({ unit: 'share', doc: 'Clinic care over need, at most 1.' }),
  power: f64({ unit: 'share', doc: 'Power over need, at most 1.' }),
  servicesBase: f64({ unit: 'share', doc: 'Mean of the three before.' }),
  minutes: f64({ unit: 'minutes', doc: 'Mean minutes to work of who lives here.' }),
  minutesBase: f64({ unit: 'minutes', doc: 'The same before.' }),
  living: f64({ unit: 'ratio', doc: 'Part of the living standard that all of the zone share: services, room, travel over before, by their weights.' }),
  felt: f64({ unit: 'index', doc: 'The same as it is felt: logarithms.' }),
  resentment: f64({ unit: 'share', doc: "Residents' mean resentment." }),
  grievance: f64({ unit: 'share', doc: "Newcomers' mean grievance." }),
  tension: f64({ unit: 'share', doc: 'Tension of the zone, 0–1.' }),
  tensionBase: f64({ unit: 'share', doc: 'The same before.' }),
  idleYouth: f64({ unit: 'people', doc: 'Jobless people younger than 30.' }),
  idleYouthBaseShare: f64({ unit: 'share', doc: 'Jobless young people over adults before.' }),
  wishShare: f64({ unit: 'share', doc: 'Adults with a wish or plan to leave.' }),
  wishBaseShare: f64({ unit: 'share', doc: 'The same before.' }),
  leftShare: f64({ unit: 'share', doc: 'Adults who left in the last months, smoothed.' }),
  journeysBaseCents: f64({ unit: 'cents', doc: 'Expected monthly cost of journeys and of opening trades before.' }),
  leftBaseShare: f64({ unit: 'share', doc: 'The same before.' }),
  resentmentBase: f64({ unit: 'share', doc: "Residents' mean resentment before." }),
  aidToResidentsCents: f64({ unit: 'cents', doc: 'Aid paid to residents since attitudes were last updated.' }),
  aidToNewcomersCents: f64({ unit: 'cents', doc: 'Aid paid to newcomers since attitudes were last updated.' }),
  aidToAllCents: f64({ unit: 'cents', doc: 'Aid open to all who live there since attitudes were last updated.' }),
  packagesCents: f64({ unit: 'cents', doc: 'All that newcomer households have received.' }),
  newcomerHouseholds: f64({ unit: 'households', doc: 'Newcomer households.' }),
  aidResidentsCents: f64({ unit: 'cents', doc: 'Aid per resident in the last months, what is open to all counted, smoothed.' }),
  aidNewcomersCents: f64({ unit: 'cents', doc: 'Aid per newcomer in the last months, what is open to all counted, smoothed.' }),
  packageMeanCents: f64({ unit: 'cents', doc: 'Mean package of a newcomer household.' }),
});

export const jobsTable = defineTable('jobs', 'Regular work, by zone and sector.', {
  filled: f64({ unit: 'jobs', doc: 'Jobs filled.' }),
  base: f64({ unit: 'jobs', doc: 'Jobs before.' }),
  seekersBase: f64({ unit: 'people', doc: 'Job seekers a month before.' }),
  wanted: f64({ unit: 'jobs', doc: 'Jobs wanted.' }),
  vacancies: f64({ unit: 'jobs', doc: 'Vacancies of the month.' }),
  wageUsdPerMonth: f64({ unit: 'USD per month', doc: 'Wage before.' }),
});

export const tradesTable = defineTable('trades', 'Small enterprises of the self-employed, by zone and trade.', {
  enterprises: f64({ unit: 'count', doc: 'Self-employed people.' }),
  base: f64({ unit: 'count', doc: 'The same before.' }),
  profitUsdPerMonth: f64({ unit: 'USD per month', doc: 'Mean net earnings this month.' }),
  profitBaseUsdPerMonth: f64({ unit: 'USD per month', doc: 'The same before.' }),
  entryPerMonth: f64({ unit: 'per month', doc: 'Chance of entry of somebody who can, at profits as before: solved so that entries balance exits.' }),
  failures: f64({ unit: 'count', doc: 'Enterprises closed this month.' }),
  entries: f64({ unit: 'count', doc: 'Enterprises opened this month.' }),
});

export const schoolsTable = defineTable('schools', 'Schools, by zone and level.', {
  pupils: f64({ unit: 'pupils', doc: 'Pupils.' }),
  pupilsBase: f64({ unit: 'pupils', doc: 'Pupils before.' }),
  classrooms: f64({ unit: 'count', doc: 'Classrooms.' }),
  teachers: f64({ unit: 'count', doc: 'Teachers.' }),
  crowding: f64({ unit: 'ratio', doc: 'Pupils per classroom and teacher over that before.' }),
  turnedAway: f64({ unit: 'pupils', doc: 'Children who wished to enrol this month and found no seat.' }),
});

export const roadsTable = defineTable('roads', 'Roads between and within zones.', {
  from: i32({ unit: 'code', doc: 'Zone at one end.' }),
  to: i32({ unit: 'code', doc: 'Zone at the other end; the same for inner roads.' }),
  freeFlowMinutes: f64({ unit: 'minutes', doc: 'Minutes without traffic.' }),
  load: f64({ unit: 'trips per hour', doc: 'Trips.' }),
  through: f64({ unit: 'trips per hour', doc: 'Trips of others, which stay as they were before.' }),
  capacity: f64({ unit: 'trips per hour', doc: 'Trips at which the BPR ratio is 1.' }),
  minutes: f64({ unit: 'minutes', doc: 'Minutes at this load.' }),
});

export const enrolmentsTable = defineTable('enrolments', 'People enrolled in programmes.', {
  person: i32({ unit: 'code', rowOf: 'people', doc: 'Row of the person.' }),
  programme: u8({ unit: 'code', doc: 'Programme.' }),
  household: i32({ unit: 'code', rowOf: 'households', doc: 'Row of the household on delivery.' }),
  stage: u8({ unit: 'code', codes: ['waiting', 'approved', 'active', 'done', 'refused'], doc: 'Where it stands.' }),
  outside: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Outside the target: a resident where places are open, or an error of targeting.' }),
  month: i16({ unit: 'month', doc: 'Month in which this stage began.' }),
  applied: i16({ unit: 'month', doc: 'Month of application.' }),
  monthsLeft: i16({ unit: 'months', doc: 'Months of support left.' }),
});

export const programmesTable = defineTable('programmes', 'Programmes of the scenario as they run.', {
  fundedCents: f64({ unit: 'cents', doc: 'Budget received from the donor.' }),
  spentCents: f64({ unit: 'cents', doc: 'Spent so far, overhead included.' }),
  awareShare: f64({ unit: 'share', doc: 'Of those served, who know of it.' }),
  waiting: f64({ unit: 'count', doc: 'Applicants waiting.' }),
  waitingOutside: f64({ unit: 'count', doc: 'Of them, outside the target.' }),
  served: f64({ unit: 'count', doc: 'Served so far.' }),
  carryTarget: f64({ unit: 'count', doc: 'Fraction of a place carried on, for the target.' }),
  carryOutside: f64({ unit: 'count', doc: 'The same for others.' }),
  targetPeople: f64({ unit: 'count', doc: 'People (households, where they enrol) in the target this month; households on their way so far, where people are reached before they return.' }),
  ineligible: f64({ unit: 'count', doc: 'Of the target, who know of it, never applied and may not enrol.' }),
  residentsServed: f64({ unit: 'count', doc: 'Long-term residents and earlier returnees served so far.' }),
  refused: f64({ unit: 'count', doc: 'Applicants who no longer qualified, or were gone, when their turn came.' }),
  fallsShort: f64({ unit: 'count', doc: 'Of those served so far, for whom the help was too small for its purpose.' }),
  runningUsdPerMonth: f64({ unit: 'USD per month', doc: 'What it costs to keep in use what was built.' }),
});

export type ProgrammeState = Table<typeof programmesTable.columns>;
export type People = Table<typeof peopleTable.columns>;
export type Households = Table<typeof householdsTable.columns>;
export type Zones = Table<typeof zonesTable.columns>;
export type Jobs = Table<typeof jobsTable.columns>;
export type Trades = Table<typeof tradesTable.columns>;
export type Schools = Table<typeof schoolsTable.columns>;
export type Roads = Table<typeof roadsTable.columns>;
export type Enrolments = Table<typeof enrolmentsTable.columns>;

export const TABLES = [
  peopleTable,
  householdsTable,
  zonesTable,
  jobsTable,
  tradesTable,
  schoolsTable,
  roadsTable,
  enrolmentsTable,
  programmesTable,
] as const;
