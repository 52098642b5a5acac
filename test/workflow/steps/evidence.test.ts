import type { Evidence } from '../../../src/workflow/model';
import { findPost, withoutTracking } from '../../../src/workflow/steps/postLinks';
import { given, itemOf } from '../deciderSpec';
import * as p from '../pacitan';

const at = p.wib('2025-09-01 09.50');
const handIn = (
  stage: Parameters<typeof p.upTo>[0],
  outcome: string,
  evidence: Evidence,
  by: string,
  office = p.office,
) => {
  const past = p.upTo(stage, office);
  return given(office, past).when(p.finish(outcome, evidence)(itemOf(past)!), { by, at });
};
const publish = (platform: string, url: string) =>
  handIn('approved', 'tayang', { postUrl: [{ platform, url }] }, p.oka);

const bad: [platform: string, url: string, reason: string][] = [
  ['Instagram', 'https://www.instagram.com/kpu_contoh/', 'wrongPlatform'],
  ['Instagram', 'https://www.facebook.com/kpu.contoh/posts/123456', 'wrongPlatform'],
  ['Instagram', 'http://www.instagram.com/p/Cabcdef1234/', 'notALink'],
  ['Instagram', 'https://instagram.com.luar.test/p/Cabcdef1234/', 'wrongPlatform'],
  ['Facebook', 'https://www.facebook.com/kpu.contoh', 'wrongPlatform'],
  ['X', 'https://x.com/kpu_contoh', 'wrongPlatform'],
  ['TikTok', 'https://www.tiktok.com/@kpu_contoh', 'wrongPlatform'],
  ['YouTube', 'https://www.youtube.com/@kpucontoh', 'wrongPlatform'],
  ['YouTube', 'https://www.youtube.com/watch?v=pendek', 'wrongPlatform'],
  ['Threads', 'https://www.threads.net/@kpu_contoh', 'wrongPlatform'],
  ['Website', 'https://kpu.go.id.luar.test/blog/read/1', 'wrongPlatform'],
  ['Website', 'www.kpu.go.id/blog/read/1', 'notALink'],
  ['Instagram', 'javascript:alert(1)', 'notALink'],
  ['constructor', 'https://www.instagram.com/p/Cabcdef1234/', 'wrongPlatform'],
  ['Mastodon', 'https://mastodon.test/@kpu/1', 'wrongPlatform'],
];
const good: [platform: string, url: string, id: string][] = [
  ['Instagram', 'https://www.instagram.com/p/Cabcdef1234/', 'Cabcdef1234'],
  ['Instagram', 'https://instagram.com/reel/Cabcdef1234', 'Cabcdef1234'],
  ['Instagram', 'https://www.instagram.com/kpu_contoh/p/Cabcdef1234/', 'Cabcdef1234'],
  ['Instagram', 'https://www.instagram.com/stories/kpu_contoh/3412345678901/', '3412345678901'],
  ['Instagram', 'https://www.instagram.com/share/reel/BAabcdef12', 'BAabcdef12'],
  ['Facebook', 'https://www.facebook.com/kpu.contoh/posts/pfbid02abc', 'pfbid02abc'],
  ['Facebook', 'https://m.facebook.com/story.php?story_fbid=123456&id=100', '123456'],
  ['Facebook', 'https://www.facebook.com/photo/?fbid=123456', '123456'],
  ['Facebook', 'https://www.facebook.com/watch/?v=123456', '123456'],
  ['Facebook', 'https://www.facebook.com/reel/123456', '123456'],
  ['Facebook', 'https://www.facebook.com/share/p/1AbCdEfGhI/', '1AbCdEfGhI'],
  ['Facebook', 'https://web.facebook.com/groups/kpu/posts/123456', '123456'],
  ['Facebook', 'https://fb.watch/abcDEF_-1/', 'abcDEF_-1'],
  ['X', 'https://x.com/kpu_contoh/status/1234567890123456789', '1234567890123456789'],
  ['X', 'https://mobile.twitter.com/i/web/status/12345678', '12345678'],
  ['TikTok', 'https://www.tiktok.com/@kpu.contoh/video/7300000000000000001', '7300000000000000001'],
  ['TikTok', 'https://vt.tiktok.com/ZSabc123/', 'ZSabc123'],
  ['TikTok', 'https://www.tiktok.com/t/ZSabc123/', 'ZSabc123'],
  ['YouTube', 'https://www.youtube.com/watch?list=x&v=abcdefghijk', 'abcdefghijk'],
  ['YouTube', 'https://youtu.be/abcdefghijk', 'abcdefghijk'],
  ['YouTube', 'https://youtube.com/shorts/abcdefghijk', 'abcdefghijk'],
  ['Threads', 'https://www.threads.com/@kpu_contoh/post/Cabcdef1234', 'Cabcdef1234'],
  ['Website', 'https://kab-contoh.kpu.go.id/blog/read/9052_rapat', 'blog/read/9052_rapat'],
];

describe('links to posts', () => {
  it.each(bad)('are refused: %s %s', (platform, url, reason) => {
    publish(platform, url).thenRefused('EvidenceInvalid', { kind: 'postUrl', reason }).thenNothingHappened();
  });

  it.each(good)('are taken: %s %s', (platform, url, id) => {
    publish(platform, url).then([{ type: 'StepFinished' }, { type: 'StepStarted', step: '7' }]);
    expect(findPost(platform, url)).toBe(id);
  });

  it('may name any page on a platform of the office that we know no pattern of', () => {
    const office = p.officeOf({ settings: { platforms: ['Portal JDIH'] } });
    const evidence = { postUrl: [{ platform: 'portal jdih', url: 'https://jdih.contoh.test/1' }] };
    handIn('approved', 'tayang', evidence, p.oka, office).then([
      { type: 'StepFinished' },
      { type: 'StepStarted' },
    ]);
  });

  it('are kept without what the sharing button adds, each post once', () => {
    const url = 'https://www.instagram.com/p/Cabcdef1234/?igsh=abc&utm_source=ig_web';
    const postUrl = [
      { platform: 'Instagram', url },
      { platform: 'Instagram', url: 'https://instagram.com/reel/Cabcdef1234' },
      { platform: 'YouTube', url: 'https://youtu.be/abcdefghijk?si=x' },
    ];
    expect(handIn('approved', 'tayang', { postUrl }, p.oka).item().evidence.postUrl).toEqual([
      { platform: 'Instagram', url: 'https://www.instagram.com/p/Cabcdef1234/' },
      { platform: 'YouTube', url: 'https://youtu.be/abcdefghijk' },
    ]);
    expect(withoutTracking('https://www.youtube.com/watch?v=abcdefghijk&t=5#a')).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk#a',
    );
  });
});

describe('what an outcome asks for', () => {
  it.each([
    ['no link', {}, 'EvidenceMissing', ['postUrl']],
    ['an empty list', { postUrl: [] }, 'EvidenceMissing', ['postUrl']],
  ])('is missing: %s', (_what, evidence, code, kinds) => {
    handIn('approved', 'tayang', evidence, p.oka)
      .thenRefused(code as 'EvidenceMissing', { kinds })
      .thenNothingHappened();
  });

  it.each([
    ['a question without words', 'kurang', { note: ' \n ' }, ['note']],
    ['no note at all', 'kurang', {}, ['note']],
  ])('is missing: %s', (_what, outcome, evidence, kinds) => {
    handIn('handedIn', outcome, evidence, p.sari).thenRefused('EvidenceMissing', { kinds });
  });

  it('is all of it: a concept without its caption does not do', () => {
    handIn('accepted', 'selesai', { draft: p.concept.draft }, p.edo).thenRefused('EvidenceMissing', {
      kinds: ['caption'],
    });
  });

  it.each([
    ['a concept that is no link', { ...p.concept, draft: 'di meja saya' }, 'draft', 'notALink'],
    ['a caption of 10,001 characters', { ...p.concept, caption: 'a'.repeat(10_001) }, 'caption', 'tooLong'],
    ['50,000 characters', { ...p.concept, note: 'a'.repeat(50_000) }, 'note', 'tooLong'],
  ] as const)('is refused: %s', (_what, evidence, kind, reason) => {
    handIn('accepted', 'selesai', evidence, p.edo)
      .thenRefused('EvidenceInvalid', { kind, reason })
      .thenNothingHappened();
  });

  it('keeps a caption of 2,201 code points whole: platforms have limits, offices are only warned of them', () => {
    const caption = '📣'.repeat(2_201);
    const result = handIn('accepted', 'selesai', { ...p.concept, caption }, p.edo);
    expect([...(result.item().evidence.caption ?? '')]).toHaveLength(2_201);
  });

  it('keeps a text that begins like a formula as it is', () => {
    const note = '=HYPERLINK("https://luar.test")';
    expect(handIn('handedIn', 'kurang', { note }, p.sari).item().current?.note).toBe(note);
  });

  it('lets nothing empty hide what is known, and nothing unasked replace what was approved', () => {
    const evidence = {
      ...p.posts,
      caption: '',
      draft: 'https://drive.google.com/lain',
      screenshot: ' https://drive.google.com/s ',
    };
    expect(handIn('approved', 'tayang', evidence, p.oka).item().evidence).toEqual({
      ...p.concept,
      ...p.posts,
      screenshot: 'https://drive.google.com/s',
    });
  });

  describe('by number and kind', () => {
    const office = (hasil: string) =>
      p.officeOf({ procedure: p.procedure({ 3: { Hasil: `selesai [${hasil}] → 4` } }) });
    const edit = (hasil: string, evidence: Evidence) =>
      handIn('accepted', 'selesai', evidence, p.edo, office(hasil));
    const links = (count: number) =>
      Array.from({ length: count }, (_, n) => `https://drive.google.com/${n}`).join('\n');

    it('counts links, one per line', () => {
      edit('dokumentasi minimal 4', { documentation: links(3) }).thenRefused('EvidenceMissing');
      edit('dokumentasi minimal 4', { documentation: links(4) }).then([
        { type: 'StepFinished' },
        { type: 'StepStarted' },
      ]);
      edit('tautan minimal 2', p.posts).thenRefused('EvidenceMissing', { kinds: ['postUrl'] });
    });

    it('knows days that do not exist, and officers that do not stand in Petugas', () => {
      edit('tanggal tayang', { publishOn: '2025-02-30' }).thenRefused('EvidenceInvalid', {
        reason: 'notADate',
      });
      edit('tanggal tayang', { publishOn: '1/9/2025' }).thenRefused('EvidenceInvalid', {
        reason: 'notADate',
      });
      edit('petugas', { assignee: 'orang@luar.test' }).thenRefused('EvidenceInvalid', {
        reason: 'unknownOfficer',
      });
      edit('petugas', { assignee: p.oka }).then([{ type: 'StepFinished' }, { type: 'StepStarted' }]);
    });
  });
});
