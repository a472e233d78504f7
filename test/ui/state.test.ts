import { describe, expect, it } from 'vitest';
import { applyEdits, readPath } from '../../src/ui/state/edits.ts';
import { beginHistory, record, redo, settle, undo } from '../../src/ui/state/history.ts';

describe('edits', () => {
  const base = { arrivals: { volumeFactor: 1, spreadMonths: 1 }, programmes: { cash: { budgetUsd: 5 } } };

  it('change what they name and leave the base as it was', () => {
    const changed = applyEdits(base, { 'arrivals.volumeFactor': 2 });
    expect(changed.arrivals).toEqual({ volumeFactor: 2, spreadMonths: 1 });
    expect(base.arrivals.volumeFactor).toBe(1);
    expect(changed.programmes).toBe(base.programmes);
  });

  it('add a programme before they change it, in whatever order they were made', () => {
    const changed = applyEdits(base, { 'programmes.works.budgetUsd': 7, 'programmes.works': { budgetUsd: 1, kind: 'publicWorks' } });
    expect(readPath(changed, 'programmes.works')).toEqual({ budgetUsd: 7, kind: 'publicWorks' });
  });

  it('remove with null, and drop what was changed inside', () => {
    const changed = applyEdits(base, { 'programmes.cash': null, 'programmes.cash.budgetUsd': 9 });
    expect(changed.programmes).toEqual({});
  });
});

describe('undo', () => {
  it('takes a whole gesture back as one step', () => {
    let history = beginHistory(0);
    for (const value of [1, 2, 3]) history = record(history, value, 'slider');
    history = settle(history);
    history = record(history, 9);
    expect(history.present).toBe(9);
    history = undo(history);
    expect(history.present).toBe(3);
    history = undo(history);
    expect(history.present).toBe(0);
    expect(undo(history)).toBe(history);
  });

  it('keeps two gestures of the same slider apart', () => {
    const once = settle(record(beginHistory(0), 1, 'slider'));
    const twice = settle(record(once, 2, 'slider'));
    expect(undo(twice).present).toBe(1);
  });

  it('can be taken back itself, until something new is done', () => {
    const back = undo(record(record(beginHistory('a'), 'b'), 'c'));
    expect(redo(back).present).toBe('c');
    expect(redo(record(back, 'd')).present).toBe('d');
  });
});
