import { backSettled } from './back-entry'
import { holdTaps, restTaps, wakeTaps } from './rest'

/** A change of page that takes longer, in milliseconds, is given up: code that never arrives must lock nobody in. */
const PATIENCE = 8_000

interface Flight {
  /** Whether it got there. */
  readonly landing: Promise<boolean>
  readonly end: (there: boolean) => void
}

let flight: Flight | null = null

export const underWay = (): Promise<boolean> | null => flight?.landing ?? null

/** The page that came to the front says so. A router's own word comes earlier, before the page's code is there. */
export function arrived(): void {
  flight?.end(true)
}

/** The page's code could not be fetched. */
export function giveUpFlight(): void {
  flight?.end(false)
}

/**
 * Starts the one change of page there is at a time; one that hangs is given up for it. False: it did not get there.
 * `go` may ask whether it still counts, before a step that cannot be taken back.
 */
export function fly(go: (counts: () => boolean) => Promise<unknown>): Promise<boolean> {
  flight?.end(false)
  let land: (there: boolean) => void = () => undefined
  const landing = new Promise<boolean>((resolve) => {
    land = resolve
  })
  const own: Flight = {
    landing,
    end(there) {
      if (flight !== own) return
      flight = null
      clearTimeout(late)
      wakeTaps()
      if (there) restTaps()
      land(there)
    },
  }
  const late = setTimeout(() => own.end(false), PATIENCE)
  flight = own
  holdTaps()
  backSettled()
    .then(() => go(() => flight === own))
    .catch(() => own.end(false))
  return landing
}
