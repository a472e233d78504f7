/** What a scenario says of the place: zones, the roads between them, the community before the arrivals, and ways out and back. */
import { choice, flag, list, map, month, number, record, reference, shareOf, text } from '../lib/declare.ts';
import { LEVELS, ROUTE_KINDS, SECTORS, TRADES } from './kinds.ts';

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
