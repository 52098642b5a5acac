import { renderToString } from 'preact-render-to-string';
import type { Server } from '../../../src/pages/server';
import { findSetUpFaults, SetUpPage } from '../../../src/pages/setup/SetUpPage';
import { english } from '../../messages/samples';

const presets = [
  { key: 'pacitan', office: 'KPU Kabupaten <Pacitan>', titles: ['Publikasi'] },
  { key: 'pasaman', office: 'KPU Kabupaten Pasaman', titles: ['Publikasi'] },
];
const filled = { preset: 'pacitan', registerFrom: '2025-09-01', formUrl: '' };

describe('the set-up dialog', () => {
  it.each([
    [{ ...filled, registerFrom: '' }, 'registerFrom'],
    [{ ...filled, registerFrom: '1/9/2025' }, 'registerFrom'],
    [{ ...filled, formUrl: 'https://contoh.id' }, 'formUrl'],
    [{ ...filled, formUrl: 'docs.google.com/forms/d/1/edit' }, 'formUrl'],
  ])('finds what is wrong in %j', (answers, question) => {
    expect(Object.keys(findSetUpFaults(answers))).toEqual([question]);
  });

  it('takes a form’s address or none', () => {
    expect(findSetUpFaults(filled)).toEqual({});
    expect(findSetUpFaults({ ...filled, formUrl: ' https://docs.google.com/forms/d/1/edit ' })).toEqual({});
  });

  const ticket = { presets, preset: 'pasaman', registerFrom: '2025-09-01', hasForm: false };
  const shown = (more = {}) =>
    renderToString(<SetUpPage ticket={{ ...ticket, ...more }} server={{} as Server} />);

  it('asks in Indonesian, with the day filled in and said in words', () => {
    const page = shown();
    expect(page).toContain('1 September 2025');
    expect(page).toContain('KPU Kabupaten &lt;Pacitan>');
    expect(page.replace(/<[^>]+>/g, ' ')).not.toMatch(english);
  });

  it('opens with the preset the server names, wherever in the list', () => {
    expect(shown().match(/<input[^>]*\bchecked\b[^>]*>/g)).toEqual([
      expect.stringContaining('value="pasaman"'),
    ]);
  });

  it('says what happens to a form that is linked', () => {
    expect(shown()).toContain('formulir baru dibuat');
    expect(shown({ hasForm: true })).toContain('tetap dipakai');
  });
});
