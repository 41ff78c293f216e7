import type { TriageJson } from '../../src/core/triage/json.ts';
import type { ThreadMessage } from '../../src/core/triage/types.ts';

const CODE = /AADSTS\d+|E0\d{6}|MSIS\d{4}|\b[a-z]+(?:_[a-z]+)+\b|\b[A-Z]+(?:_[A-Z]+)+\b|urn:oasis:\S+/g;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** What an afternoon's script would find: codes and GUIDs by shape, every poster a reporter, the last "fixed" the fix. */
export function naiveSummary(messages: readonly ThreadMessage[]): TriageJson {
  const text = messages.map((message) => message.text).join('\n');
  const guids = [...new Set(text.match(GUID) ?? [])];
  const fix = messages.findLast((message) => /fixed|works|solved|resolved/i.test(message.text));
  const row = (code: string) => ({
    code,
    entry: null,
    provider: null,
    count: 1,
    first: '',
    last: '',
    messages: [],
  });
  const said = ({ ts, user, text: whole }: ThreadMessage) => ({ ts, user, text: whole });
  return {
    codes: [...new Set(text.match(CODE) ?? [])].map(row),
    ids: { correlation: guids, trace: guids, request: guids, client: guids, tenant: [] },
    reporters: [...new Set(messages.map(({ user }) => user))],
    helpers: [],
    status: fix ? 'resolved' : 'open',
    resolution: fix ? said(fix) : null,
    attempts: messages.filter((message) => /\btried\b/i.test(message.text)).map(said),
    questions: messages.filter((message) => message.text.includes('?')).map(said),
    escalate: { role: 'developer', reason: 'always' },
    missing: [],
    coverage: { messages: messages.length, from: null, to: null },
  };
}
