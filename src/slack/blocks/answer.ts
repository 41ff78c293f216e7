import type { EscalationRecord } from '../../bot/escalation/record.ts';
import type {
  Answer,
  KnownAnswer,
  NoAnswer,
  SeveralAnswer,
  UnknownCodeAnswer,
} from '../../core/answer/types.ts';
import { publicButtons, shareButton } from './buttons.ts';
import { escalationLines, handOverLines, renderAsked } from './escalation.ts';
import { BLOCKS } from './ids.ts';
import { cut, joinUpTo, LIMITS } from './limits.ts';
import { context, header, type KnownBlock, message, type Rendered, section } from './message.ts';
import { code, link, numbered, plain, renderProse } from './mrkdwn.ts';

/** How an answer is shown. `public` has verdicts and escalation, `private` a button to share it, `plain` none. */
export interface AnswerLook {
  readonly look: 'public' | 'private' | 'plain';
  readonly shareId?: string;
  readonly sharedBy?: string;
  readonly offered?: boolean;
  readonly asked?: readonly EscalationRecord[];
}

/** Renders any answer as a message. */
export function renderAnswer(answer: Answer, look: AnswerLook): Rendered {
  switch (answer.kind) {
    case 'known':
      return renderKnown(answer, look);
    case 'unknown-code':
      return renderUnknown(answer, look);
    case 'several':
      return renderSeveral(answer);
    case 'none':
      return renderNone(answer);
    default:
      return answer satisfies never;
  }
}

function renderKnown(answer: KnownAnswer, look: AnswerLook): Rendered {
  const { title, escalation } = answer;
  const cause = renderProse(answer.cause);
  const steps = numbered(answer.fix.map(renderProse));
  const verify = answer.verify ? [`*Check:* ${renderProse(answer.verify)}`] : [];
  const fix = joinUpTo([...(steps.length > 0 ? ['*Fix*', ...steps] : []), ...verify], '\n', LIMITS.section);
  const blocks: KnownBlock[] = [
    header(answer.code ? `${answer.code} · ${title}` : title),
    ...context(introduce(answer, look)),
    section(cause),
    ...renderCauses(answer),
    ...(fix ? [section(fix)] : []),
    section(joinUpTo(escalationLines(answer.fixer, escalation), '\n', LIMITS.section)),
    ...context(handOverLines(escalation)),
    ...context(renderAsked(look.asked ?? [])),
    ...context([renderDocs(answer), elsewhere(answer), also(answer.also)]),
  ];
  const name = answer.code ? `${answer.code}: ${title}` : title;
  const text = [`${plain(name)}.`, cause, ...steps, escalationLines(answer.fixer, escalation).join('\n')];
  return message(joinUpTo(text, '\n', LIMITS.text), [...blocks, ...renderButtons(answer.entry, look)]);
}

const CERTAINTY = { sure: 'sure match', likely: 'likely match', possible: 'possible match' } as const;

function introduce(answer: KnownAnswer, { offered, sharedBy }: AnswerLook): readonly string[] {
  const carrier = answer.carrier && answer.carrier !== answer.code ? `sent as ${code(answer.carrier)}` : '';
  const kind = answer.informational ? 'no failure' : answer.neighbour ? 'no sign-in error' : '';
  const facts = [`*${plain(answer.providerName)}*`, kind, CERTAINTY[answer.certainty], carrier]
    .filter(Boolean)
    .join(' · ');
  const offer = offered ? 'Only you see this: it may not be what you are asking about.' : '';
  return [facts, offer, shared(sharedBy)];
}

const shared = (user: string | undefined) => (user ? `Shared by <@${plain(user)}>` : '');

function renderCauses({ causes }: KnownAnswer): KnownBlock[] {
  if (causes.length === 0) return [];
  const lines = numbered(
    causes.map(({ cause, fix }) => `${renderProse(cause)}\n      → ${renderProse(fix)}`),
  );
  return [section(joinUpTo(['*Possible causes, the likeliest first*', ...lines], '\n', LIMITS.section))];
}

function renderDocs({ docs, page }: KnownAnswer): string {
  const own = page === undefined ? [] : [{ title: 'In the catalog', url: page }];
  return [...own, ...docs.slice(0, 3)].map(({ url, title }) => link(url, title)).join(' · ');
}

function elsewhere({ elsewhere: others }: KnownAnswer): string {
  if (others.length === 0) return '';
  const names = others.slice(0, 3).map(({ provider, title }) => `${plain(provider)}: ${plain(title)}`);
  return `The same code can also mean: ${names.join('; ')}`;
}

function also(others: KnownAnswer['also']): string {
  if (others.length === 0) return '';
  const names = others
    .slice(0, 4)
    .map(({ code: name, title }) => (title ? `${code(name)} ${plain(title)}` : code(name)));
  return `Also in the message: ${names.join('; ')}`;
}

function renderUnknown(answer: UnknownCodeAnswer, look: AnswerLook): Rendered {
  const { providerName, lookup, near, escalation } = answer;
  const says = `${code(answer.code)} has the form of a code of ${plain(providerName)}, but it is not in my catalog, so I cannot explain it.`;
  const page = lookup ? `Where its provider explains its codes: ${link(lookup.url, lookup.title)}.` : '';
  const alike = near.slice(0, 3).map(({ code: name, title }) => `${code(name)} ${plain(title)}`);
  const hint = alike.length > 0 ? `Codes that look alike, in case it was mistyped: ${alike.join('; ')}` : '';
  const lines = escalationLines(answer.fixer, escalation);
  const blocks = [
    header(`${answer.code} · not in the catalog`),
    ...context([shared(look.sharedBy)]),
    section([says, page].filter(Boolean).join(' ')),
    section(joinUpTo(lines, '\n', LIMITS.section)),
    ...context(handOverLines(escalation)),
    ...context(renderAsked(look.asked ?? [])),
    ...context([hint, also(answer.also)]),
  ];
  const text = joinUpTo([says, ...lines], '\n', LIMITS.text);
  return message(text, [...blocks, ...renderButtons(`${answer.provider}/${answer.code}`, look)]);
}

function renderButtons(subject: string, { look, shareId }: AnswerLook): KnownBlock[] {
  if (look === 'public') return [publicButtons(subject)];
  return look === 'private' && shareId ? [shareButton(shareId)] : [];
}

function renderSeveral({ query, choices }: SeveralAnswer): Rendered {
  const shown = choices.slice(0, 8).map(({ entry, title, suggestion, provider }) => {
    const label = suggestion ? ' _(looks alike)_' : '';
    return `• ${code(entry)} ${plain(provider)}: ${plain(title)}${label}`;
  });
  const says = `Several errors fit ${code(cut(query, 100))}. Look one of them up, for example with ${code(`/oauth-error ${choices[0]?.entry ?? ''}`)}:`;
  return message(joinUpTo([says, ...shown], '\n', LIMITS.text), [
    section(joinUpTo([says, ...shown], '\n', LIMITS.section)),
  ]);
}

function renderNone({ hint }: NoAnswer): Rendered {
  const says = `I found no sign-in error that I know. ${plain(hint)}`.trim();
  return message(says, [section(says)]);
}

/** How people judged an answer, as one line of small print; none when nobody has. */
export function renderVerdicts({ helped, wrong }: { helped: number; wrong: number }): KnownBlock[] {
  const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
  const lines = [
    helped > 0 ? `It helped ${people(helped)}.` : '',
    wrong > 0 ? `${people(wrong)} said that it is not the cause.` : '',
  ];
  return context([lines.filter(Boolean).join(' ')], BLOCKS.verdicts);
}
