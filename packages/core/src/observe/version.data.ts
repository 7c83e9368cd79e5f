/** Version of this package. `packages/core/scripts/write-version.mjs` writes it when package.json changes. */
export const VERSION = '0.1.0'
