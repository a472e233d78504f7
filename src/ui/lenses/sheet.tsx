/** The rights sheet: the line that comes before every verdict, and what it is made of, to be declared. */
import { rightsSheet } from '../../model/rightsSheet.ts';
import { scenario } from '../state/scenario.ts';
import { canRedo, canUndo, redo, undo } from '../state/undo.ts';
import { answerCounts, rightsLine } from '../words/rights.ts';
import { say, sayDeclared } from '../words/say.ts';
import { Declared } from './declared.tsx';

export function RightsSheet() {
  const parts = rightsSheet(scenario.value);
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{say('lenses-rights')}</h2>
      <p class="rights" role="status">
        <b>{rightsLine(scenario.value)}</b>
      </p>
      <p>{say('lenses-rights.doc')}</p>
      <div class="row">
        <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
          {say('undo')}
        </button>
        <button type="button" disabled={!canRedo.value} onClick={() => void redo()}>
          {say('redo')}
        </button>
      </div>
      {parts.map(({ key, label, doc, items }, at) => (
        <details key={key} class="group" open={at === 0}>
          <summary>
            <b>{sayDeclared(`rights-${key}`, label)}</b> {answerCounts(key, items)}
          </summary>
          <p class="fielddoc">{sayDeclared(`rights-${key}.doc`, doc)}</p>
          <div class="sheet">
            {items.map(({ key: item, label: name, doc: meaning, ...declared }) => (
              <Declared
                key={item}
                {...declared}
                path={`rights.${key}.${item}`}
                label={sayDeclared(`rights-${key}-${item}`, name)}
                doc={sayDeclared(`rights-${key}-${item}.doc`, meaning)}
              />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
