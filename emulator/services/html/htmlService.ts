import { FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { GoogleError } from '../../googleError';
import { addMetaTag, type HtmlPage } from './HtmlPage';

/** Which page stands behind an HtmlOutput handed to a script; scripts see methods only. */
const pages = new WeakMap<object, HtmlPage>();

export function pageOf(output: unknown): HtmlPage | undefined {
  return typeof output === 'object' && output !== null ? pages.get(output) : undefined;
}

function htmlOutput(execution: Execution, content: string): object {
  const page: HtmlPage = { content, title: '', metaTags: [], width: null, height: null };
  const getter =
    <T>(name: string, read: () => T) =>
    () =>
      execution.call(`HtmlOutput.${name}`, [], FREE, read);
  const setter =
    <A extends unknown[]>(name: string, write: (...args: A) => void) =>
    (...args: A): object =>
      execution.call(`HtmlOutput.${name}`, args, FREE, () => {
        write(...args);
        return output;
      });
  const output = {
    getContent: getter('getContent', () => page.content),
    getTitle: getter('getTitle', () => page.title),
    setContent: setter('setContent', (text: string) => void (page.content = text)),
    append: setter('append', (text: string) => void (page.content += text)),
    setTitle: setter('setTitle', (title: string) => void (page.title = title)),
    addMetaTag: setter('addMetaTag', (name: string, value: string) => addMetaTag(page, name, value)),
    setWidth: setter('setWidth', (width: number) => void (page.width = width)),
    setHeight: setter('setHeight', (height: number) => void (page.height = height)),
    setXFrameOptionsMode: setter('setXFrameOptionsMode', (_mode: string) => undefined),
    setSandboxMode: setter('setSandboxMode', (_mode: string) => undefined),
  };
  pages.set(output, page);
  return output;
}

/** developers.google.com/apps-script/reference/html/html-service */
export function htmlService(execution: Execution): object {
  const { files } = execution.source;
  return {
    XFrameOptionsMode: { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' },
    SandboxMode: { IFRAME: 'IFRAME', NATIVE: 'NATIVE', EMULATED: 'EMULATED' },
    createHtmlOutput: (html = '') =>
      execution.call('HtmlService.createHtmlOutput', [html], FREE, () => htmlOutput(execution, html)),
    createHtmlOutputFromFile: (name: string) =>
      execution.call('HtmlService.createHtmlOutputFromFile', [name], FREE, () => {
        const content = files[name.endsWith('.html') ? name : `${name}.html`];
        if (content === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
        return htmlOutput(execution, content);
      }),
  };
}
