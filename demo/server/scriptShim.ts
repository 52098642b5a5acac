/**
 * `google.script` for html of the script: what the page may call in Google's sandbox frame. The frame has an origin
 * of its own and reaches nothing but the window around it, which passes calls on to the server.
 */
export interface ShimSettings {
  /** Parameters of the web app's address; empty in dialogs. */
  parameter: Record<string, string>;
  parameters: Record<string, string[]>;
}

/** Sent to the page as text, so it uses no imports and nothing from outside but its argument. */
function installGoogleScript({ parameter, parameters }: ShimSettings): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let nextCall = 1;

  // Google's rules for what crosses over: JSON values and form elements only, no dates, no functions.
  const transferable = (given: unknown): unknown => {
    if (typeof given === 'function' || given instanceof Date || typeof given === 'symbol') {
      throw new TypeError('Failed due to illegal value in property: ' + String(given));
    }
    if (Array.isArray(given)) return given.map((one) => (one === undefined ? null : transferable(one)));
    if (given instanceof HTMLFormElement) return Object.fromEntries(new FormData(given));
    if (given === null || typeof given !== 'object') return given;
    return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, transferable(one)]));
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          if (typeof name !== 'string' || name === 'then') return undefined;
          return (...args: unknown[]) => {
            const call = nextCall++;
            const sent = args.map(transferable);
            waiting.set(call, handlers);
            parent.postMessage({ alur: 'run', call, fn: name, args: sent }, '*');
          };
        },
      },
    );

  addEventListener('message', (event: MessageEvent) => {
    const { alur, call, value, error } = event.data ?? {};
    if (event.source !== parent || alur !== 'answer') return;
    const handlers = waiting.get(call);
    waiting.delete(call);
    if (!handlers) return;
    if (error === undefined) handlers.success?.(value, handlers.userObject);
    else if (handlers.failure)
      handlers.failure(Object.assign(new Error(error), { name: 'ScriptError' }), handlers.userObject);
    else console.error(error);
  });

  // A link leaves the frame by asking the window around it, which knows the addresses of this office.
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const href = link?.getAttribute('href') ?? '';
    if (!/^https?:/.test(href)) return;
    event.preventDefault();
    parent.postMessage({ alur: 'open', href }, '*');
  });

  const host = {
    close: () => parent.postMessage({ alur: 'close' }, '*'),
    setHeight: () => undefined,
    setWidth: () => undefined,
    editor: { focus: () => undefined },
  };
  const url = {
    getLocation: (tell: (location: object) => void) =>
      setTimeout(() => tell({ hash: '', parameter, parameters }), 0),
  };
  const history = { push: () => undefined, replace: () => undefined, setChangeHandler: () => undefined };
  (window as unknown as { google: object }).google = { script: { run: runner({}), host, url, history } };
}

export function withGoogleScript(
  page: string,
  settings: ShimSettings = { parameter: {}, parameters: {} },
): string {
  // "<" is written as an escape so that an address cannot end the script element.
  const given = JSON.stringify(settings).replaceAll('<', '\\u003c');
  // esbuild (tsx) marks named functions with a helper that the page does not have.
  const script = `<script>(()=>{const __name=(f)=>f;(${installGoogleScript.toString()})(${given})})()</script>`;
  const head = /<head[^>]*>/i.exec(page);
  const at = head ? head.index + head[0].length : (/<html[^>]*>/i.exec(page)?.[0].length ?? 0);
  return page.slice(0, at) + script + page.slice(at);
}
