import { parameter } from '../../lib/declare.ts';
import { defineProgramme } from './programme.ts';
import { holdUp } from './services.ts';

export const mediation = defineProgramme({
  key: 'mediation',
  family: 'community',
  label: 'Cohesion and local mediation',
  doc: 'Facilitators bring residents and newcomers together and settle disputes. What they build up grows by the month and wanes slowly after they have gone.',
  acts: { writes: 'local mediation', readBy: 'attitudes', decision: 'tension and contact, and through them wellbeing and the wish to leave' },
  parameters: {
    teamUsdPerMonth: parameter({ unit: 'USD per month', range: [100, 50_000], default: 2_500, doc: 'A team of facilitators, meetings and meeting places.' }),
    teamPeople: parameter({ unit: 'people', range: [1_000, 500_000], default: 20_000, integer: true, doc: 'People for whom one team is enough.' }),
    mediationShare: parameter({ unit: 'share', range: [0, 0.5], default: 0.2, doc: 'Local mediation added where teams are enough and have long been at work, on the scale of institutions (0–1).' }),
    buildUpMonths: parameter({ unit: 'months', range: [1, 36], default: 6, doc: 'Time in which that grows (to 63 %).' }),
    waneMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'Time in which it is gone after the facilitators, but for what others go on paying.' }),
  },
  assets: ({ zones }) => [zones.mediation],
  fadeMonths: (p) => p.waneMonths,
  work(means, p) {
    holdUp(means, p.teamUsdPerMonth / p.teamPeople, p.mediationShare, 1 / p.buildUpMonths);
  },
});
