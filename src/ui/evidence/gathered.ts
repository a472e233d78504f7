/** What vite.config.ts takes from docs/evidence.json for the page. */
import shown from '../../../docs/evidence.json?patterns';
import type { Evidence } from '../../experiment/evidence.ts';

interface Gathered extends Pick<Evidence, 'modelVersion' | 'gatheredOn' | 'numbersHash' | 'effort' | 'patterns' | 'signs'> {
  /** The numbers of the model that this page was built with. */
  readonly builtWith: string;
}
export const gathered = shown as Gathered;
