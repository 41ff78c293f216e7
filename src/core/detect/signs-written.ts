import type { Sign } from './sign.ts';

/** Forms of writing in which errors stand that nobody has: programs, their tests, tables, lists, headings. */
export const WRITTEN: readonly Sign[] = [
  { why: 'a row of a table', weight: -5, on: 'line', pattern: /^\s*\|.*\|/ },
  {
    why: 'a ticked item of a list',
    weight: -3.0,
    on: 'line',
    pattern: /^\s*(?:[-*+\d.]+\s*)?(?:[\u2705\u2714\u2611\u2713]|\[x\])/i,
  },
  {
    // What is still to be done may be an error that somebody has.
    why: 'an open item of a list',
    weight: -2.5,
    on: 'line',
    pattern: /^\s*(?:[-*+\d.]+\s*)?\[ \]/,
  },
  {
    why: 'source code that handles errors',
    weight: -2.6,
    on: 'program',
    pattern:
      /\b(?:enum|switch|case|catch|assert\w*|expect|interface|const|typedef)\b[^\n]{0,60}(?:[{(=]|"[a-z_]+")/i,
  },
  {
    why: 'a link text or reference',
    weight: -4.5,
    on: 'before',
    pattern: /\[(?:how|why|what|troubleshoot)[^\]\n]{0,80}$/i,
  },
  {
    why: 'a container image',
    weight: -3.0,
    on: 'text',
    pattern: /\b(?:ErrImagePull|ImagePullBackOff|docker (?:pull|push)|pull access denied)\b/,
  },
  {
    why: 'a test, or a fake server in one',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,20}(?:@Test\b|(?:It|Describe|Context) ['"][^'"\n]{3,200}['"] (?:\{|-(?:ForEach|TestCases|Tag|Skip)\b)|(?:debug_)?assert(?:_eq|_ne|_matches)?!\(|(?:test|it|describe|context|specify|scenario) ["'][^"'\n]{3,200}["'] do\b|assert_\w{2,30} )|\b(?:expect|describe|it|test|t\.(?:Errorf?|Fatalf?|Run)|self\.assert\w{1,20}|assert\w{1,20}|w\.Write(?:Header)?|jest\.fn|sinon\.\w{1,20})\(|(?:[mM]ock|[sS]tub)\w{0,20}\(|\.(?:to|should)\.(?:be|equal|eql|have)\b|\.(?:toBe|toEqual|toThrow|rejects|mockRe\w{1,20})\b/m,
  },
  {
    why: 'one of several texts in program code',
    weight: -2,
    on: 'around',
    pattern:
      /^[ \t]{0,40}\(?(["'`])[^"'`\n]{0,200}\uE000[^"'`\n]{0,300}\1(?:,[ \t]{0,3}["'`][^"'`\n]{0,100}["'`])?\)?,[ \t]{0,3}$/,
  },
  {
    why: 'a text that program code keeps',
    weight: -2,
    on: 'around',
    pattern:
      /^[ \t]{0,40}(?:[\w.]{1,30}[ \t]{1,3}){0,3}(?!\w{0,40}(?:error|err|msg|message|description|reason|detail|exception|status|code|result|response|body|output)\w{0,20}[ \t]{0,12}[:=])\$?[\w.]{1,60}[ \t]{1,30}:?=[ \t]{0,3}["'`][^"'`\n]{0,200}\uE000/i,
  },
  {
    why: 'under a heading of a change list',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,3}#{1,5}[ \t]{1,3}(?:fixed|fixes|added|changed|removed|deprecated|bug ?fixes|features|what'?s changed|behoben|corrig\w{1,8}|ajout\w{1,4}|arreglad\w{1,3})\b|^[^\w\n]{0,8}(?:bug ?fixes|(?:new )?features|(?:minor|major|patch|breaking) changes|release notes|change ?log)[^\w\n]{0,4}$|\bThanks @\w/im,
  },
  {
    why: 'an argument of a call in program code',
    weight: -3,
    on: 'around',
    pattern:
      /(?<=[\w$.>-][\w$])(?<!Error|Exception)\([ \t]{0,2}(?:[^"'`\n()]{0,60},[ \t]{0,3}|["'][^"'\n]{0,60}["'],[ \t]{0,3}){0,3}["'`][^"'`\n]{0,120}\uE000/,
  },
  {
    why: 'the body of an answer that program code makes',
    weight: -3,
    on: 'around',
    pattern:
      /(?<=[\w$.>-][\w$])(?<!Error|Exception)[({][^()\n]{0,40}\{ ?\\?["']?(?:error|message|code|detail|msg)\\?["']? ?: ?\\?["'`]\uE000/i,
  },
  {
    why: 'an example in the description of an interface',
    weight: -3.5,
    on: 'around',
    pattern: /\bexamples?["']? ?: {0,3}["'`]?(?:[A-Z]{2,10}\d{3,9}: )?\uE000/i,
  },
  {
    why: 'a text among those of a program',
    weight: -4,
    on: 'text',
    pattern: /^[ \t]{0,40}<(?:data|string|resource|trans-unit) (?:name|id)=|^msg(?:id|str) "/m,
  },
  {
    why: 'a diagram',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,20}\w{1,40} ?-{1,2}(?:>>|\))[+-]? ?\w{1,40} ?:|^[ \t]{0,20}Note (?:over|left of|right of) \w|^[ \t]{0,20}\|[^\n|]{0,80}-{2,}>[ \t]{0,40}\||^[ \t]{0,20}\|[ \t]{0,40}<-{2,} /m,
  },
  {
    why: 'two versions of a text, side by side',
    weight: -2.6,
    on: 'text',
    pattern: /^-[^\s-][^\n]{0,400}\n(?:-[^\s-][^\n]{0,400}\n){0,10}\+[^\s+]/m,
  },
  {
    why: 'a rule that looks for attacks',
    weight: -3,
    on: 'text',
    pattern: /^[ \t]{0,20}(?:detection|logsource):[ \t]{0,3}$/m,
  },
  {
    why: 'an item of a tracker',
    weight: -2.5,
    on: 'line',
    pattern: /#\d{1,6}[ :\]]{1,3}\[?(?:OPEN|CLOSED|MERGED)\b/,
  },
  {
    why: 'a key in program code',
    weight: -3.5,
    on: 'around',
    pattern:
      /^[ \t]{0,40}(?:(["'`])\uE000\1[ \t]{0,3}(?::|=>|=)[ \t]{0,3}["'`{[(\w]|\uE000[ \t]{0,3}(?::|=>|=)[ \t]{0,3}[{[(])|^[ \t]{0,40}(?:[\w-]{1,30}\.){1,6}\uE000 ?= ?\w/,
  },
  {
    why: 'a list or table of codes and what they mean',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,40}(?:[-*•][ \t]{1,3})?[`*"']{1,4}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[`*"']{1,4}[ \t]{0,2}[:=–—-][^\n]{0,400}\n[ \t]{0,40}(?:[-*•][ \t]{1,3})?[`*"']{1,4}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[`*"']|^[ \t]{0,8}[-*•][ \t]{1,3}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[ \t]{0,2}[:=–—-][^\n]{0,400}\n[ \t]{0,8}[-*•][ \t]{1,3}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}\b/m,
  },
  {
    why: 'a list of errors, each with what it means or what to do',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]{1,3}\*{0,2}["“`'][^"”`'\n]{3,120}["”`']\*{0,2}[ \t]{0,2}(?:[:—–→]|->|=>|- )[^\n]{1,400}\n[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]{1,3}\*{0,2}["“`'][^"”`'\n]{3,120}["”`']\*{0,2}[ \t]{0,2}(?:[:—–→]|->|=>|- )|^[ \t]{0,8}(?:[-*•][ \t]{1,3})?[a-z]{2,20}(?:_[a-z]{2,20}){1,4} ?[-–—] ?[A-ZА-Я][^\n]{8,400}\n[ \t]{0,8}(?:[-*•][ \t]{1,3})?[a-z]{2,20}(?:_[a-z]{2,20}){1,4} ?[-–—] ?[A-ZА-Я]|[a-z]_[a-z]{2,20}- [A-Z][^\n]{8,200}[a-z]_[a-z]{2,20}- [A-Z]/m,
  },
  {
    why: 'documentation inside a program',
    weight: -3,
    on: 'text',
    pattern: /^[ \t]{0,40}(?:"""|'''|\/\*\*)|^[ \t]{2,40}(?:iex(?:\(\d{1,4}\))?|>>)> /m,
  },
  {
    why: 'data that codes are the keys of',
    weight: -3.5,
    on: 'text',
    pattern:
      /^[ \t]{0,40}(?:\{[ \t]{0,3})?["'`]\*?[A-Za-z]{2,10}\d{4,9}\*?["'`][ \t]{0,3}(?:(?::|=>|=)[ \t]{0,3})?[{[]|^[ \t]{1,40}[A-Za-z]{2,10}\d{4,9}:[ \t]{0,3}\n[ \t]{2,60}[a-z_-]{2,30}: /m,
  },
  {
    why: 'several causes, each with its code in brackets',
    weight: -2,
    on: 'text',
    pattern:
      /[a-z]["'`*]{0,3} \([`*"']{0,3}[A-Z][A-Z0-9]{1,9}\d{3,9}[`*"']{0,3}\)[^()]{2,300}[a-z]["'`*]{0,3}\s\([`*"']{0,3}[A-Z][A-Z0-9]{1,9}\d{3,9}[`*"']{0,3}\)[^()]{2,300}\s\([`*"']{0,3}[A-Z][A-Z0-9]{1,9}\d{3,9}[`*"']{0,3}\)/,
  },
  {
    why: 'examples, each under a comment that says what it is',
    weight: -3.5,
    on: 'text',
    pattern:
      /^# [^\n]{2,80}\n[^\n]{0,200}\berror=[^\n]{0,200}\n[ \t]{0,8}\n# [^\n]{2,80}\n[^\n]{0,200}\berror=/m,
  },
  {
    why: 'a condition of program code',
    weight: -3.5,
    on: 'around',
    pattern:
      /(?:[!=]==?|-(?:eq|ne|match|like|contains)|&&|\|\||\bcase|\bwhen|\b(?:not )?in|\blike|\bgrep(?: -\w{1,8}){0,3})[ \t]{0,3}[[(]?["'`/][^"'`\n]{0,80}\uE000|\b(?:if|elif|else ?if|while|switch|match)[ \t]{0,2}[(!$][^\n]{0,200}\uE000|\b(?:if|elif) ["'][^"'\n]{0,60}\uE000[^"'\n]{0,60}["'] (?:not )?in\b|\.(?:includes|contains|indexOf|startsWith|endsWith|equals|match|search|test)\([^\n)]{0,80}\uE000/i,
  },
  {
    why: 'a link of a list',
    weight: -6,
    on: 'around',
    pattern:
      /^\s{0,40}[-*+]\s{1,3}\[[^\]\n]{0,200}(?:\uE000[^\]\n]{0,200}\]\([^)\n]{1,200}\)|\]\([^)\n]{0,200}\uE000)/,
  },
  {
    why: 'a list of versions and what changed in them',
    weight: -3,
    on: 'text',
    // A heading that goes on with words is the section of a document: `### 4.1 Wrong redirect URI`.
    pattern:
      /^#{1,4} {1,3}(?:(?:version |release )?(?:\[v?|v)\d{1,4}(?:\.\d{1,4}){1,2}\]?(?:[^\w.]|$)|\d{1,4}(?:\.\d{1,4}){1,2}[ \t]{0,3}(?:$|[-–—(/][ \t]{0,3}\d)|(?:upcoming|unreleased)\b)/im,
  },
  {
    why: 'a row of a table without its frame',
    weight: -3,
    on: 'around',
    pattern:
      /^[ \t]{0,40}[`*"']{0,3}(?:[\w:.]{0,60}\uE000|[A-Za-z]{0,10}\d{3,9})[`*"']{0,3}[ \t]{0,3}\|(?:[^\n]{0,400}\uE000)?/,
  },
  {
    why: 'a scenario of an acceptance test',
    weight: -4,
    on: 'text',
    pattern:
      /^[ \t]{0,20}(?:Scenario(?: Outline)?|Feature):|^[ \t]{0,20}(?:Given|Then|And) (?:I|the)\b[^\n]{0,200}\n[ \t]{0,20}(?:When|Then|And) (?:I|the)\b|^[ \t]{0,20}(?:Then|And) [^\n]{0,80} (?:equals(?: to)?|should (?:be|equal|contain)) /m,
  },
  {
    why: 'a heading that is nothing but the error',
    weight: 1.3,
    on: 'around',
    pattern: /^#{1,6} (?:\d{1,3}(?:\.\d{1,3})?[.)]? )?["'`*]{0,3}\uE000["'`*.]{0,3}[ \t]{0,3}$/,
  },
];
