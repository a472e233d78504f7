/** What moved the model's numbers, version by version: the part of the changelog that calls results an interface. */
import changelog from '../../../CHANGELOG.md?raw';
import { say } from '../words/say.ts';
import { Document } from './document.tsx';
import { blocksOf, sectionsOf } from './markdown.ts';

const VERSIONS = sectionsOf(blocksOf(changelog), 2).map(({ id, title, blocks }) => ({
  id,
  title,
  results: sectionsOf(blocks, 3).find((part) => part.title === 'Results')?.blocks,
}));

export default function Changes() {
  return (
    <>
      <h1>{say('evidence-changes')}</h1>
      <p>{say('evidence-changes.text')}</p>
      {VERSIONS.map(({ id, title, results }) => (
        <section key={id}>
          <h2 lang="en" dir="ltr">
            {title}
          </h2>
          {results === undefined ? <p>{say('evidence-changes-none')}</p> : <Document blocks={results} />}
        </section>
      ))}
    </>
  );
}
