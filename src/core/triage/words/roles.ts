import type { Role } from '../../catalog/types.ts';
import type { Phrase } from './rule.ts';
import { VENDORS } from './vendors.ts';

/** Words in fixes, advice and reports that say whose hands are needed; each counts once a message. */
export const ROLE_WORDS: Readonly<Record<Role, readonly Phrase[]>> = {
  'tenant-admin': [
    {
      say: String.raw`\b(?:admin[ _]consent|grant(?:ed|ing)? (?:consent|permissions?)|(?:aad|azure|entra|m365|o365|domain|customer'?s?|tenant|global|org|site|workspace|security|our|your|it|sf|the) admin(?:istrator)?s?|an admin(?:istrator)?)\b`,
      why: 'names the admin',
    },
    {
      say: String.raw`\b(?:conditional access|authentication polic(?:y|ies)|sign-?on polic(?:y|ies)|security defaults|named locations?|device (?:posture|trust|compliance)|mfa polic(?:y|ies)|password polic(?:y|ies)|network zones?)\b`,
      why: 'policies are set by the admin of the tenant',
    },
    {
      say: String.raw`\b(?:enterprise applications?|user assignment|assigned? (?:the |to the )?(?:user|group|app|users|role)|licen[cs]es?|api controls|session settings|ip (?:restrictions?|ranges?|relaxation)|permitted users|connected apps?|profiles? and permission|org(?:anization)? settings|allow-?list the app|pre-?authori[sz]ed|federation app|(?:the |our |your |an )?app (?:in|at) (?:okta|entra|azure|onelogin|jumpcloud|google workspace)|(?:okta|entra|onelogin|jumpcloud) (?:\w+ )?(?:policy|policies|admin|tenant|app assignment))\b`,
      why: 'places that only the admin of the tenant or org can open',
    },
    {
      say: String.raw`\b(?:unlock(?:ed|ing|s)?|locked[ _]out|account lockout|lockout polic(?:y|ies)|idm|iam team|identity team|service ?desk|help ?desk|(?:org|organization|organisation|workspace|enterprise|group) owners?|workspace admin|admin console|session control|exempt(?:ed|ion|ions)?|ous?|(?:org|organizational) units?|politica)\b`,
      why: 'accounts, units and organisations are kept by their admins',
    },
  ],
  'idp-owner': [
    {
      say: String.raw`\b(?:technical (?:issue|problem|difficult\w+)|hiccups?|glitch(?:es)?|(?:their|oauth|auth|login|identity|sso) (?:server|servers|service|endpoint|backend) (?:was|were|is|are) (?:down|gone|dead|overloaded|unreachable))\b`,
      why: 'trouble of the other side, told afterwards',
    },
    {
      say: String.raw`\b(?:outage|incident|status page|degrad(?:ed|ation)|disruption|elevated errors|rolled (?:it )?back|faulty deployment|all services|(?:all|other|this|that|one|every) regions?|(?:eu|us|apac) cell|service (?:is )?(?:down|unavailable)|unplanned|root cause analysis|rca|incident page|service team|rolling it back|on (?:their|linkedin's|microsoft's|google's|paypal's|okta's) side)\b`,
      why: 'the identity provider itself is down',
    },
    {
      say: String.raw`\b(?:signing (?:certificate|key|cert)|idp(?:'s)? (?:signing|certificate|metadata)|certificate roll-?over|federation (?:metadata|trust)|claims? (?:rule|provider)|relying party trust|token[- ]signing|second node|idp side|on the idp|(?:adfs|keycloak|ping\w*|shibboleth) (?:server|admin|farm))\b`,
      why: 'keys, trust and nodes belong to who runs the identity provider',
    },
    {
      say: String.raw`\b(?:(?:adfs|ad fs|keycloak|ping\w*|shibboleth|idp|federation) (?:side|host|node|cluster|service)|sts\d+|ntp|clock (?:skew|drift)|(?:sp|idp|the) connection and|on the (?:sp )?connection|engine \d|loop detection|bindings?|(?:audience|protocol|attribute|claim|token|group|role) mappers?|add mapper|client scopes?|realm settings|full scope allowed)\b`,
      why: 'the servers of the identity provider, their clocks, connections and mappers',
    },
    {
      say: String.raw`\b(?:in|on|at|inside) (?:the |your |our )?(?:keycloak|adfs|ad fs|shibboleth|pingfederate|authelia|zitadel|dex)\b(?! (?:logs?|docs?|source|code)\b)`,
      why: '"this is the place in Keycloak": what is run by the organisation itself has somebody who runs it',
    },
  ],
  developer: [
    {
      say: String.raw`\b(?:redirect uri|callback url|reply url|acs url|client[ _]secret|code (?:path|change)|sdk|library|package|version|release|upgrade|downgrade|pull request|\bpr\b|commit|bug|regression|config(?:uration)? (?:file|value)|environment variable|app registration|parameter|endpoint|nameid(?: ?format| policy)?|manifest|public client)\b`,
      why: 'the application, its code and its registration',
    },
  ],
};

/** Says in so many words whose hands are needed; weighs as much as what the catalog says of the error. */
export const OWNED: Readonly<Record<Role, readonly Phrase[]>> = {
  'tenant-admin': [
    {
      say: String.raw`\bonly (?:an? |the |your |our )?(?:\w+ ){0,2}(?:admins?|owners?|administrators?) (?:can|could|may|sees?|has|have|is)\b|\byou(?:'re| are) (?:the |an? |our )?(?:\w+ )?(?:owner|admin)\b|\b(?:ask|asked|asking|ping) (?:an? |the |your |our )(?:org |workspace |tenant |group |enterprise )?(?:owner|admin)\b|\bneeds? an owner\b`,
      why: '"only an org owner sees that"',
    },
    {
      say: String.raw`\bneeds? (?:an? |the |your |our )?(?:\w+ )?admin(?:istrator)?s? (?:to\b|approval|consent)|\b(?:an? |the |your |our |their )(?:\w+ )?admin(?:istrator)?s? (?:has to|have to|must|needs? to|should) (?:grant|approve|consent|unlock|assign|add|enable)\b|\b(?:customer|client)'?s? (?:it|admins?|tenant)\b|\bet admin\b|\badmin (?:muss|musste|soll)\b|\b(?:nuestro|vuestro|el) administrador\b`,
      why: '"needs an admin to approve it", "the admin has to grant it"',
    },
  ],
  'idp-owner': [
    {
      say: String.raw`\b(?:${VENDORS}|the (?:idp|provider|vendor|identity provider)) (?:had|has|was having|were having|is having|experienced|suffered)(?: from)? (?:an? |some |a few )?(?:technical |internal |temporary |major |global |service )?(?:issues?|problems?|outages?|incidents?|hiccups?|glitch(?:es)?|disruptions?|downtime)\b|\bon (?!(?:user|customer|client|server|browser|app|application|developer|team)['’]s\b)[a-z]{3,20}['’]s (?:side|end)\b`,
      why: '"that day Microsoft had a technical issue", "that was on Claude\'s side"',
    },
    {
      say: String.raw`\b(?:issues?|problems?|outages?|incidents?|trouble|hiccups?|disruptions?) (?:at|on the side of) (?:${VENDORS})\b|\b(?:auf|an) (?:der |deren )?(?:${VENDORS}|keycloak|adfs|idp|ping\w*|shibboleth)[- ]?seite\b|\bdel lado (?:de|del) (?:${VENDORS}|keycloak|idp)\b|\bdo lado (?:do|da) (?:${VENDORS}|keycloak|idp)\b|\b(?:cote|du cote de) (?:${VENDORS}|keycloak|idp)\b`,
      why: '"there was an issue at AWS", "das geht nur auf der Keycloak-Seite"',
    },
    {
      say: String.raw`\b(?:case|ticket) with (?:them|the vendor|the provider)\b`,
      why: '"added to our case with them"',
    },
    {
      say: String.raw`\b(?:only|ask|asked|needs?|ping) (?:the )?(?:idp|identity provider|sso|federation|adfs|keycloak|ping\w*|okta) (?:team|people|guys|folks|owners?|admins?)\b|\b(?:vendor|provider)(?:'s)? (?:side|fault|outage)\b|^not us\b`,
      why: '"ask the IdP team", "not us"',
    },
    {
      say: String.raw`\b(?:handed|passed|forwarded|escalated|sent|assigned|raised|gave|given|reported)(?: (?:it|this|that|them|ticket \S+))?(?: over| on)? (?:to|with) (?:the |our )?(?:identity|idp|identity provider|sso|federation|okta|keycloak|adfs|ping\w*) (?:team|people|guys|folks|owners?|admins?|group|on-?call)\b`,
      why: '"handed it over to the identity team"',
    },
    {
      say: String.raw`(?<!\b(?:corner|edge|use|in|test|special|simple|strange|interesting|first|second|same|which|any|such a) )\b(?:case|ticket|sr|incident|caso|fall) (?:\S+ )?(?:is |was |are )?(?:open(?:ed)? |raised |logged |abierto )?(?:with|at|by|con|bei) (?:${VENDORS}|ms|ping\w*|the vendor|the provider)\b|\b(?:opened|raised|filed|logged) (?:an? )?(?:case|ticket|sr)\b.{0,20}\b(?:with|at) (?:${VENDORS}|ping\w*|the vendor|the provider|the idp)\b`,
      why: '"case is open with Okta": its own people have to look',
    },
    {
      say: String.raw`\bit'?s not us\b|\bisn'?t (?:us|on our (?:side|end))\b|\bnot on our (?:side|end)\b|\bwir sind(?:'s| es) nicht\b|\bliegt nicht an uns\b|\bno es (?:cosa nuestra|nuestro)\b`,
      why: '"it is not us": where the own side was looked at and is fine',
    },
    {
      say: String.raw`\b(?:comes?|came|is coming|originates?) from (?:the )?(?:idp|identity provider|keycloak|okta|adfs|ping\w*|shibboleth|sso|authorization server)\b(?!\?)|\b(?:vom|beim|am) (?:idp|keycloak|adfs|anmeldeserver|identity provider)\b|\b(?:idp|identity provider)(?:'s)? clock\b|\bclock (?:of|on) the (?:idp|identity provider|adfs|keycloak)\b`,
      why: '"invalid_scope comes from Keycloak, not from the cluster"',
    },
    {
      say: String.raw`\bdid (?:you|any ?(?:one|body)|some ?(?:one|body)) (?:change|touch|update|edit|rotate|restart|upgrade) .{0,40}\b(?:realm|idp|identity provider|keycloak|okta|adfs|ping\w*|federation|sts)\b|\bwho (?:runs|owns|operates|manages) (?:the )?(?:idp|identity provider|keycloak|adfs|sso|login server)\b|\bwer betreibt\b`,
      why: '"did you change something in the realm?": asked of whoever runs it',
    },
    {
      say: String.raw`\b(?:blocked|caught|filtered|stopped|false positive)\b.{0,30}\b(?:cloudflare|waf|bot (?:protection|mechanism)|anti-?bot\w*)\b|\b(?:cloudflare|waf|anti-?bot\w*)\b.{0,40}\b(?:blocked|caught|false positive|blocking)\b`,
      why: 'what stands before the server at which people sign in, and who runs it',
    },
  ],
  developer: [
    {
      say: String.raw`\b(?:ask|asked|needs?|ping) (?:the )?(?:devs?|developers?|app (?:team|owner)|dev team)\b|\b(?:app|code|client)(?:'s)? (?:side|fault)\b|\bbug in (?:our|the) (?:app|code|client)\b`,
      why: '"ask the app team", "a bug in our code"',
    },
    {
      say: String.raw`\b(?:fixed|solved|resolved) (?:in|with|by) (?:v?\d+\.\d|version \d|the (?:next|latest|new) (?:release|version))|\b(?:merged|released|published|shipped|pushed) (?:a|the) fix\b|\bshould (?:have|contain|include) the fix\b`,
      why: '"2.1.7 should have the fix": the application itself was mended',
    },
  ],
};
