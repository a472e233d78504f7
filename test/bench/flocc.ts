/** The task in flocc, as its documentation writes it: agents with data behind `get` and `set` and a `tick` that the environment calls. */
import { Agent, Environment } from 'flocc';
import { uniform } from '../../src/lib/random.ts';
import {
  FIRST_HIRING,
  FIRST_RENT_CENTS,
  firstState,
  LOSES_WORK,
  NET_WITH_WORK,
  NET_WITHOUT_WORK,
  nextHiring,
  nextRent,
  type Village,
  type Way,
  workKey,
  ZONES,
} from './task.ts';

const newZone = (): Agent => new Agent({ people: 0, working: 0, paid: 0, paidCents: 0, rentCents: FIRST_RENT_CENTS, hiring: FIRST_HIRING });

function tick(person: Agent): void {
  const zone: Agent = person.get('zone');
  const { k0, k1 } = person.environment.get('key');
  const draw = uniform(k0, k1, person.get('number'));
  const works: boolean = person.get('works') ? draw >= LOSES_WORK : draw < zone.get('hiring');
  person.set('works', works);
  if (works) zone.increment('working');
  const savings = Math.max(0, person.get('savingsCents') + (works ? NET_WITH_WORK : NET_WITHOUT_WORK));
  const rent: number = zone.get('rentCents');
  const pays = savings >= rent;
  person.set('savingsCents', pays ? savings - rent : savings);
  if (!pays) return;
  zone.increment('paid');
  zone.increment('paidCents', rent);
}

function settle(zone: Agent): void {
  zone.set('rentCents', nextRent(zone.get('rentCents'), zone.get('people'), zone.get('paid')));
  zone.set('hiring', nextHiring(zone.get('people'), zone.get('working')));
}

const sum = (zones: readonly Agent[], key: string): number => zones.reduce((total, zone) => total + zone.get(key), 0);

async function openVillage(count: number, randomizeOrder: boolean): Promise<Village> {
  const environment = new Environment();
  const zones = Array.from({ length: ZONES }, newZone);
  for (let id = 0; id < count; id++) {
    const { zone, works, savingsCents } = firstState(id, count);
    zones[zone].increment('people');
    environment.addAgent(new Agent({ number: id, zone: zones[zone], works, savingsCents, tick }));
  }
  return {
    month(month) {
      environment.set('key', workKey(month));
      for (const zone of zones) zone.set({ working: 0, paid: 0, paidCents: 0 });
      environment.tick({ activation: 'uniform', randomizeOrder });
      for (const zone of zones) settle(zone);
      return { working: sum(zones, 'working'), paid: sum(zones, 'paid'), paidCents: sum(zones, 'paidCents') };
    },
  };
}

export const flocc: Way = {
  name: 'flocc',
  how: 'agents with get, set and tick, in random order: its default',
  open: (count) => openVillage(count, true),
};

export const floccAtBest: Way = {
  name: 'flocc, in order',
  how: 'the same in the order in which they were added',
  open: (count) => openVillage(count, false),
};
