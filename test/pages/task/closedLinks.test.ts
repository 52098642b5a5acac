import { isClosed } from '../../../src/pages/task/closedLinks';

describe('an address that its owner alone can open', () => {
  it.each([
    'https://drive.google.com/drive/u/0/my-drive',
    'https://drive.google.com/drive/recent',
    'https://drive.google.com',
    'https://photos.google.com/photo/AF1QipN',
    'https://www.canva.com/design/DAF/abc/edit?utm=1',
    'https://web.whatsapp.com/',
    'http://192.168.1.5/foto.jpg',
  ])('is known by itself: %s', (address) => expect(isClosed(address)).toBe(true));

  it.each([
    'https://drive.google.com/drive/folders/1AbC',
    'https://drive.google.com/drive/u/1/folders/1AbC',
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
    'https://docs.google.com/document/d/1AbC/edit',
    'https://photos.app.goo.gl/abc',
    'https://photos.google.com/share/AF1',
    'https://www.canva.com/design/DAF/abc/view',
  ])('is not every address: %s', (address) => expect(isClosed(address)).toBe(false));
});
