/** Process 2: run programmes: outreach, enrolment, delivery, works. The same for all; what differs is in each programme's file. */
import { monthIndex } from '../calendar.ts';
import type { Process } from '../process.ts';
import { enrol } from './enrol.ts';
import { fadeAssets } from './fade.ts';
import { programmeOf } from './index.ts';
import { fundProgrammes, handBack, meansOf } from './means.ts';
import { movedAway } from './schedule.ts';
import { serve } from './serve.ts';
import { valuesOf } from './values.ts';

export const runProgrammes: Process = {
  key: 'runProgrammes',
  label: 'Run programmes: outreach, enrolment, delivery, works',
  doc: 'People hear of a programme by outreach and word of mouth (Bass 1969), those served and eligible queue, places of the month are given in order of application, money is paid from the budget by the ledger and never overspent. What was built falls out of use after the donor leaves, but for the part that others keep up. A programme without budget does nothing.',
  run(world) {
    world.team.once(() => {
      fundProgrammes(world);
      world.zones.announced.fill(0); // news of this month
    });
    world.programmes.forEach((input, k) => {
      if (input.budgetUsd === 0 || world.month < monthIndex(world.scenario, input.start)) return;
      const definition = programmeOf(input.kind);
      const open = world.month <= monthIndex(world.scenario, input.end);
      if (definition.enrols && open) enrol(world, definition, k);
      world.team.once(() => {
        const p = valuesOf(definition, input);
        const means = meansOf(world, k);
        const supporting = definition.enrols !== undefined && serve(world, definition, means, p, k, open);
        if (open) {
          if (definition.scheduleUsd) means.buy(Math.min(means.left(), definition.scheduleUsd(p) * movedAway(world, k)));
          definition.work?.(means, p);
        } else {
          fadeAssets(world, definition, k, p);
          if (!supporting) handBack(world, k);
        }
      });
    });
  },
};
