/**
 * What a scenario says: the place, those who return, conditions, programmes and assumptions, each field declared once.
 * `src/scenario` derives the check of files and the JSON Schema from here; `Scenario` is what the model receives.
 */
import { choice, flag, type Infer, list, map, month, number, record, reference, text } from '../lib/declare.ts';
import { lensesField } from './outcomes/lenses/facts.ts';
import { rightsField } from './rights.ts';

export const SECTORS = ['farming', 'construction', 'retail', 'transport', 'services', 'crafts'] as const;
export const TRADES = ['farming', 'retail', 'transport', 'food', 'personalServices', 'crafts'] as const;
export const LEVELS = ['primary', 'lowerSecondary', 'high'] as const;
export const BANDS = ['solicited', 'voluntary', 'reluctant', 'pressured', 'obliged', 'forced'] as const;
export const AGE_BANDS = ['0-4', '5-11', '12-17', '18-59', '60+'] as const;
export const ORIGINS = ['resident', 'earlierReturnee', 'returnee', 'displaced'] as const;
export const STREAM_TYPES = [
  'spontaneous',
  'assistedVoluntary',
  'qualifiedNationals',
  'repatriation',
  'evacuation',
  'deportation',
  'displaced',
  'displacedGoingHome',
] as const;
export const ROUTE_KINDS = ['neighbouring', 'regional', 'far'] as const;

const shareOf = (doc: string, usual?: number) => number({ unit: 'share', range: [0, 1], doc, ...(usual !== undefined && { default: usual }) });
const localName = record({
  doc: 'The name in English, and in Dari where the place has one.',
  of: { en: text({ doc: 'English.' }), fa: text({ doc: 'Dari.', default: '' }) },
});

export const zoneField = record({
  doc: 'A district or a part of one.',
  of: {
    name: localName,
    latitudeDegrees: number({ unit: 'degrees', range: [-90, 90], doc: 'Of the centre.' }),
    longitudeDegrees: number({ unit: 'degrees', range: [-180, 180], doc: 'Of the centre.' }),
    areaKm2: number({ unit: 'km²', range: [0.1, 1e6], doc: 'Area.' }),
    population: number({ unit: 'people', range: [0, 5e7], integer: true, doc: 'People living there before the arrivals.' }),
    dwellings: number({ unit: 'dwellings', range: [0, 1e7], integer: true, doc: 'Dwellings before the arrivals.' }),
    urbanShare: shareOf('Share of its people who live as townspeople do; picks between the urban and the rural livelihoods and tenures of the place.'),
    earlierReturneeShare: shareOf('Share of households that came back in earlier years.'),
    hotSpot: flag({ doc: 'Counted as hot-spot when results are reported; the model never reads it.', default: false }),
    freePlotsShare: number({ unit: 'share', range: [0, 2], doc: 'Free building plots over dwellings before the arrivals (a prior: no source gives it).' }),
    healthFacilities: number({ unit: 'count', range: [0, 1e5], doc: 'Health facilities.' }),
    securityShare: shareOf('Physical security: 1 = people move and work freely.'),
    institutionsShare: shareOf('Institutions and recourse: 1 = they work and are not corrupt.'),
    landAccessShare: shareOf('Access to land and property for newcomers: 1 = open to all.'),
    reachable: flag({ doc: 'Whether people whose home it is can go back there.', default: true }),
  },
});

export const roadField = record({
  doc: 'A road that joins two zones, or the roads within one (from = to).',
  of: {
    from: reference({ to: 'zones', doc: 'One end.' }),
    to: reference({ to: 'zones', doc: 'The other end; the same zone for its inner roads.' }),
    freeFlowMinutes: number({ unit: 'minutes', range: [1, 600], doc: 'Minutes without traffic.' }),
    volumeOverCapacityShare: number({
      unit: 'share',
      range: [0.1, 2.5],
      doc: 'Traffic over capacity at the peak before the arrivals (a prior: no source gives it).',
    }),
  },
});

const workMix = record({
  doc: 'The labour force before the arrivals; the rest is self-employed.',
  of: {
    unemployedShare: shareOf('Unemployed, of the labour force.'),
    dayLabourShare: shareOf('Day labourers, of the labour force.'),
    wageShare: shareOf('In regular wage work, of the labour force.'),
    sectors: map({ doc: 'Regular jobs by sector.', keys: SECTORS, sumsTo: 1, of: shareOf('Share of regular jobs.') }),
    trades: map({ doc: 'The self-employed by trade.', keys: TRADES, sumsTo: 1, of: shareOf('Share of the self-employed.') }),
    ownerShare: shareOf('Households that own their dwelling.'),
    renterShare: shareOf('Households that rent.'),
    hostedShare: shareOf('Households hosted by kin; what is left lives in makeshift shelter.'),
    attendance: map({
      doc: 'Attendance by level, girls and boys.',
      keys: LEVELS,
      of: record({ doc: 'By sex.', of: { girlsShare: shareOf('Girls of the age who attend.'), boysShare: shareOf('Boys of the age who attend.') } }),
    }),
  },
});

export const placeField = record({
  doc: 'The community of return before the arrivals.',
  of: {
    name: text({ doc: 'Name of the place.' }),
    adm1Pcode: text({ doc: 'P-code of the province.', default: '' }),
    currency: text({ doc: 'Local currency, ISO 4217.' }),
    currencyPerUsd: number({ unit: 'local currency per USD', range: [1e-4, 1e6], doc: 'Local currency for one US dollar of the base year.' }),
    baseYear: number({ unit: 'years', range: [1990, 2100], integer: true, doc: 'Price year of all money.' }),
    start: month({ doc: 'First month of a run.' }),
    months: number({ unit: 'months', range: [1, 240], integer: true, doc: 'Length of a run.', default: 84 }),
    demography: flag({ doc: 'Births, deaths, ageing and marriages; off for the test that nothing moves when nobody comes.', default: true }),
    householdSizePeople: number({ unit: 'people', range: [1, 20], doc: 'Mean size of resident households.' }),
    earlierReturneeHouseholdSizePeople: number({ unit: 'people', range: [1, 20], doc: 'Mean size of households that returned earlier.' }),
    ages: list({
      doc: 'Age structure in five-year groups, youngest first, the last open.',
      of: record({
        doc: 'One group.',
        of: {
          fromYears: number({ unit: 'years', range: [0, 110], integer: true, doc: 'Youngest age of the group.' }),
          females: number({ unit: 'people', range: [0, 1e9], doc: 'Women and girls.' }),
          males: number({ unit: 'people', range: [0, 1e9], doc: 'Men and boys.' }),
        },
      }),
    }),
    literacyShare: shareOf('Adults who can read and write.'),
    menInLabourForceShare: shareOf('Men of 15–64 in the labour force.'),
    womenInLabourForceShare: shareOf('Women of 15–64 in the labour force.'),
    urban: workMix,
    rural: workMix,
    womensTrades: list({ doc: 'Trades in which women are self-employed by the custom of the place.', of: choice({ of: TRADES, doc: 'Trade.' }), default: ['farming', 'crafts'] }),
    dayWageUsdPerDay: number({ unit: 'USD per day', range: [0.1, 500], doc: 'Unskilled day wage.' }),
    casualDaysPerMonth: number({ unit: 'days per month', range: [0, 26], doc: 'Days of work a day labourer finds in a month before the arrivals.' }),
    regularWageUsdPerMonth: map({
      doc: 'Wage of regular work by sector.',
      keys: SECTORS,
      of: number({ unit: 'USD per month', range: [1, 10_000], doc: 'Mean wage.' }),
    }),
    profitUsdPerMonth: map({
      doc: 'Net earnings of one self-employed person by trade.',
      keys: TRADES,
      of: number({ unit: 'USD per month', range: [1, 10_000], doc: 'Mean net earnings.' }),
    }),
    rentUsdPerMonth: number({ unit: 'USD per month', range: [1, 5_000], doc: 'Rent of a modest dwelling in town.' }),
    ruralRentFactor: number({ unit: 'ratio', range: [0.05, 2], doc: 'Rent in the countryside over rent in town.' }),
    plotUsd: number({ unit: 'USD', range: [10, 1e6], doc: 'Price of a residential plot at the edge of town (no source: only its change is reported).' }),
    povertyLineUsdPerMonth: number({ unit: 'USD per month', range: [1, 1_000], doc: 'Poverty line for one person.' }),
    pupilsPerTeacher: number({ unit: 'pupils', range: [5, 200], doc: 'Pupils per teacher before the arrivals.' }),
    pupilsPerClassPupils: number({ unit: 'pupils', range: [5, 200], doc: 'Class size before the arrivals.' }),
    wishToLeaveShare: shareOf('Adults who would leave if they could.'),
    members: map({
      doc: 'Members abroad before the arrivals.',
      keys: 'corridors',
      of: record({
        doc: 'In one corridor.',
        of: {
          householdShare: shareOf('Households with a member there.'),
          remittanceUsdPerMonth: number({ unit: 'USD per month', range: [0, 5_000], doc: 'What one member sends home.' }),
        },
      }),
    }),
  },
});

export const corridorField = record({
  doc: 'A way out and back: where people go to work or to live, by which routes.',
  of: {
    label: text({ doc: 'Name.' }),
    kind: choice({ of: ROUTE_KINDS, doc: 'How far.' }),
    incomeUsdPerMonth: number({ unit: 'USD per month', range: [1, 20_000], doc: 'What one worker earns there.' }),
    regularCostUsd: number({ unit: 'USD', range: [0, 100_000], doc: 'Cost of the regular way (passport, visa, transport).' }),
    irregularCostUsd: number({ unit: 'USD', range: [0, 100_000], doc: 'Cost of the irregular way (smuggler, bribes, transport).' }),
    regularPlacesShare: shareOf('Chance that somebody with documents is granted the regular way.'),
    dangerShare: shareOf('Chance of grave harm on the irregular way.'),
    successShare: shareOf('Chance that an irregular journey arrives.'),
  },
});

export const streamField = record({
  doc: 'People who arrive: who, when, with what.',
  of: {
    label: text({ doc: 'Who they are, in plain words.' }),
    origin: choice({ of: ['returnee', 'displaced'], doc: 'Returnees from abroad, or people displaced within the country.' }),
    type: choice({ of: STREAM_TYPES, doc: 'Type of return.' }),
    breadwinners: flag({ doc: 'Members abroad who are sent back to the household they supported: their remittance ends.', default: false }),
    corridor: reference({ to: 'corridors', doc: 'Where they come from.', default: '' }),
    arrivals: map({
      doc: 'People by month (YYYY-MM), everywhere in the country.',
      of: number({ unit: 'people', range: [0, 1e7], doc: 'People who arrive in this month.' }),
    }),
    settlingShare: shareOf('Share of them who come to this place.'),
    householdSizePeople: number({ unit: 'people', range: [1, 20], doc: 'Mean household size.' }),
    ages: map({ doc: 'Age structure.', keys: AGE_BANDS, sumsTo: 1, of: shareOf('Share of people.') }),
    femaleShare: shareOf('Women and girls.'),
    bands: map({ doc: 'Bands of the return spectrum.', keys: BANDS, sumsTo: 1, of: shareOf('Share of households.') }),
    officialLabel: choice({ of: BANDS, doc: 'What the papers call it; may differ from the band.' }),
    savingsUsd: number({ unit: 'USD', range: [0, 100_000], doc: 'Median savings of a household on arrival.' }),
    debtUsd: number({ unit: 'USD', range: [0, 100_000], doc: 'Mean debt of a household on arrival.' }),
    incomeAbroadUsdPerMonth: number({ unit: 'USD per month', range: [0, 20_000], doc: 'Income of a household before return; 0 = not known: its life before is taken to have been that of residents here.' }),
    documentsShare: shareOf('Adults with identity documents.'),
    literacyShare: shareOf('Adults who can read and write.'),
    skilledShare: shareOf('Adults with a skilled trade.'),
    businessShare: shareOf('Adults who ran a business.'),
    yearsAbroadYears: number({ unit: 'years', range: [0, 80], doc: 'Mean years abroad.' }),
    bornAbroadShare: shareOf('Children born abroad.'),
    femaleHeadedShare: shareOf('Households headed by a woman.'),
    disabledShare: shareOf('People ill or disabled.'),
    unaccompaniedShare: shareOf('Children who come without their family, with a care arrangement.', 0),
    traffickingShare: shareOf('Adults who were trafficked.', 0),
    tortureShare: shareOf('Adults who were tortured.', 0),
    languageShare: shareOf('Adults who speak the language of the place well enough to work in it; children born here or taught at home do.', 1),
    landAtHomeShare: shareOf('Households with a house or land in the district of origin.'),
    tieFactor: number({ unit: 'ratio', range: [0, 5], doc: 'Strength of ties to the district of origin, 1 = as returnees have.', default: 1 }),
    ties: map({ doc: 'Districts of origin; empty = in proportion to population.', keys: 'zones', of: shareOf('Share of households.'), default: {} }),
    attendanceFactor: number({
      unit: 'ratio',
      range: [0, 5],
      doc: 'Odds that a child of this stream attends school over those of a resident child (habits brought back).',
      default: 1,
    }),
  },
});

export const targetField = record({
  doc: 'Whom a programme serves; an empty list means all.',
  default: {},
  of: {
    origins: list({ of: choice({ of: ORIGINS, doc: 'Origin.' }), doc: 'Origins served.', default: ['returnee'] }),
    bands: list({ of: choice({ of: BANDS, doc: 'Band.' }), doc: 'Bands of return served.', default: [] }),
    types: list({ of: choice({ of: STREAM_TYPES, doc: 'Type.' }), doc: 'Types of return served.', default: [] }),
    streams: list({ of: reference({ to: 'streams', doc: 'Stream.' }), doc: 'Streams served.', default: [] }),
    zones: list({ of: reference({ to: 'zones', doc: 'Zone.' }), doc: 'Zones served.', default: [] }),
    sex: choice({ of: ['all', 'women', 'men'], doc: 'Sex.', default: 'all' }),
    fromYears: number({ unit: 'years', range: [0, 110], doc: 'Youngest age.', default: 18 }),
    toYears: number({ unit: 'years', range: [0, 120], doc: 'Oldest age.', default: 120 }),
    vulnerableOnly: flag({ doc: 'Only members of vulnerable groups.', default: false }),
    arrivedWithinMonths: number({ unit: 'months', range: [0, 600], doc: 'Only who arrived at most so long ago; 0 = no limit.', default: 0 }),
  },
});

/** What all programmes share; `parameters` are those that the programme's own file declares. */
export const programmeField = record({
  doc: 'One programme: when, for whom, with how much money.',
  of: {
    kind: text({ doc: 'Which programme (its file in src/model/programmes).' }),
    label: text({ doc: 'Name shown.', default: '' }),
    start: month({ doc: 'First month.' }),
    end: month({ doc: 'Last month.' }),
    budgetUsd: number({ unit: 'USD', range: [0, 1e10], doc: 'Hard budget, everything included; never overspent.' }),
    target: targetField,
    residentsTooShare: number({ unit: 'share', range: [0, 1], doc: 'Part of the places open to residents, beside the target.', default: 0 }),
    outreachPerMonth: number({ unit: 'per month', range: [0, 1], doc: 'Chance that one of those served hears of it in a month.', default: 0.1 }),
    wordOfMouthPerMonth: number({ unit: 'per month', range: [0, 2], doc: 'Spread by those who know (Bass 1969).', default: 0.2 }),
    trustShare: number({ unit: 'share', range: [0, 1], doc: 'Trust in the channel: who hears and believes it.', default: 0.8 }),
    placesPerMonth: number({ unit: 'count', range: [0, 1e6], doc: 'Delivery capacity: enrolments served in a month.', default: 2_000 }),
    delayMonths: number({ unit: 'months', range: [0, 60], integer: true, doc: 'From enrolment to delivery.', default: 1 }),
    overheadShare: number({ unit: 'share', range: [0, 0.7], doc: 'Part of each dollar spent on running it here.', default: 0.15 }),
    officesShare: number({ unit: 'share', range: [0, 0.2], doc: 'Part of each dollar spent by offices in the sending country and at headquarters.', default: 0.05 }),
    monitoringShare: number({ unit: 'share', range: [0, 0.09], doc: 'Part of each dollar spent on monitoring and evaluation.', default: 0.02 }),
    afterwardsShare: number({ unit: 'share', range: [0, 1], doc: 'Part of the running costs of what was built that others go on paying after the donor leaves; the rest falls out of use.', default: 0.5 }),
    leakageShare: number({ unit: 'share', range: [0, 0.9], doc: 'Part of each dollar meant for people that does not reach them.', default: 0.05 }),
    targetingErrorShare: number({ unit: 'share', range: [0, 1], doc: 'Part of those served who are outside the target.', default: 0.05 }),
    parameters: map({ doc: "The programme's own parameters.", of: number({ unit: 'index', range: [-1e12, 1e12], doc: 'Value.' }), default: {} }),
  },
});

export const eventField = record({
  doc: 'Something that happens to a zone in a month.',
  of: {
    month: month({ doc: 'When.' }),
    zone: reference({ to: 'zones', doc: 'Where.' }),
    kind: choice({ of: ['landAllocation', 'landGrabbing'], doc: 'Public plots handed out to newcomers, or free plots taken.' }),
    plots: number({ unit: 'plots', range: [0, 1e6], doc: 'How many plots.' }),
  },
});

export const scenarioField = record({
  doc: 'A place, the people who return to it, programmes and assumptions.',
  of: {
    format: number({ unit: 'index', range: [1, 1], integer: true, doc: 'Version of this file format.' }),
    title: text({ doc: 'Title.' }),
    description: text({ doc: 'What it is about, in a few sentences.' }),
    rights: rightsField,
    lenses: lensesField,
    place: placeField,
    zones: map({ doc: 'Zones by p-code.', of: zoneField }),
    roads: map({ doc: 'Roads by id.', of: roadField }),
    corridors: map({ doc: 'Corridors by id.', of: corridorField }),
    arrivals: record({
      doc: 'Conditions set by the user, never searched, never an objective.',
      default: {},
      of: {
        volumeFactor: number({ unit: 'ratio', range: [0, 3], doc: 'All arrivals times this.', default: 1 }),
        spreadMonths: number({ unit: 'months', range: [1, 36], integer: true, doc: 'Each month of arrivals spread evenly over so many months (phasing; the total stays).', default: 1 }),
        complianceShare: number({ unit: 'share', range: [0, 1], doc: 'Part of the arrivals of the bands obliged and forced that happen: readmission and its compliance.', default: 1 }),
        bandShiftSteps: number({ unit: 'count', range: [-5, 5], doc: 'Shift of all bands: each step makes every return more forced (+) or less (−); parts of a step move that part of households.', default: 0 }),
        credibleForceShare: number({ unit: 'share', range: [0, 1], doc: 'Contested (M38), off at 0: part of the obliged and forced who return as reluctant because force is credible. Never counted as a gain.', default: 0 }),
        respondingElasticity: number({ unit: 'elasticity', range: [0, 2], doc: 'Arrivals responding to grants: rise of a month’s arrivals per ln(1 + mean package in months of basic needs), brought forward from later months. 0 = arrivals fixed.', default: 0 }),
      },
    }),
    streams: map({ doc: 'Streams of arrivals by id.', of: streamField, default: {} }),
    events: list({ doc: 'Events.', of: eventField, default: [] }),
    programmes: map({ doc: 'Programmes by id.', of: programmeField, default: {} }),
    assumptions: map({
      doc: 'Model parameters that differ from their defaults, by submodel and name.',
      of: map({ doc: 'Of one submodel.', of: number({ unit: 'index', range: [-1e12, 1e12], doc: 'Value.' }) }),
      default: {},
    }),
  },
});

export type Scenario = Infer<typeof scenarioField>;
export type ZoneInput = Infer<typeof zoneField>;
export type StreamInput = Infer<typeof streamField>;
export type ProgrammeInput = Infer<typeof programmeField>;
export type PlaceInput = Infer<typeof placeField>;
