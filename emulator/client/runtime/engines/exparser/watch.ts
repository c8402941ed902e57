import exparser from 'miniprogram-exparser'
import type { Faults } from '../../faults'

/** exparser swallows what handlers and lifetimes throw. */
export function watchFramework(faults: Faults): void {
  exparser.addGlobalErrorListener((error, { type, element }) => {
    faults.caught(error, [element?.is, type].filter(Boolean).join(' '))
    return false
  })
  exparser.addGlobalWarningListener((message) => {
    faults.warn('framework', 'template', message)
    return false
  })
}

/** What templates compiled by wcc say while they draw. */
export function watchedConsole(
  faults: Faults,
  thrown: (error: unknown) => void,
): Pick<Console, 'warn' | 'log' | 'error'> {
  return {
    warn: (said: string) => {
      const [, name, how] = /Template `(.*?)` (not found|is being called recursively)/.exec(said) ?? []
      if (how === 'not found') {
        // A name that is not there yet is no name.
        if (name && name !== 'undefined') faults.error('missing-template', 'template', `"${name}" is not defined`)
      } else if (how) {
        faults.error('missing-template', 'template', `"${name}" draws itself, where WeChat stops`)
      } else faults.warn('framework', 'template', said)
    },
    // It says besides where it stood when something was thrown, which comes here anyway.
    log: () => undefined,
    error: thrown,
  }
}
