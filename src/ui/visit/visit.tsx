/** The guided first visit: a note beside a real control, that goes on when the control has been used. */
import '../styles/visit.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from '../state/view.ts';
import { say } from '../words/say.ts';
import { look, roomFor, targetOf } from './look.ts';
import { placed, within } from './place.ts';
import { type Step, STEPS } from './steps.ts';
import { beginVisit, endVisit, offered, visit } from './visiting.ts';

/** One quiet line, once. */
function Offer() {
  useEffect(offered, []);
  return (
    <aside class="visitoffer" aria-label={say('visit')}>
      {say('visit-offer')}{' '}
      <button type="button" class="linklike" onClick={beginVisit}>
        {say('visit-begin')}
      </button>{' '}
      <button type="button" class="linklike" onClick={endVisit}>
        {say('visit-not-now')}
      </button>
    </aside>
  );
}

/** Often enough to follow a hand; what is asked of the page is little. */
const LOOK_MS = 150;

function bringInSight(element: HTMLElement | undefined): void {
  if (element !== undefined && !within(element.getBoundingClientRect(), roomFor(element))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

interface Pointing {
  readonly isItself: boolean;
  readonly behindDialog: boolean;
}

/** Keeps the note beside what it points at, marks that, and tells when the step is done. */
function usePointing(step: Step | undefined, note: { readonly current: HTMLElement | null }, done: () => void): Pointing {
  const [pointing, setPointing] = useState<Pointing>({ isItself: true, behindDialog: false });
  useEffect(() => {
    const begun = look();
    let marked: HTMLElement | undefined;
    const follow = (): void => {
      const now = look();
      if (step?.isDone(now, begun) === true) {
        done();
        return;
      }
      const target = step && targetOf(step);
      if (marked !== target?.element) {
        marked?.removeAttribute('data-visit');
        marked = target?.element;
        marked?.setAttribute('data-visit', '');
        bringInSight(marked);
      }
      setPointing((was) => {
        const is = { isItself: target?.isItself ?? true, behindDialog: now.dialog };
        return was.isItself === is.isItself && was.behindDialog === is.behindDialog ? was : is;
      });
      const element = note.current;
      if (element === null) return;
      const { x, y } = placed(marked?.getBoundingClientRect(), { width: element.offsetWidth, height: element.offsetHeight }, roomFor(marked));
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    follow();
    const timer = setInterval(follow, LOOK_MS);
    addEventListener('scroll', follow, { passive: true, capture: true });
    addEventListener('resize', follow);
    return () => {
      clearInterval(timer);
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
      marked?.removeAttribute('data-visit');
    };
  }, [step]);
  return pointing;
}

/** Escape ends it, unless something stands before the page that it closes. */
function useEscape(end: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null) end();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function goTo(step: Step): void {
  const element = targetOf(step)?.element;
  bringInSight(element);
  element?.focus({ preventScroll: true });
}

function Guide() {
  const [at, setAt] = useState(0);
  const note = useRef<HTMLDivElement>(null);
  const step = STEPS[at];
  const { isItself, behindDialog } = usePointing(step, note, () => setAt(at + 1));
  const end = (): void => {
    const hadFocus = note.current?.contains(document.activeElement) === true;
    endVisit();
    if (hadFocus) document.querySelector<HTMLElement>('.masthead .name')?.focus();
  };
  useEscape(end);
  useEffect(() => note.current?.focus(), []);
  return (
    <div class="visit" role="dialog" aria-label={say('visit')} aria-describedby="visit-text" tabIndex={-1} ref={note} hidden={behindDialog}>
      <p class="visitcount">{step === undefined ? say('visit-done') : say('visit-step', { at: at + 1, of: STEPS.length })}</p>
      <p id="visit-text" role="status">
        {say(`visit-${step?.key ?? 'end'}`)} {!isItself && say('visit-behind')}
      </p>
      <div class="row">
        {step !== undefined && (
          <>
            <button type="button" onClick={() => goTo(step)}>
              {say('visit-go')}
            </button>
            <button type="button" onClick={() => setAt(at + 1)}>
              {say('visit-skip')}
            </button>
          </>
        )}
        <button type="button" onClick={end}>
          {say(step === undefined ? 'close' : 'visit-leave')}
        </button>
      </div>
    </div>
  );
}

export default function Visit() {
  if (visit.value === 'under way') return <Guide />;
  return visit.value === 'offered' && page.value === 'explore' ? <Offer /> : null;
}
