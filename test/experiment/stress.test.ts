import { describe, expect, it } from 'vitest';
import { stressText } from '../../src/cli/stressText.ts';
import { becauseOf, billOf, moneyByMonth } from '../../src/experiment/stress/bill.ts';
import { bracket, crossingRange } from '../../src/experiment/stress/bracket.ts';
import { arrivalsProblems, atVolume, comeWithin, phaseProblems, variationsOf, volumeProblems } from '../../src/experiment/stress/conditions.ts';
import { crossingOf, DEFAULT_LINES, type Line, mostBeyond, readLine } from '../../src/experiment/stress/lines.ts';
import { type Needs, needsOf, standingOf, unitCosts } from '../../src/experiment/stress/needs.ts';
import { LEAD_TIMES, NORMS } from '../../src/experiment/stress/norms.ts';
import type { StressOptions } from '../../src/experiment/stress/replicates.ts';
import { stress } from '../../src/experiment/stress/stress.ts';
import { seenOf } from '../../src/experiment/stress/seen.ts';
import { movedFrom, thresholdOf, type Watched, warningOf } from '../../src/experiment/stress/warning.ts';
import { AT_ONCE, type Simulate, shippedScenario } from '../../src/experiment/simulate.ts';
import { firstArrivals } from '../../src/model/calendar.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { resultWith } from './made.ts';
import { underWay } from './underWay.ts';

const PLACE = shippedScenario('your-place');

describe('needs', () => {
  const run = resultWith({
    population: { series: { all: [2_000, 3_000] }, zones: { A: [1_000, 1_500], B: [1_000, 1_500] } },
    waterService: { series: {}, zones: { A: [1, 0.5], B: [1, 1] } },
    clinicService: { series: {}, zones: { A: [1, 1], B: [0.8, 0.8] } },
    pupilsPrimary: { series: {}, zones: { A: [80, 120], B: [10, 10] } },
    pupilsPerTeacher: { series: {}, zones: { A: [40, 60], B: [20, 20] } },
    seats: { series: {}, zones: { A: [200, 200], B: [800, 800] } },
    turnedAway: { series: {}, zones: { A: [0, 30], B: [0, 0] } },
    tenureMakeshift: { series: {}, zones: { A: [0, 0.1], B: [0, 0] } },
    unemployed: { all: [100, 240] },
    unemployment: { all: [0.1, 0.2] },
  });

  it('are reckoned zone by zone: what is free in one is not counted where it is lacking in another', () => {
    const needs = needsOf(run, PLACE, 0);
    expect(needs.seats).toEqual([0, 120 + 30 - 200 * (40 / 80)]); // seats at the norm are half of those at the hard limit of 80
    expect(needs.teachers).toEqual([0, 120 / 40 - 120 / 60]); // B has more than it needs, and keeps them
    expect(needs.taps).toEqual([0, 750 / 250]);
    expect(needs.plots).toEqual([0, 150 / PLACE.place.householdSizePeople]);
    expect(needs.clinics[1]).toBeCloseTo(300 / 10_000);
    expect(needs.jobs).toEqual([0, 240 - 0.1 * 1_200]);
  });

  it('make up all that is needed, with what serves already', () => {
    const served = standingOf(run, PLACE, 1);
    expect(served.seats).toBe((200 + 800) * (40 / 80));
    expect(served.teachers).toBe(120 / 60 + 10 / 20);
    expect(served.taps + (needsOf(run, PLACE, 0).taps[1] ?? 0)).toBe(3_000 / 250);
    expect(served.jobs).toBeCloseTo(1_200 - 240);
  });

  it('are of jobs beyond the rate of the month before the first arrivals, not of the month in which they come', () => {
    const { needs } = seenOf(run, PLACE, { lines: [], lasting: 3, from: 1 });
    expect(needs.jobs).toEqual([0, 240 - 0.1 * 1_200]);
    expect(firstArrivals({ ...PLACE, streams: { home: { ...PLACE.streams['home'], arrivals: { '2021-03': 5, '2019-12': 5, '2020-06': 0, '2021-01': 5 } } } } as typeof PLACE)).toBe('2021-01');
  });
});

const noNeeds = (months: number, some: Partial<Needs>): Needs => ({ ...Object.fromEntries(['seats', 'teachers', 'taps', 'plots', 'clinics', 'jobs'].map((key) => [key, new Array<number>(months).fill(0)])), ...some }) as unknown as Needs;

describe('the bill', () => {
  const costs = unitCosts(PLACE);

  it('takes off what would be lacking if nobody came', () => {
    expect(becauseOf([5, 9, 2], [3, 3, 3])).toEqual([2, 6, 0]);
  });

  it('builds each unit once, keeps it up from then on, and pays work only while it is lacking', () => {
    const { taps, jobs } = costs;
    const usd = moneyByMonth(noNeeds(3, { taps: [2, 4, 1], jobs: [0, 10, 0] }), costs);
    expect(usd[0]).toBeCloseTo(2 * taps.buildUsd + 2 * taps.keepUsdPerMonth, 6);
    expect(usd[1]).toBeCloseTo(2 * taps.buildUsd + 4 * taps.keepUsdPerMonth + 10 * jobs.keepUsdPerMonth, 6);
    expect(usd[2]).toBeCloseTo(4 * taps.keepUsdPerMonth, 6);
  });

  it('counts costs whole: a pump for 500 people is two taps, and overheads of 22 % lie on top', () => {
    expect(costs.taps.buildUsd).toBeCloseTo(4_500 / 2 / 0.78, 6);
    const dearer = { ...PLACE, programmes: { pumps: { ...PLACE.programmes['cash'], kind: 'water', parameters: { boreholeUsd: 9_000 } } } };
    expect(unitCosts(dearer).taps.buildUsd).toBeCloseTo(9_000 / 2 / 0.78, 6); // the scenario's own figure, where it has one
  });

  it('says when to begin: the first month that lacks it, less the lead time, which is assumed', () => {
    const dates = Array.from({ length: 24 }, (_, m) => `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
    const taps = dates.map((_, m) => (m < 14 ? 1 : m < 23 ? 7 : 4));
    const standing = { seats: 0, teachers: 0, taps: 40, plots: 0, clinics: 0, jobs: 0 };
    const pair = { withThem: noNeeds(24, { taps }), without: noNeeds(24, { taps: dates.map(() => 1) }), standing };
    const [line] = billOf([pair, pair, pair], costs, dates).filter(({ key }) => key === 'taps');
    expect(line.first?.median).toBe('2021-03');
    expect(line.latestStart).toEqual({ month: '2020-12', earliest: '2020-03', latest: '2021-02' }); // 3 months; 12 and 1
    expect(line.most).toEqual({ median: 6, low: 6, high: 6 });
    expect(line.byYear).toEqual([
      { year: '2020', median: 0, low: 0, high: 0 },
      { year: '2021', median: 6, low: 6, high: 6 },
    ]);
    expect(line.standing).toBe(40);
    expect(line.anyway?.[20]).toBe(1);
    expect(Object.values(LEAD_TIMES).every(({ grade, unit }) => grade === 'assumed' && unit === 'months')).toBe(true);
  });
});

describe('a line', () => {
  const line: Line = { outcome: 'waterService', group: 'returnees', limit: 0.75, worse: 'below', source: '' };

  it('is crossed by so many months in a row', () => {
    expect(crossingOf([0.7, 0.8, 0.7, 0.7, 0.8, 0.7, 0.7, 0.7], line, 1, 3)).toBe(5);
    expect(crossingOf([0.7, 0.7, 0.7, 0.8], line, 1, 3)).toBe(-1); // months before the arrivals do not count
  });

  it('has people of its side beyond it in zones that a mean hides', () => {
    const run = resultWith({
      waterService: { series: { all: [0.9] }, zones: { A: [0.6], B: [1] } },
      population: { series: { all: [1_000] }, zones: { A: [300], B: [700] }, zonesNewcomers: { A: [40], B: [60] }, zonesResidents: { A: [260], B: [640] } },
    });
    expect(mostBeyond(run, line, 0)).toBe(40);
    expect(mostBeyond(run, { ...line, group: 'residents' }, 0)).toBe(260);
  });

  it('is read from words, and refused with what would be right', () => {
    expect(readLine('livingStandard.residents=0.9')).toMatchObject({ outcome: 'livingStandard', group: 'residents', limit: 0.9, worse: 'below' });
    expect(readLine('livingStandart.residents=0.9')).toMatchObject({ path: '--line', hint: 'did you mean livingStandard?' });
    expect(readLine('rentIndex.returnee=2')).toMatchObject({ hint: 'did you mean returnees?' });
    expect(readLine('rentIndex')).toMatchObject({ path: '--line' });
  });

  it('is drawn by Sphere and INEE for residents and returnees alike', () => {
    expect(DEFAULT_LINES.filter(({ group }) => group === 'residents').length * 2).toBe(DEFAULT_LINES.length);
    expect(DEFAULT_LINES.every(({ source }) => /Sphere|INEE/.test(source))).toBe(true);
    expect(Object.values(NORMS).every(({ grade }) => grade !== 'verified')).toBe(true); // remembered: nobody looked them up
  });
});

describe('a stress sweep', () => {
  it('refuses to look at how many come or leave as if it were harm or gain', () => {
    for (const outcome of ['arrivals', 'population', 'departures', 'leftInMonth', 'ordinaryReturns']) expect(readLine(`${outcome}.all=100`)).toMatchObject({ hint: expect.stringMatching(/given|no aim/) });
  });

  it('refuses volumes beyond the declared range, other phasing than dates, and a place to which nobody comes', () => {
    expect(volumeProblems(PLACE, [1, 2])).toEqual([]);
    expect(volumeProblems(atVolume(PLACE, 2), [1, 2])).toHaveLength(1); // ×4 in all
    expect(volumeProblems(PLACE, [0, -1, 1])).toHaveLength(2);
    expect(volumeProblems(PLACE, [2])[0]?.expected).toContain('1 among them');
    expect(phaseProblems(PLACE, [0, 1.5, 12], 60)).toHaveLength(2);
    expect(arrivalsProblems({ ...PLACE, streams: {} })[0]?.path).toBe('streams');
    expect(arrivalsProblems(PLACE)).toEqual([]);
  });

  it('moves dates and never the total: a spread that carries people beyond the run is refused', () => {
    expect(comeWithin(PLACE, 1, 36)).toBe(3_000);
    expect(comeWithin(PLACE, 12, 36)).toBeCloseTo(3_000); // from January 2021 to May 2022
    expect(phaseProblems(PLACE, [12], 29)).toEqual([]);
    expect(phaseProblems(PLACE, [12], 28)[0]?.expected).toContain('3000 of them, with this 2975'); // a twelfth of the 300 of June would come too late
    const earlier = { ...PLACE, streams: { home: { ...PLACE.streams['home'], arrivals: { '2019-12': 100, '2020-03': 100 } } } };
    expect(phaseProblems(earlier as typeof PLACE, [2], 36)).toHaveLength(1); // half of those before the first month would be added
  });

  it('brackets the first volume that harms, and says when more is not always worse', async () => {
    const from = (least: number) => async (volume: number) => volume > least;
    expect(await bracket(from(0.6), [0.5, 1, 2], 2)).toEqual({ low: 0.5, high: 0.625, monotone: true });
    expect(await bracket(from(5), [0.5, 1, 2], 2)).toEqual({ low: 2, high: Number.POSITIVE_INFINITY, monotone: true });
    expect(await bracket(from(-1), [0.5, 1, 2], 2)).toEqual({ low: 0, high: 0, monotone: true });
    expect(await bracket(async (volume) => volume === 1, [0.5, 1, 2], 0)).toMatchObject({ high: 1, monotone: false });
    const highs = [1, Number.POSITIVE_INFINITY, 0.5].map((high) => ({ low: 0, high, monotone: true }));
    expect(crossingRange(highs)).toEqual({ median: 1, low: 0.5, high: Number.POSITIVE_INFINITY });
  });
});

describe('a warning', () => {
  // Replicates 0 to 9, each once with a crossing in month 8 and once without; trouble shows in month 3, calm runs never reach 5.
  const runs: Watched[] = Array.from({ length: 10 }, (_, replicate) => [
    { replicate, moved: [0, 1, 2, 6, 7, 8, 9, 9, 9, 9], crossing: 8 },
    { replicate, moved: [0, 1, 2, 3, 4, 4, 4, 4, 4, 4], crossing: -1 },
  ]).flat();

  it('looks at how far a figure has moved, the way of trouble, from its mean of the year before the arrivals', () => {
    const rents = [9, ...Array.from({ length: 12 }, (_, m) => (m < 6 ? 1 : 2)), 2, 3];
    expect(movedFrom(rents, 'up', 13)).toEqual([0.5, 1.5].map((value) => expect.closeTo(value, 12)));
    expect(movedFrom(rents, 'down', 13)).toEqual([-0.5, -1.5].map((value) => expect.closeTo(value, 12)));
  });

  it('comes at the lowest threshold that calm runs stay below', () => {
    expect(thresholdOf(runs)).toBe(6);
    expect(warningOf(runs)).toMatchObject({ crossings: 10, warned: 10, quiet: 10, falseAlarms: 0, monthsBefore: 5, threshold: 6 });
  });

  it('is judged by replicates that did not set the threshold', () => {
    const luckier = runs.map((run) => (run.crossing < 0 && run.replicate % 2 === 1 ? { ...run, moved: run.moved.map((value) => value * 2) } : run));
    // Even replicates set it at 6, and all five odd calm runs, which reach 8, raise an alarm; odd ones set it at 9, and nothing is false.
    expect(warningOf(luckier)).toMatchObject({ falseAlarms: 5, warned: 10, monthsBefore: 3.5 });
  });

  it('has shares whose intervals count replicates: more volumes of the same luck tell no more', () => {
    const found = warningOf(runs);
    const more = warningOf([...runs, ...runs, ...runs]);
    expect(more).toMatchObject({ quiet: 30, falseAlarms: 0, crossings: 30 });
    expect(more?.falseAlarmShare).toEqual(found?.falseAlarmShare);
    expect(found?.falseAlarmShare.high).toBeCloseTo(0.2775, 3); // none of ten: z² / (10 + z²), Wilson 1927
  });

  it('does not count when it comes with the crossing or after it, nor is it told of a handful of runs', () => {
    expect(warningOf(runs.map((run) => ({ ...run, crossing: run.crossing < 0 ? -1 : 3 })))).toMatchObject({ warned: 0 });
    expect(warningOf(runs.slice(0, 4))).toBeUndefined();
  });
});

describe('stress', () => {
  const requests: RunRequest[] = [];
  /** Made: pupils per teacher rise with the volume from the first arrivals on, slower where dates are spread, less without cash. */
  const made: Simulate = async (request) => {
    requests.push(request);
    const { arrivals, programmes } = request.scenario;
    const luck = Number(request.seed.replace(/\D/g, '')) / 100;
    const gain = (arrivals.spreadMonths > 1 ? 2 : 4) - ('cash' in programmes ? 0 : 1);
    const months = Array.from({ length: 36 }, (_, m) => m);
    const load = months.map((m) => 38 + luck + (m >= 14 ? gain * arrivals.volumeFactor : 0));
    const rents = months.map((m) => 1 + (m >= 12 ? (arrivals.volumeFactor * gain) / 10 : 0));
    const flat = (value: number) => months.map(() => value);
    const zones = (values: readonly number[]) => ({ series: { all: values }, zones: { Z1: values } });
    return resultWith(
      {
        pupilsPerTeacher: zones(load),
        pupilsPrimary: zones(flat(4_000)),
        rentIndex: zones(rents),
        population: { series: { all: flat(10_000) }, zones: { Z1: flat(10_000) }, zonesResidents: { Z1: flat(9_000) }, zonesNewcomers: { Z1: flat(1_000) } },
      },
      { dates: months.map((m) => `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`) },
    );
  };
  const line = readLine('pupilsPerTeacher.residents=40') as Line;
  const options: StressOptions = { simulate: made, scenario: PLACE, lines: [line], volumes: [2, 0.25, 1], phases: [12], replicates: 4, scale: 100 };

  it('has the runs of few replicates under way, however many are asked for: memory stays flat', async () => {
    const { simulate, most } = underWay(made);
    const { runs } = await stress({ ...options, simulate, replicates: 200, phases: [] });
    expect(runs).toBeGreaterThan(200 * 4);
    // Nobody and three volumes, as it is and without cash.
    expect(most()).toBeLessThanOrEqual(AT_ONCE * 4 * 2);
  });

  it('scales the given arrivals, moves dates or leaves out a programme, and touches nothing else; all with the same luck', async () => {
    requests.length = 0;
    await stress(options);
    for (const { scenario, seed } of requests) {
      expect({ ...scenario, programmes: PLACE.programmes, arrivals: { ...scenario.arrivals, volumeFactor: 1, spreadMonths: 1 } }).toEqual(PLACE);
      expect(seed).toMatch(/^replicate-[1-4]$/);
    }
    expect(new Set(requests.map(({ scenario }) => scenario.arrivals.spreadMonths))).toEqual(new Set([1, 12]));
    expect(variationsOf(PLACE, [12]).map(({ id }) => id)).toEqual(['asItIs', 'phase-12', 'without-cash']);
  });

  it('tells who is harmed from which volume on, what moves it, and what warns', async () => {
    const { harms, bills, says, volumes, runs } = await stress(options);
    expect(volumes).toEqual([0.25, 1, 2]);
    const [harm] = harms;
    // 38.01 + 4 v > 40 above v = 0.4975: between 0.25 and 1, halved twice
    expect(harm.brackets[0]).toEqual({ low: 0.4375, high: 0.625, monotone: true });
    expect(harm.byVolume.map(({ crossed }) => crossed)).toEqual([0, 0, 4, 4]);
    expect(harm.byVolume[2]?.first?.median).toBe('2021-03');
    expect(harm.byVolume[2]?.people.median).toBe(9_000);
    const [phase, cash] = harm.moved;
    expect(phase.crossing.median).toBe(1); // 2 v > 1.99 at 1 alone of those tried below 1: 0.8125 does not
    expect(phase.shift.mean).toBeCloseTo(0.375);
    expect(cash.crossing.median).toBe(0.8125);
    expect(harm.warnings[0]).toMatchObject({ outcome: 'rentIndex', warning: { warned: 8, crossings: 8, falseAlarms: 0, quiet: 8, monthsBefore: 2 } });
    expect(bills.map(({ volume }) => volume)).toEqual([0.25, 1, 2]);
    expect(says[0]).toContain('First to give way at the given arrivals: pupils per teacher of residents, from 2021-03, in 4 of 4');
    expect(runs).toBe(3 * 4 * (4 + 2)); // each once: variations, replicates, volumes and halvings
  });

  it('says what is crossed with nobody arriving, and never calls a volume safe', async () => {
    const found = await stress({ ...options, lines: [readLine('pupilsPerTeacher.residents=37') as Line] });
    expect(found.says.join(' ')).toContain('Crossed with nobody arriving as well');
    const text = stressText('Made', found);
    expect(text).toContain('no volume is safe');
    expect(text).not.toMatch(/safe (number|volume)|can be returned|carrying capacity/);
  });

  it('does not say that a line gives way which the place was beyond before anybody came', async () => {
    const both = ['residents', 'returnees'].map((group) => readLine(`pupilsPerTeacher.${group}=37`) as Line);
    const gone: Simulate = async (request) => {
      const run = await made(request);
      const { population } = run.outcomes;
      const nobody = { ...population, zonesNewcomers: { Z1: run.dates.map(() => 0) } };
      return request.scenario.arrivals.volumeFactor > 0 ? run : { ...run, outcomes: { ...run.outcomes, population: nobody } };
    };
    const { says } = await stress({ ...options, simulate: gone, lines: both });
    expect(says[0]).toContain('no line is crossed');
    expect(says[1]).toContain('pupils per teacher of residents');
    expect(says[2]).toContain('Met by whoever comes, however few, as the place was beyond the line before: pupils per teacher of returnees');
  });

  it('bills a real run: more people need more water', { timeout: 60_000 }, async () => {
    const simulate: Simulate = async (request) => {
      const plan = prepare({ ...request, months: 18 });
      const run = openRun(plan, new ArrayBuffer(plan.bytes));
      while (run.step()) {
        // until the last month
      }
      return run.result();
    };
    const { bills, harms } = await stress({ ...options, simulate, scenario: { ...PLACE, programmes: {} }, lines: DEFAULT_LINES, volumes: [1, 2], phases: [], replicates: 2, scale: 200, halvings: 0 });
    const taps = bills.map(({ lines }) => lines.find(({ key }) => key === 'taps')?.most.median ?? Number.NaN);
    expect(taps[0]).toBeGreaterThan(2); // some 3,000 people, three quarters of whose need is not met by what is there: 12 taps by the end
    expect(taps[1]).toBeGreaterThan(taps[0]);
    expect(harms.find(({ id }) => id === 'waterService.returnees')?.byVolume.map(({ crossed }) => crossed)).toEqual([0, 2, 2]);
  });
});
