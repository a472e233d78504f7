/** Q7 and Q8: returnees spread thin, and help that ends. */
import type { RunResult } from '../../model/result.ts';
import { ANY, type ProgrammePattern, RISES, type Runs, withoutMoney } from './pattern.ts';
import { meanOf, type Months, spentOn, zonesOf } from './reads.ts';

/** As people live in the valley: by population. */
const EVERYWHERE = { town: 0.433, edge: 0.2, north: 0.2, south: 0.167 };
const spread = ['home', 'far'].flatMap((stream) => Object.entries(EVERYWHERE).map(([zone, share]) => `streams.${stream}.ties.${zone}=${share}`));

/** Years of safe water that people of a group got by the works, over those who live in each zone. */
function yearsOfWater(withIt: RunResult, without: RunResult, group: 'zones' | 'zonesNewcomers'): number {
  const people = zonesOf(withIt, 'population', group);
  const [water, otherwise] = [withIt, without].map((run) => zonesOf(run, 'waterService', 'zones'));
  const months = Object.entries(people).flatMap(([zone, living]) => living.map((count, m) => (count > 0 ? count * (water[zone][m] - otherwise[zone][m]) : 0)));
  return months.reduce((sum, gain) => sum + gain, 0) / 12;
}

const costPerYear = (runs: Runs, arm: 'clustered' | 'spread', group: 'zones' | 'zonesNewcomers'): number =>
  spentOn(runs.run(arm), 'boreholes') / yearsOfWater(runs.run(arm), runs.run(`${arm}Without`), group);

const dispersal: ProgrammePattern = {
  id: 'Q7',
  label: 'Dispersal',
  reported: 'community works cost more per person reached when returnees are spread thin',
  scenario: 'patterns/q7-dispersal',
  until: '2022-12',
  finer: 5,
  arms: { clustered: [], clusteredWithout: withoutMoney('boreholes'), spread, spreadWithout: [...spread, ...withoutMoney('boreholes')] },
  measures: [
    {
      label: 'cost of a year of water for one returnee, spread thin over clustered',
      reported: 'more',
      rule: 'sign',
      band: [1.1, 1_000],
      of: (runs) => costPerYear(runs, 'spread', 'zonesNewcomers') / costPerYear(runs, 'clustered', 'zonesNewcomers'),
    },
    { label: 'clustered, US dollars', reported: '', rule: 'shown', band: ANY, of: (runs) => costPerYear(runs, 'clustered', 'zonesNewcomers') },
    { label: 'spread thin, US dollars', reported: '', rule: 'shown', band: ANY, of: (runs) => costPerYear(runs, 'spread', 'zonesNewcomers') },
    {
      label: 'the same for one person, whoever it is, spread thin over clustered',
      reported: '',
      rule: 'shown',
      band: ANY,
      of: (runs) => costPerYear(runs, 'spread', 'zones') / costPerYear(runs, 'clustered', 'zones'),
    },
  ],
  notes: [
    'Reached is read as a year of water that a returnee would not have had: the same scenario without the works is run beside each arm.',
    'What is open to all serves residents too; where returnees are few among them, less of each dollar reaches returnees. That is no loss to the place: the last line counts everybody.',
  ],
};

const AT_END: Months = ['2021-10', '2021-12'];
const LATER: Months = ['2023-10', '2023-12'];
const gain = (runs: Runs, months: Months): number =>
  meanOf(runs.run('package'), 'livingStandard', 'returnees', months) - meanOf(runs.run('without'), 'livingStandard', 'returnees', months);

/** Of those whose score was a half or more when the package ended, the share that is below two years later, or gone. */
function fellBack(runs: Runs, arm: 'package' | 'without'): number {
  const then = runs.lives(arm, AT_END[1]);
  const now = runs.lives(arm, LATER[1]);
  const still = new Set(now.id.filter((_, at) => now.sustained[at]));
  const passed = then.id.filter((_, at) => then.sustained[at]);
  return passed.filter((id) => !still.has(id)).length / passed.length;
}

const fadeOut: ProgrammePattern = {
  id: 'Q8',
  label: 'Fade-out and setbacks',
  reported: 'what a short package brings fades; some fall back below 0.5',
  scenario: 'patterns/q8-fade-out',
  until: LATER[1],
  finer: 5,
  arms: { package: [], without: withoutMoney('package') },
  lives: { package: [AT_END[1], LATER[1]], without: [AT_END[1], LATER[1]] },
  measures: [
    {
      label: 'gain in living standard when the package ends, less two years later',
      reported: 'fades',
      rule: 'sign',
      band: RISES,
      of: (runs) => gain(runs, AT_END) - gain(runs, LATER),
    },
    { label: 'gain when it ends', reported: 'a gain', rule: 'sign', band: RISES, of: (runs) => gain(runs, AT_END) },
    { label: 'gain two years later', reported: '', rule: 'shown', band: ANY, of: (runs) => gain(runs, LATER) },
    {
      label: 'had a score of a half when it ended, and two years later have not, or are gone',
      reported: 'a share',
      rule: 'median',
      band: [0.05, 0.95],
      of: (runs) => fellBack(runs, 'package'),
    },
    { label: 'the same people without', reported: '', rule: 'shown', band: ANY, of: (runs) => fellBack(runs, 'without') },
  ],
  notes: ['Setbacks are of persons, not of means: who had a score of a half and is below it two years later, whoever rose meanwhile. Who left or died counts as fallen back.'],
};

export const PLACE_PATTERNS = [dispersal, fadeOut] as const;
