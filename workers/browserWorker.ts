/** The worker of a page: the model behind comlink. */
import { openingFromPast } from '../src/model/branch.ts';
import { prepare } from '../src/model/run.ts';
import { serve } from './serve.ts';

serve({ prepare, openRun: openingFromPast() });
