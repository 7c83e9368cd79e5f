/** Sends work to a measured process and answers what it reports. */
export function askWorker(worker, work) {
  return new Promise((resolve, reject) => {
    const onMessage = (message) => {
      if (!message.done) return
      worker.child.off('message', onMessage).off('exit', onExit)
      resolve(message.done)
    }
    const onExit = (code) => reject(new Error(`the measured process ended with ${code}`))
    worker.child.on('message', onMessage).on('exit', onExit)
    worker.child.send({ work })
  })
}
