// npm run check: what must hold before a change is done.
import { runChecks } from './checks.mjs';

process.exitCode = runChecks();
