import { dialogTitles } from '../../messages/menu';
import type { GuidePart } from '../../messages/guide';
import { openPage } from '../start';
import { GuidePage } from './GuidePage';

openPage<{ parts: readonly GuidePart[] }>(dialogTitles.guide, ({ parts }) => <GuidePage parts={parts} />);
