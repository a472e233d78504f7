/** The scenario's programmes as plain lines with values; their controls and the library are fetched when they are opened. */
import { useSignal } from '@preact/signals';
import { later } from '../later.tsx';
import { programmeName } from '../programmes/name.ts';
import { scenario } from '../state/scenario.ts';
import { openEntry } from '../state/view.ts';
import { shortDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';

const waiting = () => <p class="fielddoc">{say('loading')}</p>;
const Editor = later(() => import('../programmes/editor.tsx'), waiting, ['programmes']);
const Advice = later(() => import('../programmes/advice.tsx'), undefined, ['programmes']);
const Library = later(() => import('../programmes/library.tsx'), undefined, ['programmes']);

const LEAVE_TO_REMAIN = 'leaveToRemain';

function Entry({ id }: { id: string }) {
  const programme = scenario.value.programmes[id];
  if (programme === undefined) return null;
  const open = openEntry.value === id;
  return (
    <details
      class="programme"
      id={`programme-${id}`}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) openEntry.value = id;
        else if (openEntry.peek() === id) openEntry.value = undefined;
      }}
    >
      <summary>
        <span class="value">{said(programme.budgetUsd, 'USD')}</span>
        <b>{programmeName(programme)}</b>
        <span class="span">
          {say('months', { from: shortDate(programme.start), to: shortDate(programme.end) })}
        </span>
      </summary>
      {open && <Editor id={id} />}
    </details>
  );
}

/** Staying is an arm of every comparison: one press, always at hand. */
function Staying() {
  if (Object.values(scenario.value.programmes).some(({ kind }) => kind === LEAVE_TO_REMAIN)) return null;
  const add = async (): Promise<void> => {
    const [{ addKind }, { firstInNumber }] = await Promise.all([import('../programmes/entries.ts'), import('../programmes/months.ts')]);
    addKind(LEAVE_TO_REMAIN, firstInNumber(scenario.peek()));
  };
  return (
    <p class="staying">
      {sayWith('staying', { b: (text) => <b>{text}</b> })}{' '}
      <button type="button" class="linklike" onClick={() => void add()}>
        {say('staying-add')}
      </button>
    </p>
  );
}

export function ProgrammeControls() {
  const libraryOpen = useSignal(false);
  const ids = Object.keys(scenario.value.programmes);
  return (
    <section class="railpart">
      <h2>{say('programmes')}</h2>
      <Staying />
      {ids.length === 0 && <p class="fielddoc">{say('programmes-none')}</p>}
      {ids.map((id) => (
        <Entry key={id} id={id} />
      ))}
      {ids.length > 0 && <Advice />}
      <div class="row">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            libraryOpen.value = true;
          }}
        >
          {say('programmes-library')}
        </button>
      </div>
      {libraryOpen.value && (
        <Library
          close={() => {
            libraryOpen.value = false;
          }}
        />
      )}
    </section>
  );
}
