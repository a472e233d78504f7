/** What every command that makes many runs takes, so that who knows one knows all; and what a dry run says. */
import { describe, expect, it } from 'vitest';
import { cli } from './cli.ts';
import { EXPERIMENTS, optionsOf } from './experimentCommands.ts';

describe('a command that makes many runs', () => {
  it.each(EXPERIMENTS.map((command) => [command.name(), command] as const))('%s takes replicates, scale, workers and a folder for finished runs, says what it would take, and prints JSON', (_, command) => {
    expect(optionsOf(command)).toEqual(expect.arrayContaining(['--replicates', '--scale', '--workers', '--keep', '--dry-run', '--json', '--progress']));
  });

  it('counts runs, and measures one, in the same words as others', async () => {
    const said = async (...args: string[]) => (await cli([...args, '--dry-run', '--scale', '400', '--workers', '1', '--progress', 'none'])).out;
    const cost = 'about [\\d,]+ (s|min|h) on 1 worker: [\\d.]+ s a run \\(measured: one run, now, on this machine\\)\\.\n$';
    // with it twice, without it, and until each of five rounds
    expect(await said('evaluation', 'your-place', '--months', '30', '--replicates', '2')).toMatch(new RegExp(`^16 runs, some of them short, ${cost}`));
    expect(await said('ensemble', 'your-place', '--months', '12')).toMatch(new RegExp(`^20 runs, ${cost}`));
    expect(await said('ensemble', 'your-place', '--months', '12', '--precision', 'poverty=0.1')).toMatch(new RegExp(`^At most 500 runs, at most ${cost}`));
    expect(await said('calibrate', '--draws', '10', '--replicates', '3', '--predictions', '5')).toMatch(new RegExp(`^35 runs \\(10 draws × 3 replicates, 5 predictions\\), ${cost}`));
    expect(await said('stress', 'your-place', '--months', '36', '--replicates', '4')).toMatch(new RegExp(`^72 runs, with halvings at most 216, at most ${cost}`));
    expect(await said('split', 'your-place', '--replicates', '2', '--budget', '1000000')).toMatch(new RegExp(`^\\d+ runs, ${cost}`));
  }, 120_000);
});
