import type { HeaderList } from '../../contract/transport/answer.ts'

/** Names and values in one list, as Node's `writeHead` takes them. */
export function flattenHeaders(headers: HeaderList): string[] {
  const flat = new Array<string>(2 * headers.length)
  for (let index = 0; index < headers.length; index += 1) {
    const pair = headers[index]
    if (!pair) continue
    flat[2 * index] = pair[0]
    flat[2 * index + 1] = pair[1]
  }
  return flat
}
