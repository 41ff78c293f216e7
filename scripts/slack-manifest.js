// The hook get-manifest of the Slack CLI: it wants JSON, and the manifest is YAML so that it can be commented.
import { readFileSync } from 'node:fs';
import { getProtocol } from '@slack/cli-hooks/src/protocols.js';
import { parse } from 'yaml';

const manifest = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
getProtocol(process.argv.slice(2)).respond(JSON.stringify(manifest));
