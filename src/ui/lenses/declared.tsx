/** One thing that the user declares: met, not met or not known, and what that rests on. */
import type { Answer } from '../../model/rights.ts';
import { change } from '../state/scenario.ts';
import { say } from '../words/say.ts';

const ANSWERS: readonly Answer[] = ['met', 'notMet', 'notKnown'];

interface DeclaredProps {
  readonly path: string;
  readonly label: string;
  readonly doc: string;
  readonly answer: string;
  readonly basis: string;
}

export function Declared({ path, label, doc, answer, basis }: DeclaredProps) {
  const id = `d-${path.replaceAll('.', '-')}`;
  return (
    <fieldset class="declared" aria-describedby={`${id}-doc`}>
      <legend>{label}</legend>
      <p class="fielddoc" id={`${id}-doc`}>
        {doc}
      </p>
      <div class="answers">
        {ANSWERS.map((key) => (
          <label key={key} class="check">
            <input type="radio" name={id} checked={answer === key} onChange={() => change(`${path}.answer`, key)} />
            {say(`answer-${key}`)}
          </label>
        ))}
        <label class="basis">
          {say('lenses-basis')}{' '}
          <input
            type="text"
            value={basis}
            placeholder={say('lenses-basis.example')}
            aria-label={say('lenses-basis.of', { what: label })}
            onChange={(event) => change(`${path}.basis`, event.currentTarget.value.trim())}
          />
        </label>
      </div>
    </fieldset>
  );
}

/** A fact in the user's own words. */
export function DeclaredText({ path, label, doc, text }: { path: string; label: string; doc: string; text: string }) {
  const id = `d-${path.replaceAll('.', '-')}`;
  return (
    <div class="declared">
      <label for={id}>{label}</label>
      <p class="fielddoc" id={`${id}-doc`}>
        {doc}
      </p>
      <input
        id={id}
        type="text"
        value={text}
        aria-describedby={`${id}-doc`}
        onChange={(event) => change(path, event.currentTarget.value.trim())}
      />
    </div>
  );
}
