// Everything that must hold before a change is done, in the order in which it fails fastest.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSizes } from './size.mjs';
import { BUILDS, build, fromRoot, runTool } from './tools.mjs';

const ROOMS_WITH_OWN_TYPES = ['lib', 'model', 'scenario', 'data', 'experiment'];

const hasFiles = (folder, ending) =>
  existsSync(fromRoot(folder)) && readdirSync(fromRoot(folder), { recursive: true }).some((name) => ending.test(String(name)));

const typeProjects = () => [
  'tsconfig.json',
  ...ROOMS_WITH_OWN_TYPES.map((room) => `src/${room}`).filter((folder) => hasFiles(folder, /\.ts$/)),
];

const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function types() {
  const wrong = typeProjects().filter((project) => runTool('typescript/bin/tsc', ['-p', project, '--pretty', 'false']) !== 0);
  for (const project of wrong) console.log(`  type errors: ${project}`);
  return one(wrong.length === 0);
}

/** Runs one vitest project; counts its tests. A run that ends without a report, or badly without a failed test, is one failure. */
function tests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'return-impact-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = runTool('vitest/vitest.mjs', args);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    const failed = numFailedTests + brokenFiles.length;
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CHECKS = [
  { title: 'types', run: types },
  { title: 'lint', run: () => one(runTool('@biomejs/biome/bin/biome', ['lint', '--max-diagnostics=50', '.']) === 0) },
  { title: 'unused files, exports and packages', run: () => one(runTool('knip/bin/knip.js', ['--no-progress']) === 0) },
  { title: 'build of the command line', run: () => one(build(BUILDS.cli)), needs: BUILDS.cli.entry },
  { title: 'tests', run: () => tests('unit') },
  { title: 'build of the page', run: () => one(build(BUILDS.page)), needs: BUILDS.page.entry },
  { title: 'build of the page as one file', run: () => one(build(BUILDS.single)), needs: BUILDS.single.entry },
  { title: 'size budget', run: () => one(checkSizes()), needs: BUILDS.page.entry },
  { title: 'browser tests', run: () => tests('browser'), needs: BUILDS.page.entry },
];

/** Runs every check, also after a failure; the last line counts. Returns the exit code. */
export function runChecks() {
  const total = { passed: 0, failed: 0 };
  const failures = [];
  for (const { title, run, needs } of CHECKS) {
    console.log(`\n== ${title}`);
    if (needs !== undefined && !existsSync(fromRoot(needs))) {
      console.log(`  left out: there is no ${needs}`);
      continue;
    }
    const { passed, failed } = run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(title);
  }
  console.log(failures.length > 0 ? `\nfailed: ${failures.join('; ')}` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
