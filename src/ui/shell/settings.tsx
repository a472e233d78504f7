/** Language, digits, calendar, and light or dark: how the page speaks and looks, whatever it shows. */
import { later } from '../later.tsx';
import { theme, type Theme } from '../state/view.ts';
import { CALENDARS, calendar, DIGITS, digits, LANGUAGES, language, speak } from '../words/language.ts';
import { say } from '../words/say.ts';

const AboutPage = later(() => import('./aboutPage.tsx'), undefined, ['service']);

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly of: readonly T[];
  readonly value: T;
  readonly word: (one: T) => string;
  readonly choose: (one: T) => void;
}

function Choice<T extends string>({ name, of, value, word, choose }: ChoiceProps<T>) {
  return (
    <label class="field inline">
      <span>{name}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {of.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Settings() {
  return (
    <>
      <button type="button" class="settings" popovertarget="settings">
        {LANGUAGES.length > 1 ? `${language.name} · ` : ''}
        {say('settings')}
      </button>
      <fieldset id="settings" popover="auto">
        <legend class="unseen">{say('settings')}</legend>
        {LANGUAGES.length > 1 && (
          <Choice
            name={say('language')}
            of={LANGUAGES.map(({ tag }) => tag)}
            value={language.tag}
            word={(tag) => {
              const one = LANGUAGES.find((known) => known.tag === tag);
              return one?.draft ? `${one.name} (${say('draft')})` : (one?.name ?? tag);
            }}
            choose={(tag) => speak({ language: tag })}
          />
        )}
        <Choice name={say('digits')} of={DIGITS} value={digits} word={(one) => say(`digits-${one}`)} choose={(one) => speak({ digits: one })} />
        <Choice name={say('calendar')} of={CALENDARS} value={calendar} word={(one) => say(`calendar-${one}`)} choose={(one) => speak({ calendar: one })} />
        <Choice
          name={say('theme')}
          of={THEMES}
          value={theme.value}
          word={(one) => say(`theme-${one}`)}
          choose={(one) => {
            theme.value = one;
          }}
        />
        {language.draft && <p class="note">{say('draft-note')}</p>}
        <AboutPage />
      </fieldset>
    </>
  );
}
