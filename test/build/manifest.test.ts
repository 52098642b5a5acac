import { readFileSync } from 'node:fs';

interface Manifest {
  oauthScopes: string[];
}

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;

/**
 * Every permission an office grants, and why. A new one makes Google ask every office again, and until somebody
 * answers no trigger of theirs runs: so a change here is a decision, not a detail. The README shows this table.
 */
const reasons: Record<string, string> = {
  spreadsheets:
    'Reads and commits through the Sheets API, which accepts no narrower scope; the web app opens the workbook by id.',
  forms:
    'Makes the intake form, or maps the questions of the one the office has, and listens to its answers.',
  'drive.file':
    'Keeps the PDF archive of reports: only files the add-on made itself, never the rest of the Drive.',
  'gmail.send': 'Sends the mails of the procedure; it cannot read any mail.',
  'script.scriptapp':
    'Sets up the form trigger and the five-minute sweep; asks for the address of the web app.',
  'script.container.ui': 'Shows the dialogs and the sidebar in the sheet.',
  'script.external_request': 'Fetches the PDF that Google makes of a report, for the archive.',
  'userinfo.email': 'Knows which officer uses the menu, to write the right name beside the decision.',
};

describe('appsscript.json', () => {
  it('asks for the permissions that have a reason, and for no other', () => {
    expect(manifest.oauthScopes).toEqual(
      Object.keys(reasons).map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });

  it('is otherwise what was decided', () => {
    const { oauthScopes: _, ...rest } = manifest;
    expect(rest).toEqual({
      timeZone: 'Asia/Jakarta',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {
        enabledAdvancedServices: [
          { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
          { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
          { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
        ],
      },
      // Opened from a mail, on a phone, without a Google login; the signed link tells who may decide what.
      webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
    });
  });
});
