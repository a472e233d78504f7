// npm test: installs what is missing, then checks everything.
import { runChecks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, launch } from './tools.mjs';

await launch(() => {
  try {
    ensureInstalled();
    process.env['CHROMIUM'] = ensureChromium();
  } catch (error) {
    process.once('exit', () => console.log('0 passed, 1 failed'));
    throw error;
  }
  process.exitCode = runChecks();
});
