/** The kind and size of a picture, from its header. */
export interface PictureSize {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

type Size = Pick<PictureSize, 'width' | 'height'>;

const READERS: readonly {
  readonly format: PictureSize['format'];
  readonly start: readonly number[];
  readonly read: (view: DataView) => Size | undefined;
}[] = [
  { format: 'png', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
  { format: 'jpeg', start: [0xff, 0xd8, 0xff], read: readJpeg },
  {
    format: 'gif',
    start: [0x47, 0x49, 0x46, 0x38],
    read: (view) => sized(view.getUint16(6, true), view.getUint16(8, true)),
  },
  { format: 'webp', start: [0x52, 0x49, 0x46, 0x46], read: readWebp },
  { format: 'bmp', start: [0x42, 0x4d], read: readBmp },
];

/** Reads format, width and height of a picture without decoding it; undefined for what is none or is damaged. Never throws. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const reader = READERS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (!reader) return undefined;
  try {
    const size = reader.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size && { format: reader.format, ...size };
  } catch {
    // Cut off inside the header.
    return undefined;
  }
}

function sized(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function readPng(view: DataView): Size | undefined {
  const isHeader = view.getUint32(12) === 0x49484452;
  return isHeader ? sized(view.getUint32(16), view.getUint32(20)) : undefined;
}

/** Walks the segments to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function readJpeg(view: DataView): Size | undefined {
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xda) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function readWebp(view: DataView): Size | undefined {
  if (view.getUint32(8) !== 0x57454250) return undefined;
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return sized(low24(24) + 1, low24(27) + 1);
    case 0x5650384c: {
      // VP8L: 14 bits each behind its signature.
      const bits = view.getUint32(21, true);
      return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 0x56503820: // VP8
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return undefined;
  }
}

function readBmp(view: DataView): Size | undefined {
  const isOld = view.getUint32(14, true) === 12;
  if (isOld) return sized(view.getUint16(18, true), view.getUint16(20, true));
  return sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
}
