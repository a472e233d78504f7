import { expect, it } from 'vitest';

const state = async () => ({ ...(await import('../../src/ui/state/scenario.ts')), undo: await import('../../src/ui/state/undo.ts') });

const own = (title: string): string => JSON.stringify({ format: 1, extends: 'nangarhar-2016', title, description: 'For a test.' });

it('undo leads from a scenario to the one it took the place of, with its changes and its own way back; redo leads forth again', async () => {
  const { change, openOwn, scenario, undo } = await state();
  change('arrivals.volumeFactor', 2);
  await undo.inItsPlace(() => openOwn(own('Made of files')));
  change('arrivals.volumeFactor', 3);
  await undo.undo();
  expect([scenario.value.title, scenario.value.arrivals.volumeFactor]).toEqual(['Made of files', 1]);
  await undo.undo();
  expect([scenario.value.title, scenario.value.arrivals.volumeFactor]).toEqual(['Nangarhar 2016', 2]);
  await undo.undo();
  expect(scenario.value.arrivals.volumeFactor).toBe(1);
  expect(undo.canUndo.value).toBe(false);
  await undo.redo();
  await undo.redo();
  await undo.redo();
  expect([scenario.value.title, scenario.value.arrivals.volumeFactor]).toEqual(['Made of files', 3]);
});

it('a file that cannot be opened leaves nothing to go back to', async () => {
  const { openOwn, openShipped, undo } = await state();
  await openShipped('nangarhar-2016');
  await undo.inItsPlace(() => openOwn('{'));
  expect(undo.replaced.value).toBeUndefined();
  expect(undo.canUndo.value).toBe(false);
});
