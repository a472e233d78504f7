/** At the end of the settings: which page and model this is, whether it works without a network, and how to have it as an app. */
import { MODEL_VERSION } from '../../model/version.ts';
import { exactDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { install, installable } from './install.ts';
import { kept, type Version } from './service.ts';

/** Written by the build: vite.config.ts. */
declare const PAGE: Version;

export default function AboutPage() {
  return (
    <div class="aboutpage">
      <p>{say('service-version', { version: PAGE.version, date: exactDay(PAGE.date) })}</p>
      <p>{say('service-model', { model: MODEL_VERSION })}</p>
      <p role="status">{say(`service-kept-${kept.value}`)}</p>
      {installable.value && (
        <button type="button" onClick={install}>
          {say('service-install')}
        </button>
      )}
    </div>
  );
}
