import { describe, expect, it } from 'vitest';
import { say, sayDeclared, sayWith } from '../../src/ui/words/say.ts';

describe('words of the page', () => {
  it('come from messages, with numbers in their plural', () => {
    expect(say('experiment-runs', { done: 3, all: 12 })).toBe('3 of 12 runs');
    expect(say('experiment-runs', { done: 0, all: 0 })).toBe('begins');
  });

  it('of a declaration are its own English where no message translates them', () => {
    expect(sayDeclared('outcome-nothing', 'Day labourers')).toBe('Day labourers');
  });

  it('are drawn piece by piece where a message has marks', () => {
    expect(sayWith('draft-note', {})).toEqual([say('draft-note')]);
  });
});
