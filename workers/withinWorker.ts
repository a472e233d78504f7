/** The one script of all workers, in the page that is one file: which of them it is, its name tells. */
const WORKERS: Readonly<Record<string, () => Promise<unknown>>> = {
  browserWorker: () => import('./browserWorker.ts'),
  experimentWorker: () => import('./experimentWorker.ts'),
};

// Chromium refuses a file's workers any of their own. So they have none anywhere, as in older browsers: an experiment steps its runs itself.
Object.assign(self, { Worker: undefined });
void WORKERS[self.name]?.();
