/**
 * Arms and policies. An arm named `cash--noEnvy` is the policy `cash` under the rival rule of behaviour `noEnvy`; arms without `--` are
 * the policies under the model's own rules. Two policies are always on offer beside those that a plan compares.
 */
export const OWN_RULES = 'as the model has it';
const BETWEEN = '--';

export const NONE = 'none';
export const LEAVE = 'leaveToRemain';
export const ALWAYS_ON_OFFER: readonly string[] = [NONE, LEAVE];

export const partsOf = (id: string): readonly [policy: string, rule: string] => {
  const [policy = '', ...rule] = id.split(BETWEEN);
  return [policy, rule.join(BETWEEN) || OWN_RULES];
};

export const armId = (policy: string, rule: string): string => (rule === OWN_RULES ? policy : `${policy}${BETWEEN}${rule}`);
