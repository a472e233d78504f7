/** The same on the command line: the plan and the scenario as files, and the command that gives these figures. */
import { offer } from '../charts/files.ts';
import { say } from '../words/say.ts';
import { PLACE_FILE, type Prepared, type Wish } from './plan.ts';

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

export function commandsOf({ asked, files }: Pick<Prepared, 'asked' | 'files'>): string[] {
  return files.map(({ name }, at) => `npm run -s cli -- compare ${name}.json --twins ${asked.twins}${at === 0 && asked.byProgramme !== undefined ? ` --by-programme ${asked.byProgramme}` : ''}`);
}

export function Reproduce({ prepared, wish }: { prepared: Prepared; wish: Wish }) {
  return (
    <section aria-labelledby="compare-reproduce">
      <h3 id="compare-reproduce">{say('compare-reproduce')}</h3>
      <p class="note">{say('compare-reproduce-note')}</p>
      <div class="row">
        {prepared.files.map(({ name, content }) => (
          <button key={name} type="button" onClick={() => offer(json(`${JSON.stringify(content, null, 2)}\n`), `${name}.json`)}>
            {say('compare-file', { name: `${name}.json` })}
          </button>
        ))}
        <button type="button" onClick={() => offer(json(wish.file), `${PLACE_FILE}.json`)}>
          {say('compare-file', { name: `${PLACE_FILE}.json` })}
        </button>
      </div>
      {commandsOf(prepared).map((command) => (
        <pre key={command} dir="ltr">
          <code>{command}</code>
        </pre>
      ))}
    </section>
  );
}
