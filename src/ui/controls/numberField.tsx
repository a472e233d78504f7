/** A slider and a field for one declared number: label, unit, range, meaning and source come from its declaration. */
import type { NumberField } from '../../lib/declare.ts';
import { UNITS } from '../../lib/units.ts';
import { change } from '../state/scenario.ts';
import { docOf, labelOf } from './declared.ts';
import { sayText } from '../words/declared.ts';
import { exact, short, typeable } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { parseNumber } from './parse.ts';
import { inRange, slideOf } from './slide.ts';

export interface NumberControlProps {
  readonly path: string;
  readonly field: NumberField;
  readonly value: number;
  /** The value of the file, to which the control can go back. */
  readonly start: number;
  readonly name?: string;
  /** Where the first value comes from, where the declaration alone does not say it. */
  readonly source?: string | undefined;
}

const UNIT_WORDS: Readonly<Record<string, string>> = { share: '%', ratio: '×', USD: '$', index: '', count: '', code: '' };

/** As it stands in the field: whole numbers with commas, shares as per cent. */
export function typed(value: number, unit: string): string {
  if (unit === 'share') return typeable(value * 100);
  return Math.abs(value) >= 1000 ? exact(value) : typeable(value);
}

/** What somebody wrote; undefined where it is no number. */
export function readTyped(text: string, field: Pick<NumberField, 'unit'>): number | undefined {
  const value = parseNumber(text);
  if (value === undefined) return undefined;
  return field.unit === 'share' && !/[%٪]/.test(text) ? value / 100 : value;
}

export function NumberControl({ path, field, value, start, name, source }: NumberControlProps) {
  const label = name ?? labelOf(path, field);
  const { min, max, step } = slideOf(field, start);
  const id = `f-${path.replaceAll('.', '-')}`;
  const unit = UNIT_WORDS[field.unit] ?? sayText('unit', UNITS[field.unit].label);
  const set = (to: number, settled: boolean): void => change(path, inRange(field, to), settled);
  const changed = value !== start;
  return (
    <div class={changed ? 'field changed' : 'field'}>
      <div class="fieldhead">
        <label for={id}>{label}</label>
        <span class="typed">
          <input
            class="number"
            type="text"
            inputMode="decimal"
            aria-label={say('field-exact', { name: label, unit: unit || 'none' })}
            value={typed(value, field.unit)}
            onChange={(event) => {
              const read = readTyped(event.currentTarget.value, field);
              if (read === undefined) event.currentTarget.value = typed(value, field.unit);
              else set(read, true);
            }}
          />
          <span class="unit">{unit}</span>
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={Math.min(value, max)}
        aria-valuetext={say('field-value', { value: exact(value, field.unit), unit })}
        aria-describedby={`${id}-doc`}
        onInput={(event) => set(Number(event.currentTarget.value), false)}
        onChange={(event) => set(Number(event.currentTarget.value), true)}
      />
      <p class="fielddoc" id={`${id}-doc`}>
        {docOf(path, field)}{' '}
        <span class="bounds">{say('range', { from: short(field.range[0], field.unit), to: short(field.range[1], field.unit) })}</span>
        {source !== undefined && <span class="source">{changed ? say('field-changed') : source}</span>}
        {changed && (
          <button type="button" class="linklike" onClick={() => set(start, true)}>
            {say('field-back', { value: exact(start, field.unit) })}
          </button>
        )}
      </p>
    </div>
  );
}
