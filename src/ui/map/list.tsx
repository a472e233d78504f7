/** The classes of the map with their counts, and its values as a sorted list. */
import { chosenZones, pickZone } from '../state/chosen.ts';
import { zones } from '../state/scenario.ts';
import { exact, short } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { say } from '../words/say.ts';
import { classOf, colourOf } from './classes.ts';
import { classes, fillOf, isDifference, nameLanguage, pointed, unit, valueAt } from './mapData.ts';

export function Legend() {
  const { bounds } = classes.value;
  const pcodes = Object.keys(zones.value);
  if (bounds.length === 0) return <p class="fielddoc">{say('map-empty')}</p>;
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const pcode of pcodes) {
    const value = valueAt(pcode);
    if (Number.isFinite(value)) counts[classOf(value, classes.value)] = (counts[classOf(value, classes.value)] ?? 0) + 1;
  }
  return (
    <ol class="legend" aria-label={say('map-classes')}>
      {counts.map((count, index) => {
        const from = bounds[index - 1];
        const to = bounds[index];
        const words =
          from === undefined
            ? say('map-under', { to: short(to ?? 0, unit.value) })
            : to === undefined
              ? say('map-more', { from: short(from, unit.value) })
              : say('map-to', { to: short(to, unit.value) });
        return (
          <li key={words}>
            <span class={`swatch ${isDifference.value ? 'diff' : 'level'}-${colourOf(index, classes.value)}`} />
            {words} <span class="count">{count}</span>
          </li>
        );
      })}
    </ol>
  );
}

export function Ranking() {
  const rows = Object.keys(zones.value)
    .map((pcode) => ({ pcode, value: valueAt(pcode) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => b.value - a.value);
  const largest = Math.max(...rows.map(({ value }) => Math.abs(value)), 1e-12);
  return (
    <ol class="ranking" style={{ '--rows': Math.ceil(rows.length / 2) }}>
      {rows.map(({ pcode, value }) => (
        <li
          key={pcode}
          class={pointed.value === pcode ? 'pointed' : ''}
          onPointerEnter={() => {
            pointed.value = pcode;
          }}
          onPointerLeave={() => {
            pointed.value = undefined;
          }}
        >
          <span class={zones.value[pcode]?.hotSpot ? 'zonename hot' : 'zonename'} dir="auto">
            <button
              type="button"
              lang={nameLanguage}
              aria-pressed={chosenZones.value.includes(pcode)}
              onClick={(event) => pickZone(pcode, event.ctrlKey || event.metaKey || event.shiftKey)}
            >
              {zoneName(pcode)}
            </button>
            {zones.value[pcode]?.hotSpot && <span class="unseen">{say('map-hot')}</span>}
          </span>
          <span class="rankbar">
            <span class={fillOf(pcode)} style={{ inlineSize: `${(Math.abs(value) / largest) * 100}%` }} />
          </span>
          <span class="figure">{exact(value, unit.value)}</span>
        </li>
      ))}
    </ol>
  );
}
