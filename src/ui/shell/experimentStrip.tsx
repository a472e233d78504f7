/** On every page: which questions of many runs are under way, how far they are, and how to stop them. */
import { stopExperiment, underWay } from '../run/experiments.ts';
import { say } from '../words/say.ts';

/** Questions that are asked on another page than that of their name. */
const PAGE_OF: Readonly<Record<string, string>> = { futures: 'stress', split: 'funding', mix: 'funding' };

export function ExperimentStrip() {
  if (underWay.value.length === 0) return null;
  return (
    <ul class="experiments" aria-label={say('experiments-under-way')}>
      {underWay.value.map(({ name, state, done, all }) => (
        <li key={name}>
          <a href={`#/${PAGE_OF[name] ?? name}`}>{say(`experiment-${name}`)}</a>
          <span>{state === 'waiting' ? say('experiment-waiting') : say('experiment-runs', { done, all })}</span>
          <progress max={Math.max(1, all)} value={done} aria-label={say(`experiment-${name}`)} />
          <button type="button" onClick={() => stopExperiment(name)}>
            {say('stop')}
          </button>
        </li>
      ))}
    </ul>
  );
}
