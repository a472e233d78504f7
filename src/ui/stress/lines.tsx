/** Lines below which people are harmed: the norms of handbooks, or the user's own, moved, added and taken away. One limit for both sides. */
import { useSignal } from '@preact/signals';
import { LINE_OUTCOMES, unitOf, worseSideOf } from '../../experiment/stress/lines.ts';
import { typed } from '../controls/numberField.tsx';
import { parseNumber } from '../controls/parse.ts';
import { sayDeclared, say } from '../words/say.ts';
import { areNorms, type Limit, normOf, restoreNorms, set, settings } from './asked.ts';
import { outcomeName } from './names.ts';

/** As it is typed: shares as per cent. */
const unitWords = (unit: string): string => (unit === 'share' ? '%' : unit.startsWith('ratio') ? '×' : sayDeclared(`unit-${unit}`, unit));

function read(text: string, unit: string): number | undefined {
  const value = parseNumber(text);
  return value === undefined ? undefined : unit === 'share' && !/[%٪]/.test(text) ? value / 100 : value;
}

function Row({ limit: of }: { limit: Limit }) {
  const { outcome, limit } = of;
  const unit = unitOf(outcome);
  const norm = normOf(of);
  const name = outcomeName(outcome);
  const { limits } = settings.value;
  return (
    <li>
      <span class="line-name">{say('stress-line', { outcome: name, side: worseSideOf(outcome) ?? 'below' })}</span>
      <span class="typed">
        <input
          class="number"
          type="text"
          inputMode="decimal"
          aria-label={say('stress-line-value', { outcome: name, unit: unitWords(unit) })}
          value={typed(limit, unit)}
          onChange={(event) => {
            const value = read(event.currentTarget.value, unit);
            if (value === undefined) event.currentTarget.value = typed(limit, unit);
            else set({ limits: limits.map((one) => (one.outcome === outcome ? { ...one, limit: value } : one)) });
          }}
        />
        <span class="unit">{unitWords(unit)}</span>
      </span>
      <button type="button" class="linklike" aria-label={say('stress-line-remove', { outcome: name })} onClick={() => set({ limits: limits.filter((one) => one.outcome !== outcome) })}>
        {say('stress-remove')}
      </button>
      <span class="fielddoc">{norm === undefined ? say('stress-line-yours') : norm.source}</span>
    </li>
  );
}

/** A limit to begin with, to be moved: as things were, or a tenth. */
const startOf = (outcome: string): number => {
  const unit = unitOf(outcome);
  return unit === 'share' ? 0.1 : unit.startsWith('ratio') ? (worseSideOf(outcome) === 'below' ? 0.95 : 1.5) : unit.startsWith('index') ? 0.5 : 10;
};

function Add() {
  const { limits } = settings.value;
  const rest = LINE_OUTCOMES.filter((key) => !limits.some(({ outcome }) => outcome === key));
  const chosen = useSignal('');
  const outcome = rest.includes(chosen.value) ? chosen.value : (rest.find((key) => key === 'livingStandard') ?? rest[0] ?? '');
  return (
    <div class="row">
      <select
        aria-label={say('stress-line-which')}
        value={outcome}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {rest.map((key) => (
          <option key={key} value={key}>
            {outcomeName(key)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => set({ limits: [...limits, { outcome, limit: startOf(outcome) }] })}>
        {say('stress-line-add')}
      </button>
      {!areNorms.value && (
        <button type="button" class="linklike" onClick={restoreNorms}>
          {say('stress-line-norms')}
        </button>
      )}
    </div>
  );
}

export function LinesEditor() {
  return (
    <fieldset class="field lines-editor">
      <legend>{say('stress-lines')}</legend>
      <p class="fielddoc">{say('stress-lines-doc')}</p>
      <ul>
        {settings.value.limits.map((limit) => (
          <Row key={limit.outcome} limit={limit} />
        ))}
      </ul>
      <Add />
    </fieldset>
  );
}
