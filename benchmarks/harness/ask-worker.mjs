/** Sends work to a measured process and resolves with the figures that it reports. */
export function askWorker(worker, work) {
  return new Promise((resolve, reject) => {
    const onMessage = (message) => {
      if (!message.done) return
      worker.child.off('message', onMessage).off('exit', onExit)
      resolve(message.done)
    }
    const onExit = (code) => reject(new Error(`the measured process exited with code ${code}`))
    worker.child.on('message', onMessage).on('exit', onExit)
    worker.child.send({ work })
  })
}
