/** Parts of a script's JavaScript realm that the host needs: errors made outside fail `instanceof Error` inside. */
export interface Realm {
  readonly Error: ErrorConstructor;
}

export const HOST_REALM: Realm = { Error };

export function errorIn(realm: Realm, name: string, message: string, extra: object = {}): Error {
  const error = new realm.Error(message);
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  return Object.assign(error, extra);
}
