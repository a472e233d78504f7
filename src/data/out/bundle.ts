/** Tables and documents as one bundle of files that says what it holds: the same parts, the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { behaviorSpaceOf, LINES_BEFORE_HEADER } from './behaviorSpace.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './dataPackage.ts';
import { parquetOf } from './parquet.ts';
import { type OutFile, type Parts, programText } from './parts.ts';
import { readme } from './readme.ts';
import { roCrate } from './roCrate.ts';

/** SHA-256 in hex: Node and browsers each have their own. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

export type Content = Omit<OutFile, 'sha256'>;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function contents({ about, tables, behaviorSpace, documents, hxl = false }: Parts): Content[] {
  const program = programText(about);
  const metadata = Object.fromEntries(Object.entries(about.provenance).map(([key, value]) => [key, String(value)]));
  const rows = (one: number): number[] => Array.from({ length: one }, (_, k) => k + 1);
  return [
    ...tables.flatMap((table): Content[] => [
      {
        path: `${table.name}.csv`,
        bytes: strToU8(csvOf(table, { hxl })),
        mediaType: 'text/csv',
        description: table.title,
        isInput: false,
        table,
        ...(hxl && { dialect: { headerRows: [1], commentRows: [2] } }),
      },
      {
        path: `${table.name}.parquet`,
        bytes: parquetOf(table, about.program, metadata),
        mediaType: 'application/vnd.apache.parquet',
        description: `The same as ${table.name}.csv`,
        isInput: false,
        table,
      },
    ]),
    ...(behaviorSpace
      ? [
          {
            path: `${behaviorSpace.name}.csv`,
            bytes: strToU8(behaviorSpaceOf(behaviorSpace, { name: about.what, program, date: about.published })),
            mediaType: 'text/csv',
            description: behaviorSpace.title,
            isInput: false,
            table: behaviorSpace,
            dialect: { headerRows: [LINES_BEFORE_HEADER + 1], commentRows: rows(LINES_BEFORE_HEADER) },
          },
        ]
      : []),
    ...documents.map(({ path, text, description, isInput = false }): Content => ({ path, bytes: strToU8(text), mediaType: 'application/json', description, isInput })),
  ];
}

/** Every file of the bundle, by path. */
export async function bundle(parts: Parts, sha256: Sha256): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(contents(parts).map(async (file): Promise<OutFile> => ({ ...file, sha256: await sha256(file.bytes) })));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const about = { 'README.txt': readme(parts.about, files, { table: parts.tables[0]?.name ?? 'table', hxl: parts.hxl === true }), 'datapackage.json': json(dataPackage(parts.about, files)) };
  const described = await Promise.all(
    Object.entries(about).map(async ([path, text]) => {
      const bytes = strToU8(text);
      const mediaType = path.endsWith('.json') ? 'application/json' : 'text/plain';
      const description = path.endsWith('.json') ? 'What each file and field holds, with units' : 'What is here, and how it is read';
      return { path, bytes, mediaType, description, isInput: false, sha256: await sha256(bytes) };
    }),
  );
  const all = [...files, ...described].map(({ path, bytes }) => [path, bytes] as const);
  const crate = ['ro-crate-metadata.json', strToU8(json(roCrate(parts.about, [...files, ...described])))] as const;
  return new Map([...all, crate].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The earliest day that a zip can name; read as local time, so that it is the same bytes in every time zone. */
const ZIP_TIME = '1980-01-01T00:00:00';

/** Parquet is compressed already. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.parquet') ? 0 : 6, mtime: ZIP_TIME }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
