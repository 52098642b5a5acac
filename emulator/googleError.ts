/**
 * A refusal in Google's own words. The gateway (execution/Execution.ts) turns it into an Error of the script's
 * realm; for advanced services it also puts "API call to … failed with error: " in front, as Apps Script does.
 */
export class GoogleError extends Error {
  constructor(
    message: string,
    /** HTTP status of the REST API behind an advanced service; scripts see it as `error.details.code`. */
    readonly code = 400,
  ) {
    super(message);
    this.name = 'Exception';
  }
}
