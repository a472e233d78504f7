/** What grown-ups are asked once a quarter, as surveys do: skills, contacts, scores, whether they can leave if they wish to. One pass for all of it. */
import { inWholes } from '../../lib/wholes.ts';
import { journeyMeansUsd } from '../leaving/routes.ts';
import type { Way } from '../leaving/ways.ts';
import { Aspiration, Livelihood, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { bandSlot, cellOf, nextSlot } from './cells.ts';
import { sum } from './outcome.ts';
import { COMPOSITE, ECONOMIC, PSYCHOSOCIAL, SOCIAL, scoring } from './scoring.ts';
import { FINE, fine, type Tally } from './tally.ts';

/** Places of the sums: three dimensions of the score, the whole, of a half or more; who was asked; skilled; contacts; would leave and cannot. */
const [SCORES, SCORE, SUSTAINED, ASKED, SKILLED, CONTACTS, IMMOBILE, WIDTH] = [0, 3, 4, 5, 6, 7, 8, 9];

const survey: Tally = {
  key: 'people.survey',
  width: WIDTH,
  over: 'lists',
  everyMonths: 3,
  add(world, sums) {
    const { rows } = world.grown;
    inWholes(sums, 0, rows.length, (part, from, to) => ask(world, part, rows, from, to));
  },
};

/** A wish that is more than crossing the border: the cheapest way to a regional or far destination. */
export const cheapestBeyondUsd = (ways: readonly Way[]): number => ways.reduce((cost, way) => (way.neighbouring ? cost : Math.min(cost, way.costUsd)), Infinity);

function ask(world: World, part: Int32Array, rows: Int32Array, from: number, to: number): void {
  const { presence, household, origin, sex, band, livelihood, skill, network, aspiration } = world.people;
  const { zone, third } = world.households;
  const bands = bandSlot(world.zoneIds.length, 0);
  const scoresOf = scoring(world);
  const least = cheapestBeyondUsd(world.ways);
  for (let k = from; k < to; k++) {
    const i = rows[k];
    if (livelihood[i] < Livelihood.homeDuties || presence[i] !== Presence.here) continue;
    const h = household[i];
    const scores = scoresOf(i);
    const economic = Math.round(scores[ECONOMIC] * FINE);
    const social = Math.round(scores[SOCIAL] * FINE);
    const psychosocial = Math.round(scores[PSYCHOSOCIAL] * FINE);
    const whole = Math.round(scores[COMPOSITE] * FINE);
    const sustained = scores[COMPOSITE] >= 0.5 ? 1 : 0;
    const skilled = skill[i] > 0 ? 1 : 0;
    const contacts = fine(network[i]);
    const immobile = aspiration[i] === Aspiration.wish && journeyMeansUsd(world, h) < least ? 1 : 0;
    for (let slot = cellOf(zone[h], origin[i], sex[i], third[h]); slot >= 0; slot = nextSlot(slot, bands, band[i])) {
      const at = slot * WIDTH;
      part[at + SCORES + ECONOMIC] += economic;
      part[at + SCORES + SOCIAL] += social;
      part[at + SCORES + PSYCHOSOCIAL] += psychosocial;
      part[at + SCORE] += whole;
      part[at + SUSTAINED] += sustained;
      part[at + ASKED]++;
      part[at + SKILLED] += skilled;
      part[at + CONTACTS] += contacts;
      part[at + IMMOBILE] += immobile;
    }
  }
}

export const asked = sum(survey, ASKED);
export const scoreOf = (dimension: 0 | 1 | 2) => sum(survey, SCORES + dimension);
export const composite = sum(survey, SCORE);
export const sustained = sum(survey, SUSTAINED);
export const skilled = sum(survey, SKILLED);
/** In 4096ths. */
export const contacts = sum(survey, CONTACTS);
export const immobile = sum(survey, IMMOBILE);
