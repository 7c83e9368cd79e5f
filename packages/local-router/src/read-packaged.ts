import { readFile } from 'node:fs/promises'
import { PlanoError } from '@planojs/core'
import { wholeBuffer } from './whole-buffer.ts'

/** Reads a file that is built with the package. Rejects with PlanoError `encoder_failed` when it is missing. */
export async function readPackaged(name: string): Promise<ArrayBuffer> {
  const file = await readFile(new URL(`../weights/${name}`, import.meta.url)).catch((cause: unknown) => {
    throw new PlanoError('encoder_failed', 'the weights of @planojs/local-router are not built', { cause })
  })
  return wholeBuffer(file)
}
