/** What the elements of the pages are made by; put before every file that has some. */
export { h, Fragment } from 'preact';
