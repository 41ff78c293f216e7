import { tokenize } from '../text/tokens.ts';

/**
 * The words of a text as search compares them: names cut at underscores and humps, plurals and past forms as the word
 * itself. `unsupportedGrantTypes` and `unsupported_grant_type` are the same three words.
 */
export function pieces(text: string): readonly string[] {
  return tokenize(text.replace(/([a-z])([A-Z])/g, '$1 $2')).flatMap(({ word }) => cut(word));
}

/** The parts of one word between its underscores, as stems. */
export function cut(word: string): readonly string[] {
  return word
    .split('_')
    .filter((part) => part !== '')
    .map(stem);
}

function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=.{4})e$/, '');
}

/** Words that people use for one another in this field; each line is one meaning. Only search uses them. */
const SYNONYMS: readonly string[] = [
  'expired expiry lapsed outdated ran abgelaufen caducada caducado expirado expiré',
  'locked lockout lock gesperrt bloqueada bloqueado verrouillé',
  'invalid wrong incorrect bad mismatched ungültig falsch',
  'mismatch differs different match',
  'missing absent lacks without fehlt',
  'denied refused rejected forbidden declined verweigert',
  'disabled deactivated off inactive',
  'login signin logon',
  'mfa 2fa multifactor otp authenticator',
  'certificate cert x509',
  'idp provider',
  'secret credential',
  'password passwort kennwort contraseña senha pwd',
  'loop loops endless again repeated',
  'popup window',
  'cookie cookies',
  'clock time skew',
  'guest external b2b invited',
  'redirect callback reply',
  'refresh renew',
  'consent approval approve',
  'scope permission',
  'user account benutzer konto usuario',
];

const MEANINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const meanings = new Map<string, string[]>();
  for (const line of SYNONYMS) {
    const words = line.split(' ').flatMap(cut);
    for (const word of words)
      meanings.set(word, [...(meanings.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return meanings;
})();

/** Other words for a stem. */
export function synonymsOf(word: string): readonly string[] {
  return MEANINGS.get(word) ?? [];
}

/** Words that stand in any question; alone they find nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by can do does for from get got has have how i in is it its me my not of on or our so the this that to was we were what when where which who why will with you your since still error code problem issue'.split(
    ' ',
  ),
);

/** Words of any talk, as stems: that a catalog has them, too, does not make what somebody says a matter of sign-in. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  [
    'no yes ok okay hello hi hey thanks please sorry help good morning evening bye nice great job well fine done never mind',
    'now today tomorrow yesterday day week time one two another other too than then them there here some any such very much',
    'many more most only may could might would should need want know think see look tell say said make take give find found',
    'use used go went come did had been up out over about after before again already also always back long old new own first',
    'last next end all both each every none without while just like than work works thing something anything nothing people',
    'somebody everyone anyone file page name kind way part set put let try read open test log',
  ]
    .join(' ')
    .split(' ')
    .flatMap(cut),
);
