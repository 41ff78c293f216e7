import type { Shaped } from './shaped.ts';
import { STATUS_PHRASES } from './words/errors.ts';

const STATUS = new RegExp(
  String.raw`(?<![\w.])(?:(?:HTTP(?:/\d(?:\.\d)?)?|Error|status(?: ?code)?)["' :=(]{1,4}[45]\d\d(?![\d.])(?:\)? (?:${STATUS_PHRASES})\b)?|[45]\d\d(?:\. That's an error|,? \(?(?:${STATUS_PHRASES})\b))`,
  'gi',
);
/** The statuses that servers and proxies in front of a sign-in answer with; any other number of three digits is a number. */
const KNOWN = String.raw`(?:30[12378]|40[0-9]|41[0-5]|42[1-9]|431|440|451|460|463|49[89]|50[0-5]|511|52[0-7]|561)`;
/** What may stand behind a status that is spoken of: never what is counted, as in "403 users" or "500 GB". */
const BEHIND = String.raw`(?=\s{0,2}(?:$|[\n,;:!?)\]"'\`*–-]|\.(?!\d)|(?:errors?|response|responses|[Pp]ages?|status|code|codes|redirects?|loop|when|whenever|if|on|in|at|after|for|from|back|and|or|again|since|now|instead|without|while|as|every|each|because|here|too|but|bei|beim|seit|nach|und|cuando|al|y|quand|et)\b))`;
/** "I get a 403", "it answered with a 302", "nope, still 401". */
const SPOKEN_STATUS = new RegExp(
  String.raw`(?:\b(?:an?|the|gets?|got|getting|gives?|gave|giving|returns?|returned|returning|throws?|throwing|sees?|seeing|says?|saying|shows?|showing|code|by|as|but|in|only|just|always|another|with|still|same|nope|now|into|einen?|ein|un|una|une)|[=-]>|→)[ ,:]{1,2}(?:HTTP |http )?(${KNOWN})(?:'?s)?${BEHIND}|(?:\b(?:(?:la|une|cette) page|(?:la|una|uma|a) p[aá]gina|erreur|Fehler|errore|erro) |(?:[显顯]示|提示|返回|[报報](?:[错錯])?|出[现現]|[状狀][态態][码碼]|エラー|ошибк[ау] ?) ?)(?:Bad Request |Unauthorized |Forbidden )?(${KNOWN})(?![\\w%-]|[.,]\\d)|(?<![\\w.,/:-]|[$€#] ?)(${KNOWN})(?= (?:HTTP )?errors?\\b)`,
  'g',
);

/** In an access log behind the request, and in brackets behind a message. */
const LOGGED_STATUS =
  /(?:HTTP\/[12](?:\.\d)?" (?:"[^"\n]{0,200}" )?|(?<=[\w.)] )\()([45]\d\d)(?=\)(?=[ \n.,;|]|$)| \d)/g;

/** HTTP statuses, with their phrase where it is there, and as people say them. */
export function findStatuses(text: string): readonly Shaped[] {
  if (!/[345]\d\d/.test(text)) return [];
  return [
    ...[...text.matchAll(STATUS)].map(toStatus),
    ...[...text.matchAll(SPOKEN_STATUS), ...text.matchAll(LOGGED_STATUS)].map(
      ({ 0: whole, 1: said, 2: named = said ?? '', 3: code = named, index }): Shaped => ({
        code,
        shape: 'status',
        at: index + whole.lastIndexOf(code),
      }),
    ),
  ];
}

/** Without the JSON or the bracket around it. */
function toStatus({ 0: found, index, input }: RegExpExecArray): Shaped {
  const start = /["']/.test(found.slice(0, 12)) ? Math.max(0, found.search(/[45]\d\d/)) : 0;
  const code = found.slice(start).replace(/\. That.*/, '');
  const opens = code.includes('(');
  if (opens && input[index + found.length] === ')')
    return { code: `${code})`, shape: 'status', at: index + start };
  return { code: opens ? code : code.replace(/\)$/, ''), shape: 'status', at: index + start };
}
