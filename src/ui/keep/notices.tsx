/** Under the masthead: what keeping cannot do, and a way on. */
import '../styles/dialog.css';
import { say } from '../words/say.ts';
import { workHere } from './desk.ts';
import { isCopy, rescued, trouble } from './notice.ts';
import { saveFile } from './saveFile.ts';

function Trouble() {
  if (trouble.value === undefined) return null;
  return (
    <p class="trouble">
      <span>
        <span aria-hidden="true">▲ </span>
        {say(`keep-trouble-${trouble.value}`)}
      </span>
      <button type="button" onClick={saveFile}>
        {say('keep-save-file')}
      </button>
    </p>
  );
}

function Copy() {
  if (!isCopy.value) return null;
  return (
    <p>
      <span>{say('keep-copy')}</span>
      <button type="button" onClick={() => void workHere()}>
        {say('keep-work-here')}
      </button>
    </p>
  );
}

function Rescued({ openShelf }: { openShelf: () => void }) {
  if (rescued.value === 0) return null;
  return (
    <p>
      <span>{say('keep-rescued', { count: rescued.value })}</span>
      <button
        type="button"
        onClick={() => {
          rescued.value = 0;
          openShelf();
        }}
      >
        {say('keep-look')}
      </button>
    </p>
  );
}

export default function Notices({ openShelf }: { openShelf: () => void }) {
  return (
    <div class="notices" role="status">
      <Trouble />
      <Copy />
      <Rescued openShelf={openShelf} />
    </div>
  );
}
