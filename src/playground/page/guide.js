import { byId, h, icon, recall, remember } from './dom.js';

const NARROW = '(max-width: 760px), (max-height: 700px)';
const TITLE = 'Incident guide';
let opened = null;
let spoken = '';

/**
 * Draws the steps of the guided incident, or nothing when it was dismissed. Where there is little room only the next step
 * is shown. `deeds`: `go(step)`, `again()`, `close()`.
 */
export function drawGuide(state, deeds) {
  const place = byId('guide');
  const { steps } = state.guide;
  place.hidden = isGuideClosed() || steps.length === 0;
  const isOpen = opened ?? !matchMedia(NARROW).matches;
  const mark = JSON.stringify([place.hidden, isOpen, state.guide]);
  if (place.dataset.mark === mark) return;
  place.dataset.mark = mark;
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.guide : undefined;
  place.querySelector('.guide-body').replaceChildren(
    headOf({ done, all: steps.length, isOpen }, () => toggle(state, deeds, !isOpen), deeds.close),
    h(
      'ol',
      { class: 'guide-steps', id: 'guide-steps' },
      steps.map((step) => stepOf(step, { isNext: step === next, isOpen, deeds })),
    ),
    ...footOf(next, deeds),
  );
  if (focused !== undefined) focusAgain(place, focused);
  speak(done, next);
}

/** Folds or unfolds it where the window comes to have little room, or more; `redraw()` draws it. */
export function watchRoom(redraw) {
  matchMedia(NARROW).addEventListener('change', () => {
    opened = null;
    redraw();
  });
}

/** Whether it was dismissed in this browser. */
export const isGuideClosed = () => recall('guide') === 'closed';

/** Shows the guide and puts the focus on its next step, or dismisses it for good. */
export function showGuide(isShown, { state, update }, deeds) {
  remember('guide', isShown ? 'open' : 'closed');
  update(() => drawGuide(state, deeds));
  (isShown ? nextButton() : byId('composer-text'))?.focus();
}

function toggle(state, deeds, open) {
  opened = open;
  drawGuide(state, deeds);
}

function headOf({ done, all, isOpen }, onToggle, onClose) {
  return h(
    'div',
    { class: 'guide-head' },
    h(
      'button',
      {
        type: 'button',
        class: 'guide-toggle',
        'data-guide': 'toggle',
        'aria-expanded': String(isOpen),
        'aria-controls': 'guide-steps',
        onclick: onToggle,
      },
      icon('down'),
      h('strong', {}, TITLE),
      h('span', {}, `${done}/${all}`, h('span', { class: 'hidden-visually' }, ' steps done')),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': 'Close the guide',
        'data-guide': 'close',
        onclick: onClose,
      },
      icon('close'),
    ),
  );
}

function stepOf({ id, title, hint, button, done }, { isNext, isOpen, deeds }) {
  const status = done ? 'Done: ' : isNext ? 'Next: ' : '';
  return h(
    'li',
    { class: done && 'done', hidden: !isOpen && !isNext, 'aria-current': isNext ? 'step' : null },
    h('span', { class: 'tick', 'aria-hidden': 'true' }, done ? icon('check') : null),
    h(
      'span',
      { class: 'guide-title' },
      status ? h('span', { class: 'hidden-visually' }, status) : null,
      title,
    ),
    h(
      'button',
      {
        type: 'button',
        class: ['button', isNext && 'primary'],
        'aria-label': `${button}: ${title}`,
        title: hint,
        'data-guide': id,
        onclick: () => {
          // The list would hide what the step leads to.
          if (matchMedia(NARROW).matches) opened = false;
          deeds.go(id);
        },
      },
      button,
    ),
    isNext ? h('small', {}, hint) : null,
  );
}

function footOf(next, deeds) {
  if (next) return [];
  const again = h(
    'button',
    { type: 'button', class: 'button primary', 'data-guide': 'again', onclick: deeds.again },
    'Play again',
  );
  return [h('div', { class: 'guide-foot' }, h('span', {}, 'All done.'), again)];
}

/** A step that is done is hidden where only the next one is shown; then the focus goes on to that. */
function focusAgain(place, name) {
  const same = place.querySelector(`[data-guide="${CSS.escape(name)}"]`);
  (same?.offsetParent ? same : nextButton())?.focus({ preventScroll: true });
}

const nextButton = () => byId('guide').querySelector('[aria-current] button, .guide-foot button');

/** Tells screen readers what was ticked off. */
function speak(done, next) {
  const words = next ? `${done} steps done. Next: ${next.title}. ${next.hint}` : 'All steps are done.';
  if (done > 0 && words !== spoken) byId('guide-status').textContent = words;
  spoken = words;
}
