// What a server sends with every file, and what the page says of itself where it sends nothing.

/** Cross-origin isolation: without it a browser withholds SharedArrayBuffer from the page. */
export const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const directives = (byName) =>
  Object.entries(byName)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const NOWHERE = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };

/** Nothing is asked of, or sent to, any other server; no script within the page. Styles are set by script, which needs no leave. */
export const POLICY = directives({
  ...NOWHERE,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
});

/** Of the page that is one file: it asks nothing of anybody, and runs this script alone. */
export const policyOfOneFile = (scriptHash, styleHash) =>
  directives({ ...NOWHERE, 'script-src': `'${scriptHash}' blob:`, 'style-src': `'${styleHash}'`, 'img-src': 'data: blob:', 'worker-src': 'blob:' });

export const asMeta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

export const HEADERS = { ...ISOLATION, 'Content-Security-Policy': POLICY };
