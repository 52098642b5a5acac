import { markup, readGuide } from '../../build/guide';
import { guideParts } from '../../src/messages/guide';
import { menuLabels, menuTitle } from '../../src/messages/menu';

const made = (text: string) => markup(text.split('\n'));

describe('the guide in the Sheet', () => {
  it('has a part for each role, and no other', () => {
    expect(Object.keys(readGuide('docs/panduan'))).toEqual([...guideParts].sort());
  });

  it('leaves no mark of its source, no picture and no foreign markup', () => {
    const text = Object.values(readGuide('docs/panduan')).join('\n');
    expect(text).not.toMatch(/\*\*|!\[|^\||\]\(/m);
    expect(text).not.toMatch(/<(?!\/?(h2|h3|h4|p|ul|ol|li|dl|dt|dd|strong|em|code)>)/);
  });

  it('tells somebody of every item of the menu that works, by its name', () => {
    const { silent: _, guide: __, ...always } = menuLabels;
    const text = Object.values(readGuide('docs/panduan')).join('\n').replace(/\s+/g, ' ');
    expect([menuTitle, ...Object.values(always)].filter((label) => !text.includes(label))).toEqual([]);
  });

  it('sends nobody in the Sheet to a file, which only the program’s folder has', () => {
    const text = Object.values(readGuide('docs/panduan')).join('\n');
    expect(text).not.toMatch(/\w\.md\b|README/);
  });

  it.each([
    ['# Editor', '<h2>Editor</h2>'],
    ['Tekan _Buka_ &\n**kirim** <b>', '<p>Tekan <em>Buka</em> &amp; <strong>kirim</strong> &lt;b></p>'],
    ['- satu\n  lanjutan\n- dua', '<ul><li>satu lanjutan</li><li>dua</li></ul>'],
    [
      '1. Pilih:\n   - **Setuju**\n   - Tidak\n2. Kirim',
      '<ol><li>Pilih:<ul><li><strong>Setuju</strong></li><li>Tidak</li></ul></li><li>Kirim</li></ol>',
    ],
    ['| A | B |\n|---|---|\n| x | `y` |', '<dl><dt>x</dt><dd><code>y</code></dd></dl>'],
    ['Lihat [administrator.md](administrator.md).', '<p>Lihat administrator.md.</p>'],
    ['Dua\n\n![gambar](a.png)\n\nTiga', '<p>Dua</p><p>Tiga</p>'],
    ['nama_kolom_ini', '<p>nama_kolom_ini</p>'],
  ])('reads %j', (source, expected) => expect(made(source)).toBe(expected));
});
