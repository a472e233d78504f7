/** The page's one door to the model: see workers/. */
export { simulate, simulateBeside } from '../../../workers/browser.ts';
export { isCancelled, type Progress } from '../../../workers/simulate.ts';
