/** Runs a Lua script on the server that holds its keys, where it is atomic. Values arrive as text. */
export type RunScript = (
  script: string,
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;
