import type { Escalated } from '../../bot/escalation/ask.ts';
import type { Prepared } from '../../bot/escalation/prepare.ts';
import type { EscalationRecord } from '../../bot/escalation/record.ts';
import type { Passed, Taken } from '../../bot/escalation/respond.ts';
import type { Utterance } from '../../bot/voice.ts';
import type { Role } from '../../core/catalog/types.ts';
import { ROLE_NAMES } from './escalation.ts';
import { HOW_TO_SET } from './escalation-view.ts';

const remark = (text: string): Utterance => ({ kind: 'remark', text });

const FORGOTTEN = 'I no longer remember this answer. Mention me with the error text to get a new one.';

/** What whoever pressed "Ask the contact" is told when no form is shown. */
export function sayUnprepared(prepared: Exclude<Prepared, { kind: 'form' }>): Utterance {
  switch (prepared.kind) {
    case 'already':
      return remark(`${sayAsked(prepared.record)}.`);
    case 'nobody':
      return remark(sayNobody(prepared.role));
    case 'forgotten':
      return remark(FORGOTTEN);
    default:
      return prepared satisfies never;
  }
}

/** Slack did not open a form; `reason` is Slack's own word for why. */
export function sayUnopened(reason: string): Utterance {
  const late = /expired|exchanged/.test(reason);
  const why = late ? 'It took too long until Slack could open the form' : 'Slack did not open the form';
  return remark(`${why} (${reason}). Please press the button again.`);
}

/** What whoever sent the form is told; nothing when the thread shows it. */
export function sayEscalated(escalated: Escalated): Utterance | undefined {
  switch (escalated.kind) {
    case 'asked': {
      const { refused, record } = escalated;
      if (refused === undefined) return undefined;
      return remark(
        `I asked ${nameOf(record)} in this thread, because Slack did not let me post in their channel (${refused}). Whoever configures the contacts should know.`,
      );
    }
    case 'already':
      return withNote(`${sayAsked(escalated.record)}. Nothing was posted a second time`, escalated.note);
    case 'nobody':
      return withNote(sayNobody(escalated.role).slice(0, -1), escalated.note);
    case 'forgotten':
      return withNote(FORGOTTEN.slice(0, -1), escalated.note);
    case 'gone':
      return withNote('The message that this was about is gone, so nobody was asked', escalated.note);
    case 'changed':
      return withNote(
        'The message was edited and its answer is about another error by now, so nobody was asked. Press the button below the answer if that one needs the contact',
        escalated.note,
      );
    case 'failed':
      return withNote(
        'Something went wrong on my side, and I may not have asked them. Please look into the thread, and try again in a moment',
        escalated.note,
      );
    case 'unseen':
      return withNote(`${escalated.name} ${UNSEEN[escalated.why]}`, escalated.note);
    case 'refused': {
      const { contact, reason } = escalated;
      return withNote(
        `Slack did not let me ask ${contact.name ?? contact.role} (${REASONS[reason] ?? reason}). Please ask them yourself`,
        escalated.note,
      );
    }
    default:
      return escalated satisfies never;
  }
}

const UNSEEN = {
  direct:
    'does not see this direct message, so a mention here would reach nobody. Paste the error in a channel and ask from there',
  left: 'is no longer in this workspace, so a mention would reach nobody. Whoever configures the contacts should know',
  outside:
    'is not in this private channel, so they would not see a mention here. Please invite them, then ask again',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'is_archived: their channel is archived',
  not_in_channel: 'not_in_channel: I am not in their channel',
  channel_not_found: 'channel_not_found: I do not find their channel',
};

/** What whoever pressed "I have it" is told; nothing when the message shows it. */
export function sayTaken(taken: Taken): Utterance | undefined {
  switch (taken.kind) {
    case 'taken':
      return undefined;
    case 'taken-before':
      return remark('Somebody has it already; the message says who.');
    case 'passed-before':
      return remark('It was passed on already; the message says to whom.');
    case 'forgotten':
      return remark('I no longer remember this request.');
    default:
      return taken satisfies never;
  }
}

/** What whoever passed it on is told; nothing when the message shows it. */
export function sayPassed(passed: Passed): Utterance | undefined {
  switch (passed.kind) {
    case 'passed':
      if (!passed.next.withheld) return undefined;
      return remark(
        `I asked ${nameOf(passed.next)} in their channel without the note, because it was written in a conversation that not everybody can read.`,
      );
    case 'passed-before':
      return remark('It was passed on already; the message says to whom.');
    case 'not-passed': {
      const { outcome } = passed;
      // The note is somebody else's, and stands in the message that was not passed on.
      return sayEscalated('note' in outcome ? { ...outcome, note: '' } : outcome);
    }
    case 'forgotten':
      return remark('I no longer remember this request.');
    default:
      return passed satisfies never;
  }
}

const sayNobody = (role: Role): string => `Nobody is configured for ${ROLE_NAMES[role]}. ${HOW_TO_SET}`;

function sayAsked({ contact, at, taken, passed }: EscalationRecord): string {
  const time = new Date(at).toISOString();
  const has = taken ? ', and somebody there has it' : '';
  const on = passed ? `, who passed it on to ${ROLE_NAMES[passed.to]}` : '';
  const name = contact.name ?? ROLE_NAMES[contact.role];
  return `Already asked: ${name}, at ${time.slice(11, 16)} UTC on ${time.slice(0, 10)}${has}${on}`;
}

const nameOf = ({ contact }: EscalationRecord): string => contact.name ?? ROLE_NAMES[contact.role];

/** What somebody wrote is not lost because it could not be posted. */
function withNote(sentence: string, note: string): Utterance {
  return note === '' ? remark(`${sentence}.`) : { kind: 'kept-note', text: `${sentence}. Your note:`, note };
}
