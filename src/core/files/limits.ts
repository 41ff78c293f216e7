/** How much of a file is read, and how much of it is handed on. Characters are UTF-16 code units. */
export const FILE_LIMITS = {
  /** Bytes of one file; larger ones are refused. */
  bytes: 20 * 1024 * 1024,
  /** Characters that are handed on to the detector; of a longer text the places that look like errors. */
  text: 40_000,
  /** Files of one message that are read. */
  files: 3,
  har: {
    /** Requests that are looked at, and failures that are named. */
    entries: 50_000,
    failures: 20,
    /** Characters of one body that are looked at, and that are handed on. */
    body: 200_000,
    said: 2_000,
    /** Parameters and headers of one request; characters of one value. */
    members: 200,
    value: 65_536,
    shown: 300,
    /** Requests whose values are searched for secrets. */
    searched: 500,
  },
  mail: { depth: 5, parts: 40 },
} as const;

/** What can be read as text, by the end of the name or by the media type. */
export type FileKind = 'har' | 'eml' | 'json' | 'xml' | 'text';

interface KindRule {
  readonly kind: FileKind;
  readonly extensions: readonly string[];
  readonly mimetypes: readonly string[];
}

/** The kinds of text files, the first that fits. */
export const FILE_KINDS: readonly KindRule[] = [
  { kind: 'har', extensions: ['har'], mimetypes: [] },
  { kind: 'eml', extensions: ['eml', 'mht', 'mhtml'], mimetypes: ['message/rfc822'] },
  {
    kind: 'json',
    extensions: ['json', 'jsonl', 'ndjson'],
    mimetypes: ['application/json', 'application/x-ndjson', 'application/problem+json'],
  },
  {
    kind: 'xml',
    extensions: ['xml', 'saml', 'config', 'wsdl'],
    mimetypes: [
      'application/xml',
      'text/xml',
      'application/samlassertion+xml',
      'application/samlmetadata+xml',
    ],
  },
  {
    kind: 'text',
    extensions: [
      'txt',
      'log',
      'out',
      'err',
      'trace',
      'md',
      'csv',
      'tsv',
      'yml',
      'yaml',
      'ini',
      'conf',
      'htm',
      'html',
    ],
    mimetypes: ['text/*', 'application/x-yaml', 'application/yaml'],
  },
];

/** Beginnings of files that are no text, with what they are to a person. */
export const BINARY_STARTS: readonly { readonly start: string; readonly what: string }[] = [
  { start: 'PK\u0003\u0004', what: 'a ZIP archive or an Office document' },
  { start: '\u001f\u008b', what: 'a gzip archive' },
  { start: '7z\u00bc\u00af', what: 'a 7-Zip archive' },
  { start: '%PDF', what: 'a PDF' },
  { start: 'ElfFile', what: 'a Windows event log' },
  { start: 'MZ', what: 'a program' },
  { start: '\u007fELF', what: 'a program' },
  { start: '\u00d4\u00c3\u00b2\u00a1', what: 'a packet capture' },
  { start: '\n\r\r\n', what: 'a packet capture' },
  { start: '\u0089PNG', what: 'a picture' },
  { start: '\u00ff\u00d8\u00ff', what: 'a picture' },
  { start: 'GIF8', what: 'a picture' },
  { start: 'RIFF', what: 'a picture or a recording' },
];
