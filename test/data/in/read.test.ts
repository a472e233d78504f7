import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/data/in/read.ts';
import type { Role } from '../../../src/data/in/roles.ts';
import { codes, readFixture, text, workbook } from './files.ts';

async function rolesOf(name: string): Promise<{ kind: string; dialect: string; roles: Record<string, Role> }> {
  const { readings } = await readFixture(name);
  const [reading] = readings;
  if (reading === undefined) throw new Error('nothing was read');
  return { kind: reading.kind, dialect: reading.dialect, roles: Object.fromEntries(reading.columns.map(({ header, role }) => [header, role])) };
}

describe('a table', () => {
  it.each([
    ['cod-ps.csv', 'population', 'codPs', { Admin2_Code: 'code', Admin2_Name: 'name', T_TL: 'population', F_00_04: 'population' }],
    ['unhcr-api.csv', 'arrivals', 'unhcrApi', { year: 'year', coo_iso: 'origin', coa_iso: 'from', coo: 'ignore', refugees: 'ignore', returned_refugees: 'people', returned_idps: 'people' }],
    ['unhcr-finder-old.csv', 'arrivals', 'unhcrFinderOld', { Year: 'year', 'Country of origin (ISO)': 'origin', 'Returned refugees': 'people', 'Asylum-seekers': 'ignore' }],
    ['unhcr-finder-2023.csv', 'unknown', 'unhcrFinder', { 'Country of Asylum ISO': 'from', Refugees: 'ignore' }],
    ['unhcr-hdx.csv', 'arrivals', 'unhcrHdx', { ISO3CoO: 'origin', ISO3CoA: 'from', RST: 'ignore', RET: 'people', RDP: 'people' }],
    ['dtm.csv', 'stocks', 'dtm', { admin2Pcode: 'code', numPresentIdpInd: 'present', idpOriginAdmin1Pcode: 'ignore', assessmentType: 'assessment', reportingDate: 'date' }],
    ['hapi.csv', 'arrivals', 'hapi', { origin_location_code: 'origin', population: 'people', population_group: 'stream', gender: 'sex', reference_period_end: 'ignore' }],
    ['returnees-tagged-low.csv', 'arrivals', 'hxl', { Month: 'date', 'District code': 'code', Families: 'households', Undocumented: 'people' }],
    ['returnees-by-name.csv', 'arrivals', 'plain', { district: 'name', month: 'date', returnees: 'people' }],
    ['outlines.geojson', 'outlines', 'plain', { name: 'name', pcode: 'code' }],
  ])('under the headers of %s is known as %s', async (name, kind, dialect, roles) => {
    const found = await rolesOf(name);
    expect(found).toMatchObject({ kind, dialect, roles });
  });

  it('is found below a preamble, with the lines of the file', async () => {
    const [reading] = (await readFixture('returnees-tagged-low.csv')).readings;
    expect(reading?.table.headerLine).toBe(4);
    expect(reading?.table.rows[0]?.line).toBe(6);
  });

  it('says why it reads each column so', async () => {
    const { readings } = await readFixture('cod-ps.csv');
    expect(readings[0]?.columns.every(({ reason, confidence }) => reason === 'tag' && confidence === 'sure')).toBe(true);
    const guessed = text('Distict,when it was,retrunees,remark\nOldtown,2016-10,120,a\nRiverside,2016-11,80,b\n').readings[0]?.columns;
    expect(guessed?.map(({ role, reason }) => `${role}: ${reason}`)).toEqual(['name: nearHeader', 'date: content', 'people: nearHeader', 'ignore: unknown']);
  });

  it('may have its months side by side', () => {
    const [reading] = text('pcode,2016-10,Nov 2016\nXA0101,100,200\n').readings;
    expect(reading?.kind).toBe('arrivals');
    expect(reading?.columns.map(({ month }) => month)).toEqual([undefined, '2016-10', '2016-11']);
  });

  it('of a workbook is one for each sheet, codes as they stand', async () => {
    const bytes = workbook({ Note: [['Only a remark']], ADM2: [['ADM2_EN', 'ADM2_PCODE', 'ADM1_PCODE', 'AREA_SQKM'], ['Oldtown', 'XA0101', 'XA01', 17.7], ['Riverside', 'XA0102', 'XA01', 200]] });
    const { readings, problems } = await readFile('gazetteer.xlsx', bytes);
    expect(problems).toEqual([]);
    expect(readings.map(({ kind, dialect, table }) => [kind, dialect, table.sheet])).toEqual([['gazetteer', 'codAb', 'ADM2']]);
    expect(readings[0]?.table.rows[0]).toEqual({ line: 2, cells: ['Oldtown', 'XA0101', 'XA01', '17.7'] });
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a header alone', new TextEncoder().encode('a,b\n'), 'empty'],
    ['a workbook of the old kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWorkbook'],
    ['a cut workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 5]), 'unreadable'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'notText'],
    ['GeoJSON that is cut off', new TextEncoder().encode('{"type":"FeatureCollection","features":['), 'unreadable'],
    ['GeoJSON without outlines', new TextEncoder().encode('{"type":"FeatureCollection","features":[]}'), 'noOutlines'],
    ['GeoJSON in metres', new TextEncoder().encode('{"features":[{"properties":{"pcode":"A"},"geometry":{"type":"Polygon","coordinates":[[[500000,3800000],[500100,3800000],[500100,3800100],[500000,3800000]]]}}]}'), 'projected'],
  ])('is refused with its reason: %s', async (_, bytes, code) => {
    const { readings, problems } = await readFile('file', bytes);
    expect(readings).toEqual([]);
    expect(codes(problems)).toEqual([code]);
  });
});

describe('files about persons and households', () => {
  it.each([
    ['a name', 'Head of household name,district,people\nA B,Oldtown,5\n', 'people'],
    ['a father’s name', "Father's name,district\nA,Oldtown\n", 'people'],
    ['a phone by its header', 'district,Mobile No\nOldtown,1\n', 'people'],
    ['a phone by what stands there', 'district,remark\nOldtown,0700 123 456\nOldtown,+93 799 12 34 56\nOldtown,0788-123-456\n', 'people'],
    ['an identifier', 'district,Tazkira Number\nOldtown,12\n', 'people'],
    ['a case number', 'ProGres case no,month\n88,2016-10\n', 'people'],
    ['a household id', 'household_id,district,members\n1,Oldtown,6\n', 'people'],
    ['a date of birth', 'district,DOB\nOldtown,1980-01-01\n', 'people'],
    ['a date of birth in Dari', 'ولسوالی,تاریخ تولد\nجلال آباد,1360\n', 'people'],
    ['positions of households', 'district,lat,lon\nOldtown,34.01,70.01\nOldtown,34.02,70.03\nOldtown,34.05,70.02\n', 'positions'],
    ['one person in each row', 'district,sex,age\nOldtown,F,34\nOldtown,M,7\nOldtown,F,61\n', 'onePersonPerRow'],
    ['points of GeoJSON', '{"features":[{"properties":{"pcode":"A"},"geometry":{"type":"Point","coordinates":[70,34]}}]}', 'positions'],
  ])('are refused for %s, and nothing of them is kept', (_, content, code) => {
    const { readings, problems } = text(content);
    expect(readings).toEqual([]);
    expect(codes(problems)).toContain(code);
    expect(JSON.stringify(problems)).not.toMatch(/0700|A B|34\.0/);
  });

  it('are not what counts by place are, one position for each place, women who head households, or markets', async () => {
    for (const content of [
      'pcode,name,lat,lon,population\nXA0101,Oldtown,34.0,70.0,2000\nXA0102,Riverside,34.1,70.1,3000\n',
      'date,admin2,market,lat,lon,price\n2016-01-01,Oldtown,Main,34.0,70.0,12.123456789\n2016-02-01,Oldtown,Main,34.0,70.0,0.123456789\n',
      'district,month,female headed households,returnees\nOldtown,2016-10,40,300\n',
      'age,F,M\n0-4,100,110\n5-11,90,80\n12+,300,310\n',
    ])
      expect(codes(text(content).problems)).toEqual([]);
  });
});
