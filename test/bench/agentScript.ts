/**
 * The task in AgentScript (a NetLogo in JavaScript), as its own models are written: people are turtles with properties of their own,
 * zones are the patches on which they stand, read by `turtle.patch`; `with` picks some, `ask` lets them act (as in its Virus and
 * Pheromone models). And at its best: one `ask` for all that a person does in a month, nobody picked.
 */
import type { Turtle as TurtleOn } from 'agentscript';
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

interface Zone {
  people: number;
  working: number;
  paid: number;
  paidCents: number;
  rentCents: number;
  hiring: number;
}
interface Person {
  works: boolean;
  savingsCents: number;
}

type Turtle = Person & TurtleOn<Zone>;

/** Its package draws a sprite when it loads, which Node has no canvas for: one that draws nothing lets it load. */
class NoCanvas {
  getContext(): object {
    return {};
  }
}

async function load() {
  const scope = globalThis as { OffscreenCanvas?: unknown };
  scope.OffscreenCanvas ??= NoCanvas;
  return await import('agentscript');
}

async function openVillage(count: number, oneAsk: boolean): Promise<Village> {
  const { Model } = await load();

  class Simulation extends Model<Person, Zone> {
    override setup(): void {
      this.patches.ask((zone) => {
        Object.assign(zone, { people: 0, working: 0, paid: 0, paidCents: 0, rentCents: FIRST_RENT_CENTS, hiring: FIRST_HIRING });
      });
      this.turtles.create(count, (person) => {
        const { zone, works, savingsCents } = firstState(person.id, count);
        person.moveTo(this.patches[zone]);
        person.works = works;
        person.savingsCents = savingsCents;
        person.patch.people++;
      });
    }

    override step(): void {
      const key = workKey(this.ticks);
      this.patches.ask((zone) => {
        zone.working = 0;
        zone.paid = 0;
        zone.paidCents = 0;
      });
      if (oneAsk) {
        this.turtles.ask((person) => {
          this.work(person, key);
          this.payRent(person);
        });
      } else {
        const [working, without] = [this.turtles.with((t) => t.works), this.turtles.with((t) => !t.works)];
        working.ask((person) => this.work(person, key));
        without.ask((person) => this.work(person, key));
        this.turtles.ask((person) => this.payRent(person));
      }
      this.patches.ask((zone) => {
        zone.rentCents = nextRent(zone.rentCents, zone.people, zone.paid);
        zone.hiring = nextHiring(zone.people, zone.working);
      });
    }

    work(person: Turtle, { k0, k1 }: Key): void {
      const draw = uniform(k0, k1, person.id);
      if (person.works) person.works = draw >= LOSES_WORK;
      else person.works = draw < person.patch.hiring;
    }

    payRent(person: Turtle): void {
      const zone = person.patch;
      if (person.works) zone.working++;
      person.savingsCents = Math.max(0, person.savingsCents + (person.works ? NET_WITH_WORK : NET_WITHOUT_WORK));
      if (person.savingsCents < zone.rentCents) return;
      person.savingsCents -= zone.rentCents;
      zone.paid++;
      zone.paidCents += zone.rentCents;
    }
  }

  const model = new Simulation({ minX: 0, maxX: 5, minY: 0, maxY: ZONES / 6 - 1, minZ: 0, maxZ: 0 });
  model.setup();
  return {
    month() {
      model.step();
      const { patches } = model;
      return { working: patches.sum('working'), paid: patches.sum('paid'), paidCents: patches.sum('paidCents') };
    },
  };
}

export const agentScript: Way = {
  name: 'AgentScript',
  how: 'turtles.with(…).ask(…), as its models are written',
  open: (count) => openVillage(count, false),
};

export const agentScriptAtBest: Way = {
  name: 'AgentScript, one ask',
  how: 'all that a person does in a month in one ask',
  open: (count) => openVillage(count, true),
};
