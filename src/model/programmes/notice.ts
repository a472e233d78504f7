import { parameter } from '../../lib/declare.ts';
import type { World } from '../world.ts';
import { defineProgramme } from './programme.ts';
import { targetedStreams } from './target.ts';

/** Where a stream's people are expected: as they settled so far; before the first came, by ties to districts or by population. */
function expectedShares({ zoneIds, zoneInputs, zones, settled, streams }: World, s: number): readonly number[] {
  const { ties } = streams[s];
  const came = zoneIds.map((_, z) => settled[z * streams.length + s]);
  const tied = zoneIds.map((id) => ties[id] ?? 0);
  const lived = zoneInputs.map(({ population }) => population);
  const weights = [came, tied, lived].find((one) => one.some((weight) => weight > 0)) ?? [...zones.people];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / Math.max(sum, 1e-9));
}

export const notice = defineProgramme({
  key: 'notice',
  family: 'governance',
  label: 'Notice to authorities and residents',
  doc: 'Councils and residents are told in time how many are expected in their zone; some believe it and make rooms ready.',
  acts: { writes: 'people announced to a zone', readBy: 'housing', decision: 'how many rooms owners offer before the arrivals' },
  parameters: {
    aheadMonths: parameter({ unit: 'months', range: [1, 24], default: 6, integer: true, doc: 'How far ahead arrivals are announced.' }),
    believedShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of those announced for whom owners prepare.' }),
    meetingUsdPerMonth: parameter({ unit: 'USD per month', range: [1, 20_000], default: 300, doc: 'Meetings, letters and radio in one zone.' }),
  },
  work({ world, zones: served, programme, buy }, p) {
    const { zones, roster, streams, months, month, scale } = world;
    const targeted = targetedStreams(world.scenario.streams, world.programmes[programme]);
    const announced = new Float64Array(world.zoneIds.length);
    streams.forEach((stream, s) => {
      if (targeted[s] === 0 || stream.breadwinners) return; // who is sent back to a family looks for no room
      const toCome = roster.people.subarray(s * months + month + 1, s * months + Math.min(months, month + 1 + p.aheadMonths)).reduce((sum, people) => sum + people, 0);
      const shares = expectedShares(world, s);
      for (const z of served) announced[z] += (toCome * p.believedShare * shares[z]) / scale;
    });
    const told = served.filter((z) => announced[z] > 0);
    if (told.length === 0 || !buy((told.length * p.meetingUsdPerMonth) / scale)) return;
    for (const z of told) zones.announced[z] += announced[z];
  },
});
