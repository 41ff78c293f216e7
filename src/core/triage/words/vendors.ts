/** Who runs an identity provider for others, as people call them in speech: the source of a pattern without a group. */
export const VENDORS =
  'microsoft|google|okta|auth0|onelogin|jumpcloud|duo|azure|entra|aws|amazon|github|gitlab|atlassian|salesforce|paypal|slack|discord|facebook|linkedin|apple|cloudflare';
