/** Made by vite.config.ts of docs/evidence.json; gathered.ts says what it is. */
declare module '*/evidence.json?patterns' {
  const gathered: unknown;
  export default gathered;
}
