import { useEffect, useState } from 'preact/hooks';

export type Area = 'lembar' | 'formulir' | 'surat' | 'jam';

/** The user's place in the page, kept in the address after `#/` so that the back button and links from mails work. */
export interface Place {
  area: Area;
  /** The rest of the address; each area reads it its own way: a tab, or a mailbox and a mail. */
  rest: string[];
}

const areas: readonly string[] = ['lembar', 'formulir', 'surat', 'jam'] satisfies Area[];

function readPlace(hash: string): Place {
  const [area = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return areas.includes(area) ? { area: area as Area, rest } : { area: 'lembar', rest: [] };
}

export function placeLink(area: Area, ...rest: (string | number)[]): string {
  return ['#', area, ...rest.map((part) => encodeURIComponent(part))].join('/');
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
