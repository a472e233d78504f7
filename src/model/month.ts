/**
 * The heart: what happens in a month, and in which order. Each line is one submodel in a file of its own.
 * Updates are synchronous within a process: all decide on the state as the process found it.
 */
import { settleAccounts } from './accounts/settle.ts';
import { updateAttitudes } from './attitudes/attitudes.ts';
import { housePeople } from './housing/house.ts';
import { loadInfrastructure } from './infrastructure/load.ts';
import { hireAndLayOff } from './labour/work.ts';
import { decideToLeave } from './leaving/leave.ts';
import { observe } from './outcomes/observe.ts';
import { ageAndFormFamilies } from './population/families.ts';
import type { Process } from './process.ts';
import { runProgrammes } from './programmes/deliver.ts';
import { enrolPupils } from './schools/enrol.ts';
import { receiveArrivals } from './settlement/receive.ts';
import { runTrades } from './trades/trades.ts';

/** A month in a community of return: what stands later sees what earlier lines did. */
export const MONTH: readonly Process[] = [
  receiveArrivals, // first: who arrives this month looks for a room and for work this month
  runProgrammes, // before the markets, which read what programmes wrote
  ageAndFormFamilies, // ends with a head-count by zone, which the markets below share
  housePeople, // before work: where one lives decides which work is in reach
  hireAndLayOff, // regular jobs first; who has none and cannot wait goes to the labour square
  runTrades, // after hiring: a job in hand keeps people from opening a stall
  settleAccounts, // after all that earns; what is spent here is demand next month
  enrolPupils, // after accounts: families decide on school by what they live on now
  loadInfrastructure, // after homes, work and school: their trips load the roads
  updateAttitudes, // sees the whole month
  decideToLeave, // on the feelings and means of this month
  observe, // counts; nothing in the model reads it
];
