// The node-* packages (Node's own binaries) publish "os" and "cpu" as bare strings; pnpm 12 only understands arrays.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (/^node-(bin-)?(darwin|linux|win)-/.test(manifest.name)) {
        for (const key of ['os', 'cpu']) {
          if (typeof manifest[key] === 'string') manifest[key] = [manifest[key]]
        }
      }
      return manifest
    },
  },
}
