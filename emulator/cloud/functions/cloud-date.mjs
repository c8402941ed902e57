// Plain JavaScript, as worker.mjs is.

/**
 * Make Date of this thread follow the cloud's clock: what it is ahead of the machine's, milliseconds in `offset`.
 * Timers and `performance` go on as they do.
 */
export function followCloudClock(offset) {
  const MachineDate = Date
  const machineNow = MachineDate.now
  const now = () => machineNow() + Number(Atomics.load(offset, 0))
  MachineDate.now = now
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: (target) => new target(now()).toString(),
  })
  MachineDate.prototype.constructor = globalThis.Date

  // Formatting no time in particular is formatting now, which is asked for without Date.
  const { formatToParts } = Intl.DateTimeFormat.prototype
  const { get } = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    configurable: true,
    get() {
      const format = get.call(this)
      return (date = now()) => format(date)
    },
  })
  Intl.DateTimeFormat.prototype.formatToParts = function (date = now()) {
    return formatToParts.call(this, date)
  }
}
