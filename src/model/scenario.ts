/**
 * What a scenario says: the place, those who return, conditions, programmes and assumptions, each field declared once.
 * `src/scenario` derives the check of files and the JSON Schema from here; `Scenario` is what the model receives.
 */
import { choice, flag, type Infer, list, map, month, number, record, reference, shareOf, text } from '../lib/declare.ts';
import { AGE_BANDS, BANDS, ORIGINS, STREAM_TYPES } from './kinds.ts';
import { lensesField } from './outcomes/lenses/facts.ts';
import { corridorField, placeField, roadField, zoneField } from './place.ts';
import { rightsField } from './rights.ts';

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
