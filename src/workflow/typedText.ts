/** What a typed text may be: asked by the pages for early help, and by the engine, which judges. */

/** A cell holds 50,000 characters; an event is one cell, and so is an open item with all its evidence. */
export const longestText = 5_000;

/** Only addresses of pages: `javascript:` and the like are never made clickable. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text);

/** Of a post: every platform answers at https. */
export const isSecureAddress = (text: string): boolean => /^https:/i.test(text) && isWebAddress(text);
