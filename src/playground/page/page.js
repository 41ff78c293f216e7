import { watchActions } from './actions.js';
import { readState, subscribe } from './api.js';
import { canvasIn, createCanvas } from './canvas.js';
import { createComposer } from './composer.js';
import { createDeeds } from './deeds.js';
import { drawDialog, watchDialog } from './dialog.js';
import { announce, byId, recall, remember } from './dom.js';
import { stayOnDrop, takeDrops } from './drop.js';
import { noteEvent, takeEvent } from './events.js';
import { drawWelcome } from './examples.js';
import { drawGuide, watchRoom } from './guide.js';
import { drawHeader } from './header.js';
import { holdWhilePressed } from './hold.js';
import { drawHome } from './home.js';
import { drawRows, moveOnArrows } from './rows.js';
import { drawFollowing } from './scroll.js';
import { drawSidebar } from './sidebar.js';
import { createStore, takeState, titleOf } from './store.js';
import { createThread } from './thread.js';
import { toast } from './toast.js';

const store = createStore();
const { state } = store;
let unsubscribe = null;
let shownChannel = null;
/** The updates that came while the state was being fetched: it may be older than they are. Nothing when it is not. */
let meanwhile = null;

const canvas = createCanvas(state);
const deeds = createDeeds(store, { become, insert: (text) => composer.insert(text) });
const composer = createComposer('main', state, deeds.composer);
const thread = createThread(createComposer('thread', state, deeds.threadComposer), deeds.thread);

/** Fetches everything as the person, and listens for what comes. Tries again until the server answers; then it resolves. */
async function become(user) {
  unsubscribe?.();
  meanwhile = null;
  try {
    const fresh = await readState(user);
    store.update(() => takeState(state, fresh));
    remember('user', fresh.me.id);
    announce('');
    await listen(fresh.me.id);
    // What happened between the two was told to nobody.
    await reload();
  } catch {
    toast('The playground does not answer yet; trying again.');
    setTimeout(() => become(user), 1500);
  }
}

/** Resolves when the first attempt to connect has ended, one way or the other. */
function listen(user) {
  return new Promise((resolve) => {
    unsubscribe = subscribe(user, {
      onEvent: (kind, data) => {
        if (kind === 'canvas') return canvas.refresh(data.id);
        meanwhile?.push({ kind, data });
        takeEvent(kind, data, store, () => reload());
      },
      onUp: (again) => {
        store.update(() => {
          state.live = true;
        });
        if (again) reload();
        resolve();
      },
      onDown: () => {
        store.update(() => {
          state.live = false;
        });
        resolve();
      },
    });
  });
}

/** What was missed while the connection was down. */
async function reload() {
  const came = [];
  meanwhile = came;
  try {
    const fresh = await readState(state.me.id);
    // Fetched anew since then.
    if (meanwhile !== came) return;
    meanwhile = null;
    store.update(() => takeState(state, fresh));
    for (const { kind, data } of came) noteEvent(kind, data, store);
  } catch {
    store.update(() => {
      state.live = false;
    });
  }
}

function draw() {
  drawSidebar(state, deeds.sidebar);
  drawHeader(state, deeds.header);
  drawWelcome(state, deeds.examples);
  drawGuide(state, deeds.guide);
  // First, because beside it the channel may have no room, and what is hidden has no height.
  thread.draw(state, deeds.message);
  drawFollowing(
    byId('messages'),
    () => drawRows(byId('rows'), state, { channel: state.channel, thread: null, deeds: deeds.message }),
    shownChannel !== state.channel,
  );
  drawHome(state);
  const channel = state.channels.find(({ id }) => id === state.channel);
  if (channel)
    composer.refresh(
      `Message ${channel.kind === 'im' ? titleOf(state, channel) : `#${channel.name}`}`,
      channel.id,
    );
  drawDialog(state, deeds.dialog);
  shownChannel = state.channel;
  store.drawn();
}

byId('composer').append(composer.node);
takeDrops(byId('main'), composer.node, composer.attach);
stayOnDrop();
moveOnArrows(byId('rows'));
watchActions({
  ...deeds.actions,
  openCanvas: canvas.open,
  // What a canvas links lies behind it.
  openChannel: canvas.closeBefore(deeds.actions.openChannel),
  openLink: canvas.closeBefore(deeds.actions.openLink),
});
watchDialog(state, deeds.dialog);
byId('shade').addEventListener('click', deeds.sidebar.closeDrawer);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('has-drawer')) deeds.sidebar.closeDrawer();
});
store.onChange(holdWhilePressed(draw));
watchRoom(() => store.update(() => {}));
become(recall('user')).then(() => {
  const linked = canvasIn(location.pathname);
  if (linked) canvas.open(linked);
});
