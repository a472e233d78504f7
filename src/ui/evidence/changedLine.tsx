/** Above all charts, so that what an assumption moves is not taken for what a programme does. */
import { computed } from '@preact/signals';
import { edits } from '../state/scenario.ts';
import { sayWith } from '../words/say.ts';

const changed = computed(() => Object.keys(edits.value).filter((path) => path.startsWith('assumptions.')).length);

export function ChangedLine() {
  if (changed.value === 0) return null;
  const link = (text: string) => <a href="#/evidence/assumptions">{text}</a>;
  return <p class="note">{sayWith('explore-assumed', { link }, { count: changed.value })}</p>;
}
