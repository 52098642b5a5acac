import { called, offered } from './surface';

// The compiler reads the whole product.
jest.setTimeout(60_000);

test('the emulator offers what the product calls of Google, no less and no more', () => {
  expect(offered()).toEqual(called());
});
