/** The office's clock on the wall, from an instant and back. Indonesia has no summer time: an offset is all it takes. */

/** Milliseconds since 1970 in UTC. Cells hold it as UTC text; people read it in the office's zone. */
export type Instant = number;

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** What the wall shows, in milliseconds since 1970 began there. */
export const toWall = (at: Instant, utcOffsetHours: number): number => at + utcOffsetHours * hourMs;

export const fromWall = (wall: number, utcOffsetHours: number): Instant => wall - utcOffsetHours * hourMs;

/** A Date whose UTC fields read as the wall does. */
export const onWall = (at: Instant, utcOffsetHours: number): Date => new Date(toWall(at, utcOffsetHours));
