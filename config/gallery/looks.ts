import { desk, type Target } from '../../tests/support/browser'
import type { DrawnPage, Scene } from '../../tests/support/pages/drawn-page'
import { type Look, usualLook } from '../../tests/support/pages/stage'

export type NamedLook = readonly [name: string, look: Look]

const usual: NamedLook = ['375 亮', usualLook]
const largest: NamedLook = ['375 亮 特大', { ...usualLook, type: 1.5 }]

/** What may go wrong with size and colour shows on a full page. */
const ofFull: readonly NamedLook[] = [
  usual,
  ['375 暗', { ...usualLook, colours: 'dark' }],
  ['375 亮 大', { ...usualLook, type: 1.25 }],
  largest,
  ['320 亮 特大', { ...usualLook, type: 1.5, size: { width: 320, height: 568 } }],
  ['1280 亮', { ...usualLook, size: { width: 1280, height: 800 } }],
  ['812 横', { ...usualLook, size: { width: 812, height: 375 } }],
  ['375 高对比', { ...usualLook, colours: 'forced' }],
]

const atDesk: Look = { ...usualLook, size: { width: 1280, height: 800 } }
const ofDesk: readonly NamedLook[] = [
  ['1280 亮', atDesk],
  ['1280 暗', { ...atDesk, colours: 'dark' }],
  ['1280 亮 特大', { ...atDesk, type: 1.5 }],
  ['1024 亮', { ...atDesk, size: { width: 1024, height: 768 } }],
  ['1280 高对比', { ...atDesk, colours: 'forced' }],
  ['1280 印出来', { ...atDesk, printed: true }],
]

/** A full page in every look, what comes up on it also in the largest type, every other state as most people see it. */
export function looksOf({ states, more = {} }: DrawnPage, scene: Scene, target: Target): readonly NamedLook[] {
  if (target === desk) return scene === states.full ? ofDesk : []
  if (scene === states.full) return ofFull
  return Object.values(more).includes(scene) ? [usual, largest] : [usual]
}
