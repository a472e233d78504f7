/** What is drawn: parameters marked free, what each programme's units cost, and what running it takes; and how a draw is written into an arm. */
import type { Parameter } from '../../lib/declare.ts';
import { monthIndex } from '../../model/calendar.ts';
import { PROGRAMMES, programmeOf } from '../../model/programmes/index.ts';
import { overheadsShare, valuesOf } from '../../model/programmes/values.ts';
import { type ProgrammeInput, programmeField, type Scenario } from '../../model/scenario.ts';
import { freeParameters, type Prior, valueAt, withValues } from '../priors.ts';
import type { Values } from '../priors.ts';

const MONEY = ['USD', 'USD per month', 'USD per day'] as const;
const OVERHEADS = ['overheadShare', 'officesShare', 'monitoringShare'] as const;
/** A range this wide is drawn evenly in factors, a narrower one evenly. */
const DECADE = 10;
/** Where a range begins at nought and is wide, factors begin at this part of the default; nought itself would be another programme. */
const LEAST_OF_DEFAULT = 0.1;
/** Places that would let the budget be spent, times this: who enrols in a month varies. */
const SPARE = 1.25;
const MOST_PLACES = 20_000;

/** Where each parameter is declared first: what two kinds share, such as the price of a borehole, is drawn once for both. */
const declaredFirst = new Map(PROGRAMMES.toReversed().flatMap(({ key, parameters }) => Object.entries(parameters).map(([name, facts]): [Parameter, string] => [facts, `cost.${key}.${name}`])));

/** `cost.<kind>.<name>`: the same in all arms of a draw. */
const costPath = (kind: string, name: string): string => declaredFirst.get(programmeOf(kind).parameters[name]) ?? `cost.${kind}.${name}`;

function costPrior(kind: string, name: string, { doc, range, default: byDefault }: Parameter): Prior {
  const least = range[0] > 0 ? range[0] : byDefault * LEAST_OF_DEFAULT;
  const wide = least > 0 && range[1] / least >= DECADE;
  return { path: costPath(kind, name), doc, range: wide ? [least, range[1]] : range, spread: wide ? 'log' : 'even', byDefault };
}

function costPriors(kind: string): Prior[] {
  const own = Object.entries(programmeOf(kind).parameters)
    .filter(([, { unit }]) => MONEY.some((money) => money === unit))
    .map(([name, facts]) => costPrior(kind, name, facts));
  const shared = OVERHEADS.map((name): Prior => {
    const { doc, range, default: byDefault = 0 } = programmeField.of[name];
    return { path: costPath(kind, name), doc, range, spread: 'even', byDefault };
  });
  return [...own, ...shared];
}

export const drawnPriors = (kinds: readonly string[]): Prior[] => [
  ...freeParameters(),
  ...new Map(kinds.flatMap(costPriors).map((prior) => [prior.path, prior])).values(),
];

export const drawAt = (priors: readonly Prior[], point: Values): Values => Object.fromEntries(priors.map((prior) => [prior.path, valueAt(prior, point[prior.path])]));

/** Delivery that could spend the budget within its months; the field's own size where a programme has no unit cost. */
function placesFor(input: ProgrammeInput, scenario: Scenario): number {
  const definition = programmeOf(input.kind);
  const unitUsd = definition.unitUsd?.(valuesOf(definition, input), scenario.place.householdSizePeople) ?? 0;
  if (!(unitUsd > 0)) return input.placesPerMonth;
  const months = Math.max(1, monthIndex(scenario, input.end) - monthIndex(scenario, input.start) + 1 - input.delayMonths);
  return Math.min(MOST_PLACES, Math.ceil((input.budgetUsd * (1 - overheadsShare(input)) * SPARE) / unitUsd / months));
}

/** An arm's scenario with a draw: budgets stay as they are, so all arms cost the same, whole. */
export function withDraw(scenario: Scenario, values: Values): Scenario {
  const programmes = Object.entries(scenario.programmes).map(([id, input]): [string, ProgrammeInput] => {
    const of = (names: readonly string[]): Record<string, number> =>
      Object.fromEntries(names.flatMap((name) => (costPath(input.kind, name) in values ? [[name, values[costPath(input.kind, name)]]] : [])));
    const parameters = { ...input.parameters, ...of(Object.keys(programmeOf(input.kind).parameters)) };
    const drawn = { ...input, ...of(OVERHEADS), parameters };
    return [id, { ...drawn, placesPerMonth: placesFor(drawn, scenario) }];
  });
  return withValues({ ...scenario, programmes: Object.fromEntries(programmes) }, values);
}
