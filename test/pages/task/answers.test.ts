import { evidenceFor, findErrors, initialAnswers, type Answers } from '../../../src/pages/task/answers';
import { approvalView, clarificationView, uploadView } from '../samples';

const nothing: Answers = { texts: {}, posts: {} };
const upload = uploadView().outcomes[0]!.requires;
const answer = clarificationView().outcomes[0]!.requires;

describe('faults found before sending', () => {
  it('are found where nothing, blanks or the wrong thing was typed', () => {
    expect(Object.keys(findErrors(upload, nothing))).toEqual(['postUrl', 'screenshot']);
    const blanks = { texts: { screenshot: ' \n ' }, posts: { X: '  ' } };
    expect(Object.keys(findErrors(upload, blanks))).toEqual(['postUrl', 'screenshot']);
    const wrong = { texts: { screenshot: 'https://a.id/1\njavascript:x' }, posts: { X: 'http://x.com/a' } };
    expect(Object.keys(findErrors(upload, wrong))).toEqual(['postUrl:X', 'screenshot']);
  });

  it('count links, over both alternatives together', () => {
    const three = {
      texts: { photo: 'https://a.id/1\nhttps://a.id/2', video: 'https://a.id/3', note: 'x', caption: 'y' },
      posts: {},
    };
    expect(findErrors(answer, three).photo).toContain('minimal 4');
    const four = { ...three, texts: { ...three.texts, video: 'https://a.id/3\n\nhttps://a.id/4' } };
    expect(findErrors(answer, four)).toEqual({});
  });

  it('name a text longer than is accepted: a field that cut the paste would lose its end unseen', () => {
    const note = [{ anyOf: ['note' as const], atLeast: 1 }];
    const typed = (length: number) => ({ texts: { note: 'a'.repeat(length) }, posts: {} });
    expect(findErrors(note, typed(5_000))).toEqual({});
    expect(findErrors(note, typed(5_001)).note).toContain('5.001 karakter, paling banyak 5.000');
    const post = { texts: {}, posts: { X: `https://x.com/${'a'.repeat(5_000)}` } };
    expect(findErrors([{ anyOf: ['postUrl'], atLeast: 1 }], post)).toHaveProperty('postUrl:X');
  });

  it('are none where nothing is asked', () => expect(findErrors([], nothing)).toEqual({}));

  it('take a note of many lines for one note', () => {
    const requires = [{ anyOf: ['note' as const], atLeast: 1 }];
    expect(findErrors(requires, { texts: { note: 'a\nb' }, posts: {} })).toEqual({});
  });
});

describe('the evidence that is sent', () => {
  it('is only what the outcome asks for, trimmed, without what was left empty', () => {
    const typed: Answers = {
      texts: { note: 'untuk pilihan lain', screenshot: ' https://a.id/1 ', caption: 'lama' },
      posts: { Instagram: ' https://www.instagram.com/p/AbCdE/ ', X: ' ' },
    };
    expect(evidenceFor(upload, typed)).toEqual({
      screenshot: 'https://a.id/1',
      postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdE/' }],
    });
    expect(evidenceFor([], typed)).toEqual({});
  });
});

describe('what is already known', () => {
  it('is not typed again: the material, the caption, the concept', () => {
    const { texts } = initialAnswers(clarificationView());
    expect(texts.photo).toContain('https://drive.google.com/file/');
    expect(texts.video).toBeUndefined();
    expect(texts.caption).toContain('Caption dari pengusul');
    expect(initialAnswers(approvalView()).texts).toMatchObject({
      caption: expect.stringContaining('Caption akhir'),
      draft: 'https://drive.google.com/drive/folders/konsep',
    });
  });
});
