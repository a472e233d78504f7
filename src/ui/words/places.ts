/** Names of districts, in the page's language where the scenario has them. */
import { zones } from '../state/scenario.ts';
import { placeLanguage } from './language.ts';

export const zoneName = (pcode: string): string => {
  const name = zones.value[pcode]?.name;
  return (placeLanguage === 'fa' ? name?.fa : name?.en) || name?.en || pcode;
};
