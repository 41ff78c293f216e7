import { readWorkspace } from './incoming.ts';
import { isRecord, type JsonRecord, recordIn, textIn } from './records.ts';

/** A modal that somebody sent. */
export interface SentView {
  readonly workspace: string;
  readonly user: string;
  /** `private_metadata`. */
  readonly about: string;
  readonly values: ViewValues;
}

/** What stands in the fields of a modal. Each field's action has the name of its block. */
export interface ViewValues {
  /** What was typed or picked: a text, an option's value, a user or channel ID; empty when nothing was. */
  one(field: string): string;
}

/** Reads a `view_submission` payload (https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload). */
export function readSentView(body: unknown): SentView | undefined {
  const workspace = readWorkspace(body);
  const user = textIn(recordIn(body, 'user'), 'id');
  const view = recordIn(body, 'view');
  if (workspace === undefined || user === undefined) return undefined;
  return { workspace, user, about: textIn(view, 'private_metadata') ?? '', values: readValues(view) };
}

/** The values of a view as Slack sends it. */
function readValues(view: JsonRecord): ViewValues {
  const values = recordIn(recordIn(view, 'state'), 'values');
  return {
    one: (field) => {
      const [held] = Object.values(recordIn(values, field)).filter(isRecord);
      const text =
        textIn(held, 'value') ??
        textIn(recordIn(held, 'selected_option'), 'value') ??
        textIn(held, 'selected_user') ??
        textIn(held, 'selected_channel') ??
        textIn(held, 'selected_conversation');
      return text?.trim() ?? '';
    },
  };
}
