import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Diagnosis, note, ok, problem } from './diagnosis.ts';

const OLDEST = 24;

/** Whether the runtime can run the program. */
export function checkNode(version: string): Diagnosis {
  if (Number.parseInt(version, 10) >= OLDEST) return ok('Node.js', `is ${version}`);
  return problem(
    'Node.js',
    `is ${version}, and ${OLDEST} or newer is needed`,
    'run "npm ci", which brings a runtime of its own, and start with "npm start"',
  );
}

/** Whether the HTTP port is free, or this bot is what listens on it. */
export async function checkPort(port: number): Promise<Diagnosis> {
  if (port === 0) return ok('port', 'is chosen by the system');
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    server.close();
    return ok('port', `${port} is free`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES')
      return problem(
        'port',
        `this user may not listen on ${port}`,
        'choose one above 1023, for example PORT=3000',
      );
    if (await isBotAt(port)) return note('port', `a bot is running on ${port} already`);
    return problem(
      'port',
      `another program listens on ${port}`,
      `stop it, or choose another one, for example PORT=${port + 1}`,
    );
  }
}

async function isBotAt(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(2000) });
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'status' in body && body.status === 'up';
  } catch {
    // Whatever it is, it is not the bot.
    return false;
  }
}
