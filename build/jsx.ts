/** Preact's functions that make elements; esbuild adds them to every file with elements. */
export { h, Fragment } from 'preact';
