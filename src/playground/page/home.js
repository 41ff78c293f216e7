import { byId, h, setRendered } from './dom.js';

/** Draws the bot's home tab for the person, or a line saying that there is none yet. */
export function drawHome(state) {
  const place = byId('home');
  const shown = state.tab === 'home';
  // It scrolls, and without the bot's buttons nothing else in it could be reached by keyboard.
  place.tabIndex = 0;
  place.hidden = !shown;
  byId('messages').hidden = shown;
  byId('composer').hidden = shown;
  const mark = JSON.stringify(state.home);
  if (!shown || place.dataset.mark === mark) return;
  place.dataset.mark = mark;
  if (state.home?.html) {
    place.replaceChildren(
      setRendered(h('div', { class: 'view', 'data-view': state.home.id ?? '' }), state.home.html),
    );
  } else {
    place.replaceChildren(h('p', { class: 'empty' }, 'The bot has not put anything here yet.'));
  }
}
