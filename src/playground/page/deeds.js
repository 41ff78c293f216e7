import { act } from './api.js';
import { openExamples } from './examples.js';
import { createGuideDeeds } from './guide-deeds.js';
import { createMessageDeeds } from './message-deeds.js';
import { createNavigation } from './navigation.js';
import { awaitNews } from './scroll.js';
import { toast } from './toast.js';
import { openPeopleMenu, startOver } from './workspace-deeds.js';

/**
 * Everything that a person can do on the page, grouped by the part of the page that calls it. `become(user)` starts
 * acting as somebody else; `insert(text)` puts text into the message field.
 */
export function createDeeds(store, { become, insert }) {
  const { state, update } = store;
  const go = (action, details) => act(state.me.id, action, details);
  const navigation = createNavigation(store, go);
  const openPeople = (button) => openPeopleMenu(button, state, become);
  const guide = createGuideDeeds(store, { go, become, navigation });
  const examples = {
    post: (example) => go('post', { channel: state.channel, text: example.text }),
    edit: (example) => insert(example.text),
    play: () => {
      guide.open();
      return guide.go('reports');
    },
  };
  return {
    sidebar: {
      openChannel: navigation.openChannel,
      closeDrawer: navigation.closeDrawer,
      openGuide: () => {
        navigation.closeDrawer();
        guide.open();
      },
      reset: () => startOver(store, go, become),
    },
    header: { openDrawer: navigation.openDrawer, openTab: navigation.openTab },
    thread: { close: navigation.closeThread },
    examples,
    guide,
    composer: {
      send: sendIn(state, go, false),
      openPeople,
      openExamples: (button) => openExamples(button, state.examples, examples),
    },
    threadComposer: { send: sendIn(state, go, true), openPeople },
    message: createMessageDeeds(store, go, navigation.openThread),
    dialog: {
      submit: (view, values) => {
        awaitNews();
        return go('submitView', { viewId: view.id, state: values });
      },
      close: (view) => {
        update(() => {
          if (state.view?.id === view.id) state.view = null;
        });
        go('closeView', { viewId: view.id });
      },
    },
    actions: {
      click: (details) => {
        awaitNews();
        return go('click', { channel: state.channel, ...details });
      },
      openChannel: navigation.openChannel,
      openLink: navigation.openLink,
    },
  };
}

/** A function that sends what was typed: a command when it begins with `/`, else a message. True when it was taken. */
function sendIn(state, go, inThread) {
  return async (text, files) => {
    const { channel, thread } = state;
    if (!text.startsWith('/') || files.length > 0) {
      return (await go('post', { channel, text, files, ...(inThread ? { threadTs: thread } : {}) })) !== null;
    }
    if (inThread) {
      toast('Slash commands do not work in threads, as in Slack. Use the message menu, or mention the bot.');
      return false;
    }
    const [command] = text.split(/\s/, 1);
    return (await go('slash', { channel, command, text: text.slice(command.length).trim() })) !== null;
  };
}
