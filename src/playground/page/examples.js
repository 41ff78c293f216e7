import { byId, h, icon, recall, remember } from './dom.js';
import { titleOf } from './store.js';

let shown = null;

/**
 * Opens the list of example pastes at a button: one click posts one, the pencil puts it into the message field first.
 * `deeds` are `post(example)` and `edit(example)`. Escape and clicks elsewhere close it.
 */
export function openExamples(button, examples, deeds) {
  if (shown) return shown.close();
  const pick = (deed, example) => () => {
    close();
    deed(example);
  };
  const panel = h(
    'div',
    { class: 'menu examples', role: 'dialog', 'aria-label': 'Examples' },
    h('p', { class: 'menu-title' }, 'Post one of these as yourself'),
    examples.map((example) =>
      h(
        'div',
        { class: 'example' },
        h(
          'button',
          { type: 'button', class: 'menu-item', onclick: pick(deeds.post, example) },
          h(
            'span',
            { class: 'menu-words' },
            h('span', {}, example.title),
            h('small', {}, example.hint ?? ''),
          ),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'tool',
            'aria-label': `Edit “${example.title}” before sending`,
            title: 'Edit before sending',
            onclick: pick(deeds.edit, example),
          },
          icon('pencil'),
        ),
      ),
    ),
  );
  const outside = (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target)) close();
  };
  const close = () => {
    panel.remove();
    shown = null;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
  };
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      button.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...panel.querySelectorAll('.menu-item')];
    all.at((all.indexOf(document.activeElement.closest('.example')?.firstChild) + step) % all.length).focus();
  });
  document.body.append(panel);
  const box = button.getBoundingClientRect();
  panel.style.setProperty('bottom', `${innerHeight - box.top + 6}px`);
  panel.style.setProperty('left', `${Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8))}px`);
  button.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  shown = { close };
  panel.querySelector('button')?.focus();
}

/** The panel that tells a newcomer what to do, with a chip for each of the first examples; gone for good when dismissed. */
export function drawWelcome(state, deeds) {
  const place = byId('welcome');
  const channel = state.channels.find(({ id }) => id === state.channel);
  const isFirst = channel !== undefined && channel === state.channels[0];
  const wanted = isFirst && recall('welcome') !== 'seen';
  const mark = JSON.stringify([wanted ? state.examples : channel]);
  if (place.dataset.mark === mark || !channel) return;
  place.dataset.mark = mark;
  place.replaceChildren(wanted ? panelOf(state, deeds) : startOf(state, channel));
}

function panelOf(state, deeds) {
  const dismiss = () => {
    remember('welcome', 'seen');
    drawWelcome(state, deeds);
  };
  return h(
    'section',
    { class: 'welcome', 'aria-labelledby': 'welcome-title' },
    h(
      'button',
      { type: 'button', class: 'tool dismiss', 'aria-label': 'Close the welcome', onclick: dismiss },
      icon('close'),
    ),
    h('h2', { id: 'welcome-title' }, 'Paste a sign-in error, get an answer'),
    h(
      'p',
      {},
      'Post an OAuth, OIDC or SAML error here, as one of your colleagues would, and the bot replies in a thread with the cause, the steps to fix it and whom to ask. Or type ',
      h('code', {}, '/oauth-error'),
      ' with a code to look it up just for yourself.',
    ),
    h(
      'div',
      { class: 'chips' },
      state.examples
        .slice(0, 5)
        .map((example) =>
          h(
            'button',
            { type: 'button', class: 'chip', title: example.hint ?? '', onclick: () => deeds.post(example) },
            example.title,
          ),
        ),
    ),
  );
}

/** The first words of a channel, before any message. */
function startOf(state, channel) {
  const title = titleOf(state, channel);
  const words =
    channel.kind === 'im'
      ? `Your direct messages with ${title}: paste an error and it answers here.`
      : `The start of #${title}. ${channel.topic ?? ''}`;
  return h('p', { class: 'start' }, words);
}
