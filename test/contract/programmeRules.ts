/** What every programme must keep to, whatever it does. A new one is held to it as soon as it stands in the list. */
import { expect, it } from 'vitest';
import { accountIndex, donorAccount } from '../../src/model/accounts/ledger.ts';
import type { ProgrammeDefinition } from '../../src/model/programmes/programme.ts';
import type { Run } from '../../src/model/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { Origin } from '../../src/model/state.ts';
import type { World } from '../../src/model/world.ts';
import { finish, rows, village } from '../model/worlds.ts';
import { livesOf } from '../model/lives.ts';
import type { Draft } from '../scenarios/village.ts';
import { moneyProblems } from './books.ts';

const GIVEN = { source: 'made up', grade: 'assumed' };
const MONTHS = 18;
const BUDGET_USD = 40_000;

/** The programme under test stands second. */
const IT = 1;

/** 1,800 people come. All who were there in the first two months got some cash: there are packages, and people served, before. */
function busy(draft: Draft): void {
  draft.streams.home.arrivals = { '2016-02': 600, '2016-03': 900, '2016-06': 300 };
  const all = { target: { origins: [] }, outreachPerMonth: 1, trustShare: 1, delayMonths: 0, parameters: { perPersonUsd: 10 } };
  draft.programmes = { earlier: { ...GIVEN, kind: 'reintegrationCash', start: '2016-01', end: '2016-02', budgetUsd: 40_000, ...all } };
}

/** Two villages with one programme of this kind, for everybody who came, from the third month on. */
const withProgramme = (kind: string, facts: object = {}): Scenario =>
  village((draft) => {
    busy(draft);
    const usual = { outreachPerMonth: 0.6, delayMonths: 0, targetingErrorShare: 0 };
    draft.programmes.it = { ...GIVEN, ...usual, kind, start: '2016-03', end: '2017-06', budgetUsd: BUDGET_USD, ...facts };
  });

const withoutProgramme = (): Scenario => village(busy);

/** Enrolments in the programme under test, and who they are. */
const enrolmentsOf = ({ enrolments, counts }: World): number[] => rows(counts.enrolments).filter((e) => enrolments.programme[e] === IT);
const enrolled = ({ world }: Run): number[] => enrolmentsOf(world).map((e) => world.enrolments.person[e]);
const isResident = (world: World, i: number): boolean => world.people.origin[i] <= Origin.earlierReturnee;

/** The lives without it: one run for all programmes. */
let without: string | undefined;
const livesWithout = (): string => {
  without ??= livesOf(finish(withoutProgramme(), { months: MONTHS }).world);
  return without;
};

/** The rules of every programme, as tests. */
export function keepsTheRules({ key, enrols, onlyReturned = false }: ProgrammeDefinition): void {
  it('spends money, never more than its budget, to the cent, and conserves it', () => {
    const problems: string[] = [];
    const run = finish(withProgramme(key), { months: MONTHS }, (_process, world) => problems.push(...moneyProblems(world)));
    expect(problems).toEqual([]);
    const spent = run.world.programmeState.spentCents[IT];
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(BUDGET_USD * 100);
    expect(spent + run.world.ledger.balances[donorAccount(IT)]).toBe(BUDGET_USD * 100);
  });

  it('with little money ends when it is spent', () => {
    const run = finish(withProgramme(key, { budgetUsd: 777 }), { months: MONTHS }, (_process, world) => {
      expect(world.ledger.balances[donorAccount(IT)]).toBeGreaterThanOrEqual(0);
    });
    expect(run.world.programmeState.spentCents[IT]).toBeLessThanOrEqual(77_700);
  });

  it('tells every dollar: overhead, leakage and what arrives are what was spent', () => {
    let moved = 0;
    let budget = 0;
    const run = finish(withProgramme(key), { months: MONTHS }, (process, { ledger }) => {
      if (process !== 'runProgrammes') return;
      const donor = donorAccount(IT);
      for (const flow of ['benefits', 'works', 'overhead', 'offices', 'monitoring', 'leakage'] as const) moved -= ledger.flow(donor, flow);
      budget += ledger.flow(donor, 'budget');
    });
    expect(moved).toBe(run.world.programmeState.spentCents[IT]);
    expect(budget).toBe(BUDGET_USD * 100);
    expect(run.world.ledger.balances[accountIndex('restOfWorld')]).toBeLessThan(0);
  });

  it('with no budget leaves every life as it would have been', () => {
    const idle = finish(withProgramme(key, { budgetUsd: 0 }), { months: MONTHS });
    expect(livesOf(idle.world)).toBe(livesWithout());
  });

  it('with a budget changes lives', () => {
    expect(livesOf(finish(withProgramme(key), { months: MONTHS }).world)).not.toBe(livesWithout());
  });

  it('before its first month changes nothing', () => {
    const early = { months: 4 };
    const late = finish(withProgramme(key, { start: '2016-06' }), early);
    expect(livesOf(late.world)).toBe(livesOf(finish(withoutProgramme(), early).world));
  });

  if (enrols !== undefined) {
    it('takes no resident when it is for returnees alone', () => {
      const run = finish(withProgramme(key, { target: { origins: ['returnee'] }, residentsTooShare: 0 }), { months: MONTHS });
      const people = enrolled(run);
      expect(people.length).toBeGreaterThan(5);
      expect(people.filter((i) => isResident(run.world, i))).toEqual([]);
    });

    it(onlyReturned ? 'takes no resident even where places are open: it is for people who came back' : 'takes residents when it is open to them', () => {
      const run = finish(withProgramme(key, { residentsTooShare: 0.5, placesPerMonth: 20 }), { months: MONTHS });
      const residents = enrolled(run).filter((i) => isResident(run.world, i)).length;
      if (onlyReturned) expect(residents).toBe(0);
      else expect(residents).toBeGreaterThan(0);
      expect(residents).toBeLessThan(enrolled(run).length);
    });

    it('takes only those whom its target names', () => {
      const target = { origins: ['returnee'], sex: 'women', fromYears: 20, toYears: 40, zones: ['V2'] };
      const run = finish(withProgramme(key, { target, placesPerMonth: 500 }), { months: MONTHS });
      const { people } = run.world;
      for (const i of enrolled(run)) {
        expect(people.sex[i]).toBe(0);
        expect(people.origin[i]).toBe(Origin.returnee);
      }
    });

    it('lets nobody on the list whom it will not serve', () => {
      const facts = { residentsTooShare: 0.5, target: { origins: [], zones: ['V1'] }, placesPerMonth: 20, budgetUsd: 400_000 };
      const { world } = finish(withProgramme(key, facts), { months: MONTHS });
      const { enrolments } = world;
      const outside = enrolmentsOf(world).filter((e) => enrolments.outside[e] === 1);
      const served = outside.filter((e) => enrolments.stage[e] !== 0 && enrolments.stage[e] !== 4);
      expect(outside.length === 0 || served.length > 0).toBe(true);
    });

    it('serves nobody twice', () => {
      const people = enrolled(finish(withProgramme(key), { months: MONTHS }));
      expect(new Set(people).size).toBe(people.length);
    });

    it('serves no more in a month than it has places', () => {
      let before = 0;
      finish(withProgramme(key, { placesPerMonth: 10, target: { origins: [] }, budgetUsd: 400_000 }), { months: MONTHS }, (process, { programmeState }) => {
        if (process !== 'runProgrammes') return;
        expect(programmeState.served[IT] - before).toBeLessThanOrEqual(11);
        before = programmeState.served[IT];
      });
      expect(before).toBeGreaterThan(20);
    });
  }
}
