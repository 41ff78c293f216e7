// Asks the registry for known vulnerabilities of what the program runs with. Ends with 1 when there is one that is high or
// critical, with 0 when there is none, and with 0 and a line that says so when the registry does not answer such questions,
// as mirrors often do not: with --strict that is a failure (2) too.
import { spawnSync } from 'node:child_process';

const LEVELS = ['high', 'critical'];
const { stdout, error } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  { encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' },
);
const report = read(stdout);

if (report === undefined) {
  const reason = error?.message ?? read(stdout, () => true)?.message ?? 'npm printed no report';
  console.error(`The registry was not able to say which vulnerabilities are known (${reason}).`);
  console.error('Ask another one: npm audit --omit=dev --registry=https://registry.npmjs.org');
  process.exitCode = process.argv.includes('--strict') ? 2 : 0;
} else {
  const found = Object.values(report.vulnerabilities).filter(({ severity }) => LEVELS.includes(severity));
  for (const { name, severity, range, via } of found) {
    const titles = via.flatMap((one) => one.title ?? []);
    console.error(`${name} ${range}: ${severity}${titles.length > 0 ? `, ${titles.join('; ')}` : ''}`);
  }
  console.log(
    found.length === 0 ? 'No high or critical vulnerability is known.' : '"npm audit" says what mends it.',
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

/** What npm printed, when it is a report; an error of the registry is none. */
function read(text, isWanted = (value) => typeof value.vulnerabilities === 'object') {
  try {
    const value = JSON.parse(text);
    return isWanted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
