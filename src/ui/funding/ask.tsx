/** What is asked: how much money, in which months, which measures, under what else, how sure; and how far the answer is. */
import { parseNumber } from '../controls/parse.ts';
import { AskOrStop } from './askOrStop.tsx';
import { scaleFor, secondsFor } from '../run/pace.ts';
import { scenario } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { shortDate } from '../words/dates.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { budgetsUsd, chosenConditions, conditionIds, firstMonths, lastMonths, months, MOST_BUDGETS, schedule, set, settings, splitAsked, splitting } from './asked.ts';
import { conditionName, measureKeys, measureName } from './names.ts';
import { EFFORTS, type Sure, splitRuns, SURES } from './sure.ts';
import { timeWords } from './time.ts';

/** "1.2 billion AFN" */
export const localWords = (usd: number): string => {
  const { currency, currencyPerUsd, baseYear } = scenario.value.place;
  return say('funding-local', { amount: said(usd * currencyPerUsd), currency: sayText('text', currency), year: String(baseYear) });
};

export const hasOwnCurrency = (): boolean => scenario.value.place.currency !== 'USD';

interface MoneyFieldProps {
  readonly label: string;
  readonly value: number;
  readonly change: (usd: number) => void;
}
const LEAST_USD = 1_000;
const MOST_USD = 1e10;

export function MoneyField({ label, value, change }: MoneyFieldProps) {
  return (
    <span class="typed">
      <span aria-hidden="true">$</span>
      <input
        class="number"
        type="text"
        inputMode="decimal"
        aria-label={label}
        value={exact(value)}
        onChange={(event) => {
          const read = parseNumber(event.currentTarget.value);
          if (read !== undefined && read >= LEAST_USD && read <= MOST_USD) change(Math.round(read));
          else event.currentTarget.value = exact(value);
        }}
      />
    </span>
  );
}

function Budgets() {
  const all = budgetsUsd.value;
  const put = (next: readonly number[]): void => set({ budgetsUsd: [...new Set(next)].sort((a, b) => a - b) });
  return (
    <fieldset class="field budgets">
      <legend>{say('funding-budgets')}</legend>
      <p class="fielddoc">{say('funding-budgets-doc')}</p>
      <ul>
        {all.map((usd, at) => (
          <li key={usd}>
            <MoneyField label={say('funding-budget', { number: at + 1 })} value={usd} change={(to) => put(all.map((one, k) => (k === at ? to : one)))} />
            {hasOwnCurrency() && <span class="fielddoc">{localWords(usd)}</span>}
            {all.length > 1 && (
              <button type="button" class="linklike" aria-label={say('funding-budget-remove', { budget: said(usd, 'USD') })} onClick={() => put(all.filter((_, k) => k !== at))}>
                {say('funding-remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" disabled={all.length >= MOST_BUDGETS} onClick={() => put([...all, (all.at(-1) ?? 0) * 2])}>
          {say('funding-budget-add')}
        </button>
        {settings.value.budgetsUsd !== undefined && (
          <button type="button" class="linklike" onClick={() => set({ budgetsUsd: undefined })}>
            {say('funding-budgets-usual')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Month({ label, value, of, change }: { label: string; value: string; of: readonly string[]; change: (month: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {of.map((month) => (
          <option key={month} value={month}>
            {shortDate(month)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly doc?: string;
  readonly keys: readonly string[];
  readonly chosen: readonly string[];
  readonly name: (key: string) => string;
  readonly change: (chosen: readonly string[]) => void;
  readonly most?: number;
}
export function Checks({ legend, doc, keys, chosen, name, change, most = keys.length }: ChecksProps) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {doc !== undefined && <p class="fielddoc">{doc}</p>}
      {keys.map((key) => {
        const on = chosen.includes(key);
        return (
          <label key={key} class="check">
            <input type="checkbox" checked={on} disabled={!on && chosen.length >= most} onChange={() => change(on ? chosen.filter((one) => one !== key) : keys.filter((one) => one === key || chosen.includes(one)))} />
            <span>{name(key)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

export function HowSure({ name, value, runsOf, change, of }: { name: string; value: Sure; runsOf: (sure: Sure) => number; change: (sure: Sure) => void; of: (sure: Sure) => { scale: number; months: number } }) {
  return (
    <fieldset class="field sures">
      <legend>{say('funding-sure')}</legend>
      {SURES.map((one) => {
        const runs = runsOf(one);
        return (
          <label key={one} class="check">
            <input type="radio" name={name} checked={one === value} onChange={() => change(one)} />
            <span>
              {say(`funding-sure-${one}`)}
              <span class="fielddoc">{say('funding-cost', { runs: said(runs), count: runs, time: timeWords(secondsFor(scenario.value, runs, of(one))) })}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

export function Ask() {
  const { measures, sure } = settings.value;
  const { firstMonth, lastMonth } = schedule.value;
  const cannot = measures.length === 0 ? say('funding-no-measures') : undefined;
  return (
    <section class="ask" aria-label={say('funding-ask')}>
      <div class="asks-fields">
        <div>
          <Budgets />
          <div class="months">
            <Month label={say('funding-first')} value={firstMonth} of={firstMonths.value} change={(month) => set({ firstMonth: month, lastMonth: undefined })} />
            <Month label={say('funding-last')} value={lastMonth} of={lastMonths.value} change={(month) => set({ firstMonth, lastMonth: month })} />
          </div>
        </div>
        <Checks legend={say('funding-measures')} doc={say('funding-measures-doc')} keys={measureKeys} chosen={measures} name={(key) => measureName(key, 'both')} change={(chosen) => set({ measures: chosen })} />
        <div>
          <Checks legend={say('funding-conditions')} doc={say('funding-conditions-doc')} keys={conditionIds.value} chosen={settings.value.conditions} name={conditionName} change={(conditions) => set({ conditions })} />
          <HowSure name="funding-sure" value={sure} change={(to) => set({ sure: to })} runsOf={(one) => splitRuns(one, budgetsUsd.value.length, chosenConditions.value.length)} of={(one) => ({ scale: scaleFor(scenario.value, EFFORTS[one].agents), months: months.value })} />
        </div>
      </div>
      <AskOrStop now={splitting.now} words={say('funding-run')} ask={() => void splitting.ask(splitAsked())} stop={splitting.stop} cannot={cannot} />
    </section>
  );
}
