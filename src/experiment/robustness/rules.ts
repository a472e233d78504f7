/** Rival behavioural rules as futures: would the same policy be chosen if people decided otherwise than the model says? */
import type { Outlook } from './outlook.ts';
import { type Choices, choicesOf, standingsOf } from './regret.ts';

export interface ByRule {
  readonly rule: string;
  readonly futures: number;
  readonly choices: Choices;
}
export interface Rules {
  readonly rules: readonly ByRule[];
  /** Policies that are chosen by mean under every rule; empty where the rules turn the finding over. */
  readonly underAll: readonly string[];
}

/** `ruleOf` gives the rule of each future. */
export function byRule(outlook: Outlook, ruleOf: readonly string[]): Rules {
  if (ruleOf.length !== outlook.values.length) throw new RangeError(`${ruleOf.length} rules for ${outlook.values.length} futures`);
  const rules = [...new Set(ruleOf)].map((rule) => {
    const part = { ...outlook, values: outlook.values.filter((_, future) => ruleOf[future] === rule) };
    return { rule, futures: part.values.length, choices: choicesOf(outlook, standingsOf(part)) };
  });
  return { rules, underAll: outlook.policies.filter((policy) => rules.every(({ choices }) => choices.byMean.includes(policy))) };
}
