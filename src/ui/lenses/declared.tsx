/** One thing that the user declares: met, not met or not known, and what that rests on. */
import { ANSWER_WORDS } from '../words/choices.ts';
import { change } from '../state/scenario.ts';

const ANSWERS = Object.entries(ANSWER_WORDS);

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
        {ANSWERS.map(([key, words]) => (
          <label key={key} class="check">
            <input type="radio" name={id} checked={answer === key} onChange={() => change(`${path}.answer`, key)} />
            {words}
          </label>
        ))}
        <label class="basis">
          Basis{' '}
          <input
            type="text"
            value={basis}
            placeholder="who says so, where, when"
            aria-label={`Basis: ${label}`}
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
