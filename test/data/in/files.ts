/** Fixtures: invented rows under the headers that offices really use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { assemble } from '../../../src/data/in/assemble.ts';
import { gather } from '../../../src/data/in/gather.ts';
import type { Choices, Gathered } from '../../../src/data/in/gathered.ts';
import { merged, type Problem } from '../../../src/data/in/problem.ts';
import { type FileRead, readFile, readText } from '../../../src/data/in/read.ts';
import { type Loaded, loadScenario } from '../../../src/scenario/load.ts';
import { findShipped } from '../../../src/scenario/shipped.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
export const bytes = (name: string, folder = FOLDER): Uint8Array => readFileSync(join(folder, name));
export const readFixture = (name: string): Promise<FileRead> => readFile(name, bytes(name));
export const readFixtures = (...names: string[]): Promise<FileRead[]> => Promise.all(names.map(readFixture));

export function shipped(name: string): Loaded {
  const found = loadScenario(findShipped(name), { find: findShipped });
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
}

export interface Imported {
  readonly gathered: Gathered;
  readonly problems: readonly Problem[];
  readonly loaded: Loaded;
  readonly content: object;
}

export function imported(files: readonly FileRead[], on = 'your-place', choices: Choices = {}): Imported {
  const base = shipped(on);
  const gathered = gather(files.flatMap(({ readings }) => readings), { scenario: base.scenario, isTemplate: on === 'your-place' }, choices);
  const { content, problems } = assemble(gathered, { name: on, loaded: base }, '2026-11-22');
  const loaded = loadScenario(content, { find: findShipped });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return { gathered, content, loaded, problems: merged([...files.flatMap((file) => file.problems), ...gathered.problems, ...problems]) };
}

export const text = (content: string, name = 'table.csv'): FileRead => readText(name, content);
export const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

/** A workbook of the smallest kind that Excel opens; numbers stay numbers. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const cell = (value: string | number): string => (typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  names.forEach((name, at) => {
    const rows = (sheets[name] ?? []).map((row, line) => `<row r="${line + 1}">${row.map((value, column) => cell(value).replace('<c', `<c r="${String.fromCharCode(65 + column)}${line + 1}"`)).join('')}</row>`);
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)])));
}
