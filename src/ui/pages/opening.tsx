/** What happened, what people brought, what was needed: before any curve. */
import { loaded } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';

const NANGARHAR = 'AF06';

const PARTS = ['happened', 'brought', 'needed'] as const;

/** Of the reference case. */
function Nangarhar2016() {
  return (
    <>
      {PARTS.map((part) => (
        <div key={part}>
          <h2>{say(`opening-${part}`)}</h2>
          <p>{say(`opening-${part}.text`)}</p>
        </div>
      ))}
      <p class="cite">{say('opening-cite')}</p>
    </>
  );
}

export function Opening() {
  const { title, description, place } = loaded.value.scenario;
  return (
    <header class="opening">
      <div class="title">
        <h1>{sayText('text', title)}</h1>
        <p>{sayText('text', description)}</p>
      </div>
      {place.adm1Pcode === NANGARHAR && <Nangarhar2016 />}
    </header>
  );
}
