import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Tesseract from 'tesseract.js';

/**
 * The process that recognises text, one picture for each message; it holds no tokens, and a damaged picture can take
 * nothing else down. Language data comes from the npm package: nothing is downloaded, nothing is written.
 */

/** What the parent sends. */
export interface OcrTask {
  readonly id: number;
  readonly picture: Uint8Array;
}

/** What comes back: the text with its confidence from 0 to 1, or what went wrong. */
export type OcrResult =
  | { readonly id: number; readonly text: string; readonly confidence: number }
  | { readonly id: number; readonly failure: string };

const BEST_FOR_NEURAL_NET = '4.0.0_best_int';
const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));

const ready = Tesseract.createWorker('eng', Tesseract.OEM.LSTM_ONLY, {
  langPath: join(data, BEST_FOR_NEURAL_NET),
  gzip: true,
  cacheMethod: 'none',
  // Failures reach us by the promises; without a handler they are thrown a second time.
  errorHandler: () => undefined,
});

process.on('message', (task: OcrTask) => void recognise(task).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit());

async function recognise({ id, picture }: OcrTask): Promise<OcrResult> {
  try {
    const worker = await ready;
    const { data: page } = await worker.recognize(Buffer.from(picture));
    return { id, text: page.text, confidence: page.confidence / 100 };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
