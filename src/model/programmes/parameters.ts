import { parameter } from '../../lib/declare.ts';

/** What all programmes share and no scenario sets for one of them. */
export const programmeParameters = {
  corruptionLeakShare: parameter({ unit: 'share', range: [0, 0.6], default: 0.15, doc: 'Part of money meant for people that is lost where institutions do not work at all; none where they do (M34).' }),
  insecurityDelayShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of delivery capacity lost where there is no physical security at all; none where there is (M34).' }),
  stigmaShunsShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Chance that somebody with full stigma keeps away from a programme that another would hear of (M12).' }),
  disuseMonths: parameter({ unit: 'months', range: [3, 120], default: 24, integer: true, doc: 'Over how long what nobody keeps up falls out of use.' }),
} as const;
