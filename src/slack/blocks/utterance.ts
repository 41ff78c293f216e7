import type { Utterance } from '../../bot/voice.ts';
import type { SecretSeen } from '../../core/detect/types.ts';
import { renderAnswer } from './answer.ts';
import { renderCanvasReady } from './canvas.ts';
import { renderAsked, renderEscalation, renderEscalationLine, renderTaken } from './escalation.ts';
import { renderHelp } from './help.ts';
import { joinInto, joinUpTo, LIMITS } from './limits.ts';
import { context, message, type Rendered, section } from './message.ts';
import { code, link, plain } from './mrkdwn.ts';
import { renderOutbreak, renderOutbreakLine, renderOutbreakOver } from './outbreak.ts';
import { renderSettings } from './settings.ts';
import { renderStatistics } from './stats.ts';
import {
  renderBrief,
  renderCopyable,
  renderGone,
  renderMissing,
  renderSummary,
  renderUpdated,
} from './summary.ts';

/** Renders whatever the bot may say. */
export function renderUtterance(what: Utterance): Rendered {
  switch (what.kind) {
    case 'answer': {
      const { text, blocks } = renderAnswer(what.answer, what);
      const warning = what.secrets && what.secrets.length > 0 ? [section(warn(what.secrets))] : [];
      return message(text, [...warning, ...blocks]);
    }
    case 'repeat':
      return renderRepeat(what);
    case 'secrets':
      return message(warn(what.secrets), [section(warn(what.secrets)), ...context(['Only you see this.'])]);
    case 'escalation':
      return renderEscalation(what.record);
    case 'escalation-line':
      return renderEscalationLine(what.record);
    case 'escalation-taken':
      return renderTaken(what.record);
    case 'outbreak':
      return renderOutbreak(what);
    case 'outbreak-line':
      return renderOutbreakLine(what);
    case 'outbreak-over':
      return renderOutbreakOver(what);
    case 'help':
      return renderHelp();
    case 'settings':
      return renderSettings(what);
    case 'stats':
      return renderStatistics(what.statistics);
    case 'kept-note': {
      const lines = joinInto(what.note.split('\n').map(plain), LIMITS.section);
      return message(plain(what.text), [plain(what.text), ...lines].filter(Boolean).map(section));
    }
    case 'summary':
      return renderSummary(what);
    case 'summary-brief':
      return renderBrief(what);
    case 'summary-gone':
      return renderGone();
    case 'summary-updated':
      return renderUpdated(what);
    case 'canvas':
      return renderCanvasReady(what);
    case 'missing':
      return renderMissing(what);
    case 'copyable':
      return renderCopyable(what);
    case 'remark':
      return message(plain(what.text), [section(plain(what.text))]);
    default:
      return what satisfies never;
  }
}

/** The words alone, for the case that Slack refuses the blocks. */
export function withoutBlocks({ text }: Rendered): Rendered {
  return { text, blocks: [] };
}

function renderRepeat({
  code: name,
  title,
  link: url,
  report,
  total,
  asked = [],
}: Extract<Utterance, { kind: 'repeat' }>): Rendered {
  const error = name ? `${code(name)} ${plain(title)}` : plain(title);
  const first = url ? link(url, 'the answer given here') : 'the answer given in this channel a moment ago';
  const more = total === undefined ? '' : `; ${total} by now, the later ones are only counted here`;
  const says = `${error}: same as ${first} (${ordinal(report)} report${more}).`;
  return message(says, [section(says), ...context(renderAsked(asked))]);
}

function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${suffix}`;
}

function warn(secrets: readonly SecretSeen[]): string {
  const lines = secrets
    .slice(0, 8)
    .map(({ what, risk, revoke }) => `• *${plain(what)}.* ${plain(risk)} ${plain(revoke)}`);
  const one = secrets.length === 1;
  const head = `Your message contains ${one ? 'a secret' : 'secrets'} that others can use. Please revoke ${one ? 'it' : 'them'}, then edit or delete the message.`;
  return joinUpTo([head, ...lines], '\n', LIMITS.section);
}
