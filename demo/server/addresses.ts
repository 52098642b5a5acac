import type { LocalOffice } from '../localOffice/LocalOffice';
import type { Addresses } from '../localOffice/view';
import { officeForm, publishedAddress } from '../localOffice/officeForm';

/** Google's addresses of what stands in this office, by which links in mails and cells are recognised. */
export function addressesOf(office: LocalOffice): Addresses {
  const form = officeForm(office);
  return { workbook: office.workbook.url, form: form && publishedAddress(form), webApp: office.webAppUrl };
}
