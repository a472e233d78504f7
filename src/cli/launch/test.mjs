// npm test: installs what is missing, then checks everything.
import { ensureChromium } from './chromium.mjs';
import { runChecks } from './checks.mjs';
import { ensureInstalled, launch } from './tools.mjs';

await launch(() => {
  ensureInstalled();
  process.env['CHROMIUM'] = ensureChromium();
  process.exitCode = runChecks();
});
