/** `datapackage.json` after the Data Package standard, version 2 (datapackage.org): what each file and each field holds, in which unit. */
import { type About, addressOf, licenceUrl, type OutFile, type Source } from './parts.ts';
import { tableSchema } from './tableSchema.ts';

const profile = (what: string): string => `https://datapackage.org/profiles/2.0/${what}.json`;

/** 'outcomes.parquet' → 'outcomes-parquet'; tables in CSV keep their name. */
const nameOf = (path: string): string => path.replace(/\.csv$/, '').replaceAll('.', '-').toLowerCase();

const resource = ({ path, bytes, mediaType, description, sha256, table, dialect }: OutFile): object => ({
  $schema: profile('dataresource'),
  name: nameOf(path),
  path,
  ...(table && { type: 'table', title: table.title }),
  description,
  format: path.slice(path.lastIndexOf('.') + 1),
  mediatype: mediaType,
  ...(mediaType.startsWith('text/') && { encoding: 'utf-8' }),
  bytes: bytes.length,
  hash: `sha256:${sha256}`,
  ...(dialect && { dialect: { $schema: profile('tabledialect'), ...dialect } }),
  ...(table && { schema: tableSchema(table) }),
});

const sourceOf = (source: Source): object => {
  const path = addressOf(source);
  return { title: source.title, ...(path !== undefined && { path }) };
};

export const dataPackage = ({ name, what, title, description, program, licence, provenance, sources }: About, files: readonly OutFile[]): object => ({
  $schema: profile('datapackage'),
  name,
  title,
  description,
  what,
  version: program.version,
  licenses: [{ name: licence, path: licenceUrl(licence) }],
  ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
  ...provenance,
  resources: files.map(resource),
});
