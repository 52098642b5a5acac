/** Set by build/bundle.ts: short hash and date of the commit the bundle was made from. */
declare const __BUILD_ID__: string;

/** A page's style sheet; the build puts it into the page. */
declare module '*.css';
