/**
 * The baseline of `events.ts`: a Bolt app as its documentation shows it, which answers every code with a fixed text.
 * Reads the same environment as the bot.
 */
import { App, LogLevel } from '@slack/bolt';

const {
  SLACK_API_URL: slackApiUrl = '',
  SLACK_APP_TOKEN: appToken = '',
  SLACK_BOT_TOKEN: token = '',
} = process.env;
const app = new App({
  token,
  appToken,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
});
app.message(/AADSTS\d+/, async ({ message, say }) => {
  if (message.subtype === undefined && !('bot_id' in message && message.bot_id))
    await say({ text: 'This is a known error.', thread_ts: message.ts });
});
await app.start();
