/** What runs beside this process and no longer than it, also where that is told to end. */
const children = new Set()

const end = () => {
  for (const child of children) child.kill()
}
/** By itself a signal ends this process without a word to anybody. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
const ended = Object.fromEntries(Object.entries(signals).map(([signal, code]) => [signal, () => process.exit(code)]))

/** Until it has closed. */
export function endsWithUs(child) {
  if (children.size === 0) {
    process.on('exit', end)
    for (const signal of Object.keys(signals)) process.on(signal, ended[signal])
  }
  children.add(child)
  child.once('close', () => {
    children.delete(child)
    if (children.size > 0) return
    process.off('exit', end)
    for (const signal of Object.keys(signals)) process.off(signal, ended[signal])
  })
  return child
}
