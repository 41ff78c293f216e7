import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server, and can be turned off as a network that loses everything. */
export interface Tap {
  readonly port: number;
  /** While it is off, connections stay open and nothing passes. */
  turn(state: 'on' | 'off'): void;
  close(): void;
}

/** A tap to a server on this machine. */
export async function createTap(serverPort: number): Promise<Tap> {
  const sockets = new Set<Socket>();
  let off = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    if (off) socket.pause();
  };
  const tap = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('data', (bytes) => to.write(bytes)).on('close', () => to.destroy());
      keep(from);
    }
  });
  tap.listen(0, '127.0.0.1');
  await once(tap, 'listening');
  return {
    port: (tap.address() as AddressInfo).port,
    turn: (state) => {
      off = state === 'off';
      for (const socket of sockets) off ? socket.pause() : socket.resume();
    },
    close: () => {
      tap.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
