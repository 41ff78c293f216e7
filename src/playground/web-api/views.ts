import { takeTrigger } from '../triggers.ts';
import { isRecord, type Json, type View } from '../types.ts';
import { MOST_VIEW, validateView } from '../validate-view.ts';
import { findView, hasRoomAbove, openView, publishHome, replaceView } from '../views.ts';
import { wireView } from '../wire.ts';
import { type Call, json, type Methods, method, Refusal, text } from './method.ts';

/** `views.*`: modals and home tabs. */
export const viewMethods: Methods = {
  'views.open': method(['trigger_id', 'view'], open),
  'views.push': method(['trigger_id', 'view'], push),
  'views.update': method(['view'], update),
  'views.publish': method(['user_id', 'view'], publish),
};

function open(call: Call): Json {
  const content = readView(call, 'modal');
  const trigger = useTrigger(call);
  return shown(call, openView(call.slack, trigger.user, content));
}

function push(call: Call): Json {
  const content = readView(call, 'modal');
  const trigger = useTrigger(call);
  const below = call.slack.workspace.views.get(trigger.viewId ?? '');
  if (below === undefined) throw new Refusal('not_found');
  if (!hasRoomAbove(call.slack, below)) throw new Refusal('push_limit_reached');
  return shown(call, openView(call.slack, trigger.user, content, below));
}

function update(call: Call): Json {
  const { slack, args } = call;
  const id = text(args, 'view_id');
  const externalId = text(args, 'external_id');
  if (id === '' && externalId === '')
    throw new Refusal('invalid_arguments', ['[ERROR] missing required field: view_id']);
  const view = id === '' ? byExternalId(call, externalId) : findView(slack, id);
  if (view === undefined) throw new Refusal('not_found');
  const hash = text(args, 'hash');
  if (hash !== '' && hash !== view.hash) throw new Refusal('hash_conflict');
  const isHome = view.content.type === 'home';
  return shown(call, replaceView(slack, view, readView(call, isHome ? 'home' : 'modal', view)));
}

function publish(call: Call): Json {
  const { slack, args } = call;
  const user = text(args, 'user_id');
  if (!slack.workspace.users.has(user)) throw new Refusal('user_not_found');
  const content = readView(call, 'home');
  const known = slack.workspace.homes.get(user);
  const hash = text(args, 'hash');
  if (hash !== '' && hash !== known?.hash) throw new Refusal('hash_conflict');
  return shown(call, publishHome(slack, user, content));
}

function readView(call: Call, type: 'modal' | 'home', itself?: View): Json {
  const view = json(call.args, 'view', 'invalid_arguments');
  const problems = validateView(view, type);
  if (!isRecord(view) || problems.length > 0) throw new Refusal('invalid_arguments', problems);
  if (JSON.stringify(view).length > MOST_VIEW) throw new Refusal('view_too_large');
  const externalId = text(view, 'external_id');
  const known = externalId === '' ? undefined : byExternalId(call, externalId);
  if (known !== undefined && known !== itself) throw new Refusal('duplicate_external_id');
  return view;
}

function byExternalId({ slack }: Call, externalId: string): View | undefined {
  return slack.workspace.views.values().find(({ content }) => content.external_id === externalId);
}

function useTrigger({ slack, args }: Call) {
  const taken = takeTrigger(slack, text(args, 'trigger_id'));
  if (typeof taken === 'string') throw new Refusal(taken);
  return taken;
}

const shown = ({ slack }: Call, view: View): Json => ({ view: wireView(view, slack.workspace) });
