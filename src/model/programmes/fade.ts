/** What was built, after the donor has left: what nobody keeps up falls out of use. */
import { monthIndex } from '../calendar.ts';
import type { World } from '../world.ts';
import { assetRows, builtAt } from './assets.ts';
import type { ProgrammeDefinition } from './programme.ts';

export function fadeAssets(world: World, definition: ProgrammeDefinition, k: number, p: Record<string, number>): void {
  const input = world.programmes[k];
  const kept = monthIndex(world.scenario, input.end) + (definition.keptMonths?.(p) ?? 0);
  const columns = definition.assets?.(world) ?? [];
  if (world.month <= kept || columns.length === 0) return;
  const over = definition.fadeMonths?.(p) ?? world.p.programmes.disuseMonths;
  const lost = (1 - input.afterwardsShare) / over;
  const rows = assetRows(world);
  columns.forEach((column, asset) => {
    const at = builtAt(world, k, asset);
    for (let row = 0; row < Math.min(rows, column.length); row++) {
      // The part that others keep up stays; the rest goes in equal monthly parts.
      const months = world.month - kept;
      if (months <= over) column[row] -= world.built[at + row] * lost;
    }
  });
}
