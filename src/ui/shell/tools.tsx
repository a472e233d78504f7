/** In the masthead of every page: what is kept, and what can be handed on. Both are fetched when they are first asked for. */
import { effect, signal } from '@preact/signals';
import { later } from '../later.tsx';
import { isToldOf } from '../keep/notice.ts';
import { page } from '../state/view.ts';
import { say } from '../words/say.ts';

const Shelf = later(() => import('../keep/shelfDialog.tsx'), undefined, ['keep']);
const Share = later(() => import('../share/shareDialog.tsx'), undefined, ['share']);
const Said = later(() => import('../keep/notices.tsx'), undefined, ['keep']);

export const dialog = signal<'shelf' | 'share' | undefined>(undefined);
const close = (): void => {
  dialog.value = undefined;
};
effect(() => {
  page.value; // another page is another matter
  close();
});
const ask = (which: 'shelf' | 'share') => (): void => {
  dialog.value = which;
};

export function Tools() {
  return (
    <span class="tools">
      <button type="button" aria-haspopup="dialog" onClick={ask('shelf')}>
        {say('tools-shelf')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={ask('share')}>
        {say('tools-share')}
      </button>
      {dialog.value === 'shelf' && <Shelf close={close} />}
      {dialog.value === 'share' && <Share close={close} />}
    </span>
  );
}

export const Notices = () => (isToldOf.value ? <Said openShelf={ask('shelf')} /> : null);
