/** What set-up stored in the script's properties: ids, the office's account, the key that signs links. Never a decision. */
import type { Account, Addresses, Ids, Registry, Secrets } from '../../ports';

type PropertyName =
  | 'spreadsheetId'
  | 'answersSheetId'
  | 'officeAccount'
  /** Accounts that were the office's before, one a line. */
  | 'retiredAccounts'
  | 'signingKey'
  | 'webAppUrl'
  /** Ids of the folders of PDFs and whose they are, one a line. */
  | 'archiveFolders';

/** All properties are fetched in one call, once an execution. */
export class ScriptProperties {
  private known: Record<string, string> | null = null;

  get(name: PropertyName): string | null {
    this.known ??= PropertiesService.getScriptProperties().getProperties();
    return this.known[name] ?? null;
  }

  set(values: Partial<Record<PropertyName, string>>): void {
    PropertiesService.getScriptProperties().setProperties(values as Record<string, string>);
    this.known = null;
  }
}

/** In the web app there is no active spreadsheet: its id was stored at set-up. */
export function spreadsheetIdFrom(properties: ScriptProperties): () => string {
  return () => {
    const id = properties.get('spreadsheetId') ?? SpreadsheetApp.getActiveSpreadsheet()?.getId();
    if (!id) throw new Error('No spreadsheet: set-up has not run');
    return id;
  };
}

export function storedRegistry(properties: ScriptProperties): Registry {
  return {
    workbookId: spreadsheetIdFrom(properties),
    answersSheetId: () => {
      const id = properties.get('answersSheetId');
      return id === null ? null : Number(id);
    },
  };
}

export function executionAccount(properties: ScriptProperties): Account {
  let email: string | null = null;
  const effective = () => (email ??= Session.getEffectiveUser().getEmail());
  const office = () => properties.get('officeAccount') ?? '';
  const retired = () => (properties.get('retiredAccounts') ?? '').split('\n').filter(Boolean);
  return {
    email: effective,
    office,
    isOffice: () => effective() === office(),
    isRetired: () => effective() !== office() && retired().includes(effective()),
    takeOver: () => {
      const former = new Set([...retired(), office()]);
      former.delete(effective());
      properties.set({ officeAccount: effective(), retiredAccounts: [...former].join('\n') });
    },
  };
}

/** Null before the web app is deployed, which may be long after set-up. The one ending in /dev opens for editors only. */
export function deployedAddress(): string | null {
  const url = ScriptApp.getService().getUrl() as string | null;
  return url && /\/exec$/.test(url) ? url : null;
}

export function knownAddresses(properties: ScriptProperties): Addresses {
  return {
    webApp: () => properties.get('webAppUrl') ?? deployedAddress(),
    workbook: () => `https://docs.google.com/spreadsheets/d/${properties.get('spreadsheetId') ?? ''}/edit`,
  };
}

export function keyedSecrets(properties: ScriptProperties): Secrets {
  return {
    sign: (text) => {
      const key = properties.get('signingKey');
      if (!key) throw new Error('No signing key: set-up has not run');
      // Which bytes a text has without a charset named is not documented.
      const signature = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
      return Utilities.base64EncodeWebSafe(signature).replace(/=+$/, '');
    },
    digest: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
        .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
        .join(''),
  };
}

export const uuids: Ids = { fresh: () => Utilities.getUuid() };
