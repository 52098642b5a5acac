import { renderToString } from 'preact-render-to-string';
import type { Server } from '../../../src/pages/server';
import { findSetUpFaults, SetUpPage } from '../../../src/pages/setup/SetUpPage';
import { english } from '../../messages/samples';

const presets = [{ key: 'pacitan', office: 'KPU Kabupaten <Pacitan>', titles: ['Publikasi'] }];
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

  it('asks in Indonesian, with today filled in and said in words', () => {
    const page = renderToString(
      <SetUpPage ticket={{ presets, today: '2025-09-01' }} server={{} as Server} />,
    );
    expect(page).toContain('1 September 2025');
    expect(page).toContain('KPU Kabupaten &lt;Pacitan>');
    expect(page.replace(/<[^>]+>/g, ' ')).not.toMatch(english);
  });
});
