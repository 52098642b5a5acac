import type { LocalOffice } from '../localOffice/LocalOffice';
import type { Addresses } from '../localOffice/view';
import { officeForm, publishedAddress } from '../localOffice/officeForm';

/** Google's addresses of this office's files; links in mails and cells are recognised by them. */
export function addressesOf(office: LocalOffice): Addresses {
  const form = officeForm(office);
  return { workbook: office.workbook.url, form: form && publishedAddress(form), webApp: office.webAppUrl };
}
