import { avatar } from './avatar.js';
import { ask } from './dialog.js';
import { openMenu } from './menu.js';

/** The menu that lets one act as another person. */
export function openPeopleMenu(button, state, become) {
  const people = state.users.filter(({ bot }) => !bot);
  const items = people.map((user) => ({
    label: user.name,
    checked: user.id === state.me.id,
    icon: avatar(user, 'tiny'),
    act: () => become(user.id),
  }));
  openMenu(button, items, 'Act as');
}

/** Asks, and then makes the playground as it was at the start; true when it did. */
export async function startOver({ state, update }, go, become) {
  const question = {
    title: 'Start over?',
    text: 'All messages of the playground go, and the channels are as at the start.',
    confirm: 'Start over',
    style: 'danger',
  };
  if (!(await ask(question)) || !(await go('reset'))) return false;
  update(() => Object.assign(state, { thread: null, view: null, editing: null, home: null }));
  await become(state.me.id);
  return true;
}
