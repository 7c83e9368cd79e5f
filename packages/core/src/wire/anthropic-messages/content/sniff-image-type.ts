const MAGIC: readonly (readonly [prefix: string, type: string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
]

/** The media type of an image: the given one if Anthropic supports it, otherwise detected from the first bytes. */
export function sniffImageType(source: { data: string; mediaType: string }): string {
  const given = source.mediaType.toLowerCase()
  if (MAGIC.some(([, type]) => type === given)) return given
  if (given === 'image/jpg') return 'image/jpeg'
  return MAGIC.find(([prefix]) => source.data.startsWith(prefix))?.[1] ?? source.mediaType
}
