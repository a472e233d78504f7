/** What the model was held against: reported patterns with their bands, patterns of programmes, and the signs of its mechanisms. */
import type { PatternReport } from '../../experiment/report.ts';
import { PATTERNS } from '../../scenario/odd/purpose.ts';
import { longDate } from '../words/dates.ts';
import { say, sayDeclared, sayWith } from '../words/say.ts';
import { Line } from './document.tsx';
import { gathered } from './gathered.ts';
import { Measures } from './measures.tsx';
import { verdictOf } from './read.ts';
import { Signs } from './signs.tsx';

const english = { lang: 'en', dir: 'ltr' } as const;

/** Rules of the model that together produce a pattern. */
function Rules({ id }: { id: string }) {
  const rules = PATTERNS.find(({ code }) => code === id)?.rules ?? [];
  if (rules.length === 0) return null;
  return (
    <details class="group">
      <summary>{say('patterns-rules', { count: rules.length })}</summary>
      <ul {...english}>
        {rules.map((rule) => (
          <li key={rule}>
            <Line text={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Pattern({ pattern }: { pattern: PatternReport }) {
  const { id, label, reported, notes, measures } = pattern;
  const verdict = verdictOf(pattern);
  return (
    <article class="pattern" id={`pattern-${id}`}>
      <h3>
        <span class={`verdict ${verdict}`}>{say(`patterns-${verdict}`)}</span> {sayDeclared(`pattern-${id}`, label)} <small>{id}</small>
      </h3>
      {reported !== '–' && <p>{say('patterns-reported', { reported })}</p>}
      <Measures measures={measures} caption={label} />
      {notes.length > 0 && (
        <div class="notes" {...english}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <Rules id={id} />
    </article>
  );
}

/** Figures belong to the numbers that they were gathered with. */
function When() {
  const { modelVersion, gatheredOn, numbersHash, builtWith, effort } = gathered;
  return (
    <>
      <p>
        {say('patterns-when', {
          version: modelVersion,
          date: gatheredOn === undefined ? 'none' : longDate(gatheredOn),
          runs: effort.patterns.replicates,
          scale: effort.patterns.scale,
        })}
      </p>
      {numbersHash !== builtWith && (
        <p class="problems" role="note">
          <span aria-hidden="true">▲ </span>
          {say('patterns-stale')}
        </p>
      )}
    </>
  );
}

export default function Patterns() {
  const { patterns, signs } = gathered;
  const ofPlace = patterns.filter(({ scenario }) => scenario === undefined);
  const ofProgrammes = patterns.filter(({ scenario }) => scenario !== undefined);
  const judged = patterns.map(verdictOf).filter((verdict) => verdict !== 'shown');
  const counts = {
    met: judged.filter((verdict) => verdict === 'met').length,
    patterns: judged.length,
    signs: signs.filter(({ holds }) => holds).length,
    mechanisms: signs.length,
  };
  return (
    <>
      <h1>{say('evidence-patterns')}</h1>
      <p class="mainfinding">{say('patterns-finding', counts)}</p>
      <When />
      <p>{sayWith('patterns-read', { b: (text) => <b>{text}</b> })}</p>
      <h2>{say('patterns-place')}</h2>
      {ofPlace.map((pattern) => (
        <Pattern key={pattern.id} pattern={pattern} />
      ))}
      <h2>{say('patterns-programmes')}</h2>
      {ofProgrammes.map((pattern) => (
        <Pattern key={pattern.id} pattern={pattern} />
      ))}
      <h2>{say('patterns-signs')}</h2>
      <Signs signs={signs} />
    </>
  );
}
