/** The description of the model after the ODD protocol: the text that the command line prints, a chapter at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import odd from '../../../docs/odd.md?url';
import { fileName, offer } from '../charts/files.ts';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';
import { Document } from './document.tsx';
import { blocksOf, type Section, sectionsOf } from './markdown.ts';

async function fetchText(): Promise<string> {
  const answer = await fetch(odd);
  if (!answer.ok) throw new Error(`${odd}: ${answer.status}`);
  return answer.text();
}

/** Fetched once, when it is first asked for. */
let fetching: Promise<string> | undefined;
function textOnce(): Promise<string> {
  fetching ??= fetchText().catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

function useText(): { readonly text: string | undefined; readonly failed: boolean; readonly ask: () => void } {
  const [text, setText] = useState<string>();
  const [failed, setFailed] = useState(false);
  const ask = (): void => {
    setFailed(false);
    textOnce().then(setText, () => setFailed(true));
  };
  useEffect(ask, []);
  return { text, failed, ask };
}

const addressOf = ({ id }: Section): string => `#/evidence/model/${id}`;

function Contents({ sections, shown }: { sections: readonly Section[]; shown: Section }) {
  return (
    <nav class="contents" aria-label={say('evidence-contents')} lang="en" dir="ltr">
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={addressOf(section)} aria-current={section === shown ? 'true' : undefined}>
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The chapter that was asked for is read from its heading on. */
function Chapter({ section }: { section: Section }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [section.id]);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} lang="en" dir="ltr">
        {section.title}
      </h2>
      <Document blocks={section.blocks} />
    </article>
  );
}

function Read({ text }: { text: string }) {
  const sections = sectionsOf(blocksOf(text), 2);
  const asked = pathInPage.value.split('/')[1];
  const shown = sections.find(({ id }) => id === asked) ?? sections[0];
  if (shown === undefined) return null;
  return (
    <div class="chapters">
      <Contents sections={sections} shown={shown} />
      <Chapter section={shown} />
    </div>
  );
}

export default function Model() {
  const { text, failed, ask } = useText();
  return (
    <>
      <h1>{say('evidence-model')}</h1>
      <p>{say('evidence-model.text')}</p>
      {failed && (
        <p role="alert">
          {say('part-not-fetched')}{' '}
          <button type="button" onClick={ask}>
            {say('try-again')}
          </button>
        </p>
      )}
      {text === undefined && !failed && <p>{say('loading')}</p>}
      {text !== undefined && (
        <>
          <p>
            <button type="button" onClick={() => offer(new Blob([text], { type: 'text/markdown' }), fileName({ scenario: 'model' }, 'odd', 'md'))}>
              {say('evidence-model-save')}
            </button>
          </p>
          <Read text={text} />
        </>
      )}
    </>
  );
}
