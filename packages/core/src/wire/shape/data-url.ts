import type { MediaSource } from '../../contract/wire/turn.ts'

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*?)(;base64)?,/i

/** Reads a URL as a media source: the data of a base64 data URL, or the address. */
export function readMediaUrl(url: string, fallbackType = 'application/octet-stream'): MediaSource {
  const match = url.startsWith('data:') ? DATA_URL.exec(url.slice(0, 256)) : null
  if (match === null || match[3] === undefined) return { kind: 'url', url }
  return { kind: 'data', data: url.slice(match[0].length), mediaType: match[1] || fallbackType }
}

/** Writes a media source as a URL; undefined if it only has a provider's file id. */
export function writeMediaUrl(source: MediaSource): string | undefined {
  if (source.kind === 'url') return source.url
  return source.kind === 'data' ? `data:${source.mediaType};base64,${source.data}` : undefined
}
