const SEPARATOR = 0x1f
const encoder = new TextEncoder()

/** 64-bit FNV-1a of a list of texts, in two 32-bit halves, so that every product stays below 2^53. */
export class Fnv1a64 {
  private high = 0xcbf29ce4
  private low = 0x84222325

  add(chunk: string): this {
    for (const byte of encoder.encode(chunk)) this.mix(byte)
    this.mix(SEPARATOR)
    return this
  }

  private mix(byte: number): void {
    const low = (this.low ^ byte) >>> 0
    // The prime is 2^40 + 0x1b3.
    const product = low * 0x1b3
    this.high = (this.high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) % 2 ** 32
    this.low = product % 2 ** 32
  }

  /** 16 hexadecimal digits. */
  digits(): string {
    const hex = (half: number) => half.toString(16).padStart(8, '0')
    return hex(this.high) + hex(this.low)
  }
}
