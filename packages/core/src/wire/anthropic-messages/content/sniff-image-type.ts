import { sniffMediaType } from '../../shape/sniff-media-type.ts'

/** Anthropic refuses an image of any other declared type, also when its bytes are of one of these. */
const ACCEPTED: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The media type of an image: the given one if Anthropic accepts it, otherwise detected from the first bytes. */
export function sniffImageType(source: { data: string; mediaType: string }): string {
  const given = source.mediaType.toLowerCase()
  if (ACCEPTED.has(given)) return given
  if (given === 'image/jpg') return 'image/jpeg'
  const found = sniffMediaType(source.data)
  return found !== undefined && ACCEPTED.has(found) ? found : source.mediaType
}
