/** The worker of Node: the model behind a port. Built as a file of its own, beside the command line. */
import { parentPort } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { openingFromPast } from '../src/model/branch.ts';
import { prepare } from '../src/model/run.ts';
import { serve } from './serve.ts';

if (parentPort === null) throw new Error('nodeWorker.js runs as a worker thread only.');
serve({ prepare, openRun: openingFromPast() }, nodeEndpoint(parentPort));
