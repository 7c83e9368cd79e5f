/**
 * Whether an import failed because the package is not installed. Node has error codes for it; bundlers and other
 * runtimes do not.
 */
export function isAbsentModule(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === undefined || code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
