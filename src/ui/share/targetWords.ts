/** Targets in words: see data/out/targets.ts. */
import type { LogframeWords } from '../../data/out/logframe.ts';
import type { Asked } from '../../data/out/targets.ts';
import type { RunResult } from '../../model/result.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';

/** The change that an outcome is a sign of. */
const CHANGE: Readonly<Record<Asked, 'work' | 'living' | 'homes' | 'schools' | 'water' | 'free' | 'together'>> = {
  unemployment: 'work',
  livingStandard: 'living',
  rentUsdPerMonth: 'homes',
  peoplePerRoom: 'homes',
  outOfSchoolShare: 'schools',
  waterService: 'water',
  involuntaryImmobility: 'free',
  rssComposite: 'together',
};

export const targetWords = ({ scenario, seed, scale, modelVersion, fingerprint }: RunResult): LogframeWords => ({
  outcome: ({ outcome }) => unisolated(say(`share-change-${CHANGE[outcome]}`)),
  indicator: ({ outcome, label, group }) => unisolated(say('share-indicator', { measure: sayDeclared(`outcome-${outcome}`, label), group: say(`share-group-${group}`) })),
  assumption: ({ outcome }) => unisolated(say(`share-assumption-${CHANGE[outcome]}`)),
  source: unisolated(say('share-source', { scenario, seed, scale: String(scale), version: modelVersion, fingerprint })),
  status: unisolated(say('share-status')),
});
