/** People: an invented family and its twin, the courses of lives, and who is reached by nothing. */
import '../styles/diary.css';
import { later } from '../later.tsx';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';

const waiting = () => <p>{say('loading')}</p>;

/** Each is fetched when it is looked at; any other address within the page is a family's. */
const VIEWS: Readonly<Record<string, (props: object) => unknown>> = {
  family: later(() => import('./family.tsx'), waiting),
  flow: later(() => import('./flowView.tsx'), waiting, ['flow']),
  invisible: later(() => import('./invisibleView.tsx'), waiting, ['invisible']),
};

export default function PeoplePage() {
  const asked = pathInPage.value in VIEWS ? pathInPage.value : 'family';
  const View = VIEWS[asked] as (props: object) => preact.JSX.Element;
  return (
    <main id="main" class="prose wide people">
      <h1>{say(`diary-title-${asked}`)}</h1>
      <nav class="peopleviews" aria-label={say('diary-views')}>
        {Object.keys(VIEWS).map((key) => (
          <a key={key} href={key === 'family' ? '#/diary' : `#/diary/${key}`} aria-current={key === asked ? 'page' : undefined}>
            {say(`diary-view-${key}`)}
          </a>
        ))}
      </nav>
      <View />
    </main>
  );
}
