/** What golden.test.ts runs inside a page: the model itself, bundled, in the page's own thread. */
export { runHere as default } from '../../src/experiment/golden.ts';
