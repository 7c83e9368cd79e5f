/** First characters of base64 data, whose first bytes name the format. */
const MAGIC: readonly (readonly [prefix: string, type: string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
  ['JVBERi', 'application/pdf'],
]

/** The media type of base64 data by its first bytes. */
export function sniffMediaType(data: string): string | undefined {
  return MAGIC.find(([prefix]) => data.startsWith(prefix))?.[1]
}
