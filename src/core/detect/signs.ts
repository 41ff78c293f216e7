/** One thing about a text or the place of a finding that makes a report more or less likely, with its weight in logits. */
export interface Sign {
  readonly why: string;
  readonly weight: number;
  /**
   * Tested on the whole text, for `program` only where the finding is no speech beside one; on the finding's line; on the 80 characters before it; or on its line with the finding
   * itself as `FINDING`, where it matters what stands on both sides.
   */
  readonly on: 'text' | 'program' | 'line' | 'before' | 'around';
  readonly pattern: RegExp;
  /** What takes it back where it stands, too. */
  readonly unless?: RegExp;
}

/** Stands for the finding in what `around` is tested on: a private character, which nobody types. */
export const FINDING = '\uE000';

/** Everything that is looked at; weights were fitted by hand on messages, and on texts in which nobody has the error. */
export const SIGNS: readonly Sign[] = [
  {
    why: 'IDs that a server printed',
    weight: 1.6,
    on: 'text',
    pattern:
      /correlation[ _-]?id|trace[ _-]?id|request[ _-]?id["' ]?\s?[:=]|timestamp:|errorId|fbtrace|debug_id|x-okta-request/i,
  },
  {
    why: 'an error field',
    weight: 1.0,
    on: 'text',
    pattern: /["']?error(?:_description|_codes?|Code|Summary)?["']?\s?[:=]\s?["'[]?\S/i,
  },
  {
    why: 'a log line, an exception or a stack trace',
    weight: 1.0,
    on: 'text',
    pattern:
      /\b(?:ERROR|WARN|FATAL|SEVERE)\b|\blevel["']?[=:]\s?["']?(?:error|warn|fatal)|(?<=\w)(?:Exception|Error)[:(]|^[ \t]{1,40}at \S{1,300}\(|\bEvent ID\b/m,
  },
  {
    why: 'it is called an error',
    weight: 0.7,
    on: 'before',
    pattern:
      /\b(?:errors?|fail(?:s|ed|ure)?|exception|issue|problem|denied|rejected|symptom|fehler|erreur|erro|problema)\b/i,
  },
  {
    why: 'somebody has it',
    weight: 0.9,
    on: 'text',
    pattern:
      /\b(?:I'm|I am|we're|we are|I|we|users?|he|she|they|customers?) (?:\w+ ){0,3}?(?:get(?:ting|s)?|got|see(?:ing|s)?|receiv(?:e|es|ing)|hit(?:ting)?|keep|run(?:ning)? into)\b|\bcan(?:not|'t) (?:sign|log) ?in\b/i,
  },
  {
    why: 'somebody asks',
    weight: 0.5,
    on: 'text',
    pattern:
      /\?\s*$|\b(?:any(?:one|body)|help|how (?:do|can|to) (?:I|we|fix|solve)|why (?:am|do|is|does)|what does)\b/im,
  },
  {
    why: 'a log line that says that all is well',
    weight: -3,
    on: 'line',
    pattern:
      /\b(?:INFO|DEBUG|TRACE)\b(?!.*\b(?:ERROR|WARN|[Ff]ailed|[Ff]ailure|[Ee]xception|denied|rejected)\b)/,
  },
  { why: 'a row of a table', weight: -5, on: 'line', pattern: /^\s*\|.*\|/ },
  {
    why: 'a ticked or open item of a list',
    weight: -3.0,
    on: 'line',
    pattern: /^\s*(?:[-*+\d.]+\s*)?(?:[\u2705\u2714\u2611\u2713]|\[[ x]\])/i,
  },
  {
    why: 'source code that handles errors',
    weight: -2.6,
    on: 'program',
    pattern:
      /\b(?:enum|switch|case|catch|assert\w*|expect|interface|const|typedef)\b[^\n]{0,60}(?:[{(=]|"[a-z_]+")/i,
  },
  {
    why: 'said of code that handles errors',
    weight: -2.6,
    on: 'text',
    pattern:
      /\b(?:test|spec|fixture|enum)s?\b[^\n]{0,40}\b(?:added|adds|feeds?|checks?|covers?)\b|\b(?:added|adds?|wrote|PR)\b[^\n]{0,40}\b(?:tests?|enum|constants?)\b|`test_\w+`/i,
  },
  {
    why: 'it is over',
    weight: -2.8,
    on: 'text',
    pattern:
      /\b(?:fyi|was the|turned out)\b[^\n]{0,120}\b(?:fixed|resolved|solved|deployed)\b|\((?:fixed|resolved|behoben|opgelost)\b[^)]{0,60}\)/i,
  },
  {
    why: 'a change list',
    weight: -2.4,
    on: 'line',
    pattern:
      /^\s*(?:[-*+]\s*)?(?:\*\*)?(?:fixed|added|changed|removed|improved|fix|feat|chore|docs|refactor)\b(?:\*\*)?[:(\s]/i,
  },
  {
    why: 'a made-up case',
    weight: -4,
    on: 'before',
    pattern:
      /\b(?:for example,? if|example: |user says|if you (?:received?|get|see) (?:the|an) error code|e\.g\.|such as)\s*[^\n]{0,60}$/i,
  },
  {
    why: 'said not to be there',
    weight: -2.5,
    on: 'before',
    pattern: /\b(?:without|no more|no longer|never|no)\s(?:\w+\s){0,2}$/i,
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
    weight: -2,
    on: 'text',
    pattern:
      /\b(?:expect|describe|it|test|t\.(?:Errorf?|Fatalf?|Run)|self\.assert\w{1,20}|assert\w{1,20}|w\.Write(?:Header)?|jest\.fn|sinon\.\w{1,20})\(|(?:[mM]ock|[sS]tub)\w{0,20}\(|\.(?:to|should)\.(?:be|equal|eql|have)\b|\.(?:toBe|toEqual|toThrow|rejects|mockRe\w{1,20})\b/,
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
      /^[ \t]{0,40}(?:[\w.]{1,30}[ \t]{1,3}){0,3}(?!\w{0,40}(?:error|err|msg|message|description|reason|detail|exception|status|code|result|response|body|output)\w{0,20}[ \t]{0,12}[:=])\$?[\w.]{1,60}[ \t]{0,12}:?=[ \t]{0,3}["'`][^"'`\n]{0,200}\uE000/i,
  },
  {
    why: 'under a heading of a change list',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,3}#{1,5}[ \t]{1,3}(?:fixed|fixes|added|changed|removed|deprecated|bug ?fixes|features|what'?s changed|behoben|corrig\w{1,8}|ajout\w{1,4}|arreglad\w{1,3})\b/im,
  },
  {
    why: 'said what it means',
    weight: -1.2,
    on: 'around',
    pattern: /\uE000["'`*]{0,3}(?: error)?(?: code)? (?:means|indicates|signifies)\b/i,
  },
  {
    why: 'an argument of a call in program code',
    weight: -3,
    on: 'around',
    pattern:
      /(?<=[\w$.>-][\w$])(?<!Error|Exception)\([ \t]{0,2}(?:[^"'`\n()]{0,60},[ \t]{0,3}|["'][^"'\n]{0,60}["'],[ \t]{0,3}){0,3}["'`][^"'`\n]{0,120}\uE000/,
  },
  {
    why: 'a key in program code',
    weight: -3.5,
    on: 'around',
    pattern:
      /^[ \t]{0,40}(?:(["'`])\uE000\1[ \t]{0,3}(?::|=>|=)[ \t]{0,3}["'`{[(\w]|\uE000[ \t]{0,3}(?::|=>|=)[ \t]{0,3}[{[(])/,
  },
  {
    why: 'a list or table of codes and what they mean',
    weight: -3,
    on: 'text',
    pattern:
      /^[ \t]{0,40}(?:[-*•][ \t]{1,3})?[`*"']{1,4}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[`*"']{1,4}[ \t]{0,2}[:=–—-][^\n]{0,400}\n[ \t]{0,40}(?:[-*•][ \t]{1,3})?[`*"']{1,4}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[`*"']|^[ \t]{0,8}[-*•][ \t]{1,3}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}[ \t]{0,2}[:=–—-][^\n]{0,400}\n[ \t]{0,8}[-*•][ \t]{1,3}[A-Za-z][A-Za-z0-9]{0,9}\d{3,9}\b/m,
  },
  {
    why: 'a change that somebody made',
    weight: -2.4,
    on: 'line',
    pattern:
      /^\s{0,40}(?:[-*+]\s{1,3})?(?:adds?|added|adding|handles?|handling|supports?|documents?|maps?|treats?|ignores?|detects?|surfaces?|implements?|renames?|replaces?|closes|fixes|resolves)\b (?!to\b|me\b|us\b|my\b)/i,
  },
  {
    why: 'documentation inside a program',
    weight: -3,
    on: 'text',
    pattern: /^[ \t]{0,40}(?:"""|'''|\/\*\*)/m,
  },
  {
    why: 'a condition of program code',
    weight: -3.5,
    on: 'around',
    pattern:
      /(?:[!=]==?|-(?:eq|ne|match|like|contains)|&&|\|\||\bcase|\bwhen|\b(?:not )?in|\blike|\bgrep(?: -\w{1,8}){0,3})[ \t]{0,3}[[(]?["'`/][^"'`\n]{0,80}\uE000|\b(?:if|elif|else ?if|while|switch|match)[ \t]{0,2}[(!$][^\n]{0,200}\uE000|\b(?:if|elif) ["'][^"'\n]{0,60}\uE000[^"'\n]{0,60}["'] (?:not )?in\b|\.(?:includes|contains|indexOf|startsWith|endsWith|equals|match|search|test)\([^\n)]{0,80}\uE000/i,
  },
  {
    why: 'the text of a commit or pull request',
    weight: -2.4,
    on: 'text',
    pattern:
      /^\s{0,20}(?:adds?|added|adding|handles?|handling|supports?|documents?|maps?|treats?|ignores?|detects?|surfaces?|implements?|renames?|replaces?|closes|fixes|resolves|recogni[sz]es?|retry|retries|shows?|reports?|prompts?|improves?|prevents?|avoids?|allows?|ensures?|exposes?|parses?|distinguish(?:es)?|classif(?:y|ies)|propagates?|converts?|removes?|skips?|drops?|bumps?|introduces?|reworks?|refactors?|clarif(?:y|ies)|extends?) (?!to\b|me\b|us\b|my\b|up\b)|^\s{0,20}(?:feat|fix|docs|chore|refactor|test|perf|build|ci)(?:\([^)\n]{1,40}\))?!?: |\bPR\b[^\n]{0,30}\b(?:is up|is open|ready|merged)\b|\b[Ii]n (?:this|the|my) (?:PR|pull request|commit)\b/i,
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
    pattern: /^#{1,4} {1,3}(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?\]?(?: |$)|(?:upcoming|unreleased)\b)/im,
  },
  {
    why: 'a row of a table without its frame',
    weight: -3,
    on: 'around',
    pattern:
      /^[ \t]{0,40}[`*"']{0,3}(?:\uE000|[A-Za-z]{0,10}\d{3,9})[`*"']{0,3}[ \t]{0,3}\|(?:[^\n]{0,400}\uE000)?/,
  },
  {
    why: 'a scenario of an acceptance test',
    weight: -4,
    on: 'text',
    pattern:
      /^[ \t]{0,20}(?:Scenario(?: Outline)?|Feature):|^[ \t]{0,20}(?:Given|Then|And) (?:I|the)\b[^\n]{0,200}\n[ \t]{0,20}(?:When|Then|And) (?:I|the)\b/m,
  },
  {
    why: 'a reference of codes',
    weight: -1.5,
    on: 'text',
    pattern:
      /\b(?:possible|common|supported|the following) (?:error|status|response|return) (?:codes?|values?)\b/i,
  },
  {
    why: 'it is over, and nobody says that it came back',
    weight: -3,
    on: 'text',
    pattern:
      /\b(?:that was it|(?:is|are) gone|went away|went through|all good|works (?:now|again)|working (?:now|again)|(?:is|been|got|all|now) (?:fixed|solved|resolved|sorted)|no longer (?:occurs|happens|appears|shows)|everything works|erledigt|nicht mehr|(?:funktioniert|geht) (?:jetzt|wieder)|ya funciona|funciona de nuevo|resolvido|fonctionne (?:maintenant|de nouveau)|c'est bon|résolu)\b/i,
    unless:
      /\b(?:but|still|however|cannot|can't|doesn't|don't|didn't|won't|isn't|came back|(?:back|happening|failing|appears|see|seeing|get|getting) again|aber|immer noch|pero|mais|mas)\b/i,
  },
];
