import { LINE_OPENERS, OPENERS, PAGE_OPENERS, STATUS_PHRASES } from './words/errors.ts';

/** A way in which a sentence of an error stands in a text; the sentence is the first group that is there. */
interface Place {
  /** What a text must hold to be looked at. */
  readonly when: RegExp;
  readonly pattern: RegExp;
  /** Only a sentence that says what is wrong; where people speak themselves, "problem" and "failed" are not enough. */
  readonly strict?: boolean;
  /** Only behind words that say that a screen or a log shows it. */
  readonly presented?: boolean;
  /** What stands there is an error whatever it says. */
  readonly always?: boolean;
  readonly why: string;
}

/** The end of a line, and below it where the text of a page begins, behind its heading. */
const BELOW = String.raw`[ \t]{0,4}\n(?:[ \t]{0,8}\n)?(?:(?:Error|Oops|Sorry)[!.]{0,3}\n{1,2})?[ \t]{0,8}`;

/** Where sentences of errors stand; what comes first is listed first. All patterns are bounded. */
export const PLACES: readonly Place[] = [
  {
    when: /[:=]/,
    pattern:
      /(?:\b(?:[Ee]rror|ERROR|[Ee]rror [Mm]essage|error[_ ]description|[Rr]eason|[Ff]ailure [Rr]eason|[Ss]tatus ?[Mm]essage|errorSummary|errorMessage|[Ee]xception|[Ff]atal|[Mm]essage|(?:[Tt]he |[Tt]his )?(?:message|[Ee]rror|response) (?:is|says|was|reads)|[A-Z]\w{2,50}(?:Exception|Error)))["']?\s?[:=]\s?["'`]?([A-Za-z](?:[^"`\n]|"[\w .:/-]{1,60}"(?= [a-z])){7,300})/g,
    why: 'behind a label; what the sentence itself quotes belongs to it',
  },
  {
    when: /(?:Error|ERROR): [A-Z]/,
    always: true,
    pattern:
      /(?<=^|\n)[^\w\n]{0,4}(?:Error|ERROR|Fatal error): ([A-Z](?![^\n]{0,200}\b(?:I|my|me)\b)[^\s:]{0,30}(?: [^\s:]{1,30}){3,20})[ \t]*(?=\n|$)/g,
    why: 'a line of a program that says nothing else, in whatever words: "Error: IMAP wants more steps despite successful SASL authentication."',
  },
  {
    when: /[Dd]escription|[Hh]int|[Dd]etail|[Cc]ause/,
    pattern:
      /\b(?:[Dd]escription|[Hh]int|[Dd]etails?|[Cc]ause|[Cc]aused by)["']?\s?[:=]\s{1,2}["'`]?([A-Za-z][^"`\n]{7,300})/g,
    strict: true,
    why: 'behind a label that issues also have',
  },
  {
    when: /(?:ERRO|WARN|INFO|DEBU|FATA|SEVERE|Fatal|Error|error)/,
    pattern:
      /^[ \t*_]*(?:[\dT:.,Z +/-]{8,32}\s(?:\[?[\w.:-]{1,60}\]?\s)?)?(?:\[[\w.:-]{2,40}\]:?\s)?\[?(?:DEBU?G?|INFO|WARN(?:ING)?|ERRO?R?|FATAL?|SEVERE|Fatal|Error)\]?(?:\[\w+\])?[:!]?\s+(?!(?:is|was|says|reads|message|in|on|at|when|from|with|and)\b)([A-Za-z][^\n]{7,300})/gm,
    why: 'a log line with its level',
  },
  {
    when: /\.(?:go|py|rb|js|ts|php|cs|java):\d/,
    pattern:
      /\b\w[\w-]{1,40}\.(?:go|py|rb|js|ts|php|cs|java):\d{1,5}\]?:?\s(?:[\d.:]{7,30}\s)?([A-Za-z][^\n]{7,300})/g,
    strict: true,
    why: 'a log line with its place in the source',
  },
  {
    when: /\$/,
    pattern: /^[ \t]*\$ ?[a-z][^\n]{0,200}\n([A-Z][^\n]{11,300})/gm,
    why: 'what a command prints, right below its line',
  },
  {
    when: /\n/,
    pattern: new RegExp(
      String.raw`\b(?:errors?|message|says?|happens|response|output|fails with|aparece)\b[^\n]{0,40}${BELOW}((?:${OPENERS}) (?![^\n]{0,200}\b(?:I|my|me)\b)[^\n]{7,300})`,
      'g',
    ),
    why: 'the line below the words that present it',
  },
  {
    when: /\n/,
    pattern: new RegExp(
      String.raw`\b(?:says?|gets?|got|sees?|shows?|showing|reads|ends (?:in|with)|then|now|have|browser|page|screen|popup|window|logs?|dice|kommt|steht|zeigt|affiche)(?: (?:is|says|this|that|me|us|back))?:?${BELOW}([A-Z](?![^\n]{0,200}\b(?:I|my|me)\b)[^\n]{7,300})`,
      'g',
    ),
    strict: true,
    why: 'below words that leave their sentence open, when nobody speaks of himself there',
  },
  {
    when: /: /,
    pattern:
      /(?<=^|[\n:\])>|│.!]\s|\n|\s- |\breturn(?:s|ed) )((?:[Ee]rror \w|[Ff]ailed to \w|[Cc]ould(?:n't| not) \w|[Uu]nable to \w|[Cc]annot \w|[Cc]an't \w)[^\n:"]{2,100}: [^\n"]{4,300})/g,
    strict: true,
    why: 'a chain of causes, as Go programs print it',
  },
  {
    when: /\b(?:says?|saying|reads?|shows?|showing|displays?|tells|told|returns?|returned|gives?|gets?|getting|got|receives?|is|was|with|throws?|answers?|see)\b/,
    pattern: new RegExp(
      String.raw`\b(?:says?|saying|reads?|shows?|showing|displays?|tells? (?:me|us|them)|returns?|returned|gives? (?:me|us)|gets?|getting|got|receives?|throws?|answers?|(?:error|message|response|answer|page|log|this|see\b[^\n.:]{0,40}|get\b[^\n.:]{0,40}) (?:is|was)|(?:fail|stopp?|end|die|answer|respond|crashe|complain|refuse)(?:s|ed)? with)(?: -)?:?\s{1,2}((?:${OPENERS}) [^\n"?]{5,160})`,
      'g',
    ),
    strict: true,
    why: 'an error begins with a capital in the middle of a sentence: "Jenkins tells me No valid assertion found"',
  },
  {
    when: /[45]\d\d/,
    pattern: new RegExp(
      String.raw`(?<![\w.-])[45]\d\d(?:[ -][45]\.\d{1,2}\.\d{1,3})?[:,]? (?!${STATUS_PHRASES})([A-Z][a-z][^\n"?\`]{7,160})`,
      'g',
    ),
    strict: true,
    why: 'behind the status of HTTP or of SMTP: "422 The change you requested was rejected."',
  },
  {
    when: /\(Service: /,
    always: true,
    pattern: /(?:^|\n|[:.] )[*_ ]{0,3}([A-Z][^\n()]{7,200}) \(Service: \w{1,60}; Status Code: \d{3}/g,
    why: 'what the clients of AWS put before service and status',
  },
  {
    when: /错误|錯誤|エラー|오류|шибка/,
    pattern: /(?:错误|錯誤|エラー|오류|[Оо]шибка) ?[:：]\s?["'`「«]?([^\n"`」»]{8,300})/g,
    strict: true,
    why: 'behind a label in other scripts',
  },
  {
    when: /(?:M|m)essage>|ode>|rror>|string>/,
    always: true,
    pattern:
      /<(?:\w{1,12}:)?(?:StatusMessage|Message|message|faultstring|[Ee]rror)>\s{0,4}([^<>\n]{3,300})</g,
    why: 'in XML',
  },
  {
    when: /["'`]/,
    // A quotation may go on in the next line, as a page does below its heading, or break off at the end of its line.
    pattern:
      /`([^`\n]{1,600})`|"([^"\n]{1,400})"|"([^"\n]{1,100}\n[^"\n]{4,300}(?:\n[^"\n]{4,300})?)(?<=\S|[.!] )"(?!\w)|"([^"\n]{1,400})\n|(?<![\w])'([^'\n]{12,300})'(?!\w)/g,
    why: 'in quotes',
  },
  {
    when: /[*_][A-Z]/,
    pattern: /(?<![\w*])\*{1,2}([A-Z][^*\n]{7,300})\*|(?<![\w_])_([A-Z][^_\n]{7,300})_(?!\w)/g,
    strict: true,
    presented: true,
    why: 'set apart from the sentence that it stands in: "this shows up: *Invalid redirect URL*"',
  },
  {
    when: /^[ \t>*_]{0,4}[A-Z]|: [A-Z]/m,
    pattern: new RegExp(
      String.raw`(?:^[ \t>*_]{0,4}|(?<=[a-z)]: ))((?:${LINE_OPENERS}|(?<=: )(?:${PAGE_OPENERS}))\b[^\n?]{0,200})`,
      'gm',
    ),
    strict: true,
    why: 'a line that begins as nobody begins to speak, or what stands behind a colon: "Access denied: …"',
  },
  {
    when: /certifica|PKIX/,
    always: true,
    pattern:
      /\b(x509: certificate [a-z ]{5,60}|PKIX path building failed|unable to find valid certification path|unable to get local issuer certificate|self[- ]signed certificate in certificate chain|certificate verify failed)\b/g,
    why: 'what TLS libraries say, wherever it stands: the endpoint of the authorization server is not trusted',
  },
  {
    when: /[„«»「]/,
    pattern: /„([^„“”"\n]{8,300})[“”"]|«\s?([^«»\n]{8,300})»|»([^«»\n]{8,300})«|「([^「」\n]{4,300})」/g,
    why: 'in the quotes of other languages',
  },
];
