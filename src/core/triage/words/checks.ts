import type { Phrase } from './rule.ts';

/** Somebody looked something up and tells what it shows: tried, and no report of their own. */
export const LOOKED: readonly Phrase[] = [
  {
    say: String.raw`^(?:ok(?:ay)?,? |so,? |there,? |ah,? )?found (?:it|something|the (?:entry|log|line|event|record)s?|this in)(?=[.:,!]| in\b)`,
    why: '"found it. Monday 17:30, …": in a log that was read',
  },
  {
    say: String.raw`\b(?:logs?|history|dashboard|console|portal|event ?(?:viewer|log)|audit|trace|validator|debugger|network tab|dev ?tools|tracer|monitor(?:ing)?|metrics|status page) (?:now |just |here |only |already |itself )*(?:is|are|has|says?|shows?|showed|said|reads|went|lists?|contains?|reports?|looks?|confirms?)\b`,
    why: '"login history is full of …", "the dashboard is at 3 %"',
  },
  {
    say: String.raw`^(?:here'?s |this is )?(?:from|in|on|out of) (?:the |our )?(?:[\w-]+ ){0,3}(?:logs?|engine|node|server|console|pod|proxy|audit|trace|events?|container)(?: \d+)?[:,\s]*$|^(?:the |our )?(?:[\w-]+ ){0,2}logs?[:\s]*$`,
    why: '"from engine 2", "server log:", and the paste behind it',
  },
  {
    say: String.raw`\b(?:passes|validates|verifies|is (?:fine|ok|good|valid|correct)) (?:in|with|according to|per) (?:the |our |a )?(?:[\w-]+ )?(?:validator|decoder|debugger|tracer|tester|checker|jwt\.io)\b|\b(?:cert\w*|key|secret|metadata) (?:is|are) (?:still )?(?:good|valid|fine|ok) (?:till|until|for another|to) \w|^no changes\b|\b(?:has|shows?|logs?|see) (?:an? )?event (?:id )?\d{2,5}\b`,
    why: '"the signature passes in the validator", "the cert is good till 2027"',
  },
  {
    say: String.raw`\b(?:im|in den|laut) logs? (?:steht|steht nur|sehe|sieht|kommt)\b|\b(?:no|nos) logs? (?:aparece|diz|tem|mostra|sale|dice)\b|\bdans les logs\b|\bnei log\b`,
    why: 'other languages',
  },
  {
    say: String.raw`\b(?:ins?|im|das|die|den) (?:\w+[ -])?logs? (?:rein)?(?:geguckt|geschaut|gesehen|nachgesehen|nachgeschaut|gelesen|durchgesehen)\b|\b(?:log|logs|registro|consola|journal)\b.{0,25}\b(?:veo|vemos|vejo|vemos|pone|sehe ich|steht)\b|\b(?:je|on) (?:vois|voit) .{0,30}\blogs?\b|\b(?:chronyc|ntpq|timedatectl|curl|ping|dig|nslookup|openssl|whois|traceroute|wireshark|fiddler|tcpdump|jwt\.io) (?:says?|said|sagt|shows?|zeigt|tells?|gives?|dice|diz|dit|answers?|returns?|has|reports?)\b`,
    why: '"ins Log geguckt", "chronyc sagt 0,3 ms"',
  },
];
