/** All sign tests, M1 to M43: each mechanism of the evidence base once. */
import { communitySigns } from './community.ts';
import { employmentSigns } from './employment.ts';
import { enterpriseSigns } from './enterprises.ts';
import { feelingSigns } from './feelings.ts';
import { homeSigns } from './homes.ts';
import { leavingSigns } from './leaving.ts';
import { meansSigns } from './means.ts';
import { peopleSigns } from './people.ts';
import { placeSigns } from './places.ts';
import { reachSigns } from './reach.ts';
import { serviceSigns } from './services.ts';
import type { Sign } from './sign.ts';
import { timingSigns } from './timing.ts';
import { workSigns } from './work.ts';

const number = ({ id }: Sign): number => Number(id.slice(1));

export const SIGNS: readonly Sign[] = [
  ...workSigns,
  ...homeSigns,
  ...serviceSigns,
  ...feelingSigns,
  ...meansSigns,
  ...leavingSigns,
  ...peopleSigns,
  ...placeSigns,
  ...timingSigns,
  ...reachSigns,
  ...enterpriseSigns,
  ...employmentSigns,
  ...communitySigns,
].sort((a, b) => number(a) - number(b));
