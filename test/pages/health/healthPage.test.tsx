import { renderToString } from 'preact-render-to-string';
import { examine } from '../../../src/health';
import { Lines } from '../../../src/pages/health/HealthPage';
import { english } from '../../messages/samples';
import { soundFacts } from '../../health/facts';

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('an office in good health is told so in one sentence', () => {
  expect(words(renderToString(<Lines lines={examine(soundFacts())} />))).toContain(
    'Semua dalam keadaan baik.',
  );
});

test('what stands worst comes first, with what to do; nothing of people becomes markup', () => {
  const lines = examine(
    soundFacts({
      emptyRoles: ['<b>Komisioner</b>'],
      webApp: { address: null, builds: { head: '', web: '' }, account: '' },
    }),
  );
  const html = renderToString(<Lines lines={lines} />);
  expect(html).not.toContain('<b>');
  const said = words(html);
  expect(said).toContain('2 hal perlu diperhatikan');
  expect(said.indexOf('Petugas: Rusak')).toBeLessThan(said.indexOf('Halaman dari surel: Perlu perhatian'));
  expect(said.indexOf('Perlu perhatian')).toBeLessThan(said.indexOf(': Baik'));
  expect(said.match(/Tindakan:/g)).toHaveLength(2);
  expect(said.replace(/https?:\S+|\S+\/\S+/g, '')).not.toMatch(english);
});
