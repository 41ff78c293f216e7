import type { Json } from '../types.ts';
import { wireFile, wireUser } from '../wire.ts';
import { count, type Methods, method, page, Refusal, text } from './method.ts';

/** Who and what is in the workspace: `users.*`, `usergroups.*`, `team.*`, `bots.*`, `files.*`. */
export const directoryMethods: Methods = {
  'users.info': method(['user'], ({ slack, args }) => {
    const user = slack.workspace.users.get(text(args, 'user'));
    if (user === undefined) throw new Refusal('user_not_found');
    return { user: wireUser(user, slack.workspace) };
  }),
  'users.list': method([], ({ slack, args }) => {
    const { items, next } = page(
      args,
      [...slack.workspace.users.values()],
      count(args, 'limit', 1_000, 1_000),
    );
    const members = items.map((user) => wireUser(user, slack.workspace));
    return {
      members,
      cache_ts: Math.floor(slack.settings.now() / 1000),
      response_metadata: { next_cursor: next },
    };
  }),
  'usergroups.list': method([], ({ slack }) => {
    const usergroups = [...slack.workspace.groups.values()].map(({ id, handle, name, users }): Json => {
      const team = slack.workspace.identity.teamId;
      return {
        id,
        team_id: team,
        is_usergroup: true,
        name,
        handle,
        description: '',
        users,
        user_count: users.length,
      };
    });
    return { usergroups };
  }),
  'team.info': method([], ({ slack }) => {
    const { teamId: id, teamName: name, teamDomain: domain } = slack.workspace.identity;
    return { team: { id, name, domain, url: `${slack.settings.baseUrl}/`, email_domain: '', icon: {} } };
  }),
  'bots.info': method([], ({ slack, args }) => {
    const { botId, appId, botUser } = slack.workspace.identity;
    if (text(args, 'bot') !== '' && text(args, 'bot') !== botId) throw new Refusal('bot_not_found');
    const name = slack.workspace.users.get(botUser)?.realName;
    return {
      bot: {
        id: botId,
        deleted: false,
        name,
        updated: 1_700_000_000,
        app_id: appId,
        user_id: botUser,
        icons: {},
      },
    };
  }),
  'files.info': method(['file'], ({ slack, args }) => {
    const file = slack.workspace.files.get(text(args, 'file'));
    if (file === undefined) throw new Refusal('file_not_found');
    const wire = wireFile(file, slack.settings.baseUrl);
    const content =
      wire.mode === 'snippet' ? { content: file.content.toString('utf8'), is_truncated: false } : {};
    return { file: wire, ...content, comments: [], paging: { count: 0, total: 0, page: 1, pages: 0 } };
  }),
};
