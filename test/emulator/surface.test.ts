import { called, offered } from './surface';

// The compiler reads the whole product.
test('the emulator offers what the product calls of Google, no less and no more', () => {
  expect(offered()).toEqual(called());
});
