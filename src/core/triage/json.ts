import type { ErrorSeen, IdKind, TriageSummary } from './types.ts';

/** A summary in the shape that `triage --json` prints and the export in Slack carries. */
export interface TriageJson {
  readonly codes: readonly {
    readonly code: string;
    readonly entry: string | null;
    readonly provider: string | null;
    readonly count: number;
    readonly first: string;
    readonly last: string;
    readonly messages: readonly string[];
  }[];
  readonly ids: Readonly<Record<IdKind, readonly string[]>>;
  readonly reporters: readonly string[];
  readonly helpers: readonly string[];
  readonly status: TriageSummary['status'];
  readonly resolution: { readonly ts: string; readonly user: string; readonly text: string } | null;
  readonly attempts: readonly { readonly ts: string; readonly user: string; readonly text: string }[];
  readonly questions: readonly { readonly ts: string; readonly user: string; readonly text: string }[];
  readonly escalate: { readonly role: string; readonly reason: string } | null;
  readonly missing: readonly string[];
  readonly coverage: {
    readonly messages: number;
    readonly from: string | null;
    readonly to: string | null;
    /** Only when a part was read: how many messages were given, of how many. */
    readonly given?: number;
    readonly total?: number;
  };
}

/** The summary as plain JSON. An error has one row for each spelling that stands in the thread, the most central first. */
export function triageJson(summary: TriageSummary): TriageJson {
  const said = ({ ts, user, text }: { ts: string; user: string; text: string }) => ({ ts, user, text });
  const ids = (kind: IdKind) => summary.ids.filter((id) => id.kind === kind).map(({ value }) => value);
  const { coverage, escalate, resolution } = summary;
  const gap = coverage?.gap;
  return {
    codes: [
      ...summary.errors.map(({ code }, at) => row(summary.errors[at], code)),
      ...summary.errors.flatMap((error) => error.alias.map((name) => row(error, name))),
    ].filter((one) => one !== undefined),
    ids: {
      correlation: ids('correlation'),
      trace: ids('trace'),
      request: ids('request'),
      client: ids('client'),
      tenant: ids('tenant'),
    },
    reporters: summary.affected.map(({ user }) => user),
    helpers: summary.helpers.map(({ user }) => user),
    status: summary.status,
    resolution: resolution ? said(resolution) : null,
    attempts: summary.attempts.map(said),
    questions: summary.questions.map(said),
    escalate: escalate ? { role: escalate.role, reason: escalate.reason } : null,
    missing: summary.missing.map(({ what }) => what),
    coverage: {
      messages: coverage?.count ?? 0,
      from: coverage?.from ?? null,
      to: coverage?.to ?? null,
      ...(gap ? { given: gap.given, ...(gap.total === undefined ? {} : { total: gap.total }) } : {}),
    },
  };
}

function row(error: ErrorSeen | undefined, code: string): TriageJson['codes'][number] | undefined {
  if (!error) return undefined;
  const { entry, provider, count, first, last, messages } = error;
  return { code, entry, provider, count, first, last, messages };
}
