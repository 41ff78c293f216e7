import type { Role } from '../../catalog/types.ts';
import type { Phrase } from './rule.ts';

/** Words in fixes, advice and reports that say whose hands are needed; each counts once a message. */
export const ROLE_WORDS: Readonly<Record<Role, readonly Phrase[]>> = {
  'tenant-admin': [
    {
      say: String.raw`\b(?:admin consent|grant(?:ed)? consent|(?:tenant|global|org|site|workspace|security|our|your|it|sf|the) admin(?:istrator)?s?|an admin(?:istrator)?)\b`,
      why: 'names the admin',
    },
    {
      say: String.raw`\b(?:conditional access|authentication polic(?:y|ies)|sign-?on polic(?:y|ies)|security defaults|named locations?|device (?:posture|trust|compliance)|mfa polic(?:y|ies)|password polic(?:y|ies)|network zones?)\b`,
      why: 'policies are set by the admin of the tenant',
    },
    {
      say: String.raw`\b(?:enterprise applications?|user assignment|assigned? (?:the |to the )?(?:user|group|app|users|role)|licen[cs]es?|api controls|session settings|ip (?:restrictions?|ranges?|relaxation)|permitted users|connected apps?|profiles? and permission|org(?:anization)? settings|allow-?list the app|pre-?authori[sz]ed)\b`,
      why: 'places that only the admin of the tenant or org can open',
    },
  ],
  'idp-owner': [
    {
      say: String.raw`\b(?:outage|incident|status page|degraded|elevated errors|rolled (?:it )?back|faulty deployment|all services|(?:all|other|this|that|one|every) regions?|(?:eu|us|apac) cell|service (?:is )?(?:down|unavailable)|unplanned|root cause analysis|rca|incident page|service team|rolling it back|on (?:their|linkedin's|microsoft's|google's|paypal's|okta's) side)\b`,
      why: 'the identity provider itself is down',
    },
    {
      say: String.raw`\b(?:signing (?:certificate|key|cert)|idp(?:'s)? (?:signing|certificate|metadata)|certificate roll-?over|federation (?:metadata|trust)|claims? (?:rule|provider)|relying party trust|token[- ]signing|second node|idp side|on the idp|(?:adfs|keycloak|ping\w*|shibboleth) (?:server|admin|farm))\b`,
      why: 'keys, trust and nodes belong to who runs the identity provider',
    },
  ],
  developer: [
    {
      say: String.raw`\b(?:redirect uri|callback url|reply url|acs url|client[ _]secret|scope|code (?:path|change)|sdk|library|package|version|release|upgrade|downgrade|pull request|\bpr\b|commit|bug|regression|config(?:uration)? (?:file|value)|environment variable|app registration|parameter|endpoint|nameid(?: ?format| policy)?|manifest|public client)\b`,
      why: 'the application, its code and its registration',
    },
  ],
};
