import { afterEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { hash: '', search: '' });
vi.stubGlobal('addEventListener', () => undefined);
const { change, changeAll, changeSeed, edits, forget, openOwn, openShipped, resetEdits, saved, scenarioId, seed, takeUp } = await import('../../src/ui/state/scenario.ts');
const { leaveLesson, lessonOf, refused, viewOf } = await import('../../src/ui/state/locks.ts');

const FEWER = { 'arrivals.volumeFactor': 0.5 };
const begin = (locks: object): Promise<boolean> =>
  takeUp({ id: 'nangarhar-2016', edits: FEWER, seed: 'class', lesson: lessonOf({ lesson: 'lens', locks }) });

describe('a lesson', () => {
  afterEach(() => leaveLesson());

  it('holds its locked controls wherever a change comes from, and says which was refused', async () => {
    await begin({ arrivals: 'locked', seed: 'hidden', scenario: 'locked' });
    change('arrivals.volumeFactor', 3);
    changeAll({ 'streams.unhcr.settlingShare': 1, 'assumptions.labour.x': 1 });
    change('arrivals', {});
    forget('arrivals.volumeFactor');
    changeSeed('mine');
    await openShipped('haiti-2015');
    await openOwn('{}');
    expect(await takeUp({ id: 'haiti-2015', edits: {}, seed: 'mine' })).toBe(false);
    expect([edits.value, seed.value, scenarioId.value]).toEqual([FEWER, 'class', 'nangarhar-2016']);
    expect(refused.value).toBe('scenario');
    change('assumptions.labour.x', 1);
    expect(refused.value).toBeUndefined();
    resetEdits();
    expect(edits.value).toEqual(FEWER);
  });

  it('that leaves other scenarios open lets no changes to locked controls in with them', async () => {
    await begin({ programmes: 'locked' });
    expect(await takeUp({ id: 'nangarhar-2016', edits: { 'programmes.cash': null }, seed: 'a' })).toBe(false);
    expect(refused.value).toBe('programmes');
    expect(await takeUp({ id: 'nangarhar-2016', edits: {}, seed: 'a' })).toBe(true);
    expect(saved.value.lesson?.locks).toEqual({ programmes: 'locked' });
  });

  it('ends when it is left', async () => {
    await begin({ arrivals: 'locked' });
    leaveLesson();
    change('arrivals.volumeFactor', 2);
    expect(edits.value).toEqual({ 'arrivals.volumeFactor': 2 });
    expect(saved.value.lesson).toBeUndefined();
  });

  it('is read from a link that knows it, and from no other', () => {
    expect(lessonOf({ page: 'lenses' })).toBeUndefined();
    expect(lessonOf({ lesson: '../x', locks: { arrivals: 'open', people: 'locked', seed: 'hidden' } })).toEqual({ locks: { seed: 'hidden' } });
    const lesson = { key: 'jobs', locks: { events: 'locked' } } as const;
    expect(lessonOf(viewOf(lesson))).toEqual(lesson);
  });
});
