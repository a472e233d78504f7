/** The worker of a page: the model behind comlink. */
import { openRun, prepare } from '../src/model/run.ts';
import { serve } from './serve.ts';

serve({ prepare, openRun });
