/** The task with an object for each person and each zone, as most people would write it. */
import { type Key, uniform } from '../../src/lib/random.ts';
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

class Zone {
  people = 0;
  working = 0;
  paid = 0;
  paidCents = 0;
  rentCents = FIRST_RENT_CENTS;
  hiring = FIRST_HIRING;

  startMonth(): void {
    this.working = 0;
    this.paid = 0;
    this.paidCents = 0;
  }

  settle(): void {
    this.rentCents = nextRent(this.rentCents, this.people, this.paid);
    this.hiring = nextHiring(this.people, this.working);
  }
}

class Person {
  readonly id: number;
  readonly zone: Zone;
  works: boolean;
  savingsCents: number;

  constructor(id: number, zone: Zone, works: boolean, savingsCents: number) {
    this.id = id;
    this.zone = zone;
    this.works = works;
    this.savingsCents = savingsCents;
  }

  work({ k0, k1 }: Key): void {
    const draw = uniform(k0, k1, this.id);
    if (this.works) this.works = draw >= LOSES_WORK;
    else this.works = draw < this.zone.hiring;
    if (this.works) this.zone.working++;
  }

  payRent(): void {
    const { zone } = this;
    this.savingsCents = Math.max(0, this.savingsCents + (this.works ? NET_WITH_WORK : NET_WITHOUT_WORK));
    if (this.savingsCents < zone.rentCents) return;
    this.savingsCents -= zone.rentCents;
    zone.paid++;
    zone.paidCents += zone.rentCents;
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((total, item) => total + value(item), 0);

function openObjects(count: number, eachInOrder: (people: Person[]) => void): Village {
  const zones = Array.from({ length: ZONES }, () => new Zone());
  const people = Array.from({ length: count }, (_, id) => {
    const first = firstState(id, count);
    const zone = zones[first.zone];
    zone.people++;
    return new Person(id, zone, first.works, first.savingsCents);
  });
  return {
    month(month) {
      const key = workKey(month);
      eachInOrder(people);
      for (const zone of zones) zone.startMonth();
      for (const person of people) person.work(key);
      for (const person of people) person.payRent();
      for (const zone of zones) zone.settle();
      return { working: sum(zones, (z) => z.working), paid: sum(zones, (z) => z.paid), paidCents: sum(zones, (z) => z.paidCents) };
    },
  };
}

/** A fair shuffle in place (Fisher, Yates; Durstenfeld). */
function shuffle<T>(items: T[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

export const objects: Way = {
  name: 'objects',
  how: 'a class instance per person, in the order in which they were made',
  open: async (count) => openObjects(count, () => undefined),
};

export const objectsInRandomOrder: Way = {
  name: 'objects, random order',
  how: 'the same, shuffled each month, as agents act in NetLogo and Mesa',
  open: async (count) => openObjects(count, shuffle),
};
