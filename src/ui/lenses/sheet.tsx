/** The rights sheet: the line that comes before every verdict, and what it is made of, to be declared. */
import { answerCounts, rightsLine, rightsSheet } from '../../model/rightsSheet.ts';
import { canRedo, canUndo, redo, scenario, undo } from '../state/scenario.ts';
import { Declared } from './declared.tsx';

export function RightsSheet() {
  const parts = rightsSheet(scenario.value);
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">Rights come first</h2>
      <p class="rights" role="status">
        <b>{rightsLine(scenario.value)}</b>
      </p>
      <p>
        Declared by whoever plans a return, never simulated. It stops no run, and nothing on this page makes up for what is not met. What
        you declare is saved with the scenario.
      </p>
      <div class="row">
        <button type="button" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
      </div>
      {parts.map(({ key, label, doc, items }, at) => (
        <details key={key} class="group" open={at === 0}>
          <summary>
            <b>{label}</b> {answerCounts(items)}
          </summary>
          <p class="fielddoc">{doc}</p>
          <div class="sheet">
            {items.map(({ key: item, ...declared }) => (
              <Declared key={item} {...declared} path={`rights.${key}.${item}`} />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
