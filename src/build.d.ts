/** Set by build/bundle.ts: short hash and date of the commit the bundle was made from. */
declare const __BUILD_ID__: string;

/** A page's style sheet; the build puts it into the page. */
declare module '*.css';

/** Set by build/pages.ts: docs/panduan as markup, one part a role. */
declare const __GUIDE__: Readonly<Record<string, string>>;
