import { sniffMediaType } from './sniff-media-type.ts'

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['heic', 'image/heic'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['html', 'text/html'],
  ['json', 'application/json'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['mp3', 'audio/mp3'],
  ['wav', 'audio/wav'],
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
])

/** Media type by the extension of a URL or file name. */
export function typeOfName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const end = name.search(/[?#]/)
  // Some addresses name the file in their query.
  return (end < 0 ? undefined : typeOfEnding(name.slice(0, end))) ?? typeOfEnding(name)
}

function typeOfEnding(name: string): string | undefined {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? undefined : EXTENSIONS.get(name.slice(dot + 1).toLowerCase())
}

/**
 * Media type of base64 data: the given one if it is complete, otherwise detected from the first bytes, otherwise
 * `fallback`.
 */
export function typeOfData(source: { data: string; mediaType: string }, fallback: string): string {
  const given = source.mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  if (given === 'image/jpg') return 'image/jpeg'
  if (given !== '' && !given.endsWith('/*') && given !== 'application/octet-stream') return given
  return sniffMediaType(source.data) ?? fallback
}
