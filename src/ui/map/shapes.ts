/** The outlines that the map draws: schematic cells, or the user's own. */
import { computed, signal } from '@preact/signals';
import { zones } from '../state/scenario.ts';
import { fetchWords, say } from '../words/say.ts';
import { type Cell, cellsOf } from './cells.ts';

const schematic = computed(() => cellsOf(zones.value));
const own = signal<readonly Cell[] | undefined>(undefined);

export const shapeMessage = signal('');
export const isSchematic = computed(() => own.value === undefined);
export const cells = computed(() => own.value ?? schematic.value);

export async function takeShapes(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    const [{ readShapes }] = await Promise.all([import('./ownShapes.ts'), fetchWords('outlines')]);
    const found = readShapes(await file.text(), zones.peek(), schematic.peek());
    own.value = found.cells;
    shapeMessage.value =
      found.missing.length === 0 ? say('outlines-own') : say('outlines-missing', { zones: found.missing.join(', ') });
  } catch (error) {
    shapeMessage.value = error instanceof Error ? error.message : String(error);
  }
}
