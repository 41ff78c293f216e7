import type { SlackAccess } from '../slack-access.ts';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

const COPY = 'copy Basic Information > App Credentials > Signing Secret to SLACK_SIGNING_SECRET';
/** Slack's own signing secrets; a local workspace may have others. */
const SHAPE = /^[0-9a-f]{32}$/;

/** Whether the signing secret can be one. Whether it is this app's shows only when Slack signs something with it. */
export function checkSigningSecret(slack: Extract<SlackAccess, { mode: 'http' | 'workspaces' }>): Diagnosis {
  const { signingSecret } = slack;
  if (slack.mode === 'workspaces' && signingSecret === slack.clientSecret)
    return problem('signing secret', 'is the same as the client secret', COPY);
  const isSlack = /(?:^|\.)slack(?:-gov)?\.com$/.test(new URL(slack.apiUrl).hostname);
  if (!isSlack)
    return note(
      'signing secret',
      'has any shape in a workspace that is not at Slack',
      'if requests are refused with 401, compare it there',
    );
  if (!SHAPE.test(signingSecret))
    return problem(
      'signing secret',
      `has ${signingSecret.length} characters and is none: Slack's have 32 hexadecimal digits`,
      COPY,
    );
  return ok(
    'signing secret',
    "has the right shape; requests that are refused with 401 would mean that it is another app's",
  );
}
