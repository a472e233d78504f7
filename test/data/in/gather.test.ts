import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/data/in/gaps.ts';
import { agesTemplate, arrivalsTemplate, zonesTemplate } from '../../../src/data/in/templates.ts';
import { codes, imported, readFixture, readFixtures, shipped, text } from './files.ts';

const figure = ({ loaded }: ReturnType<typeof imported>, path: string) => loaded.figures.find((one) => one.path === path);
const sum = (of: Readonly<Record<string, number>> | undefined): number => Object.values(of ?? {}).reduce((all, one) => all + one, 0);

describe('files into a scenario', () => {
  it('make zones of a population table and of outlines, each figure with file, line and grade', async () => {
    const made = imported(await readFixtures('cod-ps.csv', 'outlines.geojson'));
    expect(Object.keys(made.loaded.scenario.zones)).toEqual(['XA0101', 'XA0102', 'XA0103', 'XA0104']);
    expect(made.loaded.scenario.place).toMatchObject({ name: 'XA01', adm1Pcode: 'XA01' });
    expect(figure(made, 'zones.XA0101.population')).toMatchObject({ value: 20_400, grade: 'stated', note: 'line 3, T_TL' });
    expect(made.loaded.sources[figure(made, 'zones.XA0101.population')?.source ?? '']).toEqual({ title: 'cod-ps.csv', note: 'Read on 2026-11-22' });
    expect(figure(made, 'zones.XA0101.latitudeDegrees')).toMatchObject({ value: 34.05, grade: 'derived' });
    // A tenth of a degree each way at 34° north: 11.12 km × 9.22 km.
    expect(figure(made, 'zones.XA0101.areaKm2')?.value).toBeCloseTo(102.5, 0);
    expect(figure(made, 'zones.XA0101.dwellings')).toMatchObject({ value: 4_080, grade: 'assumed' });
    expect(figure(made, 'place.ages.1.females')).toMatchObject({ grade: 'stated' });
  });

  it('join outlines by code, and by name where there is none', async () => {
    const { gathered, problems } = imported(await readFixtures('cod-ps.csv', 'outlines.geojson'));
    expect(gathered.zones.filter(({ polygons }) => polygons !== undefined).map(({ id }) => id)).toEqual(['XA0101', 'XA0102', 'XA0103']);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'withoutOutline', near: 'XA0104' }));
  });

  it('never take over a count under ten', async () => {
    const made = imported(await readFixtures('cod-ps.csv'));
    expect(figure(made, 'zones.XA0104.population')).toMatchObject({ grade: 'assumed', value: 10_000 });
    expect(codes(made.problems)).toContain('smallCells');
    const { loaded, problems } = imported([text('month,people\n2016-01,9\n2016-02,10\n2016-03,0\n')]);
    expect(loaded.scenario.streams['people']?.arrivals).toEqual({ '2016-02': 10 });
    expect(problems.find(({ code }) => code === 'smallCells')).toMatchObject({ lines: [2], count: 1 });
  });

  it('lose only the rows that are wrong, and tell all of them at once, with their lines', async () => {
    const { problems, loaded } = imported(await readFixtures('cod-ps.csv', 'returnees-tagged-low.csv'));
    const wrong = problems.filter(({ file }) => file === 'returnees-tagged-low.csv');
    expect(wrong).toContainEqual(expect.objectContaining({ code: 'notNumber', lines: [9], found: 'viele' }));
    const streams = Object.values(loaded.scenario.streams);
    expect(streams.map(({ label, arrivals }) => [label, arrivals])).toEqual([
      ['year 2013', { '2016-03': 500, '2016-04': 1_209 }],
      ['registered', { '2016-03': 200, '2016-04': 330, '2016-05': 40 }],
    ]);
  });

  it('join names by spelling, ask for those that are only near, and leave out totals', async () => {
    const files = await readFixtures('cod-ps.csv', 'returnees-by-name.csv');
    const { gathered, problems, loaded } = imported(files);
    expect(gathered.unmatched).toEqual([{ name: 'Dih Balla', near: 'XA0103' }, { name: 'Nowhere' }]);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'nearName', found: 'Rivrside', near: 'XA0102' }));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'totals', lines: [7] }));
    expect(sum(loaded.scenario.streams['returnees']?.arrivals)).toBe(2_300);
    expect(loaded.scenario.streams['returnees']?.ties).toEqual({ XA0101: 0.5217, XA0102: 0.1304, XA0103: 0.3478 });
    const answered = imported(files, 'your-place', { aliases: { 'Dih Balla': 'XA0103', Nowhere: '' } });
    expect(sum(answered.loaded.scenario.streams['returnees']?.arrivals)).toBe(2_400);
    expect(answered.gathered.unmatched).toEqual([]);
  });

  it('take returns of the country that is asked for, spread over the months of each year, by the country they come from', async () => {
    const { loaded, problems, gathered } = imported([await readFixture('unhcr-api.csv')]);
    expect(gathered.countries.map(({ code }) => code)).toEqual(['XAL', 'OTL']);
    const { streams, corridors, place } = loaded.scenario;
    const [stream] = Object.values(streams);
    expect(Object.keys(streams)).toEqual(['returned-refugees-nearland']);
    expect(stream?.arrivals['2016-01']).toBe(1_001);
    expect(sum(stream?.arrivals)).toBe(12_005);
    expect(corridors[stream?.corridor ?? '']?.label).toBe('Nearland');
    expect(place.start).toBe('2015-01');
    expect(codes(problems)).toEqual(expect.arrayContaining(['otherCountry', 'smallCells', 'yearsSpread', 'roundedCounts']));
    expect(sum(Object.values(imported([await readFixture('unhcr-api.csv')], 'your-place', { country: 'OTL' }).loaded.scenario.streams)[0]?.arrivals)).toBe(300);
  });

  it('know displaced people who go home apart from refugees who return', async () => {
    const { loaded } = imported([await readFixture('unhcr-hdx.csv')]);
    expect(Object.values(loaded.scenario.streams).map(({ origin, type }) => [origin, type])).toEqual([['returnee', 'repatriation'], ['displaced', 'displacedGoingHome']]);
  });

  it('count the same people once, where two tables tell of the same stream and year', async () => {
    const twice = await readFixtures('unhcr-hdx.csv', 'unhcr-finder-old.csv');
    const { loaded, problems } = imported(twice);
    const refugees = Object.values(loaded.scenario.streams).filter(({ origin }) => origin === 'returnee');
    expect(refugees).toHaveLength(1);
    expect(sum(refugees[0]?.arrivals)).toBe(2_400 + 1_200);
    expect(codes(problems)).toContain('sameStream');
  });

  it('say of counts of refugees abroad that they are no returns', async () => {
    const { readings } = await readFixture('unhcr-finder-2023.csv');
    expect(readings[0]?.kind).toBe('unknown');
    expect(codes(imported([await readFixture('unhcr-finder-2023.csv'), text('month,people\n2016-01,900\n')]).problems)).toContain('stocksAbroad');
  });

  it('read stocks of rounds as the rise from one to the next, over all reasons, of one type of assessment', async () => {
    const { loaded, problems } = imported(await readFixtures('cod-ps.csv', 'dtm.csv'));
    const [displaced] = Object.values(loaded.scenario.streams).filter(({ origin }) => origin === 'displaced');
    expect(displaced?.arrivals).toEqual({ '2017-09': 400 });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'assessments', found: 'ETT', lines: [7] }));
    expect(codes(imported([...(await readFixtures('cod-ps.csv')), text('admin2Pcode,reportingDate,numPresentIdpInd\nXA0101,2017-03-30,400\n')]).problems)).toContain('oneRound');
  });

  it('take totals of sex and age, not their parts beside them', async () => {
    const { loaded } = imported([await readFixture('hapi.csv')]);
    expect(sum(Object.values(loaded.scenario.streams)[0]?.arrivals)).toBe(2_400);
    const bySex = imported([text('month,sex,people\n2016-01,f,40\n2016-01,m,60\n')]);
    expect(bySex.loaded.scenario.streams['people']).toMatchObject({ arrivals: { '2016-01': 100 }, femaleShare: 0.4 });
  });

  it('multiply households by their mean size, and say so', () => {
    const { loaded, problems } = imported([text('month,households\n2016-01,100\n')]);
    expect(loaded.scenario.streams['households']?.arrivals).toEqual({ '2016-01': 500 });
    expect(codes(problems)).toContain('fromHouseholds');
  });

  it('give a place its share of arrivals of the whole country, where the files know both populations', () => {
    const { loaded, problems } = imported([
      text('admin0_code,admin1_code,admin2_code,T_TL\nXA,,,1000000\nXA,XA01,XA0101,60000\nXA,XA01,XA0102,40000\n', 'people.csv'),
      text('month,people\n2016-01,900\n', 'arrivals.csv'),
    ]);
    expect(loaded.scenario.streams['people']?.settlingShare).toBe(0.1);
    expect(codes(problems)).toContain('shareOfCountry');
  });

  it('propose one area where a file holds a country, that of which other files tell', () => {
    const gazetteer = ['P-Code,Name,Parent P-Code', ...Array.from({ length: 9 }, (_, province) => [`XA0${province + 1},Province ${province + 1},XA`, ...Array.from({ length: 9 }, (_, district) => `XA0${province + 1}0${district + 1},District ${province + 1}${district + 1},XA0${province + 1}`)]).flat()].join('\n');
    const { gathered } = imported([text(gazetteer, 'codes.csv'), text('pcode,population\nXA0301,5000\nXA0302,6000\n', 'people.csv')]);
    expect(gathered.within).toBe('XA03');
    expect(gathered.zones).toHaveLength(9);
    expect(imported([text(gazetteer, 'codes.csv')], 'your-place', { within: 'XA05' }).gathered.zones[0]?.id).toBe('XA0501');
  });

  it('fill a scenario whose zones they are about, and change nothing else', () => {
    const { content, loaded } = imported([text('pcode,population\nAF0601,300000\n'), ...[text('month,stream,people\n2016-08,registered,5000\n', 'b.csv')]], 'nangarhar-2016');
    expect(content).toMatchObject({ extends: 'nangarhar-2016' });
    const { scenario } = shipped('nangarhar-2016');
    const changed = loaded.figures.filter(({ source }) => source.startsWith('file-')).map(({ path }) => path);
    expect(changed).toEqual(['zones.AF0601.population', 'streams.registered.arrivals.2016-08']);
    const { registered, ...others } = scenario.streams;
    const { registered: now, ...othersNow } = loaded.scenario.streams;
    expect(now).toEqual({ ...registered, arrivals: { ...registered?.arrivals, '2016-08': 5_000 } });
    expect(othersNow).toEqual(others);
    expect(loaded.scenario.place).toEqual(scenario.place);
    expect(loaded.scenario.programmes).toEqual(scenario.programmes);
  });

  it('stand in place of the streams of a scenario that does not know theirs, and say so', () => {
    const { loaded, problems } = imported([text('month,returnees\n2016-08,5000\n')], 'nangarhar-2016');
    const returnees = Object.values(loaded.scenario.streams).filter(({ origin }) => origin === 'returnee');
    expect(returnees.map(({ arrivals }) => arrivals)).toEqual([{ '2016-08': 5_000 }]);
    expect(codes(problems)).toContain('replacesStreams');
  });

  it('list what is still assumed, what matters most first, and stop asking for what was brought', async () => {
    const without = gapsOf(imported(await readFixtures('cod-ps.csv')).loaded.figures);
    expect(without.map(({ key }) => key)).toEqual(expect.arrayContaining(['population', 'positions', 'dwellings', 'livelihoods']));
    expect(without.find(({ key }) => key === 'population')).toEqual({ key: 'population', assumed: 1, of: 4 });
    const withOutlines = gapsOf(imported(await readFixtures('cod-ps.csv', 'outlines.geojson')).loaded.figures);
    expect(withOutlines.find(({ key }) => key === 'positions')).toMatchObject({ assumed: 2, of: 8 });
  });
});

describe('tables to fill in', () => {
  it.each(['nangarhar-2016', 'your-place', 'kosovo-2013'])('written from %s are read back as they were', (name) => {
    const { scenario } = shipped(name);
    const { loaded, problems, gathered } = imported([text(zonesTemplate(scenario), 'zones.csv'), text(arrivalsTemplate(scenario), 'arrivals.csv'), text(agesTemplate(scenario), 'ages.csv')]);
    expect(Object.keys(loaded.scenario.zones)).toEqual(Object.keys(scenario.zones));
    for (const [id, zone] of Object.entries(scenario.zones)) expect(loaded.scenario.zones[id]).toMatchObject({ ...zone, hotSpot: loaded.scenario.zones[id]?.hotSpot, reachable: true });
    expect(loaded.scenario.place.ages).toEqual(scenario.place.ages);
    const people = (one: typeof scenario): number => Object.values(one.streams).reduce((all, { arrivals }) => all + sum(arrivals), 0);
    const small = Object.values(scenario.streams).reduce((all, { arrivals }) => all + Object.values(arrivals).filter((count) => count < 10).reduce((a, b) => a + b, 0), 0);
    expect(people(loaded.scenario)).toBeCloseTo(people(scenario) - small, 6);
    expect(gathered.streams.length).toBe(Object.keys(scenario.streams).length);
    expect(codes(problems).filter((code) => !['smallCells', 'tiesFromPlaces'].includes(code))).toEqual([]);
  });
});
