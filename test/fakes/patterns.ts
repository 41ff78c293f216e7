import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { readCases } from '../bench/triage-score.ts';
import { syntaxOf } from './syntax.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

/** A regular expression, and the file below `src` that it is of. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** The literals of all sources. */
export function writtenPatterns(): readonly Pattern[] {
  return files.flatMap((file) =>
    syntaxOf(join(SRC, file)).flatMap(({ type, regex }) => {
      if (type !== 'Literal' || !regex) return [];
      const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
      return [{ file, source: pattern, flags }];
    }),
  );
}

/** The phrases that modules of the core export: `gate` and `anyOf` make expressions of them. */
export async function phrases(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  for (const file of coreFiles()) {
    const exported: object = await import(join(SRC, file));
    for (const value of Object.values(exported)) {
      for (const source of saidIn(value)) found.push({ file, source, flags: 'i' });
    }
  }
  return found;
}

function* saidIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('say' in value && typeof value.say === 'string') yield value.say;
  if (Array.isArray(value)) for (const child of value) yield* saidIn(child);
}

const coreFiles = () => files.filter((file) => file.startsWith('core/'));

/** Which files put expressions together. */
export const makers: ReadonlySet<string> = new Set(
  files.filter((file) =>
    syntaxOf(join(SRC, file)).some(({ type, callee }) => {
      const { name } = (callee ?? {}) as { readonly name?: string };
      return (type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp';
    }),
  ),
);

/** What the core puts together while it is loaded and reads threads, a mail, and messages in other forms. */
export async function madePatterns(): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>();
  const native = globalThis.RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]) {
      const pattern: RegExp = Reflect.construct(target, [source, flags]);
      const file = /[\\/]src[\\/](\S+\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      if (file) made.set(`${file} ${pattern}`, { file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await useTheCore();
  } finally {
    globalThis.RegExp = native;
  }
  return [...made.values()];
}

async function useTheCore(): Promise<void> {
  for (const file of coreFiles()) await import(join(SRC, file));
  const { realExplainer } = await import('./catalog.ts');
  const { summarize } = await import('../../src/core/triage/summarize.ts');
  const { readFileText } = await import('../../src/core/files/file-text.ts');
  const explainer = realExplainer();
  for (const { messages } of readCases(join(ROOT, 'test/threads'))) summarize(messages, explainer);
  for (const text of PASTED) explainer.explain(text);
  readFileText({ name: 'a.eml', mimetype: 'message/rfc822', bytes: new TextEncoder().encode(MAIL) });
}

const base64 = (text: string) => Buffer.from(text).toString('base64url');
/** A token that was cut off, and a SAML response. */
const PASTED = [
  `access_token=${base64('{"alg":"none"}')}.${base64(`{"iss":"https://idp.example.com","aud":"${'a'.repeat(80)}`)}`,
  `SAMLResponse=${base64('<samlp:Response ID="_r1" Destination="https://sp.example.com/acs"><saml:Issuer>https://idp.example.com</saml:Issuer></samlp:Response>')}`,
];
const MAIL = 'Subject: Help\nContent-Type: text/plain; charset="utf-8"\n\nerror=invalid_grant';
