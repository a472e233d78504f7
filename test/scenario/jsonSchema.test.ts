import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/scenario/jsonSchema.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { DECLARED, type Draft, VILLAGE_TEXT, villageWith } from '../scenarios/village.ts';

const validator = (schema: object) => new Ajv({ strict: false, allErrors: true }).compile(schema);
const ofTests = validator(jsonSchema(DECLARED));

describe('the JSON Schema', () => {
  it('is draft-07 and carries unit, range and meaning', () => {
    const schema = JSON.stringify(jsonSchema(DECLARED));
    expect(schema).toContain('"$schema":"http://json-schema.org/draft-07/schema#"');
    expect(schema).toContain('{"description":"People living there before the arrivals.","unit":"people"');
    expect(schema).toContain('{"description":"Wage.","default":5,"unit":"US dollars a day","source":"assumed","grade":"assumed"');
  });

  const valid = validator(jsonSchema());
  it.each(Object.entries(SHIPPED))('accepts %s', (_, scenario) => {
    expect(valid(scenario), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true);
  });

  it('accepts the village, and one that extends it', () => {
    expect(ofTests(JSON.parse(VILLAGE_TEXT)), JSON.stringify(ofTests.errors?.slice(0, 5))).toBe(true);
    expect(ofTests({ format: 1, extends: 'village', streams: null, zones: { V1: null, V2: { urbanShare: 0.5 } } })).toBe(true);
  });

  it('refuses what is missing, unknown, of another type or out of range', () => {
    const changes: ((draft: Draft) => unknown)[] = [
      (draft) => delete draft.title,
      (draft) => delete draft.zones.V1.population,
      (draft) => Object.assign(draft.zones.V1, { populaton: 1 }),
      (draft) => Object.assign(draft.zones.V1, { population: 'many' }),
      (draft) => Object.assign(draft.zones.V1, { population: 1.5 }),
      (draft) => Object.assign(draft.zones.V1, { urbanShare: 2 }),
      (draft) => Object.assign(draft.zones.V1, { urbanShare: { value: 0.2, grade: 'good' } }),
      (draft) => Object.assign(draft.programmes.works, { kind: 'nothing' }),
      (draft) => Object.assign(draft.place, { start: '2016-13' }),
    ];
    for (const change of changes) expect(ofTests(villageWith(change)), String(change)).toBe(false);
  });
});
