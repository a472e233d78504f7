/** What the parts of the futures are given. */
import type { FuturesRead } from '../../experiment/futures/read.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What was read, of which measure and scenario. */
export interface OfRead {
  readonly read: FuturesRead;
  readonly outcome: string;
  readonly group: string;
  readonly unit: string;
  readonly scenario: Scenario;
  readonly source: string;
}
