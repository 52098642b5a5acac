import { runInNewContext } from 'node:vm';
import { pageHtml } from '../../build/pages';

describe('a page', () => {
  it('keeps a script whole that speaks of tags', () => {
    const html = pageHtml('var a = "</script><!-- </SCRIPT>";', '');
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html).toContain('var a = "<\\/script>\\x3C!-- <\\/SCRIPT>";');
  });

  it('keeps a script whole that speaks of backticks', () => {
    const script = 'var found = [/[*`]/.test("`"), /\\`/.test("`"), "\\\\`".length];';
    const [, quiet = ''] = /<script>(.*)<\/script>/s.exec(pageHtml(script, '')) ?? [];
    expect(quiet).not.toContain('`');
    expect(runInNewContext(`${quiet} found.join()`)).toBe('true,true,2');
  });

  it('keeps dollar signs of a script and a style as they are', () => {
    const html = pageHtml('var price = "$& $1";', '.a::after { content: "$&"; }');
    expect(html).toContain('"$& $1"');
    expect(html).toContain('content: "$&"');
  });
});
