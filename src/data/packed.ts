/** Plain data as text that fits a link: `<version>.<base64url of 4 bytes of Adler-32 and the deflated JSON>`. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** `newer`: of a version to come. `cut`: its end is missing. `damaged`: something in it is not as it was written. */
export type WrongLink = 'newer' | 'cut' | 'damaged';

/** RFC 1950, section 8.2. */
function adler32(bytes: Uint8Array): Uint8Array {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return Uint8Array.of(b >> 8, b, a >> 8, a);
}

/** RFC 4648, section 5, without padding. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => ALPHABET[(three >> shift) & 63]).join('');
    text += four.slice(0, Math.min(4, bytes.length - at + 1));
  }
  return text;
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let k = 0; k < bytes.length; k++) {
    const [char, bit] = [Math.floor((k * 4) / 3), (k % 3) * 2];
    const two = (ALPHABET.indexOf(text[char] ?? '') << 6) | ALPHABET.indexOf(text[char + 1] ?? '');
    bytes[k] = two >> (4 - bit);
  }
  return bytes;
}

/** 8 hex digits by which two texts are told apart. */
export const markOf = (text: string): string => Array.from(adler32(strToU8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function pack(value: unknown, version: number): string {
  const json = strToU8(JSON.stringify(value));
  const deflated = deflateSync(json, { level: 9 });
  const bytes = new Uint8Array(4 + deflated.length);
  bytes.set(adler32(json));
  bytes.set(deflated, 4);
  return `${version}.${toBase64Url(bytes)}`;
}

/** fflate's own code of a stream that ends too early. */
const ENDS_EARLY = 0;

function inflate(bytes: Uint8Array): Uint8Array | WrongLink {
  try {
    return inflateSync(bytes.subarray(4));
  } catch (error) {
    return (error as { code?: number }).code === ENDS_EARLY ? 'cut' : 'damaged';
  }
}

/** Of this version or an earlier one. Anything that a text may have become on its way: nothing throws. */
export function unpack(packed: string, newest: number): { readonly value: unknown } | WrongLink {
  const [, version, text = ''] = /^(\d{1,4})\.([\w-]*)$/.exec(packed) ?? [];
  if (version === undefined || version === '0') return 'damaged';
  if (Number(version) > newest) return 'newer';
  try {
    const bytes = fromBase64Url(text);
    if (bytes.length < 5) return 'cut';
    const json = inflate(bytes);
    if (typeof json === 'string') return json;
    if (adler32(json).some((byte, k) => byte !== bytes[k])) return 'damaged';
    return { value: JSON.parse(strFromU8(json)) };
  } catch {
    return 'damaged';
  }
}
