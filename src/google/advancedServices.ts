/** The two advanced services of the manifest; the editor lets people switch them off. */

export function spreadsheets() {
  if (typeof Sheets === 'undefined') throw new Error('The advanced service Sheets v4 is switched off');
  return Sheets.Spreadsheets;
}

export function messages() {
  if (typeof Gmail === 'undefined') throw new Error('The advanced service Gmail v1 is switched off');
  return Gmail.Users.Messages;
}
