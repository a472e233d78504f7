/** comlink's types for this file have an ending that the compiler doesn't look for. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink';

  /** A worker or a port of node:worker_threads. */
  interface NodePort {
    postMessage(message: unknown, transfer?: never[]): void;
    on(type: 'message', listener: (data: unknown) => void): unknown;
    off(type: 'message', listener: (data: unknown) => void): unknown;
  }
  export default function nodeEndpoint(port: NodePort): Endpoint;
}
