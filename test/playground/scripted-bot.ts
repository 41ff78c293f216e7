import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';

const words = (text: string) => ({ type: 'plain_text' as const, text });
const button = (id: string, text: string) => ({
  type: 'button' as const,
  action_id: id,
  text: words(text),
  value: id,
});

/** The blocks that the scripted bot answers with: a header, a long address, fields and two buttons. */
export const ANSWER = [
  { type: 'header' as const, text: words('Redirect URI is not registered') },
  {
    type: 'section' as const,
    text: {
      type: 'mrkdwn' as const,
      text: `The client asked for \`https://app.example.com/${'long/'.repeat(40)}cb\`. See <https://example.com/docs|the page>.`,
    },
  },
  { type: 'section' as const, fields: [{ type: 'mrkdwn' as const, text: '*Fixer*\ndeveloper' }] },
  {
    type: 'actions' as const,
    elements: [button('verdict_helped', 'This helped'), button('verdict_wrong', 'Not my error')],
  },
];

const REASON = {
  type: 'modal' as const,
  callback_id: 'reason',
  title: words('What was wrong?'),
  submit: words('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'why',
      label: words('Why'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

/** A bot over real Socket Mode that answers codes in threads, its command to one person, and opens a modal. */
export async function startScriptedBot(playground: {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
}): Promise<{ stop(): Promise<void> }> {
  const clientOptions = { slackApiUrl: playground.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: playground.appToken,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: playground.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  app.message(/AADSTS\d+/, async ({ message, say }) => {
    await say({ text: 'Redirect URI is not registered', blocks: ANSWER, thread_ts: message.ts });
  });
  app.command('/oauth-error', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `Nothing known about *${command.text}*`, response_type: 'ephemeral' });
  });
  app.action('verdict_helped', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Thanks, noted.', response_type: 'ephemeral', replace_original: false });
  });
  app.action('verdict_wrong', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: REASON });
  });
  app.view('reason', async ({ ack, view }) => {
    const said = view.state.values.why?.text?.value ?? '';
    if (said.length < 5)
      await ack({ response_action: 'errors', errors: { why: 'A few more words, please.' } });
    else await ack();
  });
  app.shortcut('explain_error', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Explained just for you', response_type: 'ephemeral' });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const view = {
      type: 'home' as const,
      blocks: [{ type: 'header' as const, text: words('Welcome home') }],
    };
    await client.views.publish({ user_id: event.user, view });
  });
  await app.start();
  return {
    stop: async () => {
      await app.stop();
    },
  };
}
