/** The package brings no types. */
declare module 'gas-local' {
  /** Loads every .js of the folder into one fresh context made of the mock, and returns the mock. */
  export function require(folder: string, mock: Record<string, unknown>): Record<string, unknown>;
}
