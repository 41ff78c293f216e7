/** What the app asks for when it is installed by OAuth; the same as in manifest.yml. */
export const SCOPES = [
  'app_mentions:read',
  'canvases:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'groups:history',
  'groups:read',
  'im:history',
  'users:read',
] as const;
