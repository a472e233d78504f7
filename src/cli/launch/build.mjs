// npm run build: the page (dist/page), the same as one file (dist/return-impact.html), and the command line (dist/cli).
import { BUILDS, build, ensureInstalled, launch } from './tools.mjs';

await launch(() => {
  ensureInstalled();
  for (const target of Object.values(BUILDS)) {
    if (!build(target)) throw new Error(`Building ${target.out} failed: see above.`);
    console.log(`built ${target.out}`);
  }
});
