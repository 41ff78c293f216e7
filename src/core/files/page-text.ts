import { clean } from '../text/clean.ts';

/** Members of the scripts of sign-in pages that hold the error which the page shows. */
const SCRIPTED =
  /"(strServiceExceptionMessage|strMainMessage|strAdditionalMessage|sErrTxt|sErrorCode|iErrorCode|error_description|errorDescription|errorMessage|errorSummary|errorCode|correlationId|traceId)"\s{0,3}:\s{0,3}(?:"((?:[^"\\]|\\.){1,2000})"|(\d{3,12})\b)/g;
const MOST_SCRIPTED = 12;

/** The text that a person sees on an HTML page, and the errors that its scripts hold. Linear; never throws. */
export function takePageText(html: string): string {
  const scripted = [...html.matchAll(SCRIPTED).take(MOST_SCRIPTED)].map(
    ([, name = '', text, number]) => `${name}: ${text ?? number ?? ''}`,
  );
  const seen = clean(
    ['script', 'style', 'svg'].reduce(dropElement, html).replace(/<!--|-->|<!doctype[^<>]{0,200}>/gi, ''),
  );
  return [...scripted, seen.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n').trim()].join('\n');
}

/** Whether the scripts of a page hold an error message. */
export function hasScriptedError(html: string): boolean {
  return /"(?:strServiceExceptionMessage|sErrTxt|errorSummary)"\s{0,3}:\s{0,3}"[^"]/.test(html);
}

/** Takes out elements with what they hold, from opening to closing tag or, when that is missing, to the end. */
function dropElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  // Lower-casing changes the length of a few characters; offsets would lie then.
  if (lower.length !== html.length) return html;
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const open = lower.indexOf(`<${name}`, from);
    if (open === -1) return kept.join(' ') + html.slice(from);
    kept.push(html.slice(from, open));
    const close = lower.indexOf(`</${name}`, open);
    if (close === -1) return kept.join(' ');
    const end = lower.indexOf('>', close);
    if (end === -1) return kept.join(' ');
    from = end + 1;
  }
}
