import type { ConfigWarning } from '@planojs/core'

/** One configuration warning on one line, with its position if known. */
export function warn({ file, line, column, path, message }: ConfigWarning): string {
  const at = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const place = [file === undefined ? '' : `${file}${at}`, path].filter((part) => part !== '').join(' ')
  return `warning: ${place === '' ? '' : `${place}: `}${message}\n`
}
