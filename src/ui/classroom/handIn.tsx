/** What a pupil hands in: predictions and results as a link, a code or a file, without a name. */
import { fileName, offer } from '../charts/files.ts';
import { addressOfResult } from '../share/address.ts';
import { Copied } from '../share/copied.tsx';
import { MOST_IN_CODE, Qr } from '../share/qr.tsx';
import { say } from '../words/say.ts';
import type { Lesson } from './lesson.ts';
import { writeResult } from './pool.ts';
import type { Work } from './work.ts';

export function HandIn({ lesson: { key }, work: { id, predicted, found } }: { lesson: Lesson; work: Work }) {
  if (Object.keys(found).length === 0) return null;
  const address = addressOfResult(writeResult({ lesson: key, id, predicted, found }));
  const save = (): void => offer(new Blob([`${address}\n`], { type: 'text/plain' }), fileName({ scenario: key }, `result ${id}`, 'txt'));
  return (
    <section class="handin" aria-labelledby="handin">
      <h2 id="handin">{say('classroom-hand-in')}</h2>
      <p>{say('classroom-hand-in-doc')}</p>
      <div class="row">
        <input
          type="text"
          dir="ltr"
          readOnly
          aria-label={say('classroom-result-link')}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Copied text={address} label={say('classroom-copy')}>
        <button type="button" onClick={save}>
          {say('classroom-result-file')}
        </button>
      </Copied>
      {address.length <= MOST_IN_CODE && (
        <details>
          <summary>{say('classroom-result-code')}</summary>
          <Qr text={address} title={say('classroom-result-code')} />
        </details>
      )}
    </section>
  );
}
