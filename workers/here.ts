/** The model in this very thread, behind a channel like any other: for a worker in a browser that gives workers none of their own. */
import { openingFromPast } from '../src/model/branch.ts';
import { prepare } from '../src/model/run.ts';
import { openPool, type Pool } from './pool.ts';
import { serve } from './serve.ts';
import { type Thread, threadBehind } from './thread.ts';

function hireHere(): Thread {
  const { port1, port2 } = new MessageChannel();
  serve({ prepare, openRun: openingFromPast() }, port1);
  return threadBehind(port2, () => port2.close()).thread;
}

/** One run after another. */
export const openPoolHere = (): Pool => openPool({ hire: hireHere, threads: 1, share: false });
