import { beginVisit } from '../visit/visiting.ts';
import { say, sayWith } from '../words/say.ts';

const STEPS = ['headlines', 'time', 'change', 'soft', 'twin', 'library', 'lenses', 'seed', 'files'] as const;
const KEYS = ['time', 'undo'] as const;
const WORDS = ['hot-spot', 'groups', 'grade'] as const;

const marks = { kbd: (text: string) => <kbd>{text}</kbd>, b: (text: string) => <b>{text}</b> };

export default function Help() {
  return (
    <main id="main" class="prose">
      <h1>{say('help-title')}</h1>
      <p>
        <button type="button" onClick={beginVisit}>
          {say('help-visit')}
        </button>
      </p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(`help-${step}`)}</li>
        ))}
      </ol>
      <h2>{say('help-keys')}</h2>
      <ul>
        {KEYS.map((key) => (
          <li key={key}>{sayWith(`help-keys-${key}`, marks)}</li>
        ))}
      </ul>
      <h2>{say('help-words')}</h2>
      <ul>
        {WORDS.map((word) => (
          <li key={word}>{sayWith(`help-word-${word}`, marks)}</li>
        ))}
      </ul>
      <h2>{say('help-own')}</h2>
      <p>{say('help-own.text')}</p>
    </main>
  );
}
