import { evidenceField, requirementWords } from '../../src/messages/evidenceFields';
import { dialogTitles, menuLabels, nextSentence } from '../../src/messages/menu';
import { officeFormWords } from '../../src/messages/pages/officeForms';
import { faultWords, setUpPageWords, taskWords } from '../../src/messages/pages/pageWords';
import {
  isWebAddress,
  neverFormula,
  oneLine,
  severalLines,
  withoutEmoji,
} from '../../src/messages/peoplesText';
import { endLabel, registerStatus } from '../../src/messages/states';
import { publishedText, waitingRequestText, whatsAppAddress } from '../../src/messages/whatsApp';
import { english, wib } from './samples';

describe('the status in the Register', () => {
  const step = { name: 'Setujui', start: 'previous' as const };

  it.each([
    [{ ended: 'arsip' as const, step: null, problems: [] }, 'Diarsipkan'],
    [{ ended: null, step, problems: [] }, 'Menunggu: Setujui'],
    [{ ended: null, step: { name: 'Serahkan', start: 'form' as const }, problems: [] }, 'Perlu Klarifikasi'],
    [
      { ended: null, step, problems: [{ code: 'RoleWithoutOfficer' as const, detail: 'Editor' }] },
      'Belum Ada Petugas: Setujui',
    ],
    [
      { ended: null, step: null, problems: [{ code: 'TitleMissing' as const, detail: '' }] },
      'Perlu Dilengkapi',
    ],
  ])('%j', (condition, status) => expect(registerStatus(condition)).toBe(status));

  it('shows an end it does not know as it stands', () => expect(endLabel('dipindah')).toBe('dipindah'));
});

describe('people’s text', () => {
  it('becomes one line without controls, direction marks and halves of characters', () => {
    expect(oneLine(' a\r\nb\u0000\u202Ec\ud83d d\t')).toBe('a bc d');
  });

  it('is cut between characters', () => {
    expect(oneLine('🎉🎉🎉', 2)).toBe('🎉…');
    expect(severalLines('a\r\nb\u0007\n\n')).toBe('a\nb');
  });

  it.each(['=1+1', '@kpu', '+62 Call Center', '-Rapat-', '＝1', '-2+3+cmd'])(
    'puts an apostrophe before what a CSV would make a formula: %s',
    (text) => expect(neverFormula(text)).toBe(`'${text}`),
  );

  it.each(['-', '-3', '+2,5 %', '', 'a=b', "'=1", 'Rapat'])('leaves the rest alone: %s', (text) => {
    expect(neverFormula(text)).toBe(text);
  });

  it('loses emoji, not letters or digits, in a formal line', () => {
    expect(withoutEmoji('Rapat 🎉 ke-2 👩‍👩‍👧 1️⃣ ❤️ © Évaluasi')).toBe('Rapat ke-2 1 © Évaluasi');
  });

  it.each([
    ['https://drive.google.com/a', true],
    ['http://127.0.0.1:8080/exec', true],
    ['javascript:alert(1)', false],
    ['https://a b', false],
    ['data:text/html,x', false],
    ['https://a.id/<b>', false],
    ['', false],
  ])('%s may be a link: %s', (text, may) => expect(isWebAddress(text)).toBe(may));
});

describe('the text for WhatsApp', () => {
  const posts = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbC_def1/' }];
  const text = publishedText(
    { title: 'Pawai *Budaya*\n& "=1+1"', publishedAt: Date.UTC(2025, 8, 1), posts },
    wib,
  );

  it('stays bold only where it means to be, and leaves links alone', () => {
    expect(text.split('\n')).toEqual([
      '*[KONTEN TAYANG]* Pawai Budaya & "=1+1"',
      'Tanggal tayang: Senin, 1 September 2025 pukul 07.00 WIB',
      'Instagram: https://www.instagram.com/p/AbC_def1/',
      'Mohon dukungan untuk menyukai, mengomentari, dan membagikan. Terima kasih.',
    ]);
  });

  it('goes into an address whole', () => {
    expect(decodeURIComponent(whatsAppAddress(text).replace('https://wa.me/?text=', ''))).toBe(text);
  });
});

describe('labels', () => {
  it('ask for evidence by the words of the table', () => {
    expect(evidenceField('officialMemo').label).toBe('Nota dinas');
    expect(requirementWords({ anyOf: ['photo', 'video', 'caption'], atLeast: 4 })).toBe(
      'Tautan foto, tautan video atau caption (takarir), minimal 4',
    );
  });

  it('say what follows, and nothing where it is unknown', () => {
    expect(nextSentence({ step: 'Unggah', performers: 'Dewi' })).toBe(
      'Langkah berikutnya: Unggah oleh Dewi.',
    );
    expect(nextSentence({ end: 'ditolak' })).toContain('Tidak Disetujui');
    expect(nextSentence({ end: '' })).toBe('');
  });

  it('are Indonesian throughout', () => {
    const all = JSON.stringify([
      menuLabels,
      dialogTitles,
      officeFormWords,
      faultWords,
      taskWords,
      setUpPageWords,
    ]);
    expect(all.replace(/"\w+":/g, '')).not.toMatch(english);
  });
});

describe('the request for WhatsApp', () => {
  const request = {
    number: '012/MEDSOS/IX/2025',
    title: 'Pawai *Budaya*\n& "=1+1"',
    step: 'Setujui',
    names: ['Sekar Maheswari', 'Dimas *Wicaksono'],
    dueAt: Date.UTC(2025, 8, 1, 4),
    limitAt: Date.UTC(2025, 8, 2, 3, 20),
    note: 'Sudah\ndiperbaiki _semua_',
    judged: { draft: 'https://drive.google.com/file/d/1_a_b/view', caption: 'Pawai\n*meriah*' },
    answers: [],
  };

  it('says what is asked of whom, until when, and how to answer, in lines of its own', () => {
    expect(waitingRequestText(request, wib).split('\n')).toEqual([
      '*[MOHON PERSETUJUAN]* Pawai Budaya & "=1+1"',
      'Nomor register: 012/MEDSOS/IX/2025',
      'Yth. Bapak/Ibu Sekar Maheswari, Dimas Wicaksono',
      'Mohon menyelesaikan langkah Setujui paling lambat *Selasa, 2 September 2025 pukul 10.20 WIB*.',
      'Catatan: Sudah diperbaiki semua',
      'Konsep: https://drive.google.com/file/d/1_a_b/view',
      'Caption: Pawai meriah',
      'Mohon membuka surel berjudul “[012/MEDSOS/IX/2025]”, lalu menekan tombol di dalamnya.',
    ]);
  });

  it('asks for an answer in the chat only where it may be recorded', () => {
    const text = waitingRequestText({ ...request, answers: ['setuju', 'perbaiki'] }, wib);
    expect(text).toContain('mohon membalas pesan ini dengan salah satu jawaban: setuju; perbaiki.');
  });

  it('leaves out what is not known', () => {
    const bare = { ...request, dueAt: null, limitAt: null, note: ' ', judged: null };
    const text = waitingRequestText(bare, wib);
    expect(text).toMatch(/^\*\[MOHON TINDAK LANJUT\]\*/);
    expect(text).not.toMatch(/paling lambat|Catatan|Konsep|Caption|null/);
    expect(text).not.toMatch(english);
  });
});
