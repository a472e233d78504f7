/**
 * What the Data Package standard, version 2, demands of `datapackage.json` (datapackage.org/standard: data-package, data-resource,
 * table-dialect, table-schema), as far as we write it; stricter in one thing: nothing but what is listed.
 */
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)(?!.*\\\\).+$' };
const url = { type: 'string', pattern: '^https?://' };
const profile = (what: string) => ({ const: `https://datapackage.org/profiles/2.0/${what}.json` });

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date'] },
    description: { type: 'string', minLength: 1 },
    unit: { type: 'string', minLength: 1 },
    hxl: { type: 'string', pattern: '^#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$' },
  },
};

const rowNumbers = { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1 } };

const resource = {
  type: 'object',
  required: ['$schema', 'name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
  additionalProperties: false,
  properties: {
    $schema: profile('dataresource'),
    name: { type: 'string', pattern: '^[a-z0-9-]+$' },
    path,
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string', minLength: 1 },
    format: { enum: ['csv', 'parquet', 'json'] },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect: {
      type: 'object',
      additionalProperties: false,
      properties: { $schema: profile('tabledialect'), headerRows: rowNumbers, commentRows: rowNumbers },
    },
    schema: {
      type: 'object',
      required: ['fields'],
      additionalProperties: false,
      properties: { $schema: profile('tableschema'), fields: { type: 'array', minItems: 1, items: field }, missingValues: { const: [''] } },
    },
  },
  anyOf: [{ required: ['type', 'schema'] }, { not: { required: ['type'] } }],
};

export const DATA_PACKAGE = {
  type: 'object',
  required: ['$schema', 'name', 'resources', 'licenses'],
  properties: {
    $schema: profile('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    licenses: { type: 'array', minItems: 1, items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }], properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path: url } } },
    sources: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1, additionalProperties: false, properties: { title: { type: 'string' }, path: url } } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};

type Entity = { readonly '@id': string; readonly '@type': string } & Readonly<Record<string, unknown>>;

/** What RO-Crate 1.1 (sections 4–6) and Process Run Crate 0.5 demand, as a list of what is missing. */
export function crateProblems(crate: unknown, present: readonly string[]): string[] {
  const { '@context': context, '@graph': graph } = crate as { '@context': unknown[]; '@graph': Entity[] };
  const found = new Map(graph.map((entity) => [entity['@id'], entity]));
  const problems: string[] = [];
  const want = (holds: boolean, what: string): void => void (holds || problems.push(what));
  const idOf = (value: unknown): string => (value as { '@id'?: string } | undefined)?.['@id'] ?? '';
  want(context.includes('https://w3id.org/ro/crate/1.1/context'), 'the context of RO-Crate 1.1');
  want(found.size === graph.length, 'ids that differ');
  for (const entity of graph) {
    want(entity['@type'] !== undefined, `${entity['@id']}: a type`);
    want(typeof entity['name'] === 'string' || entity['@id'] === 'ro-crate-metadata.json', `${entity['@id']}: a name`);
    for (const [key, value] of Object.entries(entity)) {
      const refs = [value].flat().map(idOf).filter((id) => id !== '' && key !== 'actionStatus' && !(entity['@id'] === 'ro-crate-metadata.json' && key === 'conformsTo'));
      for (const id of refs) want(found.has(id), `${entity['@id']}: ${key} ${id} is described`);
    }
  }
  const metadata = found.get('ro-crate-metadata.json');
  want(metadata?.['@type'] === 'CreativeWork' && idOf(metadata['about']) === './', 'a metadata descriptor about ./');
  want(idOf(metadata?.['conformsTo']) === 'https://w3id.org/ro/crate/1.1', 'what the metadata conform to');
  const root = found.get('./');
  want(root?.['@type'] === 'Dataset', 'a root data set');
  for (const key of ['name', 'description', 'datePublished', 'license', 'hasPart']) want(root?.[key] !== undefined, `the root's ${key}`);
  want(/^\d{4}-\d\d-\d\d$/.test(String(root?.['datePublished'])), 'a day of publication');
  const parts = [root?.['hasPart']].flat().map(idOf);
  for (const path of present) {
    want(found.get(path)?.['@type'] === 'File' && parts.includes(path), `${path}: a part`);
  }
  const action = graph.find((entity) => entity['@type'] === 'CreateAction');
  const program = found.get(idOf(action?.['instrument']));
  want(program?.['@type'] === 'SoftwareApplication' && program['softwareVersion'] !== undefined, 'a program with its version as instrument');
  want([root?.['mentions']].flat().map(idOf).includes(action?.['@id'] ?? '-'), 'an action that the root mentions');
  return problems;
}
