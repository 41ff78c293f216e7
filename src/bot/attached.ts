import type { Explanation } from '../core/answer/types.ts';
import type { SecretSeen } from '../core/detect/types.ts';
import type { Memory } from './memory.ts';
import { type IncomingMessage, isAsked } from './messages.ts';
import type { BotParts } from './parts.ts';
import { subjectOf } from './policy.ts';

/** What the files of a message say. */
export interface AttachedText {
  /** To be recognised like pasted text; empty when no file says anything. */
  readonly text: string;
  /** Sentences for who asked about the files: what was not read, and why. */
  readonly remarks: readonly string[];
  /** Secrets in the files that `text` does not show. */
  readonly secrets: readonly SecretSeen[];
  /** How many files hang on the message, read or not. */
  readonly files: number;
}

/** Stands for a message without files. */
export const NO_FILES: AttachedText = { text: '', remarks: [], secrets: [], files: 0 };

/** Opens the files of a message when they deserve it: never where nobody would be told what is in them. */
export async function readAttached(
  memory: Pick<Memory, 'settingsFor'>,
  {
    message,
    attached,
  }: { readonly message: IncomingMessage; readonly attached?: () => Promise<AttachedText> },
): Promise<AttachedText> {
  if (!attached || message.author !== 'person' || message.quotesAnswer) return NO_FILES;
  if (isAsked(message)) return attached();
  const { replies } = await memory.settingsFor(message);
  return replies === 'off' ? NO_FILES : attached();
}

/** What somebody wrote and what the files say, as one text. */
export function joinTexts(written: string, { text }: AttachedText): string {
  return text === '' ? written : `${written}\n\n${text}`;
}

/** All secrets, each kind once. */
export function joinSecrets(
  written: readonly SecretSeen[],
  { secrets }: AttachedText,
): readonly SecretSeen[] {
  return [...new Map([...secrets, ...written].map((secret) => [secret.kind, secret])).values()];
}

/**
 * What there is to say to somebody who asked about a text with files: by the files where they show an error, else by
 * the words; a remark when neither helped and something about the files is worth saying.
 */
export function lookUpWithFiles(
  { explainer }: BotParts,
  written: string,
  files: AttachedText,
): Explanation & { readonly remark?: string } {
  if (files.files === 0) return explainer.lookUp(written);
  const whole = explainer.explain(joinTexts(written, files));
  const secrets = joinSecrets(whole.secrets, files);
  if (subjectOf(whole.answer) !== undefined) return { ...whole, secrets };
  const remark = files.remarks.length > 0 ? files.remarks.join('\n') : NOTHING_IN_FILES;
  return { ...whole, secrets, remark };
}

const NOTHING_IN_FILES =
  'I found no sign-in error that I know in what was shared. Paste the error as text, with its code if there is one.';
