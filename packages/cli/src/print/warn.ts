import type { ConfigWarning } from '@planojs/core'

/** One warning of a configuration on one line, with its place where it has one. */
export function warn({ file, line, column, path, message }: ConfigWarning): string {
  const at = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const place = [file === undefined ? '' : `${file}${at}`, path].filter((part) => part !== '').join(' ')
  return `warning: ${place === '' ? '' : `${place}: `}${message}\n`
}
