/**
 * What an address alone tells: whether it leads to a place only its owner can see. Whether a file is shared is known to
 * Google alone, and asking it would need rights over people's Drives.
 */
const closed: readonly RegExp[] = [
  // A view of one's own Drive, not one file or folder in it.
  /^https:\/\/drive\.google\.com(?:\/drive)?(?:\/u\/\d+)?(?:\/(?:my-drive|home|recent|starred|search|shared-with-me|trash))?\/?(?:[?#].*)?$/i,
  /^https:\/\/mail\.google\.com\//i,
  /^https:\/\/web\.whatsapp\.com\//i,
  // Shared albums and pictures have other addresses: photos.app.goo.gl and /share/.
  /^https:\/\/photos\.google\.com\/(?!share\/)/i,
  // Canva's editor; its `view` can be opened by others.
  /^https:\/\/(?:www\.)?canva\.com\/design\/.+\/edit\b/i,
  /^https?:\/\/(?:localhost|127\.|192\.168\.|10\.)/i,
];

export const isClosed = (address: string): boolean => closed.some((pattern) => pattern.test(address.trim()));
