import { byId, h, icon, recall, remember } from './dom.js';
import { titleOf } from './store.js';

let shown = null;

/**
 * Opens the list of example pastes at a button: one click posts one, the pencil puts it into the message field first.
 * `deeds` are `post(example)`, `edit(example)` and `play()`, which is the last line. Escape and clicks elsewhere close it.
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
    h('div', { class: 'example' }, incidentItem(pick(deeds.play))),
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

const INCIDENT = 'Play an incident';

function incidentItem(onclick) {
  const hint = 'Everything the bot does, in two minutes, with a guide';
  return h(
    'button',
    { type: 'button', class: 'menu-item', onclick },
    h('span', { class: 'menu-words' }, h('span', {}, INCIDENT), h('small', {}, hint)),
  );
}

const incidentChip = (deeds) =>
  h('button', { type: 'button', class: 'chip', onclick: () => deeds.play() }, INCIDENT);

/** The panel that tells a newcomer what to do, with a chip for each of the first examples; gone for good when dismissed. */
export function drawWelcome(state, deeds) {
  const place = byId('welcome');
  const channel = state.channels.find(({ id }) => id === state.channel);
  const isFirst = channel !== undefined && channel === state.channels[0];
  const wanted = isFirst && recall('welcome') !== 'seen';
  const mark = JSON.stringify([wanted ? state.examples : channel]);
  if (place.dataset.mark === mark || !channel) return;
  place.dataset.mark = mark;
  place.replaceChildren(wanted ? panelOf(state, deeds) : startOf(state, channel, deeds));
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
    h(
      'p',
      { class: 'more' },
      'Or play an incident through in two minutes: three people report the same error, you have their thread summarized, ask a contact, and see it mended.',
    ),
    h('div', { class: 'chips' }, incidentChip(deeds)),
  );
}

/** The first words of a channel, before any message. */
function startOf(state, channel, deeds) {
  const title = titleOf(state, channel);
  const words =
    channel.kind === 'im'
      ? `Your direct messages with ${title}: paste an error and it answers here.`
      : `The start of #${title}. ${channel.topic ?? ''}`;
  const start = h('p', { class: 'start' }, words);
  if (channel.name !== 'incidents') return start;
  const hint =
    'When several people report the same error, the bot says so here, once, and keeps that up to date. Play an incident to see it.';
  return h(
    'div',
    {},
    start,
    h(
      'section',
      { class: 'welcome', 'aria-label': INCIDENT },
      h('p', {}, hint),
      h('div', { class: 'chips' }, incidentChip(deeds)),
    ),
  );
}
