/** What is kept under a name: opened, renamed, copied, removed and put back; all at once into a file, and from one. */
import { useSignal } from '@preact/signals';
import { offer } from '../charts/files.ts';
import { Dialog } from '../shell/dialog.tsx';
import { scenario } from '../state/scenario.ts';
import { bringIn, duplicateKept, keep, openKept, putBack, removed, removeKept, renameKept, shelf, type Kept } from '../state/shelf.ts';
import { locale } from '../words/language.ts';
import { say } from '../words/say.ts';
import { titleOf } from './asideName.ts';
import { trouble } from './notice.ts';
import { readShelf, writeShelf } from './shelfFile.ts';

const dateOf = (at: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

function Keep() {
  const name = useSignal(scenario.peek().title);
  const isKept = useSignal(false);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(name.value.trim() || scenario.peek().title).then(() => {
          isKept.value = true;
        });
      }}
    >
      <label for="keep-name">{say('keep-name')}</label>
      <input
        id="keep-name"
        type="text"
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
          isKept.value = false;
        }}
      />
      <button type="submit">{say('keep-keep')}</button>
      <output>{isKept.value ? say(trouble.value === undefined ? 'keep-is-kept' : 'keep-is-kept-here') : ''}</output>
    </form>
  );
}

function Entry({ one, close }: { one: Kept; close: () => void }) {
  const isRenamed = useSignal(false);
  const changes = Object.keys(one.saved.edits).length;
  return (
    <li>
      {isRenamed.value ? (
        <form
          class="named row"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('name') as HTMLInputElement;
            isRenamed.value = false;
            void renameKept(one.id, field.value.trim() || one.name);
          }}
        >
          <input name="name" type="text" value={one.name} aria-label={say('keep-name')} ref={(field) => field?.focus()} />
          <button type="submit">{say('keep-rename')}</button>
        </form>
      ) : (
        <span class="named">
          <b>{one.name}</b>
          <small>{say('keep-about', { title: titleOf(one.saved), changes, date: dateOf(one.at), aside: one.aside ? 'yes' : 'no' })}</small>
        </span>
      )}
      <button
        type="button"
        aria-label={say('keep-open-named', { name: one.name })}
        onClick={() => {
          void openKept(one.id);
          close();
        }}
      >
        {say('keep-open')}
      </button>
      <button
        type="button"
        aria-label={say('keep-rename-named', { name: one.name })}
        onClick={() => {
          isRenamed.value = true;
        }}
      >
        {say('keep-rename')}
      </button>
      <button type="button" aria-label={say('keep-copy-named', { name: one.name })} onClick={() => void duplicateKept(one.id)}>
        {say('keep-duplicate')}
      </button>
      <button type="button" aria-label={say('keep-remove-named', { name: one.name })} onClick={() => void removeKept(one.id)}>
        {say('keep-remove')}
      </button>
    </li>
  );
}

function Files() {
  const told = useSignal('');
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const found = readShelf(await file.text());
    if (typeof found === 'string') told.value = say(`keep-file-${found}`);
    else told.value = say('keep-brought', { count: await bringIn(found) });
  };
  return (
    <section>
      <div class="row">
        <button
          type="button"
          disabled={shelf.value.length === 0}
          onClick={() => offer(new Blob([writeShelf(shelf.value)], { type: 'application/json' }), 'return-impact-kept.json')}
        >
          {say('keep-all-file')}
        </button>
        <label class="button">
          {say('keep-bring-in')}
          <input class="unseen" type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget.files?.[0])} />
        </label>
      </div>
      <p role="status">{told.value}</p>
    </section>
  );
}

export default function ShelfDialog({ close }: { close: () => void }) {
  return (
    <Dialog title={say('keep-title')} close={close}>
      <p>{say('keep-note')}</p>
      <Keep />
      <section>
        {shelf.value.length === 0 && <p>{say('keep-none')}</p>}
        <ul class="kept">
          {shelf.value.map((one) => (
            <Entry key={one.id} one={one} close={close} />
          ))}
        </ul>
        {removed.value && (
          <p role="status">
            {say('keep-removed', { name: removed.value.name })}{' '}
            <button type="button" onClick={() => void putBack()}>
              {say('keep-put-back')}
            </button>
          </p>
        )}
      </section>
      <Files />
    </Dialog>
  );
}
