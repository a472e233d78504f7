/** A link that somebody was sent: what it would open is said first, and nothing of one's own is lost. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { problemText } from '../state/library.ts';
import { edits, scenario, takeUp } from '../state/scenario.ts';
import { openedFrom } from '../state/shelf.ts';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';
import '../styles/brief.css';
import { type Opened, openLink, type WrongContent } from './linked.ts';
import { lookAt } from './view.ts';

const valueText = (value: unknown): string => {
  if (value === null) return say('share-opens-removed');
  return typeof value === 'object' ? say('share-opens-added') : String(value);
};

function Offer({ opened: { saved, title, hasMoved, view, labels } }: { opened: Opened }) {
  const changes = Object.entries(saved.edits);
  const open = async (): Promise<void> => {
    if (!(await takeUp(saved))) return;
    openedFrom.value = undefined;
    location.replace(lookAt(view));
  };
  return (
    <>
      <p>{say('share-opens', { title, changes: changes.length, seed: saved.seed })}</p>
      {saved.lesson !== undefined && <p>{say('share-opens-lesson', { locked: Object.keys(saved.lesson.locks).length })}</p>}
      {hasMoved && <p>{say('share-has-moved', { title })}</p>}
      {changes.length > 0 && (
        <table>
          <tbody>
            {changes.map(([path, value]) => (
              <tr key={path}>
                <th scope="row">{labels[path]}</th>
                <td>{valueText(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {Object.keys(edits.value).length > 0 && <p>{say('share-keeps', { title: scenario.value.title })}</p>}
      <div class="row">
        <button type="button" class="first" onClick={() => void open()}>
          {say('share-open-it')}
        </button>
        <a href="#/">{say('share-not-now')}</a>
      </div>
    </>
  );
}

function Wrong({ found }: { found: WrongContent }) {
  return (
    <>
      <p role="alert">{'wrong' in found ? say(`share-wrong-${found.wrong}`) : say('share-wrong-content', { problems: found.problems.length })}</p>
      {'problems' in found && (
        <ul>
          {found.problems.map((problem) => (
            <li key={problem.path}>{problemText(problem)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="#/">{say('share-go-on', { title: scenario.value.title })}</a>
      </p>
    </>
  );
}

export default function LinkPage() {
  const found = useSignal<Opened | WrongContent | undefined>(undefined);
  const link = pathInPage.value;
  useEffect(() => {
    let isLatest = true;
    found.value = undefined;
    void openLink(link).then((answer) => {
      if (isLatest) found.value = answer;
    });
    return () => {
      isLatest = false;
    };
  }, [link]);
  return (
    <main id="main" class="prose received">
      <h1>{say('share-link-title')}</h1>
      {found.value === undefined && <p>{say('loading')}</p>}
      {found.value !== undefined && ('saved' in found.value ? <Offer opened={found.value} /> : <Wrong found={found.value} />)}
    </main>
  );
}
