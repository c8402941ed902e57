import type { Program } from '../program'

export type Theme = 'light' | 'dark'

/** The system's scheme, which a program sees only when its app.json says `darkmode`. */
export class ThemeSource {
  private readonly dark = window.matchMedia?.('(prefers-color-scheme: dark)')
  private readonly listeners = new Set<(theme: Theme) => void>()

  constructor(private readonly program: Pick<Program, 'app' | 'theme'>) {
    this.dark?.addEventListener?.('change', () => {
      if (program.app.darkmode) for (const listener of this.listeners) listener(this.current)
    })
  }

  get current(): Theme {
    return this.program.app.darkmode && this.dark?.matches ? 'dark' : 'light'
  }

  onChange(listener: (theme: Theme) => void): void {
    this.listeners.add(listener)
  }

  offChange(listener?: (theme: Theme) => void): void {
    if (listener) this.listeners.delete(listener)
    else this.listeners.clear()
  }

  /** A value of app.json or a page's JSON, with `@name` looked up in theme.json. */
  value(given: string | undefined, otherwise: string): string {
    if (!given?.startsWith('@')) return given ?? otherwise
    return this.program.theme[this.current][given.slice(1)] ?? otherwise
  }
}
