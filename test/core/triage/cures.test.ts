import { expect, test } from 'vitest';
import { type Cue, readCues } from '../../../src/core/triage/cues.ts';
import { readLines } from '../../../src/core/triage/lines.ts';

const cuesOf = (text: string) =>
  new Set(readLines(text).lines.flatMap(({ masked }) => [...readCues(masked)]));
const does = (text: string, ...cues: readonly Cue[]) => cues.some((cue) => cuesOf(text).has(cue));

const CURES = [
  'Solved: when you create the client ID pick "Other" and not "Web application".',
  'Resolved by changing the nginx config.',
  'Correcting the public URL fixed the issue.',
  'Once I emptied the cookie storage it was fine.',
  'Needed to grant access to my user, closing.',
  'For me it was far simpler, I had to publish the app.',
  'I could solve it by putting the address under the test users.',
  'Turned out it was our own doing, the variable had been dropped from the image.',
  'I was missing the auth variables in the web app.',
  "I got rid of this error by adding the user's mail.",
  'Going from one callback to the other in GitLab did it for me.',
  'Those three annotations were enough to make it run in my case.',
  'What cured it here was this simple thing:',
  'Just ran into this and fixed it myself.',
  'It was down to me handing the wrong audience to the IdP.',
  'We got past it by setting the audience explicitly.',
  'In the end going back to the scheme-based callback works.',
  'I had left out the /login at the end.',
  'Ended up restarting the service after the vault was updated.',
  'What did it in the end was a restart of the gateway.',
  "Got it: the authority has to have the tenant's name in it.",
  'Figured it out, the env variable was being cached.',
  'Found the culprit, an extension of the browser ate the cookie.',
  'The clock of the VM was ten minutes off, that was all.',
  'Root cause: the intermediate certificate was missing.',
  'Reason was a blank at the end of the secret.',
  'We had two entries with the same entity ID, removing one of them helped.',
  'I used the secret ID in place of the value, silly me.',
  'Switching the flow to PKCE got it going.',
  'After I put the port in, the login went through.',
  'Since the metadata was reloaded there has been no error.',
  'Lag daran, dass die Uhr falsch ging.',
  'Ich hatte den Slash am Ende vergessen, jetzt geht es.',
  'Bei uns war der Proxy schuld.',
  'Lösung: Redirect-URI mit www eintragen.',
  "J'avais oublié d'ajouter le /login à la fin.",
  'Il fallait cocher la case, ça passe maintenant.',
  'Le problème venait du reverse proxy.',
  'Era el client id, ya lo arreglé.',
  'Faltaba la URL sin www, ya quedó.',
  'Faltava a entrada sem www, resolvido.',
  'Consegui resolver trocando a chave.',
  'O problema era o relógio do servidor.',
];

const NO_CURES = [
  'Hope this helps.',
  'Let me know if that fixed it.',
  'Should be fixed in the next release.',
  'I hope it gets resolved soon.',
  'Is this fixed?',
  'How did you solve it?',
  'It would be great to have this solved.',
  'The problem is that the token has no audience.',
  'The reason I ask is that we see it elsewhere.',
  "I'll fix it soon.",
  'This was fixed once, but it has come back.',
  'Not sure what the cause is.',
  'Has anyone found the cause?',
  'It could have been the proxy.',
  'Maybe the clock was wrong.',
  "I don't know how to solve this.",
];

const RELIEF = [
  'Yes, this does fix it.',
  'Thanks, the first of the two worked!',
  'Confirmed, google login is fine.',
  'An hour in and still running without a 401.',
  'All good again on our end.',
  'You were spot on, everything is well now.',
  "Now it's better, no confusion.",
  'That has solved it, thanks for the tip.',
  'Your change cured it for me too.',
  'It has been working since about noon.',
  "I'm good now.",
  'That did help me, after going to 3.1.1.',
  'Exactly that! Thanks for the quick answer.',
  "It's letting me in now.",
  'Logins are coming through.',
  'We can get in once more.',
  'It now says v3.6.1 and the login is fixed.',
  "Tout est rentré dans l'ordre.",
  'Ça remarche chez nous.',
  'Borrando las cookies ya funcionó.',
  'Con el código entro a la primera.',
  'Confirmo, con eso va.',
  'Voltou a logar, valeu.',
  'Läuft wieder bei uns.',
  'Klappt, danke dir.',
  'Funktioniert einwandfrei jetzt.',
];

const NO_RELIEF = [
  'Thanks for the quick reply.',
  'Thanks, I will check it out.',
  'It worked until yesterday.',
  'It works on the old server only.',
  'Great, looking forward to that.',
  'I would expect it to work.',
  'Does it work for you now?',
  'Works for me, cannot reproduce.',
  'No luck, it is not working.',
  'Nada funcionó.',
  'Das funktioniert bei mir nicht.',
  'Ça ne marche toujours pas.',
  'Ainda não funcionou.',
];

const SETBACKS = [
  'Still have it, sadly.',
  'It is still doing it to me.',
  'Did all that and the problem is the same.',
  'Nothing has helped so far.',
  "Cleared everything and it's not working.",
  'This error stays with me after the fix.',
  'No improvement with 5.0.2 either.',
  "I'm afraid that was not it.",
  "Doesn't make a difference here.",
  "The message hasn't gone away.",
  'Unchanged, same box.',
  'It made things no better.',
  'Continua com erro.',
  'Continua dando o mesmo problema aqui.',
  'Sigue sin ir.',
  'Sigo con el mismo error.',
  'El push sigue igual.',
  'Toujours pareil chez moi.',
  "Rien n'y fait.",
  'Hat leider nichts gebracht.',
  'Das Problem besteht weiterhin.',
  'Geht leider immer noch nicht.',
];

const WAYS_AROUND = [
  'A stopgap: make that address the primary domain.',
  'You can get rid of it by going down to 10.2.2.',
  "I've patched over it with a redirect, but that's just a hack.",
  'Until that is in, turn on the fallback in the LDAP settings.',
  'What you can do without waiting for it: switch the fallback on.',
  'Took the plugin off and put 3.1.2 in instead, all works again.',
  'For the moment go in with the code instead of the push.',
  'Using the mail address in place of the user name gets you in.',
  'En attendant je passe en LDAP.',
  'De momento entrad con el código.',
  'Por enquanto usem o login local.',
  'Vorerst bitte über den alten Link gehen.',
];

const ANNOUNCEMENTS = [
  'Shipped in 3.4.3, it is on npm.',
  'Fixed on the develop branch.',
  'Fixed in `0.2.1`.',
  'Published in v5.4.5.',
  'Implemented in the latest version.',
  'Google login is available again, I registered an app for it.',
  '2.1.7 should have the fix.',
  'The forum part is fixed, a firewall rule was in the way.',
  'Both logins are fixed, try it and tell me.',
  'Logout bug fixed.',
  'Version 3.6 went out with the patch for this.',
  "Merged, it'll be in tonight's build.",
  'Caso resolvido na versão 3.0.',
  'Corrigé dans la 2.4.',
];

const NO_ANNOUNCEMENTS = [
  'When will it be released?',
  'I hope 2.1.7 has the fix.',
  'Is the fix in 3.2?',
  'It was fixed in 2.0 and broke again in 2.1.',
];

test.each(CURES)('"%s" gives a cause or a cure', (text) =>
  expect(does(text, 'experience', 'admits') || (does(text, 'success') && does(text, 'did'))).toBe(true),
);

test.each(NO_CURES)('"%s" gives no cure', (text) => expect(does(text, 'experience', 'success')).toBe(false));

test.each(RELIEF)('"%s" says that it works', (text) => expect(does(text, 'success', 'pleased')).toBe(true));

test.each(NO_RELIEF)('"%s" does not say that it works', (text) => expect(does(text, 'success')).toBe(false));

test.each(SETBACKS)('"%s" says that it does not work', (text) => expect(does(text, 'failure')).toBe(true));

test.each(WAYS_AROUND)('"%s" names a way around', (text) => expect(does(text, 'around')).toBe(true));

test.each(ANNOUNCEMENTS)('"%s" announces', (text) =>
  expect(does(text, 'announces', 'claims', 'mends')).toBe(true),
);

test.each(NO_ANNOUNCEMENTS)('"%s" announces nothing', (text) => expect(does(text, 'announces')).toBe(false));
