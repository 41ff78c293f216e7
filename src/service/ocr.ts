import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureReader, PictureReading, PictureRefusal } from '../bot/picture-reader.ts';
import type { Log } from '../bot/ports.ts';
import { readPictureSize } from '../core/files/picture-size.ts';
import type { OcrResult, OcrTask } from './ocr-worker.ts';

/** What a picture may be, and what reading it may take; sizes in bytes and pixels, times in milliseconds. */
export const PICTURE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  pixels: 16_000_000,
  side: 10_000,
  leastWidth: 60,
  leastHeight: 20,
  /** Pictures that wait or are being read. */
  waiting: 5,
  perPicture: 20_000,
  idle: 60_000,
  text: 20_000,
} as const;

const SAYS: Readonly<Record<PictureRefusal, string>> = {
  format: 'I can read text on PNG, JPEG, WebP, GIF and BMP pictures only. Paste the error as text.',
  'too-large': 'That picture is too large for me to read. Share a part of it, or paste the error as text.',
  'too-small': 'That picture is too small to read. Paste the error as text.',
  busy: 'I am reading other pictures just now. Paste the error as text, or share the picture again in a minute.',
  'too-slow': 'Reading that picture took too long. Share a part of it, or paste the error as text.',
  failed: 'I could not read that picture. Paste the error as text.',
};

/** What the reader is made of; the limits are for tests. */
export interface PictureReaderParts {
  readonly log: Log;
  readonly limits?: Partial<Record<keyof typeof PICTURE_LIMITS, number>>;
}

/**
 * Reads text on pictures by optical recognition (Tesseract) in a process of its own, which starts with the first picture
 * and ends when there was none for a while, so that its memory is only held when it is needed.
 */
export function createPictureReader({ log, limits: own }: PictureReaderParts): PictureReader {
  const limits = { ...PICTURE_LIMITS, ...own };
  let process: OcrProcess | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let closed = false;
  let idle: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(idle);
    process?.kill();
    process = undefined;
  };
  const readNow = async (picture: Uint8Array): Promise<PictureReading> => {
    if (closed) return refuse('failed');
    clearTimeout(idle);
    process = process?.isAlive ? process : startProcess();
    const result = await process.read(picture, limits.perPicture);
    if (result === 'too-slow' || result === 'ended') {
      const reason = process?.complaint ?? '';
      stop();
      if (!closed) log.warn({ result, reason, bytes: picture.length }, 'A picture could not be read');
      return refuse(result === 'too-slow' ? 'too-slow' : 'failed');
    }
    idle = setTimeout(stop, limits.idle).unref();
    if ('failure' in result) {
      log.info({ failure: result.failure, bytes: picture.length }, 'A picture could not be read');
      return refuse('failed');
    }
    return { kind: 'read', text: result.text.slice(0, limits.text), confidence: result.confidence };
  };
  return {
    async read(picture) {
      const refusal = closed ? 'failed' : check(picture, limits);
      if (refusal) return refuse(refusal);
      if (waiting >= limits.waiting) return refuse('busy');
      waiting++;
      const mine = turn.then(() => readNow(picture)).finally(() => waiting--);
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      closed = true;
      stop();
      await turn;
    },
  };
}

function refuse(reason: PictureRefusal): PictureReading {
  return { kind: 'refused', reason, says: SAYS[reason] };
}

type Limits = Readonly<Record<keyof typeof PICTURE_LIMITS, number>>;

/** Why a picture is not even decoded; its header says how much memory it would take. */
function check(picture: Uint8Array, limits: Limits): PictureRefusal | undefined {
  if (picture.length > limits.bytes) return 'too-large';
  const size = readPictureSize(picture);
  if (!size) return 'format';
  const { width, height } = size;
  if (width > limits.side || height > limits.side || width * height > limits.pixels) return 'too-large';
  return width < limits.leastWidth || height < limits.leastHeight ? 'too-small' : undefined;
}

/** Characters of it that are logged: the message of what ended it stands at the end. */
const MOST_COMPLAINT = 1_000;

interface OcrProcess {
  readonly isAlive: boolean;
  /** The end of what it wrote to its error stream. */
  readonly complaint: string;
  read(picture: Uint8Array, within: number): Promise<OcrResult | 'too-slow' | 'ended'>;
  kill(): void;
}

function startProcess(): OcrProcess {
  const child = forkWorker();
  let isAlive = true;
  let count = 0;
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MOST_COMPLAINT);
  });
  const ended = new Promise<'ended'>((done) => {
    const end = () => {
      isAlive = false;
      done('ended');
    };
    // Only then is there all of what it wrote.
    child.once('close', end);
    child.once('error', end);
  });
  return {
    get isAlive() {
      return isAlive;
    },
    get complaint() {
      return complaint.trim();
    },
    async read(picture, within) {
      const id = ++count;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'too-slow'>((done) => {
        timer = setTimeout(done, within, 'too-slow');
      });
      const result = new Promise<OcrResult>((done) => {
        const listen = (answer: OcrResult) => {
          if (answer.id !== id) return;
          child.off('message', listen);
          done(answer);
        };
        child.on('message', listen);
      });
      child.send({ id, picture } satisfies OcrTask, () => undefined);
      return Promise.race([result, late, ended]).finally(() => clearTimeout(timer));
    },
    kill() {
      isAlive = false;
      child.kill('SIGKILL');
    },
  };
}

/** No environment, no network (Node 25 and later), no writing, and reading only of what the recognition is made of. */
function forkWorker(): ChildProcess {
  const name = import.meta.url.endsWith('.ts') ? './ocr-worker.ts' : './ocr-worker.js';
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = fork(script, [], {
    env: {},
    execArgv: [
      '--permission',
      '--allow-worker',
      ...readable(script).map((path) => `--allow-fs-read=${path}`),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // It never keeps the program from ending.
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  return child;
}

function readable(script: string): readonly string[] {
  const { resolve: find } = createRequire(script);
  const folders = ['tesseract.js', '@tesseract.js-data/eng'].flatMap((name) => {
    const real = dirname(find(`${name}/package.json`));
    // Node asks for the path on which it finds a package, for each link on the way, and for the real one.
    const found = find.paths(name)?.find((folder) => existsSync(resolve(folder, name)));
    return [real.slice(0, real.lastIndexOf('node_modules') + 12), ...(found ? linksFrom(found) : [])];
  });
  return [...new Set([script, resolve(script, '../../../package.json'), ...folders])];
}

function linksFrom(path: string): readonly string[] {
  if (!lstatSync(path).isSymbolicLink()) return [path];
  return [path, ...linksFrom(resolve(path, '..', readlinkSync(path)))];
}
