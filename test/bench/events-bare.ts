/**
 * The baseline of the benches: a Bolt app as its documentation shows it, which answers every code with a fixed text.
 * Reads the same environment as the bot, and connects as the bot does.
 */
import { App, LogLevel } from '@slack/bolt';

const {
  SLACK_API_URL: slackApiUrl = '',
  SLACK_APP_TOKEN: appToken,
  SLACK_BOT_TOKEN: token = '',
  SLACK_SIGNING_SECRET: signingSecret = '',
  PORT = '3000',
} = process.env;
const common = { token, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl } };
const app = new App(
  appToken
    ? { ...common, appToken, socketMode: true }
    : { ...common, signingSecret, port: Number(PORT), processBeforeResponse: true },
);
app.message(/AADSTS\d+/, async ({ message, say }) => {
  if (message.subtype === undefined && !('bot_id' in message && message.bot_id))
    await say({ text: 'This is a known error.', thread_ts: message.ts });
});
await (appToken ? app.start() : app.start(Number(PORT)));
