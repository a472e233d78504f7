/** The nine actions of Objective 21 (Global Compact for Migration, A/RES/73/195, 2018, paragraph 37) as what can be run of them. */
import { rightsField } from '../../model/rights.ts';

type Action = keyof typeof rightsField.of.objective21.of;
export const ACTIONS = Object.keys(rightsField.of.objective21.of) as readonly Action[];

const EVERYBODY = { origins: [] };
const RETURNEES = { origins: ['returnee'] };

/** Programme and target of each; what protects people without serving them has none, and no run shows what it is worth. */
const RUN_AS: Readonly<
  Record<Action, { readonly kind: string; readonly target: object; readonly residentsTooShare?: number } | undefined>
> = {
  cooperationFrameworks: { kind: 'notice', target: EVERYBODY },
  identityAndDocuments: { kind: 'documents', target: RETURNEES },
  consularAssistance: { kind: 'counselling', target: RETURNEES },
  dueProcess: { kind: 'leaveToRemain', target: { origins: ['returnee'], bands: ['obliged', 'forced'] } },
  monitoring: { kind: 'monitoring', target: RETURNEES },
  childBestInterests: { kind: 'schoolingSupport', target: EVERYBODY },
  informedConsent: undefined,
  equalAccess: { kind: 'training', target: EVERYBODY },
  communityNeeds: { kind: 'communityFund', target: EVERYBODY },
};
export const isRun = (action: string): boolean => RUN_AS[action as Action] !== undefined;

/** As many as a round may agree on: each costs the same here, so that parties have to choose. */
export const MOST_ACTIONS = 4;
export const ACTION_USD = 10_000_000;

/** What was agreed, as a file would say it; the same money for each. */
export function deal(actions: readonly string[]): object {
  const programmes = ACTIONS.filter((action) => actions.includes(action)).flatMap((action) => {
    const run = RUN_AS[action];
    if (run === undefined) return [];
    return [
      [action, { source: 'scenario', grade: 'assumed', label: action, start: '2016-07', end: '2017-12', budgetUsd: ACTION_USD, ...run }],
    ];
  });
  return { programmes: Object.fromEntries(programmes) };
}

/** Six parties; each has a goal of its own, which is a life or a duty and never how many are returned. */
export const PARTIES = ['origin', 'destination', 'returnees', 'residents', 'mayor', 'civilSociety'] as const;
