import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/in/csv.ts';
import { dayOrder, isSolarHijri, parseMonth, serialMonth } from '../../../src/data/in/dates.ts';
import { decode } from '../../../src/data/in/decode.ts';
import { decimalMark, parseNumber } from '../../../src/data/in/numbers.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const written = (cell: string): string => (/[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const write = (rows: readonly (readonly string[])[], separator: string, end: string): string => rows.map((row) => row.map(written).join(separator)).join(end);

/** Headers are words; cells may hold separators, quotation marks, line ends and letters of any script. */
const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.tuple(
    fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: width, maxLength: width }),
    fc.array(fc.array(fc.oneof(fc.stringMatching(/^[\w ,;|"\n.éجلال-]{0,12}$/), fc.integer().map(String)), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  ),
);

const encoders = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le with mark': (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer),
  'utf-16be with mark': (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => (letter.charCodeAt(0) >> 8) | ((letter.charCodeAt(0) & 0xff) << 8)).buffer),
};

describe('a CSV file', () => {
  it('is read back whatever the separator, the line ends, the quotation and the encoding', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), fc.constantFrom('\n', '\r\n'), fc.constantFrom(...Object.values(encoders)), ([header, rows], separator, end, encode) => {
        const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
        const read = readCsv(decode(encode(write([header, ...rows], separator, end))).text);
        expect(read.separator).toBe(separator);
        expect(read.rows.map(({ cells }) => cells)).toEqual([header, ...filled]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('tells each row by the line in which it begins, also after cells with line ends of their own', () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const text = write([header, ...rows], ',', '\n');
        const lines = text.split('\n');
        for (const { line, cells } of readCsv(text).rows) expect(lines[line - 1]?.startsWith(written(cells[0] ?? '').split('\n')[0] ?? '')).toBe(true);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readCsv(decode(bytes).text)), { numRuns: 500, seed: 3 });
  });

  it('loses only the line of a quotation mark that is never closed', () => {
    const { rows, openQuotes } = readCsv('place,people\nOldtown,100\n"Riverside,200\nHills,300\n');
    expect(openQuotes).toEqual([3]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['place', 'Oldtown', 'Hills']);
  });

  it('keeps letters of Western Windows, and Dari in UTF-16 without a mark', () => {
    expect(decode(Uint8Array.from([0x4d, 0xe9, 0x78, 0x69, 0x63, 0x6f])).text).toBe('México');
    const plain = 'pcode,people\nAF0601,100\n';
    expect(decode(new Uint8Array(Uint16Array.from(plain, (letter) => letter.charCodeAt(0)).buffer)).text).toBe(plain);
  });

  it('believes a first line that says its separator', () => {
    expect(readCsv('sep=;\nplace;people\nA,B;1\n').rows.map(({ cells }) => cells)).toEqual([['place', 'people'], ['A,B', '1']]);
  });
});

describe('figures', () => {
  it.each([
    ['448,465', 448_465], ['1 234', 1_234], ["1'234", 1_234], ['۱٬۲۳۴', 1_234], ['٤٥٦', 456], ['12.50', 12.5], ['-3', -3], ['85 %', 0.85], ['1.2E+05', 120_000], ['17.0', 17],
  ])('%s is %d', (cell, value) => expect(parseNumber(cell)).toBe(value));

  it.each(['', 'abc', '12-13', '1,2', '1,23,4', 'Not available', '2016-10'])('“%s” is none', (cell) => expect(parseNumber(cell)).toBeUndefined());

  it('have the decimal mark that their column shows', () => {
    expect(decimalMark(['1,5', '2,25'], false)).toBe(',');
    expect(decimalMark(['1.234,5'], false)).toBe(',');
    expect(decimalMark(['1,234', '5,678'], false)).toBe('.');
    expect(decimalMark(['1.200', '300'], true)).toBe(',');
    expect(decimalMark(['1.200', '300'], false)).toBe('.');
    expect(parseNumber('1.234,5', ',')).toBe(1_234.5);
  });

  it('are the same with thousands marks of either kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(',', '.'), (value, mark) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(parseNumber(grouped, mark === ',' ? '.' : ',')).toBe(value);
      }),
      { seed: 4 },
    );
  });
});

describe('months', () => {
  it.each([
    ['2016-10', '2016-10'], ['2017-03-30T00:00:00', '2017-03'], ['13/04/2016', '2016-04'], ['03/2016', '2016-03'], ['Oct 2016', '2016-10'], ['October-16', '2016-10'], ['août 2016', '2016-08'], ['۲۰۱۶-۱۰', '2016-10'],
  ])('%s is %s', (cell, month) => expect(parseMonth(cell)).toBe(month));

  it.each(['', 'Oldtown', '2016', '2016-13', 'AF0601', '17'])('“%s” is none', (cell) => expect(parseMonth(cell)).toBeUndefined());

  it('are told apart from days by any cell of the column that leaves no choice', () => {
    expect(dayOrder(['05/10/2016', '13/10/2016'])).toBe('dayFirst');
    expect(dayOrder(['05/10/2016', '05/13/2016'])).toBe('monthFirst');
    expect(dayOrder(['05/10/2016'])).toBeUndefined();
    expect(parseMonth('05/10/2016', 'monthFirst')).toBe('2016-05');
  });

  it('of a workbook are days since 1899, and those of the Solar Hijri calendar are known as such', () => {
    expect(serialMonth('42644')).toBe('2016-10');
    expect(isSolarHijri('1395-07')).toBe(true);
    expect(isSolarHijri('2016-10')).toBe(false);
  });
});
