import { services } from '../infrastructure/load.ts';
import type { Outcome, Sum } from './outcome.ts';
import { clip } from './scoring.ts';
import { asked, composite, scoreOf, sustained } from './survey.ts';
import { FINE } from './tally.ts';

/** Once a quarter. */
const score = (key: string, label: string, top: Sum, doc: string): Outcome => ({ key, label, unit: 'index 0–1', doc, of: { top, bottom: asked, factor: 1 / FINE } });
const NOTE = 'In the manner of the Reintegration Sustainability Survey; IOM’s own weights are not reproduced.';

export const scoreOutcomes: readonly Outcome[] = [
  score('rssEconomic', 'Reintegration score, economic', scoreOf(0), `Consumption, work, debt. ${NOTE}`),
  score('rssSocial', 'Reintegration score, social', scoreOf(1), `Home, documents, services. ${NOTE}`),
  score('rssPsychosocial', 'Reintegration score, psychosocial', scoreOf(2), `Wellbeing, contacts, grievance, wish to stay. ${NOTE}`),
  score('rssComposite', 'Reintegration score', composite, `Mean of the three dimensions. ${NOTE}`),
  { key: 'rssSustained', label: 'Score of a half or more', unit: 'share', doc: `Adults here whose composite score is at least 0.5. ${NOTE}`, of: { top: sustained, bottom: asked } },
  {
    key: 'severityLivelihoods',
    label: 'Return index: livelihoods and services',
    unit: 'index 0–100',
    doc: 'Severity of conditions: fall of services, jobless people, crowding, children without a seat; 0 = as good as can be.',
    zone: {
      value: (w, z) => {
        const jobless = clip((w.zones.jobless[z] / Math.max(1, w.zones.adults[z])) * 2);
        const crowd = clip((w.zones.housedPeople[z] / w.zones.rooms[z] - 2) / 4);
        return (100 * (1 - services(w, z) + jobless + crowd)) / 3;
      },
      whole: 'meanByPeople',
    },
  },
  {
    key: 'severitySafety',
    label: 'Return index: safety and cohesion',
    unit: 'index 0–100',
    doc: 'Severity of conditions: insecurity, tension, resentment; 0 = as good as can be.',
    zone: { value: (w, z) => (100 * (1 - w.zones.security[z] + w.zones.tension[z] + w.zones.resentment[z])) / 3, whole: 'meanByPeople' },
  },
];
