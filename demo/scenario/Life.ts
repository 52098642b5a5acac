/** What the people of one semester share: the office, their habits, and when they are away. */
import type { Absences } from './Absences';
import type { Habits } from './Habits';
import type { Semester } from './Semester';

export interface Life {
  semester: Semester;
  habits: Habits;
  absences: Absences;
}
