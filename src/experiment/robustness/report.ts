/** What is known of the policies when all is counted. */
import type { FactorInformation } from './information.ts';
import type { Outlook } from './outlook.ts';
import type { Choices, Standing } from './regret.ts';
import type { Rules } from './rules.ts';
import type { Kept, Pair } from './satisficing.ts';

export interface Robustness {
  readonly label: string;
  readonly unit: string;
  readonly better: Outlook['better'];
  readonly smallest: number;
  readonly futures: number;
  readonly standings: readonly Standing[];
  readonly choices: Choices;
  /** Where a line was given. */
  readonly line?: { readonly worseThan: number; readonly policies: readonly Kept[]; readonly pairs: readonly Pair[] };
  /** Where rival rules were tried. */
  readonly rules?: Rules;
  readonly information: { readonly perfect: number; readonly factors: readonly FactorInformation[] };
  readonly says: readonly string[];
}
