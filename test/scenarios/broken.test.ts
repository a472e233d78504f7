import { describe, expect, it } from 'vitest';
import { type Draft, loaded, problemsOf, VILLAGE_TEXT, villageWith } from './village.ts';

interface Broken {
  readonly what: string;
  readonly change: (draft: Draft) => void;
  readonly problems: readonly string[];
}

const BROKEN: readonly Broken[] = [
  {
    what: 'an unknown key',
    change: (draft) => {
      draft.zones.V1.populaton = 3000;
    },
    problems: ['zones.V1.populaton: found "populaton", expected the name of a field; did you mean population?'],
  },
  {
    what: 'a key that is missing',
    change: (draft) => {
      delete draft.place.rentUsdPerMonth;
      delete draft.title;
    },
    problems: ['title: missing, expected text', 'place.rentUsdPerMonth: missing, expected a number of US dollars a month from 1 to 5,000'],
  },
  {
    what: 'names that every object knows',
    change: (draft) => {
      draft.zones.V1.constructor = 1;
      draft.place.toString = 2;
    },
    problems: [
      'place.toString: found "toString", expected the name of a field',
      'zones.V1.constructor: found "constructor", expected the name of a field',
    ],
  },
  {
    what: 'text for a number',
    change: (draft) => {
      draft.zones.V1.population = 'many';
      draft.zones.V2.population = '5,000';
    },
    problems: [
      'zones.V1.population: found "many", expected a whole number of people from 0 to 50,000,000',
      'zones.V2.population: found "5,000", expected a whole number of people from 0 to 50,000,000; did you mean 5000, as a number?',
    ],
  },
  {
    what: 'a number for text, a text for a flag, a list for an object',
    change: (draft) => {
      draft.title = 5;
      draft.place.demography = 'yes';
      draft.roads = [];
    },
    problems: [
      'title: found 5, expected text',
      'place.demography: found "yes", expected true or false',
      'roads: found [], expected an object',
    ],
  },
  {
    what: 'a number out of its range',
    change: (draft) => {
      draft.zones.V1.population = -1;
      draft.zones.V2.latitudeDegrees = 95;
      draft.place.baseYear = 16;
    },
    problems: [
      'place.baseYear: found 16, expected a year from 1990 to 2100',
      'zones.V1.population: found -1, expected a whole number of people from 0 to 50,000,000',
      'zones.V2.latitudeDegrees: found 95, expected a number of degrees from -90 to 90',
    ],
  },
  {
    what: 'a fraction of a person',
    change: (draft) => {
      draft.zones.V1.population = 10.5;
    },
    problems: ['zones.V1.population: found 10.5, expected a whole number of people from 0 to 50,000,000'],
  },
  {
    what: 'a share written in per cent',
    change: (draft) => {
      draft.zones.V1.urbanShare = 35;
      draft.zones.V2.urbanShare = '40%';
    },
    problems: [
      'zones.V1.urbanShare: found 35, expected a share from 0 to 1; did you mean 0.35? Shares go from 0 to 1',
      'zones.V2.urbanShare: found "40%", expected a share from 0 to 1; did you mean 0.4, as a number?',
    ],
  },
  {
    what: 'what is no number',
    change: (draft) => {
      draft.zones.V1.areaKm2 = Number.NaN;
      draft.zones.V2.areaKm2 = Number.POSITIVE_INFINITY;
      draft.place.rentUsdPerMonth = null;
    },
    problems: [
      'place.rentUsdPerMonth: found null, expected a number of US dollars a month from 1 to 5,000',
      'zones.V1.areaKm2: found NaN, expected a number of km² from 0.1 to 1,000,000',
      'zones.V2.areaKm2: found Infinity, expected a number of km² from 0.1 to 1,000,000',
    ],
  },
  {
    what: 'an unknown zone, corridor and choice',
    change: (draft) => {
      draft.roads['V1-V2'].to = 'V3';
      draft.streams.home.corridor = 'abrod';
      draft.streams.home.type = 'repatriaton';
      draft.streams.home.ties = { V9: 1 };
      draft.programmes.works.target = { zones: ['V1', 'V7'], streams: ['hom'] };
    },
    problems: [
      'roads.V1-V2.to: found "V3", expected the id of one of the zones (V1, V2); did you mean V1?',
      'streams.home.type: found "repatriaton", expected one of spontaneous, assistedVoluntary, qualifiedNationals, repatriation, evacuation, deportation, displaced, displacedGoingHome; did you mean repatriation?',
      'streams.home.corridor: found "abrod", expected the id of one of the corridors (abroad); did you mean abroad?',
      'streams.home.ties.V9: found "V9", expected one of V1, V2; did you mean V1?',
      'programmes.works.target.streams.0: found "hom", expected the id of one of the streams (home); did you mean home?',
      'programmes.works.target.zones.1: found "V7", expected the id of one of the zones (V1, V2); did you mean V1?',
    ],
  },
  {
    what: 'shares that do not sum',
    change: (draft) => {
      draft.streams.home.ages['18-59'] = 0.1;
      draft.place.urban.sectors.farming = 0.5;
      draft.place.urban.unemployedShare = 0.9;
      draft.place.rural.ownerShare = 1;
      draft.streams.home.ties = { V1: 0.7, V2: 0.6 };
    },
    problems: [
      'place.urban.sectors: found "a sum of 1.47", expected values that sum to 1',
      'streams.home.ages: found "a sum of 0.724", expected values that sum to 1',
      'place.urban: found "unemployedShare + dayLabourShare + wageShare = 1.29", expected shares of one whole, at most 1 together',
      'place.rural: found "ownerShare + renterShare + hostedShare = 1.08", expected shares of one whole, at most 1 together',
      'streams.home.ties: found "V1 + V2 = 1.3", expected shares of one whole, at most 1 together',
    ],
  },
  {
    what: 'a sector that is missing, where none can be nought',
    change: (draft) => {
      delete draft.place.regularWageUsdPerMonth.crafts;
      delete draft.place.urban.attendance.high;
    },
    problems: [
      'place.urban.attendance.high: missing, expected an object',
      'place.regularWageUsdPerMonth.crafts: missing, expected a number of US dollars a month from 1 to 10,000',
    ],
  },
  {
    what: 'months that are none',
    change: (draft) => {
      draft.place.start = '2016-13';
      draft.programmes.works.end = 'March 2017';
      draft.streams.home.arrivals = { '2016-7': 100 };
    },
    problems: [
      'place.start: found "2016-13", expected a month written as 2016-10',
      'programmes.works.end: found "March 2017", expected a month written as 2016-10',
      'streams.home.arrivals.2016-7: found "2016-7", expected a month written as 2016-10',
    ],
  },
  {
    what: 'months outside the run or out of order',
    change: (draft) => {
      draft.streams.home.arrivals = { '2015-12': 50, '2016-09': 100, '2016-08': 200, '2018-01': 1 };
      draft.events = [{ month: '2019-01', zone: 'V1', kind: 'landAllocation', plots: { value: 10, source: 'made up', grade: 'assumed' } }];
    },
    problems: [
      'streams.home.arrivals.2015-12: found "2015-12", expected a month of the run, from 2016-01 to 2017-12',
      'streams.home.arrivals.2016-08: found "2016-08 after 2016-09", expected months in their order',
      'streams.home.arrivals.2018-01: found "2018-01", expected a month of the run, from 2016-01 to 2017-12',
      'events.0.month: found "2019-01", expected a month of the run, from 2016-01 to 2017-12',
    ],
  },
  {
    what: 'a programme that ends before it starts, and one that starts outside the run',
    change: (draft) => {
      draft.programmes.works.end = '2016-09';
      draft.programmes.late = { ...draft.programmes.works, start: '2020-01', end: '2020-12' };
    },
    problems: [
      'programmes.works.end: found "2016-09", expected 2016-10, its first month, or later',
      'programmes.late.start: found "2020-01", expected a month of the run, from 2016-01 to 2017-12',
    ],
  },
  {
    what: 'an unknown kind of programme, and parameters that are unknown or out of range',
    change: (draft) => {
      draft.programmes.grants = { ...draft.programmes.works, kind: 'bussinessGrant', parameters: {} };
      draft.programmes.works.parameters = { wageUsdPerDay: 400, daysPerMont: 10 };
    },
    problems: [
      'programmes.works.parameters.daysPerMont: found "daysPerMont", expected one of wageUsdPerDay, daysPerMonth; did you mean daysPerMonth?',
      'programmes.works.parameters.wageUsdPerDay: found 400, expected a number of US dollars a day from 1 to 20',
      'programmes.grants.kind: found "bussinessGrant", expected one of publicWorks, businessGrant; did you mean businessGrant?',
    ],
  },
  {
    what: 'assumptions about what is not in the model, or out of range',
    change: (draft) => {
      draft.assumptions.labor = { separationPerMonth: 0.1 };
      draft.assumptions.labour = { separatonPerMonth: 0.1, matchingElasticity: 3 };
    },
    problems: [
      'assumptions.labor: found "labor", expected one of labour; did you mean labour?',
      'assumptions.labour.separatonPerMonth: found "separatonPerMonth", expected one of separationPerMonth, matchingElasticity; did you mean separationPerMonth?',
      'assumptions.labour.matchingElasticity: found 3, expected a number from 0 to 1 (elasticity (% per %))',
    ],
  },
  {
    what: 'no zones',
    change: (draft) => {
      draft.zones = {};
    },
    problems: ['zones: found "no zones", expected at least one zone'],
  },
  {
    what: 'zones without people, and people without dwellings',
    change: (draft) => {
      draft.zones.V1.population = 0;
      draft.zones.V2.dwellings = 0;
    },
    problems: ['zones.V2.dwellings: found 0, expected dwellings for the 5,000 people who live there'],
  },
  {
    what: 'a zone that no road reaches, and one without inner roads',
    change: (draft) => {
      delete draft.roads['V1-V2'];
      delete draft.roads['V2-inner'];
      draft.zones.V3 = draft.zones.V2;
      draft.roads['V2-V3'] = { ...draft.roads['V1-inner'], from: 'V2', to: 'V3' };
      draft.roads['V3-inner'] = { ...draft.roads['V1-inner'], from: 'V3', to: 'V3' };
    },
    problems: [
      'zones.V2: found "a zone without inner roads", expected a road from V2 to V2',
      'zones.V1: found "a zone that no road joins to the rest", expected a road to another zone',
    ],
  },
  {
    what: 'a road that stands twice',
    change: (draft) => {
      draft.roads.again = { ...draft.roads['V1-V2'], from: 'V2', to: 'V1' };
      draft.roads.inner = draft.roads['V1-inner'];
    },
    problems: [
      'roads.again: found "V1 and V2 joined a second time", expected one road for them, as in roads.V1-V2',
      'roads.inner: found "the inner roads of V1 a second time", expected one road for them, as in roads.V1-inner',
    ],
  },
  {
    what: 'figures without a source',
    change: (draft) => {
      delete draft.corridors.source;
      delete draft.corridors.grade;
      draft.roads['V1-V2'].freeFlowMinutes = { value: 20 };
      draft.zones.V1.areaKm2 = { value: 20, source: 'a map' };
      draft.zones.V2.areaKm2 = { value: 20, source: 'a map', grade: 'verifed', sauce: 1 };
    },
    problems: [
      'zones.V1.areaKm2.grade: missing, expected one of stated, verified, derived, memory, assumed',
      'zones.V2.areaKm2.grade: found "verifed", expected one of stated, verified, derived, memory, assumed; did you mean verified?',
      'zones.V2.areaKm2.sauce: found "sauce", expected one of value, source, grade, note; did you mean source?',
      'corridors: found "6 figures without a source, such as corridors.abroad.incomeUsdPerMonth", expected a source and a grade, on the figure or on an object above it',
    ],
  },
  {
    what: 'age groups out of order',
    change: (draft) => {
      draft.place.ages[0].fromYears = 5;
      draft.place.ages[2].fromYears = 15;
    },
    problems: [
      'place.ages.0.fromYears: found 5, expected 0 for the youngest group',
      'place.ages.2.fromYears: found 15, expected more than 15, the group before it',
    ],
  },
  {
    what: 'returnees who come from nowhere',
    change: (draft) => {
      delete draft.streams.home.corridor;
    },
    problems: ['streams.home.corridor: missing, expected the corridor by which they come back'],
  },
  {
    what: 'more corridors than the model can tell apart',
    change: (draft) => {
      for (let i = 0; i < 8; i++) draft.corridors[`way${i}`] = draft.corridors.abroad;
    },
    problems: ['corridors: found "9 corridors", expected at most 8 corridors'],
  },
  {
    what: 'a format from the future',
    change: (draft) => {
      draft.format = 2;
    },
    problems: ['format: found 2, expected a number from 1 to 1; the file was written by a newer version of Return Impact'],
  },
  {
    what: 'two streams that send breadwinners back from one corridor',
    change: (draft) => {
      draft.corridors.gulf = { ...draft.corridors.abroad, label: 'The Gulf' };
      draft.streams = {
        source: 'made up',
        grade: 'assumed',
        whole: draft.streams.home,
        first: { ...draft.streams.home, breadwinners: true },
        second: { ...draft.streams.home, breadwinners: true },
        gulf: { ...draft.streams.home, corridor: 'gulf', breadwinners: true },
      };
    },
    problems: ['streams.second.corridor: found "abroad", expected a corridor of its own: streams.first sends members back from this one already'],
  },
  {
    what: 'a scenario that extends an unknown one',
    change: (draft) => {
      draft.extends = 'vilage';
    },
    problems: ['extends: found "vilage", expected the name of a known scenario; did you mean village?'],
  },
];

describe('a broken scenario names the place, the value and what would be right', () => {
  it.each(BROKEN)('$what', ({ change, problems }) => {
    const found = problemsOf(villageWith(change));
    expect(found).toEqual(problems);
  });
  it('the village itself is whole', () => {
    expect(loaded(VILLAGE_TEXT).warnings).toEqual([]);
  });
});
