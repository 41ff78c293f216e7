/**
 * The baseline: a Bolt app as its documentation shows it, answering every code. Arguments as for `exactly-once-bot.ts`;
 * the last three are not used. Prints "ready" when it is connected.
 */
import { App, LogLevel } from '@slack/bolt';

const [slackApiUrl = '', appToken = '', token = ''] = process.argv.slice(2);
const app = new App({
  token,
  appToken,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
});
app.message(/AADSTS\d+/, async ({ message, say }) => {
  if (message.subtype === undefined && !('bot_id' in message && message.bot_id)) {
    await say({ text: 'This is a known error.', thread_ts: message.ts });
  }
});
await app.start();
process.stdout.write('ready\n');
