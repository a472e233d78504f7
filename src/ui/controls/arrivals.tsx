/** Conditions set by the user: how many come and how spread out. Never an objective, never searched. */
import type { Field, NumberField, RecordField } from '../../lib/declare.ts';
import { scenarioField, streamField } from '../../model/scenario.ts';
import { loaded, scenario } from '../state/scenario.ts';
import { said } from '../words/numbers.ts';
import { sayText } from '../words/declared.ts';
import { say, sayWith } from '../words/say.ts';
import { Control } from './control.tsx';
import { NumberControl } from './numberField.tsx';

const arrivalFields = (scenarioField.of.arrivals as RecordField).of;

const MAIN = ['volumeFactor', 'spreadMonths'];

export function ArrivalControls() {
  const { arrivals, streams } = scenario.value;
  const start = loaded.value.scenario;
  const settlers = (id: string): number => {
    const stream = streams[id];
    if (stream === undefined) return 0;
    return Object.values(stream.arrivals).reduce((sum, people) => sum + people, 0) * stream.settlingShare * arrivals.volumeFactor;
  };
  const ids = Object.keys(streams);
  const condition = (key: string) => (
    <Control
      key={key}
      path={`arrivals.${key}`}
      field={arrivalFields[key] as Field}
      value={(arrivals as Record<string, unknown>)[key]}
      start={(start.arrivals as Record<string, unknown>)[key]}
      name={say(`arrivals-${key}`)}
    />
  );
  return (
    <section class="railpart">
      <h2>{say('arrivals')}</h2>
      <p class="fielddoc">{say('arrivals-doc')}</p>
      {MAIN.map(condition)}
      <details>
        <summary>{say('arrivals-more')}</summary>
        {Object.keys(arrivalFields)
          .filter((key) => !MAIN.includes(key))
          .map(condition)}
      </details>
      {ids.length === 0 && <p class="fielddoc">{say('arrivals-none')}</p>}
      {ids.length > 0 && (
        <details>
          <summary>{say('arrivals-streams', { count: ids.length })}</summary>
          {ids.map((id) => (
            <div key={id} class="stream">
              <p>
                {sayWith(
                  'stream-settles',
                  { b: (text) => <b>{text}</b> },
                  { stream: sayText('text', streams[id]?.label ?? id), people: said(settlers(id)) },
                )}
              </p>
              <NumberControl
                path={`streams.${id}.settlingShare`}
                field={streamField.of.settlingShare as NumberField}
                value={streams[id]?.settlingShare ?? 0}
                start={start.streams[id]?.settlingShare ?? 0}
                name={say('stream-settle-here')}
              />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
