/** What stands behind what the page shows: assumptions, patterns, the model, limits, what changed. Each part has an address of its own. */
import '../styles/evidence.css';
import { later } from '../later.tsx';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';

const fetched = (fetch: Parameters<typeof later>[0], ...words: readonly string[]) => later(fetch, () => <p>{say('loading')}</p>, words);

const PARTS = {
  assumptions: fetched(() => import('./assumptions.tsx'), 'assumptions'),
  patterns: fetched(() => import('./patterns.tsx'), 'patterns'),
  model: fetched(() => import('./model.tsx')),
  limits: fetched(() => import('./limits.tsx'), 'limits'),
  changes: fetched(() => import('./changes.tsx')),
} as const;
type Part = keyof typeof PARTS;

const isPart = (name: string): name is Part => name in PARTS;

export default function Evidence() {
  const named = pathInPage.value.split('/')[0] ?? '';
  const part = isPart(named) ? named : 'assumptions';
  const Shown = PARTS[part];
  return (
    <main id="main" class="prose evidence">
      <nav class="parts" aria-label={say('evidence-parts')}>
        {Object.keys(PARTS).map((key) => (
          <a key={key} href={`#/evidence/${key}`} aria-current={key === part ? 'page' : undefined}>
            {say(`evidence-${key}`)}
          </a>
        ))}
      </nav>
      <Shown key={part} />
    </main>
  );
}
