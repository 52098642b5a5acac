/**
 * How much text each platform takes, as data (read December 2025: Instagram's five hashtags since 18 December 2025, X by
 * its page "Counting characters", YouTube's description in bytes). Platforms change their minds: a warning, never a bar.
 */
interface Limit {
  unit: 'characters' | 'bytes';
  most: number;
  count(text: string): number;
  mostHashtags?: number;
}

/** As people count: code points of the composed form, so that an emoji is not two. */
const characters = (text: string): number => [...text.normalize('NFC')].length;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** No look-behind: a telephone some years old would refuse the whole page. */
const address =
  /(^|[^@\w.-])(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:id|com|org|net|info|co|ly|gl|me|be)\b(?:\/\S*)?)/gi;
const emoji =
  /\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*/gu;

/** Latin, Arabic and the usual marks weigh one; everything else, Chinese for one, weighs two. */
const weighsOne = (point: number): boolean =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247);

const weighed = (text: string): number => {
  const composed = text.normalize('NFC');
  const addresses = composed.match(address)?.length ?? 0;
  const words = composed.replace(address, '$1');
  const pictures = words.match(emoji)?.length ?? 0;
  const others = [...words.replace(emoji, '')];
  return others.reduce(
    (sum, character) => sum + (weighsOne(character.codePointAt(0)!) ? 1 : 2),
    addresses * 23 + pictures * 2,
  );
};

const limits: ReadonlyMap<string, Limit> = new Map<string, Limit>([
  ['instagram', { unit: 'characters', most: 2200, count: characters, mostHashtags: 5 }],
  ['facebook', { unit: 'characters', most: 63_206, count: characters }],
  ['x', { unit: 'characters', most: 280, count: weighed }],
  ['tiktok', { unit: 'characters', most: 2200, count: characters, mostHashtags: 5 }],
  ['youtube', { unit: 'bytes', most: 5000, count: bytes }],
  ['threads', { unit: 'characters', most: 500, count: characters, mostHashtags: 1 }],
]);

export interface CaptionCount {
  platform: string;
  unit: Limit['unit'];
  used: number;
  most: number;
  /** Only where there are more than the platform takes. */
  hashtags: { used: number; most: number } | null;
  fit: 'well' | 'nearly' | 'over';
}

/** One count for each of the office's platforms that has a limit we know. */
export const countCaption = (text: string, platforms: readonly string[]): CaptionCount[] =>
  platforms.flatMap((platform): CaptionCount[] => {
    const limit = limits.get(platform.trim().toLowerCase());
    if (!limit) return [];
    const { unit, most, count, mostHashtags = Infinity } = limit;
    const used = count(text);
    const hashtags = (text.match(/(?:^|\s)#[\p{L}\p{N}_]+/gu) ?? []).length;
    const isOver = used > most || hashtags > mostHashtags;
    return [
      {
        platform,
        unit,
        used,
        most,
        hashtags: hashtags > mostHashtags ? { used: hashtags, most: mostHashtags } : null,
        fit: isOver ? 'over' : used > most * 0.8 ? 'nearly' : 'well',
      },
    ];
  });
