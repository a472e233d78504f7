/** Bytes of a text file as text, whatever wrote them: UTF-8 or UTF-16 with or without their mark, else the code page of Western Windows, which contains Latin-1. */

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** In every browser and in Node, though the language alone does not know it. */
const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: new (encoding: Encoding, options: { readonly fatal: boolean }) => Decoder };

const LOOKED_AT_BYTES = 4_096;
/** Plain text in UTF-16 has a zero in every other byte; no other text has any to speak of. */
const ZEROS_SHARE = 0.2;

export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const [first, second] = bytes;
  const decoded = (encoding: Encoding) => ({ text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes).replace(/^\uFEFF/, ''), encoding });
  if (first === 0xff && second === 0xfe) return decoded('utf-16le');
  if (first === 0xfe && second === 0xff) return decoded('utf-16be');
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  const zerosAt = (odd: number): number => head.reduce((count, byte, at) => count + (byte === 0 && at % 2 === odd ? 1 : 0), 0) / Math.max(1, head.length / 2);
  if (zerosAt(1) > ZEROS_SHARE) return decoded('utf-16le');
  if (zerosAt(0) > ZEROS_SHARE) return decoded('utf-16be');
  try {
    return decoded('utf-8');
  } catch {
    return decoded('windows-1252');
  }
}
