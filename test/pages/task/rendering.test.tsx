import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Server } from '../../../src/pages/server';
import { ItemDetails, ItemFacts } from '../../../src/pages/item/ItemFacts';
import { ItemHead } from '../../../src/pages/item/ItemHead';
import { Way } from '../../../src/pages/item/Way';
import { WhatsAppText } from '../../../src/pages/item/WhatsAppText';
import { Done } from '../../../src/pages/task/Done';
import { EvidenceFields } from '../../../src/pages/task/EvidenceFields';
import { Outcomes } from '../../../src/pages/task/Outcomes';
import type { TaskView } from '../../../src/api/taskView';
import { longestText } from '../../../src/workflow/typedText';
import { english } from '../../messages/samples';
import { approvalView, clarificationView, shareView, uploadView } from '../samples';

const html = (vnode: VNode) => renderToString(vnode);
const server = {} as Server;
const outcomes = (view: TaskView) => (
  <Outcomes
    {...{ view, server, token: 't', typed: null }}
    onDone={() => {}}
    onOver={() => {}}
    onReload={() => {}}
    onTyped={() => {}}
  />
);
const whole = (view: TaskView) =>
  html(
    <>
      <ItemHead view={view} />
      <ItemFacts view={view} />
      <WhatsAppText view={view} />
      {outcomes(view)}
      <ItemDetails view={view} />
      <Way view={view} />
    </>,
  );

describe('the page of a task', () => {
  it('lets a field hold as much as is accepted, not more', () => {
    const fields = (
      <EvidenceFields
        requires={[{ anyOf: ['note'], atLeast: 1 }]}
        platforms={[]}
        answers={{ texts: {}, posts: {} }}
        faults={{}}
        disabled={false}
        onChange={() => {}}
      />
    );
    expect(html(fields)).toContain(`maxlength="${longestText}"`);
  });

  it.each([
    ['approval', approvalView()],
    ['upload', uploadView()],
    ['sharing', shareView()],
    ['clarification', clarificationView()],
  ])('shows people’s text as text, in Indonesian (%s)', (_what, view) => {
    const page = whole(view);
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).not.toMatch(/href="(?!https:)/);
    const said = page.replace(/https?:[^\s<"]+|<[^>]+>|javascript:alert\(1\)/g, ' ');
    expect(said).not.toMatch(english);
  });

  it('opens links elsewhere, and tells nobody where from', () => {
    const links = html(<ItemFacts view={approvalView()} />).match(/<a [^>]+>/g)!;
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/rel="noopener noreferrer".*|target="_blank"/);
  });

  it('leaves out what is not known rather than show an empty line', () => {
    const bare = approvalView({
      materialUrls: [],
      caption: '',
      narrative: '',
      publishOn: '',
      section: '',
      activityEndedAt: null,
      evidence: {},
      officer: '',
      way: [],
    });
    const page = whole({
      ...bare,
      step: { ...bare.step, dueAt: null, limitAt: null, note: '', description: '' },
    });
    expect(page).not.toMatch(/<dd[^>]*><\/dd>|<section[^>]*><\/section>|Yth|Batas akhir|Perjalanan/);
    expect(page).not.toMatch(english);
  });

  it('says until when, and how long that is from now', () => {
    const page = html(<ItemHead view={approvalView()} />);
    expect(page).toMatch(/Batas akhir.*Selasa, 2 September 2025 pukul 14\.30 WIB.*tersisa 23 jam 20 menit/s);
    expect(page).toMatch(/Waktu baku sampai.*pukul 14\.30 WIB.*class="lewat">lewat 40 menit/s);
  });

  it('shows word by word what the editor changed, also to those who listen', () => {
    const page = html(<ItemFacts view={approvalView()} />);
    expect(page).toContain('Perubahan dari yang diserahkan: 4 kata ditambahkan, 2 kata dihapus');
    expect(page).toMatch(
      /<ins><span class="terdengar">\[ditambahkan: <\/span>akhir<span class="terdengar">\]/,
    );
    expect(page).toMatch(/<del><span class="terdengar">\[dihapus: <\/span>pengusul 🎉</);
  });

  it('shows one caption where nobody changed it', () => {
    const page = html(<ItemFacts view={approvalView({ evidence: {} })} />);
    expect(page).toContain('Caption dari pengusul');
    expect(page).not.toMatch(/Caption \(takarir\) akhir|Perubahan/);
  });

  it('counts the caption for each platform of the office', () => {
    const caption = 'a'.repeat(281) + ' #a #b #c #d #e #f';
    const counted = html(<ItemFacts view={approvalView({ caption, evidence: {} })} />);
    expect(counted).toMatch(/ukuran-over"><span>Instagram<\/span> <span>299 dari 2\.200 karakter, 6 tagar/);
    expect(counted).toMatch(/ukuran-well"><span>Facebook/);
    expect(counted).toMatch(/ukuran-over"><span>X<\/span> <span>299 dari 280 karakter, terlalu panjang/);
    expect(counted).toMatch(/YouTube<\/span> <span>299 dari 5\.000 bita/);
  });
});

describe('the choices', () => {
  it('stand one button each, with what follows', () => {
    const page = html(outcomes(approvalView()));
    expect(page.match(/<button/g)).toHaveLength(3);
    expect(page).toMatch(/Setuju<small>Berikutnya: Unggah \(Dewi Lestari\)/);
    expect(page).toMatch(/Tidak setuju<small>Berakhir: Tidak Disetujui/);
  });

  it('show their fields at once where there is only one', () => {
    const page = html(outcomes(uploadView()));
    for (const platform of uploadView().platforms) expect(page).toContain(`>${platform}</label>`);
    expect(page).toContain('Kirim: tayang');
    expect(page).not.toContain('Kembali ke pilihan');
  });

  it('fill in what the form brought, and ask for one of two', () => {
    const page = html(outcomes(clarificationView()));
    expect(page).toContain('Isi salah satu: Tautan foto atau tautan video');
    expect(page).toMatch(/<textarea[^>]*>Caption dari pengusul/);
    expect(page).toContain('>Kirim<');
  });

  it('name every control', () => {
    const page = whole(uploadView()) + whole(clarificationView());
    const ids = [...page.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) expect(page).toContain(`for="${id}"`);
  });
});

describe('the result', () => {
  const view = approvalView();
  const at = Date.UTC(2025, 8, 1, 8);

  it('says what counted and what happens next', () => {
    const finished = { outcome: 'setuju', at, next: { step: 'Unggah', performers: 'Dewi' } };
    const page = html(<Done view={view} finished={finished} onGoOn={() => {}} />);
    expect(page).toContain(
      '“setuju” tercatat pada Senin, 1 September 2025 pukul 15.00 WIB. Langkah berikutnya: Unggah oleh Dewi.',
    );
    expect(page).toContain('boleh ditutup');
  });

  it('leads on where the same person has the next step', () => {
    const finished = { outcome: 'tayang', at, next: { step: 'Bagikan', performers: 'Dewi' }, nextToken: 'n' };
    expect(html(<Done view={view} finished={finished} onGoOn={() => {}} />)).toMatch(
      /<button[^>]*>Lanjutkan ke langkah Bagikan/,
    );
  });
});
