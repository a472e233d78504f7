/** The script of workers/withinWorker.ts, as text: src/cli/launch/oneFile.mjs. */
declare module 'virtual:worker-script' {
  const script: string;
  export default script;
}
