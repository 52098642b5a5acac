/** Monday, 1 September 2025, eleven o'clock: each role's pages on the phone, in the order of the work. */
import type { FrameLocator } from 'playwright-core';
import { fillOnPage, finishOnPage } from '../browser/finishOnPage';
import type { OfficeInBrowser } from '../browser/officeInBrowser';
import type { Camera } from './Camera';

const rakor = 'Rapat Koordinasi Pemutakhiran';
const jdih = 'Sosialisasi Jaringan';
/** What was typed is not mailed to an address that was only typed with it: known by its number. */
const visit = '004/MEDSOS/IX/2025';
const pact = 'Penandatanganan Pakta';

const submitter = 'teknis@kpu-pacitan.test';
const steward = 'ratri@kpu-pacitan.test';
const editor = 'bagas@kpu-pacitan.test';
const commissioner = 'sekar@kpu-pacitan.test';
const secretary = 'hapsari@kpu-pacitan.test';
const operator = 'galih@kpu-pacitan.test';

export async function takeOnPhone(camera: Camera): Promise<void> {
  const phone = await camera.phone();
  await handIn(camera, phone);
  await answer(camera, phone);
  await check(camera, phone);
  await edit(camera, phone);
  await decide(camera, phone);
  await publish(camera, phone);
}

async function handIn(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await phone.fillForm({
    title: 'Simulasi Pemungutan Suara bagi Pemilih Pemula',
    endedAt: '2025-09-01T10:40',
    section: 'Perencanaan, Data dan Informasi',
    contentType: 'Berita',
    material: 'https://drive.google.com/drive/folders/1FotoSimulasi',
    caption: 'Sebanyak 45 pemilih pemula mengikuti simulasi pemungutan suara.',
    email: submitter,
  });
  await camera.take(phone.page.locator('main form'), 'formulir');
}

async function answer(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await camera.take((await phone.readMail(submitter, visit)).locator('body'), 'surat-klarifikasi');
  await onPage(phone, submitter, visit, async (task) => {
    await fillOnPage(task, 'kirim', { Catatan: 'SMA Negeri 1 Pacitan, 32 peserta.' });
    await camera.take(task.locator('main'), 'jawab-klarifikasi');
  });
  await onPage(
    phone,
    submitter,
    visit,
    async (task) => {
      await task.getByRole('heading', { name: 'Perjalanan bahan' }).waitFor();
      await camera.take(task.locator('main'), 'lacak');
    },
    'Perkembangan bahan ini',
  );
}

async function check(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await onPage(phone, steward, pact, async (task) => {
    await task.getByRole('button', { name: /^Lengkap/ }).waitFor();
    await camera.take(task.locator('main'), 'periksa');
  });
  await onPage(
    phone,
    steward,
    pact,
    async (task) => {
      await task.getByText('Ingatkan melalui WhatsApp').first().click();
      await camera.take(task.getByRole('listitem').filter({ hasText: 'Ingatkan' }).first(), 'ingatkan');
    },
    'Semua pekerjaan',
  );
}

async function edit(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await onPage(phone, editor, jdih, async (task) => {
    const filled = await fillOnPage(task, 'selesai', {
      'Tautan konsep': 'https://drive.google.com/file/d/1KonsepJDIH/view',
      Caption: 'Kenali JDIH KPU: seluruh produk hukum pemilu kini mudah ditemukan. #KPUMelayani',
    });
    await camera.take(task.locator('main'), 'konsep');
    await filled.send();
  });
}

async function decide(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await camera.take((await phone.readMail(commissioner, rakor)).locator('body'), 'surat-persetujuan');
  await onPage(
    phone,
    commissioner,
    rakor,
    async (task) => {
      await task.getByRole('checkbox').first().check();
      await camera.take(task.locator('main'), 'tugas-saya');
    },
    'Semua pekerjaan',
  );
  await onPage(phone, commissioner, rakor, async (task) => {
    await task.getByText(/^Perubahan dari yang diserahkan/).click();
    await camera.take(task.locator('main'), 'keputusan');
    await finishOnPage(task, 'setuju');
    await camera.take(task.locator('main'), 'tercatat');
  });
  await onPage(phone, secretary, rakor, async (task) => {
    await task.getByRole('heading', { name: 'Sudah diputuskan' }).waitFor();
    await camera.take(task.locator('main'), 'sudah-diputuskan');
  });
}

async function publish(camera: Camera, phone: OfficeInBrowser): Promise<void> {
  await onPage(phone, operator, rakor, async (task) => {
    const filled = await fillOnPage(task, 'tayang', {
      Instagram: 'https://www.instagram.com/p/DOrakorPDPB1/',
      Facebook: 'https://www.facebook.com/kpupacitan/posts/1000000000000002',
    });
    await camera.take(task.locator('main'), 'unggah');
    await filled.send();
    await task.getByRole('button', { name: /Lanjutkan ke langkah/ }).click();
    await task.getByLabel('Teks untuk grup WhatsApp').waitFor();
    await camera.take(task.locator('main'), 'bagikan');
  });
}

async function onPage(
  phone: OfficeInBrowser,
  address: string,
  about: string,
  work: (task: FrameLocator) => Promise<void>,
  link?: string,
): Promise<void> {
  const { page, task } = await phone.openMail(address, about, link);
  await task.getByRole('heading', { level: 1 }).first().waitFor();
  await work(task);
  await page.close();
}
