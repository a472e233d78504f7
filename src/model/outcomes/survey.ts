/** What grown-ups are asked once a quarter, as surveys do: skills, contacts, scores, whether they can leave if they wish to. One pass for all of it. */
import { inWholes } from '../../lib/wholes.ts';
import { journeyMeansUsd } from '../leaving/routes.ts';
import { Aspiration, Livelihood, Presence } from '../state.ts';
import { bandSlot, cellOf, nextSlot } from './cells.ts';
import { sum } from './outcome.ts';
import { scoring } from './scoring.ts';
import { FINE, type Tally } from './tally.ts';

/** Places of the sums: three dimensions of the score, the whole, of a half or more; who was asked; skilled; contacts; would leave and cannot. */
const [SCORES, COMPOSITE, SUSTAINED, ASKED, SKILLED, CONTACTS, IMMOBILE, WIDTH] = [0, 3, 4, 5, 6, 7, 8, 9];

const survey: Tally = {
  key: 'people.survey',
  width: WIDTH,
  over: 'lists',
  everyMonths: 3,
  add(world, sums) {
    const { presence, household, origin, sex, band, livelihood, skill, network, aspiration } = world.people;
    const { zone, third } = world.households;
    const bands = bandSlot(world.zoneIds.length, 0);
    const { rows } = world.grown;
    const scoresOf = scoring(world);
    // A wish that is more than crossing the border: the cheapest way to a regional or far destination.
    const least = world.ways.reduce((cost, way) => (way.neighbouring ? cost : Math.min(cost, way.costUsd)), Infinity);
    inWholes(sums, 0, rows.length, (part, first, last) => {
      for (let k = first; k < last; k++) {
        const i = rows[k];
        if (livelihood[i] < Livelihood.homeDuties || presence[i] !== Presence.here) continue;
        const h = household[i];
        const { dimensions, composite } = scoresOf(i);
        const [economic, social, psychosocial] = dimensions;
        const whole = Math.round(composite * FINE);
        const sustained = composite >= 0.5 ? 1 : 0;
        const skilled = skill[i] > 0 ? 1 : 0;
        const contacts = Math.round(network[i] * FINE);
        const immobile = aspiration[i] === Aspiration.wish && journeyMeansUsd(world, h) < least ? 1 : 0;
        for (
          let slot = cellOf(zone[h], origin[i], sex[i], third[h]);
          slot >= 0;
          slot = nextSlot(slot, bands, band[i])
        ) {
          const at = slot * WIDTH;
          part[at + SCORES] += Math.round(economic * FINE);
          part[at + SCORES + 1] += Math.round(social * FINE);
          part[at + SCORES + 2] += Math.round(psychosocial * FINE);
          part[at + COMPOSITE] += whole;
          part[at + SUSTAINED] += sustained;
          part[at + ASKED]++;
          part[at + SKILLED] += skilled;
          part[at + CONTACTS] += contacts;
          part[at + IMMOBILE] += immobile;
        }
      }
    });
  },
};

export const asked = sum(survey, ASKED);
export const scoreOf = (dimension: 0 | 1 | 2) => sum(survey, SCORES + dimension);
export const composite = sum(survey, COMPOSITE);
export const sustained = sum(survey, SUSTAINED);
export const skilled = sum(survey, SKILLED);
/** In 4096ths. */
export const contacts = sum(survey, CONTACTS);
export const immobile = sum(survey, IMMOBILE);
