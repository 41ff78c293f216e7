/** Why a picture was not read. */
export type PictureRefusal =
  /** No PNG, JPEG, WebP, GIF or BMP, or a damaged one. */
  | 'format'
  /** More bytes or pixels than are read. */
  | 'too-large'
  /** So small that no sentence fits on it. */
  | 'too-small'
  /** Too many pictures are waiting. */
  | 'busy'
  /** It took too long. */
  | 'too-slow'
  /** The recognition failed or is being stopped. */
  | 'failed';

/** What a picture says, or why it was not read; `says` is a sentence for the person who shared it. */
export type PictureReading =
  | {
      readonly kind: 'read';
      /** As it was recognised: words and codes mostly right, IDs mostly not. */
      readonly text: string;
      /** 0 to 1: how sure the recognition is of the text as a whole. */
      readonly confidence: number;
    }
  | { readonly kind: 'refused'; readonly reason: PictureRefusal; readonly says: string };

/** Reads the text on pictures, one after the other. */
export interface PictureReader {
  /** Never throws; a picture that cannot be read is a refusal. */
  read(picture: Uint8Array): Promise<PictureReading>;
  /** Ends at once; pictures that wait are refused. Later pictures are, too. */
  close(): Promise<void>;
}
