/**
 * What a link to one post looks like on each platform (tried on 28 good and 11 bad addresses).
 * The first group is the post's own id. A link to a profile is not a post.
 */
const facebook = String.raw`^https:\/\/(?:www\.|m\.|web\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com`;

const patterns: ReadonlyMap<string, readonly RegExp[]> = new Map(
  Object.entries({
    instagram: [
      /^https:\/\/(?:www\.|m\.)?instagram\.com\/(?:[A-Za-z0-9._]{1,30}\/)?(?:p|reel|reels|tv)\/([A-Za-z0-9_-]{5,40})\/?(?:[?#].*)?$/i,
      /^https:\/\/(?:www\.)?instagram\.com\/stories\/[A-Za-z0-9._]{1,30}\/(\d{5,})\/?(?:[?#].*)?$/i,
      /^https:\/\/(?:www\.)?instagram\.com\/share\/(?:p\/|reel\/)?([A-Za-z0-9_-]{5,40})\/?(?:[?#].*)?$/i,
    ],
    facebook: [
      new RegExp(
        `${facebook}${String.raw`\/[A-Za-z0-9.\-_%]+\/(?:posts|photos|videos)\/(?:[^/?#]+\/)*([A-Za-z0-9.\-_]+)\/?(?:[?#].*)?$`}`,
        'i',
      ),
      new RegExp(
        `${facebook}${String.raw`\/(?:permalink|story)\.php\?(?:[^#]*&)?story_fbid=([A-Za-z0-9]+)`}`,
        'i',
      ),
      new RegExp(`${facebook}${String.raw`\/photo(?:\.php)?\/?\?(?:[^#]*&)?fbid=(\d+)`}`, 'i'),
      new RegExp(`${facebook}${String.raw`\/watch\/?\?(?:[^#]*&)?v=(\d+)`}`, 'i'),
      new RegExp(`${facebook}${String.raw`\/reel\/(\d+)`}`, 'i'),
      new RegExp(
        `${facebook}${String.raw`\/share\/(?:p\/|v\/|r\/)?([A-Za-z0-9_-]{6,40})\/?(?:[?#].*)?$`}`,
        'i',
      ),
      new RegExp(`${facebook}${String.raw`\/groups\/[^/]+\/(?:posts|permalink)\/(\d+)`}`, 'i'),
      /^https:\/\/fb\.watch\/([A-Za-z0-9_-]+)\/?(?:[?#].*)?$/i,
    ],
    x: [
      /^https:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:[A-Za-z0-9_]{1,15}|i\/web|i)\/status(?:es)?\/(\d{5,20})/i,
    ],
    tiktok: [
      /^https:\/\/(?:www\.|m\.)?tiktok\.com\/@[A-Za-z0-9._]{2,24}\/(?:video|photo)\/(\d{15,25})/i,
      /^https:\/\/(?:vt|vm)\.tiktok\.com\/([A-Za-z0-9]{5,20})\/?(?:[?#].*)?$/i,
      /^https:\/\/(?:www\.)?tiktok\.com\/t\/([A-Za-z0-9]{5,20})\/?(?:[?#].*)?$/i,
    ],
    youtube: [
      /^https:\/\/(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([A-Za-z0-9_-]{11})(?:[&#].*)?$/i,
      /^https:\/\/youtu\.be\/([A-Za-z0-9_-]{11})(?:[?#].*)?$/i,
      /^https:\/\/(?:www\.|m\.)?youtube\.com\/(?:shorts|live)\/([A-Za-z0-9_-]{11})\/?(?:[?#].*)?$/i,
    ],
    threads: [
      /^https:\/\/(?:www\.)?threads\.(?:net|com)\/@[A-Za-z0-9._]{1,30}\/post\/([A-Za-z0-9_-]{5,40})/i,
    ],
    website: [/^https:\/\/(?:[a-z0-9-]+\.)*kpu\.go\.id\/(?:index\.php\/)?((?:blog\/read\/)?[^?#]+)/i],
  }),
);

/** The post's id; empty for a platform we know no pattern of; null where the link is not one to a post there. */
export function findPost(platform: string, url: string): string | null {
  const known = patterns.get(platform.trim().toLowerCase());
  if (!known) return '';
  for (const pattern of known) {
    const match = pattern.exec(url);
    if (match) return match[1] ?? '';
  }
  return null;
}

const tracking = /^(?:utm_\w+|igsh|igshid|fbclid|si|feature|s|t|_t|_r|mibextid|rdid)=/i;

/** Without what the sharing button hangs on it: one post is one address, in the recap and in the WhatsApp group. */
export function withoutTracking(url: string): string {
  const [, address = '', query = '', rest = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url.trim()) ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(part));
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${rest}`;
}
