import { GoogleError } from '../../googleError';

/** What an HtmlOutput holds. */
export interface HtmlPage {
  content: string;
  title: string;
  metaTags: { name: string; content: string }[];
  width: number | null;
  height: number | null;
}

/** developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content */
const META_NAMES = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export function addMetaTag(page: HtmlPage, name: string, content: string): void {
  if (!META_NAMES.includes(name)) {
    throw new GoogleError('The meta tag you specified is not allowed in this context.');
  }
  page.metaTags.push({ name, content });
}

/** Comments inside template literals of inline scripts are taken for comments and cut (seen with real bundles). */
function manglesTemplateLiterals(script: string): string {
  return script.replace(/`(?:\\[^]|[^`\\])*`/g, (literal) =>
    literal.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/[^\n`]*/g, ''),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page as a browser gets it: meta tags of the file are gone, those of addMetaTag and the title are in. */
export function served(page: HtmlPage): string {
  const body = page.content
    .replace(/<meta\b[^>]*>/gi, '')
    .replace(
      /(<script\b[^>]*>)([^]*?)(<\/script>)/gi,
      (_, open: string, script: string, close: string) => open + manglesTemplateLiterals(script) + close,
    );
  const tags = page.metaTags.map(
    ({ name, content }) => `<meta name="${escaped(name)}" content="${escaped(content)}">`,
  );
  if (page.title) tags.unshift(`<title>${escaped(page.title)}</title>`);
  if (tags.length === 0) return body;
  const head = /<head\b[^>]*>/i.exec(body);
  const at = head ? head.index + head[0].length : 0;
  const untitled = page.title ? body.replace(/<title\b[^>]*>[^]*?<\/title>/i, '') : body;
  return untitled.slice(0, at) + tags.join('') + untitled.slice(at);
}
