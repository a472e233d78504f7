import { parentPort } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { serve } from '../../workers/serve.ts';
import { openRun, prepare } from './fakeModel.ts';

if (parentPort) serve({ prepare, openRun }, nodeEndpoint(parentPort));
