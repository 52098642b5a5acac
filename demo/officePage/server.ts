/** Calls to the local office's own server. Its refusals carry a sentence for people. */
export class OfficeError extends Error {}

async function answerOf<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => null)) as { value?: T; problem?: string } | null;
  if (!response.ok || !body) {
    throw new OfficeError(body?.problem ?? `Kantor lokal tidak menjawab dengan benar (${response.status}).`);
  }
  return body.value as T;
}

async function reach(path: string, options?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options);
  } catch {
    throw new OfficeError('Kantor lokal tidak dapat dihubungi. Pastikan "npm start" masih berjalan.');
  }
}

export async function ask<T>(path: string, query: Record<string, string | number> = {}): Promise<T> {
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return answerOf<T>(await reach(`/api/${path}${words.size > 0 ? `?${words}` : ''}`));
}

export async function tell<T>(path: string, body: unknown = {}): Promise<T> {
  return answerOf<T>(
    await reach(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
