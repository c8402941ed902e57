/** Lines of one level in a minute; a log that is kept grows by some megabytes a day at most, whatever is sent. */
const linesPerMinute = 60
const minuteMs = 60_000

/**
 * Passes on what goes wrong, so and so many lines a minute for each level. Of the rest it is told how many there were,
 * when the minute is over.
 */
export function limitNoise(log: (line: object) => void): Noise {
  const minutes = new Map<string, { passed: number; leftOut: number }>()
  return (line) => {
    const known = minutes.get(line.level)
    const minute = known ?? { passed: 0, leftOut: 0 }
    if (!known) {
      minutes.set(line.level, minute)
      const over = () => {
        minutes.delete(line.level)
        if (minute.leftOut > 0)
          log({ level: line.level, where: 'log', message: 'more of these', leftOut: minute.leftOut })
      }
      setTimeout(over, minuteMs).unref()
    }
    if (minute.passed < linesPerMinute) {
      minute.passed += 1
      log(line)
    } else minute.leftOut += 1
  }
}

/** `info`: it was only not there. `warn`: whoever sent it is at fault. `error`: we are. Holds nothing that was sent. */
export type Noise = (line: { level: 'info' | 'warn' | 'error'; where: string } & Record<string, unknown>) => void
