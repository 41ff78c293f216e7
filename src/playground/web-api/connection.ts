import { type Methods, method, Refusal, text } from './method.ts';

/** `api.test`, `auth.test` and `apps.connections.open`: who the app is, and how it gets events. */
export const connectionMethods: Methods = {
  'api.test': {
    token: 'none',
    required: [],
    run: ({ args }) => {
      if (text(args, 'error') !== '') throw new Refusal(text(args, 'error'));
      const { token: _, ...shown } = args;
      return { args: shown };
    },
  },
  'auth.test': method([], ({ slack }) => {
    const { teamId, teamName, botUser, botId } = slack.workspace.identity;
    return {
      url: `${slack.settings.baseUrl}/`,
      team: teamName,
      user: slack.workspace.users.get(botUser)?.name,
      team_id: teamId,
      user_id: botUser,
      bot_id: botId,
      is_enterprise_install: false,
    };
  }),
  'apps.connections.open': {
    token: 'app',
    required: [],
    run: ({ issueUrl }) => {
      const url = issueUrl();
      if (url === undefined) throw new Refusal('too_many_websockets');
      return { url };
    },
  },
};
