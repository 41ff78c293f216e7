import { ROLE_LABELS } from '../core/answer/labels.ts';
import type {
  Answer,
  EscalationAdvice,
  Explanation,
  KnownAnswer,
  NamedFixer,
  Prose,
  SeveralAnswer,
  UnknownCodeAnswer,
} from '../core/answer/types.ts';
import type { SecretSeen } from '../core/detect/types.ts';
import { harmless, type Terminal, wrap } from './terminal.ts';

/** An answer as terminal text, ending with a line break. Values out of the paste are quoted and made harmless. */
export function printExplanation({ answer, secrets }: Explanation, terminal: Terminal): string {
  return `${[...printAnswer(answer, terminal), ...printSecrets(secrets, terminal)].join('\n')}\n`;
}

function printAnswer(answer: Answer, terminal: Terminal): readonly string[] {
  switch (answer.kind) {
    case 'known':
      return printKnown(answer, terminal);
    case 'unknown-code':
      return printUnknown(answer, terminal);
    case 'several':
      return printSeveral(answer, terminal);
    case 'none':
      return [wrap(answer.hint, terminal.width)];
    default:
      return answer satisfies never;
  }
}

function printKnown(answer: KnownAnswer, terminal: Terminal): readonly string[] {
  const { style, width } = terminal;
  const paragraph = (text: string) => wrap(text, width);
  const heading = (text: string) => ['', style('bold', text)];
  const head = answer.code === undefined ? answer.title : `${answer.code}  ${answer.title}`;
  const sure = `${answer.providerName} · ${answer.certainty}, by ${answer.evidence}${answer.carrier ? ` · sent as ${answer.carrier}` : ''}`;
  const because = answer.because.length > 0 ? ` · ${harmless(answer.because.slice(0, 2).join(', '))}` : '';
  return [
    style(['bold', 'cyan'], head),
    style('dim', wrap(sure + because, width)),
    ...(answer.informational ? ['', paragraph('This is no failure: nothing has to be mended.')] : []),
    ...(answer.neighbour ? ['', paragraph('This only looks like a sign-in error.')] : []),
    ...heading('Cause'),
    paragraph(prose(answer.cause, terminal)),
    ...answer.causes.map(({ cause, fix, see }, i) =>
      numbered(
        i + 1,
        `${prose(cause, terminal)} ${style('dim', '→')} ${prose(fix, terminal)}${see ? style('dim', ` (${see.id})`) : ''}`,
        width,
      ),
    ),
    ...heading('Fix'),
    ...answer.fix.map((step, i) => numbered(i + 1, prose(step, terminal), width)),
    ...(answer.verify
      ? [wrap(`   ${style('green', 'Verify:')} ${prose(answer.verify, terminal)}`, width, 3)]
      : []),
    ...heading('Who'),
    paragraph(`Can fix it: ${nameOf(answer.fixer)}.`),
    ...printEscalation(answer.escalation, terminal),
    ...(answer.elsewhere.length > 0
      ? [
          ...heading('The same code also stands for'),
          ...answer.elsewhere.map(
            ({ id, provider, title }) => `  ${id}  ${style('dim', `${provider}: ${title}`)}`,
          ),
        ]
      : []),
    ...printAlso(answer, terminal),
    ...(answer.docs.length > 0
      ? [
          ...heading('Documentation'),
          ...answer.docs.map(({ title, url }) => `${title}: ${style('underline', url)}`),
        ]
      : []),
  ];
}

const nameOf = ({ name, label }: NamedFixer): string => (name === undefined ? label : `${name} (${label})`);

function printEscalation(
  { contact, condition, have, missing }: EscalationAdvice,
  { style, width }: Terminal,
): readonly string[] {
  const who =
    contact.name === undefined
      ? ROLE_LABELS[contact.role].toLowerCase()
      : `${contact.name} (${ROLE_LABELS[contact.role].toLowerCase()})`;
  const none =
    contact.name === undefined
      ? '; no contact is configured for this role (contacts in oauth-error-bot.yml)'
      : '';
  return [
    wrap(`Escalate to: ${who}${condition === undefined ? '' : `, if ${condition}`}${none}.`, width),
    ...(have.length > 0
      ? ['Hand over:', ...have.map(({ label, value }) => `  ${label}: ${harmless(value)}`)]
      : []),
    ...(missing.length > 0 ? [style('yellow', wrap(`Still missing: ${missing.join(', ')}.`, width))] : []),
  ];
}

function printUnknown(answer: UnknownCodeAnswer, terminal: Terminal): readonly string[] {
  const { style, width } = terminal;
  return [
    style(['bold', 'yellow'], `${harmless(answer.code)}  not in the catalog`),
    wrap(
      `This has the form of a code of ${answer.providerName}, but I do not know it, and I do not guess.`,
      width,
    ),
    ...(answer.lookup ? ['', `${answer.lookup.title}: ${style('underline', answer.lookup.url)}`] : []),
    '',
    `Can look it up: ${nameOf(answer.fixer)}.`,
    ...printEscalation(answer.escalation, terminal),
    ...(answer.near.length > 0
      ? [
          '',
          'Known codes that differ by one digit (another error, unless it was mistyped):',
          ...answer.near.map(({ code, title }) => `  ${code}  ${style('dim', title)}`),
        ]
      : []),
    ...printAlso(answer, terminal),
  ];
}

/** The other errors of the text; one that shares the answer's code is told by its title. */
function printAlso(
  { also, code: head }: Pick<KnownAnswer, 'also' | 'code'>,
  { width }: Terminal,
): readonly string[] {
  if (also.length === 0) return [];
  const names = also.map(({ code, title }) => (code === head && title ? title : code));
  return ['', wrap(`Also in this text: ${[...new Set(names)].map(harmless).join(', ')}.`, width)];
}

function printSeveral({ choices }: SeveralAnswer, { style }: Terminal): readonly string[] {
  return [
    'Several errors fit these words:',
    ...choices.map(
      ({ entry, title, suggestion }) =>
        `  ${style('cyan', entry)}  ${title}${suggestion ? style('dim', ' (a guess)') : ''}`,
    ),
  ];
}

function printSecrets(secrets: readonly SecretSeen[], { style, width }: Terminal): readonly string[] {
  return secrets.flatMap(({ what, risk, revoke }) => [
    '',
    style(['bold', 'red'], `This text holds ${what}.`),
    wrap(`${risk} ${revoke}`, width),
  ]);
}

const numbered = (n: number, text: string, width: number | undefined) => wrap(`${n}. ${text}`, width, 3);

function prose(parts: Prose, { style }: Terminal): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/`([^`]+)`/g, (_, code: string) => style('cyan', code))
        : style('yellow', harmless(part.value)),
    )
    .join('');
}
