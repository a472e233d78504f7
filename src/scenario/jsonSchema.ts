/** JSON Schema (draft-07) of scenario files, for editors: hover help, completion and a first check while typing. */
import { GRADES, type NumberField } from '../lib/declare.ts';
import { UNITS } from '../lib/units.ts';
import { DECLARED } from './declared.ts';
import { type Declared, type Node, type RecordNode, scenarioTree } from './tree.ts';

type Schema = { readonly [key: string]: unknown };

const PROVENANCE = { source: { $ref: '#/definitions/source' }, grade: { $ref: '#/definitions/grade' }, note: { type: 'string' } };

/** A whole file names everything without a default; one that extends another may leave anything out, and null removes. */
export function jsonSchema(declared: Declared = DECLARED): Schema {
  const root = scenarioTree(declared);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Return Impact scenario',
    description: root.doc,
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: ofFile(root, false),
    else: ofFile(root, true),
    definitions: {
      source: { title: 'Source', description: 'A key of sources, or plain text.', type: 'string', minLength: 1 },
      grade: { title: 'Grade of evidence', description: 'How well the figure is supported, best first.', enum: GRADES },
      sourceEntry: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, year: { type: 'number' }, url: { type: 'string' }, note: { type: 'string' } },
        additionalProperties: false,
      },
    },
  };
}

function ofFile(root: RecordNode, whole: boolean): Schema {
  const schema = ofRecord(root, whole);
  const { format: _, ...properties } = schema['properties'] as Schema;
  return {
    ...schema,
    required: [...new Set(['format', ...((schema['required'] as string[] | undefined) ?? [])])],
    properties: {
      $schema: { type: 'string' },
      extends: { title: 'Extends', description: 'The name of a scenario of which this one says only what differs.', type: 'string' },
      sources: { title: 'Sources', type: 'object', additionalProperties: { $ref: '#/definitions/sourceEntry' } },
      format: { const: 1, description: root.of['format']?.doc },
      ...properties,
    },
  };
}

function schemaOf(node: Node, whole: boolean): Schema {
  const help = { ...(node.label !== undefined && { title: node.label }), description: node.doc };
  switch (node.kind) {
    case 'number':
      return { ...help, ...ofNumber(node) };
    case 'text':
      return { ...help, ...defaultOf(node), type: 'string' };
    case 'reference':
      return { ...help, ...defaultOf(node), type: 'string', references: node.to };
    case 'month':
      return { ...help, ...defaultOf(node), type: 'string', pattern: '^[1-9]\\d{3}-(0[1-9]|1[0-2])$' };
    case 'flag':
      return { ...help, ...defaultOf(node), type: 'boolean' };
    case 'choice':
      return { ...help, ...defaultOf(node), enum: node.of };
    case 'list': {
      const list = { type: 'array', items: schemaOf(node.of, true) };
      return { ...help, ...defaultOf(node), anyOf: [list, withSource(list)] };
    }
    case 'map':
      return { ...help, ...ofMap(node.of, typeof node.keys === 'object' ? node.keys : undefined, whole) };
    case 'record':
      return { ...help, ...ofRecord(node, whole) };
    case 'variant':
      return {
        ...help,
        ...(whole && { required: ['kind'] }),
        anyOf: Object.entries(node.of).map(([kind, variant]) => {
          const schema = ofRecord(variant, whole);
          return { title: kind, ...schema, properties: { ...(schema['properties'] as Schema), kind: { const: kind } } };
        }),
      };
  }
}

const defaultOf = (node: Node): Schema => (node.default === undefined ? {} : { default: node.default });

const withSource = (value: Schema): Schema => ({
  type: 'object',
  required: ['value'],
  properties: { value, ...PROVENANCE },
  additionalProperties: false,
});

function ofNumber(node: NumberField): Schema {
  const [minimum, maximum] = node.range;
  const plain = { type: node.integer ? 'integer' : 'number', minimum, maximum };
  return {
    ...defaultOf(node),
    unit: UNITS[node.unit].label,
    ...(node.source !== undefined && { source: node.source, grade: node.grade }),
    anyOf: [plain, withSource(plain)],
  };
}

const orNull = (schema: Schema, whole: boolean): Schema => (whole ? schema : { anyOf: [schema, { type: 'null' }] });

function ofMap(of: Node, keys: readonly string[] | undefined, whole: boolean): Schema {
  const entry = orNull(schemaOf(of, whole), whole);
  const known = Object.fromEntries((keys ?? []).map((key) => [key, entry]));
  return { type: 'object', properties: { ...PROVENANCE, ...known }, additionalProperties: keys === undefined ? entry : false };
}

function ofRecord(node: RecordNode, whole: boolean): Schema {
  const fields = Object.entries(node.of);
  const required = whole && node.sparse !== true ? fields.filter(([, field]) => field.default === undefined).map(([key]) => key) : [];
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: { ...PROVENANCE, ...Object.fromEntries(fields.map(([key, field]) => [key, orNull(schemaOf(field, whole), whole)])) },
    additionalProperties: false,
  };
}
