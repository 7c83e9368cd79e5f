/** Two lengths and a checksum. */
const PRELUDE = 12
/** Checksum of the whole frame, after the payload. */
const CHECKSUM = 4
/** Larger than any frame that Bedrock sends. */
const MOST_FRAME = 16 * 1024 * 1024

const utf8 = new TextDecoder()

/**
 * Whether the frames in a chunk of an AWS event stream are intact: checksums match and each frame contains one JSON
 * object. The chunk may begin within a frame (`isCut`) and end within one. Undefined when no frame can be found.
 * https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html
 */
export function areFramesIntact(bytes: Uint8Array, isCut: boolean): boolean | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  if (isCut) {
    while (at + PRELUDE <= bytes.length && !isPrelude(bytes, view, at)) at += 1
    if (at + PRELUDE > bytes.length) return undefined
  }
  while (at + PRELUDE <= bytes.length) {
    if (!isPrelude(bytes, view, at)) return false
    const end = at + view.getUint32(at)
    if (end > bytes.length) return true
    if (crc32(bytes.subarray(at, end - CHECKSUM)) !== view.getUint32(end - CHECKSUM)) return false
    const payload = bytes.subarray(at + PRELUDE + view.getUint32(at + 4), end - CHECKSUM)
    if (!isObject(utf8.decode(payload))) return false
    at = end
  }
  return true
}

function isPrelude(bytes: Uint8Array, view: DataView, at: number): boolean {
  const total = view.getUint32(at)
  if (total > MOST_FRAME || view.getUint32(at + 4) > total - PRELUDE - CHECKSUM) return false
  return crc32(bytes.subarray(at, at + 8)) === view.getUint32(at + 8)
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

let table: Uint32Array | undefined

/** CRC-32 as in Ethernet. (ISO 3309; W. Peterson and D. Brown, 1961.) */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1
    return value
  })
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}
