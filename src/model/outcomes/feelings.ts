import { Aspiration, Presence, Route } from '../state.ts';
import { type Outcome, sum } from './outcome.ts';
import { aspiring, grievance, grownUps, newcomers, resentment, residents, wellbeing } from './persons.ts';
import { bandSlot, cellOf } from './cells.ts';
import { asked, contacts, immobile } from './survey.ts';
import { FINE, type Tally } from './tally.ts';

/** Who left this month: by the regular way, by the irregular way. They are abroad by now, so they have no cell of their own as others do. */
const left: Tally = {
  key: 'people.left',
  width: 2,
  over: 'people',
  everyMonths: 1,
  add(world, sums, from, to) {
    const { presence, since, route, household, origin, sex, band } = world.people;
    const { zone, third } = world.households;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.abroad || since[i] !== world.month || route[i] === Route.none) continue;
      const way = route[i] === Route.irregular ? 1 : 0;
      const h = household[i];
      sums[cellOf(zone[h], origin[i], sex[i], third[h]) * 2 + way]++;
      if (band[i] !== 0) sums[bandSlot(world.zoneIds.length, band[i]) * 2 + way]++;
    }
  },
};

export const feelingOutcomes: readonly Outcome[] = [
  { key: 'wellbeing', label: 'Wellbeing', unit: 'index 0–1', doc: 'Mean wellbeing of adults.', of: { top: wellbeing, bottom: grownUps, factor: 1 / FINE }, floor: 0.02 },
  { key: 'resentment', label: 'Resentment of newcomers', unit: 'index 0–1', doc: 'Mean resentment of adults who lived here before.', of: { top: resentment, bottom: residents, factor: 1 / FINE }, floor: 0.02 },
  { key: 'grievance', label: 'Grievance of newcomers', unit: 'index 0–1', doc: 'Mean grievance of adults who came.', of: { top: grievance, bottom: newcomers, factor: 1 / FINE } },
  { key: 'contacts', label: 'Contacts here', unit: 'index 0–1', doc: 'Once a quarter: Mean contacts of adults; 1 = as somebody has who always lived here.', of: { top: contacts, bottom: asked, factor: 1 / FINE } },
  { key: 'tension', label: 'Tension', unit: 'index 0–1', doc: 'Tension of a zone: both sides’ feelings, young people without work, crowding, less mediation.', zone: { value: (w, z) => w.zones.tension[z], whole: 'meanByPeople' }, floor: 0.02 },
  { key: 'wish', label: 'Wish to leave', unit: 'share', doc: 'Adults who wish, or plan, to leave.', of: { top: aspiring(Aspiration.wish, Aspiration.plan), bottom: grownUps }, floor: 0.01 },
  { key: 'plan', label: 'Plan to leave', unit: 'share', doc: 'Adults who plan to leave.', of: { top: aspiring(Aspiration.plan), bottom: grownUps }, floor: 0.005 },
  { key: 'involuntaryImmobility', label: 'Wish to leave and cannot', unit: 'share', doc: 'Once a quarter: Adults who wish to leave and whose savings and credit do not reach the cheapest way beyond the neighbouring country.', of: { top: immobile, bottom: asked } },
  {
    key: 'leftInMonth',
    label: 'Left in the month',
    unit: 'people a month',
    doc: 'People who left in the month, ordinary departures included, by the group and zone they left.',
    of: { top: sum(left, 0, 1) },
  },
  { key: 'leftIrregularly', label: 'Left by the irregular way in the month', unit: 'people a month', doc: 'With a smuggler or without leave to go.', of: { top: sum(left, 1) } },
  { key: 'departures', label: 'Departures', unit: 'people, so far', doc: 'People who left, ordinary departures included.', run: (w) => w.facts.departures * w.scale },
  { key: 'regularDepartures', label: 'Departures by the regular way', unit: 'people, so far', doc: 'With documents and leave to go.', run: (w) => w.facts.regularDepartures * w.scale },
  { key: 'irregularDepartures', label: 'Departures by the irregular way', unit: 'people, so far', doc: 'With a smuggler or without leave to go.', run: (w) => w.facts.irregularDepartures * w.scale },
  { key: 'ordinaryReturns', label: 'Came back on their own', unit: 'people, so far', doc: 'Members abroad who came back on their own.', run: (w) => w.facts.ordinaryReturns * w.scale },
  { key: 'arrivals', label: 'Arrivals', unit: 'people, so far', doc: 'People who arrived by the streams of the scenario.', run: (w) => w.facts.arrivals * w.scale },
];
