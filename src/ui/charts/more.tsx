/** Behind each chart: its table, and its files, fetched when somebody looks. */
import { useState } from 'preact/hooks';
import { later } from '../later.tsx';
import { say } from '../words/say.ts';
import type { ChartOf } from './picture.ts';

const TableAndFiles = later(
  () => import('./tableAndFiles.tsx'),
  () => <p class="note">{say('loading')}</p>,
  ['files'],
);

export function More(props: ChartOf) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('more')}</summary>
      {open && <TableAndFiles {...props} />}
    </details>
  );
}
