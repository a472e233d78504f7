/**
 * A finished run as bytes: the SHA-256 of its key and of what follows, then the whole result, compressed. Whole, as what is asked of it may
 * be something else tomorrow; to the bit, as V8 writes numbers as they are: NaN, −0 and lists of numbers come back the same.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import { type Packed, pack, unpack } from '../../../workers/packed.ts';
import type { TimedResult } from '../../../workers/simulate.ts';
import type { RunRequest } from '../../model/result.ts';
import type { Model } from '../folderHead.ts';

/** The form of these bytes: it goes up when they change. */
const FORM = 1;
/** More would take longer than it saves: series of doubles hardly shrink further. */
const LEVEL = 1;
const HASH_BYTES = 32;

const [zip, unzip] = [promisify<Uint8Array, { level: number }, Buffer>(gzip), promisify<Uint8Array, Buffer>(gunzip)];

/** JSON knows no numbers such as Infinity, and would take them for one another. */
const told = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isFinite(value) ? `number ${value}` : value);

/** SHA-256 in hex of all that a run follows from. Sharing a past (`commonUntil`) moves no number, so it is left out. */
export function keyOf({ modelVersion, numbers }: Model, { scenario, seed, scale, months = scenario.place.months, livesOf, traceHousehold }: RunRequest): string {
  const text = JSON.stringify([FORM, modelVersion, numbers, scenario, seed, scale, months, livesOf ?? null, traceHousehold ?? null], told);
  return createHash('sha256').update(text).digest('hex');
}

/** Binds the content to its key, so that a file under another's name is not taken for it. */
const checkOf = (key: string, body: Uint8Array): Buffer => createHash('sha256').update(key).update(body).digest();

export async function runBytes(key: string, result: TimedResult): Promise<Uint8Array> {
  const body = await zip(serialize(pack(result)), { level: LEVEL });
  return Buffer.concat([checkOf(key, body), body]);
}

/** Undefined where these are not the bytes that were written for this key. */
export async function runOfBytes(key: string, bytes: Uint8Array): Promise<TimedResult | undefined> {
  const body = bytes.subarray(HASH_BYTES);
  if (!checkOf(key, body).equals(bytes.subarray(0, HASH_BYTES))) return undefined;
  return unpack(deserialize(await unzip(body)) as Packed<TimedResult>);
}
