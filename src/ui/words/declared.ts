/**
 * What declarations and scenario files say of themselves, under the keys by which a language may translate it in its declared.ftl and scenarios.ftl
 * (docs/guide/languages.md). English is what stands in the declaration or the file.
 */
import type { Field, MapField, RecordField } from '../../lib/declare.ts';
import { scenarioField } from '../../model/scenario.ts';
import { language } from './language.ts';
import { sayDeclared } from './say.ts';

const LONGEST = 48;

/** Letters and digits of a text; of a long one its beginning and a sum over all of it (FNV-1a). */
export function slugOf(text: string): string {
  const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug;
  const sum = Array.from(slug).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return `${slug.slice(0, LONGEST).replace(/-$/, '')}-${sum.toString(36)}`;
}

/** A text without a key of its own, such as a stream's name in a file, is known by its words: one that somebody changes says itself. */
export const sayText = (kind: TextKind, english: string): string =>
  language.tag === 'en' ? english : sayDeclared(`${kind}-${slugOf(english)}`, english);

/** `text`: of scenario files. `unit`: of outcomes and numbers. `life`: decisions, their terms and ends, and what people live by. */
export type TextKind = 'text' | 'unit' | 'life';

/** 'zones.AF0601.population' → 'field-zones-each-population': the place of a number's declaration. */
function fieldKey(path: string): string {
  let field: Field | undefined = scenarioField;
  const names = path.split('.').map((name) => {
    const known: Field | undefined = field;
    const isRecord: boolean = known?.kind === 'record';
    field = isRecord ? (known as RecordField).of[name] : (known as MapField | undefined)?.of;
    return isRecord ? name : 'each';
  });
  return `field-${names.join('-')}`;
}

/** The key of a number's declaration: of a parameter of the model or of a programme, or of a field of scenario files. */
export function declarationKey(path: string, kindOf: (programme: string) => string | undefined): string {
  const [head = '', second = '', third = '', fourth = ''] = path.split('.');
  if (head === 'assumptions') return `parameter-${second}-${third}`;
  if (head === 'programmes' && third === 'parameters') return `programme-${kindOf(second) ?? ''}-${fourth}`;
  return fieldKey(path);
}
