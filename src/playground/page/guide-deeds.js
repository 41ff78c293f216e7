import { announce, byId } from './dom.js';
import { showGuide } from './guide.js';
import { showMessage } from './navigation.js';
import { awaitNothing } from './scroll.js';
import { startOver } from './workspace-deeds.js';

/** What the buttons of the guided incident do: play a step or lead to it, and begin anew. */
export function createGuideDeeds(store, { go, become, navigation }) {
  const { state, update, afterDrawing } = store;
  const lead = async ({ channel, ts, threadTs, press, as, slash, tab }) => {
    if (as && as !== state.me.id) {
      await become(as);
      announce(`You are ${state.me.name} now.`);
    }
    navigation.openChannel(channel);
    if (tab) {
      navigation.openTab(tab);
      return afterDrawing(() => byId('channel-header').querySelector('[aria-selected="true"]')?.focus());
    }
    if (threadTs)
      update(() => {
        state.thread = threadTs;
      });
    if (slash) return go('slash', { channel, ...slash });
    if (ts) afterDrawing(() => whenDrawn(ts, () => point(ts, press)));
  };
  const deeds = {
    async go(step) {
      const found = await go('guide', { step });
      if (found) await lead(found);
    },
    open: () => showGuide(true, store, deeds),
    close: () => showGuide(false, store, deeds),
    async again() {
      if (await startOver(store, go, become)) await deeds.go('reports');
    },
  };
  return deeds;
}

/** What was only now posted is drawn when the page hears of it. */
function whenDrawn(ts, then, until = Date.now() + 2_000) {
  const isThere = document.querySelector(`.message[data-ts="${CSS.escape(ts)}"]`) !== null;
  if (isThere || Date.now() > until) then();
  else setTimeout(() => whenDrawn(ts, then, until), 50);
}

/** Shows a message and puts the focus on the button that is to be pressed there. */
function point(ts, press) {
  awaitNothing();
  showMessage(ts);
  for (const old of document.querySelectorAll('.pointed')) old.classList.remove('pointed');
  const message = [...document.querySelectorAll(`.message[data-ts="${CSS.escape(ts)}"]`)].at(-1);
  const button = press && message?.querySelector(`[data-action-id="${CSS.escape(press)}"]`);
  if (!button) return;
  button.classList.add('pointed');
  button.addEventListener('blur', () => button.classList.remove('pointed'), { once: true });
  button.focus();
}
