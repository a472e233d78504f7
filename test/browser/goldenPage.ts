/** What golden.test.ts runs inside a page: the model itself, bundled, in the page's own thread. */
export { fingerprintHere as default } from '../golden/golden.ts';
