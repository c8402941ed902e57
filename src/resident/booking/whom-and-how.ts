import type { Mode } from '#core/domain/scheduling/mode'
import { modes } from '../../wording/codes'

interface Met {
  readonly name: string
  /** A thing that somebody uses by themselves: there is one way to. */
  readonly alone: boolean
}

/** `云溪老师 · 当面`; of what is used by oneself its name. */
export function whomAndHow({ name, alone }: Met, mode: Mode): string {
  return alone ? `${name} · 自己使用` : `${name} · ${modes[mode]}`
}
