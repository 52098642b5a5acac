import { dialogTitles } from '../../messages/menu';
import type { OfficeForm } from '../../api/forms';
import { openPage } from '../start';
import { OfficePage } from './OfficePage';

openPage<OfficeForm>(dialogTitles.office, (form, server) => <OfficePage form={form} server={server} />);
