/** All sign tests, M1 to M43: each mechanism of the evidence base once. */
import { communitySigns } from './community.ts';
import { feelingSigns } from './feelings.ts';
import { homeSigns } from './homes.ts';
import { leavingSigns } from './leaving.ts';
import { meansSigns } from './means.ts';
import { returnSigns } from './returns.ts';
import { serviceSigns } from './services.ts';
import type { Sign } from './sign.ts';
import { supportSigns } from './support.ts';
import { workSigns } from './work.ts';

const number = ({ id }: Sign): number => Number(id.slice(1));

export const SIGNS: readonly Sign[] = [
  ...workSigns,
  ...homeSigns,
  ...serviceSigns,
  ...feelingSigns,
  ...meansSigns,
  ...leavingSigns,
  ...returnSigns,
  ...supportSigns,
  ...communitySigns,
].sort((a, b) => number(a) - number(b));
