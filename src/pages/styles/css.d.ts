/** Style sheets are taken in by the bundler; TypeScript only needs to know that they may be named. */
declare module '*.css';
