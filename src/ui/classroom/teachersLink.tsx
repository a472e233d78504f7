/** A link that opens a lesson, or Explore, with controls that the teacher locks or hides. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOfLink } from '../share/address.ts';
import { Copied } from '../share/copied.tsx';
import { linkOf, MOST_CHARACTERS } from '../share/linked.ts';
import { MOST_IN_CODE, Qr } from '../share/qr.tsx';
import { open, SHIPPED_TITLES } from '../state/library.ts';
import { type Control, CONTROL_KEYS, type Lock, LOCKS, viewOf } from '../state/locks.ts';
import { loaded, type Saved, saved, scenario } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';
import { LESSONS } from './lessons/index.ts';

/** What is open here, changes included. */
const OPEN = 'open';
type Locks = Readonly<Partial<Record<Control, Lock>>>;

async function addressFor(lesson: string, from: string, locks: Locks): Promise<string> {
  const view = viewOf({ ...(lesson !== '' && { key: lesson }), locks });
  if (from === OPEN) return addressOfLink(linkOf(saved.peek(), loaded.peek(), view));
  const found = await open(from);
  if ('problems' in found) return '';
  const of: Saved = { id: from, edits: {}, seed: saved.peek().seed };
  return addressOfLink(linkOf(of, found, view));
}

function LockTable({ locks, set }: { locks: Locks; set: (locks: Locks) => void }) {
  return (
    <table class="locktable">
      <caption class="unseen">{say('classroom-link-controls')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('classroom-link-controls')}</th>
          {(['open', ...LOCKS] as const).map((how) => (
            <th key={how} scope="col">
              {say(`classroom-lock-${how}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CONTROL_KEYS.map((control) => (
          <tr key={control}>
            <th scope="row">{say(`lesson-control-${control}`)}</th>
            {([undefined, ...LOCKS] as const).map((how) => (
              <td key={how ?? 'open'}>
                <input
                  type="radio"
                  name={`lock-${control}`}
                  aria-label={say('classroom-lock-of', {
                    control: say(`lesson-control-${control}`),
                    how: say(`classroom-lock-${how ?? 'open'}`),
                  })}
                  checked={locks[control] === how}
                  onChange={() => {
                    const { [control]: _, ...others } = locks;
                    set(how === undefined ? others : { ...others, [control]: how });
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function TeachersLink() {
  const lesson = useSignal<string>('');
  const from = useSignal(OPEN);
  const locks = useSignal<Locks>({ scenario: 'locked', seed: 'locked' });
  const address = useSignal('');
  useEffect(() => {
    let isLatest = true;
    void addressFor(lesson.value, from.value, locks.value).then((made) => {
      if (isLatest) address.value = made;
    });
    return () => {
      isLatest = false;
    };
  }, [lesson.value, from.value, locks.value, saved.value]);
  const text = address.value;
  const isLong = text.length > MOST_CHARACTERS;
  return (
    <>
      <p>
        <a href="#/classroom">{say('classroom-all')}</a>
      </p>
      <h1>{say('classroom-tool-link')}</h1>
      <p>{say('classroom-link-doc')}</p>
      <div class="field inline">
        <label for="linklesson">{say('classroom-link-lesson')}</label>
        <select id="linklesson" value={lesson.value} onChange={(event) => (lesson.value = event.currentTarget.value)}>
          <option value="">{say('classroom-link-explore')}</option>
          {LESSONS.map(({ key }) => (
            <option key={key} value={key}>
              {say(`lesson-${key}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field inline">
        <label for="linkfrom">{say('classroom-link-scenario')}</label>
        <select id="linkfrom" value={from.value} onChange={(event) => (from.value = event.currentTarget.value)}>
          <option value={OPEN}>{say('classroom-link-open', { title: sayText('text', scenario.value.title) })}</option>
          {SHIPPED_TITLES.map(({ id, title }) => (
            <option key={id} value={id}>
              {sayText('text', title)}
            </option>
          ))}
        </select>
      </div>
      <LockTable locks={locks.value} set={(next) => (locks.value = next)} />
      <h2>{say('classroom-link-made')}</h2>
      {isLong ? (
        <p>{say('classroom-link-long', { characters: text.length, most: MOST_CHARACTERS })}</p>
      ) : (
        <>
          <div class="row">
            <input
              type="text"
              dir="ltr"
              readOnly
              aria-label={say('classroom-link-made')}
              value={text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <Copied text={text} label={say('classroom-copy')} />
          {text !== '' && text.length <= MOST_IN_CODE && (
            <details>
              <summary>{say('classroom-link-code')}</summary>
              <Qr text={text} title={say('classroom-link-code')} />
            </details>
          )}
        </>
      )}
    </>
  );
}
