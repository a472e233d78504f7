import { SENTENCE } from '../../model/result.ts';
import { say, sayDeclared } from '../words/say.ts';

const PARTS = ['rights', 'needs', 'invented', 'forecast', 'reported', 'map'] as const;

export default function Limits() {
  return (
    <>
      <h1>{say('limits-title')}</h1>
      <p>{sayDeclared('sentence', SENTENCE)}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{say(`limits-${part}`)}</h2>
          <p>{say(`limits-${part}.text`)}</p>
        </section>
      ))}
    </>
  );
}
