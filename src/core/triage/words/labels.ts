import type { Phrase } from './rule.ts';

/** By what label an ID stands in pages, logs and sentences, beyond those that detection knows; the value is group 1. */
export interface Label {
  /** The name of the clue that it is handed over as. */
  readonly name: string;
  readonly say: string;
  /** What the text holds in small letters where this label can be; without it nothing is looked for. */
  readonly when: string;
  readonly why: string;
}

const GUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;
const IS = String.raw`["'*\`)\]]{0,3}\s{0,3}(?:[:=#]|\bis\b|\bwas\b|\blautet\b|\best\b)?\s{0,3}["'*\`([<]{0,3}`;

export const LABELS: readonly Label[] = [
  {
    name: 'error_id',
    say: String.raw`(?<![A-Za-z0-9])(?:reference(?: ?(?:number|no\.?|id|code))?|ref)\s?(?:#\s?:?|:)\s?((?=[A-Za-z-]{0,20}\d)[A-Za-z0-9][A-Za-z0-9-]{4,40})(?![\w-])`,
    when: 'ref',
    why: 'PingFederate and others: "Reference #: 5mzkqd", in their log "ref#5mzkqd"',
  },
  {
    name: 'error_id',
    say: String.raw`(?<![A-Za-z0-9])(?:(?:support|incident|operation|invocation|event|error tracking)[ _-]?(?:id|number|no\.)|error[ _-]?id)${IS}(${GUID}|(?=[A-Za-z-]{0,30}\d)[A-Za-z0-9][A-Za-z0-9-]{9,60})(?![\w-])`,
    when: '',
    why: 'the number that a gateway or an error page asks to hand over',
  },
  {
    name: 'error_id',
    say: String.raw`\breference\s?(?:#|:)\s?(\d{1,3}\.[0-9a-f]{6,10}\.\d{9,11}\.[0-9a-f]{5,10})(?![\w.])`,
    when: 'reference',
    why: 'Akamai: "Reference #18.2d351ab8.1557333295.a4e16ab"',
  },
  {
    name: 'request_id',
    say: String.raw`(?<![A-Za-z0-9])(?:x-github-request-id|request[ _-]?id)${IS}([0-9A-F]{3,6}(?::[0-9A-F]{3,8}){2,5})(?![\w:])`,
    when: 'request',
    why: 'GitHub: groups of hexadecimal digits with colons',
  },
  {
    name: 'request_id',
    say: String.raw`"transaction"\s?:\s?\{[^{}]{0,200}"id"\s?:\s?"([A-Za-z0-9_@-]{10,60})"`,
    when: 'transaction',
    why: 'Okta System Log: the ID stands inside of "transaction"',
  },
  {
    name: 'request_id',
    say: String.raw`(?<![A-Za-z0-9])(?:anforderungs-?id|anfrage-?id|id de la demande|id\.? de (?:la )?solicitud|id da solicita..o|id richiesta|aanvraag-?id)${IS}(${GUID})`,
    when: '',
    why: 'the request ID on Microsoft pages in other languages',
  },
  {
    name: 'correlation_id',
    say: String.raw`(?<![A-Za-z0-9])(?:korrelations-?id|aktivit.ts-?id|id de corr.lation|id\.? de correlaci.n|id de correla..o|id (?:di )?correlazione|correlatie-?id)${IS}(${GUID})`,
    when: '',
    why: 'the correlation ID on Microsoft pages in other languages',
  },
  {
    name: 'request_id',
    say: String.raw`(?<![A-Za-z0-9])x-okta-request-id (?:(?:from|of|in|out of) )(?:\w{1,20} ){0,4}?\w{1,20}${IS}((?=[A-Za-z_-]{0,26}\d)[A-Za-z0-9_@-]{20,40})(?![\w-])`,
    when: 'x-okta-request-id',
    why: 'with words between: "x-okta-request-id from the browser console: …"',
  },
  {
    name: 'trace_id',
    say: String.raw`(?<![A-Za-z0-9])(?:x-b3-traceid|trace[ _-]?id)${IS}([0-9a-f]{16}|[0-9a-f]{32})(?![\w-])`,
    when: 'trace',
    why: 'tracing systems: 16 or 32 hexadecimal digits',
  },
  {
    name: 'trace_id',
    say: String.raw`(?<![A-Za-z0-9])traceparent${IS}00-([0-9a-f]{32})-`,
    when: 'traceparent',
    why: 'W3C trace context',
  },
  {
    name: 'request_id',
    say: String.raw`(?<![A-Za-z0-9])(?:x-slack-req-id|x-arequestid|req(?:uest)?[ _-]?id)${IS}(${GUID}|(?=[A-Za-z_-]{0,30}\d)[A-Za-z0-9][A-Za-z0-9_-]{9,60})(?![\w-])`,
    when: 'req',
    why: '"req id", Nextcloud and Node "reqId", Slack and Atlassian headers',
  },
  {
    name: 'request_id',
    say: String.raw`\b(?:requestId related to the AuthNRequest sent by the SP|InResponseTo of the Response|ID of the AuthNRequest sent by the SP):\s?((?:ONELOGIN)?_[0-9a-f]{32,64})(?![0-9a-f])`,
    when: 'authnrequest',
    why: 'the SAML libraries of OneLogin name the request that was answered, and the one that was not',
  },
  {
    name: 'request_id',
    say: String.raw`(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{2,5})? - (${GUID}) - `,
    when: ' - ',
    why: 'OAuth2 Proxy logs "client - request ID - user [time]"',
  },
  {
    name: 'request_id',
    say: String.raw`\[(${GUID})\] (?=Started|Processing|Completed|Redirected|Parameters|Rendered|Filter chain|\(\w{2,20}\) )`,
    when: ']',
    why: 'Ruby on Rails puts the ID of the request before each line',
  },
  {
    name: 'request_id',
    say: String.raw`\btracking:\s?([0-9a-f]{20})(?![0-9a-f])`,
    when: 'tracking:',
    why: 'the error page of Auth0',
  },
  {
    name: 'trace_id',
    say: String.raw`(?<![A-Za-z0-9])(?:x-amzn-trace-id|X-Ray)\b[^\n]{0,12}\bRoot=(1-[0-9a-f]{8}-[0-9a-f]{24})(?![0-9a-f])`,
    when: 'root=1-',
    why: 'load balancers of AWS',
  },
  {
    name: 'trace_id',
    say: String.raw`\[[\w.-]{1,60},([0-9a-f]{16}|[0-9a-f]{32}),[0-9a-f]{16}(?:,(?:true|false))?\]`,
    when: ',',
    why: 'Spring Cloud Sleuth: "[application,trace,span]" in each line',
  },
  {
    name: 'trace_id',
    say: String.raw`(?<![A-Za-z0-9])(?:x-cloud-trace-context|atl-traceid|dd\.trace_id|trace)${IS}([0-9a-f]{32})(?![0-9a-f-])`,
    when: 'trace',
    why: 'Google Cloud and Atlassian headers',
  },
  {
    name: 'correlation_id',
    say: String.raw`(?<![A-Za-z0-9])corr(?:elation)?(?:[ _-]?id)?${IS}(${GUID})(?![\w-])`,
    when: 'corr',
    why: 'written short: "corr id", "correlation: …"',
  },
  {
    name: 'correlation_id',
    say: String.raw`"correlation_id"\s?:\s?"((?=[A-Za-z]{0,12}\d)[A-Za-z0-9]{10,19})"`,
    when: '"correlation_id"',
    why: 'GitLab before 13: eleven letters and digits, in its JSON logs alone',
  },
  {
    name: 'debug_id',
    say: String.raw`(?<![A-Za-z0-9])debug[ _-]?ids?(?:\(s\))?\s?:?\s?([0-9a-f]{11,14})(?=\s?(?:,|and\b|&|/))`,
    when: 'debug',
    why: 'the first of several: "Debug IDs: …, …"',
  },
  {
    name: 'debug_id',
    say: String.raw`(?<=\bdebug[ _-]?ids?(?:\(s\))?\s?:?\s?(?:[0-9a-f]{11,14}(?:, ?| and | & ?| ?/ ?)){1,4})([0-9a-f]{11,14})(?![\w-])`,
    when: 'debug',
    why: 'and those behind it',
  },
  {
    name: 'client_id',
    say: String.raw`(?<![\w.-])(\d{6,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com)(?![\w-])`,
    when: 'googleusercontent',
    why: 'a client ID of Google tells by its end what it is, wherever it stands',
  },
  {
    name: 'error_id',
    say: String.raw`(?<![A-Za-z0-9])(?:referenznummer|referenz-?id|fehler-?id|vorgangs-?(?:id|nummer)|num.ro de (?:referencia|r.f.rence)|c.digo de referencia|kenmerk)${IS}(${GUID}|(?=[A-Za-z-]{0,20}\d)[A-Za-z0-9][A-Za-z0-9-]{7,40})(?![\w-])`,
    when: '',
    why: 'the reference on error pages in other languages',
  },
  {
    name: 'client_id',
    say: String.raw`(?<![A-Za-z0-9]|\bresource )(?:client|app|application|service principal|enterprise app(?:lication)?|app reg(?:istration)?)(?:(?: with(?: the)?)? (?:id|identifier)|'s id)?${IS}(${GUID})(?![\w-])`,
    when: '',
    why: 'in sentences: "client 1b2c… is missing", "our app reg is 1b2c…"',
  },
  {
    name: 'tenant',
    say: String.raw`(?<![A-Za-z0-9])(?:tenant|directory)(?:'s)?(?:[ _-]?id)?${IS}(${GUID})(?![\w-])`,
    when: '',
    why: 'in sentences: "our tenant\'s ID is 1b2c…"',
  },
];

/** GUIDs that are the same in every tenant, so that nobody can look anything up by them. */
export const NOBODYS: readonly Phrase[] = [
  { say: '^9188040d-6c67-4c5b-b112-36a304b66dad$', why: 'the tenant of all personal Microsoft accounts' },
  {
    say: String.raw`^0000000[\da-f]-0000-0(?:000-c0|ff1-ce)00-0{12}$`,
    why: 'the APIs of Microsoft, such as Microsoft Graph',
  },
];
