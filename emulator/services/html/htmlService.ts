import { FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { GoogleError } from '../../googleError';
import { addMetaTag, type HtmlPage } from './HtmlPage';

/** The page of each HtmlOutput given to a script; scripts see its methods only. */
const pages = new WeakMap<object, HtmlPage>();

export function pageOf(output: unknown): HtmlPage | undefined {
  return typeof output === 'object' && output !== null ? pages.get(output) : undefined;
}

function htmlOutput(execution: Execution, content: string): object {
  const page: HtmlPage = { content, title: '', metaTags: [], width: null, height: null };
  const output = methods(execution, 'HtmlOutput', FREE, {
    append(text: string) {
      page.content += text;
      return this;
    },
    setTitle(title: string) {
      page.title = title;
      return this;
    },
    addMetaTag(name: string, value: string) {
      addMetaTag(page, name, value);
      return this;
    },
    setWidth(width: number) {
      page.width = width;
      return this;
    },
    setHeight(height: number) {
      page.height = height;
      return this;
    },
  });
  pages.set(output, page);
  return output;
}

/** developers.google.com/apps-script/reference/html/html-service */
export function htmlService(execution: Execution): object {
  const { files } = execution.source;
  return methods(execution, 'HtmlService', FREE, {
    createHtmlOutputFromFile: (name: string) => {
      const content = files[name.endsWith('.html') ? name : `${name}.html`];
      if (content === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
      return htmlOutput(execution, content);
    },
  });
}
