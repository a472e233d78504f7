/** Version of the numbers: it changes whenever results do. In a file of its own: a page names it without the model. */
export const MODEL_VERSION = '0.1.0';
