/** A newer version of the page is here: it is loaded when people ask for it, never while runs are under way. */
import { underWay } from '../run/experiments.ts';
import { exactDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { loadNewer, newer } from './service.ts';

export default function Newer() {
  if (newer.value === undefined) return null;
  const { version, date } = newer.value;
  return (
    <p class="newer" role="status">
      {say('service-newer', { version, date: exactDay(date) })}{' '}
      {underWay.value.length > 0 ? (
        say('service-newer-wait')
      ) : (
        <button type="button" class="linklike" onClick={loadNewer}>
          {say('service-newer-load')}
        </button>
      )}
    </p>
  );
}
